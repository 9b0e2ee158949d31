// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/widesheet.h"

#include "exchange/headermatch.h"
#include "exchange/importrows.h"
#include "exchange/kindcolumns.h"
#include "exchange/lonecells.h"
#include "exchange/values.h"
#include "exchange/widearrange.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace widesheet {
namespace {

const QString substitutesField = u"substitutes"_s;

class WideSheetText
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::ImportRows)

public:
    static QString people(int most, const QStringList &headings) { return tr("Up to %n people stand in a line, and each of them is read for themselves: below %1.", nullptr, most).arg(listed(headings)); }
    static QString ofAll(const QStringList &headings) { return tr("What stands below %1 is taken as said of everybody in the line.").arg(listed(headings)); }
    static QString asked(const QStringList &headings)
    {
        return tr("%1 stands once for several people in a line: an address is that of the one whom it names, together with what stands beside it; where nothing tells whose it is, it is asked.").arg(listed(headings));
    }
    static QString ofOrdinary(const QStringList &headings)
    {
        return tr("%1 stands once for several people in a line: it is the ordinary member's, where the address does not name somebody else.").arg(listed(headings));
    }

private:
    static QString listed(const QStringList &headings)
    {
        QStringList quoted;
        for (const QString &heading : headings)
            quoted.append(u'”' + HeaderMatcher::shown(heading) + u'”');
        return quoted.join(u", "_s);
    }
};

class Unfolding
{
public:
    Unfolding(const ImportKind &kind, const QSet<int> &decided, ImportPlan &plan) : m_kind(kind), m_plan(plan), m_of(kind, decided, plan)
    {
        const bool hasField = std::any_of(kind.fields.cbegin(), kind.fields.cend(), [](const ImportField &field) { return field.key == substitutesField; });
        m_saysStandIns = !m_of.saysStandIns && hasField;
    }

    void run()
    {
        QList<ImportRow> rows;
        QList<int> vacant;
        for (const ImportRow &row : std::as_const(m_plan.rows))
            take(row, rows, vacant);
        if (!vacant.isEmpty())
            m_plan.skipped.append(vacantLines(vacant));
        if (m_toldStandIns)
            m_plan.skipped.append(besideOrdinaryTold());
        tell();
        setHeadings();
        m_plan.rows = rows;
        m_plan.unfolded = true;
    }

private:
    static bool isNobody(const QString &name) { return name.isEmpty() || parse::saysVacant(name) || parse::saysNothing(name) || parse::yesNo(name); }

    QStringList headingsOf(QList<int> columns) const
    {
        std::sort(columns.begin(), columns.end());
        QStringList headings;
        for (const int column : std::as_const(columns))
            headings.append(m_plan.headings.at(column));
        return headings;
    }

    void tell()
    {
        if (m_most > 1 && areRepeated(m_of.sides, m_plan.headings)) {
            QList<int> columns;
            for (const Side &side : std::as_const(m_of.sides))
                columns.append(side.column);
            m_plan.skipped.append(WideSheetText::people(m_most, headingsOf(columns)));
        }
        if (!m_ofAll.isEmpty())
            m_plan.skipped.append(WideSheetText::ofAll(headingsOf(m_ofAll.values())));
        if (!m_loneSaid.isEmpty())
            m_plan.skipped.append(m_of.isLoneSure ? WideSheetText::ofOrdinary(headingsOf(m_loneSaid.values())) : WideSheetText::asked(headingsOf(m_loneSaid.values())));
    }

    /// The only ordinary member in the row; empty when there is none, or several.
    QString onlyOrdinary(const ImportRow &row) const
    {
        const Side *only = nullptr;
        for (const Side &side : m_of.sides) {
            if (side.kind != u"ordinary" || isNobody(side.name(row)))
                continue;
            if (only)
                return {};
            only = &side;
        }
        return only && !parse::maySaySeveralNames(row.cells.value(only->column)) ? only->name(row) : QString();
    }

