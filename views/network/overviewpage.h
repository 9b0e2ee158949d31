// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/networkpage.h"
#include "network/rules.h"

class QLabel;
class QResizeEvent;

namespace lansnav {

class ProblemList;
class TableView;
class TileMap;

/// How the network stands: purpose, cadence, who is represented, what needs doing, and three charts.
class OverviewPage : public NetworkPage
{
    Q_OBJECT

public:
    explicit OverviewPage(const AppContext &context, QWidget *parent = nullptr);
    TileMap *map() const { return m_map; }
    ProblemList *problems() const { return m_problems; }

protected:
    void refresh(bool other) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using SeatModel = RowModel<SeatCover>;
    SeatModel::Columns seatColumns() const;
    QWidget *buildAbout();
    QWidget *buildCoverage();
    QWidget *buildStanding();
    void addCharts(QBoxLayout *column);
    void showAbout();
    void showCadence();
    void showCoverage();
    void showCharts();
    void mend(const Problem &problem);
    void openSeat(const SeatCover &seat);
    /// One short word: a tile is small.
    static QString tileWord(const SeatCover &seat);

    QLabel *m_purpose = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_cadenceMark = nullptr;
    QLabel *m_cadence = nullptr;
    QLabel *m_covered = nullptr;
    QWidget *m_coverage = nullptr;
    TileMap *m_map = nullptr;
    TableView *m_seats = nullptr;
    QLabel *m_hint = nullptr;
    SeatModel m_seatModel;
    Coverage m_cover;
    ProblemList *m_problems = nullptr;
    QBoxLayout *m_middle = nullptr;
    QBoxLayout *m_charts = nullptr;
    QWidget *m_attendance = nullptr;
    QWidget *m_terms = nullptr;
    QWidget *m_perSeat = nullptr;
};

} // namespace lansnav
