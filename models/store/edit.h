// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/acttext.h"
#include "store/changeset.h"
#include "store/id.h"
#include "store/result.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <utility>

namespace lansnav {

class Database;
class Store;
struct TableDecl;

/// Column names and values of one row; ids as Id::bind(), dates as ISO text.
using Values = QList<std::pair<QString, QVariant>>;

/// One act of the user = one transaction = one undo step.
///
/// The constructor begins the transaction; commit() ends it and tells the store's listeners. Without commit the
/// destructor takes everything back. Calls after a failure do nothing, so code reads straight on and checks commit().
/// Lives on the thread of the database it writes through.
class Edit
{
public:
    /// `subject` names the row the act is about, for that row's history; may be empty.
    Edit(Store &store, ActText text);
    Edit(Store &store, ActText text, QString subjectTable, Id subjectId);
    /// Through another connection of the same file (Store::openWriter), for long acts on a thread of the caller's; the
    /// caller hands the committed ChangeSet to Store::announce on the store's thread.
    Edit(Store &store, Database &database, ActText text, QString subjectTable = {}, Id subjectId = {});
    ~Edit();
    Edit(const Edit &) = delete;
    Edit &operator=(const Edit &) = delete;

    /// Inserts a row. The id is the natural key's when the table has one (a trashed row with that id is brought back
    /// and takes the values), otherwise fresh. Returns it.
    Id insert(const QString &table, const Values &values);
    /// The id that insert() gives a row of these values: of its natural key where the table has one, else a fresh one.
    Id idFor(const QString &table, const Values &values) const;
    /// As insert, with an id of the caller's (template rows).
    Id insertWithId(const QString &table, const Id &id, const Values &values);
    /// Changes some columns. A value equal to the stored one is not logged.
    void update(const QString &table, const Id &id, const Values &values);
    void trash(const QString &table, const Id &id);
    void restore(const QString &table, const Id &id);

    /// For statements the calls above do not cover; the triggers log them.
    void run(const QString &sql, const QVariantList &values = {});
    /// The connection inside this transaction, for reading what the act builds on.
    Database &database();

    /// Makes the act fail with a sentence of the caller's; commit() returns it.
    void fail(Error error);
    bool failed() const { return !m_state.ok(); }
    /// Whether anything has been written so far that was not so already; counts rows of a BulkInsert once it is finished.
    Result<bool> hasChanges();
    /// Replaces the act's name, when it is known only after the work ("Imported %1 people").
    void setText(ActText text) { m_text = std::move(text); }
    /// What kind of act: "edit" unless said ("import"; "reveal" and "erase", which undo passes over;
    /// "setup", what a file begins with, which undo stops at).
    void setKind(const QString &kind) { m_kind = kind; }
    const Id &actId() const { return m_act; }

    /// Ends the act. An act that changed nothing leaves no trace unless `keepEmpty` (showing protected data).
    Result<ChangeSet> commit(bool keepEmpty = false);

private:
    friend class BulkInsert;
    friend class UndoLog;
    void begin();
    void writeAct();
    Id naturalId(const TableDecl &table, const Values &values) const;

    Store &m_store;
    Database &m_database;
    ActText m_text;
    QString m_subjectTable;
    Id m_subjectId;
    QString m_kind = QStringLiteral("edit");
    Id m_undoes;
    Id m_act;
    qint64 m_firstSeq = 0;
    bool m_open = false;
    bool m_bulk = false;
    Result<void> m_state;
};

} // namespace lansnav
