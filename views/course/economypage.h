// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/afterlists.h"
#include "course/eventpage.h"

class QLabel;

namespace lansnav {

class EmptySwitch;
class MoneyField;
class TableView;
class TextField;

/// What the event was meant to cost and what it cost, line by line and per participant.
class EconomyPage : public EventPage
{
    Q_OBJECT

public:
    explicit EconomyPage(const AppContext &context, QWidget *parent = nullptr);
    TableView *table() const { return m_table; }
    QString sentence() const;

protected:
    void refresh(bool other) override;
    void showRow(const Id &row) override;

private:
    QWidget *buildAdd();
    QWidget *buildForm();
    Form::Commit save(const char *column);
    void showCurrent();
    void showSum();
    void add();
    void trash(const QList<Id> &lines);

    BudgetListModel m_model;
    TableView *m_table;
    EmptySwitch *m_switch = nullptr;
    QLabel *m_sentence;
    TextField *m_newText = nullptr;
    MoneyField *m_newBudget = nullptr;
    Form *m_form = nullptr;
    QWidget *m_formPane = nullptr;
};

} // namespace lansnav
