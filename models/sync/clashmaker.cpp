// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/clashmaker.h"

#include "store/history.h"
#include "store/patch.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// A change of a unit, and where it stands in the log.
struct WritingChange
{
    Stamp stamp;
    qint64 seq = 0;
    bool takesBack = false;     ///< of an act that undoes another one: what it wrote had been written before
};

/// Whether the change says of the unit what the row says now; what an insert leaves out was empty.
bool saysTheSame(const QJsonObject &patch, const QJsonObject &current, const QList<ColumnDecl> &columns, bool inserts)
{
    return std::ranges::all_of(columns, [&](const ColumnDecl &column) {
        const QJsonValue now = current.value(column.name);
        const QJsonValue then = patch.value(column.name);
        if (then.isUndefined() && inserts)
            return now.isNull() || now == QJsonValue(0);
        return then == now;
    });
}

/// Who had written what an undo brought back: the newest change before it that says the same and took nothing back itself.
Result<WritingChange> firstWriter(Database &db, const TableDecl &table, const Id &row, const QList<ColumnDecl> &columns, const QJsonObject &current, const WritingChange &last)
{
    std::optional<WritingChange> found;
    const auto read = db.each(u"SELECT hlc, site, nonce, seq, patch, op FROM change c WHERE row = ? AND tbl = ? AND (hlc, site, nonce) < (?, ?, ?) AND patch IS NOT NULL"
                              " AND NOT EXISTS (SELECT 1 FROM act a WHERE a.id = c.tx AND a.undoes IS NOT NULL) ORDER BY hlc DESC, site DESC, nonce DESC"_s,
                              {row.bind(), table.name, last.stamp.hlc, last.stamp.site, last.stamp.nonce}, [&](const QSqlQuery &q) {
                                  if (!found && saysTheSame(parsePatch(q.value(4).toString()), current, columns, q.value(5).toString() == u"I"))
                                      found = WritingChange{{q.value(0).toLongLong(), q.value(1).toLongLong(), q.value(2).toLongLong()}, q.value(3).toLongLong(), false};
                              });
    if (!read)
        return read.error();
    return found.value_or(last);
}

} // namespace

Result<Maker> makerOf(Database &db, const Schema &schema, qint64 site, qint64 seq, qint64 nonce)
{
    Maker maker;
    const auto read = db.each(u"SELECT c.hlc, a.author, s.name FROM change c LEFT JOIN act a ON a.id = c.tx LEFT JOIN site s ON s.site = c.site WHERE c.site = ? AND c.seq = ? AND c.nonce = ?"_s,
                              {site, seq, nonce}, [&](const QSqlQuery &q) {
                                  maker.at = QDateTime::fromMSecsSinceEpoch(q.value(0).toLongLong() >> 16);
                                  const Id author = Id::fromVariant(q.value(1));
                                  maker.by = author.isNull() ? q.value(2).toString() : History::title(db, schema, u"person"_s, author);
                              });
    if (!read)
        return read.error();
    return maker;
}

Result<Maker> makerOfCurrent(Database &db, const Schema &schema, const TableDecl &table, const Id &row, const std::pair<QString, QList<ColumnDecl>> &unit, const QJsonObject &current)
{
    const auto stamps = db.rows(u"SELECT hlc, site, nonce FROM cell WHERE row = ? AND tbl = ? AND unit = ? UNION ALL SELECT hlc, site, nonce FROM change WHERE row = ? AND tbl = ? AND op = 'I'"
                                " ORDER BY hlc DESC, site DESC, nonce DESC LIMIT 1"_s,
                                {row.bind(), table.name, unit.first, row.bind(), table.name},
                                [](const QSqlQuery &q) { return Stamp{q.value(0).toLongLong(), q.value(1).toLongLong(), q.value(2).toLongLong()}; });
    if (!stamps)
        return stamps.error();
    for (const Stamp &stamp : *stamps) {
        const auto changes = db.rows(u"SELECT seq, EXISTS (SELECT 1 FROM act a WHERE a.id = c.tx AND a.undoes IS NOT NULL) FROM change c WHERE row = ? AND hlc = ? AND site = ? AND nonce = ?"_s,
                                     {row.bind(), stamp.hlc, stamp.site, stamp.nonce}, [&](const QSqlQuery &q) { return WritingChange{stamp, q.value(0).toLongLong(), q.value(1).toBool()}; });
        if (!changes)
            return changes.error();
        if (changes->isEmpty())
            continue;
        const WritingChange &last = changes->first();
        const auto first = last.takesBack ? firstWriter(db, table, row, unit.second, current, last) : Result<WritingChange>(last);
        if (!first)
            return first.error();
        return makerOf(db, schema, first->stamp.site, first->seq, first->stamp.nonce);
    }
    return Maker();
}

} // namespace lansnav
