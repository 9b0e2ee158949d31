// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/eventdetailview.h"

#include "common/clashbadge.h"
#include "common/detailpane.h"
#include "common/historyview.h"
#include "common/style.h"
#include "course/answerspane.h"
#include "course/certificatespane.h"
#include "course/checklistpage.h"
#include "course/economypage.h"
#include "course/eventaboutpage.h"
#include "course/eventattendancepage.h"
#include "course/eventparts.h"
#include "course/programmepage.h"
#include "course/publication.h"
#include "course/questionspane.h"
#include "course/registrationspage.h"
#include "course/resultspane.h"
#include "course/rules.h"
#include "course/seatrequests.h"
#include "privacy/showntext.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int clashDelayMs = 200;

} // namespace

EventDetailView::EventDetailView(const AppContext &context, QWidget *parent) : QWidget(parent), m_context(context), m_pane(new DetailPane(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    addHeader();
    addPages();
    connect(m_context.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!m_event.isNull() && changes.touchesAnyOf(CourseStore::watchedTables()))
            read();
    });
    connect(m_pane, &DetailPane::problemsPressed, this, [this] { m_pane->showTab(u"about"_s); });
    m_clashDelay.setObjectName(u"clashDelay"_s);
    m_clashDelay.setSingleShot(true);
    m_clashDelay.setInterval(clashDelayMs);
    connect(&m_clashDelay, &QTimer::timeout, this, &EventDetailView::readClashes);
}

void EventDetailView::addHeader()
{
    m_clashes = new ClashBadge(m_context, u"event"_s, this);
    auto *copy = new QPushButton(style::icon(u"edit-copy"_s), tr("Next year…"), this);
    copy->setObjectName(u"copyEvent"_s);
    copy->setToolTip(tr("Copy the event to next year, with checklist and programme"));
    connect(copy, &QPushButton::clicked, this, [this] { emit copyRequested(m_event); });
    m_papers = new QPushButton(style::icon(u"document-print-preview"_s), tr("Papers"), this);
    m_papers->setObjectName(u"eventPapers"_s);
    auto *menu = new QMenu(m_papers);
    fillPapers(menu);
    m_papers->setMenu(menu);
    m_papers->setVisible(!menu->isEmpty());
    m_pane->addHeaderWidget(m_clashes);
    m_pane->addHeaderWidget(m_papers);
    m_pane->addHeaderWidget(copy);
}

void EventDetailView::fillPapers(QMenu *menu)
{
    // Whatever the area has of reports that need but an event.
    for (const Area &area : *m_context.areas) {
        if (area.key != "courses"_L1)
            continue;
        for (const ReportKind &report : area.reports) {
            if (report.needs != QStringList{u"event"_s})
                continue;
            menu->addAction(report.label + u"…"_s, this, [this, key = report.key] {
                Scope scope;
                scope.ids.insert(u"event"_s, m_event);
                scope.today = m_context.store->environment().today();
                if (m_context.showReport && !m_event.isNull())
                    m_context.showReport(key, scope);
            })->setData(report.key);
        }
    }
}

/// A draft is another paper than the programme only when something has changed since that was published.
void EventDetailView::showPapers()
{
    const bool differs = !changesSincePublished(m_reading->event).isEmpty();
    for (QAction *action : m_papers->menu()->actions())
        if (action->data().toString().endsWith("-draft"_L1))
            action->setVisible(differs);
}

void EventDetailView::addPages()
{
    m_about = new EventAboutPage(m_context, this);
    connect(m_about, &EventAboutPage::programmeWanted, this, [this] {
        m_withProgramme.insert(m_event);
        showTabs();
        m_pane->showTab(u"programme"_s);
    });
    addPage(u"about"_s, tr("About"), m_about);
    addPage(u"checklist"_s, tr("Checklist"), new ChecklistPage(m_context, this));
    addPage(u"programme"_s, tr("Programme"), new ProgrammePage(m_context, this));
    addPage(u"registrations"_s, tr("Registrations"), new RegistrationsPage(m_context, this));
    addParts(u"attendance"_s, tr("Attendance"), {{tr("Attendance"), new EventAttendancePage(m_context)}, {tr("Certificates"), new CertificatesPane(m_context)}});
    addParts(u"evaluation"_s, tr("Evaluation"),
             {{tr("Questions"), new QuestionsPane(m_context)}, {tr("Type in answers"), new AnswersPane(m_context)}, {tr("Results"), new ResultsPane(m_context)}});
    addPage(u"economy"_s, tr("Economy"), new EconomyPage(m_context, this));
    m_history = m_pane->addHistory(m_context);
}

void EventDetailView::addPage(const QString &key, const QString &title, EventPage *page)
{
    page->setObjectName(key + u"Page"_s);
    m_pages.append(page);
    m_pane->addTab(key, title, page);
    connect(page, &EventPage::goTo, this, &EventDetailView::open);
}

