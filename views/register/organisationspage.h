// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "common/form.h"
#include "register/personlist.h"

#include <QWidget>

namespace lansnav {

class ClashBadge;
class DetailPane;
class EmptySwitch;
class HistoryView;
class ListPane;
class MasterDetail;
class TableView;

/// Organisations: list on the left; details, people and history on the right.
class OrganisationsPage : public QWidget
{
    Q_OBJECT

public:
    explicit OrganisationsPage(const AppContext &context, QWidget *parent = nullptr);

    void createNew();
    void select(const Id &organisation);
    Id currentId() const { return m_current; }
    void focusFilter();
    OrganisationModel *model() { return &m_model; }
    TableView *table() const;
    Form *form() const { return m_form; }

signals:
    void personWanted(const lansnav::Id &person);

private:
    ListPane *buildList();
    QWidget *buildDetail();
    QWidget *buildPeople();
    Form::Commit save(const char *column);
    void setCurrent(const Id &organisation);
    void read();
    void trash(const QList<Id> &ids);
    void applyChips();

    AppContext m_context;
    OrganisationModel m_model;
    PersonModel m_people;
    ListPane *m_list = nullptr;
    DetailPane *m_pane = nullptr;
    ClashBadge *m_clashes = nullptr;
    Form *m_form = nullptr;
    TableView *m_peopleTable = nullptr;
    EmptySwitch *m_peopleSwitch = nullptr;
    HistoryView *m_history = nullptr;
    MasterDetail *m_both = nullptr;
    Id m_current;
    int m_job = 0;
};

} // namespace lansnav