    void take(const ImportRow &row, QList<ImportRow> &rows, QList<int> &vacant)
    {
        bool saysVacant = false;
        QList<const Side *> people;
        for (const Side &side : std::as_const(m_of.sides)) {
            const QString name = side.name(row);
            const bool saysMore = std::any_of(side.own.cbegin(), side.own.cend(), [&row](int column) { return says(row, column); });
            if (isNobody(name) && !saysMore)
                saysVacant = saysVacant || !name.isEmpty();
            else
                people.append(&side);
        }
        const auto isCounted = [&](int column) { return isCount(column) && !parse::tidy(row.cells.value(column)).isEmpty(); };
        const bool hasRest = std::any_of(m_of.shared.cbegin(), m_of.shared.cend(), isCounted) || std::any_of(m_of.lone.cbegin(), m_of.lone.cend(), [&row](int column) { return says(row, column); });
        const bool isRest = people.isEmpty() && hasRest;
        // Told there: a count or an address needs somebody to go in with.
        if (isRest)
            people.append(&m_of.sides.first());
        else if (saysVacant || people.isEmpty())
            vacant.append(row.line);
        addPeople(row, people, rows);
    }

    static bool says(const ImportRow &row, int column)
    {
        const QString cell = parse::tidy(row.cells.value(column));
        return !cell.isEmpty() && !parse::saysNothing(cell);
    }

    void addPeople(const ImportRow &row, const QList<const Side *> &people, QList<ImportRow> &rows)
    {
        QHash<const Side *, QStringList> lone;      // cells in the order of m_of.lone's slots
        QList<const Side *> known;
        std::copy_if(people.cbegin(), people.cend(), std::back_inserter(known), [&row](const Side *side) { return !isNobody(side->name(row)); });
        QList<int> slotsOfLone = m_of.lone.keys();
        std::sort(slotsOfLone.begin(), slotsOfLone.end());
        const Side *unsure = nullptr;
        QList<int> unsureSlots;
        if (!slotsOfLone.isEmpty() && !people.isEmpty()) {
            QStringList cells;
            for (const int slot : std::as_const(slotsOfLone))
                cells.append(row.cells.value(m_of.lone.value(slot)));
            const QList<const Side *> &owners = known.isEmpty() ? people : known;
            const qsizetype presumed = presumedOf(owners);
            const LoneCells divided = divide(namesOf(row, owners), cells, presumed);
            for (qsizetype i = 0; i < owners.size(); ++i)
                lone.insert(owners.at(i), divided.cells.at(i));
            if (!m_of.isLoneSure || !isBare(*owners.at(presumed), m_plan.headings))
                unsure = owners.at(presumed);
            for (const int at : divided.unsure)
                unsureSlots.append(slotsOfLone.at(at));
        }
        m_most = std::max(m_most, int(known.size()));
        if (known.size() > 1)
            noteSaid(row);
        for (const Side *side : people) {
            const QStringList cells = lone.value(side);
            QHash<int, QString> bySlot;
            for (qsizetype i = 0; i < cells.size(); ++i)
                bySlot.insert(slotsOfLone.at(i), cells.at(i));
            rows.append(unfolded(row, *side, side == people.first(), bySlot));
            if (side == unsure)
                for (const int slot : std::as_const(unsureSlots))
                    rows.last().unsure.append(int(m_of.shared.size()) + 2 + slot);
        }
    }

    /// Which of them what is lone is most likely of: the ordinary member, or the first.
    qsizetype presumedOf(const QList<const Side *> &people) const
    {
        const auto ordinary = std::find_if(people.cbegin(), people.cend(), [](const Side *side) { return side->kind == u"ordinary"; });
        return ordinary == people.cend() ? 0 : ordinary - people.cbegin();
    }

    static QList<QStringList> namesOf(const ImportRow &row, const QList<const Side *> &people)
    {
        QList<QStringList> names;
        for (const Side *side : people) {
            const QStringList several = side->isHalved() ? QStringList() : parse::severalNames(row.cells.value(side->column));
            names.append(several.isEmpty() ? QStringList{side->name(row)} : several);
        }
        return names;
    }

    /// What is to be told of a row with several people.
    void noteSaid(const ImportRow &row)
    {
        static const QSet<QString> ofRows{u"municipality"_s, u"seat"_s, u"network"_s, kindField, substitutesField};
        for (const int column : std::as_const(m_of.shared)) {
            const QString field = m_plan.mapping.value(column);
            if (column > m_of.sides.first().column && !field.isEmpty() && !ofRows.contains(field) && !isCount(column) && says(row, column))
                m_ofAll.insert(column);
        }
        for (const int column : std::as_const(m_of.lone))
            if (says(row, column))
                m_loneSaid.insert(column);
    }

