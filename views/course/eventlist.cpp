// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/eventlist.h"

#include "common/elidedtext.h"
#include "common/emptystate.h"
#include "common/feedback.h"
#include "common/filterbar.h"
#include "common/listpane.h"
#include "common/rowmenu.h"
#include "common/style.h"
#include "common/tableview.h"
#include "course/eventpage.h"

#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int daysColumn = 2;

} // namespace

EventList::EventList(const AppContext &context, QWidget *parent) : QWidget(parent), m_context(context), m_model(eventColumns())
{
    build();
    connect(m_context.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.touchesAnyOf(CourseStore::watchedTables()))
            read();
    });
    read();
}

void EventList::build()
{
    m_list = new ListPane(m_model, u"eventTable"_s, tr("Events"), this);
    m_list->standBelowTabs();
    table()->setExport(m_context, u"events"_s);
    table()->sortByColumn(daysColumn, Qt::AscendingOrder);
    view::arrange(*table(), {u"title"_s, u"days"_s, u"seats"_s, u"problems"_s, u"status"_s, u"kind"_s, u"place"_s, u"responsible"_s, u"network"_s});
    table()->remember(m_context.settings, u"courses.list"_s);
    // Day, seats and problems stay in sight beside the detail.
    table()->fitColumns({u"days"_s, u"seats"_s, u"problems"_s}, u"title"_s);
    table()->fitColumns({u"status"_s, u"kind"_s});
    m_list->setTrash([this](const QList<Id> &ids) { trash(ids); }, [this](QMenu &menu, const QList<Id> &ids) { fillMenu(menu, ids); });
    buildFilter();
    m_list->setEmptyText(u"view-calendar"_s, tr("No events yet"), tr("Everything that is held on a date: trainings, workshops, conferences, circles over a term."))
        ->setFirstStep(tr("New event"), [this] { emit newRequested(); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    connect(table(), &TableView::currentIdChanged, this, &EventList::currentChanged);
    connect(table(), &TableView::opened, this, &EventList::opened);
}

TableView *EventList::table() const
{
    return m_list->table();
}

FilterBar *EventList::filter() const
{
    return m_list->filter();
}

void EventList::buildFilter()
{
    filter()->setPlaceholder(tr("Filter events…"));
    filter()->addChips(u"when"_s, tr("Which events"), {{u"upcoming"_s, tr("Upcoming")}, {u"past"_s, tr("Past")}, {u"all"_s, tr("All")}});
    filter()->addToggle(u"mine"_s, tr("Mine"), tr("Only events that I am responsible for"));
    filter()->addCombo(u"kind"_s, tr("Kind"), QList<Choice>{{QVariant(), tr("All kinds")}} + courseview::eventKinds());
    filter()->addCombo(u"status"_s, tr("Status"), QList<Choice>{{QVariant(), tr("Any status")}} + courseview::eventStatuses());
    m_list->setNew(u"newEvent"_s, tr("New event"), [this] { emit newRequested(); });
    connect(filter(), &FilterBar::valueChanged, this, [this] {
        m_open = {};
        applyChips();
    });
    filter()->remember(m_context.settings, u"courses.filter"_s);
    applyChips();
}

void EventList::applyChips()
{
    const QString when = filter()->value(u"when"_s).toString();
    if (when != m_when)
        table()->sortByColumn(daysColumn, when == "past"_L1 ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_when = when;
    const bool mine = filter()->value(u"mine"_s).toBool();
    const QString kind = filter()->value(u"kind"_s).toString();
    const QString status = filter()->value(u"status"_s).toString();
    const Id me = m_context.store->me();
    m_model.setPredicate([=, open = m_open](const EventListRow &row) {
        if (row.id == open)
            return true;
        if ((when == "upcoming"_L1 && row.past) || (when == "past"_L1 && !row.past))
            return false;
        if (mine && (me.isNull() || !row.responsible.contains(me)))
            return false;
        return (kind.isEmpty() || toCode(row.kind) == kind) && (status.isEmpty() || toCode(row.status) == status);
    });
    filter()->setCounts(m_model.rowCount(), m_model.total());
    if (mine && me.isNull())
        m_list->banner()->showSentence(Problem::Severity::Info, tr("Say in Settings who you are, and your own events are shown here."));
    else
        m_list->banner()->clear();
}

void EventList::read()
{
    const int job = ++m_job;
    const QDate today = m_context.store->environment().today();
    m_context.store->fetch<QList<EventListRow>>(
        this,
        [today](Database &db) -> Result<QList<EventListRow>> {
            const Result<QList<EventRow>> rows = CourseStore::rows(db, today);
            if (!rows)
                return rows.error();
            const Result<QHash<Id, SeatCount>> counts = seatCounts(db, today);
            if (!counts)
                return counts.error();
            QList<EventListRow> listed;
            for (const EventRow &row : *rows)
                listed.append(eventListRow(row, *counts, today));
            return listed;
        },
        [this, job](const Result<QList<EventListRow>> &rows) {
            if (job == m_job)
                take(rows);
        });
}

void EventList::take(const Result<QList<EventListRow>> &rows)
{
    if (!m_list->banner()->check(rows))
        return;
    int ahead = 0;
    int registered = 0;
    int problems = 0;
    for (const EventListRow &row : *rows) {
        problems += row.problems;
        if (row.past || row.status == EventStatus::Cancelled)
            continue;
        ++ahead;
        registered += row.registered;
    }
    // What somebody is at work with must not be changed for another event by what they wrote.
    m_open = m_model.rowOf(currentId()) >= 0 ? currentId() : Id();
    applyChips();
    view::show(m_model, *rows, false);
    m_list->showWhetherEmpty();
    applyChips();
    if (!m_wanted.isNull())
        select(std::exchange(m_wanted, {}));
    emit sentenceChanged(tr("%Ln event(s) ahead", nullptr, ahead) + u" · "_s + tr("%Ln registration(s)", nullptr, registered));
    emit problemsChanged(problems);
}

Id EventList::currentId() const
{
    return table()->currentId();
}

void EventList::select(const Id &event)
{
    if (event.isNull())
        return;
    if (!m_model.find(event)) {
        m_wanted = event;
        return;
    }
    if (m_model.rowOf(event) < 0) {
        filter()->reset();
        if (m_model.rowOf(event) < 0)
            filter()->setValue(u"when"_s, u"all"_s);
    }
    table()->selectId(event);
}

void EventList::focusFilter()
{
    m_list->focusFilter();
}

void EventList::fillMenu(QMenu &menu, const QList<Id> &ids)
{
    if (ids.isEmpty())
        return;
    rowmenu::addForOne(menu, style::icon(u"edit-copy"_s), tr("Copy to next year…"), ids, tr("Choose one event: each is given days of its own."), [this](const Id &event) { emit copyRequested(event); });
    if (const EventListRow *one = ids.size() == 1 ? m_model.find(ids.first()) : nullptr; one && !one->network.isNull() && m_context.navigate)
        menu.addAction(tr("Show the network"), this, [this, network = one->network] { m_context.navigate(u"networks"_s, network, {}, {}); });
    rowmenu::addForAll(menu, style::icon(u"document-print-preview"_s), tr("Event report…"), m_context, u"event"_s, ids, &AppContext::showReport, u"event"_s);
    rowmenu::addForAll(menu, style::icon(u"view-calendar"_s), tr("Calendar file (.ics)…"), m_context, u"event"_s, ids, &AppContext::exportCalendar, u"sessions"_s);
}

void EventList::trash(const QList<Id> &ids)
{
    const EventListRow *row = ids.size() == 1 ? m_model.find(ids.first()) : nullptr;
    const QString said = row ? tr("%1 is in the trash.").arg(elided::within(row->title)) : tr("%n event(s) in the trash.", nullptr, int(ids.size()));
    if (ids.isEmpty() || !m_list->banner()->check(CourseStore(*m_context.store).trashEvents(ids)))
        return;
    if (m_context.toast)
        m_context.toast(said, true);
}

} // namespace lansnav
