// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "common/form.h"
#include "register/personlist.h"

#include <QWidget>

class QMenu;

namespace lansnav {

class BannerBar;
class ClashBadge;
class DetailPane;
class EmptySwitch;
class FilterBar;
class HistoryView;
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
    TableView *table() const { return m_table; }
    Form *form() const { return m_form; }

signals:
    void personWanted(const lansnav::Id &person);

private:
    QWidget *buildList();
    void buildFilter();
    QWidget *buildDetail();
    QWidget *buildPeople();
    Form::Commit save(const char *column);
    void setCurrent(const Id &organisation);
    void read();
    void fillMenu(QMenu &menu, const QList<Id> &ids);
    void trash(const QList<Id> &ids);
    void applyChips();

    AppContext m_context;
    OrganisationModel m_model;
    PersonModel m_people;
    BannerBar *m_banner = nullptr;
    FilterBar *m_filter = nullptr;
    TableView *m_table = nullptr;
    EmptySwitch *m_switch = nullptr;
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
