// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importcolumns.h"

#include "exchange/blankcells.h"
#include "exchange/emptycells.h"
#include "exchange/headermatch.h"
#include "exchange/importrows.h"
#include "exchange/nameparts.h"
#include "exchange/protectednames.h"

#include <algorithm>
#include <utility>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

parse::NameOptions namesUnder(const QString &heading, const ImportPlan &plan)
{
    const NameOrder order = nameOrder(heading);
    const bool isFamilyFirst = order == NameOrder::FamilyFirst || (order == NameOrder::NotBoth && plan.isFamilyFirst);
    return {.familyFirst = isFamilyFirst, .givenBeforeComma = order == NameOrder::GivenFirst && heading.contains(u','), .isPlace = plan.isPlace};
}

} // namespace

ImportColumns::ImportColumns(const ImportPlan &plan) : m_plan(&plan)
{
    QList<int> columns = plan.mapping.keys();
    // What was found to be a second column of its field comes behind the first, wherever it stands.
    std::sort(columns.begin(), columns.end(), [&plan](int a, int b) { return std::pair(plan.byCells.contains(a), a) < std::pair(plan.byCells.contains(b), b); });
    for (const int column : std::as_const(columns)) {
        const QString mapped = plan.mapping.value(column);
        if (mapped.isEmpty())
            continue;
        const qsizetype colon = mapped.indexOf(u':');
        const QString key = colon < 0 ? mapped : mapped.left(colon);
        auto known = std::find_if(m_fields.begin(), m_fields.end(), [&](const Field &f) { return f.key == key; });
        if (known == m_fields.end())
            known = m_fields.insert(m_fields.end(), Field{key, {}, namesUnder(plan.headings.value(column), plan), emptycells::isOfWords(key)});
        known->columns.append({column, colon < 0 ? QString() : mapped.mid(colon + 1)});
    }
    for (int column = 0; column < plan.headings.size(); ++column)
        m_said.append(whereSaid(plan, column));
}

const ImportColumns::Field *ImportColumns::field(QStringView key) const
{
    const auto known = std::find_if(m_fields.cbegin(), m_fields.cend(), [key](const Field &f) { return f.key == key; });
    return known == m_fields.cend() ? nullptr : &*known;
}

int ImportColumns::stated(const ImportRow &row, const Field &field)
{
    for (const auto &[column, argument] : field.columns)
        if (column >= 0 && column < row.cells.size() && !isBlankCell(row.cells.at(column)) && !(field.isOfWords && emptycells::isTruth(row.cells.at(column))))
            return column;
    return -1;
}

int ImportColumns::stated(const ImportRow &row, QStringView key) const
{
    const Field *known = field(key);
    return known ? stated(row, *known) : -1;
}

QString ImportColumns::value(const ImportRow &row, QStringView field) const
{
    const int column = stated(row, field);
    return column < 0 ? QString() : row.cells.at(column);
}

bool ImportColumns::isNameStruck(const ImportRow &row) const
{
    if (row.struck.isEmpty())
        return false;
    const auto isStruck = [&](QStringView key) { return row.struck.contains(stated(row, key)); };
    return isStruck(u"name") || isStruck(u"given") || isStruck(u"family");
}

QString ImportColumns::phone(const ImportRow &row, QStringView field) const
{
    const int column = stated(row, field);
    if (column < 0)
        return {};
    const QString &cell = row.cells.at(column);
    return parse::lacksZero(cell) && (row.numbers.contains(column) || losesZeros(column)) ? u'0' + cell.trimmed() : cell;
}

