// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/id.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringList>

namespace lansnav {

/// What leading a parenting group keeps somebody from.
class GroupLeading
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::GroupLeading)

public:
    /// Area::inTheWay: a group that is not over cannot lose a leader unnoticed, since it needs two who are trained.
    static Result<QStringList> inTheWay(Database &db, const Id &person, QDate today);
};

} // namespace lansnav
