// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowtaking.h"

#include "exchange/blankcells.h"
#include "exchange/headingrows.h"
#include "exchange/linestold.h"
#include "exchange/ownlines.h"
#include "exchange/protectedlines.h"
#include "exchange/sectiontitles.h"
#include "exchange/totalrows.h"
#include "exchange/values.h"
#include "exchange/widesheet.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

/// Goes through a sheet from its first row to its last.
class RowTaking
{
public:
    RowTaking(const ImportKind &kind, const Sheet &sheet, ImportPlan &plan)
        : m_sheet(sheet), m_plan(plan), m_again(kind, sheet, plan), m_hasTitles(kind.hasTitles), m_isProtected(kind.hasTitles && parse::headsProtectedPeople(sheet.name)), m_hasKinds(!kind.perPerson.isEmpty() && !widesheet::saysKinds(kind, plan.headings, plan.mapping))
    {
    }

    void run()
    {
        if (m_hasTitles)
            m_legends = protectedlines::Legends(m_sheet, m_plan.headerRow + m_plan.headingRows);
        readSheetName();
        m_section.isProtected = m_isProtected;
        if (m_isProtected)
            m_plan.skipped.append(ImportRows::protectedSheet(m_sheet.name));
        skipAbove();
        if (m_plan.headerRow >= 0 && m_plan.headingRows > 1)
            m_plan.skipped.append(ImportRows::together(m_sheet.lines.at(m_plan.headerRow), m_sheet.lines.at(m_plan.headerRow + 1)));
        for (qsizetype i = m_plan.headerRow + m_plan.headingRows; i < m_sheet.rows.size(); ++i)
            if (!take(i))
                break;
        // Empty lines after the last row are no lines of the list.
        while (!m_emptyLines.isEmpty() && (m_plan.rows.isEmpty() || m_emptyLines.last() > m_plan.rows.last().line))
            m_emptyLines.removeLast();
        if (!m_emptyLines.isEmpty())
            m_plan.skipped.append(ImportRows::empty(m_emptyLines));
        for (ImportRow &row : m_plan.rows)
            while (row.cells.size() < m_plan.headings.size())
                row.cells.append(QString());
        tellHidden();
    }

private:
    /// A filter hides rows that the user may think are not in the list.
    void tellHidden()
    {
        if (m_sheet.hiddenLines.isEmpty())
            return;
        const QSet<int> hidden(m_sheet.hiddenLines.cbegin(), m_sheet.hiddenLines.cend());
        QList<int> lines;
        for (const ImportRow &row : std::as_const(m_plan.rows))
            if (hidden.contains(row.line))
                lines.append(row.line);
        if (!lines.isEmpty())
            m_plan.skipped.append(ImportRows::hidden(lines));
    }

    /// Lists above the headings that have their own are told of as those below are: their people are no titles.
    void skipAbove()
    {
        QStringList lists;
        int others = 0;
        int below = 0;
        qsizetype list = -1;
        const auto endList = [&] {
            if (list >= 0 && below > 0)
                lists.append(ImportRows::other(m_sheet.lines.at(list), below));
            else
                others += list >= 0;
        };
        for (qsizetype i = 0; i < m_plan.headerRow; ++i) {
            if (isBlankRow(m_sheet.rows.at(i)))
                continue;
            if (m_legends.isLegend(i)) {
                m_plan.skipped.append(legendTold(i));
                continue;
            }
            const bool startsList = m_again.areOthers(i);
            const bool isSection = !startsList && enterSection(i, Saying::OfAll);
            if (startsList) {
                endList();
                list = i;
                below = 0;
                m_section = m_section.ofList();
                m_section.list.clear();
                m_section.stated.clear();
                m_section.isProtected = m_isProtected = m_hasTitles && parse::headsProtectedPeople(m_sheet.name);
            } else {
                ++(list < 0 || isSection || m_again.at(i) == HeadingsAgain::Found::Title ? others : below);
                // A title is that of the headings when nothing stands between them.
                if (!isSection)
                    enterListAbove(i);
                // What is said of all in the list holds whatever other lines stand above it.
                if (m_section.isProtected && !m_isProtected) {
                    m_isProtected = true;
                    m_plan.skipped.append(m_told);
                }
            }
        }
        endList();
        if (others > 0)
            m_plan.skipped.append(ImportRows::above(others, m_sheet.lines.at(m_plan.headerRow)));
        m_plan.skipped += lists;
    }

