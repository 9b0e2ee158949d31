// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/attendancemarks.h"

#include "exchange/blankcells.h"
#include "exchange/headermatch.h"
#include "list/foldedtext.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// The small letter that a mark is; null when it is no letter alone.
QChar letterOf(const QString &cell)
{
    QString mark = folded(parse::tidy(cell));
    while (mark.size() > 1 && (mark.endsWith(u'.') || mark.endsWith(u'*')))
        mark.chop(1);
    return mark.size() == 1 && mark.front().isLetter() ? mark.front() : QChar();
}

/// What stands in parentheses; empty where nothing does.
QString asideOf(const QString &cell)
{
    const qsizetype opens = cell.indexOf(u'(');
    const qsizetype closes = opens < 0 ? -1 : cell.indexOf(u')', opens);
    const bool hasMark = opens > 0 && !parse::tidy(cell.left(opens)).isEmpty();
    return hasMark ? parse::tidy(QStringView(cell).sliced(opens + 1, (closes < 0 ? cell.size() : closes) - opens - 1)) : QString();
}

QString withoutAside(const QString &cell)
{
    return asideOf(cell).isEmpty() ? cell : cell.left(cell.indexOf(u'('));
}

/// "ej", "inte med": the opposite of what it stands beside.
bool deniesMark(const QString &aside)
{
    static const QStringList words{u"ej"_s, u"inte"_s, u"icke"_s, u"nej"_s, u"not"_s, u"no"_s};
    return words.contains(folded(aside).section(u' ', 0, 0));
}

/// "x", "✓", "+": a sign for whoever was there, and no word.
bool isTickMark(const QString &cell)
{
    const QString mark = folded(parse::tidy(cell));
    const bool isSign = std::none_of(mark.cbegin(), mark.cend(), [](QChar c) { return c.isLetterOrNumber(); });
    return (isSign || mark == "x"_L1 || mark == "xx"_L1 || mark == "1"_L1) && parse::attendance(mark) == parse::Attendance::Present;
}

/// What a row says that marks mean: in a cell, or in a letter and a word beside it. `isWhole`: not only where it begins.
parse::AttendanceLegend legendOf(const QStringList &row, bool isWhole = true)
{
    const auto first = std::find_if_not(row.cbegin(), row.cend(), isBlankCell);
    if (first == row.cend())
        return {};
    const auto second = std::find_if_not(first + 1, row.cend(), isBlankCell);
    // "A" and "x" are rather somebody whose name is not said.
    const bool isPair = second != row.cend() && std::all_of(second + 1, row.cend(), isBlankCell) && first->size() < 5 && QStringView(*second).trimmed().size() > 2;
    if (isPair && !letterOf(QString(*first).remove(u'=').remove(u':')).isNull())
        return parse::attendanceLegendOf(parse::tidy(*first).left(1) + u'=' + *second);
    parse::AttendanceLegend legend = parse::attendanceLegendOf(*first);
    const bool isOne = !legend.isEmpty();
    // Beside a title or a person only what can be nothing else, and the row is still theirs.
    for (auto cell = isWhole ? second : row.cend(); cell != row.cend(); ++cell)
        if (isOne || cell->count(u'=') > 1)
            if (const parse::AttendanceLegend beside = parse::attendanceLegendOf(*cell); isOne || beside.isSure)
                legend.add(beside);
    return legend;
}

/// Whether a heading stands over those who were not there, where a tick means the opposite.
bool headsAbsence(const QString &heading)
{
    static constexpr QStringView words[]{u"frånv", u"förhind", u"ej ", u"inte ", u"absen", u"apolog", u"not "};
    const QString said = folded(heading);
    return std::any_of(std::begin(words), std::end(words), [&said](QStringView word) { return said.contains(word); });
}

/// Whether marks and nothing else stand below a heading.
bool holdsOnlyMarks(const ImportPlan &plan, int column)
{
    bool any = false;
    const bool areMarks = column >= 0 && std::all_of(plan.rows.cbegin(), plan.rows.cend(), [&](const ImportRow &row) {
        const parse::Attendance mark = parse::attendance(row.cells.value(column));
        any = any || mark != parse::Attendance::None;
        return mark != parse::Attendance::Unknown;
    });
    return areMarks && any;
}

} // namespace

void AttendanceMarks::findColumn(ImportPlan &plan)
{
    const auto has = [&plan](const QString &field) { return std::any_of(plan.mapping.cbegin(), plan.mapping.cend(), [&field](const QString &mapped) { return mapped.section(u':', 0, 0) == field; }); };
    if (!has(u"day"_s) || has(u"state"_s) || has(u"date"_s) || holdsOnlyMarks(plan, plan.mapping.key(u"day"_s, -1)))
        return;
    QList<int> found;
    for (int column = 0; column < plan.headings.size(); ++column)
        if (!plan.mapping.contains(column) && holdsOnlyMarks(plan, column) && !headsAbsence(plan.headings.at(column)))
            found.append(column);
    if (found.size() != 1)
        return;
    plan.mapping.insert(found.first(), u"state"_s);
    plan.byCells.insert(found.first(), u"state"_s);
}

