// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/lastseen.h"

#include "store/faults.h"
#include "sync/localstate.h"
#include "sync/sharedfolder.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Two steps of FAT's clock, the coarsest there is.
constexpr qint64 stepsOfTimeMs = 4000;

Result<QJsonObject> readObject(Database &db, const QString &key)
{
    const auto text = LocalState(db).value(key);
    if (!text)
        return text.error();
    return QJsonDocument::fromJson(text->toUtf8()).object();
}

/// An empty one leaves nothing behind.
Result<void> writeObject(Database &db, const QString &key, const QJsonObject &object)
{
    const LocalState state(db);
    return object.isEmpty() ? state.remove(key) : state.set(key, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

} // namespace

LastSeen::LastSeen(Database &db, const QString &target) : m_db(db), m_key(u"seen:"_s + SharedFolder::placeOf(target)), m_strangersKey(u"strangers:"_s + SharedFolder::placeOf(target)), m_companionsKey(u"companions:"_s + SharedFolder::placeOf(target)) {}

Result<LastSeen::Target> LastSeen::read() const
{
    const auto object = readObject(m_db, m_key);
    if (!object)
        return object.error();
    return Target{(*object)[u"mark"_s].toString(), digestsFromText((*object)[u"digests"_s].toString()), (*object)[u"since"_s].toInteger(), (*object)[u"settled"_s].toBool()};
}

Result<void> LastSeen::write(const QString &mark, const Digests &digests, const QDateTime &now, bool wasRead)
{
    const auto before = read();
    if (!before)
        return before.error();
    const bool known = before->mark == mark;
    const qint64 since = known ? before->sinceMs : now.toMSecsSinceEpoch();
    const bool settled = isOut(Fault::TimeStep) || !SharedFolder::isCoarse(mark) || (known && (before->settled || (wasRead && now.toMSecsSinceEpoch() - since >= stepsOfTimeMs)));
    const QJsonObject object{{u"mark"_s, mark}, {u"digests"_s, digestsToText(digests)}, {u"since"_s, since}, {u"settled"_s, settled}};
    const LocalState state(m_db);
    if (const auto noted = state.set(u"last_sync"_s, now.toUTC().toString(Qt::ISODate)); !noted)
        return noted;
    return writeObject(m_db, m_key, object);
}

Result<QHash<QString, QString>> LastSeen::strangers() const
{
    const auto object = readObject(m_db, m_strangersKey);
    if (!object)
        return object.error();
    QHash<QString, QString> strangers;
    for (auto it = object->begin(); it != object->end(); ++it)
        strangers.insert(it.key(), it.value().toString());
    return strangers;
}

Result<void> LastSeen::setStrangers(const QHash<QString, QString> &strangers) const
{
    QJsonObject object;
    for (auto it = strangers.cbegin(); it != strangers.cend(); ++it)
        object.insert(it.key(), it.value());
    return writeObject(m_db, m_strangersKey, object);
}

Result<QHash<QString, LastSeen::Companion>> LastSeen::companions() const
{
    const auto object = readObject(m_db, m_companionsKey);
    if (!object)
        return object.error();
    QHash<QString, Companion> companions;
    for (auto it = object->begin(); it != object->end(); ++it) {
        const QJsonObject one = it.value().toObject();
        companions.insert(it.key(), {one[u"mark"_s].toString(), one[u"since"_s].toInteger(), one[u"settled"_s].toBool()});
    }
    return companions;
}

Result<void> LastSeen::setCompanions(const QHash<QString, Companion> &companions) const
{
    QJsonObject object;
    for (auto it = companions.cbegin(); it != companions.cend(); ++it)
        object.insert(it.key(), QJsonObject{{u"mark"_s, it->mark}, {u"since"_s, it->sinceMs}, {u"settled"_s, it->settled}});
    return writeObject(m_db, m_companionsKey, object);
}

LastSeen::Companion LastSeen::readNow(const Companion &before, const QString &mark, const QDateTime &now)
{
    const qint64 ms = now.toMSecsSinceEpoch();
    const bool known = before.mark == mark;
    const qint64 since = known ? before.sinceMs : ms;
    return {mark, since, !SharedFolder::isCoarse(mark) || (known && ms - since >= stepsOfTimeMs)};
}

Result<int> LastSeen::unsentActs() const
{
    const auto seen = read();
    const auto mine = readDigests(m_db);
    if (!seen || !mine)
        return seen ? mine.error() : seen.error();
    int acts = 0;
    for (auto it = mine->cbegin(); it != mine->cend(); ++it) {
        const qint64 unsent = it->n - seen->digests.value(it.key()).n;
        if (unsent <= 0)
            continue;
        // A site's latest changes are those that have not been sent.
        const auto count = m_db.value(u"SELECT count(DISTINCT tx) FROM (SELECT tx FROM change WHERE site = ? ORDER BY seq DESC LIMIT ?)"_s, {it.key(), unsent});
        if (!count)
            return count.error();
        acts += count->toInt();
    }
    return acts;
}

} // namespace lansnav
