// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/meetingplace.h"

#include "store/localstate.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

struct MeetingText
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::MeetingPlace)
};

const QString latestUnitedKey = u"united"_s;
const QString meetNowKey = u"united.now"_s;

QString unitedKey(const QString &identity)
{
    return u"united:"_s + identity;
}

Result<std::optional<MeetingPlace>> readPlace(Database &db, const QString &identity)
{
    const LocalState state(db);
    const auto noted = state.value(unitedKey(identity));
    if (!noted)
        return noted.error();
    if (noted->isEmpty())
        return std::optional<MeetingPlace>();
    // What it is set to by now; as long as it is set to nothing, what the other file said.
    auto now = sharedFileOf(db);
    if (now && now->isEmpty())
        now = state.value(meetNowKey);
    if (!now)
        return now.error();
    const QJsonObject object = QJsonDocument::fromJson(noted->toUtf8()).object();
    return std::optional(MeetingPlace{object[u"mine"_s].toBool(), object[u"before"_s].toString(), *now});
}

} // namespace

Result<QString> sharedFileOf(Database &db)
{
    const auto target = LocalState(db).value(u"target"_s);
    if (!target || !target->isEmpty())
        return target;
    const auto seen = db.value(u"SELECT substr(key, 6) FROM local_state WHERE key GLOB 'seen:*' ORDER BY json_extract(value, '$.since') DESC LIMIT 1"_s);
    if (!seen)
        return seen.error();
    return seen->toString();
}

Result<void> MeetingPlace::note(Database &db, const Id &mine, const Id &other, const Id &kept, const QString &place)
{
    const LocalState state(db);
    if (mine == other)
        return state.remove(latestUnitedKey);
    const auto own = sharedFileOf(db);
    if (!own)
        return own.error();
    const bool wasMine = kept != mine;
    const QString left = (wasMine ? mine : other).hex();
    const QJsonObject object{{u"mine"_s, wasMine}, {u"before"_s, wasMine ? *own : place}};
    if (const auto noted = state.set(unitedKey(left), QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))); !noted)
        return noted;
    if (const auto noted = state.set(latestUnitedKey, left); !noted)
        return noted;
    // Taken up again, an identity is no longer out of use.
    if (const auto done = state.remove(unitedKey(kept.hex())); !done || !wasMine)
        return done;
    if (const auto noted = state.set(meetNowKey, place); !noted)
        return noted;
    return state.remove(u"target"_s);
}

Result<std::optional<MeetingPlace>> MeetingPlace::latest(Database &db)
{
    const auto identity = LocalState(db).value(latestUnitedKey);
    if (!identity)
        return identity.error();
    return identity->isEmpty() ? Result<std::optional<MeetingPlace>>(std::optional<MeetingPlace>()) : readPlace(db, *identity);
}

Result<std::optional<MeetingPlace>> MeetingPlace::of(Database &db, const Id &identity)
{
    return readPlace(db, identity.hex());
}

QString MeetingPlace::inWords() const
{
    const QString there = QDir::toNativeSeparators(now), left = QDir::toNativeSeparators(before);
    QString words;
    if (!now.isEmpty())
        words = MeetingText::tr("From now on all meet in the shared file %1.").arg(there);
    else if (wasMine)
        words = MeetingText::tr("From now on all meet in the shared file of the other file. Its owner knows where that is; if there is none, share this file under a new name.");
    else
        words = MeetingText::tr("From now on all meet in the shared file of this file. If there is none yet, share it.");
    words += u' ';
    if (!before.isEmpty())
        words += MeetingText::tr("%1 is out of use: what is written there reaches nobody else. Everyone who has met there unites their own file with yours, or makes a new one by joining the shared file. Tell them.").arg(left);
    else if (wasMine)
        words += MeetingText::tr("Everyone who has shared with you until now unites their own file with yours, or makes a new one by joining that shared file. Tell them.");
    else
        words += MeetingText::tr("The owner of the other file, and everyone who shares with them, unites their own file with yours, or makes a new one by joining the shared file. Tell them.");
    return words;
}

QString unitedInWords(const MeetingPlace &place, const QString &name)
{
    const QString out = MeetingText::tr("%1 is out of use since two files were united, yours among them. Nothing was changed.").arg(name);
    const QString where = place.now.isEmpty() ? MeetingText::tr("Sync with the shared file of the file it was united with; its owner knows where that is.")
                                              : MeetingText::tr("Sync with %1 from now on.").arg(QDir::toNativeSeparators(place.now));
    return out + u' ' + where + u' ' + MeetingText::tr("Colleagues who still meet in the old one unite their own files with yours.");
}

} // namespace lansnav
