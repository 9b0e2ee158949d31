// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/clashes.h"

#include "store/edit.h"
#include "store/history.h"
#include "store/patch.h"
#include "store/triggers.h"
#include "sync/patchvalues.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

struct ClashText
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::Clashes)
};

struct Stored
{
    Id id;
    QString table;
    Id row;
    QString unit;
    QString win;
    QString lose;
    QJsonObject value;
    PatchValues bytes;      ///< the same, byte for byte
    QString state;
};

QList<ColumnDecl> columnsOf(const TableDecl &table, const QString &unit)
{
    for (const auto &[name, columns] : unitsOf(table))
        if (name == unit)
            return columns;
    return {};
}

/// Who made a change, and when: the author of its act, else the site's name.
Result<void> readMaker(Database &db, const Schema &schema, qint64 site, qint64 seq, qint64 nonce, QString &by, QDateTime &at)
{
    Id author;
    return db.each(u"SELECT c.hlc, a.author, s.name FROM change c LEFT JOIN act a ON a.id = c.tx LEFT JOIN site s ON s.site = c.site WHERE c.site = ? AND c.seq = ? AND c.nonce = ?"_s,
                   {site, seq, nonce}, [&](const QSqlQuery &q) {
                       at = QDateTime::fromMSecsSinceEpoch(q.value(0).toLongLong() >> 16);
                       author = Id::fromVariant(q.value(1));
                       by = author.isNull() ? q.value(2).toString() : History::title(db, schema, u"person"_s, author);
                   });
}

/// The change whose value stands in the unit now.
Result<void> readCurrentMaker(Database &db, const Schema &schema, const Stored &clash, ClashRow &row)
{
    Result<void> done;
    const auto found = db.rows(u"SELECT hlc, site, nonce FROM cell WHERE row = ? AND tbl = ? AND unit = ? UNION ALL SELECT hlc, site, nonce FROM change WHERE row = ? AND tbl = ? AND op = 'I'"
                               " ORDER BY hlc DESC, site DESC, nonce DESC LIMIT 1"_s,
                               {clash.row.bind(), clash.table, clash.unit, clash.row.bind(), clash.table},
                               [](const QSqlQuery &q) { return Stamp{q.value(0).toLongLong(), q.value(1).toLongLong(), q.value(2).toLongLong()}; });
    if (!found)
        return found.error();
    for (const Stamp &stamp : *found) {
        const auto seq = db.value(u"SELECT seq FROM change WHERE row = ? AND hlc = ? AND site = ? AND nonce = ?"_s, {clash.row.bind(), stamp.hlc, stamp.site, stamp.nonce});
        if (!seq)
            return seq.error();
        done = readMaker(db, schema, stamp.site, seq->toLongLong(), stamp.nonce, row.keptBy, row.keptAt);
    }
    return done;
}

QString inWords(Database &db, const Schema &schema, const QList<ColumnDecl> &columns, const QJsonObject &values, bool hidden)
{
    QStringList words;
    for (const ColumnDecl &column : columns) {
        if (column.name == u"deleted"_s)
            words.append(values.value(column.name).toInteger() ? ClashText::tr("in the trash") : ClashText::tr("not in the trash"));
        else if (hidden && column.personal)
            words.append(History::maskedWords());
        else
            words.append(History::inWords(db, schema, column, values.value(column.name)));
    }
    words.removeAll(QString());
    return words.join(u" · "_s);
}

QString labelOf(const QList<ColumnDecl> &columns)
{
    QStringList labels;
    for (const ColumnDecl &column : columns)
        labels.append(column.label ? QCoreApplication::translate("Column", column.label) : ClashText::tr("trash"));
    return labels.join(u" · "_s);
}

Result<QList<Stored>> readStored(Database &db, const QString &condition, const QVariantList &values = {})
{
    return db.rows(u"SELECT id, tbl, row, unit, win, lose, value, CAST(value AS BLOB), state FROM conflict WHERE "_s + condition, values, [](const QSqlQuery &q) {
        return Stored{Id::fromVariant(q.value(0)), q.value(1).toString(), Id::fromVariant(q.value(2)), q.value(3).toString(), q.value(4).toString(),
                      q.value(5).toString(), parsePatch(q.value(6).toString()), PatchValues::parse(q.value(7).toByteArray()).value_or(PatchValues()), q.value(8).toString()};
    });
}

/// Whether the row says what lost anyway, so that there is nothing to choose.
bool isMoot(const QJsonObject &current, const Stored &clash)
{
    for (auto it = clash.value.begin(); it != clash.value.end(); ++it)
        if (current.value(it.key()) != it.value())
            return false;
    return true;
}

/// Puts the value that lost into the row again: text as the bytes it was, empty or no valid UTF-8 too.
void writeOther(Edit &edit, const TableDecl &table, const Stored &clash)
{
    QStringList set;
    QVariantList values;
    for (const ColumnDecl &column : columnsOf(table, clash.unit)) {
        const PatchValue *value = clash.bytes.value(column.name.toUtf8());
        if (!value)
            continue;
        const bool isText = column.type == ColumnType::Text && value->kind == PatchValue::Kind::Text;
        set.append(u"\"%1\" = %2"_s.arg(column.name, isText ? u"CAST(? AS TEXT)"_s : u"?"_s));
        if (isText)
            values.append(value->text.isNull() ? QByteArray("") : value->text);
        else if (column.type == ColumnType::Reference)
            values.append(Id::fromHex(QString::fromLatin1(value->text)).bind());
        else
            values.append(value->kind == PatchValue::Kind::Integer ? QVariant(value->number) : column.type == ColumnType::Boolean ? QVariant(0) : QVariant());
    }
    values.append(clash.row.bind());
    edit.run(u"UPDATE \"%1\" SET %2 WHERE id = ?"_s.arg(clash.table, set.join(u", "_s)), values);
}

