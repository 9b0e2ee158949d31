// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/partialdate.h"
#include "area/namefinder.h"
#include "exchange/icalendar.h"
#include "exchange/importer.h"
#include "exchange/table.h"
#include "report/report.h"
#include "store/database.h"
#include "store/mergewatch.h"
#include "store/tabledecl.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace lansnav {

/// Something that needs doing, shown where it is and collected on the overview.
struct Problem
{
    enum class Severity { Info, Warn, Bad };
    Severity severity = Severity::Warn;
    QString sentence;       ///< translated: "Laxå saknar ordinarie sedan 2025."
    QString remedy;         ///< translated name of the way out: "Lägg till medlem"
    /// Where it is mended: area key, row of the list, sub-tab key, and row within it.
    QString area;
    Id row;
    QString tab;
    Id detail;
};

/// What an area's query is asked for; empty ids mean "all".
struct Scope
{
    QHash<QString, Id> ids;     ///< "network", "municipality", "person" …
    int year = 0;
    QString term;               ///< "VT2026" / "HT2026"; empty: the current one
    QDate today;
    QString filter;             ///< text filter, folded like the lists
    /// The rows that a list shows, in its order: nothing else is meant. Understood by readKind() and writeKind().
    std::optional<QList<Id>> rows{};
    QDate on{};                 ///< the day that is asked about, of what is told as of a day; invalid: as year and term say, else today
    /// Several rows that are asked for together, each in its turn as ids[severalOf] and in this order; empty: ids says it all. Understood by
    /// composeReport(), readKind() and writeKind(): one paper of which each is a part, one table, one calendar.
    QList<Id> several{};
    QString severalOf{};

    /// Points out rows that were chosen together: "group", the groups selected in a list. One is as usual, in `ids`.
    void pointOut(const QString &key, const QList<Id> &chosen);
    /// What is asked for of each of `several`; of this alone without them.
    QList<Scope> eachAlone() const;
};

/// A kind of row that the CLI lists and exports: "people", "members".
struct Kind
{
    QString key;                ///< plural, English: as on the command line
    QString label;              ///< translated
    std::function<Result<Table>(Database &, const Scope &)> rows;
    /// The same rows as calendar entries, of a kind that has dates; otherwise null. Rows without a day are left out.
    std::function<Result<QList<CalendarEntry>>(Database &, const Scope &)> dates = {};
    bool isAddressBook = false; ///< its rows are people, who make cards
    /// Where several areas have a kind of the same key ("attendance"): the scope ids that narrow this one's rows. Pointed out
    /// something that is not among them ("event"), its rows are left out, since none of them can be meant.
    QStringList within = {};
    bool isProgramme = false;   ///< pointed out a person, its dates are what that person takes part in
    /// What narrows its rows: keys of finders, "year", "term" and "on". Whatever else it is asked for is refused rather than ignored.
    QStringList limits = {};
    QStringList dateLimits = {};    ///< what narrows its dates besides

    /// The file name endings it can be written with: "csv", "ics" …
    QStringList endings() const;
};

/// The rows the scope asks for, all as of one moment. What their notes tell of people with protected identity is masked (maskedoutput.h),
/// as it is in all that is written or composed here.
Result<Table> readKind(Database &db, const Kind &kind, const Scope &scope);
/// Writes the rows in the format the name ends in, one of endings(); how many they were. What was there before stays whole
/// until all is written.
Result<int> writeKind(Database &db, const Kind &kind, const Scope &scope, const QString &path);

struct Area;

/// Every kind that can be listed and exported, in the order of the areas. Kinds of the same key are one: their rows follow each other,
/// under the columns of all by key, those that a row does not have not stated.
QList<Kind> kindsOf(const QList<Area> &areas);
/// The one of kindsOf() with that key; nothing when there is none.
std::optional<Kind> kindOf(const QList<Area> &areas, const QString &key);

/// A report an area composes.
struct ReportKind
{
    QString key;                ///< as on the command line: "network"
    QString label;              ///< translated
    QStringList needs;          ///< scope ids it cannot do without: {"network"}
    std::function<Result<Report>(Database &, const Scope &)> compose;
    bool hasPeriod = false;     ///< it is of a year or a term: Scope::year, Scope::term
    QStringList takes = {};     ///< scope ids that narrow it further: {"session"}; "on" where it is of a day

    /// All that it can be limited by: what it needs and takes, "year" and "term".
    QStringList limits() const { return needs + takes + (hasPeriod ? QStringList{QStringLiteral("year"), QStringLiteral("term")} : QStringList()); }
};

/// Composes a report of what the file holds at one moment, whatever is written meanwhile. Of several rows it is one report in which each has
/// a part, see report::joined(); when one of them is no longer there, none is made.
Result<Report> composeReport(Database &db, const ReportKind &kind, const Scope &scope);

