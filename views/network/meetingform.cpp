// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/meetingform.h"

#include "calendar/meetingtime.h"
#include "common/datefield.h"
#include "common/fields.h"
#include "common/personfield.h"
#include "common/style.h"
#include "network/networkpage.h"
#include "network/rules.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace meetingtimes {

PlannedMeeting fromField(const QVariant &value)
{
    const QStringList times = value.toStringList();
    return {times.value(0), times.value(1)};
}

} // namespace meetingtimes

MeetingForm::MeetingForm(const AppContext &context, QWidget *parent) : QWidget(parent), m_context(context), m_form(new Form)
{
    build();
}

Form::Commit MeetingForm::save(const char *column)
{
    return [this, name = QString::fromLatin1(column)](const Id &meeting, const QVariant &value) {
        return NetworkStore(*m_context.store).changeMeeting(meeting, {{name, networkview::stored(value)}});
    };
}

void MeetingForm::build()
{
    addRows();
    connect(m_form, &Form::lost, this, [this](const QString &sentence) { emit failed({ErrorCode::Invalid, sentence}); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_form->inScrollArea(), 1);
    layout->addWidget(buildTools());
    setEnabled(false);
}

void MeetingForm::addRows()
{
    m_form->addField(u"when"_s, tr("When"), new DateTimeField, [this](const Id &meeting, const QVariant &value) {
        const PlannedMeeting times = meetingtimes::fromField(value);
        return NetworkStore(*m_context.store).changeMeeting(meeting, {{u"starts"_s, networkview::stored(times.starts)},
                                                                      {u"ends"_s, networkview::stored(times.ends)}});
    });
    m_form->addCombo(u"status"_s, tr("Status"), networkview::choices({MeetingStatus::Planned, MeetingStatus::Held, MeetingStatus::Cancelled}), save("status"));
    m_form->addText(u"title"_s, tr("Title"), save("title"));
    m_form->addText(u"place"_s, tr("Place"), save("place"));
    m_form->addText(u"link"_s, tr("Link"), save("link"));
    m_form->addLongText(u"agenda"_s, tr("Agenda"), save("agenda"), 4);
    m_form->addReadOnly(u"carried"_s, tr("Carried over"));
    m_form->addLongText(u"minutes"_s, tr("Minutes"), save("minutes"), 6);
    m_form->addWidget(buildLock());
    m_form->addStretch();
}

QWidget *MeetingForm::buildLock()
{
    m_lockRow = new QWidget;
    auto *row = new QHBoxLayout(m_lockRow);
    row->setContentsMargins(measure::labelWidth + measure::grid, 0, 0, 0);
    row->setSpacing(measure::grid);
    m_lockText = new QLabel;
    m_lockText->setWordWrap(true);
    m_lockText->setObjectName(u"lockText"_s);
    m_lockBy = new PersonField(m_context.store);
    m_lockBy->control()->setAccessibleName(tr("Adjusted by"));
    m_lockBy->lineEdit()->setPlaceholderText(tr("Adjusted by"));
    m_lockBy->setMinimumWidth(measure::labelWidth);
    m_lockOn = new DateField;
    m_lockOn->control()->setAccessibleName(tr("Adjusted on"));
    m_lock = new QPushButton(style::icon(u"object-locked"_s), tr("Lock as adjusted"));
    m_lock->setObjectName(u"lockMinutes"_s);
    m_lock->setToolTip(tr("The minutes are adjusted: nothing of them can be changed until they are unlocked"));
    m_unlock = new QPushButton(style::icon(u"object-unlocked"_s), tr("Unlock"));
    m_unlock->setObjectName(u"unlockMinutes"_s);
    connect(m_lock, &QPushButton::clicked, this, &MeetingForm::lock);
    connect(m_unlock, &QPushButton::clicked, this, &MeetingForm::unlock);
    row->addWidget(m_lockText, 1);
    row->addWidget(m_lockBy, 1);
    row->addWidget(m_lockOn);
    row->addWidget(m_lock);
    row->addWidget(m_unlock);
    return m_lockRow;
}

QWidget *MeetingForm::buildTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(measure::paneMargin, measure::half, measure::paneMargin, measure::half);
    row->setSpacing(measure::grid);
    m_attendance = style::quiet({});
    auto *signIn = new QPushButton(tr("Sign-in sheet…"));
    connect(signIn, &QPushButton::clicked, this, [this] {
        Scope scope;
        scope.ids = {{u"network"_s, m_meeting.network}, {u"meeting"_s, m_meeting.id}};
        scope.today = m_context.store->environment().today();
        m_context.showReport(u"sign-in"_s, scope);
    });
    auto *take = new QPushButton(tr("Take attendance"));
    take->setObjectName(u"takeAttendance"_s);
    connect(take, &QPushButton::clicked, this, [this] { emit attendanceRequested(m_meeting.id); });
    row->addWidget(m_attendance, 1);
    row->addWidget(signIn);
    row->addWidget(take);
    return tools;
}

