// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/causality.h"

#include "store/faults.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace lansnav {

QString seenToText(const SeenUpTo &seen)
{
    QJsonObject object;
    for (const auto &[site, seq] : seen)
        object.insert(QString::number(site), seq);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

SeenUpTo seenFromText(const QString &text)
{
    SeenUpTo seen;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        seen[it.key().toLongLong()] = it.value().toInteger();
    return seen;
}

void Causality::load()
{
    m_loaded = true;
    m_result = m_db.each(u"SELECT site, seq, vv FROM sync_point ORDER BY site, seq"_s, {}, [&](const QSqlQuery &q) {
        const qint64 seer = q.value(0).toLongLong();
        for (const auto &[site, seq] : seenFromText(q.value(2).toString())) {
            auto &points = m_points[{seer, site}];
            if (points.isEmpty() || points.last().second < seq)
                points.append({q.value(1).toLongLong(), seq});
        }
    });
}

bool Causality::isTwofold(const LogPlace &place)
{
    const auto [site, seq] = place;
    if (isOut(Fault::TwofoldNumbers))
        return false;
    const auto known = m_twofold.constFind({site, seq});
    if (known != m_twofold.cend())
        return *known;
    const auto count = m_db.value(u"SELECT count(*) FROM change WHERE site = ? AND seq = ?"_s, {site, seq});
    if (!count) {
        m_result = count.error();
        return true;
    }
    const bool twofold = count->toInt() > 1;
    m_twofold.insert({site, seq}, twofold);
    return twofold;
}

qint64 Causality::partedAt(qint64 site)
{
    const auto known = m_parted.constFind(site);
    if (known != m_parted.cend())
        return *known;
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    // A site's numbers follow each other without gaps, so that counting them tells whether it is worth looking.
    const auto odd = m_db.value(u"SELECT (SELECT n FROM digest WHERE site = ?) IS NOT (SELECT max(seq) FROM change WHERE site = ?) - (SELECT min(seq) FROM change WHERE site = ?) + 1"_s,
                                {site, site, site});
    const auto first = odd && odd->toInt() == 0 ? Result<QVariant>(QVariant())
                                                : m_db.value(u"SELECT min(seq) FROM (SELECT seq FROM change WHERE site = ? GROUP BY seq HAVING count(*) > 1)"_s, {site});
    if (!odd || !first) {
        m_result = odd ? first.error() : odd.error();
        return 0;
    }
    const qint64 parted = first->isNull() ? never : first->toLongLong();
    m_parted.insert(site, parted);
    return parted;
}

bool Causality::hadSeen(const LogPlace &later, const LogPlace &earlier)
{
    if (isOut(Fault::SyncPoints) && later.site != earlier.site)
        return false;
    if (later.site == earlier.site)
        return later.seq > earlier.seq && !isTwofold(earlier);
    // The point at the last common number may have grown after the copies parted.
    const qint64 before = isOut(Fault::PartedPoints) ? later.seq : std::min(later.seq, partedAt(later.site) - 1);
    return isNoted(later, earlier, before) && !isTwofold(earlier);
}

bool Causality::mayHaveSeen(const LogPlace &later, const LogPlace &earlier)
{
    if (hadSeen(later, earlier))
        return true;
    if (later.site == earlier.site)
        return later.seq > earlier.seq;
    return isNoted(later, earlier, later.seq);
}

/// Whether a point of the later one's site says so, noted below the number `before`.
bool Causality::isNoted(const LogPlace &later, const LogPlace &earlier, qint64 before)
{
    if (!m_loaded)
        load();
    const auto points = m_points.constFind({later.site, earlier.site});
    if (points == m_points.cend())
        return false;
    const auto after = std::lower_bound(points->cbegin(), points->cend(), before, [](const auto &point, qint64 seq) { return point.first < seq; });
    return after != points->cbegin() && std::prev(after)->second >= earlier.seq;
}

} // namespace lansnav
