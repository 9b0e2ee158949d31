// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/merge.h"

#include "calendar/partialdate.h"
#include "exchange/values.h"
#include "privacy/masking.h"
#include "register/mergerows.h"
#include "register/registerstore.h"
#include "register/registertext.h"
#include "store/edit.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

const QString personTable = u"person"_s;
const std::array personFields{u"given"_s, u"family"_s, u"title"_s, u"organisation"_s, u"municipality"_s, u"email"_s, u"phone"_s, u"note"_s};

using mergerows::Row;
using mergerows::hasPeriods;
using mergerows::isEmpty;
using mergerows::naturalIdOf;
using mergerows::quoted;
using mergerows::readRows;
using mergerows::standingFor;

/// The store's own table says who did what; merging people does not rewrite history.
bool isMerged(const TableDecl &table)
{
    return table.name != u"act";
}

int attendanceRank(const QString &state)
{
    static const QStringList ranks{u"absent"_s, u"apology"_s, u"present"_s};
    return int(ranks.indexOf(state));
}

bool isAttendance(const ColumnDecl &column)
{
    QStringList codes;
    for (const auto &[code, word] : column.words)
        codes.append(code);
    return codes.contains(u"present"_s) && codes.contains(u"absent"_s);
}

/// The time of two overlapping rows together: from the earlier start; open when either is open.
Values joinedTime(const Row &mine, const Row &theirs)
{
    const auto text = [](const Row &row, const QString &column) { return row.value(column).toString(); };
    const auto date = [&](const Row &row, const QString &column) { return PartialDate::fromIso(text(row, column)); };
    const QString start = u"start"_s;
    const QString end = u"end"_s;
    const bool mineStated = !isEmpty(mine.value(start)) || !isEmpty(mine.value(end));
    const bool theirsStated = !isEmpty(theirs.value(start)) || !isEmpty(theirs.value(end));
    if (!theirsStated)
        return {};
    if (!mineStated)
        return {{start, theirs.value(start)}, {end, theirs.value(end)}};
    Values changes;
    const bool earlier = date(mine, start).isNull() || date(theirs, start) < date(mine, start);
    if (!isEmpty(theirs.value(start)) && earlier)
        changes.append({start, theirs.value(start)});
    if (!isEmpty(mine.value(end)) && (isEmpty(theirs.value(end)) || date(mine, end) < date(theirs, end)))
        changes.append({end, theirs.value(end)});
    return changes;
}

/// What the row that stays takes over from the one that goes: units it does not state at all, and the better attendance.
Values takenOver(const TableDecl &table, const Row &mine, const Row &theirs)
{
    Values changes;
    QHash<QString, bool> stated;
    for (const ColumnDecl &column : table.columns)
        stated[column.unitName()] = stated.value(column.unitName()) || !isEmpty(mine.value(column.name));
    for (const ColumnDecl &column : table.columns) {
        if (table.naturalKey.contains(column.name))
            continue;
        if (hasPeriods(table) && (column.name == u"start" || column.name == u"end"))
            continue;
        const QVariant other = theirs.value(column.name);
        if (column.ends) {
            if (isEmpty(other) && !isEmpty(mine.value(column.name)))
                changes.append({column.name, QVariant()});
            continue;
        }
        if (isEmpty(other))
            continue;
        const bool better = isAttendance(column) && attendanceRank(other.toString()) > attendanceRank(mine.value(column.name).toString());
        const bool raised = column.type == ColumnType::Boolean && other.toBool() && !mine.value(column.name).toBool();
        if (!stated.value(column.unitName()) || better || raised)
            changes.append({column.name, other});
    }
    if (hasPeriods(table))
        changes += joinedTime(mine, theirs);
    return changes;
}

/// Moves everything that points at one row to another, within an act.
class Mover
{
public:
    Mover(Edit &edit, const Schema &schema) : m_edit(edit), m_schema(schema) {}

