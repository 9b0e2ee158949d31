// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "common/form.h"
#include "network/networkstore.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace lansnav {

class DateField;
class PersonField;

/// One meeting: when and where, agenda, what is carried over to it, minutes with their lock.
class MeetingForm : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingForm(const AppContext &context, QWidget *parent = nullptr);
    /// Null empties and disables the form.
    void show(const NetworkDetail &network, const Meeting *meeting);
    Form *form() const { return m_form; }
    /// Marks the minutes as adjusted by the chosen person on the chosen day; they are then locked.
    void lock();
    void unlock();

signals:
    void failed(const lansnav::Error &error);
    void told(const QString &sentence);
    void attendanceRequested(const lansnav::Id &meeting);

private:
    void build();
    void addRows();
    QWidget *buildLock();
    QWidget *buildTools();
    Form::Commit save(const char *column);
    void showLock();
    void showCarried(const NetworkDetail &network);

    AppContext m_context;
    Meeting m_meeting;
    Form *m_form;
    QLabel *m_attendance = nullptr;
    QWidget *m_lockRow = nullptr;
    QLabel *m_lockText = nullptr;
    PersonField *m_lockBy = nullptr;
    DateField *m_lockOn = nullptr;
    QPushButton *m_lock = nullptr;
    QPushButton *m_unlock = nullptr;
};

/// Meeting times between a DateTimeField's value and their columns.
namespace meetingtimes {
PlannedMeeting fromField(const QVariant &value);
} // namespace meetingtimes

} // namespace lansnav
