// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/area.h"
#include "store/store.h"

#include <QList>
#include <QString>

#include <functional>

namespace lansnav {

struct Settings;
class AreaTab;

/// What a tab is handed when it is made: the open file, everything the areas offer, the settings. Owns nothing.
struct AppContext
{
    Store *store = nullptr;
    const QList<Area> *areas = nullptr;
    Settings *settings = nullptr;
    /// Runs an import: opens the wizard for `kind` with the target pointed out ({"network": id}).
    std::function<void(const QString &kind, const ImportTarget &target)> importFile;
    /// Opens the preview of a report (print, PDF, HTML, XLSX): `kind` as in ReportKind::key.
    std::function<void(const QString &kind, const Scope &scope)> showReport;
    /// Exports a Kind (csv, xlsx, vcf …) through a file dialog.
    std::function<void(const QString &kind, const Scope &scope)> exportKind;
    /// The same as a calendar file (.ics), of a Kind with dates.
    std::function<void(const QString &kind, const Scope &scope)> exportCalendar;
    /// Goes to a row in another area's tab: e.g. ("people", id).
    std::function<void(const QString &area, const Id &row, const QString &tab, const Id &detail)> navigate;
    /// Opens the list of clashes; `row` not null: only those of that row and what belongs to it.
    std::function<void(const QString &table, const Id &row)> showClashes;
    /// A message that goes away by itself, with an optional undo link.
    std::function<void(const QString &text, bool offerUndo)> toast;
};

} // namespace lansnav
