// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/lists.h"
#include "network/networkpage.h"

class QPushButton;

namespace lansnav {

class DateField;
class EmptySwitch;
class FilterBar;
class Form;
class PersonField;
class TableView;
class TextField;

/// What was agreed: open action points first, carried over until they are done.
class ActionsPane : public NetworkPage
{
    Q_OBJECT

public:
    explicit ActionsPane(const AppContext &context, QWidget *parent = nullptr);
    TableView *table() const { return m_table; }
    Form *form() const { return m_form; }

protected:
    void refresh(bool other) override;
    void showRow(const Id &row) override;

private:
    void buildList();
    QWidget *buildForm();
    QWidget *buildAdd();
    void applyFilter();
    void showCurrent();
    void add();
    void finishOrReopen();
    void trash(const QList<Id> &actions);
    Form::Commit save(const char *column);

    ActionPointListModel m_model;
    FilterBar *m_filter = nullptr;
    TableView *m_table = nullptr;
    EmptySwitch *m_switch = nullptr;
    Form *m_form = nullptr;
    QWidget *m_formPane = nullptr;
    TextField *m_newText = nullptr;
    PersonField *m_newResponsible = nullptr;
    DateField *m_newDue = nullptr;
    QPushButton *m_done = nullptr;
};

} // namespace lansnav
