// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace lansnav {

/// A report as data: what it says, not how it looks. Text is already translated to `language` and already masked.
/// views/paper paints it on a page; html.h and xlsx.h write the same content for screens and spreadsheets.
namespace report {

enum class Align { Left, Right, Center };

struct Heading { QString text; int level = 1; };                ///< level 0 a paper among several in one, 1 section, 2 subsection
struct Paragraph { QString text; bool quiet = false; };          ///< plain text, never markup
struct BulletList { QStringList items; };
struct Facts { QList<std::pair<QString, QString>> rows; };       ///< label and value

struct TableColumn
{
    QString heading;
    Align align = Align::Left;
    double weight = 1.0;        ///< share of the width
    bool rotated = false;       ///< heading written upwards (attendance dates)
    bool whole = false;         ///< its lines are not broken where the page is wide enough (phone numbers, times)
};
/// A column of running text.
inline TableColumn column(const QString &heading, double weight = 1.0, Align align = Align::Left) { return {heading, align, weight}; }

struct Cell
{
    QString text;
    std::optional<double> number{};  ///< written as a number in XLSX
    bool strong = false;
    int span = 1;                    ///< columns it stands across; the cells it covers are empty
    Cell(QString t = {}) : text(std::move(t)) {}
    Cell(QString t, double n) : text(std::move(t)), number(n) {}
};
struct Table
{
    QString caption;
    QList<TableColumn> columns;
    QList<QList<Cell>> rows;    ///< each as long as `columns`
    QString source{};           ///< which rows the figures come from, in words
    bool lastRowIsTotal = false;
    QString legend{};           ///< what the signs in the cells mean, a sentence of its own
};
/// Takes away the columns, from the second on, in which no row has anything; a table without rows is left as it is.
void dropEmptyColumns(Table &table);

/// Sign-in sheet: a table whose rows are tall enough to write in.
struct SignIn { QList<TableColumn> columns; QList<QStringList> rows; int emptyRows = 5; };

struct Series
{
    QString name;
    QList<std::optional<double>> values;    ///< as long as Chart::categories
    QStringList notes{};                    ///< what is said of each value on the screen beside it; may be shorter

    /// The value to draw; nothing where there is none, or none that is a number.
    std::optional<double> at(qsizetype category) const;
};
struct Chart
{
    enum class Kind { Bars, StackedBars, Line };
    Kind kind = Kind::Bars;
    QString title;
    QString unit;               ///< what the value axis counts
    QStringList categories;
    QList<Series> series;
    std::optional<double> maximum{};  ///< upper end of the value axis when it is known (number of municipalities)
};

/// Equal tiles placed roughly as on the map.
enum class TileState { Neutral, Good, Warn, Bad };
/// The drawn mark of a tile; by default tick for Good, half-filled ring for Warn, cross for Bad and a dash for Neutral.
enum class TileMark { ByState, Tick, Half, Cross, Clock, Dash };
struct Tile
{
    QString shortName;
    QString name;
    QString word;
    TileState state = TileState::Neutral;
    int column = 0;
    int row = 0;
    TileMark mark = TileMark::ByState;
};
struct TileMap { QString caption; QList<Tile> tiles; };

/// Told apart by form, so that it is seen without colour and from afar.
enum class Shape { None, Circle, Square, Triangle, Diamond, Pentagon, Star, Cross };

/// Equal labels on a sheet of A4, in millimetres; what is left over is divided into equal margins.
struct LabelFormat
{
    int columns = 2;
    int rows = 5;
    double width = 85;
    double height = 54;
    double gap = 0;             ///< between columns
};
struct Label
{
    QString name;               ///< as large as it fits; empty: a line to write it on
    QStringList lines{};        ///< below the name
    QString tag{};              ///< at the foot, beside the shape: a role or a track
    Shape shape = Shape::None;
};
/// Name badges, address labels: sheets of their own, filled row by row.
struct Labels
{
    LabelFormat format;
    QString heading;            ///< on every label, small
    QList<Label> labels;
    QString note{};             ///< in the margin of each sheet, outside the labels, where there is room
};

struct PosterLine
{
    QString time;
    QString text;
    QString detail{};           ///< below the text, smaller
    QString tag{};              ///< beside the shape
    Shape shape = Shape::None;
};
struct Poster
{
    QString title;              ///< as large as it fits
    QString subtitle{};         ///< "torsdag 14 maj"
    QList<PosterLine> lines;
};
/// Signs to be read from some steps away, a sheet each; one with more lines than a sheet holds goes on on the next.
struct Posters { QString heading; QList<Poster> posters; };

struct Certificate
{
    QString name;               ///< empty: a line to write it on
    QString text{};             ///< about this holder alone: "Närvarande vid 3 av 4 pass"
    QString contents{};         ///< what it held for this holder: titles joined by contentsBetween, as running text
};
inline constexpr QStringView contentsBetween = u" · ";  ///< where paper may end the contents, when they are too long
/// Diplomas, a lying sheet each (the report must be landscape); what is the same for all stands in the block.
struct Certificates
{
    QString heading;            ///< "Intyg"
    QString lead;               ///< above the name: "Härmed intygas att"
    QString body;               ///< between name and title: "har deltagit i"
    QString title;              ///< what it is for
    QStringList lines;          ///< below the title: when and where
    QString issued{};           ///< at the lower left: place and day
    QStringList signatures{};   ///< at the lower right: below the line, the first in bold
    QList<Certificate> holders;
};

struct PageBreak {};

using Block = std::variant<Heading, Paragraph, BulletList, Facts, Table, SignIn, Chart, TileMap, Labels, Posters, Certificates, PageBreak>;

} // namespace report

struct Report
{
    QString title;
    QString subtitle;
    QString region;             ///< in the foot: "Örebro län"
    QString author;
    QDate date;
    QString language = QStringLiteral("sv");    ///< BCP 47
    bool landscape = false;
    /// On paper nothing but the sheets of Labels, Posters and Certificates: no title in front of them and no foot.
    bool bare = false;
    /// On paper made as large as one page allows, or smaller, down to about six tenths, when that brings it onto one.
    bool onePage = false;
    /// What matters, first: at most three sentences.
    QStringList summary;
    QList<report::Block> blocks;

    /// `language` where it is a well-formed tag, else Swedish: what may stand in a file.
    QString languageTag() const;
};

} // namespace lansnav
