// SPDX-License-Identifier: GPL-3.0-or-later
// Reading: people.
#include "register/registerstore.h"

#include "exchange/values.h"
#include "list/foldedtext.h"
#include "privacy/masking.h"
#include "register/registertext.h"
#include "register/values.h"
#include "store/statement.h"

#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav::registerstore {

namespace {

const QString personColumns = u"id, given, family, title, organisation, municipality, email, phone, note, protected, merged_into, deleted"_s;

Person personOf(const QSqlQuery &query)
{
    Person p;
    p.id = Id::fromVariant(query.value(0));
    p.given = query.value(1).toString();
    p.family = query.value(2).toString();
    p.title = query.value(3).toString();
    p.organisation = Id::fromVariant(query.value(4));
    p.municipality = Id::fromVariant(query.value(5));
    p.email = query.value(6).toString();
    p.phone = query.value(7).toString();
    p.note = query.value(8).toString();
    p.isProtected = query.value(9).toBool();
    p.mergedInto = Id::fromVariant(query.value(10));
    p.trashed = query.value(11).toBool();
    return p;
}

/// One QString for every name that stands in many rows.
Result<QHash<Id, QString>> namesOf(Database &db, const QByteArray &table)
{
    QHash<Id, QString> names;
    Statement reader(db, "SELECT id, name FROM " + table);
    while (reader.next())
        names.insert(reader.id(0), reader.text(1));
    if (!reader.result())
        return reader.result().error();
    return names;
}

QString joinedName(const Statement &reader, int given, int family)
{
    const QByteArray first = reader.view(given);
    const QByteArray last = reader.view(family);
    if (first.isEmpty() || last.isEmpty())
        return QString::fromUtf8(first.isEmpty() ? last : first);
    QVarLengthArray<char, 128> joined(first.size() + last.size() + 1);
    char *end = std::copy(first.cbegin(), first.cend(), joined.data());
    *end++ = ' ';
    std::copy(last.cbegin(), last.cend(), end);
    return QString::fromUtf8(joined.constData(), joined.size());
}

} // namespace

Result<QList<PersonRow>> personRows(Database &db, const QList<Id> &ids, bool trashed)
{
    const auto organisations = namesOf(db, "organisation");
    if (!organisations)
        return organisations.error();
    const auto municipalities = namesOf(db, "municipality");
    if (!municipalities)
        return municipalities.error();
    QByteArray sql = "SELECT id, given, family, organisation, municipality, title, email, phone, protected FROM person WHERE ";
    if (!ids.isEmpty())
        sql += "id IN (" + idLiterals(ids).toLatin1() + ") AND ";
    sql += trashed ? "deleted <> 0 AND merged_into IS NULL" : "deleted = 0";
    QList<PersonRow> rows;
    if (ids.isEmpty()) {
        const auto count = db.value(u"SELECT count(*) FROM person"_s);
        rows.reserve(count ? count->toLongLong() : 0);
    }
    QHash<QByteArray, QString> titles;
    const QString hidden = Masking::name();
    Statement reader(db, sql);
    while (reader.next()) {
        PersonRow row;
        row.id = reader.id(0);
        row.trashed = trashed;
        row.isProtected = reader.integer(8) != 0;
        if (row.isProtected) {
            row.name = hidden;
            rows.append(std::move(row));
            continue;
        }
        row.name = joinedName(reader, 1, 2);
        row.organisation = organisations->value(reader.id(3));
        row.municipalityId = reader.id(4);
        row.municipality = municipalities->value(row.municipalityId);
        const QByteArray title = reader.view(5);
        if (!title.isEmpty()) {
            const auto known = titles.constFind(title);
            // A deep copy: the raw bytes belong to the statement.
            row.title = known == titles.cend() ? *titles.insert(QByteArray(title.constData(), title.size()), QString::fromUtf8(title)) : *known;
        }
        row.email = reader.text(6);
        row.phone = reader.text(7);
        rows.append(std::move(row));
    }
    if (!reader.result())
        return reader.result().error();
    return rows;
}

