// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/partialdate.h"
#include "exchange/sheet.h"
#include "store/changeset.h"
#include "store/result.h"
#include "store/store.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <QVariant>

#include <algorithm>
#include <functional>
#include <memory>

namespace lansnav {

/// One field an import can fill, with the headings people use for it.
struct ImportField
{
    QString key;            ///< English snake_case: the --map name
    QString label;          ///< translated
    QStringList headings;   ///< Swedish and English, folded lower case: "e-post", "mejl", "mail" …
    bool required = false;  ///< one of the required fields must be found for the header row to count
    /// A repeated field takes every column whose heading is a date (attendance) or matches `pattern`; empty: one column.
    QString pattern{};      ///< regular expression over the folded heading; group 1 is kept as the column's argument
    /// Only tells the people of the list apart: no sheet is chosen for having it.
    bool supporting = false;
    /// A repeated field takes every column headed by the day, week or month of a meeting too, with a year or without: parse::headedDate(),
    /// whose text is the column's argument.
    bool meetings = false;
};

/// What will happen to one row of the source. LeftOut is only what a choice comes to: nothing is written for the row.
enum class RowFate { New, Updated, Unchanged, Doubtful, Refused, LeftOut };

/// One row of the preview.
struct ImportRow
{
    int line = 0;               ///< as the user sees in Excel
    QStringList cells;          ///< the source text, in the order of Import::columns
    QList<int> numbers{};       ///< the cells that hold a number and no text: Sheet::numbers
    /// The cells that stand once for several people of the line and may be another's than the one whom the row is of: to be asked about.
    QList<int> unsure{};
    QList<int> struck{};        ///< those that are struck through: Sheet::struck
    RowFate fate = RowFate::New;
    QStringList notes;          ///< what was understood or proposed: "Skyddade personuppgifter föreslås"
    QString reason;             ///< why doubtful or refused
    /// What the user can choose between; `choice` is an index. A doubtful row has -1 while not chosen and is left out;
    /// a new or updated row has 0, nothing of what is proposed, and so has an unchanged one that something is proposed for.
    QStringList choices;
    int choice = -1;
    /// What a doubtful row comes to with each of the choices: new, updated, unchanged or left out. Empty: updated.
    QList<RowFate> choiceFates{};
    /// What the report tells of a doubtful row with each of the choices; an empty text, or none: nothing.
    QStringList choiceNotes{};
    /// Those of the choices that set protected identity; empty when it is not proposed. Choices that differ in this alone stand in
    /// pairs: 0 and 1, 2 and 3 …
    QSet<int> protectingChoices;
    /// Index in ImportPlan::rows of the row that this one is read together with: what is left out of that is left out of this. -1: none.
    qsizetype with = -1;
    /// Index of the row that brings what this one refers to, when to refer to it is all that would change: while that row does not
    /// go in, this one changes nothing but what is chosen for it. -1: none.
    qsizetype needs = -1;
    /// What a title above the row says of all rows below it, until the next one.
    struct Section
    {
        enum class Standing { Member, Former };
        QString kind;           ///< "ordinary" or "alternate"; empty: there is no such title
        int line = 0;           ///< where it stands
        QString title{};        ///< as it stands there
        Standing standing = Standing::Member;
        PartialDate ended{};    ///< when those who are former members left; null: it does not say
        QString role{};         ///< what they are, in small letters; empty: it does not say
        bool isKept = false;    ///< it says what no field holds, and belongs in the notes of the rows: "Vilande", "Gäster"
        bool isElsewhere = false;       ///< they are of none of the municipalities that titles above name: "Övriga", "Länsstyrelsen"
        QString place{};        ///< the municipality that the title names beside the kind, as written: "Kumla – ersättare"; empty: none
        QString list{};         ///< what the list that the row stands in is called: a title right above its headings; empty: nothing
        /// By field what a line above the headings says of all rows: "Organisation: Laxå kommun", in one cell or in two.
        QHash<QString, QString> stated{};
        bool isProtected = false;   ///< it, the list's title or the name of the sheet says that they have protected identity
        /// The sheet that the row stands on, and what its name says of all rows there, as a title above them would.
        struct OfSheet
        {
            QString name{};         ///< empty in a text file, and in lists that have no titles
            QString kind{};         ///< "ordinary" or "alternate": "Ersättare"; empty: it says neither
            bool isFormer = false;  ///< "Tidigare medlemmar"
            PartialDate ended{};    ///< when they left; null: it does not say
            bool isKept = false;    ///< it says what no field holds: "Vilande"
            QString place{};        ///< the municipality that it names beside the kind: "Kumla ersättare"; empty: none
        };
        OfSheet sheet{};

