// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "exchange/importengine.h"
#include "exchange/importmapping.h"
#include "exchange/importrows.h"
#include "exchange/jsonwriter.h"
#include "exchange/tablefile.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lansnav::cli {

namespace {

const ImportKind *findImport(const QList<Area> &areas, const QString &key)
{
    for (const Area &area : areas)
        for (const ImportKind &kind : area.imports)
            if (kind.key == key)
                return &kind;
    return nullptr;
}

Exit unknownKind(const Call &call, const QString &key, const QStringList &known)
{
    return call.usage(Call::tr("There is no kind “%1” here. Known: %2.").arg(key, known.join(u", "_s)));
}

/// Keeps the columns asked for by key or by heading, in that order; the name of one that does not exist otherwise. A key goes first, so
/// that a script means the same in every language.
QString keepColumns(Table &table, const QStringList &keys)
{
    QList<qsizetype> kept;
    for (const QString &key : keys) {
        auto column = std::find_if(table.columns.cbegin(), table.columns.cend(), [&](const Table::Column &c) { return c.key == key; });
        if (column == table.columns.cend())
            column = std::find_if(table.columns.cbegin(), table.columns.cend(), [&](const Table::Column &c) { return c.heading.compare(key, Qt::CaseInsensitive) == 0; });
        if (column == table.columns.cend())
            return key;
        kept.append(column - table.columns.cbegin());
    }
    Table slim{table.title, {}, {}};
    for (const qsizetype index : kept)
        slim.columns.append(table.columns.at(index));
    slim.rows.reserve(table.rows.size());
    for (const QVariantList &row : table.rows) {
        QVariantList cells;
        for (const qsizetype index : kept)
            cells.append(row.value(index));
        slim.rows.append(cells);
    }
    table = slim;
    return {};
}

QString cellText(const QVariant &value, Table::Type type)
{
    if (!value.isValid() || value.isNull())
        return {};
    return tableText(value, type).simplified();
}

/// As aligned columns with a line of headings.
void printTable(const Call &call, const Table &table)
{
    QList<QStringList> lines;
    QStringList headings;
    for (const Table::Column &column : table.columns)
        headings.append(column.heading);
    lines.append(headings);
    for (const QVariantList &row : table.rows) {
        QStringList cells;
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            cells.append(cellText(row.value(i), table.columns.at(i).type));
        lines.append(cells);
    }
    QList<qsizetype> widths(table.columns.size(), 0);
    for (const QStringList &line : lines)
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], line.at(i).size());
    for (const QStringList &line : lines) {
        QString text;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const bool number = table.columns.at(i).type == Table::Type::Integer;
            text += number ? line.at(i).rightJustified(widths[i]) : line.at(i).leftJustified(widths[i]);
            text += u"  "_s;
        }
        while (text.endsWith(u' '))
            text.chop(1);
        call.print(text);
    }
}

/// Reads the rows that `list` and `export` are about; an exit code, already explained, when that fails.
std::optional<Exit> readRows(const Call &call, Store &store, const Kind &kind, Table &into)
{
    Scope scope;
    if (const auto wrong = call.readScope(store.database(), scope))
        return wrong;
    auto table = readKind(store.database(), kind, scope);
    if (!table)
        return call.refused(table.error());
    into = std::move(*table);
    if (call.isSet(u"columns"_s)) {
        QStringList keys = call.value(u"columns"_s).split(u',', Qt::SkipEmptyParts);
        for (QString &key : keys)
            key = key.trimmed();
        QStringList known;
        for (const Table::Column &column : into.columns)
            known.append(column.key);
        const QString missing = keepColumns(into, keys);
        if (!missing.isEmpty() || keys.isEmpty())
            return call.usage(Call::tr("There is no column “%1” here. Known: %2.").arg(missing, known.join(u", "_s)));
    }
    return std::nullopt;
}