void EventDetailView::addParts(const QString &key, const QString &title, const QList<std::pair<QString, EventPage *>> &parts)
{
    auto *page = new EventParts(m_context, title, this);
    for (const auto &[name, part] : parts)
        page->addPart(name, part);
    addPage(key, title, page);
}

void EventDetailView::setEvent(const Id &event)
{
    if (event == m_event)
        return;
    m_event = event;
    m_clashes->setRow(event);
    ++m_clashJob;
    m_clashDelay.stop();
    m_openClashes.clear();
    m_about->setClashes({});
    setEnabled(!event.isNull());
    if (event.isNull()) {
        ++m_job;
        m_pane->setTitle({});
        m_pane->setProblemCount(0);
        return;
    }
    read();
}

void EventDetailView::read()
{
    const int job = ++m_job;
    const QDate today = m_context.store->environment().today();
    m_context.store->fetch<EventReading>(
        this,
        [event = m_event, today](Database &db) -> Result<EventReading> {
            Result<EventDetail> detail = CourseStore::detail(db, event);
            if (!detail)
                return detail.error();
            const Result<SentTest> sent = sentTest(db);
            if (!sent)
                return sent.error();
            SeatPlan seats = seatPlan(*detail, today, *sent);
            return EventReading{std::move(*detail), std::move(seats)};
        },
        [this, job](Result<EventReading> reading) {
            if (job == m_job)
                take(std::move(reading));
        });
}

void EventDetailView::take(Result<EventReading> reading)
{
    if (!reading) {
        // The event was moved to the trash: the list moves on to the next one by itself.
        if (reading.error().code != ErrorCode::NotFound)
            m_pane->banner()->showError(reading.error());
        return;
    }
    show(std::make_shared<const EventReading>(std::move(*reading)));
}

void EventDetailView::show(const EventPage::Reading &reading)
{
    m_reading = reading;
    const EventDetail &detail = reading->event;
    QStringList about{CourseWords::of(detail.event.kind), CourseWords::of(detail.event.status)};
    if (const QString days = courseview::daysText(detail.firstDay(), detail.lastDay()); !days.isEmpty())
        about << days;
    if (detail.registered > 0 || detail.event.capacity)
        about << SeatRules::summary(reading->seats.event);
    m_pane->setTitle(ShownText::of(detail.event.title), ShownText::of(about.join(u" · "_s)));
    showProblems();
    showTabs();
    showPapers();
    for (EventPage *page : std::as_const(m_pages))
        page->setReading(reading);
    if (m_shown != detail.event.id)
        m_history->setRow(u"event"_s, detail.event.id);
    m_shown = detail.event.id;
    m_clashDelay.start();
    if (m_pending)
        openPending();
}

void EventDetailView::showProblems()
{
    m_pane->setProblems(CourseRules::problems(m_reading->event, m_context.store->environment().today(), m_openClashes));
}

/// Apart from the event, which is not to wait for the programmes of all others, and only once somebody stays at it: whoever goes
/// through the list by the arrow keys waits for no search.
void EventDetailView::readClashes()
{
    const int job = ++m_clashJob;
    // What is only thought of, or over, is asked for nothing.
    const Event &about = m_reading->event.event;
    if (!about.isAhead() || about.status == EventStatus::Idea) {
        if (!m_openClashes.isEmpty()) {
            m_openClashes.clear();
            m_about->setClashes({});
        }
        return;
    }
    const QDate today = m_context.store->environment().today();
    m_context.store->fetch<OpenClashes>(
        this,
        [event = m_event, today](Database &db) -> Result<OpenClashes> {
            const Result<QList<EventDetail>> outlines = CourseStore::outlines(db);
            if (!outlines)
                return outlines.error();
            return openClashes(db, *outlines, today, event);
        },
        [this, job](const Result<OpenClashes> &found) {
            if (job != m_clashJob)
                return;
            if (!found) {
                m_pane->banner()->showError(found.error());
                return;
            }
            m_openClashes = found->value(m_event);
            showProblems();
            m_about->setClashes(m_openClashes);
        });
}

void EventDetailView::showTabs()
{
    // Whoever has one session never has to think of sessions.
    const bool several = m_reading && m_reading->event.sessions.size() > 1;
    m_pane->setTabShown(u"programme"_s, several || m_withProgramme.contains(m_event));
}

void EventDetailView::open(const QString &tab, const Id &row)
{
    m_pendingTab = tab;
    m_pendingRow = row;
    m_pending = true;
    if (m_shown == m_event && !m_shown.isNull())
        openPending();
}

void EventDetailView::openPending()
{
    m_pending = false;
    QString tab = m_pendingTab.isEmpty() ? m_pane->currentTab() : m_pendingTab;
    // Where there is no programme to show, time and room stand under About.
    if (tab == "programme"_L1 && !m_pane->tabKeys().contains(tab))
        tab = u"about"_s;
    if (!m_pane->showTab(tab))
        return;
    if (auto *page = qobject_cast<EventPage *>(m_pane->page(tab)))
        page->open(m_pendingRow);
}

QStringList EventDetailView::tabKeys() const
{
    return m_pane->tabKeys();
}

} // namespace lansnav
