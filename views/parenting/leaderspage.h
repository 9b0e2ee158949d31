// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/registerpage.h"
#include "parenting/figurerows.h"
#include "parenting/parentinglists.h"

#include <QSet>

class QPushButton;

namespace lansnav {

class TrainingsPane;

/// The register of those who lead groups: training, languages, where they lead, whether they rest. Of somebody with protected identity
/// only that there is such a leader, the trainings and whether she rests are shown.
class LeadersPage : public RegisterPageOf<Leader>
{
    Q_OBJECT

public:
    explicit LeadersPage(const AppContext &context, QWidget *parent = nullptr);

    void select(const Id &leader) override;
    void createNew() override;
    std::unique_ptr<NewRowDialog> newDialog() override;
    /// Shows these people only, until the user asks for all, filters by something else or somebody else is pointed out.
    void showOnly(const LeaderRows &rows);
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

    void buildList();
    void addFilter();
    void addHeader();
    void addRows();
    Form::Commit save(const char *column);
    void read() override;
    void take(Reading reading);
    void applyFilter() override;
    void filterChanged() override { showAll(); }
    void showRow(const Leader &leader) override;
    void showNothing() override;
    void showGroups();
    void showAll();

    Reading m_reading;
    QSet<Id> m_only;        ///< people; empty: everybody
    TrainingsPane *m_trainings = nullptr;
    QPushButton *m_groups = nullptr;
    bool m_hasRead = false;
    bool m_newWanted = false;       ///< somebody asked for a new leader before the programmes to choose among had been read
};

} // namespace lansnav
