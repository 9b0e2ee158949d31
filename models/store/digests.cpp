// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/digests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lansnav {

Result<Digests> readDigests(Database &db, const QString &schema)
{
    Digests digests;
    const auto read = db.each(u"SELECT site, n, sum FROM %1.digest"_s.arg(schema), {}, [&](const QSqlQuery &q) {
        digests.insert(q.value(0).toLongLong(), {q.value(1).toLongLong(), q.value(2).toLongLong()});
    });
    if (!read)
        return read.error();
    return digests;
}

QString digestsToText(const Digests &digests)
{
    QJsonObject object;
    for (auto it = digests.cbegin(); it != digests.cend(); ++it)
        object.insert(QString::number(it.key()), QJsonArray{it->n, it->sum});
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Digests digestsFromText(const QString &text)
{
    Digests digests;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        digests.insert(it.key().toLongLong(), {it.value().toArray().at(0).toInteger(), it.value().toArray().at(1).toInteger()});
    return digests;
}

Result<SentChanges> SentChanges::read(Database &db)
{
    SentChanges sent;
    const auto off = db.value(u"SELECT 1 FROM local_state WHERE key = 'target' AND value = ''"_s);
    if (!off)
        return off.error();
    // Every shared file ever met counts: what one of them has, colleagues can have.
    Digests seen;
    bool shared = false;
    const auto read = db.each(u"SELECT value FROM local_state WHERE key GLOB 'seen:*'"_s, {}, [&](const QSqlQuery &q) {
        shared = true;
        const QJsonObject target = QJsonDocument::fromJson(q.value(0).toString().toUtf8()).object();
        const Digests digests = digestsFromText(target[u"digests"_s].toString());
        for (auto it = digests.cbegin(); it != digests.cend(); ++it)
            seen[it.key()].n = std::max(seen[it.key()].n, it->n);
    });
    if (!read)
        return read.error();
    if (!shared || off->isValid())
        return sent;
    const auto mine = readDigests(db);
    if (!mine)
        return mine.error();
    for (auto it = mine->cbegin(); it != mine->cend(); ++it) {
        const qint64 unsent = it->n - seen.value(it.key()).n;
        if (unsent <= 0)
            continue;
        // A site's latest changes are those that have not been sent.
        const auto first = db.value(u"SELECT min(seq) FROM (SELECT seq FROM change WHERE site = ? ORDER BY seq DESC LIMIT ?)"_s, {it.key(), unsent});
        if (!first)
            return first.error();
        if (first->isValid() && !first->isNull())
            sent.m_firstUnsent.insert(it.key(), first->toLongLong());
    }
    return sent;
}

} // namespace lansnav
