// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/actlog.h"

#include "store/edit.h"
#include "store/patch.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
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

/// A cell that an act changed, perhaps more than once.
struct ChangedCell
{
    QString column;
    QJsonValue after;   ///< what the act left there
    Stamp first;        ///< its first change of the cell: what stood before that is what to go back to
};

struct ChangedRow
{
    QString table;
    Id row;
    QList<ChangedCell> cells;
};

/// `updates`: newest first.
QList<ChangedRow> changedRows(const QList<LoggedUpdate> &updates)
{
    QList<ChangedRow> rows;
    QHash<std::pair<QString, Id>, qsizetype> known;
    for (const LoggedUpdate &change : updates) {
        const auto at = known.constFind({change.table, change.row});
        if (at == known.cend()) {
            known.insert({change.table, change.row}, rows.size());
            rows.append({change.table, change.row, {}});
        }
        QList<ChangedCell> &cells = (at == known.cend() ? rows.last() : rows[*at]).cells;
        for (auto it = change.patch.begin(); it != change.patch.end(); ++it) {
            const auto cell = std::find_if(cells.begin(), cells.end(), [&](const ChangedCell &c) { return c.column == it.key(); });
            if (cell == cells.end())
                cells.append({it.key(), it.value(), change.stamp});
            else
                cell->first = change.stamp;
        }
    }
    return rows;
}

/// Sets every cell that still holds what the act put there to what it held before. Returns how many do not, and were left.
int revertRow(Edit &edit, const TableDecl &table, const ChangedRow &changed)
{
    const auto current = currentPatch(edit.database(), table, changed.row);
    if (!current)
        edit.fail(current.error());
    if (!current || current->isEmpty())
        return 0;
    Values values;
    int left = 0;
    for (const ChangedCell &cell : changed.cells) {
        const auto before = valueBefore(edit.database(), table, changed.row, cell.column, cell.first);
        if (!before) {
            edit.fail(before.error());
            return 0;
        }
        const QJsonValue now = current->value(cell.column);
        // A unit is logged whole, with what did not change; and somebody may have put the value back already.
        if (before->has_value() && (**before == cell.after || **before == now))
            continue;
        if (now != cell.after || (before->has_value() && isFolded(**before))) {
            ++left;
            continue;
        }
        const ColumnDecl *column = table.column(cell.column);
        // A row that no act inserted was first as its columns say.
        if (!before->has_value() && !(table.derived && column && column->initial))
            continue;
        if (!before->has_value())
            values.append({cell.column, QString::fromLatin1(column->initial)});
        else
            values.append({cell.column, column ? fromPatch(*column, **before) : (**before).toInteger()});
    }
    edit.update(table.name, changed.row, values);
    return left;
}

Result<int> revertUpdates(Edit &edit, const Schema &schema, const ActSpan &span, const Id &act)
{
    const auto updates = edit.database().rows(u"SELECT tbl, row, patch, hlc, site, nonce FROM change WHERE %1 AND op = 'U' AND tbl <> 'act'"
                                              " ORDER BY hlc DESC, site DESC, seq DESC"_s.arg(ActSpan::where()),
                                              span.values(act), [](const QSqlQuery &q) {
                                                  return LoggedUpdate{q.value(0).toString(), Id::fromVariant(q.value(1)), parsePatch(q.value(2).toString()),
                                                                      {q.value(3).toLongLong(), q.value(4).toLongLong(), q.value(5).toLongLong()}};
                                              });
    if (!updates)
        return updates.error();
    int left = 0;
    for (const ChangedRow &changed : changedRows(*updates))
        if (const TableDecl *table = schema.table(changed.table))
            left += revertRow(edit, *table, changed);
    return left;
}

Result<void> trashInserted(Edit &edit, const Schema &schema, const ActSpan &span, const Id &act)
{
    const QVariantList place = span.values(act);
    const auto inserted = edit.database().rows(u"SELECT DISTINCT tbl FROM change WHERE %1 AND op = 'I' AND tbl <> 'act'"_s.arg(ActSpan::where()), place,
                                               [](const QSqlQuery &q) { return q.value(0).toString(); });
    if (!inserted)
        return inserted.error();
    for (const QString &table : *inserted) {
        // A newer colleague's act may have added rows that this version has no table for.
        if (!schema.table(table))
            continue;
        edit.run(u"UPDATE \"%1\" SET deleted = 1 WHERE deleted = 0 AND id IN (SELECT row FROM change WHERE %2 AND tbl = ? AND op = 'I')"_s.arg(table, ActSpan::where()),
                 place + QVariantList{table});
    }
    return {};
}

/// Acts of which undo, or redo, found nothing left to take back. They are passed over from then on, or nothing before them
/// could be reached. Of this file's own doing, so it does not travel.
const QString spentKey = u"spent:"_s;

Result<QSet<Id>> spentActs(Database &db)
{
    QSet<Id> spent;
    const auto read = db.each(u"SELECT substr(key, ?) FROM local_state WHERE key GLOB ? || '*'"_s, {spentKey.size() + 1, spentKey},
                              [&](const QSqlQuery &q) { spent.insert(Id::fromHex(q.value(0).toString())); });
    if (!read)
        return read.error();
    return spent;
}

struct UndoText
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::UndoLog)
};

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
    const auto spent = spentActs(db);
    if (!spent)
        return spent.error();
    const auto done = walkStanding(db, [&](const ActRow &act) {
        if (act.kind == u"undo" || act.kind == u"redo" || spent->contains(act.id))
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
    const auto spent = spentActs(db);
    if (!spent)
        return spent.error();
    const auto done = walkStanding(db, [&](const ActRow &act) {
        if (act.kind == u"redo" || (act.kind == u"undo" && spent->contains(act.id)))
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
    const auto left = revertUpdates(edit, store.schema(), *span, entry.act);
    if (!left)
        return left.error();
    if (const auto trashed = trashInserted(edit, store.schema(), *span, entry.act); !trashed)
        return trashed.error();
    auto done = edit.commit();
    if (!done || !done->isEmpty()) {
        if (done)
            done->left = *left;
        return done;
    }
    const QString sentence = UndoText::tr("Nothing was changed, as all that this step had changed has been changed again since, by you or a colleague, or erased. The history shows what came after.");
    if (kind == u"takeback")
        return Error{ErrorCode::Refused, sentence};
    // Where it cannot be noted, the next undo says the same once more.
    (void)db.run(u"INSERT INTO local_state (key, value) VALUES (?, '') ON CONFLICT (key) DO NOTHING"_s, {spentKey + entry.act.hex()});
    return Error{ErrorCode::Refused, kind == u"undo" ? sentence + u' ' + UndoText::tr("Undo once more to take back the step before.") : sentence};
}

QString UndoLog::leftNotice(const ChangeSet &done)
{
    return done.left > 0 ? UndoText::tr("%n value(s) were left as they are, because they have been changed since. The history shows what came after.", nullptr, done.left) : QString();
}

} // namespace lansnav
