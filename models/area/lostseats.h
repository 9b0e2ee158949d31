// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QSet>
#include <QStringList>

#include <functional>

namespace lansnav {

// What the areas' Area::mergeWatch share, which tell who has lost a seat. Two files that both gave away the last seat agree by the order of the
// requests (SeatRules), and one of the two has promised a seat that is gone: whoever did has to let that person know.

/// This file's own sites: the requests that they logged were entered here. With those it went on from, since a copy or a restored backup has a
/// site of its own.
Result<QSet<qint64>> ownSites(Database &db);

/// A sentence for each who lost a seat in one thing, as long as they are few; else the one that `many` makes of their number.
QStringList lostSeatSentences(const QStringList &each, const std::function<QString(int)> &many);

} // namespace lansnav
