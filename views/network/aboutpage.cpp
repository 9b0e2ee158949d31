// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/aboutpage.h"

#include "common/registerfields.h"
#include "common/style.h"
#include "common/peoplelist.h"
#include "network/seateditor.h"
#include "register/registerstore.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

AboutPage::AboutPage(const AppContext &context, QWidget *parent) : NetworkPage(context, parent), m_form(new Form)
{
    addRows();
    addUses();
    m_form->addStretch();
    connect(m_form, &Form::lost, this, [this](const QString &sentence) { banner()->showSentence(Problem::Severity::Bad, sentence); });
    body()->addWidget(m_form->inScrollArea(), 1);
    connect(&store(), &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(u"area"))
            readAreas();
    });
    readAreas();
}

Form::Commit AboutPage::save(const char *column)
{
    return [this, name = QString::fromLatin1(column)](const Id &id, const QVariant &value) {
        return acts().changeNetwork(id, {{name, networkview::stored(value)}});
    };
}

void AboutPage::addRows()
{
    m_form->addText(u"name"_s, tr("Name"), [this](const Id &id, const QVariant &value) -> Result<void> {
        if (value.toString().isEmpty())
            return Error{ErrorCode::Invalid, tr("A network needs a name. The old one is kept.")};
        return acts().changeNetwork(id, {{u"name"_s, value}});
    });
    m_form->addLongText(u"purpose"_s, tr("Purpose"), save("purpose"), 3);
    m_form->addCombo(u"area"_s, tr("Area"), {}, save("area"));
    m_form->addField(u"partner"_s, tr("Partner organisation"), new OrganisationField(&store()), save("partner"));
    m_responsible = new PeopleList(store(), tr("Add responsible"));
    connect(m_responsible, &PeopleList::changed, this, [this](const QList<Id> &people) { check(acts().setResponsible(network().id, people)); });
    m_form->addField(u"responsible"_s, tr("Responsible"), m_responsible);
    m_form->addCombo(u"status"_s, tr("Status"), networkview::choices({NetworkStatus::Active, NetworkStatus::Resting, NetworkStatus::Ended}), save("status"));
    m_form->addHeading(tr("Cadence and coverage"));
    m_form->addNumber(u"cadence_count"_s, tr("Meetings"), 1, 52, save("cadence_count"));
    m_form->addCombo(u"cadence_per"_s, tr("per"), networkview::choices({CadencePer::Term, CadencePer::Year}), save("cadence_per"));
    m_form->addCombo(u"represents"_s, tr("Represents"),
                     networkview::choices({Represents::Municipalities, Represents::Organisations, Represents::Fields, Represents::Nobody}), save("represents"));
    m_seats = new SeatEditor(store());
    connect(m_seats, &SeatEditor::failed, banner(), &BannerBar::showError);
    m_form->addField(u"seats"_s, tr("Seats"), m_seats);
    m_form->addNumber(u"stale_after"_s, tr("Stale after"), 1, 20, save("stale_after"))
        ->setNote(tr("Meetings running without anybody from a seat before it is pointed out."));
}

void AboutPage::addUses()
{
    m_form->addHeading(tr("What the network uses"));
    m_form->addCheck(u"uses_training"_s, tr("Members are trained: keep the date"), save("uses_training"));
    m_form->addCheck(u"uses_licences"_s, tr("Licences for the municipalities"), save("uses_licences"));
    m_form->addCheck(u"uses_loops"_s, tr("Participation loops"), save("uses_loops"));
    m_form->addCheck(u"uses_figures"_s, tr("Figures by municipality and year"), save("uses_figures"));
    m_form->addText(u"figure_name"_s, tr("What is counted"), save("figure_name"));
    m_form->addLongText(u"note"_s, tr("Note"), save("note"), 3);
}

void AboutPage::readAreas()
{
    store().fetch<QList<AreaOfWork>>(
        this, [](Database &db) { return registerstore::areasOfWork(db); },
        [this](const Result<QList<AreaOfWork>> &areas) {
            if (!check(areas))
                return;
            QList<Choice> choices{{QVariant::fromValue(Id()), tr("No area")}};
            for (const AreaOfWork &area : *areas)
                choices.append({QVariant::fromValue(area.id), area.name});
            m_form->setChoices(u"area"_s, choices);
        });
}

void AboutPage::refresh(bool other)
{
    Q_UNUSED(other)
    const Network &n = network();
    m_form->load(n.id, {{u"name"_s, n.name},
                        {u"purpose"_s, n.purpose},
                        {u"area"_s, QVariant::fromValue(n.area)},
                        {u"partner"_s, QVariant::fromValue(n.partner)},
                        {u"status"_s, toCode(n.status)},
                        {u"cadence_count"_s, n.cadenceCount ? QVariant(*n.cadenceCount) : QVariant()},
                        {u"cadence_per"_s, toCode(n.cadencePer)},
                        {u"represents"_s, toCode(n.represents)},
                        {u"stale_after"_s, n.staleAfter},
                        {u"uses_training"_s, n.usesTraining},
                        {u"uses_licences"_s, n.usesLicences},
                        {u"uses_loops"_s, n.usesLoops},
                        {u"uses_figures"_s, n.usesFigures},
                        {u"figure_name"_s, n.figureName},
                        {u"note"_s, n.note}});
    QList<PeopleList::Person> people;
    for (const Responsible &responsible : detail().responsible)
        people.append({responsible.person, responsible.name, {}});
    m_responsible->setPeople(people);
    m_seats->setNetwork(detail());
    m_form->row(u"seats"_s)->setVisible(networkview::usesSeats(n));
    m_form->row(u"stale_after"_s)->setVisible(n.represents != Represents::Nobody);
    m_form->row(u"figure_name"_s)->setVisible(n.usesFigures);
}

} // namespace lansnav