/// What is said beforehand of how to read the source; an exit code, already explained, when that is wrong.
std::optional<Exit> readImportOptions(const Call &call, const ImportKind &kind, ImportOptions &options)
{
    options.sheet = call.value(u"sheet"_s);
    options.map = call.values(u"map"_s);
    if (const auto mapped = ImportMapping::check(options.map, kind); !mapped)
        return call.usage(mapped.error().sentence);
    qint64 line = 0;
    if (const auto wrong = call.number(u"header-row"_s, 1, ReadLimits::rows, line))
        return wrong;
    options.headerLine = int(line);
    // Somebody who says which column is what may have a list without headings.
    options.headings = options.map.isEmpty() ? ImportOptions::Headings::Required : ImportOptions::Headings::IfAny;
    if (const QString protect = call.value(u"protect-proposed"_s); call.isSet(u"protect-proposed"_s) && protect != u"yes" && protect != u"no")
        return call.usage(Call::tr("--protect-proposed is “yes” or “no”, and not “%1”.").arg(protect));
    return std::nullopt;
}

/// Decides rows as the options say.
void decide(const Call &call, ImportPlan &plan)
{
    for (ImportRow &row : plan.rows)
        if (call.isSet(u"first-choice"_s) && row.fate == RowFate::Doubtful && !row.choices.isEmpty())
            row.choice = 0;
    if (!call.isSet(u"protect-proposed"_s))
        return ImportEngine::holdUnprotected(plan);
    for (ImportRow &row : plan.rows)
        row.decideProtection(call.value(u"protect-proposed"_s) == u"yes");
}

void printImport(const Call &call, const ImportReport &report, bool dryRun)
{
    if (dryRun)
        call.print(Call::tr("Nothing was changed (dry run)."));
    else
        call.print(report.act.isEmpty() ? Call::tr("Nothing needed changing.") : Call::tr("Imported."));
    call.print(QStringList{Call::tr("%n read", nullptr, report.read), Call::tr("%n new", nullptr, report.added), Call::tr("%n updated", nullptr, report.updated),
                           Call::tr("%n unchanged", nullptr, report.unchanged), Call::tr("%n doubtful", nullptr, int(report.doubtful.size())),
                           Call::tr("%n refused", nullptr, int(report.refused.size()))}.join(u", "_s));
    if (report.chosen > 0)
        call.print(Call::tr("%n doubtful row(s) were decided by the options", nullptr, report.chosen));
    if (report.leftOut > 0)
        call.print(Call::tr("%n row(s) left out, as the first proposal says", nullptr, report.leftOut));
    if (report.withheld > 0)
        call.print(Call::tr("%n row(s) are about people with protected identity: not all that they say is read in", nullptr, report.withheld));
    // The option decides nothing of a row of which more is to be decided first.
    if (report.protectionOpen > 0 && call.isSet(u"protect-proposed"_s))
        call.print(Call::tr("%n row(s) speak of protected identity and wait for what else is asked of them below; what the option says holds once that is decided", nullptr, report.protectionOpen));
    else if (report.protectionOpen > 0)
        call.print(Call::tr("%n row(s) speak of protected identity and wait: decide with --protect-proposed yes or --protect-proposed no", nullptr, report.protectionOpen));
    const auto lines = [&](const QString &heading, const QList<ImportReport::Line> &found) {
        // What is said of many lines is said once.
        QStringList reasons;
        QHash<QString, QList<int>> numbers;
        for (const ImportReport::Line &line : found) {
            if (!numbers.contains(line.reason))
                reasons.append(line.reason);
            numbers[line.reason].append(line.line);
        }
        for (const QString &reason : std::as_const(reasons)) {
            const QList<int> said = numbers.value(reason);
            call.print(said.size() == 1 ? Call::tr("%1, line %2: %3", "fate of a row, line number, reason").arg(heading, QString::number(said.first()), reason)
                                        : Call::tr("%1, %n line(s) (%2): %3", "fate of rows, line numbers, reason", int(said.size())).arg(heading, allLineNumbers(said), reason));
        }
    };
    lines(Call::tr("Doubtful"), report.doubtful);
    lines(Call::tr("Refused"), report.refused);
    lines(Call::tr("Note"), report.notes);
    for (const QString &sentence : report.skipped)
        call.print(sentence);
}

} // namespace

QStringList kindKeys(const QList<Area> &areas)
{
    QStringList keys;
    for (const Kind &kind : kindsOf(areas))
        keys.append(kind.key);
    return keys;
}

QStringList importKeys(const QList<Area> &areas)
{
    QStringList keys;
    for (const Area &area : areas)
        for (const ImportKind &kind : area.imports)
            keys.append(kind.key);
    return keys;
}

