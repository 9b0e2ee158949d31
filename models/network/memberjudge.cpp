// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/memberjudge.h"

#include "exchange/importrows.h"
#include "network/rules.h"
#include "network/stated.h"
#include "register/persondoubt.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

Membership asMembership(const MemberImport &row)
{
    Membership membership;
    if (!row.placeIsProposed)
        membership.municipality = row.municipality;
    membership.seat = row.seat;
    membership.start = row.start;
    membership.end = row.end;
    return membership;
}

/// Whether one has ended when the other begins.
bool areApart(const Membership &a, const Membership &b)
{
    if (a.start == b.start && a.end == b.end)
        return false;
    const auto before = [](const Membership &first, const Membership &second) {
        return !first.end.isNull() && !second.start.isNull() && first.end.first() <= second.start.last();
    };
    return before(a, b) || before(b, a);
}

bool areDifferent(const Membership &a, const Membership &b)
{
    return NetworkRules::representOthers(a, b) || areApart(a, b);
}

PeopleIndex::Members membersOf(const NetworkDetail &network)
{
    PeopleIndex::Members members;
    for (const Membership &member : network.members) {
        QSet<Id> &places = members[member.person];
        if (!member.municipality.isNull())
            places.insert(member.municipality);
    }
    return members;
}

} // namespace

MemberJudge::MemberJudge(const NetworkDetail &network, const PeopleIndex &people, const NetworkOfRows &networks, ImportPlan &plan)
    : m_network(network), m_people(people), m_networks(networks), m_plan(plan), m_columns(plan), m_letters(plan, m_columns, people.places()), m_reader(network, people, plan),
      m_today(QDate::currentDate()), m_written(m_today), m_matcher(people, membersOf(network), m_letters)
{
    for (const Membership &member : network.members) {
        m_memberships[member.person].append(&member);
        m_members.insert(member.person);
        if (!member.substitutes.isNull())
            m_standIns[member.substitutes].append(&member);
    }
}

Result<void> MemberJudge::readRawNotes(Database &db)
{
    return db.each(u"SELECT id, note FROM membership WHERE network = ? AND note IS NOT NULL"_s, {m_network.network.id.bind()},
                   [this](const QSqlQuery &q) { m_rawNotes.insert(Id::fromVariant(q.value(0)), q.value(1).toString()); });
}

MemberJudge::Understood MemberJudge::understand(ImportRow &row)
{
    row.notes.clear();
    row.reason.clear();
    row.choices.clear();
    row.choice = -1;
    row.data.reset();
    if (m_reader.isPlaceTitle(row))
        return Understood::PlaceTitle;
    if (m_reader.isOtherTitle(row))
        return Understood::Title;
    const Data data = m_reader.read(row);
    data->unknownNetwork = m_networks.unknownIn(m_columns, row);
    row.data = data;
    row.fate = RowFate::New;
    if (data->nameKey().isEmpty()) {
        row.fate = RowFate::Refused;
        row.reason = noNameReason(m_reader.writtenName(row));
    }
    return Understood::Person;
}

bool MemberJudge::isSamePerson(const MemberImport &known, const MemberImport &data)
{
    const QString mail = known.who().email;
    const bool sameMail = !data.email.isEmpty() && mail == data.email;
    const bool mailDiffers = !mail.isEmpty() && !data.email.isEmpty() && !sameMail;
    const bool placeDiffers = !known.municipality.isNull() && !data.municipality.isNull() && known.municipality != data.municipality;
    const bool samePhone = !data.phone.isEmpty() && known.who().phone == data.phone;
    return !mailDiffers && (sameMail || (!placeDiffers && (samePhone || !isPlaceUnclear(known, data))));
}

QList<std::pair<QString, QString>> MemberJudge::differences(const MemberImport &known, const MemberImport &data, bool ofPersonAlone)
{
    QList<std::pair<QString, QString>> fields;
    const auto compare = [&fields](const QString &field, const QString &label, const auto &stands, const auto &said) {
        if (areStatedOtherwise(stands, said))
            fields.append({field, label});
    };
    compare(u"phone"_s, tr("phone"), known.who().phone, data.phone);
    compare(u"title"_s, tr("title"), known.who().title, data.title);
    compare(u"workplace"_s, tr("workplace"), organisationKey(known.who().workplace), organisationKey(data.workplace));
    if (ofPersonAlone)
        return fields;
    compare(u"role"_s, tr("role"), known.role, data.role);
    compare(u"kind"_s, tr("ordinary or alternate"), known.kind, data.kind);
    if (known.startNote.isEmpty() && data.startNote.isEmpty())
        compare(u"start"_s, tr("from"), known.start, data.start);
    compare(u"end"_s, tr("to"), known.end, data.end);
    compare(u"trained"_s, tr("trained"), known.trained, data.trained);
    compare(u"substitutes"_s, tr("alternate for"), known.substitutes, data.substitutes);
    return fields;
}

