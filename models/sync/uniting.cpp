// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/uniting.h"

#include "store/digests.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

struct UnitingText
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::Uniting)
};

/// Sites of which the other file holds changes; nothing when it is no file of ours that somebody works in.
Result<std::optional<Digests>> digestsOf(const QString &path)
{
    const auto db = Database::open(path, Database::Access::ReadOnly);
    if (!db)
        return db.error();
    const auto tables = (*db)->value(u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('replica', 'change', 'digest')"_s);
    if (!tables)
        return tables.error();
    if (tables->toInt() != 3)
        return std::optional<Digests>();
    const auto digests = readDigests(**db);
    if (!digests)
        return digests.error();
    return std::optional<Digests>(*digests);
}

/// Whether `other` has a change of one of these sites that `mine` lacks.
Result<bool> hasNews(Database &mine, const QString &other, const QList<qint64> &sites)
{
    if (const auto attached = mine.run(u"ATTACH ? AS other"_s, {other}); !attached)
        return attached.error();
    const auto detach = qScopeGuard([&] { (void)mine.run(u"DETACH other"_s); });
    for (const qint64 site : sites) {
        const auto news = mine.value(u"SELECT EXISTS (SELECT 1 FROM other.change m WHERE m.site = ? AND NOT EXISTS"
                                     " (SELECT 1 FROM main.change t WHERE t.site = m.site AND t.seq = m.seq AND t.nonce = m.nonce))"_s,
                                     {site});
        if (!news)
            return news.error();
        if (news->toBool())
            return true;
    }
    return false;
}

/// Compares what the files say of each site first: only where that differs the log is gone through.
Result<bool> holdsAllOf(Database &mine, const QString &other)
{
    const auto theirs = digestsOf(other);
    if (!theirs)
        return theirs.error();
    if (!*theirs || (*theirs)->isEmpty())
        return false;
    const auto ours = readDigests(mine);
    if (!ours)
        return ours.error();
    QList<qint64> differing;
    for (auto it = (*theirs)->cbegin(); it != (*theirs)->cend(); ++it) {
        const SiteDigest known = ours->value(it.key());
        if (known.n < it->n)
            return false;
        if (!(known == *it))
            differing.append(it.key());
    }
    const auto news = hasNews(mine, other, differing);
    if (!news)
        return news.error();
    return !*news;
}

} // namespace

Result<void> mayUnite(Database &mine, const QString &other)
{
    if (!QFileInfo::exists(other))
        return {};
    if (QFileInfo(other) == QFileInfo(mine.path()))
        return Error{ErrorCode::Refused, UnitingText::tr("That is the file you work in. Nothing was changed. Choose the file a colleague began apart.")};
    // A file that cannot be read is no reason here.
    if (const auto all = holdsAllOf(mine, other); all && *all)
        return Error{ErrorCode::Refused, UnitingText::tr("Everything in %1 is in your file already. Nothing was changed. If they have been united, its owner joins the shared file now.").arg(QFileInfo(other).fileName())};
    return {};
}

Result<QList<ClashRow>> clashesOfUniting(Database &united, Database &mine, const Schema &schema)
{
    auto rows = Clashes::list(united, schema);
    const auto known = mine.rows(u"SELECT id FROM conflict"_s, {}, [](const QSqlQuery &q) { return Id::fromVariant(q.value(0)); });
    if (!rows || !known)
        return rows ? known.error() : rows.error();
    const QSet<Id> before(known->cbegin(), known->cend());
    rows->removeIf([&](const ClashRow &row) { return before.contains(row.id); });
    return rows;
}

} // namespace lansnav
