// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/registrationlists.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace lansnav {

class PersonField;
class TableView;

/// The registration desk: type three letters, Enter, present. Whoever is not in the list is let in as a walk-in, without leaving the keyboard.
class DeskPane : public EventPage
{
    Q_OBJECT

public:
    explicit DeskPane(const AppContext &context, QWidget *parent = nullptr);

    QLineEdit *search() const { return m_search; }
    TableView *table() const { return m_table; }
    PersonField *walkIn() const { return m_walkIn; }
    QString said() const;
    /// Marks the chosen row as present, or asks for the walk-in when nobody matches.
    void enter();

protected:
    void refresh(bool other) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildSession();
    void fillSessions();
    void showSession();
    void mark(AttendanceState state);
    void letIn(const Id &person);
    void say(const QString &sentence);
    void step(int rows);
    const Session *session() const;
    bool letsInWaiting(const DeskRow &row);

    DeskListModel m_model;
    QComboBox *m_sessions = nullptr;
    QLineEdit *m_search = nullptr;
    TableView *m_table = nullptr;
    PersonField *m_walkIn = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_said = nullptr;
    Id m_asked;                 ///< waits for a seat, and the desk has asked whether to let in
};

} // namespace lansnav
