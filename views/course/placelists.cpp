// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/placelists.h"

#include "calendar/meetingtime.h"
#include "course/rules.h"
#include "privacy/masking.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Headings and words of the lists. The context is what lupdate names it in this file.
struct PlaceLists
{
    Q_DECLARE_TR_FUNCTIONS(PlaceLists)
};

template<class Row, class Part>
Column<Row> textColumn(const QString &key, const QString &heading, int width, QString Part::*text)
{
    return {.key = key, .heading = heading, .value = [text](const Row &row) { return QVariant(row.*text); }, .width = width};
}

/// How many blocked times are not over.
int blocksAhead(const Room &room, QDate today)
{
    return int(std::count_if(room.blocks.cbegin(), room.blocks.cend(), [&](const RoomBlock &block) {
        const MeetingTime ends = MeetingTime::fromIso(block.ends.isEmpty() ? block.starts : block.ends);
        return ends.date() >= today;
    }));
}

} // namespace

RoomListModel::Columns roomColumns(QDate today)
{
    using Row = RoomRow;
    return {
        textColumn<Row>(u"venue"_s, PlaceLists::tr("Venue"), 150, &Row::venueName),
        {.key = u"name"_s, .heading = PlaceLists::tr("Room"), .value = [](const Row &r) { return QVariant(r.isVenue ? PlaceLists::tr("no rooms yet") : r.name); }, .width = 130, .namesThings = true},
        {.key = u"capacity"_s, .heading = PlaceLists::tr("Seats"), .value = [](const Row &r) { return r.capacity ? QVariant(*r.capacity) : QVariant(); },
         .alignment = Qt::AlignRight | Qt::AlignVCenter, .width = 64},
        textColumn<Row>(u"equipment"_s, PlaceLists::tr("Equipment"), 160, &Row::equipment),
        {.key = u"blocked"_s, .heading = PlaceLists::tr("Blocked"),
         .value = [today](const Row &r) {
             const int ahead = blocksAhead(r, today);
             return ahead > 0 ? QVariant(PlaceLists::tr("%n time(s)", nullptr, ahead)) : QVariant();
         }, .width = 90},
        textColumn<Row>(u"note"_s, PlaceLists::tr("Note"), 160, &Row::note),
    };
}

QList<RoomRow> roomRows(const QList<Venue> &venues, const QList<Room> &rooms)
{
    QHash<Id, Venue> byId;
    for (const Venue &venue : venues)
        byId.insert(venue.id, venue);
    QList<RoomRow> rows;
    QSet<Id> used;
    for (const Room &room : rooms) {
        rows.append({room, byId.value(room.venue), false});
        used.insert(room.venue);
    }
    for (const Venue &venue : venues) {
        if (used.contains(venue.id))
            continue;
        RoomRow row{{}, venue, true};
        row.id = venue.id;
        row.venue = venue.id;
        row.venueName = venue.name;
        rows.append(row);
    }
    return rows;
}

BlockListModel::Columns blockColumns()
{
    using Row = RoomBlock;
    return {
        {.key = u"starts"_s, .heading = PlaceLists::tr("When"),
         .value = [](const Row &r) {
             const MeetingTime starts = MeetingTime::fromIso(r.starts);
             const MeetingTime ends = MeetingTime::fromIso(r.ends);
             // Over several days each end is told whole.
             return QVariant(ends.isNull() || ends.date() == starts.date() ? MeetingTime::rangeText(starts, ends) : starts.toText() + u" – "_s + ends.toText());
         },
         .sortKey = [](const Row &r) { return QVariant(r.starts); }, .width = 260},
        textColumn<Row>(u"reason"_s, PlaceLists::tr("Reason"), 200, &Row::reason),
    };
}

SpeakerListModel::Columns speakerColumns()
{
    using Row = SpeakerRow;
    return {
        textColumn<Row>(u"name"_s, PlaceLists::tr("Name"), 160, &Row::name),
        textColumn<Row>(u"bio"_s, PlaceLists::tr("Presentation"), 200, &Row::bio),
        textColumn<Row>(u"needs"_s, PlaceLists::tr("Needs"), 140, &Row::needs),
        {.key = u"sessions"_s, .heading = PlaceLists::tr("Sessions"), .value = [](const Row &r) { return QVariant(r.sessions); },
         .alignment = Qt::AlignRight | Qt::AlignVCenter, .width = 70},
        {.key = u"latest"_s, .heading = PlaceLists::tr("Latest"),
         .value = [](const Row &r) { return r.latest.isValid() ? QVariant(PartialDate(r.latest).toText()) : QVariant(); },
         .sortKey = [](const Row &r) { return r.latest.isValid() ? QVariant(r.latest) : QVariant(); }, .width = 110},
    };
}

QList<SpeakerRow> speakerRows(const QList<EventDetail> &events)
{
    QHash<Id, SpeakerRow> rows;
    QHash<Id, QList<std::pair<QDate, QString>>> places;
    for (const EventDetail &detail : events) {
        for (const Session &session : detail.sessions) {
            for (const SessionSpeaker &speaker : session.speakers) {
                SpeakerRow &row = rows[speaker.person];
                row.id = speaker.person;
                row.name = speaker.name;
                row.bio = speaker.bio;
                row.needs = speaker.needs;
                row.protectedIdentity = speaker.name == Masking::name();
                ++row.sessions;
                row.latest = row.latest.isValid() ? std::max(row.latest, session.day()) : session.day();
                const QString when = session.day().isValid() ? PartialDate(session.day()).toText() + u": "_s : QString();
                places[speaker.person].append({session.day(), when + CourseRules::sessionTitle(detail, session)});
            }
        }
    }
    QList<SpeakerRow> list;
    for (SpeakerRow row : std::as_const(rows)) {
        auto at = places.value(row.id);
        std::stable_sort(at.begin(), at.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
        for (const auto &[day, text] : std::as_const(at))
            row.places << text;
        list.append(row);
    }
    return list;
}

} // namespace lansnav
