// SPDX-License-Identifier: GPL-3.0-or-later
// What titles between the rows of a list of members say of those below them.
#include "network/memberjudge.h"

#include "exchange/headermatch.h"
#include "exchange/importrows.h"
#include "exchange/sectiontitles.h"
#include "list/foldedtext.h"

#include <algorithm>

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
    static const QSet<QString> ofNames{u"name"_s, u"given"_s, u"family"_s};
    const int column = onlyText(m_plan, row.cells);
    // In a column of workplaces it is that of somebody who is missing.
    const auto mayName = [this](int at) { return ofNames.contains(m_plan.mapping.value(at)) || parse::tidy(m_plan.headings.value(at)).isEmpty(); };
    const qsizetype next = &row - m_plan.rows.constData() + 1;
    const QString text = column >= 0 && ofTitles.contains(m_plan.mapping.value(column)) && next < m_plan.rows.size() ? bareTitle(row.cells.at(column)) : QString();
    const bool isTitle = !text.isEmpty() && onlyText(m_plan, m_plan.rows.at(next).cells) < 0 && m_people.places().municipality(text).isNull()
        && ((isMarkedTitle(row.cells.at(column)) && !mayBeName(text)) || (mayName(column) && isOrganisation(text)));
    if (!isTitle) {
        m_lastLine = row.line;
        return false;
    }
    // Right below a title it belongs to that.
    ImportRow::Section title = sectionOf(row);
    if (m_lastLine > title.line)
        title = row.section.ofList();
    title.line = row.line;
    title.title = text;
    title.isKept = true;
    // "Skolkuratorer på gymnasiet" stand within a municipality as "Skolkuratorer" do.
    const std::optional<SectionTitle> first = sectionTitle(text.section(u' ', 0, 0));
    title.isElsewhere = !first || first->says != SectionTitle::Says::Group || first->isElsewhere;
    m_ownTitle = title;
    if (title.isElsewhere)
        m_placeTitles.enterOther(text, row.line);
    row.notes.append(tr("Is taken as a title of the rows below it, as nothing else stands in the row."));
    return true;
}

/// Whether a title names an organisation of the register, or a seat of the network: "Örebro universitet".
bool MemberReader::isOrganisation(const QString &title) const
{
    const QList<Id> called = m_people.places().called(title);
    const SeatFinder::Found seat = hasSeats() ? m_seats.find(title) : SeatFinder::Found();
    const bool isSeat = !seat.seat.isNull() && seat.says != SeatFinder::Says::Part;
    // Short names that are words, or names of people too, are written in capitals.
    const auto isNamed = [&](const Id &id) { return folded(m_people.places().organisationName(id)) == folded(title); };
    return isSeat || (!called.isEmpty() && (title == title.toUpper() || std::any_of(called.cbegin(), called.cend(), isNamed)));
}

void MemberReader::readStanding(ImportRow &row, MemberImport &data) const
{
    using Standing = ImportRow::Section::Standing;
    const ImportRow::Section section = sectionOf(row);
    readSheetStanding(row, data, section);
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

/// The name of the sheet says of all on it what a title above them would, where no title speaks of that.
void MemberReader::readSheetStanding(ImportRow &row, MemberImport &data, const ImportRow::Section &section) const
{
    const ImportRow::Section::OfSheet &sheet = section.sheet;
    const bool isFormer = sheet.isFormer && section.standing == ImportRow::Section::Standing::Member;
    if (!isFormer && !sheet.isKept)
        return;
    if (isFormer) {
        data.isFormer = true;
        data.saidFormer = sheet.name;
        if (data.end.isNull() && !sheet.ended.isNull() && (data.start.isNull() || sheet.ended.last() >= data.start.first()))
            data.end = sheet.ended;
    } else {
        data.note = joinedNotes(data.note, bareTitle(sheet.name));
    }
    if (m_toldSheetsStanding.contains(sheet.name))
        return;
    m_toldSheetsStanding.insert(sheet.name);
    row.notes.append((isFormer ? tr("The name of the sheet, “%1”, makes those on it former members.") : tr("The name of the sheet, “%1”, is kept in the note of each row on it.")).arg(sheet.name));
}

} // namespace lansnav