bool ImportColumns::losesZeros(int column) const
{
    if (const auto known = m_losesZeros.constFind(column); known != m_losesZeros.cend())
        return *known;
    bool lost = false;
    bool kept = false;
    for (const ImportRow &row : m_plan->rows) {
        const QString cell = row.cells.value(column).trimmed();
        const bool isBare = !cell.isEmpty() && std::all_of(cell.cbegin(), cell.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        // A mobile number is known without its zero too.
        lost = lost || (parse::lacksZero(cell) && (row.numbers.contains(column) || parse::phone(cell)));
        kept = kept || (isBare && cell.startsWith(u'0') && !cell.startsWith(u"00"));
    }
    return *m_losesZeros.insert(column, lost && !kept);
}

QString ImportColumns::text(const ImportRow &row, QStringView field) const
{
    return parse::tidy(value(row, field));
}

parse::NameOptions ImportColumns::nameOptions(QStringView field) const
{
    const Field *known = this->field(field);
    return known ? known->names : parse::NameOptions();
}

QString ImportColumns::heading(QStringView field) const
{
    const Field *known = this->field(field);
    return known ? m_plan->headings.value(known->columns.first().first) : QString();
}

parse::PersonName ImportColumns::personName(const ImportRow &row, QStringView field) const
{
    return parse::personName(value(row, field), nameOptions(field));
}

parse::CommaMeans ImportColumns::commaMeans(QStringView field) const
{
    const Field *known = this->field(field);
    if (!known)
        return parse::CommaMeans::Unknown;
    const int column = known->columns.first().first;
    if (const auto found = m_commas.constFind(column); found != m_commas.cend())
        return *found;
    const QString heading = m_plan->headings.value(column);
    if (heading.contains(u',') && nameOrder(heading) != NameOrder::NotBoth)
        return *m_commas.insert(column, parse::CommaMeans::OneName);
    parse::CommaCount count;
    for (const ImportRow &row : m_plan->rows)
        count.add(row.cells.value(column));
    return *m_commas.insert(column, count.means());
}

parse::NameShape ImportColumns::nameShape(QStringView name) const
{
    if (!m_shapes) {
        // As many tell it as any longer list would.
        constexpr qsizetype looked = 1000;
        static const QSet<QString> ofOtherWords{u"start"_s, u"end"_s, u"figure"_s, u"date"_s};
        parse::NameShapes shapes;
        for (auto column = m_plan->mapping.cbegin(); column != m_plan->mapping.cend(); ++column)
            if (!column->isEmpty() && !ofOtherWords.contains(column->section(u':', 0, 0)))
                shapes.addHeading(m_plan->headings.value(column.key()));
        for (const ImportRow &row : m_plan->rows.first(std::min(looked, m_plan->rows.size())))
            shapes.add(parse::bareName(writtenName(row), nameOptions(u"name")));
        m_shapes = shapes;
    }
    return m_shapes->of(name, nameOptions(u"name"));
}

bool ImportColumns::maySaySeveral(const ImportRow &row) const
{
    static constexpr QStringView signs = u",;)\n\r\x2028\x2029";
    const QString cell = value(row, u"name");
    // Hardly any cell has a sign of it.
    if (std::none_of(cell.cbegin(), cell.cend(), [](QChar c) { return c.isDigit() || signs.contains(c); }))
        return false;
    return parse::maySaySeveralNames(cell, cell.contains(u',') ? commaMeans(u"name") : parse::CommaMeans::Unknown, nameOptions(u"name"));
}

QString ImportColumns::wholeInPart(const ImportRow &row) const
{
    const QString given = text(row, u"given");
    const QString family = text(row, u"family");
    // Hardly any row has one cell for both.
    const bool mayBe = (given.isEmpty() != family.isEmpty()) || family.contains(u',');
    return !mayBe || parse::wholeInPart(given, family, nameOptions(u"family")).isEmpty() ? QString() : family.isEmpty() ? given : family;
}

parse::PersonName ImportColumns::nameInParts(const ImportRow &row) const
{
    if (!wholeInPart(row).isEmpty())
        return parse::wholeInPart(text(row, u"given"), text(row, u"family"), nameOptions(u"family"));
    parse::PersonName name;
    name.given = parse::namePart(text(row, u"given"), &name.asides);
    name.family = parse::namePart(text(row, u"family"), &name.asides);
    return name;
}

QString ImportColumns::writtenName(const ImportRow &row) const
{
    const QString whole = text(row, u"name");
    const QString given = text(row, u"given");
    const QString family = text(row, u"family");
    const bool areParts = !given.isEmpty() && !family.isEmpty();
    return whole.isEmpty() || areParts ? parse::tidy(QString(given + u' ' + family)) : whole;
}

bool ImportColumns::isProtectedElsewhere(const ImportRow &row) const
{
    if (m_plan->protectedKeys.isEmpty())
        return false;
    const QStringList keys = protectednames::keysOf(*this, row);
    return std::any_of(keys.cbegin(), keys.cend(), [this](const QString &key) { return m_plan->protectedKeys.contains(key); });
}

QString ImportColumns::kept(const ImportRow &row, QStringView field) const
{
    const int column = stated(row, field);
    return column < 0 ? QString() : keptCell(*m_plan, row, column);
}

QStringList ImportColumns::keptBeside(const ImportRow &row, QStringView field) const
{
    const Field *known = this->field(field);
    if (!known || known->columns.size() < 2)
        return {};
    QStringList lines;
    const int taken = stated(row, *known);
    for (const auto &[column, argument] : known->columns)
        if (const QString line = column == taken ? QString() : keptCell(*m_plan, row, column); !line.isEmpty() && !parse::saysNothing(row.cells.value(column)))
            lines.append(line);
    return lines;
}

QList<std::pair<int, QString>> ImportColumns::repeated(QStringView field) const
{
    const Field *known = this->field(field);
    return known ? known->columns : QList<std::pair<int, QString>>();
}

} // namespace lansnav
