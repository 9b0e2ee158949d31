// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/persondoubt.h"

#include "register/registertext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lansnav {

QString nameCell(const ImportColumns &cells, const ImportRow &row)
{
    const QString whole = cells.text(row, u"name");
    return whole.isEmpty() ? parse::tidy(QString(cells.text(row, u"given") + u' ' + cells.text(row, u"family"))) : whole;
}

QString personDoubt(const ImportColumns &cells, const ImportRow &row, const PlaceIndex &places)
{
    static const QRegularExpression remark(u"\\d|[!:]$|="_s);
    const QString cell = nameCell(cells, row);
    if (cell.startsWith(u'='))
        return RegisterText::tr("“%1” begins with “=”: is it a name?").arg(cell);
    // "Anna Ek och Bo Alm", "Anna Ek/Ola Ek"; one family name after another is one person's.
    static const QRegularExpression several(u"\\p{L} (?:och|and|&) \\p{Lu}|\\p{Ll} ?[/+;] ?\\p{Lu}"_s, QRegularExpression::UseUnicodePropertiesOption);
    if ((cell.contains(u' ') || cell.contains(u'/')) && cell.contains(several))
        return RegisterText::tr("“%1” may be several people: write one in each row.").arg(cell);
    const auto isFilled = [](const QString &text) { return !parse::tidy(text).isEmpty(); };
    if (std::count_if(row.cells.cbegin(), row.cells.cend(), isFilled) != 1)
        return {};
    const parse::MemberRole role = parse::memberRole(cell);
    const bool isKind = (!role.kind.isEmpty() && role.role.isEmpty()) || !parse::memberHeading(cell).isEmpty();
    if (isKind || cell.contains(remark) || !places.municipality(cell).isNull())
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
