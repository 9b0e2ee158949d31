// SPDX-License-Identifier: GPL-3.0-or-later
// What stands once for several people in a line of a list of members, and may be the one's or the other's.
#include "network/memberjudge.h"

#include "network/stated.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

using UnsureData = std::shared_ptr<MemberImport>;

/// The data that a row was read into: that of the row it is read together with, where there is one.
UnsureData readInto(const ImportPlan &plan, qsizetype index)
{
    while (index >= 0 && index < plan.rows.size() && plan.rows.at(index).with >= 0)
        index = plan.rows.at(index).with;
    return index >= 0 && index < plan.rows.size() ? std::static_pointer_cast<MemberImport>(plan.rows.at(index).data) : UnsureData();
}

/// Those texts that the row says only by its unsure cells.
MemberUnsure saidBeside(const MemberImport &data, const MemberImport &without)
{
    const auto only = [](const auto &said, const auto &other) { return said == other ? std::decay_t<decltype(said)>() : said; };
    MemberUnsure unsure;
    unsure.email = only(data.email, without.email);
    unsure.phone = only(data.phone, without.phone);
    unsure.title = only(data.title, without.title);
    unsure.role = only(data.role, without.role);
    unsure.trained = only(data.trained, without.trained);
    return unsure;
}

template<class T>
void dropIfSame(T &mine, const T &unsure)
{
    if (!(unsure == T()) && mine == unsure)
        mine = T();
}

} // namespace

void MemberImport::fillUnsure(const MemberImport &from, bool ofPerson)
{
    bool isTaken = false;
    const auto takeOver = [&](const auto &mine, auto &asked, const auto &theirs) {
        const std::decay_t<decltype(mine)> nothing{};
        if (!(mine == nothing) || theirs == nothing)
            return;
        asked = theirs;
        isTaken = true;
    };
    if (ofPerson) {
        takeOver(email, unsure.email, from.unsure.email);
        takeOver(phone, unsure.phone, from.unsure.phone);
        takeOver(title, unsure.title, from.unsure.title);
    } else {
        takeOver(role, unsure.role, from.unsure.role);
        takeOver(trained, unsure.trained, from.unsure.trained);
    }
    if (!isTaken)
        return;
    unsure.others = from.unsure.others;
    unsure.isBesideMasked = unsure.isBesideMasked || from.unsure.isBesideMasked;
}

void MemberImport::dropUnsure()
{
    const MemberUnsure said = unsure;
    dropIfSame(email, said.email);
    dropIfSame(phone, said.phone);
    dropIfSame(title, said.title);
    dropIfSame(role, said.role);
    dropIfSame(trained, said.trained);
    unsure = {};
}

void MemberImport::receive(const MemberUnsure &from)
{
    takeIfNone(email, from.email);
    takeIfNone(phone, from.phone);
    takeIfNone(title, from.title);
    takeIfNone(role, from.role);
    takeIfNone(trained, from.trained);
}

MemberHandover::MemberHandover(const ImportPlan &plan)
{
    for (const ImportRow &row : plan.rows) {
        const auto data = std::static_pointer_cast<MemberImport>(row.data);
        if (!data || data->unsure.isEmpty() || !row.isWritten())
            continue;
        const MemberOption option = data->options.value(std::max(0, row.choice));
        if (option.leave || !option.withoutUnsure)
            continue;
        const UnsureData other = option.gives < 0 ? UnsureData() : readInto(plan, option.gives);
        const MemberUnsure given = data->unsure;
        made(data).dropUnsure();
        if (!other)
            continue;
        MemberUnsure ofPerson = given;
        ofPerson.role.clear();
        ofPerson.trained = {};
        made(other->sameAs ? other->sameAs : other).receive(ofPerson);
        MemberUnsure ofMembership;
        ofMembership.role = given.role;
        ofMembership.trained = given.trained;
        made(other).receive(ofMembership);
        m_receiving.insert(other.get());
    }
    if (m_made.isEmpty())
        return;
    // Further memberships of somebody whose data was made anew.
    for (const ImportRow &row : plan.rows)
        if (const auto data = std::static_pointer_cast<MemberImport>(row.data); data && data->sameAs && m_made.contains(data->sameAs.get()))
            made(data).sameAs = m_made.value(data->sameAs.get());
}

MemberImport &MemberHandover::made(const std::shared_ptr<MemberImport> &data)
{
    UnsureData &copy = m_made[data.get()];
    if (!copy)
        copy = std::make_shared<MemberImport>(*data);
    return *copy;
}

const MemberImport *MemberHandover::written(const MemberImport *data) const
{
    const auto known = m_made.constFind(data);
    return known == m_made.cend() ? data : known->get();
}

