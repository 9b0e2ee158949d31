// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/centrespage.h"

#include "common/datefield.h"
#include "common/feedback.h"
#include "common/historyview.h"
#include "common/newrowdialog.h"
#include "common/registerfields.h"
#include "common/style.h"
#include "parenting/parentingblocks.h"
#include "parenting/parentingstore.h"
#include "privacy/showntext.h"
#include "register/registerstore.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

CentresPage::CentresPage(const AppContext &context, QWidget *parent)
    : RegisterPageOf(context, centreColumns(context.store->environment().today(), [this] { return day(); }), {}, parent)
{
    buildList();
    addFilter();
    addWords();
    addRows();
    addHistory();
    start({u"family_centre"_s, u"municipality"_s, u"organisation"_s});
}

void CentresPage::buildList()
{
    build({.key = u"parenting.centres"_s,
           .table = u"centreTable"_s,
           .title = tr("Family centres"),
           .filterText = tr("Filter family centres…"),
           .sortColumn = 1,
           .fitted = {u"name"_s, u"municipality"_s, u"status"_s, u"agreement"_s},
           .exportKind = u"family-centres"_s,
           .newButton = u"newCentre"_s,
           .newText = tr("New family centre"),
           .emptyIcon = u"office-building"_s,
           .emptyHeadline = tr("No family centres yet"),
           .emptySentence = tr("Where midwives, child health care, open preschool and social services meet families: enter each, with who works there and how the agreement between the Region and the municipality stands."),
           .firstFields = {u"name"_s}});
    setTrash([this](const QList<Id> &centres) { return ParentingStore(store()).trashCentres(centres); },
             [](const QList<Id> &centres) { return tr("%n family centre(s) in the trash.", nullptr, int(centres.size())); });
}

void CentresPage::addFilter()
{
    filter()->addChips(u"which"_s, tr("Which family centres"),
                       {{u"all"_s, tr("All")},
                        {u"running"_s, tr("In operation")},
                        {u"being_set_up"_s, tr("Being set up")},
                        {u"undated"_s, tr("Without a date")},
                        {u"overdue"_s, tr("Follow-up overdue")}});
    filter()->addCombo(u"municipality"_s, tr("Municipality"), {{QVariant::fromValue(Id()), tr("All")}});
    filter()->addRight(buildAsOf());
    auto *overview = new QPushButton(style::icon(u"document-print"_s), tr("Overview…"));
    overview->setObjectName(u"centreOverview"_s);
    connect(overview, &QPushButton::clicked, this, &CentresPage::showOverview);
    filter()->addRight(overview);
}

void CentresPage::addWords()
{
    m_words = new QLabel;
    m_words->setObjectName(u"centreWords"_s);
    style::wrap(*m_words);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    list()->addBelow(m_words);
}

QWidget *CentresPage::buildAsOf()
{
    m_asOf = DateField::partial(today());
    m_asOf->setToolTip(tr("A day, a term (HT2020) or a year: what the family centres were on its last day. Empty: today."));
    m_asOf->control()->setObjectName(u"centresAsOf"_s);
    m_asOf->control()->setAccessibleName(tr("As of"));
    // Room for what it says may be typed, also where the line of the filter is short.
    m_asOf->setMinimumWidth(measure::fieldWidth * 2 / 5);
    m_asOf->setMaximumWidth(measure::fieldWidth / 2);
    connect(m_asOf, &Field::finished, this, &CentresPage::showDay);
    auto *words = new QLabel(tr("As of"));
    words->setBuddy(m_asOf->control());
    auto *both = new QWidget;
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::half);
    layout->addWidget(words);
    layout->addWidget(m_asOf);
    return both;
}

QString CentresPage::sentence() const
{
    return m_words->text();
}

Form::Commit CentresPage::save(const char *column)
{
    return [this, name = QString::fromLatin1(column)](const Id &centre, const QVariant &value) {
        return ParentingStore(store()).changeCentre(centre, {{name, view::stored(value)}});
    };
}