    /// What the sheet is called says what a title of all on it would: "Ersättare", "Tidigare medlemmar".
    void readSheetName()
    {
        if (!m_hasTitles || m_sheet.name.isEmpty())
            return;
        using Says = SectionTitle::Says;
        ImportRow::Section::OfSheet &sheet = m_section.sheet;
        sheet.name = m_sheet.name;
        const std::optional<SectionTitle> title = titleOfSheet(m_sheet.name, m_plan.isPlace);
        if (!title || (!m_hasKinds && (title->says == Says::Kind || title->says == Says::Neither)))
            return;
        sheet.kind = title->kind;
        sheet.place = title->place;
        sheet.isFormer = title->says == Says::Former;
        sheet.ended = title->ended;
        sheet.isKept = title->says == Says::Neither || title->says == Says::Resting;
    }

    /// A line above the headings. What a title further up says of all in the list still holds below lines that only state something:
    /// "Ersättare", then "Uppdaterad 2024-03-01".
    void enterListAbove(qsizetype row)
    {
        const ImportRow::Section before = m_section;
        const QStringList &cells = m_sheet.rows.at(row);
        enterList(cells, m_section.stated, m_sheet.lines.at(row));
        const auto states = [](QChar c) { return c.isDigit() || c == u':'; };
        const bool onlyStates = m_section.stated.size() > before.stated.size() || std::any_of(m_section.list.cbegin(), m_section.list.cend(), states);
        if (before.line == 0 || m_section.line > 0 || !onlyStates)
            return;
        const QHash<QString, QString> stated = m_section.stated;
        m_section = before;
        m_section.stated = stated;
    }

    /// What a title says: of all in a list above whose headings it stands as well, or only between rows, as any list may be called that.
    enum class Saying { OfAll, Anything };

    /// Whether the row is a title that says what those below are; a kind alone in its own column is somebody's who is missing.
    bool enterSection(qsizetype row, Saying which)
    {
        const int column = m_hasTitles ? onlyText(m_plan, m_sheet.rows.at(row)) : -1;
        if (column < 0)
            return false;
        const QString text = parse::tidy(m_sheet.rows.at(row).at(column));
        std::optional<SectionTitle> title = sectionTitle(text, m_plan.isPlace);
        using Says = SectionTitle::Says;
        if (!title && row > m_plan.headerRow && saysMoreOfProtected(text) && isNamedBelow(row))
            title = SectionTitle{.says = Says::Protected};
        if (!title || (!m_hasKinds && (title->says == Says::Kind || title->says == Says::Neither)))
            return false;
        if (title->says == Says::Protected && isSomebodyMasked(row, column, text))
            return false;
        const bool isOfAll = title->says == Says::Protected || title->says == Says::Kind || title->says == Says::Neither || title->says == Says::Former || title->says == Says::Resting;
        if ((which == Saying::OfAll) != isOfAll || (row > m_plan.headerRow && !mayStandIn(column, *title)))
            return false;
        begin(*title, text, m_sheet.lines.at(row));
        return true;
    }

    QString legendTold(qsizetype row) const
    {
        return ImportRows::protectedLegend(m_sheet.lines.at(row), parse::tidy(m_sheet.rows.at(row).join(u' ')));
    }

    /// What stands in the place of a name in a row of the sheet.
    QString nameIn(const QStringList &cells) const
    {
        static const QSet<QString> names{u"name"_s, u"given"_s, u"family"_s};
        QString name;
        for (int column = 0; column < int(cells.size()); ++column)
            if (names.contains(m_plan.mapping.value(column)))
                name += u' ' + cells.at(column);
        return parse::tidy(name);
    }

    /// Whether the next row that has text names somebody, or says more than that she or he is masked.
    bool isNamedBelow(qsizetype row) const
    {
        qsizetype next = row + 1;
        while (next < m_sheet.rows.size() && (isBlankRow(m_sheet.rows.at(next)) || m_legends.isLegend(next)))
            ++next;
        if (next >= m_sheet.rows.size())
            return false;
        const QStringList &cells = m_sheet.rows.at(next);
        const QString name = nameIn(cells);
        return !name.isEmpty() && !parse::saysMasked(name) && !isTotal(cells) && !isOwnLine(cells) && !isRemarkLine(cells) && !parse::headsProtectedPeople(name);
    }