    void move(const QString &target, const Id &from, const Id &to)
    {
        // Plain references first, so that the rows that are written anew under another key already have them.
        for (const TableDecl &table : m_schema.tables)
            for (const ColumnDecl &column : table.columns)
                if (isMerged(table) && column.references == target && !table.naturalKey.contains(column.name))
                    movePlain(table, column.name, target, from, to);
        for (const TableDecl &table : m_schema.tables)
            for (const ColumnDecl &column : table.columns)
                if (isMerged(table) && column.references == target && table.naturalKey.contains(column.name))
                    moveKeyed(table, column.name, from, to);
    }

private:
    void movePlain(const TableDecl &table, const QString &column, const QString &target, const Id &from, const Id &to)
    {
        // Nobody is their own alternate: where the row is about the same one, the reference goes.
        QStringList own;
        if (table.name == target)
            own.append(u"id"_s);
        for (const QString &key : table.naturalKey)
            if (const ColumnDecl *declared = table.column(key); declared && declared->references == target)
                own.append(quoted(key));
        for (const QString &key : own)
            m_edit.run(u"UPDATE %1 SET %2 = NULL WHERE %2 = ? AND %3 IN (?, ?)"_s.arg(quoted(table.name), quoted(column), key),
                       {from.bind(), from.bind(), to.bind()});
        if (!own.isEmpty())
            for (const QString &key : own)
                m_edit.run(u"UPDATE %1 SET %2 = NULL WHERE %2 = ? AND %3 = ?"_s.arg(quoted(table.name), quoted(column), key),
                           {to.bind(), from.bind()});
        m_edit.run(u"UPDATE %1 SET %2 = ? WHERE %2 = ?"_s.arg(quoted(table.name), quoted(column)), {to.bind(), from.bind()});
    }

    void moveKeyed(const TableDecl &table, const QString &column, const Id &from, const Id &to)
    {
        if (m_edit.failed())
            return;
        const auto rows = readRows(m_edit.database(), table, quoted(column) + u" = ? AND deleted = 0"_s, {from.bind()});
        if (!rows) {
            m_edit.fail(rows.error());
            return;
        }
        for (const Row &row : *rows)
            moveRow(table, column, row, to);
    }

    void moveRow(const TableDecl &table, const QString &column, const Row &row, const Id &to)
    {
        Row moved = row;
        moved[column] = to.bind();
        const Id oldId = Id::fromVariant(row.value(u"id"_s));
        const Id newId = place(table, moved);
        if (m_edit.failed() || newId == oldId)
            return;
        m_edit.trash(table.name, oldId);
        move(table.name, oldId, newId);
    }

    /// Writes the row under its new key, or into the row that already stands there; returns that id.
    Id place(const TableDecl &table, Row &moved)
    {
        const auto standing = standingFor(m_edit.database(), table, moved);
        if (!standing) {
            m_edit.fail(standing.error());
            return {};
        }
        if (standing->has_value()) {
            const Id id = naturalIdOf(table, moved);
            m_edit.update(table.name, id, takenOver(table, **standing, moved));
            return id;
        }
        Values values;
        for (const ColumnDecl &declared : table.columns)
            values.append({declared.name, moved.value(declared.name)});
        return m_edit.insert(table.name, values);
    }

    Edit &m_edit;
    const Schema &m_schema;
};

Row fieldsOf(const Person &p)
{
    return {{u"given"_s, p.given},
            {u"family"_s, p.family},
            {u"title"_s, p.title},
            {u"organisation"_s, p.organisation.bind()},
            {u"municipality"_s, p.municipality.bind()},
            {u"email"_s, p.email},
            {u"phone"_s, p.phone},
            {u"note"_s, p.note}};
}

/// A field in words.
Result<QString> wordsOf(Database &db, const Person &p, const QString &column)
{
    if (p.isProtected)
        return Masking::field();
    if (column == u"organisation" || column == u"municipality") {
        const Id id = column == u"organisation" ? p.organisation : p.municipality;
        const auto name = db.value(u"SELECT name FROM %1 WHERE id = ?"_s.arg(column), {id.bind()});
        if (!name)
            return name.error();
        return name->toString();
    }
    if (column == u"phone")
        return parse::phoneText(p.phone);
    return fieldsOf(p).value(column).toString();
}

/// How many rows of a table, in words: "4 attendance marks at network meetings".
QString countedText(const TableDecl &table, int rows)
{
    return table.counted ? QCoreApplication::translate("Table", table.counted, nullptr, rows)
                         : RegisterText::tr("%1 × %2", "number × kind of row").arg(rows).arg(QCoreApplication::translate("Table", table.label));
}

