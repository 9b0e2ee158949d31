// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/widesheet.h"

#include "exchange/headermatch.h"
#include "exchange/importrows.h"
#include "exchange/values.h"

#include <algorithm>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

const QString nameField = u"name"_s;
const QString kindField = u"kind"_s;

/// "Ledamot" beside "Ersättare" is the ordinary one; alone it is any heading of names.
bool saysMember(const QString &heading)
{
    static const QSet<QString> words{u"ledamot"_s, u"ledamöter"_s, u"medlem"_s, u"representant"_s, u"member"_s, u"representative"_s};
    return words.contains(HeaderMatcher::compact(heading));
}

/// What the heading says the people below it are: a kind of member, or empty.
QString kindUnder(const QString &heading)
{
    return saysMember(heading) ? u"ordinary"_s : parse::memberHeading(heading);
}

/// A column of people, with where each of what is theirs alone stands.
struct Side
{
    int column = 0;
    QString kind;
    QHash<int, int> own{};      ///< slot → source column
};

/// A column of the unfolded list that holds what belongs to a person: the e-mail, the second phone number.
struct Slot
{
    QString field;
    qsizetype nth = 0;
    QString heading;
};

QList<Side> sidesOf(const QStringList &headings)
{
    QList<Side> sides;
    for (int column = 0; column < headings.size(); ++column)
        if (const QString kind = kindUnder(headings.at(column)); !kind.isEmpty())
            sides.append({column, kind});
    return sides;
}

bool isOfName(const QString &field)
{
    return field == nameField || field == u"given" || field == u"family";
}

class Unfolding
{
public:
    Unfolding(const ImportKind &kind, const QSet<int> &decided, ImportPlan &plan)
        : m_kind(kind), m_matcher(kind), m_decided(decided), m_plan(plan), m_sides(sidesOf(plan.headings))
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
        setHeadings();
        m_plan.rows = rows;
        m_plan.unfolded = true;
    }

private:
    bool isSide(int column) const
    {
        return std::any_of(m_sides.cbegin(), m_sides.cend(), [column](const Side &side) { return side.column == column; });
    }

    /// The field of a column; a heading may also say whose it is: "E-post ersättare".
    QString fieldOf(int column)
    {
        if (m_plan.mapping.contains(column) || m_decided.contains(column))
            return m_plan.mapping.value(column);
        const QString &heading = m_plan.headings.at(column);
        const parse::MemberRole said = parse::memberRole(heading);
        const QList<HeadingMatch> &found = m_matcher.matches(said.kind.isEmpty() ? heading : said.role);
        return found.isEmpty() ? QString() : found.first().field;
    }

    /// The person a column belongs to: the one before it, of the kind that the heading says; null before the first.
    Side *ownerOf(int column)
    {
        const QString kind = parse::memberRole(m_plan.headings.at(column)).kind;
        Side *before = nullptr;
        Side *ofKind = nullptr;
        for (Side &side : m_sides)
            if (side.column < column) {
                before = &side;
                ofKind = side.kind == kind ? &side : ofKind;
            }
        return ofKind ? ofKind : before;
    }

    void arrange()
    {
        QHash<int, QString> fields;
        QHash<QString, int> times;
        for (int column = 0; column < m_plan.headings.size(); ++column)
            if (!isSide(column)) {
                fields.insert(column, fieldOf(column));
                times[fields.value(column)] += ownerOf(column) != nullptr;
            }
        for (int column = 0; column < m_plan.headings.size(); ++column) {
            if (isSide(column))
                continue;
            const QString field = fields.value(column);
            Side *owner = field.isEmpty() || field.contains(u':') ? nullptr : ownerOf(column);
            // What stands once behind the people is the row's, but for what nobody shares.
            if (owner && (m_kind.perPerson.contains(field) || times.value(field) > 1))
                addOwn(*owner, column, field);
            else
                m_shared.append(column);
        }
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

    void take(const ImportRow &row, QList<ImportRow> &rows, QList<int> &vacant) const
    {
        const qsizetype before = rows.size();
        bool saysVacant = false;
        for (const Side &side : m_sides) {
            const QString name = parse::tidy(row.cells.value(side.column));
            const bool nobody = name.isEmpty() || parse::saysVacant(name) || parse::saysNothing(name);
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
    ImportRow unfolded(const ImportRow &row, const Side &side, bool first) const
    {
        ImportRow made;
        made.line = row.line;
        for (const int column : m_shared)
            made.cells.append(isCount(column) && !first ? QString() : row.cells.value(column));
        made.cells.append(row.cells.value(side.column));
        const QString &heading = m_plan.headings.at(side.column);
        made.cells.append(saysMember(heading) ? QString() : heading);
        for (int slot = 0; slot < m_slots.size(); ++slot)
            made.cells.append(side.own.contains(slot) ? row.cells.value(side.own.value(slot)) : QString());
        return made;
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
        m_plan.headings = headings;
        m_plan.mapping = mapping;
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
};

/// Whether somebody ticks in the columns who is what, instead of writing names there.
bool areTicked(const ImportPlan &plan)
{
    const QList<Side> sides = sidesOf(plan.headings);
    return std::any_of(plan.rows.cbegin(), plan.rows.cend(), [&](const ImportRow &row) {
        return std::any_of(sides.cbegin(), sides.cend(), [&](const Side &side) { return parse::yesNo(row.cells.value(side.column)) == std::optional(true); });
    });
}

} // namespace

int widesheet::people(const ImportKind &kind, const QStringList &headings, const QHash<int, QString> &mapping)
{
    if (kind.perPerson.isEmpty())
        return 0;
    int ordinary = 0;
    int alternates = 0;
    int members = 0;
    for (int column = 0; column < headings.size(); ++column) {
        const QString said = kindUnder(headings.at(column));
        if (said.isEmpty() && isOfName(mapping.value(column)))
            return 0;
        alternates += said == u"alternate";
        ordinary += said == u"ordinary";
        members += saysMember(headings.at(column));
    }
    const bool areBeside = alternates > 0 ? ordinary > 0 : ordinary - members > 1;
    return areBeside ? ordinary + alternates : 0;
}

void widesheet::unfold(const ImportKind &kind, const QSet<int> &decided, ImportPlan &plan)
{
    if (plan.headerRow < 0 || people(kind, plan.headings, plan.mapping) == 0 || areTicked(plan))
        return;
    const QList<Side> sides = sidesOf(plan.headings);
    if (std::any_of(sides.cbegin(), sides.cend(), [&](const Side &side) { return decided.contains(side.column); }))
        return;
    Unfolding(kind, decided, plan).run();
}

} // namespace lansnav