    /// Whether other rows have the mask as our own lists do: beside what they tell of somebody. A list has few masks, maybe in very many rows.
    bool masksOthers(const QString &mask)
    {
        if (const auto known = m_masksOthers.constFind(mask); known != m_masksOthers.cend())
            return *known;
        const bool masks = std::any_of(m_sheet.rows.cbegin() + m_plan.headerRow + 1, m_sheet.rows.cend(), [&](const QStringList &cells) { return cells.contains(mask) && onlyText(m_plan, cells) < 0 && nameIn(cells) == mask; });
        return *m_masksOthers.insert(mask, masks);
    }

    /// Whether the row is a title of protected people in other words than such titles have, with nobody named below it: it is nobody.
    bool isProtectionRemark(qsizetype row) const
    {
        const int column = m_hasTitles ? onlyText(m_plan, m_sheet.rows.at(row)) : -1;
        return column >= 0 && mayStandIn(column, SectionTitle{.says = SectionTitle::Says::Protected}) && saysMoreOfProtected(parse::tidy(m_sheet.rows.at(row).at(column)));
    }

    /// The mask that our own lists write in the place of a name is somebody's, with the sign that tells several apart.
    bool saysMoreOfProtected(const QString &text) const { return !parse::saysMasked(text) && protectedlines::isTitleWithMore(text, m_plan.isPlace); }

    /// Our own lists write it in the place of a name, beside what else the row tells; as a title it has a sign, an empty line above it, or
    /// people below it. Where that cannot be told it is a title: to ask about the people below costs less than to leave one of them open.
    bool isSomebodyMasked(qsizetype row, int column, const QString &text)
    {
        const QString field = m_plan.mapping.value(column);
        const bool isName = field == u"name" || field == u"given" || field == u"family";
        return row > m_plan.headerRow && isName && parse::saysMasked(text) && (row == 0 || !isBlankRow(m_sheet.rows.at(row - 1))) && (masksOthers(text) || !isNamedBelow(row));
    }

    bool mayStandIn(int column, const SectionTitle &title) const
    {
        static const QSet<QString> ofRows{u"kind"_s, u"role"_s, u"note"_s, u"start"_s, u"end"_s, u"protected"_s};
        static const QSet<QString> ofPlaces{u"municipality"_s, u"seat"_s, u"workplace"_s, u"organisation"_s};
        const QString field = m_plan.mapping.value(column);
        // Alone in its own column it is the workplace of somebody who is missing.
        if (title.isElsewhere && (field == u"workplace" || field == u"organisation"))
            return false;
        return !ofRows.contains(field) && !(title.says == SectionTitle::Says::Place && ofPlaces.contains(field));
    }

    /// A title ends what the one before it says. Right below that of former members it tells which of them are what.
    void begin(const SectionTitle &title, const QString &text, int line)
    {
        using Says = SectionTitle::Says;
        m_told = title.says == Says::Protected ? ImportRows::protectedBelow(line, text) : ImportRows::section(line, text);
        // Whether they are alternates or have left is what the title above it says.
        if (title.says == Says::Protected) {
            m_section.isProtected = true;
            return;
        }
        const bool isFormer = m_section.standing == ImportRow::Section::Standing::Former;
        const bool isOfFormer = isFormer && title.says == Says::Kind && (m_isNested || m_plan.rows.size() == m_sectionStart);
        ImportRow::Section section = m_section.ofList();
        section.kind = title.kind;
        section.line = line;
        section.title = text;
        // "Nuvarande medlemmar" on a sheet of others.
        section.sheet.isFormer = section.sheet.isFormer && title.says != Says::Current;
        section.isProtected = m_isProtected;
        if (title.says == Says::Former || isOfFormer) {
            section.standing = ImportRow::Section::Standing::Former;
            section.ended = isOfFormer ? m_section.ended : title.ended;
        }
        section.role = title.role;
        section.place = title.place;
        section.isKept = title.says == Says::Neither || title.says == Says::Resting || title.says == Says::Group || title.says == Says::Place;
        section.isElsewhere = title.isElsewhere;
        m_section = section;
        m_isNested = isOfFormer;
        m_endsAtGap = title.isOffice;
        m_sectionStart = m_plan.rows.size();
    }

