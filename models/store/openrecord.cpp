// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/openrecord.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

QString recordPath(Environment &environment, const QByteArray &dbId, qint64 site)
{
    return environment.profileDir() + u"/tokens/%1-%2"_s.arg(QString::fromLatin1(dbId.toHex())).arg(site);
}

} // namespace

Result<OpenRecord> OpenRecord::of(Database &db)
{
    OpenRecord record;
    record.path = QFileInfo(db.path()).absoluteFilePath();
    const auto read = db.each(u"SELECT db_id, site, token FROM replica WHERE k = 1"_s, {}, [&](const QSqlQuery &q) {
        record.dbId = q.value(0).toByteArray();
        record.site = q.value(1).toLongLong();
        record.token = q.value(2).toString();
    });
    if (!read)
        return read.error();
    const auto changes = readDigests(db);
    if (!changes)
        return changes.error();
    record.changes = *changes;
    return record;
}

OpenRecord OpenRecord::remembered(Environment &environment, const QByteArray &dbId, qint64 site)
{
    OpenRecord record{dbId, site, {}, {}};
    QFile file(recordPath(environment, dbId, site));
    if (!file.open(QIODevice::ReadOnly))
        return record;
    const QByteArray bytes = file.readAll();
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    // Older versions wrote the token alone.
    record.token = object.isEmpty() ? QString::fromLatin1(bytes) : object["token"_L1].toString();
    if (object["profile"_L1].toString() == environment.profileDir())
        record.path = object["path"_L1].toString();
    if (object.contains("changes"_L1))
        record.changes = digestsFromText(object["changes"_L1].toString());
    return record;
}

void OpenRecord::remember(Environment &environment) const
{
    const QString where = recordPath(environment, dbId, site);
    QJsonObject object{{u"token"_s, token}, {u"profile"_s, environment.profileDir()}, {u"path"_s, path}};
    if (changes)
        object.insert(u"changes"_s, digestsToText(*changes));
    QDir().mkpath(QFileInfo(where).absolutePath());
    QSaveFile file(where);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(object).toJson(QJsonDocument::Compact));
        file.commit();
    }
}

Result<void> OpenRecord::rememberOpen(Database &db, Environment &environment)
{
    const auto record = of(db);
    if (!record)
        return record.error();
    record->remember(environment);
    return {};
}

std::optional<OpenRecord> OpenRecord::atItsPath() const
{
    // Through SQLite alone: it may be this very file by another name (see Database::isOpenHere()).
    if (path.isEmpty() || !QFileInfo(path).isFile())
        return {};
    const auto db = Database::open(path, Database::Access::ReadOnly);
    const auto found = db ? of(**db) : Result<OpenRecord>(db.error());
    return found && found->dbId == dbId ? std::optional(*found) : std::nullopt;
}

std::optional<bool> OpenRecord::lacksSomethingOf(const OpenRecord &other) const
{
    if (!changes || !other.changes)
        return {};
    return std::any_of(other.changes->keyBegin(), other.changes->keyEnd(), [&](qint64 from) {
        const SiteDigest theirs = other.changes->value(from);
        const SiteDigest mine = changes->value(from);
        return theirs.n > mine.n || (theirs.n == mine.n && theirs != mine);
    });
}

} // namespace lansnav
