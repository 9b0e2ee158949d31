// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "common/form.h"
#include "parenting/registerlists.h"

#include <QWidget>

class QPushButton;

namespace lansnav {

class BannerBar;
class EmptySwitch;
class TableView;

/// What a leader is trained in: a list, a form for one of them, and a button to add another.
class TrainingsPane : public QWidget
{
    Q_OBJECT

public:
    /// `banner` is where refusals are shown; it outlives the pane.
    TrainingsPane(const AppContext &context, BannerBar *banner, QWidget *parent = nullptr);

    void setProgrammes(const QList<ProgrammeDetail> &programmes);
    /// Null: nobody is chosen.
    void setLeader(const Leader *leader);
    TableView *table() const { return m_table; }
    Form *form() const { return m_form; }
    /// Asks for another training and adds it.
    void createNew();
    void select(const Id &training);

private:
    QWidget *buildForm();
    Form::Commit save(const char *column);
    void showCurrent();
    void trash(const QList<Id> &trainings);

    AppContext m_context;
    BannerBar *m_banner;
    TrainingListModel m_model;
    QList<Choice> m_programmes;
    Id m_person;
    bool m_protected = false;
    TableView *m_table;
    EmptySwitch *m_switch = nullptr;
    Form *m_form = nullptr;
    QWidget *m_formPane = nullptr;
};

} // namespace lansnav
