// SPDX-License-Identifier: GPL-3.0-or-later
// What a programme demands: its current version, changed in place.
#include "parenting/programmespage.h"

#include "common/datefield.h"
#include "common/detailpane.h"
#include "common/feedback.h"
#include "common/fields.h"
#include "common/style.h"
#include "common/tableview.h"
#include "parenting/parentingstore.h"
#include "parenting/partspane.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int oldestChild = 25;
constexpr int mostLeaders = 20;
constexpr int mostParticipants = 500;
constexpr int mostMissed = 60;

template<class Row>
Id idAtPlace(const RowModel<Row> &model, int place)
{
    for (const Row &row : model.rows())
        if (row.number - 1 == place)
            return row.id;
    return {};
}

template<class Part, class Row>
void removeParts(QList<Part> &parts, const RowModel<Row> &model, const QList<Id> &ids)
{
    QList<int> places;
    for (const Id &id : ids)
        if (const Row *row = model.find(id); row && row->number <= parts.size())
            places.append(row->number - 1);
    std::sort(places.begin(), places.end(), std::greater<>());
    for (const int place : std::as_const(places))
        parts.removeAt(place);
}

} // namespace

Result<void> ProgrammesPage::revise(const Id &programme, const Change &change)
{
    const auto programmes = ParentingStore::programmes(store().database());
    if (!programmes)
        return programmes.error();
    const auto found = std::find_if(programmes->cbegin(), programmes->cend(), [&](const ProgrammeDetail &detail) { return detail.programme.id == programme; });
    if (found == programmes->cend())
        return Error{ErrorCode::NotFound, tr("The programme is no longer there. It may have been put in the trash; nothing was changed.")};
    ProgrammeVersion version = found->current() ? *found->current() : ProgrammeVersion();
    change(version);
    const Result<Id> done = ParentingStore(store()).reviseProgramme(programme, version);
    if (!done)
        return done.error();
    if (found->current() && *done != found->current()->id)
        toast(tr("This is a new version of the programme. %n group(s) keep the old one.", nullptr, found->current()->groups));
    return {};
}

bool ProgrammesPage::reviseCurrent(const Change &change)
{
    return !currentId().isNull() && pane()->banner()->check(revise(currentId(), change));
}

Form::Commit ProgrammesPage::demand(std::function<void(ProgrammeVersion &, const QVariant &)> take)
{
    return [this, take = std::move(take)](const Id &programme, const QVariant &value) {
        return revise(programme, [&](ProgrammeVersion &version) { take(version, value); });
    };
}

Form::Commit ProgrammesPage::demand(std::optional<int> ProgrammeVersion::*number)
{
    return demand([number](ProgrammeVersion &version, const QVariant &value) { version.*number = registerview::number(value); });
}

QWidget *ProgrammesPage::buildDemands()
{
    m_demands = new Form;
    m_which = style::quiet({});
    m_which->setObjectName(u"programmeVersion"_s);
    m_which->setTextFormat(Qt::PlainText);
    m_demands->addWidget(m_which);
    addDemands();
    followLost(m_demands);
    return m_demands->inScrollArea();
}

void ProgrammesPage::addDemands()
{
    auto *from = DateField::partial(today());
    m_demands->addField(u"valid_from"_s, tr("Applies from"), from, demand([](ProgrammeVersion &version, const QVariant &value) { version.validFrom = PartialDate::fromIso(value.toString()); }));
    m_demands->addHeading(tr("Children"));
    m_demands->addNumber(u"child_youngest"_s, tr("From, years"), 0, oldestChild, demand(&ProgrammeVersion::childYoungest));
    m_demands->addNumber(u"child_oldest"_s, tr("To, years"), 0, oldestChild, demand(&ProgrammeVersion::childOldest));
    m_demands->addHeading(tr("Leaders"));
    m_demands->addNumber(u"leaders"_s, tr("A group needs"), 1, mostLeaders, demand(&ProgrammeVersion::leaders))->setNote(tr("Empty: two leaders."));
    m_demands->addField(u"trained_in"_s, tr("Trained in"), new ChoiceField, demand([](ProgrammeVersion &version, const QVariant &value) { version.trainedIn = value.value<Id>(); }));
    m_demands->addHeading(tr("Participants"));
    m_demands->addNumber(u"fewest"_s, tr("From"), 0, mostParticipants, demand(&ProgrammeVersion::fewest));
    m_demands->addNumber(u"most"_s, tr("To"), 1, mostParticipants, demand(&ProgrammeVersion::most));
    m_demands->addHeading(tr("What counts as completed"));
    m_demands->addNumber(u"may_miss"_s, tr("Meetings one may miss"), 0, mostMissed, demand(&ProgrammeVersion::mayMiss))->setNote(tr("Empty: one meeting."));
    m_demands->addReadOnly(u"completion"_s, tr("That is"));
    m_demands->addCheck(u"home_practice"_s, tr("Practice at home between the meetings"), demand([](ProgrammeVersion &version, const QVariant &value) { version.homePractice = value.toBool(); }));
    m_demands->addStretch();
}

