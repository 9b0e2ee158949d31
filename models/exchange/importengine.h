// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"
#include "exchange/sheet.h"
#include "store/edit.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace lansnav {

/// What the user has decided beforehand.
struct ImportOptions
{
    enum class Headings {
        Required,       ///< a source without a line of headings is an error
        IfAny,          ///< such a source is read from its first line; its columns are to be decided
        None,           ///< the list begins with its first line, whatever that says
    };

    /// Name of the sheet, or its number counted from 1; empty: the one that fits best; "*" (sheetsbeside::all): that one and all that have the
    /// same headings, after one another as one list.
    QString sheet{};
    int headerRow = -1;     ///< index into Sheet::rows; -1: found
    Headings headings = Headings::Required;
    QStringList map{};      ///< "Column=field" each: a heading, a column letter or a column number, and a field's key or label;
                            ///< "Column=" leaves the column out
    int headerLine = 0;     ///< instead of headerRow, the line as the user sees it, counted from 1; 0: not said
};

/// What an import did or would do, line by line; carries no names of people beyond what the reasons say.
struct ImportReport
{
    struct Line
    {
        int line = 0;
        QString reason;
    };
    int read = 0;           ///< rows judged
    int added = 0;          ///< "new" in JSON
    int updated = 0;
    int unchanged = 0;
    int chosen = 0;         ///< doubtful rows that the user took in; each is counted above as what it came to
    int leftOut = 0;        ///< rows that the user chose to leave out, and those read together with one; counted nowhere else
    int nobody = 0;         ///< rows that say that nobody is there: vacant seats, remarks below the list; told in `skipped` and counted nowhere else
    int elsewhere = 0;      ///< rows that the list says are of something else than what it is read into; counted nowhere else
    int withheld = 0;       ///< of the rows above, those about people with protected identity of which not all was read in; "protected_kept" in JSON
    int protectionOpen = 0; ///< of the doubtful, those that speak of protected identity; "protection_undecided" in JSON
    QList<Line> doubtful;   ///< rows left out because a choice is missing, for them or for the one they are read together with
    QList<Line> refused;
    QList<Line> notes;      ///< what was proposed or understood for a row
    QStringList skipped;    ///< titles, totals and empty lines, as sentences; first of them which sheet was read, where there are several
    QString sheet{};        ///< the sheet that was read; empty for a text file
    QStringList sheetsAlike{};  ///< sheets with the same headings that were not read; "sheets_not_read" in JSON
    QString act;            ///< id of the act (hex); empty for a dry run or when nothing changed
    ChangeSet changes;      ///< what was committed; for Store::announce() when written through a writer of the caller's

    QJsonObject toJson() const;
};

/// Reads a source into a kind of row: finds the sheet, the header row and the columns, lets the area judge and write.
/// Static: may be used on any thread, with that thread's database.
class ImportEngine
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::ImportEngine)

public:
    using Progress = std::function<bool(int)>;

    /// Finds sheet, header row and mapping and fills the plan's rows with their text; not judged yet.
    /// An error when no heading is found: it names the headings that were looked for.
    static Result<ImportPlan> match(Database &db, const ImportKind &kind, const Workbook &book, const QString &sourceName,
                                    const ImportOptions &options = {});
    /// Judges the rows with the plan's mapping; call again after the user changed `mapping`. Choices are forgotten.
    static Result<void> judge(Database &db, const ImportKind &kind, const Workbook &book, const ImportTarget &target,
                              ImportPlan &plan, const Progress &progress = {});
    /// match() and judge().
    static Result<ImportPlan> plan(Database &db, const ImportKind &kind, const Workbook &book, const QString &sourceName,
                                   const ImportTarget &target, const ImportOptions &options = {}, const Progress &progress = {});

    /// Leaves rows undecided that speak of protected identity and would go in without, for whoever has not decided about that:
    /// it is proposed, and neither set nor passed over in silence.
    static void holdUnprotected(ImportPlan &plan);
    /// What the plan says, without writing (the dry run).
    static ImportReport report(const ImportPlan &plan);

    /// Writes the plan as one act and remembers the mapping. A plan that changes nothing leaves no act, and its report says so.
    /// Call on the store's thread, or hand in an Edit of your own. Cancelling or failing takes everything back.
    static Result<ImportReport> apply(Store &store, const ImportKind &kind, const ImportTarget &target, const ImportPlan &plan,
                                      const Progress &progress = {});
    /// The same through a connection of the caller's thread (Store::openWriter); hand `changes` of the result to
    /// Store::announce() on the store's thread.
    static Result<ImportReport> apply(Store &store, Database &writer, const ImportKind &kind, const ImportTarget &target,
                                      const ImportPlan &plan, const Progress &progress = {});
    /// As above inside a begun act of the caller's, who commits. False in the result when nothing was to be written, or all of it stood there already.
    static Result<bool> applyIn(Edit &edit, const ImportKind &kind, const ImportTarget &target, const ImportPlan &plan,
                                const Progress &progress = {});

    /// The folded heading as it is compared: "E-post:\n(arbete)" → "e post arbete".
    static QString foldedHeading(const QString &heading);
    /// Which field a heading stands for, "key" or "key:argument"; empty when none.
    static QString fieldFor(const ImportKind &kind, const QString &heading);
    static QStringList sheetNames(const Workbook &book);
    /// Whether the sheet asked for, or any when that is empty or unknown, has a line of that number.
    static bool hasLine(const Workbook &book, const QString &sheet, int line);

private:
    /// A list with several people in a line gets a row for each; how the user mapped such a list before stands.
    static void unfold(const ImportKind &kind, const ImportOptions &options, const QHash<QString, QHash<int, QString>> &remembered, ImportPlan &plan);
    static ActText actText(const ImportPlan &plan);
    /// The report of a plan whose rows turned out to stand as they are.
    static ImportReport nothingWritten(ImportReport planned);
    /// One sheet by itself, without what the others say; `asked` is its index, or -1 for the one that fits best.
    static Result<ImportPlan> matchSheet(Database &db, const ImportKind &kind, const Workbook &book, const QString &sourceName, const ImportOptions &options, int asked);
    /// What the other sheets of the workbook say of the plan's people, and which of them are read with it or told of.
    static void lookBeside(Database &db, const ImportKind &kind, const Workbook &book, const ImportOptions &options, ImportPlan &plan);
    static Result<ImportReport> applyWith(Edit &edit, const ImportKind &kind, const ImportTarget &target, const ImportPlan &plan,
                                          const Progress &progress);
};

} // namespace lansnav
