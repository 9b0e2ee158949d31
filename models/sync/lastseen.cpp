// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/lastseen.h"

#include "store/faults.h"
#include "store/localstate.h"
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

LastSeen::Met metFromJson(const QJsonObject &object)
{
    return {object[u"mark"_s].toString(), object[u"since"_s].toInteger(), object[u"settled"_s].toBool()};
}

QJsonObject toJson(const LastSeen::Met &met)
{
    return {{u"mark"_s, met.mark}, {u"since"_s, met.sinceMs}, {u"settled"_s, met.settled}};
}

} // namespace

LastSeen::LastSeen(Database &db, const QString &target) : m_db(db), m_key(u"seen:"_s + SharedFolder::placeOf(target)), m_strangersKey(u"strangers:"_s + SharedFolder::placeOf(target)), m_companionsKey(u"companions:"_s + SharedFolder::placeOf(target)) {}

LastSeen::Met LastSeen::Met::again(const QString &now, const QDateTime &at, bool wasRead) const
{
    const bool known = mark == now;
    const qint64 since = known ? sinceMs : at.toMSecsSinceEpoch();
    const bool late = wasRead && at.toMSecsSinceEpoch() - since >= stepsOfTimeMs;
    return {now, since, isOut(Fault::TimeStep) || !SharedFolder::isCoarse(now) || (known && (settled || late))};
}

Result<LastSeen::Target> LastSeen::read() const
{
    const auto object = readObject(m_db, m_key);
    if (!object)
        return object.error();
    return Target{metFromJson(*object), digestsFromText((*object)[u"digests"_s].toString())};
}

Result<void> LastSeen::write(const QString &mark, const Digests &digests, const QDateTime &now, bool wasRead)
{
    const auto before = read();
    if (!before)
        return before.error();
    QJsonObject object = toJson(before->again(mark, now, wasRead));
    object.insert(u"digests"_s, digestsToText(digests));
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

Result<QHash<QString, LastSeen::Met>> LastSeen::companions() const
{
    const auto object = readObject(m_db, m_companionsKey);
    if (!object)
        return object.error();
    QHash<QString, Met> companions;
    for (auto it = object->begin(); it != object->end(); ++it)
        companions.insert(it.key(), metFromJson(it.value().toObject()));
    return companions;
}

Result<void> LastSeen::setCompanions(const QHash<QString, Met> &companions) const
{
    QJsonObject object;
    for (auto it = companions.cbegin(); it != companions.cend(); ++it)
        object.insert(it.key(), toJson(*it));
    return writeObject(m_db, m_companionsKey, object);
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
