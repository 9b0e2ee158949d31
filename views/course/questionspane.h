// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/afterlists.h"
#include "course/eventpage.h"

class QComboBox;
class QPushButton;

namespace lansnav {

class EmptySwitch;
class TableView;
class TextField;

/// What the participants are asked afterwards.
class QuestionsPane : public EventPage
{
    Q_OBJECT

public:
    explicit QuestionsPane(const AppContext &context, QWidget *parent = nullptr);
    TableView *table() const { return m_table; }
    Form *form() const { return m_form; }

protected:
    void refresh(bool other) override;

private:
    QWidget *buildAdd();
    QWidget *buildForm();
    Form::Commit save(const char *column);
    void showCurrent();
    void add();
    void addUsual();
    void step(int places);
    void trash(const QList<Id> &questions);

    QuestionListModel m_model;
    TableView *m_table;
    EmptySwitch *m_switch = nullptr;
    TextField *m_newText = nullptr;
    QComboBox *m_newKind = nullptr;
    Form *m_form = nullptr;
    QWidget *m_formPane = nullptr;
};

} // namespace lansnav
