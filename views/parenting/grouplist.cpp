// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/grouplist.h"

#include "area/queryvalues.h"
#include "common/elidedtext.h"
#include "common/emptystate.h"
#include "common/feedback.h"
#include "common/filterbar.h"
#include "common/listpane.h"
#include "common/rowmenu.h"
#include "common/style.h"
#include "common/tableview.h"
#include "parenting/grouppage.h"

#include <QMenu>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int firstDayColumn = 5;

bool isCurrent(GroupStatus status)
{
    return status != GroupStatus::Finished && status != GroupStatus::Cancelled;
}

/// Each id once, with its name, by name.
QList<Choice> namedChoices(const QString &all, const QList<GroupRow> &rows, Id GroupRow::*id, QString GroupRow::*name)
{
    QHash<Id, QString> names;
    for (const GroupRow &row : rows)
        if (!(row.*id).isNull())
            names.insert(row.*id, row.*name);
    QList<Choice> choices;
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        choices.append({QVariant::fromValue(it.key()), it.value()});
    sortByText(choices, [](const Choice &choice) { return choice.text; });
    choices.prepend({QVariant(), all});
    return choices;
}

/// The terms that groups begin in, latest first.
QList<Choice> termChoices(const QString &all, const QList<GroupRow> &rows)
{
    QList<Term> terms;
    for (const GroupRow &row : rows)
        if (const auto term = Term::fromText(row.termKey); term && !terms.contains(*term))
            terms.append(*term);
    std::sort(terms.begin(), terms.end(), std::greater<>());
    QList<Choice> choices{{QVariant(), all}};
    for (const Term &term : std::as_const(terms))
        choices.append({term.toKey(), term.toText()});
    return choices;
}

} // namespace

GroupList::GroupList(const AppContext &context, QWidget *parent) : QWidget(parent), m_context(context), m_model(groupColumns())
{
    build();
    connect(m_context.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.touchesAnyOf(ParentingStore::watchedTables()))
            read();
    });
    read();
}

