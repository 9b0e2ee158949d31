// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "privacy/showntext.h"
#include "store/history.h"
#include "sync/sharedkeys.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lansnav::cli {

namespace {

struct Fault
{
    QString kind;       ///< integrity, reference, duplicate, rule
    QString sentence;
};

QString tableLabel(const TableDecl &table)
{
    return QCoreApplication::translate("Table", table.label);
}

/// "person Anna Ek", or the id where the row has no name.
QString rowInWords(Store &store, const TableDecl &table, const Id &id)
{
    const QString title = History::title(store.database(), store.schema(), table.name, id);
    return tableLabel(table) + u' ' + ShownText::line(title.isEmpty() ? table.name + u'/' + id.hex() : title);
}

Result<void> checkPages(Store &store, QList<Fault> &faults)
{
    return store.database().each(u"PRAGMA integrity_check(100)"_s, {}, [&](const QSqlQuery &query) {
        if (const QString line = query.value(0).toString(); line != u"ok")
            faults.append({u"integrity"_s, Call::tr("Damage in the file: %1").arg(line)});
    });
}

/// References to rows that are missing, and references of rows in use to rows in the trash. People who are there were what they
/// were: whether somebody still counts on them is each area's rule.
Result<void> checkReferences(Store &store, QList<Fault> &faults)
{
    Database &db = store.database();
    for (const TableDecl &table : store.schema().tables)
        for (const ColumnDecl &column : table.columns) {
            if (column.type != ColumnType::Reference || column.references.isEmpty())
                continue;
            const QString sql = u"SELECT a.id, b.id IS NULL FROM \"%1\" a LEFT JOIN \"%3\" b ON b.id = a.\"%2\" "
                                "WHERE a.deleted = 0 AND a.\"%2\" IS NOT NULL AND (b.id IS NULL OR (b.deleted <> 0 AND %4))"_s
                                    .arg(table.name, column.name, column.references, column.references == u"person" ? u"0"_s : u"1"_s);
            QList<std::pair<Id, bool>> broken;
            const auto read = db.each(sql, {}, [&](const QSqlQuery &query) {
                broken.append({Id::fromVariant(query.value(0)), query.value(1).toBool()});
            });
            if (!read)
                return read;
            const QString label = QCoreApplication::translate("Column", column.label);
            for (const auto &[id, missing] : broken) {
                const QString sentence = missing ? Call::tr("%1: %2 points to a row that does not exist.")
                                                 : Call::tr("%1: %2 points to a row in the trash.");
                faults.append({u"reference"_s, sentence.arg(rowInWords(store, table, id), label)});
            }
        }
    return {};
}

/// Rows that were to be one: an edit outside the program, or of what tells them apart, made several.
Result<void> checkDuplicates(Store &store, QList<Fault> &faults)
{
    const auto found = sharedKeysOf(store.database(), store.schema());
    if (!found)
        return found.error();
    for (const SharedKey &one : *found)
        faults.append({u"duplicate"_s, sharedKeyInWords(store.schema(), one, ShownText::line(History::title(store.database(), store.schema(), one.table, one.row)))});
    return {};
}

Result<void> checkRules(const Call &call, Store &store, QList<Fault> &faults)
{
    for (const Area &area : call.areas()) {
        if (!area.check)
            continue;
        const auto found = area.check(store.database());
        if (!found)
            return found.error();
        for (const QString &sentence : *found)
            faults.append({u"rule"_s, ShownText::of(sentence)});
    }
    return {};
}

} // namespace

Exit runCheck(Call &call)
{
    const auto opened = call.openToRead();
    if (!opened)
        return call.cannotOpen(opened.error());
    Store &store = **opened;
    QList<Fault> faults;
    Result<void> done = checkPages(store, faults);
    // On damaged pages the rows cannot be trusted to say anything more.
    const bool whole = done && faults.isEmpty();
    if (whole)
        done = checkReferences(store, faults);
    if (whole && done)
        done = checkDuplicates(store, faults);
    if (whole && done)
        done = checkRules(call, store, faults);
    if (!done)
        return call.refused(done.error());
    const Result<QStringList> toErase = whole ? toBeErased(call, store, false) : Result<QStringList>(QStringList());
    if (!toErase)
        return call.refused(toErase.error());
    if (call.json()) {
        QJsonArray list;
        for (const Fault &fault : faults)
            list.append(QJsonObject{{u"kind"_s, fault.kind}, {u"sentence"_s, fault.sentence}});
        call.print(QJsonObject{{u"ok"_s, faults.isEmpty()}, {u"faults"_s, list}, {u"to_erase"_s, QJsonArray::fromStringList(*toErase)}});
    } else {
        for (const Fault &fault : faults)
            call.print(fault.sentence);
        if (faults.isEmpty())
            call.print(Call::tr("No faults found."));
        // No fault of the data: a note beside the result.
        for (const QString &sentence : *toErase)
            call.tell(sentence);
        tellHowToErase(call, *toErase);
    }
    return faults.isEmpty() ? Exit::Done : Exit::Faults;
}

} // namespace lansnav::cli
