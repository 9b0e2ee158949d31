// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/widearrange.h"

#include "exchange/values.h"

#include <algorithm>

namespace lansnav::widesheet {

using namespace Qt::StringLiterals;

Arrangement::Arrangement(const ImportKind &kind, const QSet<int> &decided, const ImportPlan &plan)
    : sides(sidesOf(plan.headings, plan.mapping)), m_kind(kind), m_plan(plan), m_decided(decided), m_matcher(kind)
{
    readHeadings();
    readLead();
    arrange();
    shareRest();
}

QString Arrangement::labelOf(const ImportKind &kind, const QString &field)
{
    const auto known = std::find_if(kind.fields.cbegin(), kind.fields.cend(), [&field](const ImportField &f) { return f.key == field; });
    return known == kind.fields.cend() ? QString() : known->label;
}

bool Arrangement::isSide(int column) const
{
    return std::any_of(sides.cbegin(), sides.cend(), [column](const Side &side) { return side.holds(column); });
}

/// The field of a column; a heading may also say whose it is: "E-post ersättare".
QString Arrangement::fieldOf(int column)
{
    if (m_plan.mapping.contains(column) || m_decided.contains(column))
        return m_plan.mapping.value(column);
    return fieldUnder(m_matcher, m_plan.headings.at(column));
}

QString Arrangement::kindOver(int column) const
{
    return parse::memberRole(m_plan.headings.at(column)).kind;
}

void Arrangement::readHeadings()
{
    for (int column = 0; column < m_plan.headings.size(); ++column) {
        if (isSide(column))
            continue;
        const QString field = fieldOf(column);
        m_fields.insert(column, field);
        const QString kind = kindOver(column);
        if (kind.isEmpty())
            m_unsaid[field].append(column);
        else if (!field.isEmpty() && field != kindField)
            m_named.insert({kind, field});
        saysStandIns = saysStandIns || field == u"substitutes";
    }
}

/// What stands before the first person stands before each of the others too, where it does so before all of them: the people of whole lists
/// beside each other.
void Arrangement::readLead()
{
    if (sides.size() < 2)
        return;
    QList<QList<int>> before(sides.size());     // by person: the columns between the one before and this one
    for (int column = 0; column < sides.last().column; ++column) {
        const auto person = std::count_if(sides.cbegin(), sides.cend(), [column](const Side &side) { return side.column < column; });
        if (!isSide(column) && !m_fields.value(column).isEmpty() && kindOver(column).isEmpty())
            before[person].append(column);
    }
    const auto endsAlike = [&](qsizetype length) {
        return std::all_of(before.cbegin() + 1, before.cend(), [&](const QList<int> &columns) {
            for (qsizetype i = 1; i <= length; ++i)
                if (columns.size() < length || m_fields.value(columns.at(columns.size() - i)) != m_fields.value(before.first().at(before.first().size() - i)))
                    return false;
            return true;
        });
    };
    qsizetype length = before.first().size();
    while (length > 0 && !endsAlike(length))
        --length;
    for (const QList<int> &columns : std::as_const(before))
        for (qsizetype i = 1; i <= length; ++i)
            m_ofNext.insert(columns.at(columns.size() - i));
}

/// The person a column belongs to: the one before it of the kind that the heading says, or else the next of that kind; where it says none,
/// the one of its number, the one whose turn it is, and else see ownerByPlace().
Side *Arrangement::ownerOf(int column, const QString &field)
{
    if (Side *ofNumber = ownerByNumber(column))
        return ofNumber;
    const QString kind = kindOver(column);
    Side *ofKind = nullptr;
    for (Side &side : sides)
        if (side.kind == kind && (side.column < column || !ofKind))
            ofKind = &side;
    if (ofKind)
        return ofKind;
    Side *inTurn = ownerInTurn(column, field);
    return inTurn ? inTurn : ownerByPlace(column, field);
}

/// "E-post 2" is that of "Namn 2", "E-post ersättare 2" of "Ersättare 2".
Side *Arrangement::ownerByNumber(int column)
{
    const int number = numbered(m_plan.headings.at(column)).number;
    const QString kind = kindOver(column);
    Side *found = nullptr;
    for (Side &side : sides) {
        if (number == 0 || numbered(m_plan.headings.at(side.column)).number != number || (!kind.isEmpty() && kind != side.kind))
            continue;
        // "Ordinarie 1" and "Ersättare 1" have both the number.
        if (found)
            return nullptr;
        found = &side;
    }
    return found;
}

/// Of as many columns behind all people as there are people each has one: "Ordinarie; Ersättare; E-post; E-post".
Side *Arrangement::ownerInTurn(int column, const QString &field)
{
    const QList<int> columns = m_unsaid.value(field);
    const auto isAlike = [&](int one) { return numbered(m_plan.headings.at(one)).words == numbered(m_plan.headings.at(column)).words; };
    // "Telefon" and "Mobil" are two numbers of one person.
    if (field.isEmpty() || columns.size() != sides.size() || columns.first() < sides.last().column || !std::all_of(columns.cbegin(), columns.cend(), isAlike))
        return nullptr;
    const qsizetype turn = columns.indexOf(column);
    return turn < 0 ? nullptr : &sides[turn];
}

/// The only person without a kind, beside alternates.
Side *Arrangement::onlyBare()
{
    if (areRepeated(sides, m_plan.headings))
        return nullptr;
    const auto bare = std::find_if(sides.begin(), sides.end(), [this](const Side &side) { return isBare(side, m_plan.headings); });
    return bare == sides.end() ? nullptr : &*bare;
}

bool Arrangement::has(const Side &side, const QString &field) const
{
    const QList<int> held = side.own.keys();
    return m_named.contains({side.kind, field}) || std::any_of(held.cbegin(), held.cend(), [&](int slot) { return ownColumns.at(slot).field == field; });
}

/// The person before the column, but for what another column names as that one's, and for the only such column of a list of people that
/// has the alternates beside them. Before the first person: null for what is the row's.
Side *Arrangement::ownerByPlace(int column, const QString &field)
{
    Side *before = nullptr;
    Side *next = nullptr;
    for (Side &side : sides) {
        if (side.column < column)
            before = &side;
        else if (!next)
            next = &side;
    }
    if (m_ofNext.contains(column))
        return next;
    const bool isPersons = m_kind.perPerson.contains(field);
    if (!before)
        before = isPersons ? next : nullptr;
    if (!before || field.isEmpty())
        return before;
    Side *bare = onlyBare();
    if (bare && m_unsaid.value(field).size() == 1 && !has(*bare, field))
        return bare;
    if (!m_named.contains({before->kind, field}))
        return before;
    const auto lacking = std::find_if(sides.begin(), sides.end(), [&](const Side &side) { return !has(side, field); });
    return lacking == sides.end() ? before : &*lacking;
}

bool Arrangement::isBehind(int column) const
{
    return std::all_of(sides.cbegin(), sides.cend(), [column](const Side &side) { return column > std::max({side.column, side.given, side.family}); });
}

/// Whether such a column stands behind all people, not one for each, and nothing between them says that what is theirs stands behind each.
bool Arrangement::isLone(int column, const QString &field)
{
    static const QSet<QString> ofOneOnly{u"role"_s, u"trained"_s};
    const bool mayBe = m_kind.perPerson.contains(field) || (ofOneOnly.contains(field) && !onlyBare());
    const QList<int> columns = m_unsaid.value(field);
    if (!mayBe || sides.size() < 2 || !columns.contains(column) || !std::all_of(columns.cbegin(), columns.cend(), [this](int one) { return isBehind(one); }))
        return false;
    if (m_named.contains({u"ordinary"_s, field}) || m_named.contains({u"alternate"_s, field}) || ownerByNumber(column) || ownerInTurn(column, field))
        return false;
    return std::none_of(m_fields.keyBegin(), m_fields.keyEnd(), [&](int at) {
        return m_kind.perPerson.contains(m_fields.value(at)) && kindOver(at).isEmpty() && at > sides.first().column && !isBehind(at);
    });
}

/// What a list of people that has the alternates beside them says of the former, and never of both.
bool Arrangement::isOfOne(const QString &field)
{
    static const QSet<QString> fields{u"role"_s, u"status"_s, u"start"_s, u"end"_s, u"trained"_s, u"substitutes"_s};
    return fields.contains(field);
}

void Arrangement::arrange()
{
    QHash<QString, int> times;
    for (auto column = m_fields.cbegin(); column != m_fields.cend(); ++column)
        times[column.value()] += ownerOf(column.key(), column.value()) != nullptr;
    isLoneSure = onlyBare() != nullptr;
    for (int column = 0; column < m_plan.headings.size(); ++column) {
        if (isSide(column))
            continue;
        const QString field = m_fields.value(column);
        if (isLone(column, field)) {
            lone.insert(slotFor(nullptr, column, field), column);
            continue;
        }
        Side *owner = field.isEmpty() || field.contains(u':') ? nullptr : ownerOf(column, field);
        // What stands once behind the people is the row's, but for what nobody shares and for what is said to be somebody's.
        const bool isOwn = m_kind.perPerson.contains(field) || times.value(field) > 1 || m_named.contains({kindOver(column), field}) || ownerByNumber(column);
        if (owner && (isOwn || (isBare(*owner, m_plan.headings) && isOfOne(field))))
            owner->own.insert(slotFor(owner, column, field), column);
        else
            shared.append(column);
    }
}

/// Who has no column of a field of one's own has what the row says; the municipality of the first is that of them all, but for people of one
/// sort and whole lists beside each other.
void Arrangement::shareRest()
{
    for (Slot &slot : ownColumns) {
        const auto isOfField = [&](int column) { return m_plan.mapping.value(column) == slot.field; };
        const auto found = std::find_if(shared.cbegin(), shared.cend(), isOfField);
        if (slot.nth > 0 || found == shared.cend() || m_kind.perPerson.contains(slot.field))
            continue;
        slot.shared = *found;
        shared.removeOne(slot.shared);
    }
    const auto ofPlace = std::find_if(ownColumns.begin(), ownColumns.end(), [](const Slot &slot) { return slot.field == u"municipality"; });
    if (ofPlace != ownColumns.end() && ofPlace->shared < 0 && m_ofNext.isEmpty() && !areRepeated(sides, m_plan.headings))
        ofPlace->shared = sides.first().own.value(int(ofPlace - ownColumns.begin()), -1);
}

/// The slot of a further column of somebody's; with nobody, of one that is any of them's.
int Arrangement::slotFor(const Side *owner, int column, const QString &field)
{
    const QList<int> held = owner ? owner->own.keys() : lone.keys();
    const qsizetype nth = std::count_if(held.cbegin(), held.cend(), [&](int slot) { return ownColumns.at(slot).field == field; });
    const auto known = std::find_if(ownColumns.cbegin(), ownColumns.cend(), [&](const Slot &s) { return s.field == field && s.nth == nth; });
    if (known != ownColumns.cend())
        return int(known - ownColumns.cbegin());
    const QString &heading = m_plan.headings.at(column);
    const bool saysWhose = !kindOver(column).isEmpty() || numbered(heading).number > 0;
    ownColumns.append({field, nth, saysWhose ? labelOf(m_kind, field) : heading});
    return int(ownColumns.size()) - 1;
}

} // namespace lansnav::widesheet
