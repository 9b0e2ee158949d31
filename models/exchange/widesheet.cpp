// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/widesheet.h"

#include "exchange/headermatch.h"
#include "exchange/importrows.h"
#include "exchange/kindcolumns.h"
#include "exchange/values.h"
#include "exchange/widesides.h"

#include <algorithm>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace widesheet {
namespace {

/// A column of the unfolded list that holds what belongs to a person: the e-mail, the second phone number.
struct Slot
{
    QString field;
    qsizetype nth = 0;
    QString heading;
    int shared = -1;            ///< source column of the row that holds for who has none; -1: there is none
};

const QString substitutesField = u"substitutes"_s;

class Unfolding
{
public:
    Unfolding(const ImportKind &kind, const QSet<int> &decided, ImportPlan &plan)
        : m_kind(kind), m_matcher(kind), m_decided(decided), m_plan(plan), m_sides(sidesOf(plan.headings, plan.mapping))
    {
    }

    void run()
    {
        arrange();
        QList<ImportRow> rows;
        QList<int> vacant;
        for (const ImportRow &row : std::as_const(m_plan.rows))
            take(row, rows, vacant);
        if (!vacant.isEmpty())
            m_plan.skipped.append(vacantLines(vacant));
        if (m_toldStandIns)
            m_plan.skipped.append(besideOrdinaryTold());
        setHeadings();
        m_plan.rows = rows;
        m_plan.unfolded = true;
    }

private:
    bool isSide(int column) const
    {
        return std::any_of(m_sides.cbegin(), m_sides.cend(), [column](const Side &side) { return side.holds(column); });
    }

    /// The field of a column; a heading may also say whose it is: "E-post ersättare".
    QString fieldOf(int column)
    {
        if (m_plan.mapping.contains(column) || m_decided.contains(column))
            return m_plan.mapping.value(column);
        return fieldUnder(m_matcher, m_plan.headings.at(column));
    }

    QString kindOver(int column) const { return parse::memberRole(m_plan.headings.at(column)).kind; }

    /// The person a column belongs to: the one before it of the kind that the heading says, or else the next of that kind; where it
    /// says none, see ownerByPlace().
    Side *ownerOf(int column, const QString &field)
    {
        const QString kind = kindOver(column);
        Side *ofKind = nullptr;
        for (Side &side : m_sides)
            if (side.kind == kind && (side.column < column || !ofKind))
                ofKind = &side;
        return ofKind ? ofKind : ownerByPlace(column, field);
    }

    /// The person before the column, but for what another column names as that one's, and for the only such column of a list of people that
    /// has the alternates beside them. Before the first person: null for what is the row's.
    Side *ownerByPlace(int column, const QString &field)
    {
        Side *before = nullptr;
        Side *next = nullptr;
        Side *bare = nullptr;
        for (Side &side : m_sides) {
            if (side.column < column)
                before = &side;
            else if (!next)
                next = &side;
            if (isBare(side, m_plan.headings))
                bare = &side;
        }
        const bool isPersons = m_kind.perPerson.contains(field);
        if (!before)
            before = isPersons ? next : nullptr;
        const auto has = [&](const Side &side) {
            const QList<int> held = side.own.keys();
            return m_named.contains({side.kind, field}) || std::any_of(held.cbegin(), held.cend(), [&](int slot) { return m_slots.at(slot).field == field; });
        };
        if (!before || field.isEmpty())
            return before;
        if (bare && m_unsaid.value(field) == 1 && !has(*bare))
            return bare;
        if (!m_named.contains({before->kind, field}))
            return before;
        const auto lacking = std::find_if(m_sides.begin(), m_sides.end(), [&](const Side &side) { return !has(side); });
        return lacking == m_sides.end() ? before : &*lacking;
    }

