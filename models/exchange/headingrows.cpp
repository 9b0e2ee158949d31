// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/headingrows.h"

#include "exchange/blankcells.h"
#include "exchange/values.h"
#include "exchange/widesheet.h"

#include <algorithm>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

bool isRequired(const ImportKind &kind, const QString &key)
{
    return std::any_of(kind.fields.cbegin(), kind.fields.cend(), [&key](const ImportField &field) { return field.key == key && field.required; });
}

/// One row of headings made of two.
class Joining
{
public:
    Joining(const ImportKind &kind, HeaderMatcher &matcher, const QStringList &upper, const QStringList &lower) : m_kind(kind), m_matcher(matcher)
    {
        for (qsizetype column = 0; column < std::max(upper.size(), lower.size()); ++column) {
            m_upper.append(parse::tidy(upper.value(column)));
            m_lower.append(parse::tidy(lower.value(column)));
            if (isOfYears(column))
                m_upper.last() = m_upper.at(column - 1);
        }
    }

    QStringList joined()
    {
        if (!isOfHeadings())
            return {};
        QStringList headings;
        QString group;
        for (qsizetype column = 0; column < m_upper.size(); ++column) {
            // The text of joined cells stands in the first of them.
            if (!m_upper.at(column).isEmpty())
                group = saysKind(m_upper.at(column)) ? m_upper.at(column) : QString();
            headings.append(heading(column, group));
        }
        // A title above headings adds nothing to them.
        const int found = recognised(headings);
        const int below = recognised(m_lower);
        // "Ordinarie" and "Ersättare" above "Namn" and "Namn" say who is what, and no more columns.
        const bool saysMore = found > below || (found == below && saysKinds(headings) && !saysKinds(m_lower));
        return found >= recognised(m_upper) && saysMore ? headings : QStringList();
    }

private:
    int recognised(const QStringList &headings) { return widesheet::recognised(m_kind, m_matcher, headings); }
    bool saysKinds(const QStringList &headings) { return widesheet::saysKinds(m_kind, headings, m_matcher.row(headings).mapping); }
    bool saysKind(const QString &text) const { return !m_kind.perPerson.isEmpty() && !parse::memberHeading(text).isEmpty(); }
    int score(const QString &heading) { return m_matcher.matches(heading).value(0).score; }

    /// Whether what is counted stands in joined cells over years, in the first of them: "Antal kartläggningar" over "2023", "2024".
    bool isOfYears(qsizetype column)
    {
        if (column == 0 || !m_upper.at(column).isEmpty() || m_upper.at(column - 1).isEmpty() || !isYear(m_lower.at(column)) || !isYear(m_lower.at(column - 1)))
            return false;
        return score(glued(m_upper.at(column - 1), m_lower.at(column))) >= HeaderMatcher::surely;
    }
    static bool isYear(const QString &text)
    {
        const int year = text.size() == 4 ? text.toInt() : 0;
        return year >= 1900 && year < 2100;
    }

    static QString glued(const QString &upper, const QString &lower)
    {
        if (upper.isEmpty() || lower.isEmpty() || !upper.endsWith(u'-'))
            return upper.isEmpty() || lower.isEmpty() ? upper + lower : upper + u' ' + lower;
        // "Tele-" over "fon" is one word, "E-" over "post" and "För-" over "och efternamn" keep their hyphen.
        const bool isOneWord = upper.size() > 2 && lower.front().isLower() && !lower.contains(u' ');
        return (isOneWord ? upper.chopped(1) : upper) + lower;
    }
    /// Whether the two halves are what a field is called: "Med" over "sedan".
    bool areOne(qsizetype column)
    {
        return !m_upper.at(column).isEmpty() && !m_lower.at(column).isEmpty() && score(glued(m_upper.at(column), m_lower.at(column))) >= HeaderMatcher::surely;
    }
    bool isOfPerson(const QString &heading)
    {
        const QString field = m_matcher.matches(heading).value(0).field;
        return field == u"name" || field == u"given" || field == u"family" || m_kind.perPerson.contains(field);
    }

    /// Whether the lower row says what columns are, and is not the first of the list.
    bool isOfHeadings()
    {
        int filled = 0;
        int known = 0;
        for (qsizetype column = 0; column < m_lower.size(); ++column) {
            if (m_lower.at(column).isEmpty())
                continue;
            ++filled;
            // What masks somebody in a row of the list is called as the column that says so.
            if (parse::saysMasked(m_lower.at(column)) && m_matcher.isHeading(m_upper.at(column)))
                return false;
            const bool isKnown = m_matcher.isHeading(m_lower.at(column)) || areOne(column);
            known += isKnown;
            // Under a heading of names stands a name.
            if (const QList<HeadingMatch> &above = m_matcher.matches(m_upper.at(column)); !isKnown && !above.isEmpty() && !saysKind(m_upper.at(column)) && isRequired(m_kind, above.first().field))
                return false;
        }
        return known > 0 && known * 2 > filled;
    }

    QString heading(qsizetype column, const QString &group)
    {
        const QString &upper = m_upper.at(column);
        const QString &lower = m_lower.at(column);
        if (lower.isEmpty())
            return m_matcher.isHeading(upper) || saysKind(upper) ? upper : QString();
        if (areOne(column))
            return glued(upper, lower);
        if (!group.isEmpty() && isOfPerson(lower))
            return glued(group, lower);
        return m_matcher.isHeading(lower) || !m_matcher.isHeading(upper) ? lower : upper;
    }

