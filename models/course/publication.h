// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/programmediff.h"
#include "course/types.h"

#include <QHash>
#include <QSet>

namespace lansnav {

/// The programme as it stands, in the order of the sessions.
QList<ProgrammeItem> programmeItems(const EventDetail &detail);
/// What a publication keeps, and reading it back; anything else than such JSON gives no items. People are kept by id alone: what they are
/// called, and whether it may be told, is for the register to say when it is read.
QString programmeJson(const QList<ProgrammeItem> &items);
QList<ProgrammeItem> programmeFromJson(const QString &json, const QHash<Id, QString> &names = {});
/// Those who spoke or chaired.
QSet<Id> peopleOf(const QList<ProgrammeItem> &items);
/// The sessions as they were published last: time, title, track, room and people of then, under the names and with the lines that the register
/// gives today, also of those who have been taken out of the draft. What a publication does not keep is the session's own, as long as there is
/// one. Empty without a publication, or with one that cannot be read.
QList<Session> publishedSessions(const EventDetail &detail);
/// What has changed since the latest publication; nothing when there is none.
QList<ProgrammeChange> changesSincePublished(const EventDetail &detail);

} // namespace lansnav
