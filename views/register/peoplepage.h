// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "register/personlist.h"

#include <QWidget>

class QMenu;

namespace lansnav {

class FilterBar;
class ListPane;
class MasterDetail;
class PersonDetail;
class TableView;

/// People: filter and list on the left, the chosen person on the right.
class PeoplePage : public QWidget
{
    Q_OBJECT

public:
    explicit PeoplePage(const AppContext &context, QWidget *parent = nullptr);

    void createNew();
    void select(const Id &person);
    Id currentId() const;
    void focusFilter();
    QStringList subTabs();
    void showSubTab(const QString &key);
    /// Compares two people and makes them one if the user says so.
    void merge(const Id &keep, const Id &lose);

    PersonModel *model() { return &m_model; }
    TableView *table() const;
    FilterBar *filter() const;
    /// Made when asked for, or once the list has been painted: a form is many widgets.
    PersonDetail *detail();

signals:
    /// People were added, changed or taken away.
    void countsChanged();
    void organisationWanted(const lansnav::Id &organisation);

private:
    void finishAfterPainting();
    ListPane *buildList();
    void applyChips();
    void readMunicipalities();
    void fillMenu(QMenu &menu, const QList<Id> &ids);
    void trash(const QList<Id> &ids);
    void copyAddresses(const QList<Id> &ids);
    void importList();
    void toast(const QString &text, bool offerUndo) const;

    AppContext m_context;
    PersonModel m_model;
    ListLoader<PersonRow> *m_loader = nullptr;
    ListPane *m_list = nullptr;
    PersonDetail *m_detail = nullptr;
    MasterDetail *m_both = nullptr;
};

} // namespace lansnav
