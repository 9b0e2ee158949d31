// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/headersearch.h"

#include "exchange/headingrows.h"
#include "exchange/sheetsbeside.h"
#include "exchange/unheaded.h"
#include "exchange/widesheet.h"

#include <algorithm>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype searchedRows = 60;
constexpr int besideScore = 100;        // a column of people counts as a heading that is written as declared
constexpr int decidedScore = 1'000;     // what the user said outweighs what is guessed

} // namespace

HeaderSearch::HeaderSearch(const ImportKind &kind, const ImportOptions &options, QHash<QString, ImportMapping::Columns> remembered)
    : m_kind(kind), m_matcher(kind), m_options(options), m_remembered(std::move(remembered))
{
}

void HeaderSearch::search(const Workbook &book, int asked)
{
    if (asked >= 0)
        searchSheet(asked, book.sheets.at(asked));
    for (const bool hidden : {false, true})
        for (qsizetype i = 0; i < book.sheets.size() && asked < 0; ++i)
            if (book.sheets.at(i).hidden == hidden && (!hidden || m_best.row < 0))
                searchSheet(int(i), book.sheets.at(i));
    const bool isOpen = m_options.map.isEmpty() && m_options.headerRow < 0 && m_options.headerLine <= 0 && m_options.headings != ImportOptions::Headings::None;
    const bool mayBeUnnamed = isOpen && m_kind.hasTitles && !m_kind.perPerson.isEmpty();
    for (qsizetype i = 0; i < book.sheets.size() && mayBeUnnamed; ++i)
        if (m_best.row < 0 && (asked < 0 ? !book.sheets.at(i).hidden : asked == i))
            searchUnnamed(int(i), book.sheets.at(i));
}

void HeaderSearch::searchSheet(int index, const Sheet &sheet)
{
    if (m_options.headings == ImportOptions::Headings::None)
        return;
    m_searched = &sheet;
    m_isOfFormer = sheetsbeside::isOfFormer(sheet);
    if (m_options.headerRow >= 0 || m_options.headerLine > 0) {
        const int row = m_options.headerRow >= 0 ? m_options.headerRow : int(sheet.lines.indexOf(m_options.headerLine));
        if (row >= 0 && row < sheet.rows.size())
            consider(index, row, sheet, true);
        return;
    }
    int seen = 0;
    for (qsizetype row = 0; row < sheet.rows.size() && seen < searchedRows; ++row)
        if (!sheet.rows.at(row).isEmpty()) {
            ++seen;
            consider(index, int(row), sheet, false);
        }
}

/// Headings of which only the name's is not known: the first line with two that are beyond doubt, above one column of names.
void HeaderSearch::searchUnnamed(int index, const Sheet &sheet)
{
    int seen = 0;
    for (int row = 0; row < int(sheet.rows.size()) && seen < searchedRows && m_best.row < 0; ++row) {
        const QStringList &cells = sheet.rows.at(row);
        seen += !cells.isEmpty();
        FoundHeadings found;
        found.mapping = m_matcher.row(cells).mapping;
        const auto sure = std::count_if(found.mapping.keyBegin(), found.mapping.keyEnd(), [&](int column) { return m_matcher.isHeading(cells.at(column)); });
        found.named = sure < 2 ? -1 : unheaded::nameColumn(sheet, row, found.mapping);
        if (sure > 1 && m_lacking == 0)
            m_lacking = sheet.lines.value(row, row + 1);
        if (found.named < 0)
            continue;
        found.mapping.insert(found.named, u"name"_s);
        m_best = {.sheet = index, .row = row, .headings = cells, .mapping = found.mapping, .counts = true, .named = found.named};
    }
}

void HeaderSearch::consider(int index, int row, const Sheet &sheet, bool decided)
{
    FoundHeadings found = headed(sheet.rows.at(row));
    if (row + 1 < sheet.rows.size())
        if (const QStringList joined = joinedHeadings(m_kind, m_matcher, sheet.rows.at(row), sheet.rows.at(row + 1)); !joined.isEmpty()) {
            FoundHeadings both = headed(joined);
            both.rows = 2;
            // More is recognised in them than in either row alone, whatever those two come to.
            both.score = std::max({both.score, found.score, headed(sheet.rows.at(row + 1)).score});
            if ((both.counts || !found.counts) && both.decided >= found.decided)
                found = both;
        }
    if (!found.counts && !decided)
        return;
    // Those who have left are mostly not whom the list is read for, and their sheet may have more columns.
    if (m_isOfFormer)
        found.score /= 2;
    // The earliest of equals: sheets in their order, hidden ones last; but of two years the later.
    const bool isLater = found.score == m_best.score && m_bestSheet && m_bestSheet != m_searched && sheetsbeside::isLater(*m_searched, *m_bestSheet);
    if (m_best.row >= 0 && found.score <= m_best.score && !isLater)
        return;
    found.sheet = index;
    found.row = row;
    m_best = found;
    m_bestSheet = m_searched;
}

FoundHeadings HeaderSearch::headed(const QStringList &cells)
{
    const HeaderRow header = m_matcher.row(cells);
    const auto known = m_remembered.constFind(ImportMapping::key(cells));
    const int beside = widesheet::people(m_kind, cells, header.mapping);
    FoundHeadings found;
    found.headings = cells;
    found.isKnown = known != m_remembered.cend();
    found.decided = ImportMapping::headingsNamed(m_options.map, cells) + found.isKnown;
    found.counts = header.counts || found.decided > 0 || beside > 0;
    found.score = header.score + besideScore * beside + decidedScore * found.decided;
    found.mapping = found.isKnown ? *known : header.mapping;
    return found;
}

FoundHeadings HeaderSearch::wholeSheet(const Workbook &book, int asked)
{
    FoundHeadings found;
    for (const bool hidden : {false, true})
        for (int i = 0; i < int(book.sheets.size()) && found.sheet < 0; ++i)
            if (asked >= 0 ? i == asked : book.sheets.at(i).hidden == hidden && sheetsbeside::hasText(book.sheets.at(i)))
                found.sheet = i;
    return found;
}

/// What the required fields are called, for the sentence that says they were looked for.
QString HeaderSearch::lookedFor() const
{
    QStringList names;
    for (const bool required : {true, false})
        for (const ImportField &field : m_kind.fields)
            if (field.required == required && field.pattern.isEmpty() && names.size() < 8)
                names.append(ImportEngine::tr("“%1”").arg(field.label));
    return names.join(u", "_s);
}

QString HeaderSearch::faultOfLine(const QString &sourceName) const
{
    const bool counts = m_best.row >= 0 && (m_best.counts || m_options.headings != ImportOptions::Headings::Required);
    if (m_options.headerLine <= 0 || counts)
        return {};
    return ImportEngine::tr("Line %1 of “%2” holds no headings that are known. Looked for headings such as %3. Nothing was changed. "
                            "Point out the line of the headings, or say which column is what.").arg(QString::number(m_options.headerLine), sourceName, lookedFor());
}

QString HeaderSearch::noHeadings(const QString &sourceName) const
{
    if (m_lacking > 0)
        return ImportEngine::tr("The headings in line %1 of “%2” lack a column of names. It may be called “Name”, “Member” or “Contact person”, or stand in two columns, “Given name” and “Family name”. "
                                "Nothing was changed. Write such a heading above the names, or say which column is what.").arg(QString::number(m_lacking), sourceName);
    return ImportEngine::tr("No line of headings was found in “%1”. Looked for headings such as %2. Nothing was "
                            "changed. Put a line with such headings above the list, or say which column is what.").arg(sourceName, lookedFor());
}

} // namespace lansnav
