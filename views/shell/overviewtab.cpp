// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/overviewtab.h"

#include "common/emptystate.h"
#include "common/feedback.h"
#include "common/problemlist.h"
#include "common/style.h"
#include "privacy/protectedtext.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int settleMs = 1500;
constexpr int problemsShown = 40;   // an area; the rest opens with "Show all"
}

OverviewTab::OverviewTab(const AppContext &context, QWidget *parent)
    : AreaTab(parent)
    , m_context(context)
    , m_summary(style::quiet({}, this))
    , m_banner(new BannerBar(this))
    , m_calm(new EmptyState(u"checkmark"_s, tr("Nothing needs doing"), calmSentence(), this))
    , m_scroll(new QScrollArea(this))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAccessibleName(tr("What needs doing"));
    m_banner->hide();
    m_calm->hide();
    m_begin = m_calm->setFirstStep(tr("Import from Excel…"), [this] { m_context.importFile({}, {}); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measure::paneMargin, measure::paneMargin, measure::paneMargin, 0);
    column->setSpacing(measure::rowGap);
    column->addWidget(style::heading(tr("Overview"), 1, this));
    column->addWidget(m_summary);
    column->addWidget(m_banner);
    column->addWidget(m_calm, 1);
    column->addWidget(m_scroll, 1);

    connect(m_context.store, &Store::changed, this, &OverviewTab::refresh);
    // The list somebody waits for is read first: the overview when it is looked at, or once the window has settled.
    QTimer::singleShot(settleMs, this, &OverviewTab::begin);
}

void OverviewTab::begin()
{
    if (!m_begun)
        refresh();
}

void OverviewTab::showEvent(QShowEvent *event)
{
    AreaTab::showEvent(event);
    begin();
}

void OverviewTab::focusFilter()
{
    m_scroll->setFocus();
    m_scroll->focusNextPrevChild(true);
}

void OverviewTab::refresh()
{
    if (m_queued) {
        m_again = true;
        return;
    }
    m_begun = true;
    m_queued = true;
    m_again = false;
    const QList<Area> areas = *m_context.areas;
    const QDate today = m_context.store->environment().today();
    m_context.store->fetch<Collected>(this,
        [areas, today](Database &db) -> Result<Collected> { return collect(db, areas, today); },
        [this](const Result<Collected> &found) {
            m_queued = false;
            if (m_again)
                refresh();
            else if (found)
                fill(*found);
        });
}

QString OverviewTab::calmSentence()
{
    return tr("Vacant seats, meetings still to plan and other things to mend gather here, each with the way to mend it.");
}

OverviewTab::Collected OverviewTab::collect(Database &db, const QList<Area> &areas, QDate today)
{
    Collected found;
    for (const Area &area : areas) {
        const QString listed = area.searchTables.value(0);
        if (const auto any = listed.isEmpty() ? Result<QVariant>(0) : db.value(u"SELECT EXISTS (SELECT 1 FROM \"%1\" WHERE deleted = 0)"_s.arg(listed)); any && any->toBool())
            found.empty = false;
        if (area.status) {
            const Result<QString> holds = area.status(db);
            if (holds)
                found.sentences.insert(area.key, *holds);
            else
                found.fault = holds.error().sentence;
        }
        if (!area.problems)
            continue;
        const Result<QList<Problem>> problems = area.problems(db, today);
        if (problems)
            found.problems += *problems;
        else
            found.fault = problems.error().sentence;
    }
    if (const Result<ProtectedText> words = ProtectedText::load(db); !words)
        found.fault = words.error().sentence;
    else if (!words->isEmpty())
        for (Problem &problem : found.problems)
            problem.sentence = words->masked(problem.sentence);
    return found;
}

void OverviewTab::fill(const Collected &found)
{
    m_problems = found.problems;
    const int position = m_scroll->verticalScrollBar()->value();
    m_groups = new QWidget;
    auto *column = new QVBoxLayout(m_groups);
    column->setContentsMargins(0, measure::rowGap, measure::rowGap, measure::paneMargin);
    column->setSpacing(measure::rowGap);
    // What is worst comes first, then what the areas' order says.
    std::vector<std::pair<const Area *, QList<Problem>>> groups;
    for (const Area &area : *m_context.areas) {
        QList<Problem> mine;
        for (const Problem &problem : found.problems)
            if (problem.area == area.key)
                mine.append(problem);
        if (!mine.isEmpty())
            groups.push_back({&area, mine});
    }
    std::ranges::stable_sort(groups, std::greater(), [](const auto &group) { return std::ranges::max(group.second, {}, &Problem::severity).severity; });
    for (const auto &[area, mine] : groups)
        addGroup(*area, mine, found.sentences.value(area->key));
    column->addStretch();
    m_scroll->setWidget(m_groups);
    m_scroll->verticalScrollBar()->setValue(position);

    const int count = int(m_problems.size());
    m_scroll->setVisible(count > 0);
    m_calm->setVisible(count == 0);
    if (found.empty)
        m_calm->setText(tr("Nothing here yet"), tr("Begin with the list you already have in Excel, or add the first row in one of the tabs."));
    else
        m_calm->setText(tr("Nothing needs doing"), calmSentence());
    m_calm->setIcon(found.empty ? u"system-users"_s : u"checkmark"_s);
    m_begin->setVisible(found.empty);
    QStringList holds;
    for (const Area &area : *m_context.areas)
        if (found.sentences.contains(area.key))
            holds << found.sentences.value(area.key);
    m_summary->setText(holds.join(u" · "_s));
    m_summary->setVisible(!m_summary->text().isEmpty());
    if (found.fault.isEmpty())
        m_banner->clear();
    else
        m_banner->showSentence(Problem::Severity::Bad, found.fault);
    emit statusChanged(count == 0 ? tr("Nothing needs doing") : tr("%n thing(s) to mend", nullptr, count));
    emit collected(m_problems);
}

void OverviewTab::addGroup(const Area &area, const QList<Problem> &problems, const QString &holds)
{
    QLayout *column = m_groups->layout();
    auto *title = style::heading(tr("%1 – %n thing(s) to mend", nullptr, int(problems.size())).arg(area.title), 2, m_groups);
    title->setToolTip(holds);
    column->addWidget(title);
    auto *list = new ProblemList(m_groups);
    list->setLimit(problemsShown);
    list->setProblems(problems);
    connect(list, &ProblemList::activated, this, &OverviewTab::activate);
    column->addWidget(list);
}

void OverviewTab::activate(const Problem &problem)
{
    m_context.navigate(problem.area, problem.row, problem.tab, problem.detail);
}

} // namespace lansnav
