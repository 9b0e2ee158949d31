// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/attendancemarks.h"

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

/// What a row says that letters mean: in its first cell, or in a letter and a word beside it.
QHash<QChar, parse::Attendance> legendOf(const QStringList &row)
{
    QStringList said;
    for (const QString &cell : row)
        if (const QString text = parse::tidy(cell); !text.isEmpty() && said.size() < 3)
            said.append(text);
    if (said.isEmpty())
        return {};
    if (said.size() == 2 && !letterOf(QString(said.first()).remove(u'=').remove(u':')).isNull())
        return parse::attendanceLegend(said.first().left(1) + u'=' + said.last());
    return parse::attendanceLegend(said.first());
}

/// Whether a heading stands over those who were not there, where a tick means the opposite.
bool headsAbsence(const QString &heading)
{
    static constexpr QStringView words[]{u"frånv", u"förhind", u"ej ", u"inte ", u"absen", u"apolog", u"not "};
    const QString said = folded(heading);
    return std::any_of(std::begin(words), std::end(words), [&said](QStringView word) { return said.contains(word); });
}

} // namespace

void AttendanceMarks::findColumn(ImportPlan &plan)
{
    const auto has = [&plan](const QString &field) { return std::any_of(plan.mapping.cbegin(), plan.mapping.cend(), [&field](const QString &mapped) { return mapped.section(u':', 0, 0) == field; }); };
    if (!has(u"day"_s) || has(u"state"_s) || has(u"date"_s))
        return;
    QList<int> found;
    for (int column = 0; column < plan.headings.size(); ++column) {
        bool any = false;
        const bool areMarks = std::all_of(plan.rows.cbegin(), plan.rows.cend(), [&](const ImportRow &row) {
            const parse::Attendance mark = parse::attendance(row.cells.value(column));
            any = any || mark != parse::Attendance::None;
            return mark != parse::Attendance::Unknown;
        });
        if (areMarks && any && !plan.mapping.contains(column) && !headsAbsence(plan.headings.at(column)))
            found.append(column);
    }
    if (found.size() != 1)
        return;
    plan.mapping.insert(found.first(), u"state"_s);
    plan.byCells.insert(found.first(), u"state"_s);
}

AttendanceMarks::AttendanceMarks(const Sheet &sheet, const QSet<QString> &cells)
{
    for (const QStringList &row : sheet.rows)
        m_legend.insert(legendOf(row));
    const auto says = [&cells](std::initializer_list<QStringView> words) {
        return std::any_of(cells.cbegin(), cells.cend(), [&](const QString &cell) {
            const QString mark = folded(parse::tidy(cell));
            return std::any_of(words.begin(), words.end(), [&mark](QStringView word) { return mark == word; });
        });
    };
    const auto hasLetter = [&cells](QChar letter) { return std::any_of(cells.cbegin(), cells.cend(), [letter](const QString &cell) { return letterOf(cell) == letter; }); };
    m_hasN = hasLetter(u'n');
    m_nIsNo = m_hasN && !m_legend.contains(u'n') && says({u"j", u"ja", u"y", u"yes"});
    const bool hasTicks = std::any_of(cells.cbegin(), cells.cend(), isTickMark);
    m_nIsUnclear = m_hasN && hasTicks && !m_nIsNo && !m_legend.contains(u'n');
    m_aMayBeOther = hasLetter(u'a') && hasTicks && !hasLetter(u'f') && !m_legend.contains(u'a');
    m_fMayBeOther = hasLetter(u'f') && !m_legend.contains(u'f') && (m_nIsNo || !(m_hasN || hasLetter(u'a')));
}

parse::Attendance AttendanceMarks::read(const QString &cell) const
{
    const QString aside = asideOf(cell);
    const QChar letter = letterOf(aside.isEmpty() ? cell : cell.left(cell.indexOf(u'(')));
    if (const auto meant = m_legend.constFind(letter); !letter.isNull() && meant != m_legend.cend())
        return *meant;
    if (letter == u'n' && (m_nIsNo || m_nIsUnclear))
        return m_nIsNo ? parse::Attendance::Absent : parse::Attendance::Unknown;
    const parse::Attendance mark = parse::attendance(cell);
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
        told.append(tr("Those who were there have another mark in this list, so N may be no or present (närvarande): it is left out wherever it stands. Write the word itself there, or a line “N = …” below the list, and read the list again."));
    if (m_nIsNo)
        told.append(tr("N is read as no, absent, since the list says yes as well."));
    return told;
}

} // namespace lansnav