        /// What holds for the rows below when a title ends: the list and the sheet they stand in.
        Section ofList() const
        {
            Section kept;
            kept.list = list;
            kept.stated = stated;
            kept.sheet = sheet;
            return kept;
        }
    };
    Section section{};
    /// Those of the notes that hold while the rows stand as they were judged; once rows are decided, ImportPlan::told says it instead.
    QStringList asJudged{};
    /// Those of the notes that hold until protected identity is set for the row's person, and what the report says then instead.
    QStringList untilProtected{};
    QString whenProtected{};
    /// Something it says of its person is not read in, as that person has protected identity.
    bool withheld = false;
    /// The area's own parsed data and decision for this row.
    std::shared_ptr<void> data;

    /// Whether it changes anything as it stands.
    bool isWritten() const
    {
        return fate == RowFate::New || fate == RowFate::Updated || (fate == RowFate::Doubtful && choice >= 0) || (fate == RowFate::Unchanged && choice > 0);
    }
    /// What happens to it as it stands: a doubtful row is what was chosen for it.
    RowFate decidedFate() const
    {
        if (fate == RowFate::Doubtful && choice >= 0)
            return choiceFates.value(choice, RowFate::Updated);
        return fate == RowFate::Unchanged && isWritten() ? RowFate::Updated : fate;
    }
    /// Whether protected identity is set for its person as it stands.
    bool protects() const
    {
        const RowFate decided = decidedFate();
        return protectingChoices.contains(choice) && (decided == RowFate::New || decided == RowFate::Updated);
    }
    /// Whether it speaks of protected identity and goes in, or stands, without.
    bool staysUnprotected() const { return !protectingChoices.isEmpty() && !protectingChoices.contains(choice) && (isWritten() || fate == RowFate::Unchanged); }
    /// Chooses that who is proposed for protected identity gets it, or not. A row of which more is to be decided stays as it is until
    /// that is.
    void decideProtection(bool protect)
    {
        if (choice < 0 && (choices.size() != 2 || protectingChoices.size() != 1))
            return;
        const int either = std::max(0, choice);
        const int other = either ^ 1;
        if (protectingChoices.contains(either) == protectingChoices.contains(other))
            return;
        choice = protectingChoices.contains(either) == protect ? either : other;
    }
};

/// A source matched to fields and judged row by row; nothing is written until ImportKind::apply.
struct ImportPlan
{
    QString sourceName;         ///< file name without path
    int sheet = 0;
    int headerRow = -1;         ///< index into Sheet::rows; -1: the list has no headings
    int headingRows = 1;        ///< how many rows the headings stand in, one below the other: 1 or 2
    bool unfolded = false;      ///< a line of the source held several people: headings and cells are no longer its columns
    QStringList headings;       ///< of the source, one a column, joined where they stand in two rows; empty texts when the list has none
    QHash<int, QString> mapping;    ///< source column → field key (or "key:argument" for a repeated field)
    QList<ImportRow> rows;
    /// Rows of people whom the source masks as Länsnav does; no area judges them, since nobody can tell who they are.
    QList<ImportRow> masked{};
    /// Rows that the area took out of `rows`, as none of them is of a person that is read in: titles, and those of another network.
    /// Anew each time it judges.
    QList<ImportRow> aside{};
    int elsewhere = 0;          ///< how many of `aside` the list says are of something else than what is read into
    /// Rows left out on purpose (titles, totals, empty lines), as sentences with line numbers.
    QStringList skipped;
    QString sheetName{};        ///< of `sheet`; of several that are read together, all of them; empty for a text file
    bool isTogether = false;    ///< it is several sheets read after one another (ImportOptions::sheet): lines are counted on, see sheetsTold
    /// Of a workbook with several sheets, which was read and which were not, as sentences.
    QStringList sheetsTold{};
    /// The sheets that are lists with the same headings and were not read.
    QStringList sheetsAlike{};
    /// What the area left out, as sentences with how many; told when it is done. Anew each time it judges.
    QStringList leftOut{};
    /// What the area has to say of rows as the plan is decided, by index: said in the report instead of ImportRow::asJudged. Empty: nothing.
    std::function<QList<std::pair<qsizetype, QString>>(const ImportPlan &)> told{};
    /// Whether a text is the name of a municipality that is known (ImportKind::places); empty when the kind has none.
    std::function<bool(const QString &)> isPlace{};
    /// Columns of which not the heading but the cells told what they are, and second ones of a field, with their field; part of `mapping`
    /// until the user says otherwise.
    QHash<int, QString> byCells{};
    /// Whether the cells of the column of names have the family name first, where its heading does not say it: "Lind Per".
    bool isFamilyFirst = false;
    /// Whom the other sheets of the source say to have protected identity: protectednames::keysOf(). Never stored.
    QSet<QString> protectedKeys{};

