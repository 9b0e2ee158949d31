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

/// "Ersättare namn": a heading of nothing but names.
bool saysName(const QString &heading)
{
    const QString last = HeaderMatcher::words(heading).section(u' ', -1);
    return last == u"namn" || last == u"name";
}

/// Which half of a name a heading says that it is, beside the kind of member: "Ersättare förnamn".
enum class Half { None, Given, Family };
Half halfUnder(const QString &heading)
{
    static const QSet<QString> given{u"förnamn"_s, u"tilltalsnamn"_s, u"given name"_s, u"first name"_s};
    static const QSet<QString> family{u"efternamn"_s, u"family name"_s, u"last name"_s, u"surname"_s};
    const parse::MemberRole said = parse::memberRole(heading);
    if (said.kind.isEmpty())
        return Half::None;
    return given.contains(said.role) ? Half::Given : family.contains(said.role) ? Half::Family : Half::None;
}

/// A column of people, or two where their names stand in halves, with where each of what is theirs alone stands.
struct Side
{
    int column = 0;
    QString kind;
    int given = -1;
    int family = -1;
    QHash<int, int> own{};      ///< slot → source column

    bool holds(int at) const { return at == column || at == given || at == family; }
    QString name(const ImportRow &row) const
    {
        if (given < 0 && family < 0)
            return parse::tidy(row.cells.value(column));
        const QString first = parse::tidy(row.cells.value(given));
        const QString last = parse::tidy(row.cells.value(family));
        return first.isEmpty() || last.isEmpty() ? first + last : last + u", "_s + first;
    }
};

/// A column of the unfolded list that holds what belongs to a person: the e-mail, the second phone number.
struct Slot
{
    QString field;
    qsizetype nth = 0;
    QString heading;
};

bool isOfName(const QString &field)
{
    return field == nameField || field == u"given" || field == u"family";
}

/// A name without a kind beside alternates is the ordinary one's.
QList<Side> sidesOf(const QStringList &headings, const QHash<int, QString> &mapping)
{
    QList<Side> sides;
    for (int column = 0; column < headings.size(); ++column) {
        const QString &heading = headings.at(column);
        const QString kind = kindUnder(heading);
        const Half half = kind.isEmpty() ? halfUnder(heading) : Half::None;
        if (half != Half::None) {
            const QString ofHalf = parse::memberRole(heading).kind;
            const auto isOtherHalf = [half](const Side &side) { return half == Half::Given ? side.given < 0 && side.family >= 0 : side.family < 0 && side.given >= 0; };
            if (sides.isEmpty() || sides.last().kind != ofHalf || !isOtherHalf(sides.last()))
                sides.append({column, ofHalf});
            (half == Half::Given ? sides.last().given : sides.last().family) = column;
        } else if (!kind.isEmpty()) {
            sides.append({column, kind});
        } else if (mapping.value(column) == nameField) {
            sides.append({column, u"ordinary"_s});
        }
    }
    return sides;
}

/// What a heading says of a person, whosever it is.
QString fieldUnder(HeaderMatcher &matcher, const QString &heading)
{
    const parse::MemberRole said = parse::memberRole(heading);
    return matcher.matches(said.kind.isEmpty() ? heading : said.role).value(0).field;
}

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

    /// The person a column belongs to: the one before it of the kind that the heading says, or else the next of that kind; where it
    /// says none, the one before it, and null before the first.
    Side *ownerOf(int column)
    {
        const QString kind = parse::memberRole(m_plan.headings.at(column)).kind;
        Side *before = nullptr;
        Side *ofKind = nullptr;
        for (Side &side : m_sides) {
            const bool isBefore = side.column < column;
            if (isBefore)
                before = &side;
            if (side.kind == kind && (isBefore || !ofKind))
                ofKind = &side;
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
            const QString name = side.name(row);
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
        made.section = row.section;
        const auto add = [&](int column) {
            if (row.numbers.contains(column))
                made.numbers.append(int(made.cells.size()));
            made.cells.append(row.cells.value(column));
        };
        for (const int column : m_shared)
            isCount(column) && !first ? made.cells.append(QString()) : add(column);
        made.cells.append(side.given < 0 && side.family < 0 ? row.cells.value(side.column) : side.name(row));
        const QString &heading = m_plan.headings.at(side.column);
        const bool saysKind = !saysMember(heading) && (!kindUnder(heading).isEmpty() || side.given >= 0 || side.family >= 0);
        made.cells.append(saysKind ? heading : QString());
        for (int slot = 0; slot < m_slots.size(); ++slot)
            side.own.contains(slot) ? add(side.own.value(slot)) : made.cells.append(QString());
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
    const QList<Side> sides = sidesOf(plan.headings, plan.mapping);
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
    int bare = 0;
    bool isNamed = false;       // an alternate's name, not only a mark that somebody is one
    for (const Side &side : sidesOf(headings, mapping)) {
        const QString &heading = headings.at(side.column);
        const bool isHalf = side.given >= 0 || side.family >= 0;
        const bool isAlternate = side.kind == u"alternate";
        alternates += isAlternate;
        ordinary += !isAlternate;
        members += saysMember(heading);
        bare += !isHalf && kindUnder(heading).isEmpty();
        isNamed = isNamed || (isAlternate && (isHalf || saysName(heading)));
    }
    for (int column = 0; column < headings.size(); ++column)
        if (isOfName(mapping.value(column)) && mapping.value(column) != nameField && kindUnder(headings.at(column)).isEmpty())
            return 0;
    if (bare > 0)
        return bare == 1 && ordinary == 1 && isNamed ? 1 + alternates : 0;
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
    if (plan.headerRow < 0 || people(kind, plan.headings, plan.mapping) == 0 || areTicked(plan))
        return;
    const QList<Side> sides = sidesOf(plan.headings, plan.mapping);
    if (std::any_of(sides.cbegin(), sides.cend(), [&](const Side &side) { return std::any_of(decided.cbegin(), decided.cend(), [&side](int column) { return side.holds(column); }); }))
        return;
    Unfolding(kind, decided, plan).run();
}

} // namespace lansnav