    void arrange()
    {
        QHash<int, QString> fields;
        QHash<QString, int> times;
        for (int column = 0; column < m_plan.headings.size(); ++column) {
            if (isSide(column))
                continue;
            const QString field = fieldOf(column);
            fields.insert(column, field);
            const QString kind = kindOver(column);
            if (kind.isEmpty())
                ++m_unsaid[field];
            else if (!field.isEmpty() && field != kindField)
                m_named.insert({kind, field});
        }
        for (auto column = fields.cbegin(); column != fields.cend(); ++column)
            times[column.value()] += ownerOf(column.key(), column.value()) != nullptr;
        for (int column = 0; column < m_plan.headings.size(); ++column) {
            if (isSide(column))
                continue;
            const QString field = fields.value(column);
            Side *owner = field.isEmpty() || field.contains(u':') ? nullptr : ownerOf(column, field);
            // What stands once behind the people is the row's, but for what nobody shares and for what is said to be somebody's.
            const bool isOwn = m_kind.perPerson.contains(field) || times.value(field) > 1 || m_named.contains({kindOver(column), field});
            if (owner && (isOwn || (isBare(*owner, m_plan.headings) && isOfOne(field))))
                addOwn(*owner, column, field);
            else
                m_shared.append(column);
        }
        shareRest();
        const auto isSubstitutes = [this](const ImportField &field) { return field.key == substitutesField; };
        const bool isSaid = std::any_of(fields.cbegin(), fields.cend(), [](const QString &field) { return field == substitutesField; });
        m_saysStandIns = !isSaid && std::any_of(m_kind.fields.cbegin(), m_kind.fields.cend(), isSubstitutes);
    }

    /// What a list of people that has the alternates beside them says of the former, and never of both.
    static bool isOfOne(const QString &field)
    {
        static const QSet<QString> fields{u"role"_s, u"status"_s, u"start"_s, u"end"_s, u"trained"_s, u"substitutes"_s};
        return fields.contains(field);
    }

    /// Who has no column of a field of one's own has what the row says; the municipality of the first is that of them all.
    void shareRest()
    {
        for (Slot &slot : m_slots) {
            const auto isOfField = [&](int column) { return m_plan.mapping.value(column) == slot.field; };
            const auto shared = std::find_if(m_shared.cbegin(), m_shared.cend(), isOfField);
            if (slot.nth > 0 || shared == m_shared.cend() || m_kind.perPerson.contains(slot.field))
                continue;
            slot.shared = *shared;
            m_shared.removeOne(slot.shared);
        }
        const auto ofPlace = std::find_if(m_slots.begin(), m_slots.end(), [](const Slot &slot) { return slot.field == u"municipality"; });
        if (ofPlace != m_slots.end() && ofPlace->shared < 0)
            ofPlace->shared = m_sides.first().own.value(int(ofPlace - m_slots.begin()), -1);
    }

    void addOwn(Side &owner, int column, const QString &field)
    {
        const auto isOfField = [&](int slot) { return m_slots.at(slot).field == field; };
        const QList<int> held = owner.own.keys();
        const qsizetype nth = std::count_if(held.cbegin(), held.cend(), isOfField);
        auto slot = std::find_if(m_slots.cbegin(), m_slots.cend(), [&](const Slot &s) { return s.field == field && s.nth == nth; });
        if (slot == m_slots.cend()) {
            const QString &heading = m_plan.headings.at(column);
            m_slots.append({field, nth, parse::memberRole(heading).kind.isEmpty() ? heading : labelOf(field)});
            slot = m_slots.cend() - 1;
        }
        owner.own.insert(int(slot - m_slots.cbegin()), column);
    }

    QString labelOf(const QString &key) const
    {
        const auto field = std::find_if(m_kind.fields.cbegin(), m_kind.fields.cend(), [&key](const ImportField &f) { return f.key == key; });
        return field == m_kind.fields.cend() ? QString() : field->label;
    }

    static bool isNobody(const QString &name) { return name.isEmpty() || parse::saysVacant(name) || parse::saysNothing(name) || parse::yesNo(name); }

