// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/eventpage.h"
#include "course/lists.h"

class QPushButton;

namespace lansnav {

class EmptySwitch;
class FilterBar;
class NumberField;
class TableView;
class TextField;

/// What has to be done before and after the event, with days that follow it when it is moved.
class ChecklistPage : public EventPage
{
    Q_OBJECT

public:
    explicit ChecklistPage(const AppContext &context, QWidget *parent = nullptr);
    TableView *table() const { return m_table; }
    Form *form() const { return m_form; }

protected:
    void refresh(bool other) override;
    void showRow(const Id &row) override;

private:
    void buildList();
    QWidget *buildAdd();
    QWidget *buildForm();
    Form::Commit save(const char *column);
    void applyFilter();
    void showCurrent();
    void add();
    void addUsual();
    void finishOrReopen();
    void trash(const QList<Id> &tasks);

    TaskListModel m_model;
    FilterBar *m_filter = nullptr;
    TableView *m_table = nullptr;
    EmptySwitch *m_switch = nullptr;
    TextField *m_newText = nullptr;
    NumberField *m_newDays = nullptr;
    Form *m_form = nullptr;
    QWidget *m_formPane = nullptr;
    QPushButton *m_done = nullptr;
};

} // namespace lansnav