void GroupList::build()
{
    m_list = new ListPane(m_model, u"groupTable"_s, tr("Groups"), this);
    m_list->standBelowTabs();
    table()->setExport(m_context, u"groups"_s);
    table()->sortByColumn(firstDayColumn, Qt::DescendingOrder);
    view::arrange(*table(), {u"title"_s, u"first_day"_s, u"registered"_s, u"problems"_s, u"status"_s, u"leaders"_s, u"place"_s, u"municipality"_s, u"completed"_s});
    table()->remember(m_context.settings, u"parenting.list"_s);
    // Day, participants and problems stay in sight beside the detail.
    table()->fitColumns({u"first_day"_s, u"registered"_s, u"problems"_s, u"status"_s}, u"title"_s);
    m_list->setTrash([this](const QList<Id> &ids) { trash(ids); }, [this](QMenu &menu, const QList<Id> &ids) { fillMenu(menu, ids); });
    buildFilter();
    EmptyState *empty = m_list->setEmptyText(u"system-users"_s, tr("No parenting groups yet"),
                                             tr("A group of parents who meet some weeks in a row, by a programme, with leaders who are trained in it."));
    empty->setFirstStep(tr("New group"), [this] { emit newRequested(); });
    empty->setSecondStep(tr("Import from Excel…"), [this] { importGroups(); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    connect(table(), &TableView::currentIdChanged, this, &GroupList::currentChanged);
    connect(table(), &TableView::opened, this, &GroupList::opened);
}

TableView *GroupList::table() const
{
    return m_list->table();
}

FilterBar *GroupList::filter() const
{
    return m_list->filter();
}

BannerBar *GroupList::banner() const
{
    return m_list->banner();
}

void GroupList::buildFilter()
{
    filter()->setPlaceholder(tr("Filter groups…"));
    filter()->addChips(u"when"_s, tr("Which groups"), {{u"current"_s, tr("Ongoing")}, {u"all"_s, tr("All")}});
    filter()->addToggle(u"mine"_s, tr("Mine"), tr("Only groups that I lead or am responsible for"));
    filter()->addCombo(u"programme"_s, tr("Programme"), {{QVariant(), tr("All programmes")}});
    filter()->addCombo(u"municipality"_s, tr("Municipality"), {{QVariant(), tr("All municipalities")}});
    filter()->addCombo(u"term"_s, tr("Term"), {{QVariant(), tr("All terms")}});
    filter()->addCombo(u"status"_s, tr("Status"), QList<Choice>{{QVariant(), tr("Any status")}} + parentingview::groupStatuses());
    m_list->setNew(u"newGroup"_s, tr("New group"), [this] { emit newRequested(); });
    connect(filter(), &FilterBar::changed, this, &GroupList::filterChanged);
    filter()->remember(m_context.settings, u"parenting.filter"_s);
    applyFilter();
}

void GroupList::filterChanged()
{
    if (m_writing)
        return;
    m_open = {};
    m_figure.reset();
    applyFilter();
}

void GroupList::applyFilter()
{
    const bool current = filter()->value(u"when"_s).toString() == "current"_L1;
    const bool mine = filter()->value(u"mine"_s).toBool();
    const Id programme = filter()->value(u"programme"_s).value<Id>();
    const Id municipality = filter()->value(u"municipality"_s).value<Id>();
    const QString term = filter()->value(u"term"_s).toString();
    const QString status = filter()->value(u"status"_s).toString();
    const Id me = m_context.store->me();
    const QSet<Id> counted = m_figure ? QSet<Id>(m_figure->groups.cbegin(), m_figure->groups.cend()) : QSet<Id>();
    m_model.setPredicate([=, figure = m_figure.has_value(), open = m_open](const GroupRow &row) {
        if (figure)
            return counted.contains(row.id);
        if (row.id == open)
            return true;
        if ((!programme.isNull() && row.programme != programme) || (!municipality.isNull() && row.municipality != municipality) || (!term.isEmpty() && row.termKey != term))
            return false;
        if (mine && (me.isNull() || !row.people.contains(me)))
            return false;
        // Who asks for a status or a term means all of it, also what is over.
        return status.isEmpty() ? !current || !term.isEmpty() || isCurrent(row.status) : toCode(row.status) == status;
    });
    filter()->setCounts(m_model.rowCount(), m_model.total());
    tellWhatIsShown();
}

void GroupList::tellWhatIsShown()
{
    if (m_figure)
        banner()->showSentence(Problem::Severity::Info, tr("Shown: %1.").arg(m_figure->words), tr("Show all groups"), [this] {
            m_figure.reset();
            applyFilter();
        });
    else if (filter()->value(u"mine"_s).toBool() && m_context.store->me().isNull())
        banner()->showSentence(Problem::Severity::Info, tr("Say in Settings who you are, and your own groups are shown here."));
    else
        banner()->clear();
}

void GroupList::read()
{
    const int job = ++m_job;
    const QDate today = m_context.store->environment().today();
    m_context.store->fetch<QList<GroupRow>>(
        this, [today](Database &db) { return ParentingStore::rows(db, today); },
        [this, job](const Result<QList<GroupRow>> &rows) {
            if (job == m_job)
                take(rows);
        });
}

void GroupList::take(const Result<QList<GroupRow>> &rows)
{
    if (!banner()->check(rows))
        return;
    int current = 0, participants = 0, problems = 0;
    for (const GroupRow &row : *rows) {
        problems += row.problems;
        if (!isCurrent(row.status))
            continue;
        ++current;
        participants += row.registered.value_or(0);
    }
    // What somebody is at work with must not be changed for another group by what they wrote.
    m_open = m_model.rowOf(currentId()) >= 0 ? currentId() : Id();
    applyFilter();
    view::show(m_model, *rows, false);
    m_list->showWhetherEmpty();
    fillChoices();
    applyFilter();
    if (!m_wanted.isNull())
        select(std::exchange(m_wanted, {}));
    emit sentenceChanged(tr("%Ln group(s) running or ahead", nullptr, current) + u" · "_s + tr("%Ln participant(s)", nullptr, participants));
    emit problemsChanged(problems);
}

void GroupList::fillChoices()
{
    const QScopedValueRollback writing(m_writing, true);
    const QList<GroupRow> &rows = m_model.rows();
    filter()->setChoices(u"programme"_s, namedChoices(tr("All programmes"), rows, &GroupRow::programme, &GroupRow::programmeName));
    filter()->setChoices(u"municipality"_s, namedChoices(tr("All municipalities"), rows, &GroupRow::municipality, &GroupRow::municipalityName));
    filter()->setChoices(u"term"_s, termChoices(tr("All terms"), rows));
}

Id GroupList::currentId() const
{
    return table()->currentId();
}

void GroupList::select(const Id &group)
{
    if (group.isNull())
        return;
    if (!m_model.find(group)) {
        m_wanted = group;
        return;
    }
    if (m_model.rowOf(group) < 0) {
        filter()->reset();
        filterChanged();
    }
    if (m_model.rowOf(group) < 0)
        filter()->setValue(u"when"_s, u"all"_s);
    table()->selectId(group);
}

void GroupList::showFigure(const FigureRows &rows)
{
    {
        const QScopedValueRollback writing(m_writing, true);
        filter()->showForNow({});
    }
    m_figure = rows;
    applyFilter();
    if (m_model.rowCount() > 0)
        table()->selectId(m_model.idAt(0));
    table()->setFocus();
}

void GroupList::showStatus(GroupStatus status)
{
    filter()->showForNow({{u"status"_s, toCode(status)}});
    table()->setFocus();
}

void GroupList::focusFilter()
{
    m_list->focusFilter();
}

void GroupList::fillMenu(QMenu &menu, const QList<Id> &ids)
{
    if (ids.isEmpty())
        return;
    rowmenu::addForAll(menu, style::icon(u"document-print-preview"_s), tr("Leader's folder…"), m_context, u"group"_s, ids, &AppContext::showReport, u"group-folder"_s);
    menu.addAction(style::icon(u"document-import"_s), tr("Import groups from Excel…"), this, &GroupList::importGroups);
}

void GroupList::trash(const QList<Id> &ids)
{
    const GroupRow *row = ids.size() == 1 ? m_model.find(ids.first()) : nullptr;
    const QString said = row ? tr("%1 is in the trash.").arg(elided::within(row->title)) : tr("%n group(s) in the trash.", nullptr, int(ids.size()));
    if (ids.isEmpty() || !banner()->check(ParentingStore(*m_context.store).trashGroups(ids)))
        return;
    if (m_context.toast)
        m_context.toast(said, true);
}

void GroupList::importGroups()
{
    if (m_context.importFile)
        m_context.importFile(u"groups"_s, {});
}

} // namespace lansnav