    bool isCount(int column) const { return m_plan.mapping.value(column).contains(u':'); }

    /// What is counted in the row is counted once, with its first person. `lone` has cells of hers by slot.
    ImportRow unfolded(const ImportRow &row, const Side &side, bool first, const QHash<int, QString> &lone)
    {
        ImportRow made;
        made.line = row.line;
        made.section = row.section;
        const auto add = [&](int column, const QString &cell) {
            if (row.numbers.contains(column) && cell == row.cells.value(column))
                made.numbers.append(int(made.cells.size()));
            if (row.struck.contains(column))
                made.struck.append(int(made.cells.size()));
            made.cells.append(cell);
        };
        for (const int column : m_of.shared)
            isCount(column) && !first ? made.cells.append(QString()) : add(column, row.cells.value(column));
        if (std::any_of(row.struck.cbegin(), row.struck.cend(), [&side](int column) { return side.holds(column); }))
            made.struck.append(int(made.cells.size()));
        made.cells.append(side.isHalved() ? side.name(row) : row.cells.value(side.column));
        const QString &heading = m_plan.headings.at(side.column);
        made.cells.append(saysMember(heading) || isBare(side, m_plan.headings) ? QString() : heading);
        for (int slot = 0; slot < m_of.ownColumns.size(); ++slot) {
            const int column = m_of.lone.value(slot, ownColumn(row, side, slot));
            add(column, m_of.lone.contains(slot) ? lone.value(slot) : row.cells.value(column));
        }
        if (m_saysStandIns) {
            made.cells.append(side.kind == u"alternate" && !isNobody(side.name(row)) ? onlyOrdinary(row) : QString());
            m_toldStandIns = m_toldStandIns || !made.cells.last().isEmpty();
        }
        return made;
    }

    /// The source column of what stands in the slot; -1: nothing does.
    int ownColumn(const ImportRow &row, const Side &side, int slot) const
    {
        const Slot &of = m_of.ownColumns.at(slot);
        const int column = side.own.value(slot, -1);
        const QString cell = column < 0 ? QString() : row.cells.value(column);
        // Who is of no other municipality is of the row's.
        const bool isRows = of.shared >= 0 && (column < 0 || (of.field == u"municipality" && parse::tidy(cell).isEmpty()));
        return isRows ? of.shared : column;
    }

    void setHeadings()
    {
        QStringList headings;
        QHash<int, QString> mapping;
        const auto add = [&](const QString &heading, const QString &field) {
            if (!field.isEmpty())
                mapping.insert(int(headings.size()), field);
            // What the cells told has no heading of its own.
            headings.append(heading.isEmpty() ? Arrangement::labelOf(m_kind, field) : heading);
        };
        for (const int column : std::as_const(m_of.shared))
            add(m_plan.headings.at(column), m_plan.mapping.value(column));
        add({}, nameField);
        add({}, kindField);
        dropShared(mapping, kindField, int(headings.size()) - 1);
        for (const Slot &slot : std::as_const(m_of.ownColumns)) {
            // A second number has a column, and no field of its own.
            add(slot.heading, slot.nth == 0 ? slot.field : QString());
            if (slot.nth == 0)
                dropShared(mapping, slot.field, int(headings.size()) - 1);
        }
        if (m_saysStandIns)
            add({}, substitutesField);
        m_plan.headings = headings;
        m_plan.mapping = mapping;
        m_plan.byCells.clear();
    }

    /// A field has one column, that of the people.
    static void dropShared(QHash<int, QString> &mapping, const QString &field, int kept)
    {
        mapping.removeIf([&](const QHash<int, QString>::iterator &other) { return other.key() != kept && other.value() == field; });
    }

    const ImportKind &m_kind;
    ImportPlan &m_plan;
    Arrangement m_of;
    bool m_saysStandIns = false;    ///< where nothing in the list says whom the alternates stand in for, their line does
    bool m_toldStandIns = false;    ///< and some do
    int m_most = 0;                 ///< how many people a line has at most
    QSet<int> m_ofAll;              ///< columns that say something of several people
    QSet<int> m_loneSaid;           ///< columns that stand once for several people
};

