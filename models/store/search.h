// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/id.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace lansnav {

/// Search across everything: FTS5 over text folded by the program.
///
/// The index follows the change log: catchUp() indexes every row changed since it last ran, whoever changed it and
/// however (a raw edit included). It runs on a worker after commits and on opening, so no act waits for it.
class SearchIndex
{
public:
    /// `isPartial`: something of the row's text is not told, and may stand in the index from before that was so. What is typed must then
    /// be in what is told.
    struct Text { QString title; QString text; bool isPartial = false; };
    /// Text of some rows of a table; a row left out is removed from the index.
    using Source = std::function<Result<QHash<Id, Text>>(Database &, const QString &table, const QList<Id> &rows)>;
    /// A table whose rows are part of the text of the row that one of their columns points to.
    struct Part { QString column; QString table; };
    /// How text is folded; the same for rows and queries.
    using Fold = std::function<QString(QStringView)>;

    struct Hit
    {
        QString table;
        Id row;
        QString title;
    };

    SearchIndex(QStringList tables, Source source, Fold fold, QHash<QString, Part> parts = {})
        : m_tables(std::move(tables)), m_source(std::move(source)), m_fold(std::move(fold)), m_parts(std::move(parts)) {}

    /// Indexes what changed since the last call, at most `limit` rows; returns how many it did.
    Result<int> catchUp(Database &db, int limit = 5000) const;
    /// Best hits first; every typed word must begin a word of the text. Titles are read from the rows, not the index.
    Result<QList<Hit>> find(Database &db, const QString &typed, int limit = 40) const;

private:
    QStringList m_tables;
    Source m_source;
    Fold m_fold;
    QHash<QString, Part> m_parts;
};

} // namespace lansnav
