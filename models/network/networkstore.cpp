// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networkstore.h"

#include "area/queryvalues.h"
#include "calendar/meetingtime.h"
#include "network/rowvalues.h"
#include "network/rules.h"
#include "network/standins.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

QString ref(const char *table, const Id &id)
{
    return ActText::ref(QString::fromLatin1(table), id);
}

Error invalid(const QString &sentence)
{
    return {ErrorCode::Invalid, sentence};
}

QString endBeforeStart()
{
    return NetworkStore::tr("The end lies before the start. Nothing was changed; correct one of them.");
}

/// Whether the period `start`–`end` of a row runs forwards once `values` are in it.
bool periodRunsForwards(Edit &edit, const QString &table, const Id &id, const Values &values)
{
    const std::optional<QVariant> start = valueIn(values, u"start"_s);
    const std::optional<QVariant> end = valueIn(values, u"end"_s);
    if (!start && !end)
        return true;
    QString from = start ? start->toString() : QString();
    QString to = end ? end->toString() : QString();
    const auto read = edit.database().each(uR"(SELECT start, "end" FROM "%1" WHERE id = ?)"_s.arg(table), {id.bind()},
                                           [&](const QSqlQuery &q) {
                                               if (!start)
                                                   from = textAt(q, 0);
                                               if (!end)
                                                   to = textAt(q, 1);
                                           });
    if (!read)
        edit.fail(read.error());
    const PartialDate first = PartialDate::fromIso(from);
    const PartialDate last = PartialDate::fromIso(to);
    return first.isNull() || last.isNull() || last.last() >= first.first();
}

} // namespace

Result<void> NetworkStore::finish(Edit &edit)
{
    const Result<ChangeSet> done = edit.commit();
    if (!done)
        return done.error();
    return {};
}

Id NetworkStore::networkOf(const QString &table, const Id &row) const
{
    if (table == u"network"_s)
        return row;
    const QString sql = table == u"loop_talk"_s ? u"SELECT l.network FROM loop_talk t JOIN loop l ON l.id = t.loop WHERE t.id = ?"_s
                                                : u"SELECT network FROM \"%1\" WHERE id = ?"_s.arg(table);
    const auto network = m_store.database().value(sql, {row.bind()});
    return network ? Id::fromVariant(*network) : Id();
}

Result<void> NetworkStore::change(ActText text, const QString &table, const Id &id, const Values &values)
{
    Edit edit(m_store, std::move(text), u"network"_s, networkOf(table, id));
    edit.update(table, id, values);
    return finish(edit);
}

Result<void> NetworkStore::trash(ActText text, const QString &table, const Id &id)
{
    Edit edit(m_store, std::move(text), u"network"_s, networkOf(table, id));
    edit.trash(table, id);
    return finish(edit);
}

Result<void> NetworkStore::trash(const char *one, const char *many, const QString &table, const QList<Id> &ids)
{
    if (ids.size() == 1)
        return trash(ActText(one, {ActText::ref(table, ids.first())}), table, ids.first());
    Edit edit(m_store, ActText(many, {QString::number(ids.size())}), u"network"_s, networkOf(table, ids.value(0)));
    for (const Id &id : ids)
        edit.trash(table, id);
    return finish(edit);
}

Result<Id> NetworkStore::addNetwork(const Network &network, const QList<Id> &responsible)
{
    if (network.name.trimmed().isEmpty())
        return invalid(tr("A network needs a name. Nothing was added."));
    const Id id = network.id.isNull() ? Id::fresh(m_store.environment()) : network.id;
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Added the network %1"), {ref("network", id)}), u"network"_s, id);
    edit.insertWithId(u"network"_s, id, valuesOf(network));
    for (const Id &person : responsible)
        edit.insert(u"network_responsible"_s, {{u"network"_s, id.bind()}, {u"person"_s, person.bind()}});
    if (const auto done = finish(edit); !done)
        return done.error();
    return id;
}

Result<void> NetworkStore::changeNetwork(const Id &network, const Values &values)
{
    if (const auto name = valueIn(values, u"name"_s); name && name->toString().trimmed().isEmpty())
        return invalid(tr("A network needs a name. The old name was kept."));
    return change(ActText(QT_TRANSLATE_NOOP("Act", "Changed the network %1"), {ref("network", network)}), u"network"_s, network, values);
}

