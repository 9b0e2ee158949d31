// SPDX-License-Identifier: GPL-3.0-or-later
// What is read of networks as a whole: the list, one meeting, and which tables any of it depends on.
#include "network/networkstore.h"

#include "area/queryvalues.h"
#include "network/rules.h"

using namespace Qt::StringLiterals;

namespace lansnav {

Result<QList<NetworkRow>> NetworkStore::rows(Database &db, QDate today)
{
    const Result<QList<NetworkDetail>> all = details(db);
    if (!all)
        return all.error();
    QList<NetworkRow> rows;
    for (const NetworkDetail &detail : *all)
        rows.append(NetworkRules::row(detail, today));
    return rows;
}

Result<Meeting> NetworkStore::meeting(Database &db, const Id &meeting)
{
    const auto network = db.value(u"SELECT network FROM meeting WHERE id = ? AND deleted = 0"_s, {meeting.bind()});
    if (!network)
        return network.error();
    const Result<NetworkDetail> found = detail(db, Id::fromVariant(*network));
    if (found)
        if (const Meeting *known = found->meeting(meeting))
            return *known;
    return Error{ErrorCode::NotFound, tr("The meeting is no longer there. It may have been put in the trash.")};
}

QStringList NetworkStore::watchedTables()
{
    return {u"network"_s, u"network_responsible"_s, u"network_seat"_s, u"membership"_s, u"meeting"_s, u"attendance"_s, u"action_point"_s,
            u"licence"_s, u"loop"_s, u"loop_guide"_s, u"loop_talk"_s, u"figure"_s, u"person"_s, u"organisation"_s, u"municipality"_s, u"area"_s, u"school_break"_s};
}

} // namespace lansnav
