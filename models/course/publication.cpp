// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/publication.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

QString isoOf(const MeetingTime &time)
{
    return time.isNull() ? QString() : time.toIso();
}

QString hexOf(const Id &id)
{
    return id.isNull() ? QString() : id.hex();
}

} // namespace

QList<ProgrammeItem> programmeItems(const EventDetail &detail)
{
    QList<ProgrammeItem> items;
    for (const Session &session : detail.sessions) {
        ProgrammeItem item;
        item.session = session.id;
        item.title = session.title.isEmpty() ? detail.event.title : session.title;
        item.starts = MeetingTime::fromIso(session.starts);
        item.ends = MeetingTime::fromIso(session.ends);
        item.room = session.room;
        item.roomName = session.roomName;
        item.track = session.track;
        for (const SessionSpeaker &speaker : session.speakers)
            item.speakers.append({speaker.person, speaker.name});
        item.chair = ProgrammeSpeaker{session.chair, session.chairName};
        item.kind = session.kind;
        items.append(item);
    }
    return items;
}

QString programmeJson(const QList<ProgrammeItem> &items)
{
    QJsonArray list;
    for (const ProgrammeItem &item : items) {
        QJsonArray speakers;
        for (const ProgrammeSpeaker &speaker : item.speakers)
            speakers.append(QJsonObject{{u"person"_s, hexOf(speaker.person)}});
        QJsonObject kept{{u"session"_s, hexOf(item.session)}, {u"title"_s, item.title},       {u"starts"_s, isoOf(item.starts)},
                         {u"ends"_s, isoOf(item.ends)},       {u"room"_s, hexOf(item.room)},  {u"room_name"_s, item.roomName},
                         {u"track"_s, item.track},            {u"speakers"_s, speakers}};
        if (item.chair)
            kept.insert(u"chair"_s, hexOf(item.chair->person));
        if (item.kind)
            kept.insert(u"kind"_s, toCode(*item.kind));
        list.append(kept);
    }
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QList<ProgrammeItem> programmeFromJson(const QString &json, const QHash<Id, QString> &names)
{
    // Older programmes have names beside the ids: not to be told, the person may have been protected since.
    const auto person = [&names](const QJsonValue &id, const QString &name) {
        const Id found = Id::fromHex(id.toString());
        return ProgrammeSpeaker{found, found.isNull() ? name : names.value(found)};
    };
    QList<ProgrammeItem> items;
    for (const QJsonArray list = QJsonDocument::fromJson(json.toUtf8()).array(); const QJsonValue &value : list) {
        const QJsonObject object = value.toObject();
        ProgrammeItem item;
        item.session = Id::fromHex(object[u"session"_s].toString());
        item.title = object[u"title"_s].toString();
        item.starts = MeetingTime::fromIso(object[u"starts"_s].toString());
        item.ends = MeetingTime::fromIso(object[u"ends"_s].toString());
        item.room = Id::fromHex(object[u"room"_s].toString());
        item.roomName = object[u"room_name"_s].toString();
        item.track = object[u"track"_s].toString();
        for (const QJsonArray speakers = object[u"speakers"_s].toArray(); const QJsonValue &speaker : speakers)
            item.speakers.append(person(speaker.toObject()[u"person"_s], speaker.toObject()[u"name"_s].toString()));
        if (object.contains(u"chair"_s))
            item.chair = person(object[u"chair"_s], {});
        if (object.contains(u"kind"_s))
            item.kind = sessionKindFrom(object[u"kind"_s].toString());
        if (!item.session.isNull())
            items.append(item);
    }
    return items;
}

QSet<Id> peopleOf(const QList<ProgrammeItem> &items)
{
    QSet<Id> people;
    for (const ProgrammeItem &item : items) {
        for (const ProgrammeSpeaker &speaker : item.speakers)
            if (!speaker.person.isNull())
                people.insert(speaker.person);
        if (item.chair && !item.chair->person.isNull())
            people.insert(item.chair->person);
    }
    return people;
}

QList<Session> publishedSessions(const EventDetail &detail)
{
    if (detail.publications.isEmpty())
        return {};
    QList<Session> sessions;
    for (const ProgrammeItem &item : programmeFromJson(detail.publications.last().content, detail.publishedNames)) {
        const Session *now = detail.session(item.session);
        Session session = now ? *now : Session{};
        session.id = item.session;
        session.event = detail.event.id;
        session.title = item.title;
        session.starts = isoOf(item.starts);
        session.ends = isoOf(item.ends);
        session.room = item.room;
        session.roomName = item.roomName;
        session.track = item.track;
        if (item.chair) {
            session.chair = item.chair->person;
            session.chairName = item.chair->name;
        }
        session.kind = item.kind.value_or(session.kind);
        session.speakers.clear();
        for (const ProgrammeSpeaker &speaker : item.speakers)
            // Whoever is no longer in the register has no name to be told.
            if (!speaker.name.isEmpty())
                session.speakers.append({{}, speaker.person, speaker.name, detail.publishedBios.value(speaker.person), {}});
        sessions.append(session);
    }
    return sessions;
}

QList<ProgrammeChange> changesSincePublished(const EventDetail &detail)
{
    if (detail.publications.isEmpty())
        return {};
    return ProgrammeDiff::between(programmeFromJson(detail.publications.last().content, detail.publishedNames), programmeItems(detail));
}

} // namespace lansnav