void CentresPage::addRows()
{
    const auto date = [this] { return DateField::partial(today()); };
    form()->addText(u"name"_s, tr("Name"), save("name"));
    form()->addField(u"municipality"_s, tr("Municipality"), new MunicipalityField(&store()), save("municipality"));
    form()->addReadOnly(u"status"_s, tr("Status"))->setNote(tr("Follows from the dates below."));
    form()->addField(u"setup_since"_s, tr("Being set up since"), date(), save("setup_since"));
    form()->addField(u"start"_s, tr("In operation since"), date(), save("start"))->setNote(tr("When it opened or is to open; a year will do."));
    form()->addField(u"end"_s, tr("Closed"), date(), save("end"));
    form()->addText(u"professions"_s, tr("Professions there"), [this](const Id &centre, const QVariant &value) {
        return ParentingStore(store()).changeCentre(centre, {{u"professions"_s, view::stored(wordList(value.toString()).join(u", "_s))}});
    })->setNote(tr("With commas between them: midwife, child health nurse, preschool teacher, social worker."));
    form()->addField(u"organisation"_s, tr("Organisation"), new OrganisationField(&store()), save("organisation"));
    form()->addText(u"address"_s, tr("Address"), save("address"));
    form()->addCheck(u"ffff"_s, tr("Member of FFFF, the association for family centres"), save("ffff"));
    form()->addHeading(tr("Agreement between the Region and the municipality"));
    form()->addReadOnly(u"agreement"_s, tr("Where it stands"));
    form()->addField(u"agreement_signed"_s, tr("Signed"), date(), save("agreement_signed"));
    form()->addField(u"agreement_follow_up"_s, tr("To be followed up"), date(), save("agreement_follow_up"));
    form()->addField(u"agreement_followed_up"_s, tr("Followed up"), date(), save("agreement_followed_up"));
    form()->addSpacing();
    form()->addLongText(u"note"_s, tr("Note"), save("note"), 3);
    form()->addStretch();
}

Result<CentresPage::Reading> CentresPage::readAll(Database &db)
{
    auto centres = ParentingStore::centres(db);
    if (!centres)
        return centres.error();
    auto municipalities = registerstore::municipalities(db);
    if (!municipalities)
        return municipalities.error();
    return Reading{std::move(*centres), std::move(*municipalities)};
}

void CentresPage::read()
{
    fetch<Reading>(readAll, [this](Reading reading) { take(std::move(reading)); });
}

void CentresPage::take(Reading reading)
{
    m_reading = std::move(reading);
    fillChoices();
    showRows(m_reading.centres);
}

void CentresPage::fillChoices()
{
    QList<Choice> municipalities{{QVariant::fromValue(Id()), tr("All")}};
    for (const Municipality &municipality : std::as_const(m_reading.municipalities))
        municipalities.append({QVariant::fromValue(municipality.id), municipality.name});
    filter()->setChoices(u"municipality"_s, municipalities);
}

QDate CentresPage::day() const
{
    const PartialDate chosen = m_asOf ? m_asOf->partialDate() : PartialDate();
    if (chosen.isNull())
        return today();
    return chosen.precision() == PartialDate::Precision::Day ? chosen.first() : std::min(chosen.last(), today());
}

/// Another day is other statuses for the same rows.
void CentresPage::showDay()
{
    if (const QString why = m_asOf->inputError(); !why.isEmpty()) {
        list()->banner()->showSentence(Problem::Severity::Warn, why);
        return;
    }
    list()->banner()->clear();
    showRows(m_reading.centres);
}

