// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/coursestab.h"

#include "common/detailpane.h"
#include "common/feedback.h"
#include "common/masterdetail.h"
#include "course/copyeventdialog.h"
#include "course/eventdetailview.h"
#include "course/eventlist.h"
#include "course/neweventdialog.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

CoursesTab::CoursesTab(const AppContext &context, QWidget *parent)
    : AreaTab(parent), m_context(context), m_list(new EventList(context)), m_detail(new EventDetailView(context)), m_both(new MasterDetail(m_list, m_detail))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_both);
    m_both->setDetailAvailable(false);
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

void CoursesTab::createNew()
{
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
    m_both->closeDetail();
    m_list->focusFilter();
}

QStringList CoursesTab::subTabs() const
{
    return m_detail->tabKeys();
}

TabFactory courseTab()
{
    return {u"courses"_s, CoursesTab::tr("Courses"), u"view-calendar"_s,
            [](const AppContext &context, QWidget *parent) -> AreaTab * { return new CoursesTab(context, parent); }};
}

} // namespace lansnav