    const ImportKind &m_kind;
    HeaderMatcher &m_matcher;
    QStringList m_upper;
    QStringList m_lower;
};

bool isAscii(QChar c)
{
    return c.unicode() < 0x80;
}

QStringList compacted(const QStringList &cells)
{
    QStringList compact;
    for (const QString &cell : cells)
        compact.append(HeaderMatcher::compact(cell));
    return compact;
}

} // namespace

QStringList joinedHeadings(const ImportKind &kind, HeaderMatcher &matcher, const QStringList &upper, const QStringList &lower)
{
    return Joining(kind, matcher, upper, lower).joined();
}

HeadingsAgain::HeadingsAgain(const ImportKind &kind, const Sheet &sheet, const ImportPlan &plan) : m_kind(kind), m_sheet(sheet), m_plan(plan), m_matcher(kind)
{
    for (int row = 0; plan.headerRow >= 0 && row < plan.headingRows; ++row)
        m_rows.append(compacted(sheet.rows.value(plan.headerRow + row)));
    for (auto column = plan.mapping.cbegin(); column != plan.mapping.cend(); ++column)
        if (isRequired(kind, column.value().section(u':', 0, 0)))
            m_required.insert(column.key());
}

HeadingsAgain::Found HeadingsAgain::at(qsizetype row)
{
    // What a list says that has no headings, the user knows.
    if (m_rows.isEmpty())
        return Found::Nothing;
    const Found found = headings(row);
    return found == Found::Nothing && isTitle(row) ? Found::Title : found;
}

bool HeadingsAgain::areOthers(qsizetype row)
{
    const QStringList &cells = m_sheet.rows.at(row);
    if (m_rows.isEmpty() || std::any_of(m_rows.cbegin(), m_rows.cend(), [&](const QStringList &headings) { return repeats(cells, headings); }))
        return false;
    const HeaderRow found = m_matcher.row(cells);
    return (found.counts && isOfHeadings(cells)) || widesheet::people(m_kind, cells, found.mapping) > 0;
}

/// One cell between an empty line and headings. Somebody of whom only the name is known may stand last on a page, without that line.
bool HeadingsAgain::isTitle(qsizetype row)
{
    const auto filled = [this](qsizetype at) {
        const QStringList &cells = m_sheet.rows.at(at);
        return cells.size() - std::count_if(cells.cbegin(), cells.cend(), isBlankCell);
    };
    return row > 0 && row + 1 < m_sheet.rows.size() && filled(row - 1) == 0 && filled(row) == 1 && headings(row + 1) != Found::Nothing;
}

HeadingsAgain::Found HeadingsAgain::headings(qsizetype row)
{
    const QStringList &cells = m_sheet.rows.at(row);
    for (const QStringList &headings : std::as_const(m_rows))
        if (repeats(cells, headings))
            return Found::Same;
    // The upper of two rows may begin with the name of the next list.
    if (m_rows.size() > 1 && row + 1 < m_sheet.rows.size() && repeats(m_sheet.rows.at(row + 1), m_rows.last()))
        return Found::Same;
    if (!mayBeHeadings(cells) || !isOfHeadings(cells))
        return Found::Nothing;
    const QHash<int, QString> here = m_matcher.row(cells).mapping;
    const QHash<int, QString> above = m_matcher.row(m_plan.headings).mapping;
    const bool fits = std::all_of(here.keyBegin(), here.keyEnd(), [&](int column) { return above.value(column) == here.value(column); });
    return fits ? Found::Same : Found::Other;
}

/// `headings` as HeaderMatcher::compact() gives them.
bool HeadingsAgain::repeats(const QStringList &cells, const QStringList &headings) const
{
    int same = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        // The first letter mostly tells.
        const QStringView text(cells.at(i));
        const auto *const first = std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLetterOrNumber(); });
        if (first == text.cend())
            continue;
        if (i >= headings.size() || headings.at(i).isEmpty() || (isAscii(*first) && first->toLower() != headings.at(i).front()))
            return false;
        if (HeaderMatcher::compact(cells.at(i)) != headings.at(i))
            return false;
        ++same;
    }
    return same > 1 || (same == 1 && headings.count(QString()) == headings.size() - 1);
}

/// Whether what stands where names stand are headings: there are very many rows, and this is soon said of them.
bool HeadingsAgain::mayBeHeadings(const QStringList &cells) const
{
    if (m_required.isEmpty())
        return std::all_of(cells.cbegin(), cells.cend(), [this](const QString &cell) { return cell.isEmpty() || m_matcher.isDeclared(cell); });
    bool any = false;
    for (const int column : m_required) {
        const QString cell = cells.value(column);
        if (cell.isEmpty())
            continue;
        // What our own lists write for a name that they mask is a heading elsewhere.
        if (!m_matcher.isDeclared(cell) || parse::saysMasked(cell))
            return false;
        any = true;
    }
    return any;
}

bool HeadingsAgain::isOfHeadings(const QStringList &cells)
{
    int filled = 0;
    int known = 0;
    for (const QString &cell : cells)
        if (!parse::tidy(cell).isEmpty()) {
            ++filled;
            known += m_matcher.isHeading(cell);
        }
    return known > 1 && known * 2 > filled;
}

} // namespace lansnav
