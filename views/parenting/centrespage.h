// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "common/form.h"
#include "parenting/parentinglists.h"
#include "register/types.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace lansnav {

class DateField;
class DetailPane;
class FilterBar;
class HistoryView;
class ListPane;
class MasterDetail;
class NewRowDialog;
class TableView;

/// The register of family centres: whether they run or are being set up, today or as of a day that is chosen, the professions there, and how the agreement with the municipality stands; and how
/// many there were on a day.
class CentresPage : public QWidget
{
    Q_OBJECT

public:
    explicit CentresPage(const AppContext &context, QWidget *parent = nullptr);

    Id currentId() const { return m_current; }
    void select(const Id &centre);
    void createNew();
    void focusFilter();
    /// What createNew() asks with, not yet shown.
    std::unique_ptr<NewRowDialog> newDialog();
    TableView *table() const;
    FilterBar *filter() const;
    Form *form() const { return m_form; }
    DetailPane *pane() const { return m_pane; }
    /// The day, month, term or year that the centres are counted as of; empty: today.
    DateField *asOf() const { return m_asOf; }
    /// How many there are on the day that is chosen, in words.
    QString sentence() const;

private:
    struct Reading
    {
        QList<FamilyCentre> centres;
        QList<Municipality> municipalities;
    };
    static Result<Reading> readAll(Database &db);

    QWidget *buildLeft();
    ListPane *buildList();
    QWidget *buildAsOf();
    QWidget *buildDetail();
    void addRows();
    Form::Commit save(const char *column);
    void read();
    void take(Reading reading);
    void fillChoices();
    void showDay();
    void applyFilter();
    QString statusText(const FamilyCentre &centre) const;
    void showCurrent();
    void showOverview();
    void trash(const QList<Id> &centres);
    QDate today() const;
    /// The day that the centres are counted on: the last of what is chosen, or today when that is still to come.
    QDate day() const;

    AppContext m_context;
    CentreListModel m_model;
    Reading m_reading;
    ListPane *m_list = nullptr;
    DateField *m_asOf = nullptr;
    QLabel *m_words = nullptr;
    MasterDetail *m_both = nullptr;
    DetailPane *m_pane = nullptr;
    Form *m_form = nullptr;
    HistoryView *m_history = nullptr;
    Id m_current;
    int m_job = 0;
};

} // namespace lansnav