void ProgrammesPage::buildParts()
{
    m_meetings = new PartsPane(m_steps, {u"stepTable"_s, tr("Meetings of the programme"), tr("New meeting: its theme"), tr("No meetings yet"), tr("Each meeting with its theme and how long it is: dates are planned by them.")},
                               context().settings);
    m_questions = new PartsPane(m_asked, {u"programmeQuestionTable"_s, tr("Questions of the programme"), tr("New question"), tr("No questions yet"),
                                          tr("Asked before the first meeting and after the last, each on a scale. The answers of small groups are not shown.")},
                                context().settings);
    followParts<StepRow, ProgrammeStep>(m_meetings, m_steps, &ProgrammeVersion::meetings, [](const ProgrammeVersion &v, const QString &theme) {
        return ProgrammeStep{{}, 0, theme, v.meetings.isEmpty() ? std::optional(usualMinutes) : v.meetings.last().minutes};
    });
    followParts<ProgrammeQuestionRow, ProgrammeQuestion>(m_questions, m_asked, &ProgrammeVersion::questions, [](const ProgrammeVersion &, const QString &text) {
        ProgrammeQuestion question;
        question.text = text;
        return question;
    });
}

template<class Row, class Part>
void ProgrammesPage::followParts(PartsPane *pane, RowModel<Row> &model, QList<Part> ProgrammeVersion::*parts, Part (*make)(const ProgrammeVersion &, const QString &))
{
    connect(pane, &PartsPane::addRequested, this, [this, pane, parts, make](const QString &text) {
        if (reviseCurrent([&](ProgrammeVersion &version) { (version.*parts).append(make(version, text)); }))
            pane->clearNew();
    });
    connect(pane, &PartsPane::moveRequested, this, [this, pane, &model, parts](const Id &id, int places) {
        const Row *row = model.find(id);
        const int from = row ? row->number - 1 : -1;
        const int to = from + places;
        // At the end there is nothing to change, and no new version to make.
        if (from < 0 || to < 0 || to >= model.total())
            return;
        const bool moved = reviseCurrent([&](ProgrammeVersion &version) {
            if (std::max(from, to) < (version.*parts).size())
                (version.*parts).swapItemsAt(from, to);
        });
        if (moved)
            pane->table()->selectId(idAtPlace(model, to));
    });
    connect(pane, &PartsPane::removeRequested, this, [this, &model, parts](const QList<Id> &rows) {
        reviseCurrent([&](ProgrammeVersion &version) { removeParts(version.*parts, model, rows); });
    });
}

void ProgrammesPage::showDemands(const ProgrammeRow &row)
{
    const ProgrammeVersion v = row.current() ? *row.current() : ProgrammeVersion();
    const QString which = v.validFrom.isNull() ? tr("Version %1.").arg(v.number) : tr("Version %1, from %2.").arg(v.number).arg(v.validFrom.toText());
    const QString kept = v.groups > 0 ? tr("%n group(s) have it and keep it: a change makes a new version.", nullptr, v.groups)
        : v.inUse                     ? tr("A group in the trash has it and keeps it: a change makes a new version.")
                                      : tr("No group has it yet: what is changed is changed in it.");
    m_which->setText(which + u' ' + kept);
    m_demands->load(row.id, {{u"valid_from"_s, v.validFrom.toIso()},
                             {u"child_youngest"_s, registerview::optional(v.childYoungest)},
                             {u"child_oldest"_s, registerview::optional(v.childOldest)},
                             {u"leaders"_s, registerview::optional(v.leaders)},
                             {u"trained_in"_s, QVariant::fromValue(v.trainedIn)},
                             {u"fewest"_s, registerview::optional(v.fewest)},
                             {u"most"_s, registerview::optional(v.most)},
                             {u"may_miss"_s, registerview::optional(v.mayMiss)},
                             {u"completion"_s, registerview::completionText(v)},
                             {u"home_practice"_s, v.homePractice}});
}

} // namespace lansnav
