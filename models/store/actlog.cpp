// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/actlog.h"

#include "store/edit.h"
#include "store/patch.h"
#include "store/store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <limits>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// This file's own line: its site and the sites it was before it was cloned or restored.
const QString ownSites = u"WITH RECURSIVE line (site) AS (SELECT site FROM replica UNION SELECT s.parent_site FROM site s JOIN line USING (site)"
                         " WHERE s.parent_site IS NOT NULL) "_s;

struct ActRow
{
    Id id;
    QString kind;
    ActText text;
    Id undoes;
};

enum class Verdict { Continue, Stop };

/// Own acts that stand, newest first, until `visit` stops; an act reversed by a standing one is passed over.
Result<void> walkStanding(Database &db, const std::function<Verdict(const ActRow &)> &visit)
{
    QSet<Id> reversed;
    constexpr int step = 64;
    for (int offset = 0;; offset += step) {
        const auto acts = db.rows(ownSites + u"SELECT a.id, a.kind, a.text, a.arguments, a.undoes FROM act a WHERE EXISTS (SELECT 1 FROM change c"
                                              " WHERE c.row = a.id AND c.tbl = 'act' AND c.op = 'I' AND c.site IN (SELECT site FROM line))"
                                              " ORDER BY a.rowid DESC LIMIT ? OFFSET ?"_s,
                                  {step, offset}, [](const QSqlQuery &q) {
                                      ActRow act{Id::fromVariant(q.value(0)), q.value(1).toString(), {}, Id::fromVariant(q.value(4))};
                                      act.text.source = q.value(2).toString();
                                      act.text.arguments = argumentsFromJson(q.value(3).toString());
                                      return act;
                                  });
        if (!acts)
            return acts.error();
        for (const ActRow &act : *acts) {
            if (reversed.contains(act.id) || act.kind == u"reveal" || act.kind == u"erase")
                continue;
            if (!act.undoes.isNull())
                reversed.insert(act.undoes);
            if (visit(act) == Verdict::Stop)
                return {};
        }
        if (acts->size() < step)
            return {};
    }
}

struct LoggedUpdate
{
    QString table;
    Id row;
    QJsonObject patch;
    Stamp stamp;
};

/// Sets every cell that still holds what the change put there to what it held before.
void revertUpdate(Edit &edit, const TableDecl &table, const LoggedUpdate &change)
{
    const auto current = currentPatch(edit.database(), table, change.row);
    if (!current)
        return edit.fail(current.error());
    Values values;
    for (auto it = change.patch.begin(); it != change.patch.end(); ++it) {
        if (current->value(it.key()) != it.value())
            continue;
        const auto before = valueBefore(edit.database(), table, change.row, it.key(), change.stamp);
        if (!before)
            return edit.fail(before.error());
        if (before->has_value() && isFolded(**before))
            continue;
        const ColumnDecl *column = table.column(it.key());
        // A row that no act inserted was first as its columns say.
        if (!before->has_value() && !(table.derived && column && column->initial))
            continue;
        if (!before->has_value())
            values.append({it.key(), QString::fromLatin1(column->initial)});
        else
            values.append({it.key(), column ? fromPatch(*column, **before) : (**before).toInteger()});
    }
    edit.update(table.name, change.row, values);
}

} // namespace

Result<ActSpan> ActSpan::of(Database &db, const Id &act)
{
    for (const char *sql : {"SELECT site, seq FROM change WHERE row = ? AND tbl = 'act' AND op = 'I' AND tx = row LIMIT 1", "SELECT site, seq FROM change WHERE tx = ? LIMIT 1"}) {
        const auto found = db.rows(QString::fromLatin1(sql), {act.bind()}, [](const QSqlQuery &q) { return std::pair(q.value(0).toLongLong(), q.value(1).toLongLong()); });
        if (!found)
            return found.error();
        if (!found->isEmpty())
            return around(db, act, found->first().first, found->first().second);
    }
    return ActSpan();
}

Result<ActSpan> ActSpan::around(Database &db, const Id &act, qint64 site, qint64 seq)
{
    // A number that a copy of the file used as well does not end it.
    const QString other = u"SELECT c.seq FROM change c WHERE c.site = ? AND c.seq %1 ? AND c.tx IS NOT ?"
                          " AND NOT EXISTS (SELECT 1 FROM change t WHERE t.site = c.site AND t.seq = c.seq AND t.tx = ?) ORDER BY c.seq %2 LIMIT 1"_s;
    const QVariantList from{site, seq, act.bind(), act.bind()};
    const auto before = db.value(other.arg(u"<"_s, u"DESC"_s), from);
    const auto after = db.value(other.arg(u">"_s, u"ASC"_s), from);
    if (!before || !after)
        return before ? after.error() : before.error();
    return ActSpan{site, before->toLongLong() + 1, after->isValid() ? after->toLongLong() - 1 : std::numeric_limits<qint64>::max()};
}

