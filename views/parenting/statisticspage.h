// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "parenting/figurelists.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace lansnav {

class BannerBar;
class EmptySwitch;
class FilterBar;
class ReachedPane;
class TableView;
class TileMap;

/// Groups, parents who started and completed, and the share of them, by programme, municipality and term: a list, the municipalities
/// as tiles, charts, and parents reached per 1 000 children. Every figure opens the groups that it counts.
class StatisticsPage : public QWidget
{
    Q_OBJECT

public:
    explicit StatisticsPage(const AppContext &context, QWidget *parent = nullptr);

    void focusFilter();
    FilterBar *filter() const { return m_filter; }
    TableView *table() const { return m_table; }
    TileMap *map() const { return m_map; }
    ReachedPane *reached() const { return m_reached; }
    BannerBar *banner() const { return m_banner; }
    /// What the list shows at a row; null when there is no such row.
    const StatisticsRow *row(const Id &id) const { return m_model.find(id); }

signals:
    /// A figure was opened: the list of groups is to show those it counts. Never without groups.
    void rowsRequested(const lansnav::FigureRows &rows);

private:
    struct Reading
    {
        QList<GroupFact> facts;
        StatisticsNames names;
        QList<ChildPopulation> populations;
    };
    static Result<Reading> readAll(Database &db);

    void buildFilter();
    void buildTable();
    QWidget *buildFigures();
    QWidget *buildPictures();
    void read();
    void take(Reading reading);
    void fillChoices();
    void refresh(bool other);
    void showFigures();
    void showPictures();
    StatisticsFilter chosen() const;
    StatisticsAxes axes() const;
    /// What is asked for of a report or an export.
    Scope scope() const;
    /// The year that children are counted in.
    int year() const;
    void fillMenu(QMenu &menu, const QList<Id> &ids);
    void open(const FigureRows &rows);
    void openMunicipality(int tile);

    AppContext m_context;
    Reading m_reading;
    StatisticsListModel m_model;
    FilterBar *m_filter;
    BannerBar *m_banner;
    TableView *m_table;
    EmptySwitch *m_switch = nullptr;
    QPushButton *m_report = nullptr;
    QList<std::pair<QString, QPushButton *>> m_figures;     ///< by key of the figure
    TileMap *m_map = nullptr;
    QWidget *m_parents = nullptr;
    QWidget *m_groups = nullptr;
    ReachedPane *m_reached = nullptr;
    int m_total = 0;            ///< rows there would be without a filter
    int m_job = 0;
};

} // namespace lansnav