/// The rows of a table that refer to `lose`, each once, and whether it becomes one with a row of `keep`.
Result<QHash<QByteArray, bool>> movingRows(Database &db, const TableDecl &table, const Id &keep, const Id &lose)
{
    QHash<QByteArray, bool> moving;
    for (const ColumnDecl &column : table.columns) {
        if (column.references != personTable)
            continue;
        const auto rows = readRows(db, table, quoted(column.name) + u" = ? AND deleted = 0"_s, {lose.bind()});
        if (!rows)
            return rows.error();
        for (Row row : *rows) {
            bool &joined = moving[row.value(u"id"_s).toByteArray()];
            if (!table.naturalKey.contains(column.name))
                continue;
            row[column.name] = keep.bind();
            const auto standing = standingFor(db, table, row);
            if (!standing)
                return standing.error();
            joined = standing->has_value();
        }
    }
    return moving;
}

Result<void> countMoves(Database &db, const Schema &schema, const Id &keep, const Id &lose, MergePreview &preview)
{
    for (const TableDecl &table : schema.tables) {
        if (!isMerged(table) || table.name == personTable)
            continue;
        const auto moving = movingRows(db, table, keep, lose);
        if (!moving)
            return moving.error();
        const auto joins = int(std::count(moving->cbegin(), moving->cend(), true));
        if (const int moves = int(moving->size()) - joins; moves > 0)
            preview.moves.append(countedText(table, moves));
        if (joins > 0)
            preview.joins.append(countedText(table, joins));
    }
    return {};
}

} // namespace

Result<MergePreview> previewMerge(Database &db, const Schema &schema, const Id &keep, const Id &lose)
{
    const auto stays = registerstore::person(db, keep);
    if (!stays)
        return stays.error();
    const auto goes = registerstore::person(db, lose);
    if (!goes)
        return goes.error();
    const TableDecl *table = schema.table(personTable);
    const Row mine = fieldsOf(*stays);
    const Row theirs = fieldsOf(*goes);
    MergePreview preview;
    for (const QString &column : personFields) {
        MergeField field{column, QCoreApplication::translate("Column", table->column(column)->label), {}, {}, false, false};
        const auto left = wordsOf(db, *stays, column);
        const auto right = wordsOf(db, *goes, column);
        if (!left || !right)
            return left ? right.error() : left.error();
        field.keep = *left;
        field.lose = *right;
        const bool mineEmpty = isEmpty(mine.value(column));
        const bool theirsEmpty = isEmpty(theirs.value(column));
        field.differs = !mineEmpty && !theirsEmpty && mine.value(column) != theirs.value(column);
        field.takeLose = mineEmpty && !theirsEmpty;
        preview.fields.append(field);
    }
    if (const auto counted = countMoves(db, schema, keep, lose, preview); !counted)
        return counted.error();
    return preview;
}

Result<ChangeSet> mergePeople(Store &store, const Id &keep, const Id &lose, const QStringList &takeLose)
{
    if (keep == lose || keep.isNull() || lose.isNull())
        return Error{ErrorCode::Invalid, RegisterText::tr("Two different people are needed to merge. Nothing was changed.")};
    Edit edit(store, {QT_TRANSLATE_NOOP("Act", "Merged %1 into %2"), {ActText::ref(personTable, lose), ActText::ref(personTable, keep)}},
              personTable, keep);
    if (edit.failed())
        return edit.commit();
    const auto stays = registerstore::person(edit.database(), keep);
    if (!stays)
        return stays.error();
    const auto goes = registerstore::person(edit.database(), lose);
    if (!goes)
        return goes.error();
    if (stays->trashed || goes->trashed)
        return Error{ErrorCode::Refused, RegisterText::tr("One of them is in the trash. Restore it first. Nothing was changed.")};
    const Row mine = fieldsOf(*stays);
    const Row theirs = fieldsOf(*goes);
    Values changes;
    for (const QString &column : personFields) {
        const QVariant other = theirs.value(column);
        if (!isEmpty(other) && (takeLose.contains(column) || isEmpty(mine.value(column))))
            changes.append({column, other});
    }
    if (goes->isProtected)
        changes.append({u"protected"_s, 1});
    edit.update(personTable, keep, changes);
    Mover(edit, store.schema()).move(personTable, lose, keep);
    edit.update(personTable, lose, {{u"merged_into"_s, keep.bind()}, {u"deleted"_s, 1}});
    return edit.commit();
}

} // namespace lansnav