QStringList AttendanceMarks::headingsOfMarks(const ImportPlan &plan)
{
    static const QSet<QString> ofMeetings{QString(), u"day"_s, u"date"_s, u"state"_s};
    QStringList headings;
    for (int column = 0; column < plan.headings.size(); ++column)
        if (ofMeetings.contains(plan.mapping.value(column).section(u':', 0, 0)) && holdsOnlyMarks(plan, column))
            headings.append(HeaderMatcher::shown(plan.headings.at(column)));
    return headings;
}

AttendanceMarks::AttendanceMarks(const Sheet &sheet, const QSet<QString> &cells)
{
    for (const QStringList &row : sheet.rows)
        m_legend.add(legendOf(row));
    const auto says = [&cells](std::initializer_list<QStringView> words) {
        return std::any_of(cells.cbegin(), cells.cend(), [&](const QString &cell) {
            const QString mark = folded(parse::tidy(cell));
            return std::any_of(words.begin(), words.end(), [&mark](QStringView word) { return mark == word; });
        });
    };
    const auto explains = [this](QStringView letter) { return m_legend.marks.contains(letter.toString()); };
    const auto hasLetter = [&cells](QChar letter) { return std::any_of(cells.cbegin(), cells.cend(), [letter](const QString &cell) { return letterOf(cell) == letter; }); };
    m_hasN = hasLetter(u'n');
    m_nIsNo = m_hasN && !explains(u"n") && says({u"j", u"ja", u"y", u"yes"});
    const bool hasTicks = std::any_of(cells.cbegin(), cells.cend(), isTickMark);
    m_nIsUnclear = m_hasN && hasTicks && !m_nIsNo && !explains(u"n");
    m_aMayBeOther = hasLetter(u'a') && hasTicks && !hasLetter(u'f') && !explains(u"a");
    m_fMayBeOther = hasLetter(u'f') && !explains(u"f") && (m_nIsNo || !(m_hasN || hasLetter(u'a')));
    for (auto mark = m_legend.marks.cbegin(); mark != m_legend.marks.cend(); ++mark) {
        const bool isUsed = std::any_of(cells.cbegin(), cells.cend(), [&mark](const QString &cell) { return parse::AttendanceLegend::keyOf(withoutAside(cell)) == mark.key(); });
        if (isUsed && !mark.key().isEmpty() && *mark == parse::Attendance::Unknown)
            m_notUnderstood.append(mark.key().toUpper() + u" = "_s + m_legend.words.value(mark.key()));
    }
    m_notUnderstood.sort();
}

bool AttendanceMarks::isLegend(const QStringList &cells)
{
    return !legendOf(cells, false).isEmpty();
}

parse::Attendance AttendanceMarks::read(const QString &cell) const
{
    const QString aside = asideOf(cell);
    const QString key = parse::AttendanceLegend::keyOf(aside.isEmpty() ? cell : withoutAside(cell));
    const auto explained = key.isEmpty() ? m_legend.marks.cend() : m_legend.marks.constFind(key);
    if (explained == m_legend.marks.cend() && key == u"n" && (m_nIsNo || m_nIsUnclear))
        return m_nIsNo ? parse::Attendance::Absent : parse::Attendance::Unknown;
    const parse::Attendance mark = explained == m_legend.marks.cend() ? parse::attendance(cell) : *explained;
    if (aside.isEmpty() || mark == parse::Attendance::None || mark == parse::Attendance::Unknown)
        return mark;
    const parse::Attendance meant = parse::attendance(aside);
    const bool saysAway = meant == parse::Attendance::Absent || meant == parse::Attendance::Apology;
    const bool isDenied = mark == parse::Attendance::Present ? saysAway || deniesMark(aside) : meant == parse::Attendance::Present;
    return isDenied ? parse::Attendance::Unknown : mark;
}

QString AttendanceMarks::beside(const QString &cell) const
{
    const QString aside = asideOf(cell);
    if (aside.isEmpty())
        return {};
    const parse::Attendance mark = read(cell);
    // A mark that is left out is told of with all that stands there.
    const bool isTold = mark == parse::Attendance::Unknown || mark == parse::Attendance::None;
    return isTold || parse::attendance(aside) == mark ? QString() : aside;
}

QStringList AttendanceMarks::told() const
{
    QStringList told;
    if (m_fMayBeOther)
        told.append(tr("F is read as absent, as Länsnav writes it. If it means something else in this list, write the word itself there and read the list again."));
    if (m_aMayBeOther)
        told.append(tr("A is read as sent apology, as Länsnav writes it. If it means something else in this list, write the word itself there and read the list again."));
    if (m_nIsUnclear)
        told.append(tr("N may be no or present (närvarande) beside the other marks of this list, so it is left out wherever it stands. Write the word itself there, or a line “N = …” below the list, and read the list again."));
    if (!m_notUnderstood.isEmpty())
        told.append(tr("What the list says that these marks mean is not understood, so they are left out wherever they stand: %1. Write “present”, “absent” or “sent apology” there, and read the list again.").arg(m_notUnderstood.join(u", "_s)));
    if (const parse::Attendance blank = m_legend.marks.value(QString(), parse::Attendance::None); blank != parse::Attendance::None)
        told.append(tr("The list says that an empty cell means “%1”. Empty cells are read as not recorded all the same. Write a mark in those that are to count, and read the list again.").arg(m_legend.words.value(QString())));
    if (m_nIsNo)
        told.append(tr("N is read as no, absent, since the list says yes as well."));
    return told;
}

} // namespace lansnav