void MemberJudge::findUnsure()
{
    for (qsizetype index = 0; index < m_plan.rows.size(); ++index) {
        const ImportRow &row = m_plan.rows.at(index);
        const Data data = dataOf(row);
        if (row.unsure.isEmpty() || !data || row.fate == RowFate::Refused)
            continue;
        ImportRow bare = row;
        for (const int cell : row.unsure)
            bare.cells[cell].clear();
        MemberUnsure unsure = saidBeside(*data, *m_reader.read(bare));
        const auto besideRow = [&](qsizetype at) { return at >= 0 && at < m_plan.rows.size() && m_plan.rows.at(at).line == row.line; };
        for (qsizetype at = index - 1; besideRow(at); --at)
            unsure.others.prepend(at);
        for (qsizetype at = index + 1; besideRow(at); ++at)
            unsure.others.append(at);
        unsure.others.removeIf([&](qsizetype at) { return !dataOf(m_plan.rows.at(at)) || m_plan.rows.at(at).fate == RowFate::Refused || dataOf(m_plan.rows.at(at))->nameKey() == data->nameKey(); });
        unsure.isBesideMasked = std::any_of(m_plan.masked.cbegin(), m_plan.masked.cend(), [&row](const ImportRow &masked) { return masked.line == row.line; });
        if (unsure.others.isEmpty() && !unsure.isBesideMasked)
            continue;
        data->unsure = unsure;
        settleUnsure(*data);
    }
}

/// Whether the register says of somebody of the row's name, who is not protected, what `is` asks for.
bool MemberJudge::isKnownOf(const MemberImport &data, const std::function<bool(const Person &, const Membership &)> &is) const
{
    const QList<Id> named = m_people.named(data.nameKey());
    return std::any_of(named.cbegin(), named.cend(), [&](const Id &id) {
        const Person &person = *m_people.person(id);
        const QList<const Membership *> memberships = m_memberships.value(id);
        return !person.isProtected && (memberships.isEmpty() ? is(person, Membership()) : std::any_of(memberships.cbegin(), memberships.cend(), [&](const Membership *one) { return is(person, *one); }));
    });
}

/// What the register knows of one of them is hers: a list that is read again asks nothing.
void MemberJudge::settleUnsure(MemberImport &data) const
{
    const QList<qsizetype> others = data.unsure.others;
    const auto settle = [&](auto MemberUnsure::*unsure, auto MemberImport::*field, const std::function<bool(const Person &, const Membership &)> &is) {
        auto &said = data.unsure.*unsure;
        if (said == std::decay_t<decltype(said)>())
            return;
        QList<MemberImport *> knownOf;
        if (isKnownOf(data, is)) {
            said = {};
            return;
        }
        for (const qsizetype other : others)
            if (MemberImport *const beside = dataOf(m_plan.rows.at(other)).get(); isKnownOf(*beside, is))
                knownOf.append(beside);
        if (knownOf.size() != 1)
            return;
        takeIfNone(knownOf.first()->*field, said);
        data.*field = {};
        said = {};
    };
    const MemberUnsure said = data.unsure;
    settle(&MemberUnsure::email, &MemberImport::email, [&](const Person &person, const Membership &) { return person.email.toLower() == said.email; });
    settle(&MemberUnsure::phone, &MemberImport::phone, [&](const Person &person, const Membership &) { return person.phone == said.phone; });
    settle(&MemberUnsure::title, &MemberImport::title, [&](const Person &person, const Membership &) { return person.title == said.title; });
    settle(&MemberUnsure::role, &MemberImport::role, [&](const Person &, const Membership &membership) { return parse::roleText(membership.role) == parse::roleText(said.role); });
    settle(&MemberUnsure::trained, &MemberImport::trained, [&](const Person &, const Membership &membership) { return membership.trained == said.trained; });
}

bool MemberJudge::askUnsure(ImportRow &row, MemberImport &data) const
{
    QStringList fields;
    const auto add = [&fields](bool isUnsure, const QString &label) {
        if (isUnsure)
            fields.append(label);
    };
    add(!data.unsure.email.isEmpty(), tr("e-mail"));
    add(!data.unsure.phone.isEmpty(), tr("phone"));
    add(!data.unsure.title.isEmpty(), tr("title"));
    add(!data.unsure.role.isEmpty(), tr("role"));
    add(!data.unsure.trained.isNull(), tr("trained"));
    if (fields.isEmpty())
        return false;
    const QString said = fields.join(u", "_s);
    Ways ways{{tr("belongs to %1: %2").arg(data.who().asPerson().name(), said), [](MemberOption &) {}}};
    for (const qsizetype other : std::as_const(data.unsure.others))
        if (const Data beside = readInto(m_plan, other); beside && beside.get() != &data)
            ways.append({tr("belongs to %1: %2").arg(beside->who().asPerson().name(), said), [other](MemberOption &option) {
                             option.withoutUnsure = true;
                             option.gives = other;
                         }});
    const std::pair<QString, std::function<void(MemberOption &)>> toNobody{tr("belongs to none of them and is left out: %1").arg(said), [](MemberOption &option) { option.withoutUnsure = true; }};
    // It may be that of somebody whom nothing is to be known of.
    data.unsure.isBesideMasked ? ways.prepend(toNobody) : ways.append(toNobody);
    const QString reason = tr("Several people stand in the line, and it does not say whose this is: %1.").arg(said);
    row.reason = row.reason.isEmpty() ? reason : row.reason + u' ' + reason;
    multiplyOptions(row, data.options, ways);
    return true;
}

} // namespace lansnav
