// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/programmeboard.h"
#include "course/types.h"
#include "list/rowmodel.h"

namespace lansnav {

/// A session as the programme's list shows it.
struct SessionRow : Session
{
    QString shownTitle{};       ///< the event's when it has none of its own
    int chosen = 0;             ///< registrations that are not cancelled and chose it
    BoardClash clash{};
};
using SessionListModel = RowModel<SessionRow>;
/// Columns by key: starts, title, room, track, kind, speakers, chair, seats, clash.
SessionListModel::Columns sessionColumns();
QList<SessionRow> sessionRows(const EventDetail &detail, const QHash<Id, BoardClash> &clashes);

} // namespace lansnav
