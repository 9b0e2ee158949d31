// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/changecopy.h"
#include "sync/merge.h"
#include "sync/newrows.h"
#include "sync/rowwriter.h"

#include <QCoreApplication>

namespace lansnav {

struct MergeText
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::Merge)
};

/// The steps of one merge, inside its transaction. Merge puts them in order.
class Merge::Run
{
public:
    Run(Database &db, const Schema &schema, Environment &environment, const SyncProgress &progress);

    /// Whether the list of rows to work out could be emptied.
    const Result<void> &begun() const { return m_begun; }
    /// Notes how far each table reaches, to know afterwards which rows came new.
    Result<void> noteExtent();
    /// Adds the changes of the attached file `src` that this file lacks.
    Result<void> receive();
    /// Sites' names and what they had seen.
    Result<void> receiveSites();
    /// Puts every row with changes that wait, or every row of the log, on the list.
    Result<void> listWaiting();
    Result<void> listEverything();
    /// Whether this file has edits of its own that may clash though they were made here: where some site's numbers were used
    /// twice, the log cannot prove that their author had seen what they overwrote, and every colleague will list them.
    static Result<bool> hasUnjudged(Database &db);
    /// Puts the rows of those edits on the list.
    Result<void> listUnjudged();
    void distrustClocks() { m_writer.distrustClocks(); }
    /// Works out the listed rows.
    Result<void> derive();
    /// Enforces every erasure.
    Result<void> purge();
    /// Counts references that point nowhere, of rows that came new or were worked out.
    Result<void> countDangling();
    /// Finds what such rows share a natural key with.
    Result<void> findSharedKeys();
    /// Notes what this site has now seen, follows the clocks, lets the search index know.
    Result<void> conclude();

    MergeReport report() const;
    bool receivedAnything() const { return m_received > 0; }

private:
    Result<void> receiveSite(qint64 site, const SiteDigest &theirs, const SiteDigest &mine);
    Result<void> receiveWhere(const QByteArray &missing, qint64 site, SiteDigest &now);
    /// `isKnownRow`: it inserts a row of which the log had changes before.
    Result<void> receiveChange(const ChangeRow &change, bool isKnownRow, ChangeCopy &copy);
    Result<void> finishNewRows();
    /// A table in which rows came new (after the row number `before`) or were worked out (listed).
    struct Touched
    {
        const TableDecl *table = nullptr;
        qint64 before = 0;
        bool grew = false;
        bool listed = false;
    };
    Result<QList<Touched>> touched() const;
    Result<void> listTwins(const ChangeRow &change);
    Result<void> list(const QByteArray &table, const QByteArray &row);
    Result<void> partFromCopy();
    Error cancelledError() const;

    static constexpr qint64 toldEvery = 512;    ///< changes or rows between two tellings of progress

    Database &m_db;
    const Schema &m_schema;
    Environment &m_environment;
    const SyncProgress &m_progress;
    Result<void> m_begun;
    Causality m_causality;
    RowWriter m_writer;
    NewRows m_newRows;
    Statement m_twins;
    Statement m_list;
    struct KnownTable
    {
        const TableDecl *declared = nullptr;
        int newestColumn = 0;
        QList<std::pair<QByteArray, const ColumnDecl *>> columns{};
        /// The column of that name or null. Looked for from `next` on, which then stands behind it: a patch names its columns in
        /// the order of the table, and hashing a dozen names for every change is a tenth of a merge.
        const ColumnDecl *column(const QByteArray &name, qsizetype &next) const;
    };
    const KnownTable &tableOf(const ChangeRow &change);
    QHash<QByteArray, KnownTable> m_tables;     ///< with the version its newest column came with
    QHash<QByteArray, KnownTable>::const_iterator m_latestTable = m_tables.cend();
    QHash<qint64, qint64> m_lowestReceived;     ///< site → lowest seq, for the search index and what is new
    bool m_beganEmpty = false;  ///< joining: no row is known
    qint64 m_highest = 0;       ///< number of the site that is being received
    qint64 m_lastReceived = 0;  ///< number of its latest change
    qint64 m_received = 0;
    qint64 m_expected = 0;
    qint64 m_latest = 0;        ///< highest clock received
    QHash<QString, qint64> m_extent;    ///< table → its last row number before
    int m_dangling = 0;
    QList<SharedKey> m_sharedKeys;
    bool m_purged = false;
};

} // namespace lansnav