bool isKept(const Stored &clash)
{
    return std::ranges::none_of(clash.bytes.all(), [](const auto &value) { return value.second.kind == PatchValue::Kind::Folded; });
}

ActText actOf(const QList<Stored> &clashes, Clashes::Choice choice)
{
    const bool lost = choice == Clashes::Choice::Lost;
    if (clashes.size() == 1) {
        const QString row = ActText::ref(clashes.first().table, clashes.first().row);
        return lost ? ActText(QT_TRANSLATE_NOOP("Act", "Chose the other value in a clash: %1"), {row})
                    : ActText(QT_TRANSLATE_NOOP("Act", "Kept the value in a clash: %1"), {row});
    }
    const QString count = QString::number(clashes.size());
    return lost ? ActText(QT_TRANSLATE_NOOP("Act", "Chose the other value in %1 clashes"), {count})
                : ActText(QT_TRANSLATE_NOOP("Act", "Kept the value in %1 clashes"), {count});
}

using RowName = std::pair<QString, Id>;

/// Whether `row` is `owner`, or points to it in at most `steps` steps.
Result<bool> belongsTo(Database &db, const Schema &schema, const RowName &row, const RowName &owner, int steps)
{
    if (row == owner)
        return true;
    const TableDecl *table = schema.table(row.first);
    if (!table || steps == 0)
        return false;
    for (const ColumnDecl &column : table->columns) {
        if (column.references.isEmpty())
            continue;
        const auto value = db.value(u"SELECT \"%1\" FROM \"%2\" WHERE id = ?"_s.arg(column.name, row.first), {row.second.bind()});
        if (!value)
            return value.error();
        if (value->isNull())
            continue;
        const auto belongs = belongsTo(db, schema, {column.references, Id::fromVariant(*value)}, owner, steps - 1);
        if (!belongs || *belongs)
            return belongs;
    }
    return false;
}

} // namespace

Result<QList<ClashRow>> Clashes::list(Database &db, const Schema &schema, bool settledToo)
{
    const auto stored = readStored(db, settledToo ? u"true"_s : u"state = 'open'"_s);
    if (!stored)
        return stored.error();
    QList<ClashRow> rows;
    for (const Stored &clash : *stored) {
        const TableDecl *table = schema.table(clash.table);
        if (!table)
            continue;
        const auto current = currentPatch(db, *table, clash.row);
        if (!current)
            return current.error();
        if (clash.state == u"open"_s && isMoot(*current, clash))
            continue;
        const auto hidden = History::isProtected(db, schema, *table, clash.row);
        if (!hidden)
            return hidden.error();
        const QList<ColumnDecl> columns = columnsOf(*table, clash.unit);
        ClashRow row{clash.id, clash.table, clash.row, History::title(db, schema, clash.table, clash.row), labelOf(columns), inWords(db, schema, columns, *current, *hidden), {}, {},
                     inWords(db, schema, columns, clash.value, *hidden), {}, {}, clash.state};
        const QStringList lose = clash.lose.split(u'/');
        if (lose.size() == 3)
            if (const auto read = readMaker(db, schema, lose.at(0).toLongLong(), lose.at(1).toLongLong(), lose.at(2).toLongLong(), row.otherBy, row.otherAt); !read)
                return read.error();
        if (const auto read = readCurrentMaker(db, schema, clash, row); !read)
            return read.error();
        rows.append(row);
    }
    std::sort(rows.begin(), rows.end(), [](const ClashRow &a, const ClashRow &b) { return a.keptAt > b.keptAt; });
    return rows;
}

Result<QList<ClashRow>> Clashes::listOf(Database &db, const Schema &schema, const QString &table, const Id &row)
{
    auto all = list(db, schema);
    if (!all)
        return all;
    QList<ClashRow> found;
    for (const ClashRow &clash : *all) {
        const auto belongs = belongsTo(db, schema, {clash.table, clash.row}, {table, row}, 2);
        if (!belongs)
            return belongs.error();
        if (*belongs)
            found.append(clash);
    }
    return found;
}

Result<int> Clashes::openCount(Database &db)
{
    const auto count = db.value(u"SELECT count(*) FROM conflict WHERE state = 'open'"_s);
    if (!count)
        return count.error();
    return count->toInt();
}

Result<ChangeSet> Clashes::choose(Store &store, const QList<Id> &clashes, Choice choice)
{
    QList<Stored> found;
    for (const Id &id : clashes) {
        const auto stored = readStored(store.database(), u"id = ?"_s, {id.bind()});
        if (!stored)
            return stored.error();
        found += *stored;
    }
    if (found.isEmpty())
        return Error{ErrorCode::NotFound, ClashText::tr("That clash is no longer there: somebody who knew both values has settled it. Nothing was changed.")};
    Edit edit(store, actOf(found, choice), found.size() == 1 ? found.first().table : QString(), found.size() == 1 ? found.first().row : Id());
    for (const Stored &clash : std::as_const(found)) {
        const TableDecl *table = store.schema().table(clash.table);
        if (!table)
            edit.fail({ErrorCode::Refused, ClashText::tr("This clash is about something a newer version of Länsnav knows. Nothing was changed. Update Länsnav first.")});
        else if (choice == Choice::Lost && !isKept(clash))
            edit.fail({ErrorCode::Refused, ClashText::tr("The other value is so old that it is no longer kept. Nothing was changed. Write it again if you know it.")});
        else if (choice == Choice::Lost)
            writeOther(edit, *table, clash);
        edit.update(u"conflict"_s, clash.id, {{u"state"_s, choice == Choice::Lost ? u"lost"_s : u"kept"_s}});
    }
    return edit.commit();
}

} // namespace lansnav
