// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/area.h"

#include <optional>

namespace lansnav {

// What the kinds of every area need: cells of their tables, and the scope's text, year and term.

/// A cell; invalid for what is not stated.
QVariant said(const QString &text);
QVariant said(const PartialDate &date);
QVariant said(const std::optional<int> &number);

/// What the region is called on papers; empty before there is one.
Result<QString> regionName(Database &db);
/// The scope's day, or this one.
QDate todayOf(const Scope &scope);
/// The day that what is told as of a day is told of: Scope::on, else the last of the term or year asked for, or today when that is to come.
QDate asOf(const Scope &scope);
/// Whether a day is within the year and term asked for.
bool inTime(const Scope &scope, QDate day);
/// Whether the text holds every word of the filter typed, folded like the lists.
bool hasWords(const QString &text, const QString &filter);
/// Leaves the rows that hold every word of the filter.
void filterRows(Table &table, const QString &filter);

} // namespace lansnav