    /// What stands above headings ends the section. In one cell it is what the list below is called, unless it says something of all those
    /// in it, as lines further up may have: `stated`.
    void enterList(const QStringList &cells, const QHash<QString, QString> &stated, int line)
    {
        ImportRow::Section above = m_section.ofList();
        above.list.clear();
        above.stated = stated;
        above.isProtected = m_isProtected;
        QStringList said;
        for (const QString &cell : cells)
            if (const QString text = parse::tidy(cell); !text.isEmpty())
                said.append(text);
        const qsizetype colon = said.value(0).indexOf(u':');
        const QString label = said.value(0).left(colon).trimmed();
        const QString value = said.size() == 2 ? said.last() : said.size() == 1 && colon >= 0 ? said.first().mid(colon + 1).trimmed() : QString();
        if (const QString field = value.isEmpty() ? QString() : m_again.fieldOf(label); !field.isEmpty() && !field.contains(u':'))
            above.stated.insert(field, value);
        else if (said.size() == 1)
            above.list = said.first();
        m_section = above;
        const std::optional<SectionTitle> title = m_hasTitles && !above.list.isEmpty() ? titleWithin(above.list) : std::nullopt;
        if (title && (m_hasKinds || title->says != SectionTitle::Says::Kind))
            begin(*title, above.list, line);
    }

    /// False when nothing below the row is to be read.
    bool take(qsizetype i)
    {
        const QStringList &cells = m_sheet.rows.at(i);
        const int line = m_sheet.lines.at(i);
        if (isBlankRow(cells)) {
            m_emptyLines.append(line);
            if (m_endsAtGap && m_plan.rows.size() > m_sectionStart)
                m_section.role.clear();
        } else if (m_legends.isLegend(i)) {
            m_plan.skipped.append(legendTold(i));
        } else if (isTotal(cells)) {
            m_plan.skipped.append(ImportRows::total(line));
        } else if (isOwnLine(cells)) {
            m_plan.skipped.append(ImportRows::own(line));
        } else if (isLegendLine(cells)) {
            m_plan.skipped.append(ImportRows::legend(line));
        } else if (isRemarkLine(cells)) {
            m_plan.skipped.append(ImportRows::remark(line, parse::tidy(cells.join(u' '))));
        } else if (enterSection(i, Saying::OfAll)) {
            m_plan.skipped.append(m_told);
        } else if (const HeadingsAgain::Found found = m_again.at(i); found == HeadingsAgain::Found::Same) {
            m_plan.skipped.append(ImportRows::repeated(line));
        } else if (found == HeadingsAgain::Found::Title) {
            m_plan.skipped.append(ImportRows::title(line));
            enterList(cells, {}, line);
        } else if (found == HeadingsAgain::Found::Other) {
            // Which cell is what below them cannot be told by the headings above.
            const auto below = std::count_if(m_sheet.rows.cbegin() + i + 1, m_sheet.rows.cend(), [](const QStringList &row) { return !isBlankRow(row); });
            m_plan.skipped.append(ImportRows::other(line, int(below)));
            return false;
        } else if (enterSection(i, Saying::Anything)) {
            m_plan.skipped.append(m_told);
        } else if (isProtectionRemark(i)) {
            m_plan.skipped.append(ImportRows::remark(line, parse::tidy(cells.join(u' '))));
        } else {
            ImportRow row;
            row.line = line;
            row.cells = cells;
            row.numbers = m_sheet.numbers.value(line);
            row.struck = m_sheet.struck.value(line);
            row.section = m_section;
            row.section.isProtected = m_section.isProtected || m_legends.isMarked(cells);
            m_plan.rows.append(std::move(row));
            while (m_plan.headings.size() < cells.size())
                m_plan.headings.append(QString());
        }
        return true;
    }

    const Sheet &m_sheet;
    ImportPlan &m_plan;
    HeadingsAgain m_again;
    const bool m_hasTitles;
    protectedlines::Legends m_legends;
    bool m_isProtected;         ///< what stands above the list, or the name of the sheet, says it of everybody
    const bool m_hasKinds;      ///< and no heading says who is what
    ImportRow::Section m_section;
    QString m_told;             ///< of the title that was entered last
    bool m_endsAtGap = false;   ///< the role that the section says is one person's
    bool m_isNested = false;    ///< titles of kinds stand within the section of former members
    qsizetype m_sectionStart = 0;       ///< how many rows there were when it began
    QList<int> m_emptyLines;
    QHash<QString, bool> m_masksOthers; ///< by mask
};

} // namespace

void takeRows(const ImportKind &kind, const Sheet &sheet, ImportPlan &plan)
{
    plan.rows.clear();
    plan.skipped.clear();
    RowTaking(kind, sheet, plan).run();
}

} // namespace lansnav