void MemberJudge::keepDifferences(ImportRow &row, MemberImport &into, const MemberImport &known, const MemberImport &data, int line, bool ofPersonAlone) const
{
    QStringList labels;
    for (const auto &[field, label] : differences(known, data, ofPersonAlone)) {
        labels.append(label);
        into.note = joinedNotes(into.note, field == u"kind" ? data.kindSaid : field == u"substitutes" ? data.substitutesSaid : m_reader.kept(row, field));
    }
    if (!labels.isEmpty())
        row.notes.append(tr("Line %1 says otherwise (%2); what this row says is kept in the note.").arg(line).arg(labels.join(u", "_s)));
}

void MemberJudge::readTogether(ImportRow &row, const ImportRow &first)
{
    const Data known = dataOf(first);
    const Data data = dataOf(row);
    row.fate = RowFate::Unchanged;
    row.with = &first - m_plan.rows.constData();
    row.notes.append(tr("The same person as in line %1; read together.").arg(first.line));
    if (const QString note = keptNameNote(known->asPerson(), data->asPerson()); !note.isEmpty())
        row.notes.append(note);
    if (!data->figures.isEmpty() && m_wholeRows.contains(row.cells.join(u'\n'))) {
        row.notes.append(tr("The row stands in the list before; its count is counted once."));
        data->figures.clear();
    }
    keepDifferences(row, *known, *known, *data, first.line, false);
    (known->sameAs ? known->sameAs : known)->fillPerson(*data);
    known->fillMembership(*data);
    row.data.reset();
}

void MemberJudge::beginOwn(ImportRow &row, const Data &root, int line)
{
    const Data data = dataOf(row);
    row.notes.append(tr("The same person as in line %1, with a membership of its own.").arg(line));
    if (const QString note = keptNameNote(root->asPerson(), data->asPerson()); !note.isEmpty())
        row.notes.append(note);
    keepDifferences(row, *data, *root, *data, line, true);
    root->fillPerson(*data);
    data->email.clear();
    data->phone.clear();
    data->title.clear();
    data->workplace.clear();
    data->unsure.email.clear();
    data->unsure.phone.clear();
    data->unsure.title.clear();
    data->sameAs = root;
    m_further[root.get()].append(data);
}

/// A row with the address of an earlier one and nearly its name: one of the two may be misspelt.
void MemberJudge::doubtNamesake(const ImportRow &row) const
{
    const Data data = dataOf(row);
    if (data->email.isEmpty())
        return;
    const NameKey name = NameKey::of(data->given, data->family);
    for (const auto &[earlier, known] : m_byMail.value(data->email)) {
        if (compareNames(known, name) == NameMatch::None)
            continue;
        data->isLikelyNew = false;
        data->doubt = tr("Line %1 has the same e-mail and nearly the same name: it may be the same person.").arg(m_plan.rows.at(earlier).line);
        return;
    }
}

bool MemberJudge::joined(ImportRow &row)
{
    const Data data = dataOf(row);
    Data root;
    int rootLine = 0;
    for (const qsizetype earlier : earlierOf(*data)) {
        const ImportRow &first = m_plan.rows.at(earlier);
        const Data known = dataOf(first);
        if (!isSamePerson(*known, *data))
            continue;
        const bool isAnother = areDifferent(asMembership(*known), asMembership(*data));
        if (!isAnother && data->isFormer && !known->isFormer) {
            row.fate = RowFate::Refused;
            row.reason = tr("Line %1 has the same person as a member, and here it says “%2”: it cannot be told when the earlier membership ended. Write the end in this row and the start in that one.").arg(first.line).arg(data->saidFormer);
            return true;
        }
        if (!isAnother) {
            readTogether(row, first);
            m_wholeRows.insert(row.cells.join(u'\n'));
            return true;
        }
        if (!root) {
            root = known->sameAs ? known->sameAs : known;
            rootLine = first.line;
        }
    }
    const qsizetype index = &row - m_plan.rows.data();
    if (!root && !m_firstRows.contains(data->nameKey()))
        doubtNamesake(row);
    if (!root)
        doubtTwin(row);
    if (!data->email.isEmpty())
        m_byMail[data->email].append({index, NameKey::of(data->given, data->family)});
    if (root)
        beginOwn(row, root, rootLine);
    const QString key = data->nameKey();
    m_firstRows[key].append(index);
    if (const QString letters = lettersOf(key); letters != key)
        m_ringed[letters].append(index);
    m_wholeRows.insert(row.cells.join(u'\n'));
    return false;
}

