// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "common/form.h"
#include "course/coursestore.h"

#include <QWidget>

class QScrollArea;

namespace lansnav {

struct EventReading;

class PeopleList;

/// One session: what, when, where, who.
class SessionForm : public QWidget
{
    Q_OBJECT

public:
    explicit SessionForm(const AppContext &context, QWidget *parent = nullptr);
    /// Null empties and disables the form. Another session is shown from its top.
    void show(const EventReading &reading, const Session *session);
    Form *form() const { return m_form; }
    /// Of the register, as far as they have been read.
    const QList<Room> &rooms() const { return m_rooms; }
    void edit();
    /// Puts the cursor in a field.
    void edit(const QString &field);

signals:
    void calendarWanted(const lansnav::Id &session);
    void failed(const lansnav::Error &error);
    void roomsRead();

private:
    void addRows();
    QWidget *buildActions();
    void readRooms();
    Form::Commit save(const char *column);

    AppContext m_context;
    Form *m_form;
    QScrollArea *m_area = nullptr;
    PeopleList *m_speakers = nullptr;
    QList<Room> m_rooms;
    Id m_session;
};

} // namespace lansnav