Result<void> scanPeople(Database &db, const QString &column, const std::function<void(const Id &, const QString &)> &each)
{
    const bool byName = column == u"name";
    const bool byPlace = column == u"organisation" || column == u"municipality";
    QHash<Id, QString> places;
    if (byPlace) {
        auto names = namesOf(db, column.toLatin1());
        if (!names)
            return names.error();
        places = std::move(*names);
    }
    Statement reader(db, "SELECT id, protected, " + (byName ? QByteArray("given, family") : column.toLatin1()) + " FROM person WHERE deleted = 0");
    while (reader.next()) {
        if (reader.integer(1) != 0)
            each(reader.id(0), byName ? Masking::name(reader.id(0)) : QString());
        else if (byName)
            each(reader.id(0), joinedName(reader, 2, 3));
        else
            each(reader.id(0), byPlace ? places.value(reader.id(2)) : reader.text(2));
    }
    return reader.result();
}

Result<Person> person(Database &db, const Id &id)
{
    const auto found = db.rows(u"SELECT "_s + personColumns + u" FROM person WHERE id = ?"_s, {id.bind()}, personOf);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{ErrorCode::NotFound, RegisterText::tr("This person is no longer in the file. Nothing was changed.")};
    return found->first();
}

Result<QList<Person>> people(Database &db, const QList<Id> &ids)
{
    const QString where = ids.isEmpty() ? u"deleted = 0"_s : u"id IN ("_s + idLiterals(ids) + u')';
    return db.rows(u"SELECT "_s + personColumns + u" FROM person WHERE "_s + where, {}, personOf);
}

Result<QList<Person>> trashedPeople(Database &db)
{
    return db.rows(u"SELECT "_s + personColumns + u" FROM person WHERE deleted <> 0 AND merged_into IS NULL"_s, {}, personOf);
}

Result<QString> personName(Database &db, const Id &id)
{
    const auto found = person(db, id);
    if (!found)
        return found.error();
    return found->masked().name();
}

Result<QHash<Id, QString>> personNames(Database &db, const QList<Id> &ids)
{
    QHash<Id, QString> names;
    if (ids.isEmpty())
        return names;
    const auto found = people(db, ids);
    if (!found)
        return found.error();
    for (const Person &p : *found)
        names.insert(p.id, p.masked().name());
    return names;
}

Result<Id> findPerson(Database &db, const QString &text)
{
    const QString wanted = parse::tidy(text);
    if (const Id id = Id::fromHex(wanted); !id.isNull()) {
        const auto known = db.value(u"SELECT 1 FROM person WHERE id = ?"_s, {id.bind()});
        if (!known)
            return known.error();
        if (known->isValid())
            return id;
    }
    QString sql = u"SELECT id, given, family FROM person WHERE deleted = 0 AND protected = 0"_s;
    QVariantList values;
    const bool byEmail = wanted.contains(u'@');
    if (byEmail) {
        sql += u" AND email = ?"_s;
        values.append(wanted.toLower());
    }
    QList<Id> found;
    const QString name = folded(wanted);
    const auto read = db.each(sql, values, [&](const QSqlQuery &query) {
        const QString given = query.value(1).toString();
        const QString family = query.value(2).toString();
        if (byEmail || folded(QString(given + u' ' + family)) == name || folded(QString(family + u", "_s + given)) == name)
            found.append(Id::fromVariant(query.value(0)));
    });
    if (!read)
        return read.error();
    if (found.isEmpty())
        return Error{ErrorCode::NotFound, RegisterText::tr("There is no person called “%1”. Write the name or the e-mail as it stands in the register.").arg(text)};
    if (found.size() > 1)
        return Error{ErrorCode::Invalid, RegisterText::tr("%n people are called “%1”. Point one out by e-mail or id.", nullptr, int(found.size())).arg(text)};
    return found.first();
}

} // namespace lansnav::registerstore
