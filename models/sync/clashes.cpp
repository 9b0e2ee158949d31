// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/clashes.h"

#include "privacy/protectedtext.h"
#include "store/edit.h"
#include "store/history.h"
#include "store/patch.h"
#include "store/triggers.h"
#include "sync/clashmaker.h"
#include "sync/patchvalues.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSet>

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

Error noLongerThere()
{
    return {ErrorCode::NotFound, ClashText::tr("That clash is no longer there: somebody who knew both values has settled it. Nothing was changed.")};
}

QList<ColumnDecl> columnsOf(const TableDecl &table, const QString &unit)
{
    for (const auto &[name, columns] : unitsOf(table))
        if (name == unit)
            return columns;
    return {};
}

using People = QHash<Id, QString>;

QString inWords(Database &db, const Schema &schema, const QList<ColumnDecl> &columns, const QJsonObject &values, bool hidden, const People &shown)
{
    QStringList words;
    for (const ColumnDecl &column : columns) {
        const QJsonValue value = values.value(column.name);
        const auto person = column.type == ColumnType::Reference ? shown.constFind(Id::fromHex(value.toString())) : shown.cend();
        if (column.name == u"deleted"_s)
            words.append(value.toInteger() ? ClashText::tr("in the trash") : ClashText::tr("not in the trash"));
        else if (hidden && column.personal)
            words.append(History::maskedWords());
        else
            words.append(person != shown.cend() ? *person : History::inWords(db, schema, column, value));
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

/// Whom the row is called after: itself, or the person that its natural key ends in (History::title()). Null for neither.
Result<RowName> namedAfter(Database &db, const Schema &schema, const RowName &row, int steps = 3)
{
    const TableDecl *table = schema.table(row.first);
    if (!table || !table->titleSql.isEmpty() || steps == 0)
        return row;
    for (auto key = table->naturalKey.crbegin(); key != table->naturalKey.crend(); ++key) {
        const ColumnDecl *column = table->column(*key);
        if (!column || column->references.isEmpty())
            continue;
        const auto named = db.value(u"SELECT \"%1\" FROM \"%2\" WHERE id = ?"_s.arg(column->name, table->name), {row.second.bind()});
        if (!named)
            return named.error();
        return namedAfter(db, schema, {column->references, Id::fromVariant(*named)}, steps - 1);
    }
    return row;
}

/// The people with protected identity whom a clash can be masked for: its row, whom the row is about or called after, and whom
/// its two values name.
Result<QList<Id>> protectedPeople(Database &db, const Schema &schema, const Stored &clash, const TableDecl &table, const QJsonObject &current, const Id &namesake)
{
    QSet<Id> asked{clash.row, namesake};
    for (const ColumnDecl &column : table.columns) {
        const TableDecl *about = schema.table(column.references);
        if (!about || !about->column(u"protected"))
            continue;
        asked.insert(Id::fromHex(current.value(column.name).toString()));
        asked.insert(Id::fromHex(clash.value.value(column.name).toString()));
    }
    QList<Id> people;
    for (const Id &id : std::as_const(asked)) {
        for (const TableDecl &holder : schema.tables) {
            if (id.isNull() || !holder.column(u"protected"))
                continue;
            const auto isProtected = db.value(u"SELECT protected FROM \"%1\" WHERE id = ?"_s.arg(holder.name), {id.bind()});
            if (!isProtected)
                return isProtected.error();
            if (isProtected->toInt() != 0)
                people.append(id);
        }
    }
    std::sort(people.begin(), people.end());
    return people;
}

/// Masks what the texts tell of people with protected identity whom the clash is not about. What a person is called is masked already where
/// it has to be, and stays for one who is being shown although another has the name; a namesake bears it openly elsewhere too.
void maskTold(const ProtectedText &words, const TableDecl &table, const QList<ColumnDecl> &columns, ClashRow &row)
{
    const bool isPerson = table.column(u"protected") != nullptr;
    const bool namesRows = isPerson || std::ranges::all_of(columns, [](const ColumnDecl &column) { return column.type == ColumnType::Reference; });
    const auto mask = [&](QString &text, bool isName) {
        const QString masked = isName ? words.maskedCell(text) : words.masked(text);
        if (masked == text)
            return;
        for (const Id &told : words.toldOf(text))
            if (!row.hiddenPeople.contains(told))
                row.hiddenPeople.append(told);
        text = masked;
    };
    if (!isPerson)
        mask(row.title, false);
    mask(row.keptValue, namesRows);
    mask(row.otherValue, namesRows);
    std::sort(row.hiddenPeople.begin(), row.hiddenPeople.end());
}

/// The clash in words: masked but for the people in `shown`, of whom `words` does not know.
Result<ClashRow> describe(Database &db, const Schema &schema, const Stored &clash, const TableDecl &table, const QJsonObject &current, const People &shown, const ProtectedText &words)
{
    const auto hidden = History::isProtected(db, schema, table, clash.row);
    if (!hidden)
        return hidden.error();
    const auto namesake = namedAfter(db, schema, {clash.table, clash.row});
    if (!namesake)
        return namesake.error();
    auto people = protectedPeople(db, schema, clash, table, current, namesake->second);
    if (!people)
        return people.error();
    people->removeIf([&](const Id &id) { return shown.contains(id); });
    const QList<ColumnDecl> columns = columnsOf(table, clash.unit);
    const bool masks = *hidden && (shown.isEmpty() || !people->isEmpty());
    ClashRow row{clash.id, clash.table, clash.row, History::title(db, schema, clash.table, clash.row), labelOf(columns), inWords(db, schema, columns, current, masks, shown), {}, {},
                 inWords(db, schema, columns, clash.value, masks, shown), {}, {}, clash.state, {}};
    if (const auto name = shown.constFind(namesake->second); name != shown.cend())
        row.title.replace(History::maskedWords(), *name);
    for (const QString &text : {row.title, row.keptValue, row.otherValue})
        if (text.contains(History::maskedWords()))
            row.hiddenPeople = *people;
    maskTold(words, table, columns, row);
    const QStringList lose = clash.lose.split(u'/');
    const auto other = lose.size() == 3 ? makerOf(db, schema, lose.at(0).toLongLong(), lose.at(1).toLongLong(), lose.at(2).toLongLong()) : Result<Maker>(Maker());
    const auto kept = makerOfCurrent(db, schema, table, clash.row, {clash.unit, columns}, current);
    if (!other || !kept)
        return other ? kept.error() : other.error();
    row.otherBy = other->by;
    row.otherAt = other->at;
    row.keptBy = kept->by;
    row.keptAt = kept->at;
    return row;
}

} // namespace

Result<QList<ClashRow>> Clashes::list(Database &db, const Schema &schema, bool settledToo)
{
    const auto stored = readStored(db, settledToo ? u"true"_s : u"state = 'open'"_s);
    if (!stored)
        return stored.error();
    const auto words = stored->isEmpty() ? Result<ProtectedText>(ProtectedText()) : ProtectedText::load(db);
    if (!words)
        return words.error();
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
        const auto row = describe(db, schema, clash, *table, *current, {}, *words);
        if (!row)
            return row.error();
        rows.append(*row);
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

Result<ClashRow> Clashes::shown(Database &db, const Schema &schema, const Id &clash, const QHash<Id, QString> &people)
{
    const auto stored = readStored(db, u"id = ?"_s, {clash.bind()});
    if (!stored)
        return stored.error();
    const TableDecl *table = stored->isEmpty() ? nullptr : schema.table(stored->first().table);
    if (!table)
        return noLongerThere();
    const auto current = currentPatch(db, *table, stored->first().row);
    if (!current)
        return current.error();
    const QList<Id> ids = people.keys();
    const auto words = ProtectedText::load(db, QSet<Id>(ids.cbegin(), ids.cend()));
    if (!words)
        return words.error();
    return describe(db, schema, stored->first(), *table, *current, people, *words);
}

Result<int> Clashes::openCount(Database &db, const Schema &schema)
{
    const auto stored = readStored(db, u"state = 'open'"_s);
    if (!stored)
        return stored.error();
    int count = 0;
    for (const Stored &clash : *stored) {
        const TableDecl *table = schema.table(clash.table);
        if (!table)
            continue;
        const auto current = currentPatch(db, *table, clash.row);
        if (!current)
            return current.error();
        count += isMoot(*current, clash) ? 0 : 1;
    }
    return count;
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
        return noLongerThere();
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