QString argumentsToJson(const QStringList &arguments)
{
    return arguments.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(arguments)).toJson(QJsonDocument::Compact));
}

QStringList argumentsFromJson(const QString &json)
{
    QStringList arguments;
    for (const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array(); const QJsonValue &value : array)
        arguments.append(value.toString());
    return arguments;
}

Result<ChangeSet> changesSince(Database &db, qint64 seq)
{
    ChangeSet changes;
    QHash<std::pair<QString, Id>, qsizetype> known;
    const auto done = db.each(u"SELECT tbl, row, op, patch FROM change WHERE site = (SELECT site FROM replica) AND seq > ? AND tbl <> 'act' ORDER BY seq"_s,
                              {seq}, [&](const QSqlQuery &q) {
                                  const QString table = q.value(0).toString();
                                  const Id row = Id::fromVariant(q.value(1));
                                  const auto at = known.constFind({table, row});
                                  if (at == known.cend()) {
                                      known.insert({table, row}, changes.rows.size());
                                      changes.rows.append({table, row, q.value(2).toString() == u"I", parsePatch(q.value(3).toString()).keys()});
                                  } else {
                                      QStringList &columns = changes.rows[*at].columns;
                                      columns += parsePatch(q.value(3).toString()).keys();
                                      columns.removeDuplicates();
                                  }
                              });
    if (!done)
        return done.error();
    return changes;
}

Result<std::optional<UndoLog::Entry>> UndoLog::undoable(Database &db)
{
    std::optional<Entry> found;
    const auto done = walkStanding(db, [&](const ActRow &act) {
        if (act.kind == u"undo" || act.kind == u"redo")
            return Verdict::Continue;
        // What the file began with (a template, demonstration data) is not somebody's work to take back by a slip of the keys.
        if (act.kind == u"setup")
            return Verdict::Stop;
        found = Entry{act.id, act.text};
        return Verdict::Stop;
    });
    if (!done)
        return done.error();
    return found;
}

Result<std::optional<UndoLog::Entry>> UndoLog::redoable(Database &db)
{
    std::optional<Entry> found;
    const auto done = walkStanding(db, [&](const ActRow &act) {
        if (act.kind == u"redo")
            return Verdict::Continue;
        if (act.kind == u"undo")
            found = Entry{act.id, act.text};
        return Verdict::Stop;
    });
    if (!done)
        return done.error();
    return found;
}

Result<ChangeSet> UndoLog::revert(Store &store, const Entry &entry, const QString &kind, const char *text)
{
    // The reversal keeps the act's own name and arguments; its kind tells history how to word it.
    ActText name(text, entry.text.arguments);
    if (!entry.text.source.isEmpty())
        name.source = entry.text.source;
    Edit edit(store, name);
    edit.m_kind = kind;
    edit.m_undoes = entry.act;
    Database &db = edit.database();

    const auto span = ActSpan::of(db, entry.act);
    if (!span)
        return span.error();
    const QVariantList place = span->values(entry.act);
    const auto updates = db.rows(u"SELECT tbl, row, patch, hlc, site, nonce FROM change WHERE %1 AND op = 'U' AND tbl <> 'act'"
                                 " ORDER BY hlc DESC, site DESC, seq DESC"_s.arg(ActSpan::where()),
                                 place, [](const QSqlQuery &q) {
                                     return LoggedUpdate{q.value(0).toString(), Id::fromVariant(q.value(1)), parsePatch(q.value(2).toString()),
                                                         {q.value(3).toLongLong(), q.value(4).toLongLong(), q.value(5).toLongLong()}};
                                 });
    if (!updates)
        return updates.error();
    for (const LoggedUpdate &change : *updates)
        if (const TableDecl *table = store.schema().table(change.table))
            revertUpdate(edit, *table, change);

    const auto inserted = db.rows(u"SELECT DISTINCT tbl FROM change WHERE %1 AND op = 'I' AND tbl <> 'act'"_s.arg(ActSpan::where()), place,
                                  [](const QSqlQuery &q) { return q.value(0).toString(); });
    if (!inserted)
        return inserted.error();
    for (const QString &table : *inserted) {
        // A newer colleague's act may have added rows that this version has no table for.
        if (!store.schema().table(table))
            continue;
        edit.run(u"UPDATE \"%1\" SET deleted = 1 WHERE deleted = 0 AND id IN (SELECT row FROM change WHERE %2 AND tbl = ? AND op = 'I')"_s.arg(table, ActSpan::where()),
                 place + QVariantList{table});
    }
    return edit.commit(true);
}

} // namespace lansnav
