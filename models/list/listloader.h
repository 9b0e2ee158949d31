// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/firstrows.h"
#include "list/ordercache.h"
#include "list/rowmodel.h"
#include "store/opening.h"
#include "store/store.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <algorithm>
#include <functional>

namespace lansnav {

/// The untyped side of ListLoader: signals.
class ListLoaderBase : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Reads everything again.
    virtual void reload() = 0;
    /// True once the first rows have arrived.
    bool isLoaded() const { return m_loaded; }
    /// When the first rows of a long list have come, the rest is read only after readRest(): the processor is for painting them.
    void holdRest() { m_held = true; }
    void readRest()
    {
        m_held = false;
        if (m_restWaits)
            reload();
    }

signals:
    /// The list was filled or refreshed.
    void loaded();
    /// Reading failed; the list keeps what it had.
    void failed(const QString &sentence);

protected:
    bool m_loaded = false;
    bool m_held = false;
    bool m_restWaits = false;
};

/// Fills a RowModel from the store off the GUI thread and keeps it current.
///
/// A long list shows its first rows while the rest is read: Source::scan finds them, in the order of the list, and
/// OrderCache remembers them for the next start.
/// Reading, folding and sorting happen on the worker; results of an older job than the newest are dropped. A small change
/// reads only the rows it touched and leaves selection and scroll position alone; a large one reads everything again.
/// Store and model outlive the loader.
template<class Row>
class ListLoader final : public ListLoaderBase
{
public:
    /// Hands over every row's id and what a column sorts it by.
    using Scan = std::function<Result<void>(Database &, const std::function<void(const Id &, const QVariant &)> &each)>;

    struct Source
    {
        /// Table whose ids are the rows' ids; a change to it reads just those rows.
        QString table;
        /// Other tables the rows show something of. `affected` says which rows a change there touches; without it, all.
        QStringList dependsOn{};
        /// Runs on the worker: rows of the model that a change in the other tables touches.
        std::function<Result<QSet<Id>>(Database &, const ChangeSet &)> affected{};
        std::function<Result<QList<Row>>(Database &)> loadAll;
        /// Rows that still belong in the list; ids left out of the answer are removed from the model.
        std::function<Result<QList<Row>>(Database &, const QList<Id> &)> loadByIds;
        /// A reading of the same rows as loadAll's and in the same order that tells only what the column sorts by: a fraction
        /// of the work. Empty for a column that cannot be read so. Without it the list comes whole.
        std::function<Scan(const QString &columnKey)> scan{};
    };

    /// Starts the first load at once.
    ListLoader(Store &store, RowModel<Row> &model, Source source, QObject *parent = nullptr)
        : ListLoaderBase(parent), m_store(store), m_model(model), m_source(std::move(source))
    {
        connect(&store, &Store::changed, this, [this](const ChangeSet &changes) { react(changes); });
        m_calm.setSingleShot(true);
        m_calm.setInterval(calmMs);
        connect(&m_calm, &QTimer::timeout, this, [this] { rememberFirst(); });
        if (!loadFirst())
            reload();
    }

    void reload() override
    {
        const quint64 job = ++m_newestFull;
        m_firstOnly = false;
        m_restWaits = false;
        // Copies for the worker: the model's columns and search are plain functions of a row.
        auto work = [load = m_source.loadAll, columns = m_model.columns(), search = m_model.searchText(),
                     column = m_model.sortColumn(), order = m_model.sortOrder()](Database &db) -> Result<Prepared> {
            Result<QList<Row>> rows = load(db);
            if (!rows)
                return rows.error();
            return Prepared::make(std::move(*rows), columns, search, column, order);
        };
        m_store.fetch<Prepared>(this, std::move(work), [this, job](Result<Prepared> prepared) {
            if (job != m_newestFull)
                return;
            if (!prepared) {
                emit failed(prepared.error().sentence);
                return;
            }
            // The user may have sorted by another column while it was read.
            const int column = m_model.sortColumn();
            const Qt::SortOrder order = m_model.sortOrder();
            m_model.adopt(std::move(*prepared));
            if (column >= 0)
                m_model.sort(column, order);
            m_loaded = true;
            emit loaded();
        });
    }

private:
    using Prepared = typename RowModel<Row>::Prepared;
    struct Part { QList<Id> asked; QList<Row> rows; bool tooMany = false; };
    /// Beyond this many rows, reading everything again is quicker than placing one after the other.
    static constexpr int manyRows = 500;
    /// More than the tallest screen shows; a list that is not longer than a few of them is read whole at once.
    static constexpr int firstRows = 200;
    /// So long after a change the first rows are looked for again, to be remembered.
    static constexpr int calmMs = 3000;

