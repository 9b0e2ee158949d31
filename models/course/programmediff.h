// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/meetingtime.h"
#include "course/types.h"
#include "store/id.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace lansnav {

struct ProgrammeSpeaker
{
    Id person;
    QString name;               ///< masked; empty: not known any more

    friend bool operator==(const ProgrammeSpeaker &, const ProgrammeSpeaker &) = default;
};

/// A session as a programme prints it.
struct ProgrammeItem
{
    Id session;
    QString title;
    MeetingTime starts;
    MeetingTime ends;
    Id room;
    QString roomName;
    QString track;
    QList<ProgrammeSpeaker> speakers;
    std::optional<ProgrammeSpeaker> chair{};    ///< a null person: nobody; not stated: not known, as in programmes published before it was kept
    std::optional<SessionKind> kind{};          ///< not stated: not known
};

enum class ProgrammeChangeKind { Added, Removed, Moved, Title, Room, Track, Kind, Chair, SpeakerAdded, SpeakerRemoved };

struct ProgrammeChange
{
    ProgrammeChangeKind kind = ProgrammeChangeKind::Added;
    Id session;
    Id person;                  ///< of a speaker added or removed, or the one who chairs now
    QString sentence;           ///< translated; a session is named by the title the reader knows, the published one
};

/// What changed between the published programme and the draft.
class ProgrammeDiff
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::ProgrammeDiff)

public:
    /// By start of the session (in the draft; a removed one where it was), whatever the order of the items. Sessions are the same by id,
    /// rooms by id, or by name where one has no id; names that only were spelled anew (a person's, a room's) are no change of the programme,
    /// nor is what one of the two does not state (chair, kind).
    static QList<ProgrammeChange> between(const QList<ProgrammeItem> &published, const QList<ProgrammeItem> &draft);
};

} // namespace lansnav