void CentresPage::applyFilter()
{
    const QString which = filter()->value(u"which"_s).toString();
    const Id municipality = filter()->value(u"municipality"_s).value<Id>();
    m_model.setPredicate([which, municipality, on = day(), now = today()](const FamilyCentre &centre) {
        const CentreStatus then = centre.statusOn(on);
        const bool fits = which == "running"_L1 ? then == CentreStatus::Running
            : which == "being_set_up"_L1        ? then == CentreStatus::BeingSetUp
            : which == "undated"_L1             ? then == CentreStatus::Undated
            : which == "overdue"_L1             ? then != CentreStatus::Closed && centre.followUpOverdue(now)
                                                : true;
        return fits && (municipality.isNull() || centre.municipality == municipality);
    });
    const QStringList sentences = CentreBlocks(m_reading.centres, m_reading.municipalities, municipality, day()).summary();
    m_words->setText(sentences.join(u' '));
    m_words->setVisible(!m_reading.centres.isEmpty());
}

QString CentresPage::statusText(const FamilyCentre &centre) const
{
    const QString status = ParentingWords::of(centre.statusOn(day()));
    return day() == today() ? status : tr("%1 on %2", "status, day").arg(status, ParentingWords::day(day()));
}

void CentresPage::showRow(const FamilyCentre &centre)
{
    QStringList below{centre.municipalityName, ParentingWords::of(centre.statusOn(day()))};
    below.removeAll(QString());
    pane()->setTitle(ShownText::of(centre.name), ShownText::of(below.join(u" · "_s)));
    const bool overdue = centre.followUpOverdue(today());
    form()->load(centre.id, {{u"name"_s, centre.name},
                             {u"municipality"_s, QVariant::fromValue(centre.municipality)},
                             {u"status"_s, statusText(centre)},
                             {u"setup_since"_s, centre.setupSince.toIso()},
                             {u"start"_s, centre.start.toIso()},
                             {u"end"_s, centre.end.toIso()},
                             {u"professions"_s, centre.professions.join(u", "_s)},
                             {u"organisation"_s, QVariant::fromValue(centre.organisation)},
                             {u"address"_s, centre.address},
                             {u"ffff"_s, centre.ffff},
                             {u"agreement"_s, overdue ? tr("%1, overdue", "an agreement").arg(ParentingWords::of(centre.agreement())) : ParentingWords::of(centre.agreement())},
                             {u"agreement_signed"_s, centre.agreementSigned.toIso()},
                             {u"agreement_follow_up"_s, centre.agreementFollowUp.toIso()},
                             {u"agreement_followed_up"_s, centre.agreementFollowedUp.toIso()},
                             {u"note"_s, centre.note}});
    history()->setRow(u"family_centre"_s, centre.id);
}

void CentresPage::showOverview()
{
    Scope scope;
    const Id municipality = filter()->value(u"municipality"_s).value<Id>();
    if (!municipality.isNull())
        scope.ids.insert(u"municipality"_s, municipality);
    if (!m_asOf->partialDate().isNull())
        scope.on = day();
    scope.today = today();
    if (context().showReport)
        context().showReport(u"family-centres"_s, scope);
}

std::unique_ptr<NewRowDialog> CentresPage::newDialog()
{
    auto dialog = std::make_unique<NewRowDialog>(tr("New family centre"), tr("Add family centre"), [this](const Form &form) {
        FamilyCentre centre;
        centre.name = form.value(u"name"_s).toString();
        centre.municipality = form.value(u"municipality"_s).value<Id>();
        centre.setupSince = PartialDate::fromIso(form.value(u"setup_since"_s).toString());
        centre.start = PartialDate::fromIso(form.value(u"start"_s).toString());
        return ParentingStore(store()).addCentre(centre);
    }, this);
    Form *asked = dialog->form();
    asked->addText(u"name"_s, tr("Name"));
    asked->addField(u"municipality"_s, tr("Municipality"), new MunicipalityField(&store()));
    asked->addField(u"setup_since"_s, tr("Being set up since"), DateField::partial(today()));
    asked->addField(u"start"_s, tr("In operation since"), DateField::partial(today()))->setNote(tr("Without a date it is not counted; a year will do."));
    asked->load({}, {{u"municipality"_s, QVariant::fromValue(filter()->value(u"municipality"_s).value<Id>())}});
    asked->row(u"name"_s)->field()->control()->setFocus();
    return dialog;
}

} // namespace lansnav
