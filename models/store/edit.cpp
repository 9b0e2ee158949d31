// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/edit.h"

#include "store/actlog.h"
#include "store/store.h"

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// What a source does not state is NULL: an emptied text field becomes NULL, never ''.
QVariant stored(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isEmpty())
        return QVariant();
    return value;
}

QString naturalPart(const QVariant &value)
{
    return value.typeId() == QMetaType::QByteArray ? QString::fromLatin1(value.toByteArray().toHex()) : value.toString();
}

} // namespace

Edit::Edit(Store &store, ActText text) : Edit(store, std::move(text), {}, {}) {}

Edit::Edit(Store &store, ActText text, QString subjectTable, Id subjectId)
    : Edit(store, store.database(), std::move(text), std::move(subjectTable), subjectId)
{
}

Edit::Edit(Store &store, Database &database, ActText text, QString subjectTable, Id subjectId)
    : m_store(store), m_database(database), m_text(std::move(text)), m_subjectTable(std::move(subjectTable)), m_subjectId(subjectId),
      m_act(Id::fresh(store.environment()))
{
    begin();
}

Edit::~Edit()
{
    if (m_open)
        m_database.rollback();
}

void Edit::begin()
{
    if (m_store.isReadOnly()) {
        m_state = Error{ErrorCode::ReadOnly, Store::tr("The file is open for reading only. Nothing was changed.")};
        return;
    }
    if (const auto begun = m_database.begin(); !begun) {
        m_state = begun;
        return;
    }
    m_open = true;
    run(u"UPDATE replica SET tx = ? WHERE k = 1"_s, {m_act.bind()});
    const auto seq = m_database.value(u"SELECT seq FROM replica WHERE k = 1"_s);
    if (seq)
        m_firstSeq = seq->toLongLong();
    else
        fail(seq.error());
}

Database &Edit::database()
{
    return m_database;
}

void Edit::fail(Error error)
{
    if (m_state.ok())
        m_state = std::move(error);
}

Result<bool> Edit::hasChanges()
{
    const auto seq = m_database.value(u"SELECT seq FROM replica WHERE k = 1"_s);
    return seq ? Result<bool>(seq->toLongLong() > m_firstSeq) : Result<bool>(seq.error());
}

void Edit::run(const QString &sql, const QVariantList &values)
{
    if (failed())
        return;
    if (const auto done = m_database.run(sql, values); !done)
        m_state = done;
}

Id Edit::naturalId(const TableDecl &table, const Values &values) const
{
    QStringList parts;
    for (const QString &key : table.naturalKey) {
        const auto known = std::find_if(values.cbegin(), values.cend(), [&](const auto &v) { return v.first == key; });
        parts.append(known == values.cend() ? QString() : naturalPart(known->second));
    }
    return Id::natural(table.name, parts);
}

Id Edit::insert(const QString &table, const Values &values)
{
    return insertWithId(table, idFor(table, values), values);
}

Id Edit::idFor(const QString &table, const Values &values) const
{
    const TableDecl *declared = m_store.schema().table(table);
    Q_ASSERT_X(declared, "Edit::idFor", qPrintable(table));
    return declared->naturalKey.isEmpty() ? Id::fresh(m_store.environment()) : naturalId(*declared, values);
}

Id Edit::insertWithId(const QString &table, const Id &id, const Values &values)
{
    if (failed())
        return id;
    const auto known = m_database.value(u"SELECT 1 FROM \"%1\" WHERE id = ?"_s.arg(table), {id.bind()});
    if (!known) {
        fail(known.error());
        return id;
    }
    if (known->isValid()) {
        update(table, id, values + Values{{u"deleted"_s, 0}});
        return id;
    }
    QString columns = u"id"_s;
    QString marks = u"?"_s;
    QVariantList bound{id.bind()};
    for (const auto &[column, value] : values) {
        columns += u", \""_s + column + u'"';
        marks += u", ?"_s;
        bound.append(stored(value));
    }
    run(u"INSERT INTO \"%1\" (%2) VALUES (%3)"_s.arg(table, columns, marks), bound);
    return id;
}

void Edit::update(const QString &table, const Id &id, const Values &values)
{
    if (failed() || values.isEmpty())
        return;
    QStringList assignments;
    QVariantList bound;
    for (const auto &[column, value] : values) {
        assignments.append(u'"' + column + u"\" = ?"_s);
        bound.append(stored(value));
    }
    bound.append(id.bind());
    run(u"UPDATE \"%1\" SET %2 WHERE id = ?"_s.arg(table, assignments.join(u", "_s)), bound);
}

void Edit::trash(const QString &table, const Id &id)
{
    update(table, id, {{u"deleted"_s, 1}});
}

void Edit::restore(const QString &table, const Id &id)
{
    update(table, id, {{u"deleted"_s, 0}});
}

Result<ChangeSet> Edit::commit(bool keepEmpty)
{
    if (failed()) {
        if (m_open)
            m_database.rollback();
        m_open = false;
        return m_state.error();
    }
    const Result<ChangeSet> changes = m_bulk ? Result<ChangeSet>(ChangeSet{{}, true}) : changesSince(m_database, m_firstSeq);
    if (!changes)
        fail(changes.error());
    else if (changes->isEmpty() && !keepEmpty) {
        m_database.rollback();
        m_open = false;
        return ChangeSet();
    }
    writeAct();
    run(u"UPDATE replica SET tx = NULL WHERE k = 1"_s);
    if (!failed())
        m_state = m_database.commit();
    else
        m_database.rollback();
    m_open = false;
    if (failed())
        return m_state.error();
    if (&m_database == &m_store.database())
        m_store.announce(*changes);
    return *changes;
}

void Edit::writeAct()
{
    insertWithId(u"act"_s, m_act,
                 {{u"kind"_s, m_kind},
                  {u"text"_s, m_text.source},
                  {u"arguments"_s, argumentsToJson(m_text.arguments)},
                  {u"subject_tbl"_s, m_subjectTable},
                  {u"subject_row"_s, m_subjectId.bind()},
                  {u"author"_s, m_store.me().bind()},
                  {u"at"_s, m_store.environment().now().toOffsetFromUtc(m_store.environment().now().offsetFromUtc()).toString(Qt::ISODateWithMs)},
                  {u"undoes"_s, m_undoes.bind()}});
}

} // namespace lansnav
