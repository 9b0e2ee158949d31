// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/id.h"

#include <QDate>
#include <QList>
#include <QString>

namespace lansnav {

/// Something an event can be held for or invite from: a network, an earlier event.
struct NamedId
{
    Id id;
    QString name;
    QDate day;      ///< of an event its first day
};

/// Networks that are not ended, by name.
Result<QList<NamedId>> networkNames(Database &db);
/// Events with people who were present, latest first.
Result<QList<NamedId>> eventsWithPeople(Database &db);
/// Who is a member of a network on a day.
Result<QList<Id>> networkMembers(Database &db, const Id &network, QDate day);
/// Who was present at an event.
Result<QList<Id>> peopleAt(Database &db, const Id &event);

} // namespace lansnav
