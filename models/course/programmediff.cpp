// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/programmediff.h"

#include <QHash>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Enough to know a title again.
constexpr qsizetype longestTitle = 60;

QString quoted(const QString &title)
{
    const QString plain = title.simplified();
    if (plain.isEmpty())
        return ProgrammeDiff::tr("(no title)");
    const QString shown = plain.size() > longestTitle ? plain.left(longestTitle - 1).trimmed() + QChar(0x2026) : plain;
    // Isolated, so that a title written from right to left does not turn the sentence around.
    return ProgrammeDiff::tr("“%1”", "a title").arg(QChar(0x2068) + shown + QChar(0x2069));
}

QString when(const ProgrammeItem &item)
{
    return item.starts.isNull() ? ProgrammeDiff::tr("no time decided") : MeetingTime::rangeText(item.starts, item.ends);
}

bool sameRoom(const ProgrammeItem &a, const ProgrammeItem &b)
{
    return a.room.isNull() || b.room.isNull() ? a.room == b.room && a.roomName.simplified() == b.roomName.simplified() : a.room == b.room;
}

QString roomSentence(const ProgrammeItem &before, const ProgrammeItem &after)
{
    const QString title = quoted(before.title);
    if (after.roomName.isEmpty())
        return ProgrammeDiff::tr("%1 no longer has a room; it was in %2.").arg(title, before.roomName);
    if (before.roomName.isEmpty())
        return ProgrammeDiff::tr("%1 is in %2.").arg(title, after.roomName);
    return ProgrammeDiff::tr("%1 is in %2 instead of %3.").arg(title, after.roomName, before.roomName);
}

QString trackSentence(const ProgrammeItem &before, const ProgrammeItem &after)
{
    const QString title = quoted(before.title);
    return after.track.isEmpty() ? ProgrammeDiff::tr("%1 no longer belongs to a track.").arg(title) : ProgrammeDiff::tr("%1 belongs to the track %2.").arg(title, after.track);
}

/// Who was published may be erased or in the trash by now.
QString named(const ProgrammeSpeaker &speaker)
{
    return speaker.name.isEmpty() ? ProgrammeDiff::tr("Somebody") : speaker.name;
}

/// Empty: the same chair, or one of them is not known.
QString chairSentence(const ProgrammeItem &before, const ProgrammeItem &after)
{
    if (!before.chair || !after.chair || before.chair->person == after.chair->person)
        return {};
    const QString title = quoted(before.title);
    if (after.chair->person.isNull())
        return ProgrammeDiff::tr("%1 no longer chairs %2.", "person, title").arg(named(*before.chair), title);
    if (before.chair->person.isNull())
        return ProgrammeDiff::tr("%1 chairs %2.", "person, title").arg(named(*after.chair), title);
    return ProgrammeDiff::tr("%1 chairs %2; it was %3.", "person, title, person before").arg(named(*after.chair), title, named(*before.chair));
}

bool hasSpeaker(const ProgrammeItem &item, const ProgrammeSpeaker &speaker)
{
    return std::any_of(item.speakers.cbegin(), item.speakers.cend(), [&](const ProgrammeSpeaker &other) {
        return speaker.person.isNull() ? other == speaker : other.person == speaker.person;
    });
}

void compare(const ProgrammeItem &before, const ProgrammeItem &after, QList<ProgrammeChange> &changes)
{
    using Kind = ProgrammeChangeKind;
    const QString title = quoted(before.title);
    if (!(before.starts == after.starts) || !(before.ends == after.ends))
        changes.append({Kind::Moved, after.session, {}, ProgrammeDiff::tr("%1 is %2 instead of %3.", "title, new time, old time").arg(title, when(after), when(before))});
    if (before.title.simplified() != after.title.simplified())
        changes.append({Kind::Title, after.session, {}, ProgrammeDiff::tr("%1 is now called %2.").arg(title, quoted(after.title))});
    if (!sameRoom(before, after))
        changes.append({Kind::Room, after.session, {}, roomSentence(before, after)});
    if (before.track.simplified() != after.track.simplified())
        changes.append({Kind::Track, after.session, {}, trackSentence(before, after)});
    if (before.kind && after.kind && *before.kind != *after.kind)
        changes.append({Kind::Kind, after.session, {}, ProgrammeDiff::tr("%1 is of the kind %2 instead of %3.").arg(title, CourseWords::of(*after.kind), CourseWords::of(*before.kind))});
    if (const QString sentence = chairSentence(before, after); !sentence.isEmpty())
        changes.append({Kind::Chair, after.session, after.chair->person, sentence});
    for (const ProgrammeSpeaker &speaker : after.speakers)
        if (!hasSpeaker(before, speaker))
            changes.append({Kind::SpeakerAdded, after.session, speaker.person, ProgrammeDiff::tr("%1 speaks in %2.", "person, title").arg(named(speaker), title)});
    for (const ProgrammeSpeaker &speaker : before.speakers)
        if (!hasSpeaker(after, speaker))
            changes.append({Kind::SpeakerRemoved, after.session, speaker.person, ProgrammeDiff::tr("%1 no longer speaks in %2.", "person, title").arg(named(speaker), title)});
}

} // namespace

QList<ProgrammeChange> ProgrammeDiff::between(const QList<ProgrammeItem> &published, const QList<ProgrammeItem> &draft)
{
    QHash<Id, const ProgrammeItem *> before;
    QHash<Id, const ProgrammeItem *> after;
    for (const ProgrammeItem &item : published)
        before.insert(item.session, &item);
    for (const ProgrammeItem &item : draft)
        after.insert(item.session, &item);
    std::vector<const ProgrammeItem *> order;
    for (const ProgrammeItem *item : std::as_const(after))
        order.push_back(item);
    for (const ProgrammeItem *item : std::as_const(before))
        if (!after.contains(item->session))
            order.push_back(item);
    std::sort(order.begin(), order.end(), [](const ProgrammeItem *a, const ProgrammeItem *b) {
        return a->starts < b->starts || (!(b->starts < a->starts) && a->session < b->session);
    });
    QList<ProgrammeChange> changes;
    for (const ProgrammeItem *item : order) {
        const ProgrammeItem *old = before.value(item->session);
        const bool stays = after.contains(item->session);
        if (old && stays)
            compare(*old, *item, changes);
        else if (old)
            changes.append({ProgrammeChangeKind::Removed, old->session, {}, tr("%1 (%2) is no longer in the programme.").arg(quoted(old->title), when(*old))});
        else
            changes.append({ProgrammeChangeKind::Added, item->session, {}, tr("New: %1, %2.", "title, time").arg(quoted(item->title), when(*item))});
    }
    return changes;
}

} // namespace lansnav