    /// The only ordinary member in the row; empty when there is none, or several.
    QString onlyOrdinary(const ImportRow &row) const
    {
        const Side *only = nullptr;
        for (const Side &side : m_sides) {
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
        const qsizetype before = rows.size();
        bool saysVacant = false;
        for (const Side &side : m_sides) {
            const QString name = side.name(row);
            const bool nobody = isNobody(name);
            const bool saysMore = std::any_of(side.own.cbegin(), side.own.cend(), [&row](int column) {
                const QString cell = parse::tidy(row.cells.value(column));
                return !cell.isEmpty() && !parse::saysNothing(cell);
            });
            if (nobody && !saysMore)
                saysVacant = saysVacant || !name.isEmpty();
            else
                rows.append(unfolded(row, side, rows.size() == before));
        }
        const auto isCounted = [&](int column) { return isCount(column) && !parse::tidy(row.cells.value(column)).isEmpty(); };
        if (rows.size() == before && std::any_of(m_shared.cbegin(), m_shared.cend(), isCounted))
            // Told there: a count needs somebody to go in with.
            rows.append(unfolded(row, m_sides.first(), true));
        else if (saysVacant || rows.size() == before)
            vacant.append(row.line);
    }

    bool isCount(int column) const { return m_plan.mapping.value(column).contains(u':'); }

    /// What is counted in the row is counted once, with its first person.
    ImportRow unfolded(const ImportRow &row, const Side &side, bool first)
    {
        ImportRow made;
        made.line = row.line;
        made.section = row.section;
        const auto add = [&](int column) {
            if (row.numbers.contains(column))
                made.numbers.append(int(made.cells.size()));
            if (row.struck.contains(column))
                made.struck.append(int(made.cells.size()));
            made.cells.append(row.cells.value(column));
        };
        for (const int column : m_shared)
            isCount(column) && !first ? made.cells.append(QString()) : add(column);
        if (std::any_of(row.struck.cbegin(), row.struck.cend(), [&side](int column) { return side.holds(column); }))
            made.struck.append(int(made.cells.size()));
        made.cells.append(side.isHalved() ? side.name(row) : row.cells.value(side.column));
        const QString &heading = m_plan.headings.at(side.column);
        made.cells.append(saysMember(heading) || isBare(side, m_plan.headings) ? QString() : heading);
        for (int slot = 0; slot < m_slots.size(); ++slot)
            add(ownColumn(row, side, slot));
        if (m_saysStandIns) {
            made.cells.append(side.kind == u"alternate" && !isNobody(side.name(row)) ? onlyOrdinary(row) : QString());
            m_toldStandIns = m_toldStandIns || !made.cells.last().isEmpty();
        }
        return made;
    }

    /// The source column of what stands in the slot; -1: nothing does.
    int ownColumn(const ImportRow &row, const Side &side, int slot) const
    {
        const Slot &of = m_slots.at(slot);
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
            headings.append(heading);
        };
        for (const int column : std::as_const(m_shared))
            add(m_plan.headings.at(column), m_plan.mapping.value(column));
        add(labelOf(nameField), nameField);
        add(labelOf(kindField), kindField);
        dropShared(mapping, kindField, int(headings.size()) - 1);
        for (const Slot &slot : std::as_const(m_slots)) {
            // A second number has a column, and no field of its own.
            add(slot.heading, slot.nth == 0 ? slot.field : QString());
            if (slot.nth == 0)
                dropShared(mapping, slot.field, int(headings.size()) - 1);
        }
        if (m_saysStandIns)
            add(labelOf(substitutesField), substitutesField);
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
    HeaderMatcher m_matcher;
    const QSet<int> &m_decided;
    ImportPlan &m_plan;
    QList<Side> m_sides;
    QList<int> m_shared;        ///< source columns that are of the whole row
    QList<Slot> m_slots;
    bool m_saysStandIns = false;    ///< where nothing in the list says whom the alternates stand in for, their line does
    bool m_toldStandIns = false;    ///< and some do
    QHash<QString, int> m_unsaid;                   ///< by field: columns of which no heading says whose they are
    QSet<std::pair<QString, QString>> m_named;      ///< kind and field: what a heading says to be an alternate's or an ordinary member's
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
        const bool isOneBeside = bare == 1 && ordinary == 1 && alternates > 0;
        return isOneBeside && (isNamed || namesAlternates(kind, headings, sides, rows)) ? 1 + alternates : 0;
    }
    const bool areBeside = alternates > 0 ? ordinary > 0 : ordinary - members > 1;
    return areBeside ? ordinary + alternates : 0;
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
