// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/protectednames.h"

#include "exchange/values.h"
#include "list/foldedtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace lansnav::protectednames {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 80;

struct ProtectedNamesText
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::ProtectedNames)
};

/// The words of a name, whichever of them is the family name; empty for no name.
QString nameKeyOf(const parse::PersonName &name)
{
    QStringList words = foldedLoose(QString(name.given + u' ' + name.family)).split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words.join(u' ');
}

/// An office's address is that of many.
QString mailKeyOf(const QString &address)
{
    return address.isEmpty() || parse::isSharedMailbox(address) ? QString() : address;
}

} // namespace

QStringList keysOf(const ImportColumns &columns, const ImportRow &row)
{
    parse::PersonName name = columns.personName(row, u"name");
    if (const QString given = columns.text(row, u"given"); !given.isEmpty())
        name.given = given;
    if (const QString family = columns.text(row, u"family"); !family.isEmpty())
        name.family = family;
    QStringList keys;
    for (const QString &key : {nameKeyOf(name), mailKeyOf(parse::mail(columns.text(row, u"email")))})
        if (!key.isEmpty())
            keys.append(key);
    return keys;
}

bool mayBeSaidOn(const Sheet &sheet)
{
    return parse::headsProtectedPeople(sheet.name) || std::any_of(sheet.rows.cbegin(), sheet.rows.cend(), [](const QStringList &row) {
        return std::any_of(row.cbegin(), row.cend(), [](const QString &cell) { return parse::saysProtectedBesideName(cell) || parse::headsProtection(cell); });
    });
}

void collect(const ImportPlan &sheet, QSet<QString> &keys)
{
    const ImportColumns columns(sheet);
    for (const ImportRow &row : sheet.rows)
        // Who is masked is not named, and a mask names nobody.
        if (columns.saysProtected(row) && !parse::saysMasked(columns.writtenName(row)))
            for (const QString &key : keysOf(columns, row))
                keys.insert(key);
}

void collect(const Sheet &sheet, QSet<QString> &keys)
{
    const bool isOfAll = parse::headsProtectedPeople(sheet.name);
    for (const QStringList &row : sheet.rows) {
        if (!isOfAll && std::none_of(row.cbegin(), row.cend(), [](const QString &cell) { return parse::saysProtectedBesideName(cell); }))
            continue;
        for (const QString &cell : row) {
            const parse::PersonName name = cell.size() <= longestName ? parse::personName(cell) : parse::PersonName();
            if (!name.given.isEmpty() && !name.family.isEmpty())
                keys.insert(nameKeyOf(name));
        }
    }
}

void tell(ImportPlan &plan)
{
    if (plan.protectedKeys.isEmpty())
        return;
    const ImportColumns columns(plan);
    for (ImportRow &row : plan.rows)
        if (row.fate != RowFate::Refused && columns.isProtectedElsewhere(row))
            row.notes.append(ProtectedNamesText::tr("Another sheet of the file says that this person has protected identity."));
}

} // namespace lansnav::protectednames