    /// Asks for the first rows, and for all once they are there. False when the list has no such shortcut.
    bool loadFirst()
    {
        const int column = m_model.sortColumn();
        if (!m_source.scan || m_model.isFiltered() || column < 0)
            return false;
        Scan scan = m_source.scan(m_model.columns().at(column).key);
        if (!scan)
            return false;
        m_firstOnly = true;
        auto work = [scan = std::move(scan), cache = cache(), load = m_source.loadByIds, columns = m_model.columns(),
                     search = m_model.searchText(), column, order = m_model.sortOrder()](Database &db) -> Result<Prepared> {
            const Result<OrderCache::Beginning> first = beginning(db, scan, cache, order);
            if (!first)
                return first.error();
            if (!isLong(first->total))
                return Prepared();
            Result<QList<Row>> rows = inOrder(load(db, first->ids), first->ids);
            if (!rows)
                return rows.error();
            Prepared prepared = Prepared::make(std::move(*rows), columns, search, column, order);
            prepared.rest = std::max(0, first->total - int(prepared.rows.size()));
            return prepared;
        };
        m_store.fetch<Prepared>(this, std::move(work), [this](Result<Prepared> prepared) {
            // Asked for again in between, everything is on its way.
            if (!m_firstOnly)
                return;
            if (prepared && prepared->rest > 0 && prepared->sortColumn == m_model.sortColumn() && prepared->sortOrder == m_model.sortOrder()) {
                m_model.adopt(std::move(*prepared));
                m_loaded = true;
                m_restWaits = m_held;
                emit loaded();
            }
            // An error shows itself again when everything is read.
            if (!m_restWaits)
                reload();
        });
        return true;
    }

    static bool isLong(int rows) { return rows > 4 * firstRows; }

    OrderCache cache() const
    {
        const QString list = m_source.table + u'-' + m_model.columns().at(m_model.sortColumn()).key + u'-' + QString::number(m_model.sortOrder());
        return OrderCache(m_store.environment().profileDir() + QLatin1String("/orders/") + fileKey(m_store.path()) + u'-' + list);
    }

    /// The first rows as remembered, or found by looking through all and then remembered.
    static Result<OrderCache::Beginning> beginning(Database &db, const Scan &scan, const OrderCache &cache, Qt::SortOrder order)
    {
        // Asked for before the rows: a change in between makes what is remembered outdated, not wrong.
        const QByteArray state = OrderCache::stateOf(db);
        if (const auto remembered = cache.read(state))
            return *remembered;
        FirstRows first(firstRows, order);
        const Result<void> scanned = scan(db, [&first](const Id &id, const QVariant &value) { first.add(id, value); });
        if (!scanned)
            return scanned.error();
        const OrderCache::Beginning found{first.ids(), first.seen()};
        if (isLong(found.total))
            cache.write(state, found);
        return found;
    }

    void rememberFirst()
    {
        const int column = m_model.sortColumn();
        Scan scan = column < 0 || !isLong(m_model.total()) ? Scan() : m_source.scan(m_model.columns().at(column).key);
        if (!scan)
            return;
        m_store.fetch<bool>(this, [scan = std::move(scan), cache = cache(), order = m_model.sortOrder()](Database &db) -> Result<bool> {
            return beginning(db, scan, cache, order).ok();
        }, [](const Result<bool> &) {});
    }

    static Result<QList<Row>> inOrder(Result<QList<Row>> rows, const QList<Id> &ids)
    {
        if (rows) {
            QHash<Id, qsizetype> places;
            for (qsizetype i = 0; i < ids.size(); ++i)
                places.insert(ids.at(i), i);
            std::sort(rows->begin(), rows->end(), [&](const Row &a, const Row &b) { return places.value(a.id) < places.value(b.id); });
        }
        return rows;
    }

    void react(const ChangeSet &changes)
    {
        const bool others = changes.touchesAnyOf(m_source.dependsOn);
        if (!others && !changes.touches(m_source.table))
            return;
        if (m_source.scan)
            m_calm.start();
        // Everything is about to be read, the change with it.
        if (m_firstOnly)
            return;
        if (changes.everything || (others && !m_source.affected)) {
            reload();
            return;
        }
        auto work = [source = m_source, changes, others](Database &db) -> Result<Part> {
            QSet<Id> ids = changes.ids(source.table);
            if (others) {
                const Result<QSet<Id>> more = source.affected(db, changes);
                if (!more)
                    return more.error();
                ids += *more;
            }
            Part part{ids.values(), {}, ids.size() > manyRows};
            if (part.asked.isEmpty() || part.tooMany)
                return part;
            Result<QList<Row>> rows = source.loadByIds(db, part.asked);
            if (!rows)
                return rows.error();
            part.rows = std::move(*rows);
            return part;
        };
        m_store.fetch<Part>(this, std::move(work), [this](Result<Part> part) { take(std::move(part)); });
    }

    /// Jobs run and are delivered in order, so a part is never older than the full load before it.
    void take(Result<Part> part)
    {
        if (!part) {
            emit failed(part.error().sentence);
            return;
        }
        if (part->tooMany) {
            reload();
            return;
        }
        QSet<Id> gone(part->asked.cbegin(), part->asked.cend());
        for (const Row &row : std::as_const(part->rows))
            gone.remove(row.id);
        m_model.remove(gone.values());
        m_model.upsert(part->rows);
        emit loaded();
    }

    Store &m_store;
    RowModel<Row> &m_model;
    Source m_source;
    quint64 m_newestFull = 0;
    QTimer m_calm;
    bool m_firstOnly = false;   ///< the first rows are asked for, the whole list not yet
};

} // namespace lansnav
