// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "newfile.h"
#include "register/templates.h"
#include "store/backup.h"
#include "store/localstate.h"
#include "sync/clashes.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

namespace lansnav::cli {

namespace {

/// The one that ships first, unless another was named; "none" is an empty file.
QString chosenTemplate(const Call &call)
{
    const QString named = call.value(u"template"_s);
    if (named == u"none")
        return {};
    if (!named.isEmpty())
        return named;
    const QList<TemplateInfo> shipped = availableTemplates();
    return shipped.isEmpty() ? QString() : shipped.first().name;
}

/// What `info` says, in the order it is printed for people.
struct FileFacts
{
    qint64 format = 0;
    qint64 schema = 0;
    QString dbId;
    qint64 site = 0;
    QJsonArray sites;
    QList<std::pair<QString, qint64>> rows;     ///< table and rows outside the trash
    qint64 changes = 0;
    qint64 clashes = 0;
    QString lastSync;       ///< ISO time; empty: never
    qint64 bytes = 0;
};

Result<void> readNumber(Database &db, const QString &sql, qint64 &into)
{
    const auto value = db.value(sql);
    if (!value)
        return value.error();
    into = value->toLongLong();
    return {};
}

Result<FileFacts> readFacts(Store &store)
{
    Database &db = store.database();
    FileFacts facts;
    const QList<std::pair<QString, qint64 *>> numbers = {
        {u"SELECT format FROM seal"_s, &facts.format},
        {u"PRAGMA user_version"_s, &facts.schema},
        {u"SELECT site FROM replica WHERE k = 1"_s, &facts.site},
        {u"SELECT count(*) FROM change"_s, &facts.changes},
    };
    for (const auto &[sql, into] : numbers)
        if (const auto read = readNumber(db, sql, *into); !read)
            return read.error();
    const auto clashes = Clashes::openCount(db, store.schema());
    if (!clashes)
        return clashes.error();
    facts.clashes = *clashes;
    const auto dbId = db.value(u"SELECT db_id FROM seal"_s);
    if (!dbId)
        return dbId.error();
    facts.dbId = QString::fromLatin1(dbId->toByteArray().toHex());
    const auto sites = db.each(u"SELECT site, name, parent_site, reason, since FROM site ORDER BY since, site"_s, {}, [&](const QSqlQuery &query) {
        facts.sites.append(QJsonObject{{u"site"_s, query.value(0).toLongLong()},
                                       {u"name"_s, query.value(1).toString()},
                                       {u"parent_site"_s, query.value(2).isNull() ? QJsonValue() : QJsonValue(query.value(2).toLongLong())},
                                       {u"reason"_s, query.value(3).isNull() ? QJsonValue() : QJsonValue(query.value(3).toString())},
                                       {u"since"_s, query.value(4).isNull() ? QJsonValue() : QJsonValue(query.value(4).toString())}});
    });
    if (!sites)
        return sites.error();
    for (const TableDecl &table : store.schema().tables) {
        if (table.derived)
            continue;
        qint64 count = 0;
        if (const auto read = readNumber(db, u"SELECT count(*) FROM \"%1\" WHERE deleted = 0"_s.arg(table.name), count); !read)
            return read.error();
        facts.rows.append({table.name, count});
    }
    const auto last = LocalState(db).value(u"last_sync"_s);
    if (!last)
        return last.error();
    facts.lastSync = *last;
    facts.bytes = QFileInfo(store.path()).size();
    return facts;
}

} // namespace

Exit runNew(Call &call)
{
    NewFile request;
    request.path = call.argument(0);
    request.regionTemplate = chosenTemplate(call);
    request.demo = call.isSet(u"demo"_s);
    qint64 people = request.people;
    qint64 years = request.years;
    qint64 seed = qint64(request.seed);
    if (const auto wrong = call.number(u"people"_s, 0, 1'000'000, people))
        return *wrong;
    if (const auto wrong = call.number(u"years"_s, 0, 30, years))
        return *wrong;
    if (const auto wrong = call.number(u"seed"_s, 0, std::numeric_limits<qint64>::max(), seed))
        return *wrong;
    if (!request.demo && (call.isSet(u"people"_s) || call.isSet(u"years"_s) || call.isSet(u"seed"_s)))
        return call.usage(Call::tr("--people, --years and --seed go together with --demo."));
    if (request.demo && request.regionTemplate.isEmpty())
        return call.usage(Call::tr("--demo needs a region template."));
    request.people = int(people);
    request.years = int(years);
    request.seed = quint64(seed);
    if (const auto made = createNewFile(request, call.areas(), call.environment()); !made) {
        // There is no file yet that could not be opened: whatever went wrong, nothing was made.
        call.tell(made.error().sentence);
        return Exit::Refused;
    }
    call.print(Call::tr("Made %1.").arg(request.path));
    return Exit::Done;
}

Exit runInfo(Call &call)
{
    const auto store = call.openToRead();
    if (!store)
        return call.cannotOpen(store.error());
    const auto facts = readFacts(**store);
    if (!facts)
        return call.refused(facts.error());
    if (call.json()) {
        QJsonObject rows;
        for (const auto &[table, count] : facts->rows)
            rows.insert(table, count);
        call.print(QJsonObject{{u"format"_s, facts->format}, {u"schema"_s, facts->schema}, {u"db_id"_s, facts->dbId}, {u"site"_s, facts->site},
                               {u"sites"_s, facts->sites}, {u"rows"_s, rows}, {u"changes"_s, facts->changes}, {u"clashes"_s, facts->clashes},
                               {u"last_sync"_s, facts->lastSync.isEmpty() ? QJsonValue() : QJsonValue(facts->lastSync)},
                               {u"bytes"_s, facts->bytes}});
        return Exit::Done;
    }
    call.print(Call::tr("Format %1, schema %2, %3 bytes").arg(facts->format).arg(facts->schema).arg(facts->bytes));
    call.print(Call::tr("File %1").arg(facts->dbId));
    call.print(Call::tr("Edited in %n place(s)", nullptr, int(facts->sites.size())));
    call.print(Call::tr("%n change(s) in the log", nullptr, int(facts->changes)));
    call.print(Call::tr("%n open clash(es)", nullptr, int(facts->clashes)));
    call.print(facts->lastSync.isEmpty() ? Call::tr("Never synced") : Call::tr("Last synced %1").arg(facts->lastSync));
    for (const auto &[table, count] : facts->rows)
        call.print(u"  %1 %2"_s.arg(table, -22).arg(count, 8));
    return Exit::Done;
}

Exit runBackup(Call &call)
{
    const auto store = call.openToRead();
    if (!store)
        return call.cannotOpen(store.error());
    if (const auto copied = Backups::copy((*store)->database(), call.argument(1)); !copied)
        return call.refused(copied.error());
    call.print(Call::tr("Copied to %1.").arg(call.argument(1)));
    return Exit::Done;
}

Exit runRestore(Call &call)
{
    // The backup must be a file this program can read, before anything is moved.
    if (const auto readable = call.openToRead(); !readable)
        return call.cannotOpen(readable.error());
    const QString file = call.argument(1);
    if (QFileInfo::exists(file)) {
        // Held open elsewhere, it must not be moved away under somebody's hands.
        const auto inUse = Store::open(file, call.schema(), call.environment(), {.exclusive = true, .readOnly = false, .backup = false});
        if (!inUse && inUse.error().code == ErrorCode::InUse)
            return call.cannotOpen(inUse.error());
    }
    const auto replaced = Backups::restore(call.argument(0), file, call.environment());
    if (!replaced)
        return call.refused(replaced.error());
    if (call.json()) {
        call.print(QJsonObject{{u"restored"_s, file}, {u"replaced"_s, replaced->isEmpty() ? QJsonValue() : QJsonValue(*replaced)}});
        return Exit::Done;
    }
    call.print(Call::tr("Restored %1.").arg(file));
    if (!replaced->isEmpty())
        call.print(Call::tr("The file that stood there was kept as %1. What was written in it after the backup and never synced is in no other file.").arg(QDir::toNativeSeparators(*replaced)));
    return Exit::Done;
}

} // namespace lansnav::cli
