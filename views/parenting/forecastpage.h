// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "parenting/figurelists.h"

#include <QWidget>

class QLabel;
class QMenu;

namespace lansnav {

class BannerBar;
class EmptySwitch;
class FilterBar;
class TableView;
class TileMap;
struct Choice;

/// Trained leaders of each municipality and programme in a term to come: how many rest or whose training runs out, how many groups they can
/// run, and where there is none. Every figure opens the leaders that it counts.
class ForecastPage : public QWidget
{
    Q_OBJECT

public:
    explicit ForecastPage(const AppContext &context, QWidget *parent = nullptr);

    void focusFilter();
    FilterBar *filter() const { return m_filter; }
    TableView *table() const { return m_table; }
    TileMap *map() const { return m_map; }
    BannerBar *banner() const { return m_banner; }
    const ForecastLine *row(const Id &id) const { return m_model.find(id); }
    /// What is told in words above the list.
    QString sentence() const;

signals:
    /// A figure was opened: the register of leaders is to show those it counts. Never without anybody to count.
    void leadersRequested(const lansnav::LeaderRows &rows);
    /// There is nobody yet: the first one is to be entered.
    void newLeaderRequested();

private:
    struct Reading
    {
        QList<Leader> leaders;
        QList<ProgrammeDetail> programmes;
        StatisticsNames names;
        QList<Term> planned;    ///< terms to come that groups are planned in
    };
    static Result<Reading> readAll(Database &db, const Term &now);

    void buildFilter();
    void buildTable();
    QWidget *buildPictures();
    void read();
    void take(Reading reading);
    QList<Choice> termChoices() const;
    void refresh(bool other);
    void applyFilter();
    void showWords();
    QString lacksText(const Id &programme) const;
    void showTiles();
    Term term() const;
    Id programme() const;
    void openCurrent(const Id &id);
    void fillMenu(QMenu &menu, const QList<Id> &ids);
    /// The leaders that a figure of the line counts, by key of the column.
    LeaderRows rowsBehind(const ForecastLine &line, const QString &figure) const;
    void openMunicipality(int tile);

    AppContext m_context;
    Reading m_reading;
    ForecastListModel m_model;
    FilterBar *m_filter;
    BannerBar *m_banner;
    TableView *m_table;
    EmptySwitch *m_switch = nullptr;
    QLabel *m_words;
    QLabel *m_mapHeading = nullptr;
    TileMap *m_map = nullptr;
    int m_job = 0;
};

} // namespace lansnav