qsizetype MemberJudge::bringerOf(const MemberImport &data) const
{
    const QList<Id> named = m_people.named(data.substitutes);
    if (std::any_of(named.cbegin(), named.cend(), [this](const Id &id) { return m_members.contains(id); }))
        return -1;
    return m_firstRows.value(data.substitutes).value(0, -1);
}

void MemberJudge::match(const QList<qsizetype> &rows)
{
    QList<MemberMatcher::Row> roots;
    for (const qsizetype row : rows) {
        const Data root = dataOf(m_plan.rows.at(row));
        if (root->sameAs)
            continue;
        MemberMatcher::Row said{root.get()};
        for (const Data &data : QList<Data>{root} + m_further.value(root.get()))
            said.places.insert(data->municipality);
        roots.append(said);
    }
    m_matcher.settle(roots);
}

MemberMatcher::Match MemberJudge::asked(const Data &data)
{
    // Who somebody is, is one question for all the memberships that the list has of them.
    const Data root = data->sameAs ? data->sameAs : data;
    MemberMatcher::Match match = m_matcher.of(*root);
    if (match.sure.isNull())
        return match;
    const Membership *membership = membershipFor(match.sure, root);
    const bool isBareName = match.isElsewhere && !root->placeIsProposed && membership && membership->municipality.isNull();
    if (isBareName || (membership && movesAway(*root, *m_people.person(match.sure), *membership)))
        return {{}, {match.sure}, {}};
    return {};
}

const Membership *MemberJudge::latest(const Id &person, const QSet<Id> &taken) const
{
    const Membership *found = nullptr;
    const auto rank = [this](const Membership *member) { return std::pair(member->holdsOn(m_today), member->period); };
    for (const Membership *member : m_memberships.value(person))
        if (!taken.contains(member->id) && (!found || rank(member) > rank(found)))
            found = member;
    return found;
}

const Membership *MemberJudge::fitting(const Id &person, const MemberImport &data, const QSet<Id> &taken) const
{
    const Membership said = asMembership(data);
    const auto rank = [&](const Membership *member) {
        const bool sameStart = !said.start.isNull() && member->start == said.start;
        const bool samePlace = (!said.municipality.isNull() && member->municipality == said.municipality) || (!said.seat.isNull() && member->seat == said.seat);
        // A list of former members is about those that have ended, where there are such.
        const bool isEnded = data.isFormer && !member->end.isNull();
        return std::tuple(isEnded, sameStart, samePlace, member->holdsOn(m_today), member->period);
    };
    const Membership *found = nullptr;
    for (const Membership *member : m_memberships.value(person))
        if (!taken.contains(member->id) && !areDifferent(*member, said) && (!found || rank(member) > rank(found)))
            found = member;
    return found;
}

/// Each row about a person gets a membership of its own.
void MemberJudge::assign(const Id &person, const Data &root)
{
    QSet<Id> taken;
    for (const Data &data : QList<Data>{root} + m_further.value(root.get())) {
        const Membership *own = fitting(person, *data, taken);
        m_own.insert({person, data.get()}, own);
        if (own)
            taken.insert(own->id);
    }
    if (!m_own.value({person, root.get()}) && !root->isFormer)
        m_own.insert({person, root.get()}, latest(person, taken));
}

const Membership *MemberJudge::membershipFor(const Id &person, const Data &data)
{
    const Data root = data->sameAs ? data->sameAs : data;
    if (!m_own.contains({person, data.get()}))
        assign(person, root);
    return m_own.value({person, data.get()});
}

} // namespace lansnav