Result<void> NetworkStore::trashNetworks(const QList<Id> &networks)
{
    return trash(QT_TRANSLATE_NOOP("Act", "Put the network %1 in the trash"), QT_TRANSLATE_NOOP("Act", "Put %1 networks in the trash"), u"network"_s, networks);
}

Result<void> NetworkStore::setResponsible(const Id &network, const QList<Id> &people)
{
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Changed who is responsible for %1"), {ref("network", network)}), u"network"_s, network);
    const auto present = edit.database().rows(u"SELECT id, person FROM network_responsible WHERE network = ? AND deleted = 0"_s,
                                              {network.bind()}, [](const QSqlQuery &q) { return std::pair(idAt(q, 0), idAt(q, 1)); });
    if (!present)
        return present.error();
    QSet<Id> known;
    for (const auto &[id, person] : *present) {
        known.insert(person);
        if (!people.contains(person))
            edit.trash(u"network_responsible"_s, id);
    }
    for (const Id &person : people)
        if (!person.isNull() && !known.contains(person))
            edit.insert(u"network_responsible"_s, {{u"network"_s, network.bind()}, {u"person"_s, person.bind()}});
    return finish(edit);
}

Result<Id> NetworkStore::addSeat(const Id &network, const Seat &seat)
{
    if (seat.organisation.isNull() && seat.field.trimmed().isEmpty())
        return invalid(tr("A seat is an organisation or a field of work. Nothing was added."));
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Added a seat to %1"), {ref("network", network)}), u"network"_s, network);
    const Id id = edit.insert(u"network_seat"_s, seatValues(network, seat));
    if (const auto done = finish(edit); !done)
        return done.error();
    return id;
}

Result<void> NetworkStore::changeSeat(const Id &seat, const Values &values)
{
    return change(ActText(QT_TRANSLATE_NOOP("Act", "Changed the seat %1"), {ref("network_seat", seat)}), u"network_seat"_s, seat, values);
}

Result<void> NetworkStore::trashSeat(const Id &seat)
{
    return trash(ActText(QT_TRANSLATE_NOOP("Act", "Put the seat %1 in the trash"), {ref("network_seat", seat)}), u"network_seat"_s, seat);
}

namespace {

/// The next period of a person in a network, after checking that none of the present ones overlaps the new one. Somebody may
/// represent several municipalities at the same time.
Result<int> nextPeriod(Database &db, const Membership &member, QDate today)
{
    int highest = 0;
    bool overlaps = false;
    const auto read = db.each(uR"(SELECT period, start, "end", deleted, municipality, seat FROM membership WHERE network = ? AND person = ?)"_s,
                              {member.network.bind(), member.person.bind()}, [&](const QSqlQuery &q) {
                                  highest = std::max(highest, q.value(0).toInt());
                                  const PartialDate start = dateAt(q, 1);
                                  const PartialDate end = dateAt(q, 2);
                                  // One day may be the last of one period and the first of the next: an imprecise end ("2025") often is.
                                  const QDate from = member.start.isNull() ? today : member.start.last();
                                  const bool before = !end.isNull() && end.first() <= from;
                                  const bool after = !member.end.isNull() && !start.isNull() && member.end.first() <= start.last();
                                  Membership present;
                                  present.municipality = idAt(q, 4);
                                  present.seat = idAt(q, 5);
                                  const bool apart = before || after || NetworkRules::representOthers(present, member);
                                  overlaps = overlaps || (!flagAt(q, 3) && !apart);
                              });
    if (!read)
        return read.error();
    if (overlaps)
        return invalid(NetworkStore::tr("The person is already a member at that time. Nothing was added; end the present membership first."));
    return highest + 1;
}

} // namespace

namespace {

/// Why somebody cannot stand in for another one in a network: only ordinary members have alternates. Empty when they can.
QString standInFault(Database &db, const Id &network, const Id &person, const Id &other, QDate today)
{
    if (other.isNull())
        return {};
    Membership member;
    member.person = person;
    member.kind = MemberKind::Alternate;
    member.substitutes = other;
    QList<Membership> ofOther;
    const auto read = db.each(uR"(SELECT kind, start, "end" FROM membership WHERE network = ? AND person = ? AND deleted = 0)"_s, {network.bind(), other.bind()},
                              [&](const QSqlQuery &q) {
                                  Membership one;
                                  one.kind = memberKindFrom(textAt(q, 0));
                                  one.start = dateAt(q, 1);
                                  one.end = dateAt(q, 2);
                                  if (one.end.isNull() || one.end.last() >= today)
                                      ofOther.append(one);
                              });
    // A failing read shows again when the act writes.
    Q_UNUSED(read)
    switch (StandIns::fault(member, ofOther)) {
    case StandIns::Fault::Oneself:
        return NetworkStore::tr("Nobody is their own alternate. Nothing was changed.");
    case StandIns::Fault::Alternate:
        return NetworkStore::tr("Only an ordinary member has an alternate, and the one chosen is an alternate. Nothing was changed.");
    case StandIns::Fault::None:
    case StandIns::Fault::IsOrdinary:
    case StandIns::Fault::NoMember:
        break;
    }
    return {};
}

} // namespace

