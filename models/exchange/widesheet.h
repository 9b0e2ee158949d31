// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/headermatch.h"
#include "exchange/importer.h"

#include <QSet>

namespace lansnav {

/// Lists that have one row for several people, beside each other under what they are: "Kommun; Ordinarie; E-post; Ersättare; E-post",
/// or under the same headings again: "Kommun; Namn; E-post; Namn; E-post", "Namn 1; E-post 1; Namn 2; E-post 2".
/// They are unfolded into a row for each person, so that whoever judges sees lists of one form only.
namespace widesheet {

/// How many columns of people a line of headings has beside each other; 0 when it is the heading of no such list. `mapping` is what
/// its columns are without that. "Ersättare" beside "Namn" may stand over names or over marks: where no other heading tells ("Ersättarens
/// e-post"), the cells of `rows` do, and without them it is no such list.
int people(const ImportKind &kind, const QStringList &headings, const QHash<int, QString> &mapping, const QList<ImportRow> *rows = nullptr);

/// Whether the headings of such a list say who is ordinary and who is an alternate.
bool saysKinds(const ImportKind &kind, const QStringList &headings, const QHash<int, QString> &mapping);

/// How many of the columns have a heading that says what they are, in a list of either form.
int recognised(const ImportKind &kind, HeaderMatcher &matcher, const QStringList &headings);

/// Unfolds the rows of such a list, each person under the line she stands in: first the columns that are of the whole row, then the
/// name, what the heading says, and what belongs to the person alone. What stands once behind all of them and is one's is shared out by
/// divide(), and told; of what that only presumes see ImportRow::unsure. Nobody is made of an empty cell or a vacant seat. A plan of
/// any other list, or one whose columns of people are `decided` by the user, stays as it is.
void unfold(const ImportKind &kind, const QSet<int> &decided, ImportPlan &plan);

} // namespace widesheet
} // namespace lansnav
