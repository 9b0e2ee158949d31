// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/schema.h"
#include "register/schema.h"
#include "store/edit.h"
#include "store/opening.h"
#include "store/statement.h"
#include "store/store.h"
#include "store/storetables.h"
#include "store/triggers.h"
#include "support/testenvironment.h"
#include "sync/clashes.h"
#include "sync/sharing.h"
#include "sync/synchroniser.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

namespace lansnav::test {

using namespace Qt::StringLiterals;

inline Schema syncSchema()
{
    return {{storeSqlFile(), u":/sql/0002_register.sql"_s, u":/sql/0003_network.sql"_s}, storeTables() + registerTables() + networkTables()};
}

template<class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().sentence));
    return std::move(*result);
}

inline void must(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().sentence));
}

/// One colleague: a profile and a file of her own.
class Colleague
{
public:
    explicit Colleague(const QString &file, quint64 seed, Schema schema = syncSchema()) : path(file), m_schema(std::move(schema)), environment(QDateTime::currentDateTime(), seed * 1'000'003) {}     // the streams of near seeds overlap

    void create() { store = must(Store::create(path, m_schema, environment)); }
    void join(const QString &target)
    {
        DiskSyncFiles disk;
        must(joinShared(path, target, m_schema, environment, disk));
        open();
    }
    void open() { store = must(Store::open(path, m_schema, environment, {.exclusive = true, .readOnly = false, .backup = false})); }
    void close() { store.reset(); }
    void reopen(const Schema &schema)
    {
        close();
        m_schema = schema;
        open();
    }

    Result<SyncReport> sync(const QString &target, SyncFiles *files = nullptr, const SyncProgress &progress = {})
    {
        DiskSyncFiles disk;
        const auto db = store->openWriter();
        if (!db)
            return db.error();
        return Synchroniser(**db, m_schema, environment, files ? *files : disk, target, progress).run();
    }

    Id add(const QString &table, const Values &values)
    {
        Edit edit(*store, ActText("Add"));
        const Id id = edit.insert(table, values);
        must(edit.commit());
        return id;
    }
    Id person(const QString &given, const QString &family = u"Exempel"_s) { return add(u"person"_s, {{u"given"_s, given}, {u"family"_s, family}}); }
    void set(const QString &table, const Id &id, const Values &values)
    {
        Edit edit(*store, ActText("Change"));
        edit.update(table, id, values);
        must(edit.commit());
    }
    void set(const Id &person, const QString &column, const QVariant &value) { set(u"person"_s, person, {{column, value}}); }
    QVariant value(const QString &table, const Id &id, const QString &column)
    {
        return must(store->database().value(u"SELECT \"%1\" FROM \"%2\" WHERE id = ?"_s.arg(column, table), {id.bind()}));
    }
    QString text(const Id &person, const QString &column) { return value(u"person"_s, person, column).toString(); }
    int count(const QString &sql, const QVariantList &values = {}) { return must(store->database().value(sql, values)).toInt(); }
    QList<ClashRow> clashes(bool settledToo = false) { return must(Clashes::list(store->database(), m_schema, settledToo)); }
    QString identity() { return must(store->database().value(u"SELECT hex(db_id) FROM replica"_s)).toString(); }

    /// Everything that colleagues share, as text: the log, the clocks, the clashes, the rows. Where a and b agree, they are in step.
    QByteArray shared() { return dump(path, false); }
    /// The same and this file's own counters: nothing at all was written.
    QByteArray everything() { return dump(path, true); }

