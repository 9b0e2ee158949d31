// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/types.h"
#include "store/store.h"

#include <QList>
#include <QMap>
#include <QString>

namespace lansnav {

/// One field of two people side by side.
struct MergeField
{
    QString column;         ///< "email"
    QString label;          ///< translated
    QString keep;           ///< in words, of the person who stays
    QString lose;           ///< in words, of the person who goes
    bool differs = false;   ///< both are stated, and differ: somebody has to choose
    bool takeLose = false;  ///< proposed: the other one's, because only that is stated
};

/// What merging two people would do, in words, before it is done.
struct MergePreview
{
    QList<MergeField> fields;
    /// What moves: "4 attendance marks at network meetings", one line a table (TableDecl::counted).
    QStringList moves;
    /// Rows both have, that become one: "2 memberships of networks".
    QStringList joins;
};

/// Reads what mergePeople() would do; masked when either is protected.
Result<MergePreview> previewMerge(Database &db, const Schema &schema, const Id &keep, const Id &lose);

/// Makes two people one, as one undo step. `takeLose` names the columns whose value is taken from `lose`; a field that only
/// one of them states is kept either way; protected if either is.
///
/// Every reference to `lose` in every table of the schema moves to `keep`. A row whose natural key holds the person gets the
/// key of `keep`; where that row exists, its empty fields are filled, the better attendance stands, and the other is trashed.
/// Two memberships at different times stay two. `lose` is trashed and remembers whom it was merged into.
Result<ChangeSet> mergePeople(Store &store, const Id &keep, const Id &lose, const QStringList &takeLose);

} // namespace lansnav