void MeetingForm::show(const NetworkDetail &network, const Meeting *meeting)
{
    setEnabled(meeting != nullptr);
    if (!meeting) {
        m_meeting = {};
        m_attendance->clear();
        m_form->load({}, {{u"when"_s, QStringList{QString(), QString()}}, {u"title"_s, QString()}, {u"place"_s, QString()}, {u"link"_s, QString()},
                          {u"agenda"_s, QString()}, {u"minutes"_s, QString()}, {u"carried"_s, QString()}});
        showLock();
        return;
    }
    const bool other = meeting->id != m_meeting.id;
    m_meeting = *meeting;
    m_form->load(meeting->id, {{u"when"_s, DateTimeField::valueOf(meeting->starts, meeting->ends)},
                               {u"status"_s, toCode(meeting->status)},
                               {u"title"_s, meeting->title},
                               {u"place"_s, meeting->place},
                               {u"link"_s, meeting->link},
                               {u"agenda"_s, meeting->agenda},
                               {u"minutes"_s, meeting->minutes}});
    showCarried(network);
    if (other) {
        m_lockBy->setPerson(m_context.store->me());
        m_lockOn->setToday(m_context.store->environment().today());
        m_lockOn->setDate(m_context.store->environment().today());
    }
    showLock();
    const AttendanceCount count = NetworkRules::count(network, meeting->id);
    m_attendance->setText(count.recorded() == 0 ? tr("No attendance recorded.")
                                                : tr("%1 present, %2 absent, %3 sent apology.").arg(count.present).arg(count.absent).arg(count.apology));
}

void MeetingForm::showCarried(const NetworkDetail &network)
{
    QStringList lines;
    for (const ActionPoint &action : NetworkRules::carriedInto(network, m_meeting)) {
        QString line = action.text;
        if (!action.responsibleName.isEmpty())
            line += u" – "_s + action.responsibleName;
        if (!action.due.isNull())
            line += u", "_s + tr("due %1").arg(action.due.toText());
        lines << u"• "_s + line;
    }
    m_form->row(u"carried"_s)->setVisible(!lines.isEmpty());
    m_form->row(u"carried"_s)->load(m_meeting.id, lines.join(u'\n'));
}

void MeetingForm::showLock()
{
    const bool locked = m_meeting.isAdjusted();
    m_lockText->setVisible(locked);
    m_unlock->setVisible(locked);
    m_lockBy->setVisible(!locked);
    m_lockOn->setVisible(!locked);
    m_lock->setVisible(!locked);
    if (locked)
        m_lockText->setText(m_meeting.adjustedByName.isEmpty() ? tr("Adjusted %1; the minutes are locked.").arg(m_meeting.adjustedOn.toText())
                                                               : tr("Adjusted %1 by %2; the minutes are locked.").arg(m_meeting.adjustedOn.toText(), m_meeting.adjustedByName));
    for (const char *key : {"when", "status", "agenda", "minutes"})
        m_form->row(QString::fromLatin1(key))->setReadOnly(locked);
}

void MeetingForm::lock()
{
    if (!m_form->commitAll())
        return;
    if (!m_lockBy->inputError().isEmpty() || m_lockBy->person().isNull()) {
        emit failed({ErrorCode::Invalid, tr("Say who adjusted the minutes: write part of the name and choose. Nothing was locked.")});
        m_lockBy->control()->setFocus();
        return;
    }
    const QDate on = m_lockOn->date();
    if (!on.isValid()) {
        emit failed({ErrorCode::Invalid, tr("Say on which day the minutes were adjusted. Nothing was locked.")});
        m_lockOn->control()->setFocus();
        return;
    }
    const Result<void> done = NetworkStore(*m_context.store).adjustMinutes(m_meeting.id, m_lockBy->person(), on);
    if (!done)
        emit failed(done.error());
    else
        emit told(tr("The minutes are locked."));
}

void MeetingForm::unlock()
{
    const Result<void> done = NetworkStore(*m_context.store).unlockMinutes(m_meeting.id);
    if (!done)
        emit failed(done.error());
}

} // namespace lansnav
