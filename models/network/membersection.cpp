// SPDX-License-Identifier: GPL-3.0-or-later
// What titles between the rows of a list of members say of those below them.
#include "network/memberjudge.h"

#include "exchange/headermatch.h"
#include "exchange/importrows.h"
#include "exchange/sectiontitles.h"

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// "Anna Ek:", "anna ek": several words that all begin as names do, or all in small letters.
bool mayBeName(const QString &title)
{
    const QStringList words = title.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || !words.first().front().isUpper())
        return true;
    return words.size() > 1 && std::all_of(words.cbegin(), words.cend(), [](const QString &word) { return word.front().isUpper(); });
}

} // namespace

bool MemberReader::isOtherTitle(ImportRow &row)
{
    static const QSet<QString> ofTitles{QString(), u"name"_s, u"given"_s, u"family"_s, u"municipality"_s, u"seat"_s, u"workplace"_s};
    const int column = onlyText(m_plan, row.cells);
    const qsizetype next = &row - m_plan.rows.constData() + 1;
    const bool isTitle = column >= 0 && ofTitles.contains(m_plan.mapping.value(column)) && isMarkedTitle(row.cells.at(column)) && !mayBeName(bareTitle(row.cells.at(column)))
        && m_people.places().municipality(bareTitle(row.cells.at(column))).isNull() && next < m_plan.rows.size() && onlyText(m_plan, m_plan.rows.at(next).cells) < 0;
    if (!isTitle) {
        m_lastLine = row.line;
        return false;
    }
    // Right below a title it belongs to that.
    ImportRow::Section title = sectionOf(row);
    if (m_lastLine > title.line)
        title = ImportRow::Section{};
    title.list = row.section.list;
    title.stated = row.section.stated;
    title.line = row.line;
    title.title = bareTitle(row.cells.at(column));
    title.isKept = true;
    m_ownTitle = title;
    row.notes.append(tr("Is taken as a title of the rows below it, as nothing else stands in the row."));
    return true;
}

void MemberReader::readStanding(ImportRow &row, MemberImport &data) const
{
    using Standing = ImportRow::Section::Standing;
    const ImportRow::Section section = sectionOf(row);
    if (section.line == 0)
        return;
    QStringList told;
    if (section.standing == Standing::Former) {
        data.isFormer = true;
        data.saidFormer = section.title;
        if (data.end.isNull() && !section.ended.isNull() && (data.start.isNull() || section.ended.last() >= data.start.first()))
            data.end = section.ended;
        told.append(tr("Line %1 makes those below it former members.").arg(section.line));
    }
    if (!section.role.isEmpty()) {
        if (data.role.isEmpty())
            data.role = section.role;
        told.append(tr("Line %1 gives those below it the role “%2”, where they do not say another.").arg(section.line).arg(section.role));
    }
    if (section.isKept) {
        data.note = joinedNotes(data.note, bareTitle(section.title));
        told.append(tr("“%2” in line %1 is kept in the note of each row under it.").arg(section.line).arg(bareTitle(section.title)));
    }
    if (m_toldStanding != section.line)
        row.notes += told;
    m_toldStanding = section.line;
}

} // namespace lansnav