/// Whether somebody ticks in the columns who is what, instead of writing names there.
bool areTicked(const ImportPlan &plan)
{
    const QList<Side> sides = sidesOf(plan.headings, plan.mapping);
    return std::any_of(sides.cbegin(), sides.cend(), [&](const Side &side) {
        const kindcolumns::Holds held = side.isHalved() ? kindcolumns::Holds::Names : kindcolumns::held(plan.rows, side.column);
        return held == kindcolumns::Holds::Marks || held == kindcolumns::Holds::Kinds;
    });
}

/// Whether a list with one column of names and one below "Ersättare" has the alternates' names there: their addresses stand beside, or
/// the cells of `rows` say so.
bool namesAlternates(const ImportKind &kind, const QStringList &headings, const QList<Side> &sides, const QList<ImportRow> *rows)
{
    const auto isNamed = [rows](const Side &side) { return side.kind == u"alternate" && kindcolumns::held(*rows, side.column) == kindcolumns::Holds::Names; };
    if (rows && std::any_of(sides.cbegin(), sides.cend(), isNamed))
        return true;
    HeaderMatcher matcher(kind);
    for (int column = 0; column < headings.size(); ++column)
        if (parse::memberRole(headings.at(column)).kind == u"alternate" && kind.perPerson.contains(fieldUnder(matcher, headings.at(column))))
            return true;
    return false;
}

} // namespace
} // namespace widesheet

int widesheet::people(const ImportKind &kind, const QStringList &headings, const QHash<int, QString> &mapping, const QList<ImportRow> *rows)
{
    if (kind.perPerson.isEmpty())
        return 0;
    int ordinary = 0;
    int alternates = 0;
    int members = 0;
    int bare = 0;
    bool isNamed = false;       // an alternate's name, not only a mark that somebody is one
    const QList<Side> sides = sidesOf(headings, mapping);
    for (const Side &side : sides) {
        const bool isAlternate = side.kind == u"alternate";
        alternates += isAlternate;
        ordinary += !isAlternate;
        members += saysMember(headings.at(side.column));
        bare += isBare(side, headings);
        isNamed = isNamed || (isAlternate && (side.isHalved() || saysName(headings.at(side.column))));
    }
    if (bare > 0) {
        if (!areAlike(sides, headings))
            return 0;
        if (bare == sides.size())
            return bare > 1 && mayBeNames(sides, headings, rows) ? bare : 0;
        const bool areOrdinary = bare == ordinary && alternates > 0;
        return areOrdinary && (isNamed || namesAlternates(kind, headings, sides, rows)) ? ordinary + alternates : 0;
    }
    if (alternates == 0 && members > 1 && members == ordinary)
        return areAlike(sides, headings) ? ordinary : 0;
    const bool areBeside = alternates > 0 ? ordinary > 0 : ordinary - members > 1;
    return areBeside ? ordinary + alternates : 0;
}

bool widesheet::saysKinds(const ImportKind &kind, const QStringList &headings, const QHash<int, QString> &mapping)
{
    if (people(kind, headings, mapping) == 0)
        return false;
    const QList<Side> sides = sidesOf(headings, mapping);
    return std::any_of(sides.cbegin(), sides.cend(), [&headings](const Side &side) { return !isBare(side, headings) && !saysMember(headings.at(side.column)); });
}

int widesheet::recognised(const ImportKind &kind, HeaderMatcher &matcher, const QStringList &headings)
{
    const QHash<int, QString> mapping = matcher.row(headings).mapping;
    if (people(kind, headings, mapping) == 0)
        return int(mapping.size());
    const QList<Side> sides = sidesOf(headings, mapping);
    int found = 0;
    for (int column = 0; column < headings.size(); ++column) {
        const auto holds = [column](const Side &side) { return side.holds(column); };
        found += mapping.contains(column) || std::any_of(sides.cbegin(), sides.cend(), holds) || !fieldUnder(matcher, headings.at(column)).isEmpty();
    }
    return found;
}

void widesheet::unfold(const ImportKind &kind, const QSet<int> &decided, ImportPlan &plan)
{
    if (plan.headerRow < 0 || people(kind, plan.headings, plan.mapping, &plan.rows) == 0 || areTicked(plan))
        return;
    const QList<Side> sides = sidesOf(plan.headings, plan.mapping);
    if (std::any_of(sides.cbegin(), sides.cend(), [&](const Side &side) { return std::any_of(decided.cbegin(), decided.cend(), [&side](int column) { return side.holds(column); }); }))
        return;
    Unfolding(kind, decided, plan).run();
}

} // namespace lansnav
