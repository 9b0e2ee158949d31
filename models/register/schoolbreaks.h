// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/area.h"
#include "list/listloader.h"
#include "list/rowmodel.h"
#include "register/types.h"

#include <QCoreApplication>
#include <QList>

#include <functional>

namespace lansnav {

using SchoolBreakModel = RowModel<SchoolBreak>;

/// School breaks: SQL, the list and its acts.
class SchoolBreaks
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::SchoolBreaks)

public:
    /// By first day; `ids` empty: all. Those whose days cannot be read are left out.
    static Result<QList<SchoolBreak>> read(Database &db, const QList<Id> &ids = {});

    /// Adds the break to each of the municipalities, or once to the whole region when there are none; one act. Refuses a break
    /// without a name, without days, with its days in the wrong order or that is there already. Returns the ids, in the order of the municipalities.
    static Result<QList<Id>> add(Store &store, const DateRange &days, const QList<Id> &municipalities);
    /// Changes all of a break at once; refuses what add() refuses.
    static Result<ChangeSet> change(Store &store, const SchoolBreak &changed);
    static Result<ChangeSet> trash(Store &store, const QList<Id> &ids);

    /// Name, from, to, weeks, municipality.
    static SchoolBreakModel::Columns columns();
    static SchoolBreakModel::SearchText search();
    /// Keeps `model` filled; it outlives the loader.
    static ListLoader<SchoolBreak> *load(Store &store, SchoolBreakModel &model, QObject *parent);
    /// The kind "school-breaks"; `year` and `municipality` of the scope narrow it.
    static Result<Table> table(Database &db, const Scope &scope);
    /// The same as calendar entries of whole days.
    static Result<QList<CalendarEntry>> dates(Database &db, const Scope &scope);
    /// Days off of the whole region and of the municipalities that `concerns` says yes to; what lies within another is left out.
    static QList<DateRange> joined(const QList<SchoolBreak> &breaks, const std::function<bool(const Id &municipality)> &concerns);
    /// What a calendar marks: the same days under the same name once, with whose they are.
    static QList<DateRange> marks(const QList<SchoolBreak> &breaks);
    /// "v. 9", "v. 51–2".
    static QString weeksText(const DateRange &days);
    /// The municipality in words, or that it is the whole region.
    static QString whoText(const SchoolBreak &row);
};

} // namespace lansnav
