// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "common/form.h"
#include "parenting/figurerows.h"
#include "parenting/parentinglists.h"

#include <QSet>
#include <QWidget>

#include <memory>

class QPushButton;

namespace lansnav {

class DetailPane;
class FilterBar;
class HistoryView;
class ListPane;
class MasterDetail;
class NewRowDialog;
class TableView;
class TrainingsPane;

/// The register of those who lead groups: training, languages, where they lead, whether they rest. Of somebody with protected identity
/// only that there is such a leader, the trainings and whether she rests are shown.
class LeadersPage : public QWidget
{
    Q_OBJECT

public:
    explicit LeadersPage(const AppContext &context, QWidget *parent = nullptr);

    /// A row of the register (`leader`).
    Id currentId() const { return m_current; }
    void select(const Id &leader);
    void createNew();
    void focusFilter();
    /// Shows these people only, until the user asks for all, filters by something else or somebody else is pointed out.
    void showOnly(const LeaderRows &rows);
    /// What createNew() asks with, not yet shown.
    std::unique_ptr<NewRowDialog> newDialog();
    TableView *table() const;
    FilterBar *filter() const;
    Form *form() const { return m_form; }
    DetailPane *pane() const { return m_pane; }
    ListPane *list() const { return m_list; }
    TrainingsPane *trainings() const { return m_trainings; }

signals:
    /// The number of groups that somebody has led was opened.
    void rowsRequested(const lansnav::FigureRows &rows);

private:
    struct Reading
    {
        QList<Leader> leaders;
        QList<ProgrammeDetail> programmes;
        QList<std::pair<Id, QString>> municipalities;
    };
    static Result<Reading> readAll(Database &db);

    ListPane *buildList();
    QWidget *buildDetail();
    void addRows();
    Form::Commit save(const char *column);
    void read();
    void take(Reading reading);
    void applyFilter();
    void showCurrent();
    void showGroups();
    void showAll();
    void trash(const QList<Id> &leaders);
    QDate today() const;

    AppContext m_context;
    LeaderListModel m_model;
    Reading m_reading;
    QSet<Id> m_only;        ///< people; empty: everybody
    ListPane *m_list = nullptr;
    MasterDetail *m_both = nullptr;
    DetailPane *m_pane = nullptr;
    Form *m_form = nullptr;
    TrainingsPane *m_trainings = nullptr;
    HistoryView *m_history = nullptr;
    QPushButton *m_groups = nullptr;
    Id m_current;
    int m_job = 0;
    bool m_hasRead = false;
    bool m_newWanted = false;       ///< somebody asked for a new leader before the programmes to choose among had been read
};

} // namespace lansnav
