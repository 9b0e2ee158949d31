// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/rowmodel.h"
#include "store/store.h"

#include <QObject>
#include <QSet>
#include <QStringList>

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

signals:
    /// The list was filled or refreshed.
    void loaded();
    /// Reading failed; the list keeps what it had.
    void failed(const QString &sentence);

protected:
    bool m_loaded = false;
};

/// Fills a RowModel from the store off the GUI thread and keeps it current.
///
/// Reading, folding and sorting happen on the worker; results of an older job than the newest are dropped. A small change
/// reads only the rows it touched and leaves selection and scroll position alone; a large one reads everything again.
/// Store and model outlive the loader.
template<class Row>
class ListLoader final : public ListLoaderBase
{
public:
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
    };

    /// Starts the first load at once.
    ListLoader(Store &store, RowModel<Row> &model, Source source, QObject *parent = nullptr)
        : ListLoaderBase(parent), m_store(store), m_model(model), m_source(std::move(source))
    {
        connect(&store, &Store::changed, this, [this](const ChangeSet &changes) { react(changes); });
        reload();
    }

    void reload() override
    {
        const quint64 job = ++m_newestFull;
        // Copies for the worker: the model's columns and search are plain functions of a row.
        auto work = [load = m_source.loadAll, columns = m_model.columns(), search = m_model.searchText(),
                     column = m_model.sortColumn(), order = m_model.sortOrder()](Database &db) -> Result<Prepared> {
            Result<QList<Row>> rows = load(db);
            if (!rows)
                return rows.error();
            return RowModel<Row>::prepare(std::move(*rows), columns, search, column, order);
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

    void react(const ChangeSet &changes)
    {
        const bool others = changes.touchesAnyOf(m_source.dependsOn);
        if (!others && !changes.touches(m_source.table))
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
};

} // namespace lansnav
