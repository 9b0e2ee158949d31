// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parenting/parentingrows.h"
#include "parenting/parentingstore.h"

namespace lansnav::parenting {

// What the acts of ParentingStore share: naming rows, and checking what a row would hold before anything is written.

/// An argument of an act's name.
inline QString named(const char *table, const Id &id) { return ActText::ref(QString::fromLatin1(table), id); }
/// An act on so many things in a group: `one` names the group as %1, `several` says how many as %1 and names the group as %2.
inline ActText countedIn(const char *one, const char *several, qsizetype count, const Id &group)
{
    return count == 1 ? ActText(one, {named("parent_group", group)}) : ActText(several, {QString::number(count), named("parent_group", group)});
}
inline Error refused(const QString &sentence) { return {ErrorCode::Refused, sentence}; }
inline Error invalid(const QString &sentence) { return {ErrorCode::Invalid, sentence}; }

/// An error when the row is not there or in the trash; a null id is fine.
Result<void> mustBeThere(Database &db, const QString &table, const Id &id, const QString &sentence);
/// What `values` make of some columns of a stored row. An error when the row is not there or in the trash.
Result<QHash<QString, QVariant>> rowWith(Database &db, const QString &table, const Id &id, const QStringList &columns, const Values &values);
/// A sentence when one of the dates cannot be understood or the second lies before the first.
QString periodFault(const QVariant &first, const QVariant &second);
/// A sentence when `starts`–`ends` is no time a meeting can have.
QString meetingFault(const QVariant &starts, const QVariant &ends);
/// Stored columns of `values` that hold a number below zero.
QString numberFault(const Values &values, const QStringList &columns);

} // namespace lansnav::parenting
