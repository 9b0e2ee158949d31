// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/grouplostseats.h"

#include "area/lostseats.h"
#include "parenting/parentingstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

struct GroupLostSeats
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::GroupLostSeats)
};

using HeldGroupSeats = QHash<Id, QList<Id>>;    ///< group → participants

QString lostSeatOf(const GroupDetail &detail, const GroupParticipant &participant, const GroupPlace &place)
{
    const QString name = participant.name.isEmpty() ? GroupLostSeats::tr("Somebody") : participant.name;
    return GroupLostSeats::tr("%1 no longer has a seat in “%2”: what a colleague had entered came before. The place on the waiting list is number %3.")
        .arg(name, detail.title(), QString::number(place.number));
}

/// Who of them waits now.
QStringList waitingOf(const GroupDetail &detail, const QList<Id> &held)
{
    const GroupSeatList seats = GroupRules::seats(detail);
    QStringList sentences;
    for (const Id &id : held)
        if (const GroupPlace place = seats.of(id); place.state == GroupPlaceState::Waiting)
            if (const GroupParticipant *participant = detail.participant(id))
                sentences.append(lostSeatOf(detail, *participant, place));
    return lostSeatSentences(sentences, [&detail](int number) {
        return GroupLostSeats::tr("%n of those entered here no longer have a seat in “%1”: what colleagues had entered came before. They are on the waiting list.", nullptr, number)
            .arg(detail.title());
    });
}

Result<QStringList> lostGroupSeats(Database &db, const HeldGroupSeats &held)
{
    QStringList sentences;
    for (auto group = held.cbegin(); group != held.cend(); ++group) {
        const Result<GroupDetail> detail = ParentingStore::group(db, group.key());
        if (!detail && detail.error().code != ErrorCode::NotFound)
            return detail.error();
        // In what was called off or is in the trash by now nobody misses a seat.
        if (detail && detail->group.status != GroupStatus::Cancelled)
            sentences += waitingOf(*detail, *group);
    }
    sentences.sort();
    return sentences;
}

} // namespace

Result<MergeTold> watchGroupSeats(Database &db, QDate)
{
    const Result<QSet<qint64>> sites = ownSites(db);
    if (!sites)
        return sites.error();
    // An outline has participants as long as the group is not over.
    const Result<QList<GroupDetail>> groups = ParentingStore::outlines(db);
    if (!groups)
        return groups.error();
    HeldGroupSeats held;
    for (const GroupDetail &detail : *groups) {
        if (!detail.seats())
            continue;
        const GroupSeatList seats = GroupRules::seats(detail);
        for (const GroupParticipant &participant : detail.participants)
            if (sites->contains(participant.request.site) && seats.of(participant.id).hasSeat())
                held[detail.group.id].append(participant.id);
    }
    return MergeTold([held](Database &after) { return lostGroupSeats(after, held); });
}

} // namespace lansnav
