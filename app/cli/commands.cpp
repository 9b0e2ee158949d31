// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav::cli {

namespace {

const Option yearOption{u"year"_s, "YEAR", QT_TRANSLATE_NOOP("lansnav::Cli", "only this year")};
const Option termOption{u"term"_s, "VT2026", QT_TRANSLATE_NOOP("lansnav::Cli", "only this term: VT spring, HT autumn")};
const Option onOption{u"on"_s, "YYYY-MM-DD", QT_TRANSLATE_NOOP("lansnav::Cli", "as things stood on this day, of what has dates of its own")};
const Option outOption{u"out"_s, "OUT", QT_TRANSLATE_NOOP("lansnav::Cli", "the file to write; its ending says the format"), u"o"_s};
const Option filterOption{u"filter"_s, "TEXT", QT_TRANSLATE_NOOP("lansnav::Cli", "only rows that contain these words")};
const Option columnsOption{u"columns"_s, "A,B,…", QT_TRANSLATE_NOOP("lansnav::Cli", "only these columns, in this order")};

QList<Command> fileCommands()
{
    return {
        {.name = u"new"_s, .arguments = "FILE", .summary = QT_TRANSLATE_NOOP("lansnav::Cli", "Makes a new file."),
         .options = {{u"template"_s, "NAME", QT_TRANSLATE_NOOP("lansnav::Cli", "the region to begin from: a name, the path of a JSON file, or none")},
                     {u"demo"_s, nullptr, QT_TRANSLATE_NOOP("lansnav::Cli", "fill it with invented people and what they do")},
                     {u"people"_s, "N", QT_TRANSLATE_NOOP("lansnav::Cli", "about how many people to invent")},
                     {u"years"_s, "N", QT_TRANSLATE_NOOP("lansnav::Cli", "how many years back to invent")},
                     {u"seed"_s, "S", QT_TRANSLATE_NOOP("lansnav::Cli", "same seed on the same day, same content")}},
         .run = runNew},
        {.name = u"info"_s, .arguments = "FILE",
         .summary = QT_TRANSLATE_NOOP("lansnav::Cli", "Tells what a file is and how much it holds."),
         .json = true, .run = runInfo},
        {.name = u"check"_s, .arguments = "FILE", .summary = QT_TRANSLATE_NOOP("lansnav::Cli", "Looks for damage, broken references and broken rules."),
         .json = true, .run = runCheck},
        {.name = u"retention"_s, .arguments = "FILE", .summary = QT_TRANSLATE_NOOP("lansnav::Cli", "Tells what personal data is to be erased since its time is over."),
         .options = {{u"announce"_s, nullptr, QT_TRANSLATE_NOOP("lansnav::Cli", "note in the file that it was said today; what changes the file a week later erases it")}},
         .json = true, .run = runRetention},
    };
}

QList<Command> tableCommands()
{
    return {
        {.name = u"import"_s, .arguments = "FILE SOURCE", .summary = QT_TRANSLATE_NOOP("lansnav::Cli", "Reads a CSV or Excel file into a file."),
         .least = 2, .most = 2,
         .options = {{u"as"_s, "KIND", QT_TRANSLATE_NOOP("lansnav::Cli", "what the rows are")},
                     {u"sheet"_s, "S", QT_TRANSLATE_NOOP("lansnav::Cli", "name or number of the sheet, or * for all with the same headings; otherwise the one that fits best")},
                     {u"header-row"_s, "N", QT_TRANSLATE_NOOP("lansnav::Cli", "the row that holds the headings, counted from 1 as in Excel; otherwise it is looked for")},
                     {u"map"_s, "Column=field", QT_TRANSLATE_NOOP("lansnav::Cli", "what a column is, when its heading does not say; may be repeated")},
                     {u"first-choice"_s, nullptr, QT_TRANSLATE_NOOP("lansnav::Cli", "take the first proposal for every doubtful row, which is otherwise left out")},
                     {u"protect-proposed"_s, "yes|no",
                      QT_TRANSLATE_NOOP("lansnav::Cli", "whether people whom the source calls protected get protected identity; otherwise they are doubtful")},
                     {u"dry-run"_s, nullptr, QT_TRANSLATE_NOOP("lansnav::Cli", "say what would happen, and change nothing")}},
         .pointsOut = true, .json = true, .known = importKeys, .run = runImport},
        {.name = u"list"_s, .arguments = "FILE KIND", .summary = QT_TRANSLATE_NOOP("lansnav::Cli", "Lists rows of a kind."),
         .least = 2, .most = 2, .options = {filterOption, columnsOption, yearOption, termOption, onOption},
         .pointsOut = true, .json = true, .known = kindKeys, .limits = kindLimits, .run = runList},
        {.name = u"export"_s, .arguments = "FILE KIND", .summary = QT_TRANSLATE_NOOP("lansnav::Cli", "Writes rows of a kind to a file of their own."),
         .least = 2, .most = 2, .options = {outOption, filterOption, columnsOption, yearOption, termOption, onOption},
         .pointsOut = true, .known = kindKeys, .limits = kindLimits, .run = runExport},
        {.name = u"report"_s, .arguments = "FILE REPORT", .summary = QT_TRANSLATE_NOOP("lansnav::Cli", "Writes a report as PDF, HTML or XLSX."),
         .least = 0, .most = 2,
         .options = {outOption, {u"list"_s, nullptr, QT_TRANSLATE_NOOP("lansnav::Cli", "name the reports there are")}, yearOption, termOption, onOption},
         .pointsOut = true, .json = true, .known = reportKeys, .limits = reportLimits, .run = runReport},
    };
}

QList<Command> personCommands()
{
    return {
        {.name = u"extract"_s, .arguments = "FILE PERSON", .summary = QT_TRANSLATE_NOOP("lansnav::Cli", "Writes all that is held on a person to a file (register extract)."),
         .least = 2, .most = 2, .options = {outOption}, .run = runExtract},
        {.name = u"erase"_s, .arguments = "FILE PERSON", .summary = QT_TRANSLATE_NOOP("lansnav::Cli", "Erases a person for good, out of the history too; without --yes it only tells what would go."),
         .least = 2, .most = 2,
         .options = {{u"yes"_s, nullptr, QT_TRANSLATE_NOOP("lansnav::Cli", "erase; this cannot be undone")},
                     {u"dry-run"_s, nullptr, QT_TRANSLATE_NOOP("lansnav::Cli", "say what would happen, and change nothing")}},
         .json = true, .run = runErase},
    };
}

QList<Command> syncCommands()
{
    return {
        {.name = u"sync"_s, .arguments = "FILE TARGET",
         .summary = QT_TRANSLATE_NOOP("lansnav::Cli", "Brings a file and a shared file in step; the shared file is made if it is missing."),
         .least = 2, .most = 2, .json = true, .run = runSync},
        {.name = u"join"_s, .arguments = "FILE TARGET", .summary = QT_TRANSLATE_NOOP("lansnav::Cli", "Makes a file of your own from a colleague's shared file."),
         .least = 2, .most = 2, .run = runJoin},
        {.name = u"unite"_s, .arguments = "FILE OTHER",
         .summary = QT_TRANSLATE_NOOP("lansnav::Cli", "Takes everything of a file that began apart into FILE; the other is left as it is."),
         .least = 2, .most = 2, .options = {{u"dry-run"_s, nullptr, QT_TRANSLATE_NOOP("lansnav::Cli", "say what would happen, and change nothing")}},
         .json = true, .run = runUnite},
        {.name = u"clashes"_s, .arguments = "FILE", .summary = QT_TRANSLATE_NOOP("lansnav::Cli", "Lists fields that two colleagues changed at the same time, or settles one."),
         .options = {{u"choose"_s, "ID", QT_TRANSLATE_NOOP("lansnav::Cli", "settle this clash")},
                     {u"value"_s, "kept|lost", QT_TRANSLATE_NOOP("lansnav::Cli", "which of the two values the field gets")},
                     {u"settled"_s, nullptr, QT_TRANSLATE_NOOP("lansnav::Cli", "list those already settled too")}},
         .json = true, .run = runClashes},
    };
}

QList<Command> historyAndBackupCommands()
{
    return {
        {.name = u"history"_s, .arguments = "FILE", .summary = QT_TRANSLATE_NOOP("lansnav::Cli", "Tells who changed what and when, newest first."),
         .options = {{u"row"_s, "TABLE/ID", QT_TRANSLATE_NOOP("lansnav::Cli", "only what touched this row")},
                     {u"limit"_s, "N", QT_TRANSLATE_NOOP("lansnav::Cli", "at most this many acts")}},
         .json = true, .run = runHistory},
        {.name = u"undo"_s, .arguments = "FILE", .summary = QT_TRANSLATE_NOOP("lansnav::Cli", "Takes back the latest act done here with Länsnav."), .run = runUndo},
        {.name = u"redo"_s, .arguments = "FILE", .summary = QT_TRANSLATE_NOOP("lansnav::Cli", "Does again what was taken back."), .run = runRedo},
        {.name = u"backup"_s, .arguments = "FILE OUT", .summary = QT_TRANSLATE_NOOP("lansnav::Cli", "Copies a file, even while it is open."),
         .least = 2, .most = 2, .run = runBackup},
        {.name = u"restore"_s, .arguments = "BACKUP FILE",
         .summary = QT_TRANSLATE_NOOP("lansnav::Cli", "Puts a backup in the place of a file; what stood there is kept beside it."),
         .least = 2, .most = 2, .json = true, .run = runRestore},
    };
}

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> all = fileCommands() + tableCommands() + personCommands() + syncCommands() + historyAndBackupCommands();
    return all;
}

const Command *findCommand(const QString &name)
{
    const auto found = std::find_if(commands().cbegin(), commands().cend(), [&](const Command &command) { return command.name == name; });
    return found == commands().cend() ? nullptr : &*found;
}

} // namespace lansnav::cli
