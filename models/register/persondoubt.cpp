// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/persondoubt.h"

#include "list/foldedtext.h"
#include "register/namekey.h"
#include "register/registertext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lansnav {

QString nameCell(const ImportColumns &cells, const ImportRow &row)
{
    const QString whole = cells.text(row, u"name");
    return whole.isEmpty() ? parse::tidy(QString(cells.text(row, u"given") + u' ' + cells.text(row, u"family"))) : whole;
}

namespace {

/// Whether an organisation is called so; short names are written in capitals.
bool isOrganisation(const QString &name, const PlaceIndex &places)
{
    const QList<Id> called = places.called(name);
    if (called.isEmpty() || name == name.toUpper())
        return !called.isEmpty();
    const QString key = organisationKey(name);
    return std::any_of(called.cbegin(), called.cend(), [&](const Id &id) { return organisationKey(places.organisationName(id)) == key; });
}

/// "Ersättare", "Ordinarie ledamöter".
bool isKind(const QString &name)
{
    // Most names have no such word, and taking one apart costs more.
    static const QRegularExpression word(u"\\b(?:ersätt|ers\\b|ordin|ord\\b|supp|reserv|alternate|substitute|vice|deputy)|^\\p{L}$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    if (!name.contains(word))
        return false;
    const parse::MemberRole role = parse::memberRole(name);
    return (!role.kind.isEmpty() && role.role.isEmpty()) || !parse::memberHeading(name).isEmpty();
}

/// Whether a name is that of a place, an office or a kind of member, whatever else stands in the row.
bool isNobodys(const QString &name, const ImportColumns &cells, const ImportRow &row, const PlaceIndex &places)
{
    static const QRegularExpression signs(u"[!?=:]"_s);
    if (name.isEmpty())
        return false;
    if (isKind(name) || name.contains(signs) || parse::saysNoPerson(name))
        return true;
    const bool isOneWord = !name.contains(u' ');
    // How a place may be spelt is worked out for single words only: most names are two, and there may be very many.
    if (places.isMunicipality(name) || (isOneWord && !places.municipality(name).isNull()) || isOrganisation(name, places))
        return true;
    const QString workplace = cells.text(row, u"workplace");
    if (!workplace.isEmpty() && folded(workplace) == folded(name))
        return true;
    return isOneWord && parse::isSharedMailbox(parse::mail(cells.value(row, u"email")));
}

} // namespace

QString personDoubt(const ImportColumns &cells, const ImportRow &row, const PlaceIndex &places)
{
    static const QRegularExpression aside(u"\\s*(?:\\([^)]*\\)|\\[[^\\]]*\\]|<[^>]*>|\\S+@\\S+)"_s);
    // "Anna Ek och Bo Alm", "Anna Ek/Ola Ek"; one family name after another is one person's.
    static const QRegularExpression several(u"\\p{L} (?:och|and|&) \\p{Lu}|\\p{Ll} ?[/+;] ?\\p{Lu}"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString cell = nameCell(cells, row);
    if (cell.startsWith(u'='))
        return RegisterText::tr("“%1” begins with “=”: is it a name?").arg(cell);
    const QString name = QString(cell).remove(aside).trimmed();
    if (isNobodys(name, cells, row, places))
        return RegisterText::tr("“%1” reads like a place, an office or a remark: is it a person?").arg(cell);
    if ((cell.contains(u' ') || cell.contains(u'/')) && cell.contains(several))
        return RegisterText::tr("“%1” may be several people: write one in each row.").arg(cell);
    const auto isFilled = [](const QString &text) { return !parse::tidy(text).isEmpty(); };
    const bool isAlone = std::count_if(row.cells.cbegin(), row.cells.cend(), isFilled) == 1;
    if (isAlone && std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return c.isDigit(); }))
        return RegisterText::tr("Nothing else stands in the row: is “%1” a person?").arg(cell);
    return {};
}

RowAddresses::Earlier RowAddresses::add(int line, const QString &email, const NameKey &name)
{
    if (email.isEmpty())
        return {};
    auto &rows = m_rows[email];
    Earlier earlier;
    if (!rows.isEmpty())
        earlier = {Likeness::Other, rows.first().line};
    for (const Named &one : std::as_const(rows)) {
        const NameMatch match = compareNames(one.name, name);
        if (match == NameMatch::Same) {
            earlier = {Likeness::Same, one.line};
            break;
        }
        if (match != NameMatch::None && earlier.likeness == Likeness::Other)
            earlier = {Likeness::Near, one.line};
    }
    rows.append({line, name});
    return earlier;
}

QString nearNameDoubt(int line)
{
    return RegisterText::tr("Line %1 has the same e-mail and nearly the same name: it may be the same person.").arg(line);
}

} // namespace lansnav
