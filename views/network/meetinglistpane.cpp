// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/meetinglistpane.h"

#include "common/emptystate.h"
#include "common/filterbar.h"
#include "common/style.h"
#include "common/tableview.h"
#include "network/meetingform.h"
#include "network/newmeetingdialog.h"
#include "network/plantermdialog.h"
#include "network/rules.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

MeetingListPane::MeetingListPane(const AppContext &context, QWidget *parent) : NetworkPage(context, parent), m_model(meetingColumns())
{
    build();
}

void MeetingListPane::build()
{
    m_table = new TableView(this);
    m_table->setObjectName(u"meetingTable"_s);
    m_table->setAccessibleName(tr("Meetings"));
    m_table->setModel(&m_model);
    m_table->sortByColumn(0, Qt::DescendingOrder);
    m_table->remember(context().settings, u"network.meetings"_s);
    m_table->setExport(context(), u"meetings"_s, [this] { return QHash<QString, Id>{{u"network"_s, network().id}}; });
    m_table->setRowMenu([this](QMenu &menu, const QList<Id> &ids) {
        menu.addAction(tr("Take attendance"), this, [this] { emit attendanceRequested(m_table->currentId()); });
        menu.addSeparator();
        menu.addAction(style::icon(u"user-trash"_s), tr("Move to trash"), this, [this, ids] { trash(ids); });
    });
    auto *empty = new EmptyState(u"view-calendar"_s, tr("No meetings yet"),
                                 tr("Plan the whole term in one go: dates are proposed that avoid holidays, breaks and clashes."), this);
    empty->setFirstStep(tr("Plan term…"), [this] { planTerm(); });
    empty->setSecondStep(tr("Add one meeting…"), [this] { addMeeting(); });
    m_switch = new EmptySwitch(m_table, empty, this);
    m_form = new MeetingForm(context(), this);
    body()->addWidget(buildTools());
    m_switch->follow(m_filter);
    addSplit(m_switch, m_form, u"network.meetings.split"_s);
    connect(m_table, &TableView::currentIdChanged, this, &MeetingListPane::showCurrent);
    connect(m_table, &TableView::opened, this, [this] { m_form->form()->row(u"title"_s)->field()->control()->setFocus(); });
    connect(m_table, &TableView::deleteRequested, this, &MeetingListPane::trash);
    connect(m_form, &MeetingForm::failed, banner(), &BannerBar::showError);
    connect(m_form, &MeetingForm::told, this, [this](const QString &sentence) { toast(sentence); });
    connect(m_form, &MeetingForm::attendanceRequested, this, &MeetingListPane::attendanceRequested);
}

QWidget *MeetingListPane::buildTools()
{
    m_filter = new FilterBar(this);
    m_filter->setPlaceholder(tr("Filter meetings…"));
    m_filter->addChips(u"when"_s, tr("Which meetings"), {{u"all"_s, tr("All")}, {u"coming"_s, tr("Coming")}, {u"held"_s, tr("Held")}});
    auto *add = new QPushButton(tr("Add one…"), this);
    add->setObjectName(u"addMeeting"_s);
    add->setToolTip(tr("Add one meeting"));
    connect(add, &QPushButton::clicked, this, &MeetingListPane::addMeeting);
    auto *plan = new QPushButton(style::icon(u"view-calendar"_s), tr("Plan term…"), this);
    plan->setObjectName(u"planTerm"_s);
    style::makePrimary(plan);
    connect(plan, &QPushButton::clicked, this, &MeetingListPane::planTerm);
    m_filter->addRight(add);
    m_filter->addRight(plan);
    m_filter->follow(&m_model);
    connect(m_filter, &FilterBar::valueChanged, this, &MeetingListPane::applyFilter);
    connect(m_filter, &FilterBar::leftDownwards, this, [this] { m_table->setFocus(); });
    return m_filter;
}

void MeetingListPane::refresh(bool other)
{
    if (other)
        m_filter->reset();
    networkview::show(m_model, meetingRows(detail(), today()), other);
    m_switch->setEmpty(m_model.total() == 0);
    m_form->setVisible(!m_switch->isEmpty());
    applyFilter();
    if (other)
        selectNearest();
    showCurrent();
}

void MeetingListPane::applyFilter()
{
    const QString when = m_filter->value(u"when"_s).toString();
    const QDate day = hasDetail() ? today() : QDate();
    m_model.setPredicate([when, day](const MeetingRow &row) {
        if (when == "coming"_L1)
            return row.status == MeetingStatus::Planned && (!row.day().isValid() || row.day() >= day);
        return when != "held"_L1 || row.status == MeetingStatus::Held;
    });
    m_filter->setCounts(m_model.rowCount(), m_model.total());
}

void MeetingListPane::selectNearest()
{
    if (const Meeting *next = NetworkRules::nextMeeting(detail(), today()))
        m_table->selectId(next->id);
    else if (!detail().meetings.isEmpty())
        m_table->selectId(detail().meetings.last().id);
}

void MeetingListPane::showCurrent()
{
    if (!hasDetail())
        return;
    m_form->show(detail(), detail().meeting(m_table->currentId()));
}

void MeetingListPane::showRow(const Id &row)
{
    if (!m_model.find(row))
        return;
    if (m_model.rowOf(row) < 0)
        m_filter->showForNow({});
    m_table->selectId(row);
    m_table->setFocus();
}

void MeetingListPane::planTerm()
{
    if (!hasDetail())
        return;
    PlanTermDialog dialog(store(), shared(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_filter->reset();
    m_table->selectIdWhenThere(dialog.planned().value(0));
    toast(tr("%n meeting(s) planned.", nullptr, int(dialog.planned().size())));
}

void MeetingListPane::addMeeting()
{
    if (!hasDetail())
        return;
    NewMeetingDialog dialog(store(), network(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_filter->reset();
    m_table->selectIdWhenThere(dialog.created());
}

void MeetingListPane::trash(const QList<Id> &meetings)
{
    if (!meetings.isEmpty() && check(acts().trashMeetings(meetings)))
        toast(tr("%n meeting(s) in the trash.", nullptr, int(meetings.size())));
}

} // namespace lansnav
