// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

struct Pending
{
    qint64 upTo = 0;
    QHash<QString, QList<Id>> rows;     ///< table → rows to index again
    int count = 0;
};

/// Rows changed since the index last ran, per writing site; one site's run of changes at a time.
Result<Pending> pendingOf(Database &db, qint64 site, const QStringList &tables, const QHash<QString, SearchIndex::Part> &parts, int limit)
{
    const auto indexed = db.value(u"SELECT seq FROM search_state WHERE site = ?"_s, {site});
    if (!indexed)
        return indexed.error();
    const qint64 from = indexed->toLongLong();
    Pending pending;
    QSet<Id> seen;
    const auto stale = [&](const QString &table, const Id &row) {
        if (row.isNull() || seen.contains(row))
            return;
        seen.insert(row);
        pending.rows[table].append(row);
    };
    QSet<QString> changedParts;
    const auto done = db.each(u"SELECT tbl, row, seq FROM change WHERE site = ? AND seq > ? ORDER BY seq LIMIT ?"_s, {site, from, limit}, [&](const QSqlQuery &q) {
        pending.upTo = q.value(2).toLongLong();
        ++pending.count;
        const QString table = q.value(0).toString();
        if (tables.contains(table))
            stale(table, Id::fromVariant(q.value(1)));
        if (parts.contains(table))
            changedParts.insert(table);
    });
    if (!done)
        return done.error();
    // A hundred meetings of a group are one group to index again.
    for (const QString &table : std::as_const(changedParts)) {
        const SearchIndex::Part part = parts.value(table);
        const auto wholes = db.each(u"SELECT DISTINCT p.\"%1\" FROM change c CROSS JOIN \"%2\" p ON p.id = c.row WHERE c.site = ? AND c.seq > ? AND c.seq <= ? AND c.tbl = ?"_s
                                        .arg(part.column, table),
                                    {site, from, pending.upTo, table}, [&](const QSqlQuery &q) { stale(part.table, Id::fromVariant(q.value(0))); });
        if (!wholes)
            return wholes.error();
    }
    return pending;
}

/// Raised when rows are found by more than before: what an older program has indexed is then indexed again.
constexpr qint64 textVersion = 2;
/// Where the version stands among the states of the sites; no site is called so.
constexpr qint64 versionSite = 0;

Result<void> forgetOlderTexts(Database &db)
{
    const auto known = db.value(u"SELECT seq FROM search_state WHERE site = ?"_s, {versionSite});
    if (!known)
        return known.error();
    if (known->toLongLong() == textVersion)
        return {};
    Transaction transaction(db);
    if (!transaction.begun())
        return transaction.begun().error();
    for (const QString &table : {u"search"_s, u"search_row"_s, u"search_state"_s})
        if (const auto done = db.run(u"DELETE FROM "_s + table); !done)
            return done;
    if (const auto done = db.run(u"INSERT INTO search_state (site, seq) VALUES (?, ?)"_s, {versionSite, textVersion}); !done)
        return done;
    return transaction.commit();
}

Result<void> indexRow(Database &db, const QString &table, const Id &row, const QString *folded)
{
    const auto old = db.value(u"SELECT docid FROM search_row WHERE row = ?"_s, {row.bind()});
    if (!old)
        return old.error();
    if (old->isValid()) {
        if (const auto done = db.run(u"DELETE FROM search WHERE rowid = ?"_s, {*old}); !done)
            return done;
        if (!folded)
            return db.run(u"DELETE FROM search_row WHERE row = ?"_s, {row.bind()});
    }
    if (!folded)
        return {};
    if (const auto done = db.run(u"INSERT INTO search (text, tbl, row) VALUES (?, ?, ?)"_s, {*folded, table, row.bind()}); !done)
        return done;
    return db.run(u"INSERT INTO search_row (row, docid) VALUES (?, last_insert_rowid()) ON CONFLICT (row) DO UPDATE SET docid = excluded.docid"_s, {row.bind()});
}

/// Every word a quoted prefix, so that nothing typed is FTS5 syntax.
QString matchExpression(const QString &folded)
{
    QStringList terms;
    for (QString word : folded.split(u' ', Qt::SkipEmptyParts))
        terms.append(u'"' + word.replace(u'"', u' ') + u"\"*"_s);
    return terms.join(u' ');
}

/// Whether every typed word begins a word of the text; both folded.
bool holdsAll(const QString &text, const QString &typed)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(), [&text](const QString &word) {
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
            if (at == 0 || !text.at(at - 1).isLetterOrNumber())
                return true;
        return false;
    });
}

} // namespace

Result<int> SearchIndex::catchUp(Database &db, int limit) const
{
    if (const auto done = forgetOlderTexts(db); !done)
        return done.error();
    const auto sites = db.rows(u"SELECT site FROM digest"_s, {}, [](const QSqlQuery &q) { return q.value(0).toLongLong(); });
    if (!sites)
        return sites.error();
    int total = 0;
    for (const qint64 site : *sites) {
        // What needs doing is read outside the transaction: usually it is nothing.
        const auto pending = pendingOf(db, site, m_tables, m_parts, limit);
        if (!pending)
            return pending.error();
        if (pending->count == 0)
            continue;
        Transaction transaction(db);
        if (!transaction.begun())
            return transaction.begun().error();
        for (auto it = pending->rows.cbegin(); it != pending->rows.cend(); ++it) {
            const auto texts = m_source(db, it.key(), it.value());
            if (!texts)
                return texts.error();
            for (const Id &row : it.value()) {
                const auto text = texts->constFind(row);
                const QString folded = text == texts->cend() ? QString() : m_fold(text->text);
                if (const auto done = indexRow(db, it.key(), row, text == texts->cend() ? nullptr : &folded); !done)
                    return done.error();
            }
        }
        if (const auto done = db.run(u"INSERT INTO search_state (site, seq) VALUES (?, ?) ON CONFLICT (site) DO UPDATE SET seq = excluded.seq"_s, {site, pending->upTo}); !done)
            return done.error();
        if (const auto done = transaction.commit(); !done)
            return done.error();
        total += pending->count;
    }
    return total;
}

Result<QList<SearchIndex::Hit>> SearchIndex::find(Database &db, const QString &typed, int limit) const
{
    const QString said = m_fold(typed);
    const QString expression = matchExpression(said);
    if (expression.isEmpty())
        return QList<Hit>();
    auto hits = db.rows(u"SELECT tbl, row FROM search WHERE search MATCH ? ORDER BY rank LIMIT ?"_s, {expression, limit}, [](const QSqlQuery &q) {
        return Hit{q.value(0).toString(), Id::fromVariant(q.value(1)), {}};
    });
    if (!hits)
        return hits.error();
    QHash<QString, QList<Id>> byTable;
    for (const Hit &hit : *hits)
        byTable[hit.table].append(hit.row);
    QHash<Id, QString> titles;
    for (auto it = byTable.cbegin(); it != byTable.cend(); ++it) {
        const auto texts = m_source(db, it.key(), it.value());
        if (!texts)
            return texts.error();
        for (auto text = texts->cbegin(); text != texts->cend(); ++text)
            if (!text->isPartial || holdsAll(m_fold(text->text), said))
                titles.insert(text.key(), text->title);
    }
    QList<Hit> found;
    for (Hit hit : std::as_const(*hits)) {
        hit.title = titles.value(hit.row);
        if (!hit.title.isEmpty())
            found.append(hit);
    }
    return found;
}

} // namespace lansnav