/// How to point out a row by what people call it (CLI: --network BBIC).
struct Finder
{
    QString key;                ///< "network"
    QString label;
    std::function<Result<Id>(Database &, const QString &text)> find;
    /// Set where what is pointed out already (Scope::ids) narrows the search: a session of that event.
    std::function<Result<Id>(Database &, const QString &text, const QHash<QString, Id> &pointedOut)> findWithin{};
    /// All that can be pointed out, for who writes to it: only a whole name will do there. Null: nothing is written to by name.
    std::function<Result<QList<NamedRow>>(Database &)> named{};
};

/// One thing a person is or was: "BBIC: ordinary member for Laxå, 2019–".
struct RoleLine
{
    QString text;       ///< translated
    QString area;       ///< where it is found: Area::key
    Id row;             ///< row of that area's list
    PartialDate from;
    PartialDate to;     ///< null while it lasts
};

/// Text that rows are found by in search-everything, per row; a row left out is not found.
struct SearchText
{
    QString title;      ///< what the hit is called; masked for protected identity
    QString text;       ///< everything it is found by, unfolded; never a protected person's data
};

/// What is erased for good since its time is over.
struct Expired
{
    QList<std::pair<QString, Id>> rows;     ///< table and row
    QStringList told;                       ///< what has gone and where, once it is erased: a translated sentence each; names nobody
};

/// All that the window, the command line, search and overview need to know of an area; none of them knows one by name.
struct Area
{
    QString key;                ///< "networks", "people"
    QString title;              ///< translated tab name
    QString sqlFile;            ///< resource path of the area's DDL
    QList<TableDecl> tables;
    QList<Kind> kinds;
    QList<ReportKind> reports;
    QList<ImportKind> imports;
    QList<Finder> finders;
    /// Everything that needs doing, today.
    std::function<Result<QList<Problem>>(Database &, QDate today)> problems;
    /// Domain rules the file must obey, one sentence a fault (CLI check).
    std::function<Result<QStringList>(Database &)> check;
    /// Fills template content (networks …) into a new file; `json` is the whole region template, already checked.
    std::function<Result<void>(class Edit &, const QJsonObject &json)> fromTemplate;
    /// Checks the area's part of a region template: one message a fault, with the path in the JSON.
    std::function<QStringList(const QJsonObject &json)> checkTemplate;
    /// Fills invented demonstration data.
    std::function<Result<void>(class Edit &, class DemoRandom &, int people, int years, QDate today)> demo;
    /// Rows whose time is over on that day, so that they are erased for good, by themselves. What may be kept longer stands in other
    /// rows. Without words of its own it is told as a number of details.
    std::function<Result<Expired>(Database &, QDate today)> expired;
    /// What is to be erased soon, to be said to whoever has the file open, and noted in the file as said that day (a writing connection):
    /// what `expired` only gives some days after that. Null: nothing is said beforehand.
    std::function<Result<QList<Problem>>(Database &, QDate today)> announced{};
    /// The same to be said, without noting anything: on any connection. Set where `announced` is.
    std::function<Result<QList<Problem>>(Database &, QDate today)> toErase{};
    /// What a person is in this area.
    std::function<Result<QList<RoleLine>>(Database &, const Id &person)> roles;
    /// Why a person cannot be erased for good today, and what to do first: a sentence each. Null: nothing here ever stands in the way.
    std::function<Result<QStringList>(Database &, const Id &person, QDate today)> inTheWay{};
    /// How many roles people have in this area today, for lists; people without any are left out. `people` empty: everybody.
    std::function<Result<QHash<Id, int>>(Database &, const QList<Id> &people, QDate today)> roleCounts;
    /// Tables that search-everything covers, and the text of some of their rows.
    QStringList searchTables;
    std::function<Result<QHash<Id, SearchText>>(Database &, const QString &table, const QList<Id> &rows)> searchText;
    /// Tables whose rows tell in part what the row they point to is found by, and the table of that row: a change of them is one of it.
    QHash<QString, QString> searchParts{};
    /// One sentence for the status line: "9 nätverk · 143 medlemmar".
    std::function<Result<QString>(Database &)> status;
    /// The first of `searchTables` is what the tab lists; for the others, the sub-tab that shows their rows: {"meeting", "meetings"}.
    QHash<QString, QString> subTabs{};
    /// What a sync may take from whoever works in this file although no value clashes; nothing where there is no such thing.
    MergeWatch mergeWatch{};
};

/// Area::mergeWatch of all areas that have one.
QList<MergeWatch> mergeWatches(const QList<Area> &areas);

/// Area::expired of all areas, told in words.
Result<Expired> expiredRows(Database &db, const QList<Area> &areas, QDate today);

} // namespace lansnav
