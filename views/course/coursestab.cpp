// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/coursestab.h"

#include "common/detailpane.h"
#include "common/feedback.h"
#include "common/masterdetail.h"
#include "course/copyeventdialog.h"
#include "course/eventdetailview.h"
#include "course/eventlist.h"
#include "course/neweventdialog.h"
#include "course/roomspage.h"
#include "course/speakerspage.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

CoursesTab::CoursesTab(const AppContext &context, QWidget *parent)
    : AreaTab(parent), m_context(context), m_pages(new QTabWidget), m_list(new EventList(context)), m_detail(new EventDetailView(context)),
      m_both(new MasterDetail(m_list, m_detail))
{
    build();
    m_both->setDetailAvailable(false);
    // As wide as the sub-tabs beside it allow: an event is told from others by its title.
    m_both->setListShare(0.44);
    m_both->remember(context.settings, u"courses.split"_s);
    connect(m_list, &EventList::currentChanged, this, [this](const Id &event) {
        m_detail->setEvent(event);
        m_both->setDetailAvailable(!event.isNull());
    });
    connect(m_list, &EventList::opened, this, [this](const Id &) {
        m_both->openDetail();
        m_detail->setFocus();
    });
    connect(m_list, &EventList::newRequested, this, &CoursesTab::createNew);
    connect(m_list, &EventList::copyRequested, this, &CoursesTab::copyToNextYear);
    connect(m_detail, &EventDetailView::copyRequested, this, &CoursesTab::copyToNextYear);
    connect(m_list, &EventList::sentenceChanged, this, &AreaTab::statusChanged);
    connect(m_list, &EventList::problemsChanged, this, &AreaTab::problemsChanged);
}

void CoursesTab::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    m_pages->setDocumentMode(true);
    m_pages->tabBar()->setAccessibleName(tr("Events, rooms or speakers"));
    m_pages->tabBar()->setExpanding(false);
    m_pages->addTab(m_both, tr("Events"));
    m_roomsPage = addPage(tr("Rooms"));
    m_speakersPage = addPage(tr("Speakers"));
    connect(m_pages, &QTabWidget::currentChanged, this, [this] {
        if (m_pages->currentWidget() == m_roomsPage)
            rooms();
        else if (m_pages->currentWidget() == m_speakersPage)
            speakers();
    });
}

QWidget *CoursesTab::addPage(const QString &title)
{
    auto *page = new QWidget;
    (new QVBoxLayout(page))->setContentsMargins(0, 0, 0, 0);
    m_pages->addTab(page, title);
    return page;
}

RoomsPage *CoursesTab::rooms()
{
    if (!m_rooms) {
        m_rooms = new RoomsPage(m_context);
        m_roomsPage->layout()->addWidget(m_rooms);
    }
    return m_rooms;
}

SpeakersPage *CoursesTab::speakers()
{
    if (!m_speakers) {
        m_speakers = new SpeakersPage(m_context);
        m_speakersPage->layout()->addWidget(m_speakers);
    }
    return m_speakers;
}

void CoursesTab::createNew()
{
    if (m_pages->currentWidget() == m_roomsPage) {
        rooms()->createNew();
        return;
    }
    m_pages->setCurrentWidget(m_both);
    NewEventDialog dialog(*m_context.store, this);
    if (dialog.exec() == QDialog::Accepted)
        showRow(dialog.created(), u"about"_s);
}

void CoursesTab::copyToNextYear(const Id &event)
{
    Result<EventDetail> detail = CourseStore::detail(m_context.store->database(), event);
    if (!m_detail->pane()->banner()->check(detail))
        return;
    CopyEventDialog dialog(*m_context.store, std::move(*detail), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    showRow(dialog.created(), u"about"_s);
    if (m_context.toast)
        m_context.toast(tr("The copy is made. Look through the dates, then open registration."), true);
}

void CoursesTab::showRow(const Id &row, const QString &tab, const Id &detail)
{
    if (tab == "rooms"_L1) {
        m_pages->setCurrentWidget(m_roomsPage);
        if (!row.isNull())
            rooms()->select(row);
        return;
    }
    if (tab == "speakers"_L1) {
        m_pages->setCurrentWidget(m_speakersPage);
        return;
    }
    m_pages->setCurrentWidget(m_both);
    if (!row.isNull()) {
        m_list->select(row);
        m_detail->setEvent(row);
        m_both->setDetailAvailable(true);
        m_both->openDetail();
    }
    if (!tab.isEmpty() || !detail.isNull())
        m_detail->open(tab, detail);
}

Id CoursesTab::currentRow() const
{
    return m_detail->event();
}

QString CoursesTab::importKind() const
{
    return u"registrations"_s;
}

QHash<QString, Id> CoursesTab::pointedOut() const
{
    return currentRow().isNull() ? QHash<QString, Id>() : QHash<QString, Id>{{u"event"_s, currentRow()}};
}

void CoursesTab::focusFilter()
{
    if (m_pages->currentWidget() == m_roomsPage) {
        rooms()->focusFilter();
        return;
    }
    if (m_pages->currentWidget() == m_speakersPage) {
        speakers()->focusFilter();
        return;
    }
    m_both->closeDetail();
    m_list->focusFilter();
}

QStringList CoursesTab::subTabs() const
{
    return m_detail->tabKeys() + QStringList{u"rooms"_s, u"speakers"_s};
}

TabFactory courseTab()
{
    return {u"courses"_s, CoursesTab::tr("Courses"), u"view-calendar"_s,
            [](const AppContext &context, QWidget *parent) -> AreaTab * { return new CoursesTab(context, parent); }};
}

} // namespace lansnav