Exit runImport(Call &call)
{
    const ImportKind *kind = findImport(call.areas(), call.value(u"as"_s));
    if (!kind) {
        const QStringList known = importKeys(call.areas());
        return call.isSet(u"as"_s) ? unknownKind(call, call.value(u"as"_s), known)
                                   : call.usage(Call::tr("--as is missing: what the rows are. Known: %1.").arg(known.join(u", "_s)));
    }
    for (const QString &target : kind->targets)
        if (!call.isSet(target))
            return call.usage(Call::tr("%1 are read into one that you point out: --%2 is missing.").arg(kind->label, target));
    ImportOptions options;
    if (const auto wrong = readImportOptions(call, *kind, options))
        return *wrong;
    const bool dryRun = call.isSet(u"dry-run"_s);
    const auto store = dryRun ? call.openToRead() : call.openToWrite();
    if (!store)
        return call.cannotOpen(store.error());
    Scope scope;
    if (const auto wrong = call.readScope((*store)->database(), scope, Call::Naming::Whole))
        return *wrong;
    // Whatever is wrong with the source, the file is as it was.
    const auto book = readWorkbook(call.argument(1));
    if (!book) {
        call.tell(book.error().sentence);
        return Exit::Refused;
    }
    if (options.headerLine > 0 && !ImportEngine::hasLine(*book, options.sheet, options.headerLine))
        return call.usage(Call::tr("There is no row %1 in the list, so it cannot hold the headings. Nothing was changed.").arg(options.headerLine));
    auto plan = ImportEngine::plan((*store)->database(), *kind, *book, QFileInfo(call.argument(1)).fileName(), scope.ids, options);
    if (!plan)
        return call.refused(plan.error());
    decide(call, *plan);
    const auto report = dryRun ? Result<ImportReport>(ImportEngine::report(*plan)) : ImportEngine::apply(**store, *kind, scope.ids, *plan);
    if (!report)
        return call.refused(report.error());
    if (call.json())
        call.print(report->toJson());
    else
        printImport(call, *report, dryRun);
    return report->doubtful.isEmpty() && report->refused.isEmpty() ? Exit::Done : Exit::Faults;
}

Exit runList(Call &call)
{
    const std::optional<Kind> kind = kindOf(call.areas(), call.argument(1));
    if (!kind)
        return unknownKind(call, call.argument(1), kindKeys(call.areas()));
    const auto store = call.openToRead();
    if (!store)
        return call.cannotOpen(store.error());
    Table table;
    if (const auto wrong = readRows(call, **store, *kind, table))
        return *wrong;
    if (call.json()) {
        QJsonObject json = toJson(table);
        json.insert(u"kind"_s, kind->key);
        json.insert(u"count"_s, table.rows.size());
        call.print(json);
    } else {
        printTable(call, table);
    }
    return Exit::Done;
}

Exit runExport(Call &call)
{
    const std::optional<Kind> kind = kindOf(call.areas(), call.argument(1));
    if (!kind)
        return unknownKind(call, call.argument(1), kindKeys(call.areas()));
    const QString out = call.value(u"out"_s);
    if (out.isEmpty())
        return call.usage(Call::tr("-o is missing: the file to write."));
    if (!kind->endings().contains(QFileInfo(out).suffix().toLower()))
        return call.usage(Call::tr("“%1” does not end in a format that can be written. Known: %2.").arg(out, kind->endings().join(u", "_s)));
    const auto store = call.openToRead();
    if (!store)
        return call.cannotOpen(store.error());
    // Columns are chosen of a table; a calendar has its own.
    Result<int> written = 0;
    if (call.isSet(u"columns"_s)) {
        Table table;
        if (const auto wrong = readRows(call, **store, *kind, table))
            return *wrong;
        const Result<void> done = writeTable(table, out);
        written = done ? Result<int>(int(table.rows.size())) : Result<int>(done.error());
    } else {
        Scope scope;
        if (const auto wrong = call.readScope((*store)->database(), scope))
            return *wrong;
        written = writeKind((*store)->database(), *kind, scope, out);
    }
    if (!written) {
        call.tell(written.error().sentence);
        return Exit::Refused;
    }
    call.print(Call::tr("Wrote %n row(s) to %1.", nullptr, *written).arg(QDir::toNativeSeparators(out)));
    return Exit::Done;
}

} // namespace lansnav::cli
