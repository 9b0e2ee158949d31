// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parenting/grouppage.h"
#include "parenting/parentinglists.h"

class QBoxLayout;
class QPushButton;

namespace lansnav {

class ElidedLabel;

/// One participant: the least that works, with the seat or place in line and what can be done about it. Hidden identity is not written over.
class ParticipantForm : public QWidget
{
    Q_OBJECT

public:
    explicit ParticipantForm(const AppContext &context, QWidget *parent = nullptr);

    /// Nothing chosen: null.
    void show(const GroupReading &reading, const ParticipantRow *row);
    Form *form() const { return m_form; }
    /// What is of the whole group stands below, and scrolls with the form; takes ownership.
    void addBelow(QWidget *widget);
    QString state() const;

signals:
    void failed(const lansnav::Error &error);
    void seatWanted();

private:
    QWidget *buildHead();
    void addRows();
    ParentingStore acts() const { return ParentingStore(*m_context.store); }
    Form::Commit save(const char *column);
    /// Of who it is: name, ages and protection.
    Form::Commit saveName(const char *column);

    AppContext m_context;
    Form *m_form;
    QBoxLayout *m_column = nullptr;
    ElidedLabel *m_state = nullptr;
    QPushButton *m_seat = nullptr;
};

} // namespace lansnav
