// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/foldedtext.h"
#include "register/duplicates.h"
#include "store/store.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace lansnav {

/// Everybody in the register in a form that can be searched at every keystroke; one per open file, shared by its person fields.
///
/// Filled off the GUI thread at the first search and kept up to date. Protected people are in it only as duplicates.
class PersonIndex : public QObject
{
    Q_OBJECT

public:
    /// One line of what was found, already masked.
    struct Hit
    {
        Id id;
        QString name;
        QString where;      ///< organisation and municipality
        QString likeness;   ///< why it may be who is meant ("Almost the same name"); empty for an ordinary hit
    };
    using Hits = QList<Hit>;

    /// The index of a file; made at the first call, owned by the store.
    static PersonIndex *of(Store *store);

    /// Finds by name, organisation or municipality, and whoever is like what is typed. `done` runs on this thread, not when
    /// `context` is gone by then.
    void search(QObject *context, const QString &typed, int limit, std::function<void(Result<Hits>)> done);

    /// A typed name as a person's fields: "Anna Ek" and "Ek, Anna" both give Anna and Ek.
    static Person personOf(const QString &typed);

private:
    struct Data
    {
        DuplicateFinder finder;
        QList<Id> ids;
        FoldedIndex text;
    };

    explicit PersonIndex(Store *store);
    static Result<std::shared_ptr<Data>> load(Database &db);
    static Result<Hits> find(Database &db, const Data &data, const QString &typed, int limit);

    Store *m_store;
    std::shared_ptr<std::shared_ptr<Data>> m_data;  ///< only touched by jobs, which run one at a time
    std::shared_ptr<std::atomic_bool> m_stale;
};

} // namespace lansnav
