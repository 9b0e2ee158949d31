// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a list of members that may be about one person, though something in them differs.
#include "network/memberjudge.h"

#include "list/foldedtext.h"
#include "network/stated.h"
#include "register/persondoubt.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

bool areSurelyOthers(const MemberImport &a, const MemberImport &b)
{
    return areStatedOtherwise(a.who().email, b.who().email) || areStatedOtherwise(a.municipality, b.municipality);
}

} // namespace

QString MemberJudge::lettersOf(const QString &key)
{
    // Hardly any fold is needed for names in plain letters.
    return std::all_of(key.cbegin(), key.cend(), [](QChar c) { return c.unicode() < 0x80; }) ? key : foldedLoose(key);
}

QList<qsizetype> MemberJudge::nearlyNamed(const QString &key) const
{
    const QString letters = lettersOf(key);
    QList<qsizetype> rows = m_ringed.value(letters);
    if (letters != key)
        rows += m_firstRows.value(letters);
    rows.removeIf([&](qsizetype row) { return dataOf(m_plan.rows.at(row))->nameKey() == key; });
    return rows;
}

QList<qsizetype> MemberJudge::earlierOf(const MemberImport &data) const
{
    const QString key = data.nameKey();
    QList<qsizetype> rows = m_firstRows.value(key);
    for (const qsizetype earlier : data.email.isEmpty() ? QList<qsizetype>() : nearlyNamed(key))
        if (dataOf(m_plan.rows.at(earlier))->who().email == data.email)
            rows.append(earlier);
    return rows;
}

/// A municipality that cannot be read is not the one that the other row states.
bool MemberJudge::isPlaceUnclear(const MemberImport &known, const MemberImport &data)
{
    if (known.isPlaceUnread() && data.isPlaceUnread())
        return folded(known.unreadPlace) != folded(data.unreadPlace);
    return (data.isPlaceUnread() && !known.municipality.isNull()) || (known.isPlaceUnread() && !data.municipality.isNull());
}

void MemberJudge::doubtTwin(const ImportRow &row) const
{
    const Data data = dataOf(row);
    const auto doubt = [&](const QString &reason, bool isLikelyNew) {
        data->doubt = reason;
        data->isLikelyNew = isLikelyNew;
    };
    const QString key = data->nameKey();
    // One name alone says too little.
    if (!data->doubt.isEmpty() || !key.contains(u' '))
        return;
    const auto twin = [&](const QList<qsizetype> &rows, auto isMeant) {
        const auto found = std::find_if(rows.cbegin(), rows.cend(), [&](qsizetype earlier) {
            const MemberImport &known = *dataOf(m_plan.rows.at(earlier));
            return !areSurelyOthers(known, *data) && isMeant(known);
        });
        return found == rows.cend() ? nullptr : &m_plan.rows.at(*found);
    };
    const auto any = [](const MemberImport &) { return true; };
    if (data->isPlaceUnread())
        if (const ImportRow *other = twin(m_firstRows.value(key), [&](const MemberImport &known) { return isPlaceUnclear(known, *data); })) {
            doubt(tr("Line %1 has the same name, and “%2” is not a municipality that is known: it may be the same person.").arg(other->line).arg(data->unreadPlace),
                  data->nearPlace.isNull() || dataOf(*other)->municipality != data->nearPlace);
            return;
        }
    if (const ImportRow *other = twin(nearlyNamed(key), any))
        doubt(nearlyNamedDoubt(other->line), data->phone.isEmpty() || data->phone != dataOf(*other)->who().phone);
    else if (const QString swapped = PeopleIndex::nameKey(data->family, data->given); swapped != key && !data->family.isEmpty())
        if (const ImportRow *first = twin(m_firstRows.value(swapped), any))
            doubt(tr("Line %1 has the same name the other way round: it may be the same person.").arg(first->line), false);
}

QString MemberJudge::nearlySubstituted(const MemberImport &data) const
{
    QSet<QString> keys;
    for (const qsizetype row : nearlyNamed(data.substitutes))
        keys.insert(dataOf(m_plan.rows.at(row))->nameKey());
    for (const Id &id : m_people.namedLike(data.substitutes))
        if (const Person *known = m_people.person(id); m_members.contains(id) && !known->isProtected)
            keys.insert(PeopleIndex::nameKey(known->given, known->family));
    keys.remove(data.nameKey());
    return keys.size() == 1 ? *keys.cbegin() : QString();
}

} // namespace lansnav