    QByteArray dump(const QString &file, bool own) const
    {
        QByteArray all;
        const auto db = must(Database::open(file, Database::Access::ReadOnly));
        QList<QByteArray> queries{"SELECT site, seq, nonce, hlc, tx, tbl, row, op, schema, patch FROM change ORDER BY 1, 2, 3",
                                  "SELECT tbl, row, unit, hlc, site, nonce FROM cell ORDER BY 2, 1, 3", "SELECT tbl, row FROM purge ORDER BY 2, 1", "SELECT site, n, sum FROM digest ORDER BY 1"};
        if (own)
            queries += {"SELECT seq, hlc, db_id, site, applying FROM replica", "SELECT * FROM sync_point ORDER BY 1, 2, 3", "SELECT site, seq, nonce, applied FROM change ORDER BY 1, 2, 3", "SELECT * FROM site ORDER BY 1"};
        for (const TableDecl &table : m_schema.tables) {
            QByteArray columns;
            for (const ColumnDecl &column : loggedColumns(table))
                columns += ", \"" + column.name.toUtf8() + '"';
            queries.append("SELECT id" + columns + " FROM \"" + table.name.toUtf8() + "\" ORDER BY id");
        }
        for (const QByteArray &query : std::as_const(queries)) {
            Statement read(*db, query);
            all += query + '\n';
            while (read.next()) {
                for (int i = 0; i < query.count(',') + 1 && i < 40; ++i)
                    all += (read.isNull(i) ? QByteArray("null") : read.bytes(i).toHex()) + '|';
                all += '\n';
            }
        }
        return all;
    }

    QString path;
private:
    Schema m_schema;
public:
    TestEnvironment environment;
    std::unique_ptr<Store> store;
};

/// A folder where colleagues meet, and some of them.
class Team
{
public:
    explicit Team(int others = 1)
    {
        QDir(m_dir.path()).mkpath(u"shared"_s);
        target = at(u"shared/team.lansnav"_s);
        // Made once and copied: making a file takes longer than most tests.
        static const Team first{Made()};
        QFile::copy(first.target, target);
        anna = copied(*first.anna, u"anna"_s);
        bertil = copied(*first.bertil, u"bertil"_s);
        if (others > 1)
            cecilia = joined(u"cecilia"_s);
    }

    QString at(const QString &name) const { return m_dir.filePath(name); }
    QString folder() const { return at(u"shared"_s); }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    std::unique_ptr<Colleague> member(const QString &name, const Schema &schema = syncSchema()) { return std::make_unique<Colleague>(at(name + u".lansnav"_s), ++m_seed, schema); }
    std::unique_ptr<Colleague> joined(const QString &name, const Schema &schema = syncSchema())
    {
        auto made = member(name, schema);
        made->join(target);
        return made;
    }
    /// Everybody syncs until nobody has anything to tell.
    void meet()
    {
        for (int round = 0; round < 2; ++round)
            for (Colleague *c : {anna.get(), bertil.get(), cecilia.get()})
                if (c)
                    must(c->sync(target));
    }

private:
    struct Made {};
    explicit Team(Made)
    {
        QDir(m_dir.path()).mkpath(u"shared"_s);
        target = at(u"shared/team.lansnav"_s);
        anna = member(u"anna"_s);
        anna->create();
        anna->add(u"municipality"_s, {{u"code"_s, u"1880"_s}, {u"name"_s, u"Exempelby"_s}, {u"tile_column"_s, 1}, {u"tile_row"_s, 1}});
        must(anna->sync(target));
        bertil = joined(u"bertil"_s);
        anna->close();
        bertil->close();
    }
    std::unique_ptr<Colleague> copied(const Colleague &from, const QString &name)
    {
        auto copy = member(name);
        QFile::copy(from.path, copy->path);
        const QString tokens = u"/tokens"_s;
        QDir().mkpath(copy->environment.profileDir() + tokens);
        for (const QFileInfo &token : QDir(from.environment.profileDir() + tokens).entryInfoList(QDir::Files))
            QFile::copy(token.filePath(), copy->environment.profileDir() + tokens + u'/' + token.fileName());
        copy->open();
        return copy;
    }

    QTemporaryDir m_dir;
    quint64 m_seed = 0;

public:
    QString target;
    std::unique_ptr<Colleague> anna;
    std::unique_ptr<Colleague> bertil;
    std::unique_ptr<Colleague> cecilia;
};

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// Runs statements as another tool would: no checks of ours, defensive off, no foreign keys.
inline void rawSql(const QString &path, const QByteArray &sql)
{
    sqlite3 *db = nullptr;
    char *message = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &db) != SQLITE_OK || sqlite3_exec(db, sql.constData(), nullptr, nullptr, &message) != SQLITE_OK)
        qFatal("%s: %s", sql.left(200).constData(), message ? message : "cannot open");
    sqlite3_close(db);
}

} // namespace lansnav::test
