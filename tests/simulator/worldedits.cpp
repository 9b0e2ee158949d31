// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include "store/bulkinsert.h"
#include "store/search.h"
#include "store/statement.h"
#include "sync/clashes.h"
#include "sync/logcare.h"
#include "sync/logfold.h"

#include <limits>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace lansnav::sim {

namespace {

/// Runs one statement as the sqlite3 shell would: none of the program's pragmas.
class Shell
{
public:
    explicit Shell(const QString &path)
    {
        sqlite3_open_v2(path.toUtf8().constData(), &m_db, SQLITE_OPEN_READWRITE, nullptr);
        sqlite3_busy_timeout(m_db, 1000);
    }
    ~Shell() { sqlite3_close(m_db); }
    Shell(const Shell &) = delete;
    Shell &operator=(const Shell &) = delete;

    void run(const QByteArray &sql, const QList<PatchValue> &values)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_db, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
            return;
        for (int i = 0; i < values.size(); ++i) {
            const PatchValue &value = values.at(i);
            if (value.kind == PatchValue::Kind::Integer)
                sqlite3_bind_int64(statement, i + 1, value.number);
            else if (value.kind == PatchValue::Kind::Text)
                sqlite3_bind_text64(statement, i + 1, value.text.constData(), sqlite3_uint64(value.text.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
        }
        while (sqlite3_step(statement) == SQLITE_ROW) { }
        sqlite3_finalize(statement);
    }

private:
    sqlite3 *m_db = nullptr;
};

PatchValue asText(const QByteArray &bytes) { return {PatchValue::Kind::Text, 0, bytes}; }

qint64 oddNumber(Rng &rng)
{
    using Limits = std::numeric_limits<qint64>;
    return rng.of(QList<qint64>{0, 1, -1, 42, Limits::max(), Limits::min(), Limits::min() + 1, qint64(1) << 53, 4'294'967'296});
}

/// Text as it comes from anywhere: broken UTF-8, NUL, nothing at all.
QByteArray oddBytes(Rng &rng)
{
    static const QList<QByteArray> odd{"", "a", "b", QByteArray("nul\0inside", 10), QByteArray("\0", 1), "\xc3", "\xff\xfe broken", "\xed\xa0\x80", "tab\tline\nreturn\r", "\x01\x1f",
                                       "quote\" back\\slash", "{\"x\":\"41\"}", "\xc3\xa5\xc3\xa4\xc3\xb6", "\xf0\x9f\xa6\x8a", "null", "]*[", "\xe2\x82", QByteArray("\xc3\0x", 3)};
    return rng.of(odd);
}

} // namespace

/// A word that is found nowhere else, so that it can be looked for after it has been erased; or one that others write too.
QString World::text(Rng &rng)
{
    if (rng.percent(30))
        return rng.of(QStringList{u"a"_s, u"b"_s, u"c"_s});
    const QString mark = u"mk%1z"_s.arg(rng.next(), 16, 16, QLatin1Char('0'));
    if (rng.percent(10))
        return mark + QChar(0) + u"\"\\\n\t\x01"_s;
    return mark;
}

QVariant World::value(const ColumnDecl &column, Rng &rng, Database &db)
{
    if (rng.percent(12) && column.type != ColumnType::Boolean)
        return {};
    switch (column.type) {
    case ColumnType::Text: return text(rng);
    case ColumnType::Integer: return rng.percent(50) ? rng.between(0, 3) : oddNumber(rng);
    case ColumnType::Boolean: return int(rng.below(2));
    case ColumnType::Reference: break;
    }
    return Id::fromBytes(someRow(db, u"item"_s, rng)).bind();
}

QByteArray World::someRow(Database &db, const QString &table, Rng &rng)
{
    const auto ids = db.rows(u"SELECT id FROM \"%1\" ORDER BY id"_s.arg(table), {}, [](const QSqlQuery &q) { return q.value(0).toByteArray(); });
    // A few rows are edited by everybody, so that they meet.
    if (!ids || ids->isEmpty())
        return {};
    return ids->at(rng.percent(70) ? rng.below(std::min<qsizetype>(3, ids->size())) : rng.below(ids->size()));
}

bool World::edit(Replica &r, const Op &op, Rng &rng)
{
    switch (op.kind) {
    case OpKind::Insert: insert(r, rng, false); return true;
    case OpKind::InsertNatural: insert(r, rng, true); return true;
    case OpKind::Update: update(r, rng); return true;
    case OpKind::Trash: trash(r, rng); return true;
    case OpKind::Undo:
    case OpKind::Redo:
    case OpKind::TakeBack: undo(r, op.kind, rng); return true;
    case OpKind::Choose: choose(r, rng); return true;
    case OpKind::Raw: raw(r.path, r.version, rng); return true;
    case OpKind::Bulk: bulk(r, rng); return true;
    case OpKind::Erase: erase(r, rng); return true;
    case OpKind::Fold: fold(r, rng); return true;
    case OpKind::Index: index(r); return true;
    default: return false;
    }
}

void World::insert(Replica &r, Rng &rng, bool natural)
{
    Edit edit(*r.store, ActText("Insert"));
    for (qint64 n = rng.between(1, 3); n > 0; --n) {
        const QString table = natural ? u"link"_s : rng.of(tablesOf(r.version));
        Values values;
        for (const ColumnDecl &column : r.store->schema().table(table)->columns)
            if (rng.percent(70))
                values.append({column.name, value(column, rng, r.db())});
        if (table == u"link")
            values = {{u"a"_s, rng.of(QStringList{u"p"_s, u"q"_s})}, {u"b"_s, rng.of(QStringList{u"x"_s, u"y"_s, u"z"_s})}, {u"role"_s, text(rng)}};
        edit.insert(table, values);
    }
    expectDone(r, edit.commit(), u"insert"_s);
}

void World::update(Replica &r, Rng &rng)
{
    Edit edit(*r.store, ActText("Update"));
    for (qint64 n = rng.between(1, 3); n > 0; --n) {
        const QString table = rng.percent(70) ? u"item"_s : rng.of(tablesOf(r.version));
        const QByteArray row = someRow(r.db(), table, rng);
        if (row.isEmpty())
            continue;
        const QList<ColumnDecl> &columns = r.store->schema().table(table)->columns;
        Values values;
        for (qint64 c = rng.between(1, 2); c > 0; --c) {
            const ColumnDecl &column = rng.of(columns);
            // What makes the id of a row is not edited.
            if (!r.store->schema().table(table)->naturalKey.contains(column.name))
                values.append({column.name, value(column, rng, r.db())});
        }
        if (values.size() == 2 && values.at(0).first == values.at(1).first)
            values.removeLast();
        edit.update(table, Id::fromBytes(row), values);
    }
    expectDone(r, edit.commit(), u"update"_s);
}

void World::trash(Replica &r, Rng &rng)
{
    const QString table = rng.of(tablesOf(r.version));
    const Id row = Id::fromBytes(someRow(r.db(), table, rng));
    if (row.isNull())
        return;
    Edit edit(*r.store, ActText("Trash"));
    rng.percent(60) ? edit.trash(table, row) : edit.restore(table, row);
    expectDone(r, edit.commit(), u"trash"_s);
}

void World::undo(Replica &r, OpKind kind, Rng &rng)
{
    if (kind == OpKind::Undo)
        return expectDone(r, r.store->undo(), u"undo"_s);
    if (kind == OpKind::Redo)
        return expectDone(r, r.store->redo(), u"redo"_s);
    const QByteArray act = someRow(r.db(), u"act"_s, rng);
    if (!act.isEmpty())
        expectDone(r, r.store->takeBack(Id::fromBytes(act)), u"take back"_s);
}

void World::choose(Replica &r, Rng &rng)
{
    const auto open = r.db().rows(u"SELECT id FROM conflict ORDER BY id"_s, {}, [](const QSqlQuery &q) { return Id::fromVariant(q.value(0)); });
    if (open && !open->isEmpty())
        expectDone(r, Clashes::choose(*r.store, {rng.of(*open)}, rng.percent(50) ? Clashes::Choice::Lost : Clashes::Choice::Kept), u"choose"_s);
}

void World::bulk(Replica &r, Rng &rng)
{
    Edit edit(*r.store, ActText("Import"));
    {
        BulkInsert rows(edit, u"item"_s, {u"name"_s, u"note"_s, u"amount"_s});
        for (qint64 n = rng.between(1, 25); n > 0; --n)
            rows.add({text(rng), rng.percent(20) ? QVariant() : text(rng), oddNumber(rng)});
    }
    expectDone(r, edit.commit(), u"import"_s);
}

/// What somebody types in the sqlite3 shell.
void World::raw(const QString &path, int version, Rng &rng)
{
    QList<QByteArray> rows;
    {
        const auto db = Database::open(path, Database::Access::ReadWrite);
        if (!db)
            return;
        for (int i = 0; i < 3; ++i)
            rows.append(someRow(**db, u"item"_s, rng));
    }
    Shell shell(path);
    const QByteArray id = rows.first().isEmpty() || rng.percent(15) ? QByteArray("randomblob(16)") : "x'" + rows.first().toHex() + '\'';
    const QList<PatchValue> odd{asText(oddBytes(rng)), asText(rng.percent(50) ? oddBytes(rng) : text(rng).toUtf8()), {PatchValue::Kind::Integer, oddNumber(rng), {}}};
    switch (rng.below(7)) {
    case 0: shell.run("INSERT OR REPLACE INTO item (id, name, note, amount) VALUES (" + id + ", ?, ?, ?)", odd); break;
    case 1: shell.run("INSERT INTO item (id, name, note, amount) VALUES (randomblob(16), ?, ?, ?)", odd); break;
    case 2: shell.run("UPDATE item SET name = ?, note = ?, amount = ? WHERE id = " + id, odd); break;
    case 3: shell.run("DELETE FROM item WHERE id = " + id, {}); break;
    case 4: shell.run("UPDATE item SET ends = ?, note = NULL WHERE flag = 1", odd.mid(0, 1)); break;
    case 5: shell.run("UPDATE item SET starts = ? WHERE id = " + id, odd.mid(1, 1)); break;
    default: shell.run(version >= 2 ? "INSERT OR REPLACE INTO gadget (id, title, size) SELECT x'00112233445566778899aabbccddeeff', ?2, ?3" : "UPDATE link SET role = ?1", odd); break;
    }
}

void World::erase(Replica &r, Rng &rng)
{
    const QString table = rng.percent(70) ? u"item"_s : rng.of(tablesOf(r.version));
    const Id row = Id::fromBytes(someRow(r.db(), table, rng));
    if (!row.isNull())
        expectDone(r, eraseRows(*r.store, {{table, row}}), u"erase"_s);
}

void World::fold(Replica &r, Rng &rng)
{
    const auto done = foldLog(r.db(), r.store->schema(), QDateTime::fromMSecsSinceEpoch(r.environment->nowMs() - rng.of(QList<qint64>{0, 60'000, 3'600'000})), 1);
    if (!done && !r.disk->isDead())
        fail(14, u"member %1 cannot fold: %2"_s.arg(r.index).arg(done.error().sentence));
}

void World::index(Replica &r)
{
    const SearchIndex search({u"item"_s, u"link"_s}, [](Database &db, const QString &table, const QList<Id> &rows) -> Result<QHash<Id, SearchIndex::Text>> {
        QHash<Id, SearchIndex::Text> texts;
        for (const Id &row : rows) {
            const auto text = db.value(u"SELECT coalesce(%1, '') || ' ' || coalesce(%2, '') FROM \"%3\" WHERE id = ? AND deleted = 0"_s
                                           .arg(table == u"item" ? u"name"_s : u"a"_s, table == u"item" ? u"note"_s : u"role"_s, table), {row.bind()});
            if (!text)
                return text.error();
            if (text->isValid())
                texts.insert(row, {text->toString(), text->toString()});
        }
        return texts;
    }, [](QStringView words) { return words.toString().toLower(); });
    const auto done = search.catchUp(r.db());
    if (!done && !r.disk->isDead())
        fail(11, u"member %1 cannot index: %2"_s.arg(r.index).arg(done.error().sentence));
}

} // namespace lansnav::sim