Result<Id> NetworkStore::addMember(const Membership &member)
{
    if (member.network.isNull() || member.person.isNull())
        return invalid(tr("Choose a person. Nothing was added."));
    if (!member.start.isNull() && !member.end.isNull() && member.end.last() < member.start.first())
        return invalid(endBeforeStart());
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Added %1 to %2"), {ref("person", member.person), ref("network", member.network)}),
              u"network"_s, member.network);
    const Result<int> period = nextPeriod(edit.database(), member, m_store.environment().today());
    if (!period)
        return period.error();
    Membership row = member;
    row.period = *period;
    if (row.kind == MemberKind::Ordinary)
        row.substitutes = {};
    if (const QString fault = standInFault(edit.database(), row.network, row.person, row.substitutes, m_store.environment().today()); !fault.isEmpty())
        return invalid(fault);
    const Id id = edit.insert(u"membership"_s, valuesOf(row));
    if (const auto done = finish(edit); !done)
        return done.error();
    return id;
}

namespace {

/// Person and network of a membership, for the act's name.
std::pair<Id, Id> memberOf(Database &db, const Id &membership)
{
    std::pair<Id, Id> found;
    const auto read = db.each(u"SELECT person, network FROM membership WHERE id = ?"_s, {membership.bind()},
                              [&](const QSqlQuery &q) { found = {idAt(q, 0), idAt(q, 1)}; });
    // A failing read shows again when the act writes; only its name suffers here.
    Q_UNUSED(read)
    return found;
}

} // namespace

Result<void> NetworkStore::changeMember(const Id &membership, const Values &values)
{
    const auto [person, network] = memberOf(m_store.database(), membership);
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Changed the membership of %1 in %2"), {ref("person", person), ref("network", network)}),
              u"network"_s, network);
    if (!periodRunsForwards(edit, u"membership"_s, membership, values))
        edit.fail(invalid(endBeforeStart()));
    Values written = values;
    for (const auto &[column, value] : values) {
        if (column == u"kind" && value.toString() == toCode(MemberKind::Ordinary))
            written.append({u"substitutes"_s, QVariant()});
        const QString fault = column == u"substitutes" ? standInFault(edit.database(), network, person, Id::fromVariant(value), m_store.environment().today()) : QString();
        if (!fault.isEmpty())
            edit.fail(invalid(fault));
    }
    edit.update(u"membership"_s, membership, written);
    return finish(edit);
}

Result<void> NetworkStore::endMember(const Id &membership, const PartialDate &last)
{
    const auto [person, network] = memberOf(m_store.database(), membership);
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Ended the membership of %1 in %2"), {ref("person", person), ref("network", network)}),
              u"network"_s, network);
    const Values values{{u"end"_s, stated(last)}};
    if (last.isNull())
        edit.fail(invalid(tr("Say from when the membership has ended. Nothing was changed.")));
    else if (!periodRunsForwards(edit, u"membership"_s, membership, values))
        edit.fail(invalid(endBeforeStart()));
    edit.update(u"membership"_s, membership, values);
    return finish(edit);
}

Result<void> NetworkStore::trashMembers(const QList<Id> &memberships)
{
    if (memberships.size() != 1)
        return trash("", QT_TRANSLATE_NOOP("Act", "Put %1 memberships in the trash"), u"membership"_s, memberships);
    const Id membership = memberships.first();
    const auto [person, network] = memberOf(m_store.database(), membership);
    return trash(ActText(QT_TRANSLATE_NOOP("Act", "Put the membership of %1 in %2 in the trash"), {ref("person", person), ref("network", network)}),
                 u"membership"_s, membership);
}

} // namespace lansnav
