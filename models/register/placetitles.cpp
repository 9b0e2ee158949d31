// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/placetitles.h"

#include "exchange/blankcells.h"
#include "exchange/sectiontitles.h"
#include "register/listplace.h"
#include "register/registertext.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

QString firstText(const ImportRow &row)
{
    const auto at = std::find_if_not(row.cells.cbegin(), row.cells.cend(), isBlankCell);
    return at == row.cells.cend() ? QString() : parse::tidy(*at);
}

} // namespace

void PlaceTitles::enterList(ImportRow &row)
{
    m_list = row.section.list;
    m_stated = row.section.stated;
    m_sheet = row.section.sheet.name;
    const ListPlace place = placeOfList(row.section, m_places);
    m_place = m_ofList = place.municipality;
    m_isOfList = true;
    if (m_place.isNull())
        return;
    const QString told = place.isSheets ? RegisterText::tr("The name of the sheet, “%1”, says that those on it are of %2, where they do not say it themselves.")
                                        : RegisterText::tr("The title “%1” says that those below it are of %2, where they do not say it themselves.");
    row.notes.append(told.arg(place.said, m_places.municipalityName(m_place)));
}

void PlaceTitles::enterSection(ImportRow &row)
{
    const ImportRow::Section &section = row.section;
    if (section.line == m_sectionLine)
        return;
    m_sectionLine = section.line;
    if (section.title.isEmpty())
        return;
    if (!section.place.isEmpty()) {
        m_place = m_places.municipality(section.place);
        m_isOfList = false;
        m_hasTitles = true;
        row.notes.append(RegisterText::tr("The title “%1” says that those below it are of %2, where they do not say it themselves.").arg(section.title, m_places.municipalityName(m_place)));
    } else if (section.isElsewhere || (section.isKept && m_places.isOfNoMunicipality(bareTitle(section.title)))) {
        end(section.title, section.line);
    } else if (section.standing == ImportRow::Section::Standing::Former && !m_isOfList) {
        end(section.title, section.line);
    } else if (m_place.isNull() && m_isOfList) {
        m_place = m_ofList;
    }
}

void PlaceTitles::end(const QString &title, int line)
{
    if (m_place.isNull())
        return;
    m_told = RegisterText::tr("“%1” in line %2 is not of %3: those below it are of no municipality, where they do not say one themselves.").arg(bareTitle(title), QString::number(line), m_places.municipalityName(m_place));
    m_place = Id();
}

void PlaceTitles::enterOther(const QString &text, int line)
{
    const QString title = bareTitle(text);
    const Id place = m_places.municipalityIn(title);
    // A group within the one municipality that the whole list is of is mostly of that too.
    if (place.isNull() && m_isOfList && !m_places.isOfNoMunicipality(title))
        return;
    if (place.isNull())
        return end(title, line);
    m_place = place;
    m_isOfList = false;
    m_told = RegisterText::tr("The title “%1” says that those below it are of %2, where they do not say it themselves.").arg(title, m_places.municipalityName(place));
}

Id PlaceTitles::placeAlone(const ImportRow &row, int *column) const
{
    const QString *only = onlyFilledCell(row.cells);
    if (!only || std::none_of(only->cbegin(), only->cend(), [](QChar c) { return c.isLetter(); }))
        return {};
    *column = int(only - row.cells.constData());
    return m_places.municipality(parse::tidy(*only));
}

/// "Nora" in a list of nothing but given names.
bool PlaceTitles::mayBeAmongGivenNames(const ImportRow &row, const ImportRow &below, int column) const
{
    static const QSet<QString> ofNames{u"name"_s, u"given"_s, u"family"_s};
    const QString title = parse::tidy(row.cells.at(column));
    const QString next = parse::tidy(below.cells.value(column));
    const auto isOneWord = [](const QString &text) { return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter() || c == u'-'; }); };
    return ofNames.contains(m_plan.mapping.value(column)) && isOneWord(title) && title != title.toUpper() && isOneWord(next);
}

/// Whether the next person below is of no other municipality as far as the column tells; where nobody stands below, there is none.
bool PlaceTitles::headsOthers(const ImportRow &row, int column) const
{
    constexpr qsizetype searchedRows = 60;
    const qsizetype first = &row - m_plan.rows.constData() + 1;
    for (qsizetype i = first; i < std::min(m_plan.rows.size(), first + searchedRows); ++i) {
        const ImportRow &below = m_plan.rows.at(i);
        int place = -1;
        if (placeAlone(below, &place).isNull())
            return m_places.municipality(parse::tidy(below.cells.value(column))).isNull() && !mayBeAmongGivenNames(row, below, column);
    }
    return false;
}

bool PlaceTitles::isTitle(ImportRow &row)
{
    if (row.section.list != m_list || row.section.sheet.name != m_sheet || row.section.stated != m_stated)
        enterList(row);
    enterSection(row);
    if (!m_told.isEmpty())
        row.notes.append(std::exchange(m_told, QString()));
    static const QSet<QString> ofTitles{QString(), u"name"_s, u"given"_s, u"family"_s, u"municipality"_s, u"seat"_s};
    int column = -1;
    const Id place = placeAlone(row, &column);
    if (place.isNull() || !ofTitles.contains(m_plan.mapping.value(column)))
        return false;
    // Below other such titles the last may have nobody; elsewhere it says that a municipality has none, or is a name.
    const bool isAmongNames = !m_columns.writtenName(row).isEmpty();
    if (!headsOthers(row, column) && !(isAmongNames && m_hasTitles))
        return false;
    m_hasTitles = true;
    m_isOfList = false;
    m_place = place;
    row.notes.append(RegisterText::tr("Says that those below it are of %1, where they do not say it themselves.").arg(m_places.municipalityName(place)));
    return true;
}

void PlaceTitles::setAside(ImportPlan &plan, const QSet<qsizetype> &titles)
{
    constexpr qsizetype told = 20;
    if (titles.isEmpty())
        return;
    QStringList places;
    QList<ImportRow> rows;
    rows.reserve(plan.rows.size());
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        ImportRow &row = plan.rows[i];
        if (!titles.contains(i)) {
            rows.append(std::move(row));
            continue;
        }
        places.append(RegisterText::tr("%1 (line %2)", "municipality, line number").arg(firstText(row), QString::number(row.line)));
        plan.aside.append(std::move(row));
    }
    plan.rows = std::move(rows);
    plan.leftOut.append(RegisterText::tr("Titles that say which municipality those below them are of, where they do not say it themselves: %1.")
                            .arg(places.mid(0, told).join(u", "_s) + (places.size() > told ? u" …"_s : QString())));
}

} // namespace lansnav