    /// What becomes of a row as the plan stands, with the rows that it is read together with and refers to.
    RowFate fateOf(const ImportRow &row) const
    {
        const RowFate first = decidedFate(row.with, RowFate::New);
        if (first == RowFate::Doubtful || first == RowFate::LeftOut)
            return first;
        return waits(row) ? RowFate::Unchanged : row.decidedFate();
    }
    /// What the preview says of a row: its fate, whatever is chosen for it.
    RowFate shownFate(const ImportRow &row) const { return waits(row) ? RowFate::Unchanged : row.fate; }
    /// Whether any row changes anything as the plan stands.
    bool changesAnything() const
    {
        return std::any_of(rows.cbegin(), rows.cend(), [this](const ImportRow &row) { return row.isWritten() && (row.needs < 0 || fateOf(row) != RowFate::Unchanged); });
    }
    int count(RowFate fate) const
    {
        int n = 0;
        for (const ImportRow &row : rows)
            n += shownFate(row) == fate;
        return n;
    }

private:
    /// Whether all that would change in the row comes with another one, which does not go in.
    bool waits(const ImportRow &row) const
    {
        if (row.needs < 0 || row.fate != RowFate::Updated || row.choice > 0)
            return false;
        const RowFate needed = decidedFate(row.needs, RowFate::New);
        return needed != RowFate::New && needed != RowFate::Updated;
    }
    RowFate decidedFate(qsizetype row, RowFate none) const { return row >= 0 && row < rows.size() ? rows.at(row).decidedFate() : none; }
};

/// Where an import lands: e.g. {"network": id}.
using ImportTarget = QHash<QString, Id>;

/// What an area offers to read. The engine finds sheet, header row and mapping; the area judges and writes rows.
struct ImportKind
{
    QString key;                ///< CLI: --as members
    QString label;              ///< translated
    QStringList targets;        ///< what must be pointed out: {"network"}
    QList<ImportField> fields;
    /// Judges every row of the plan (fills fate, reason, choices, data). Reads only.
    std::function<Result<void>(Database &, const Sheet &, const ImportTarget &, ImportPlan &, const std::function<bool(int)> &progress)> judge;
    /// Writes the plan's new, updated and chosen doubtful rows as one act. Called inside the importer's Edit.
    std::function<Result<void>(class Edit &, const ImportTarget &, const ImportPlan &, const std::function<bool(int)> &progress)> apply;
    /// Of a kind whose lists may have several people in a line, under "Ordinary" and "Alternate": the fields that are always of the
    /// person before them. Such a list is unfolded into the fields "name" and "kind" (widesheet.h). Empty: it has no such lists.
    QStringList perPerson{};
    /// Whether its rows are people, with titles between them that say what those below are (ImportRow::Section), and cells that may hold
    /// several of them (sharedcells.h).
    bool hasTitles = false;
    /// What municipalities are called, for names that have one beside them ("Bo Ek, Kumla"); the answer needs no database. Empty: not asked.
    std::function<std::function<bool(const QString &)>(Database &)> places{};
};

} // namespace lansnav
