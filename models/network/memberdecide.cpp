// SPDX-License-Identifier: GPL-3.0-or-later
// What a row of a list of members comes to, and what has to be asked about it.
#include "network/memberjudge.h"

#include "exchange/importrows.h"
#include "privacy/protectedtext.h"
#include "register/namesakes.h"
#include "register/persondoubt.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

bool MemberJudge::movesAway(const MemberImport &data, const Person &person, const Membership &membership) const
{
    if (data.municipality.isNull() || membership.municipality.isNull() || data.municipality == membership.municipality)
        return false;
    // What only the workplace says, says nothing of who is known by more than the name.
    const QString mail = data.who().email;
    const bool sameMail = !mail.isEmpty() && person.email.toLower() == mail;
    return !data.placeIsProposed || !(sameMail || m_people.places().isCalled(person.organisation, data.workplace));
}

void MemberJudge::settleWorkplace(ImportRow &row, MemberImport &data, const Person *person) const
{
    if (data.workplace.isEmpty())
        return;
    if (person && m_people.places().isCalled(person->organisation, data.workplace)) {
        data.organisation = person->organisation;
        return;
    }
    const PlaceIndex::Match match = m_people.places().organisation(data.workplace, data.municipality);
    // One that its seat is known by is no other of the register's.
    if (!match.sure.isNull() || !match.called.isEmpty())
        data.organisation = match.sure;
    else if (ProtectedText::standsIn(data.workplace)) {
        row.notes.append(tr("The list does not show the whole name of the workplace, and nothing is called so here; it is left out."));
        data.workplace.clear();
        return;
    }
    if (match.maybe.isEmpty())
        return;
    m_reader.keep(row, data, u"workplace"_s,
                  tr("There are several organisations called “%1”, and it cannot be told which is meant; it is kept in the note.").arg(data.workplace));
    data.workplace.clear();
}

void MemberJudge::decide(ImportRow &row)
{
    const Data shared = dataOf(row);
    MemberImport &data = *shared;
    const Id sure = m_matcher.of(data.who()).sure;
    const Person *person = m_people.person(sure);
    if (!person && (data.doubt.isEmpty() || data.isLikelyNew))
        if (const QString trashed = m_people.trashDoubt(data.asPerson()); !trashed.isEmpty()) {
            data.doubt = trashed;
            data.isLikelyNew = false;
        }
    if (const QString note = person && !data.proposesProtection ? keptNameNote(*person, data.who().asPerson()) : QString(); !note.isEmpty())
        row.notes.append(note);
    if (const QList<Person> others = namesakes(data, m_matcher.of(data).namesakes); !others.isEmpty())
        row.notes.append(namesakeNote(m_people.places(), others));
    settleWorkplace(row, data, person);
    const Membership *nearest = person ? membershipFor(sure, shared) : nullptr;
    settlePlace(row, data, person, nearest);
    const Membership *membership = nearest && isMove(data, *person, *nearest) ? nullptr : nearest;
    settleSeat(row, data, person, membership);
    settleStart(row, data, sure, membership);
    // Roles are read in small letters, and so that one is read as it stands is no change.
    if (membership && !data.role.isEmpty() && data.role != membership->role && parse::memberRole(membership->role).role == data.role)
        data.role = membership->role;
    if (ProtectedText::standsIn(data.role))
        data.role.clear();
    // Our own list has the note without what it tells of others.
    if (membership && !data.note.isEmpty())
        data.note = m_network.words.withoutMasked(data.note, noteOf(*membership));
    data.options = {MemberOption{.person = sure, .membership = membership ? membership->id : Id(), .end = data.end}};
    const QStringList changes = membership ? changed(data, *person, *membership) : QStringList();
    row.fate = !membership ? RowFate::New : changes.isEmpty() ? RowFate::Unchanged : RowFate::Updated;
    if (changes == QStringList{tr("alternate for")})
        row.needs = bringerOf(data);
    if (row.needs >= 0)
        row.notes.append(tr("Stands in for the person in line %1, which is noted when that line goes in.").arg(m_plan.rows.at(row.needs).line));
    else if (!changes.isEmpty())
        row.notes.append(tr("Changes: %1.").arg(changes.join(u", "_s)));
    tellStandIns(row, data, membership);
    tellWithheld(row, data, person);
    tellNotedStart(row, data, membership);
    tellEnded(row, data, membership);
    const bool mustChoose = askAll(row, shared, membership);
    proposeProtection(row, data, person, row.needs < 0 ? changes : QStringList());
    if (mustChoose) {
        row.fate = RowFate::Doubtful;
        row.choice = -1;
    } else if (data.options.size() > 1) {
        row.choice = 0;
    }
    tellWays(row, data, sure);
}

/// What each of the ways in which the row can be written comes to.
void MemberJudge::tellWays(ImportRow &row, const MemberImport &data, const Id &sure) const
{
    if (data.options.size() == 1)
        row.choices.clear();
    for (qsizetype i = 0; i < data.options.size(); ++i) {
        const MemberOption &option = data.options.at(i);
        if (option.protect)
            row.protectingChoices.insert(int(i));
        row.choiceFates.append(fateOf(option, data));
        const Person *taken = option.leave || option.protect || option.person == sure ? nullptr : m_people.person(option.person);
        const QString naming = !taken ? QString() : option.renames ? renamedNote(*taken, data.who().asPerson()) : keptNameNote(*taken, data.who().asPerson());
        QStringList told{naming, decidedNote(option, data)};
        told.removeAll(QString());
        row.choiceNotes.append(told.join(u' '));
    }
}

RowFate MemberJudge::fateOf(const MemberOption &option, const MemberImport &data) const
{
    if (option.leave || option.membership.isNull())
        return option.leave ? RowFate::LeftOut : RowFate::New;
    const QList<const Membership *> known = m_memberships.value(option.person);
    const auto membership = std::find_if(known.cbegin(), known.cend(), [&](const Membership *one) { return one->id == option.membership; });
    const Person *person = m_people.person(option.person);
    if (membership == known.cend() || !person)
        return RowFate::Updated;
    const bool ends = !option.end.isNull() && !(option.end == (*membership)->end);
    MemberImport said = data;
    if (option.withoutUnsure)
        said.dropUnsure();
    if (!option.kind.isEmpty())
        said.kind = option.kind;
    return ends || option.protect || option.renames || option.gives >= 0 || !changed(said, *person, **membership).isEmpty() ? RowFate::Updated : RowFate::Unchanged;
}

bool MemberJudge::askAll(ImportRow &row, const Data &shared, const Membership *membership)
{
    MemberImport &data = *shared;
    bool mustChoose = true;
    bool asksWhatFor = false;
    if (const MemberMatcher::Match match = asked(shared); !match.maybe.isEmpty() || !match.others.isEmpty())
        choosePerson(row, shared, match);
    else if (!membership && data.unknownPlace)
        asksWhatFor = chooseWithoutPlace(row, data);
    else if (!membership && !data.doubt.isEmpty())
        chooseWhetherPerson(row, data);
    else if (!membership && data.seat.isNull() && !data.nearSeats.isEmpty())
        asksWhatFor = chooseSeat(row, data);
    else
        mustChoose = false;
    if (!asksWhatFor)
        tellNothingRepresented(row, data, membership);
    mustChoose = proposeEnd(row, data, membership) || mustChoose;
    // A list that says itself when the membership ended is about that one.
    const bool hasEnded = membership && !membership->end.isNull() && membership->end.last() < m_today && membership->end != data.end;
    if (hasEnded && !data.isFormer && row.fate == RowFate::Updated) {
        chooseRejoin(row, data, *membership);
        mustChoose = true;
    }
    if (!data.unknownNetwork.isEmpty() && row.fate != RowFate::Unchanged) {
        chooseWhetherHere(row, data);
        mustChoose = true;
    }
    mustChoose = askKind(row, data, membership) || mustChoose;
    return askUnsure(row, data) || mustChoose;
}

/// What a list says of somebody with protected identity is not compared with what is known, or it could be found out by asking.
void MemberJudge::tellWithheld(ImportRow &row, const MemberImport &data, const Person *person) const
{
    if (!person || !person->isProtected)
        return;
    QStringList fields;
    for (const auto &[text, label] : {std::pair(data.email, tr("e-mail")), std::pair(data.phone, tr("phone")), std::pair(data.title, tr("title")), std::pair(data.workplace, tr("workplace"))})
        if (!text.isEmpty())
            fields.append(label);
    if (fields.isEmpty())
        return;
    row.withheld = true;
    row.notes.append(tr("The person has protected identity: what the row says here is not read in (%1). It is changed in the register.").arg(fields.join(u", "_s)));
}

/// Names of the fields that would change; never their values, which may be protected.
QStringList MemberJudge::changed(const MemberImport &data, const Person &person, const Membership &membership) const
{
    QStringList fields;
    const auto text = [&](const QString &label, const QString &stated, const QString &stored) {
        if (!stated.isEmpty() && stated != stored)
            fields.append(label);
    };
    const auto other = [&](const QString &label, const auto &stated, const auto &stored) {
        if (stated != std::decay_t<decltype(stated)>() && !(stated == stored))
            fields.append(label);
    };
    // What a list says of somebody with protected identity is for a person to judge, not for an import.
    if (!person.isProtected) {
        text(tr("e-mail"), data.email, person.email.toLower());
        text(tr("phone"), data.phone, person.phone);
        text(tr("title"), data.title, person.title);
        if (!data.workplace.isEmpty() && (data.organisation.isNull() || data.organisation != person.organisation))
            fields.append(tr("workplace"));
    }
    text(tr("ordinary or alternate"), data.kind, toCode(membership.kind));
    if (parse::roleText(data.role) != parse::roleText(membership.role))
        text(tr("role"), data.role, membership.role);
    text(tr("note"), joinedNotes(noteOf(membership), data.note), noteOf(membership));
    // One that is of another municipality is another membership.
    if (membership.municipality.isNull())
        other(tr("municipality"), data.municipality, membership.municipality);
    if (!data.seatIsProposed || membership.seat.isNull())
        other(tr("seat"), data.seat, membership.seat);
    if (data.startNote.isEmpty() || membership.start.isNull())
        other(tr("from"), data.start, membership.start);
    other(tr("to"), data.end, membership.end);
    other(tr("trained"), data.trained, membership.trained);
    const Person *ordinary = m_people.person(membership.substitutes);
    const PeopleIndex::Named standsIn = ordinary ? PeopleIndex::namedAs(*ordinary, data.substitutes) : PeopleIndex::Named::Otherwise;
    if (standsIn != PeopleIndex::Named::Exactly && standsIn != PeopleIndex::Named::Swapped)
        text(tr("alternate for"), data.substitutes, QString());
    if (data.kind == toCode(MemberKind::Ordinary) && membership.kind == MemberKind::Alternate && !membership.substitutes.isNull())
        fields.append(tr("alternate for"));
    return fields;
}

QString MemberJudge::placeOf(const Membership &membership)
{
    return membership.protectedIdentity ? tr("another municipality") : membership.municipalityName;
}

MemberSuccession MemberJudge::succession(const MemberImport &data, const Membership &membership) const
{
    MemberSuccession follows;
    follows.membership = membership.id;
    // A list in which only the municipality was changed has the start of the old one still.
    follows.start = data.start.isNull() || data.start == membership.start ? PartialDate(m_today) : PartialDate();
    const bool isLater = !data.start.isNull() && (membership.start.isNull() || membership.start.first() < data.start.first());
    QDate last = (isLater ? data.start.first() : m_today).addDays(-1);
    if (!membership.start.isNull())
        last = std::max(last, membership.start.first());
    follows.last = !membership.end.isNull() && membership.end.last() <= last ? membership.end : PartialDate(last);
    follows.kind = toCode(membership.kind);
    follows.role = membership.role;
    follows.trained = membership.trained;
    if (m_network.network.represents != Represents::Municipalities)
        follows.seat = membership.seat;
    return follows;
}

void MemberJudge::addWaysOf(const Id &id, const Data &shared, Ways &ways)
{
    const Membership *own = membershipFor(id, shared);
    const QString name = m_people.label(id);
    const auto way = [id](const Id &membership, const MemberSuccession &follows = {}) {
        return [id, membership, follows](MemberOption &option) {
            option.person = id;
            option.membership = membership;
            option.follows = follows;
        };
    };
    if (!own || !isMove(*shared, *m_people.person(id), *own)) {
        ways.append({tr("the same as %1").arg(name), way(own ? own->id : Id())});
        return;
    }
    const QString place = m_people.places().municipalityName(shared->municipality);
    const auto hasEnded = [this](const PartialDate &end) { return !end.isNull() && end.last() < m_today; };
    if (!hasEnded(own->end) && !hasEnded(shared->end)) {
        const MemberSuccession follows = succession(*shared, *own);
        const QString start = (follows.start.isNull() ? shared->start : follows.start).toText();
        ways.append({tr("%1, now for %2: the membership for %3 ends %4 and a new one begins %5").arg(name, place, placeOf(*own), follows.last.toText(), start), way({}, follows)});
    }
    ways.append({hasEnded(own->end) ? tr("%1, a member again, for %2").arg(name, place) : tr("%1, for %2 as well as for %3").arg(name, place, placeOf(*own)), way({})});
}

QList<Person> MemberJudge::namesakes(const MemberImport &data, const QList<Id> &people) const
{
    QList<Person> found;
    for (const Id &id : people) {
        Person person = *m_people.person(id);
        if (PeopleIndex::namedAs(person, data.who().nameKey()) == PeopleIndex::Named::Otherwise)
            continue;
        if (const Membership *membership = latest(id); membership && person.municipality.isNull())
            person.municipality = membership->municipality;
        found.append(person);
    }
    return found;
}

QString MemberJudge::whyAsked(const MemberImport &data, const MemberMatcher::Match &match) const
{
    if (match.isNearly)
        return nearlyNamedDoubt();
    if (!match.renamed.isEmpty())
        return data.who().formerFamily.isEmpty() ? tr("Somebody of the same municipality has a part of the name: is it the same person?")
                                                 : tr("The register has somebody with the former family name: is it the same person?");
    const QList<Id> people = match.maybe + match.others;
    const QList<Person> namesakes = this->namesakes(data, people);
    const bool areElsewhere = !data.municipality.isNull() && namesakes.size() == people.size()
        && std::none_of(namesakes.cbegin(), namesakes.cend(), [&](const Person &one) { return one.municipality.isNull() || one.municipality == data.municipality; });
    if (areElsewhere)
        return namesakeDoubt(m_people.places(), data.who().asPerson().name(), namesakes);
    return namesakes.isEmpty() ? otherNameDoubt() : tr("The register has somebody who may be this person.");
}

void MemberJudge::choosePerson(ImportRow &row, const Data &shared, const MemberMatcher::Match &match)
{
    const Id sure = m_matcher.of(shared->who()).sure;
    const Membership *own = sure.isNull() ? nullptr : membershipFor(sure, shared);
    const bool moves = own && isMove(*shared, *m_people.person(sure), *own);
    row.reason = moves ? tr("Somebody of this name is a member for %1, and the row says %2.").arg(placeOf(*own), m_people.places().municipalityName(shared->municipality))
                       : whyAsked(*shared, match);
    Ways ways;
    for (const Id &id : match.maybe) {
        Ways kept;
        addWaysOf(id, shared, kept);
        for (const auto &[label, choose] : match.renamed.contains(id) && !m_people.person(id)->isProtected ? kept : Ways())
            ways.append({tr("%1, who is now called %2").arg(label, shared->who().asPerson().name()), [choose](MemberOption &option) {
                             choose(option);
                             option.renames = true;
                         }});
        ways += kept;
    }
    if (!moves && shared->unknownPlace && shared->severalPlaces.size() == 1)
        ways.append({tr("a new person, a member for %1").arg(m_people.places().municipalityName(shared->severalPlaces.first())), [place = shared->severalPlaces](MemberOption &option) {
                         option.person = option.membership = {};
                         option.places = place;
                     }});
    ways.append({moves ? tr("another person of the same name") : tr("a new person"), [](MemberOption &option) { option.person = option.membership = {}; }});
    for (const Id &id : match.others)
        addWaysOf(id, shared, ways);
    // Who may be nobody new for another reason as well is nobody new by the first choice.
    if (match.maybe.isEmpty() && !shared->doubt.isEmpty() && !match.isNearly) {
        row.reason.prepend(shared->doubt + u' ');
        if (!shared->isLikelyNew)
            ways.prepend({tr("leave the row out"), [](MemberOption &option) { option.leave = true; }});
    }
    multiplyOptions(row, shared->options, ways);
}

void MemberJudge::chooseWhetherPerson(ImportRow &row, MemberImport &data)
{
    row.reason = data.doubt;
    Ways ways{{tr("leave the row out"), [](MemberOption &option) { option.leave = true; }}, {tr("a member of this name"), [](MemberOption &) {}}};
    if (data.isLikelyNew)
        ways.swapItemsAt(0, 1);
    multiplyOptions(row, data.options, ways);
}

void MemberJudge::chooseWhetherHere(ImportRow &row, MemberImport &data)
{
    row.reason = tr("The row is of the network “%1”, which is not known here.").arg(data.unknownNetwork);
    multiplyOptions(row, data.options, {{tr("leave the row out"), [](MemberOption &option) { option.leave = true; }},
                    {tr("a member of the network that is read into"), [](MemberOption &) {}}});
}

void MemberJudge::chooseRejoin(ImportRow &row, MemberImport &data, const Membership &membership)
{
    row.reason = tr("The membership ended %1.").arg(membership.end.toText());
    multiplyOptions(row, data.options, {{tr("update the ended membership"), [](MemberOption &) {}},
                    {tr("a member again"), [](MemberOption &option) { option.membership = {}; }}});
}

void MemberJudge::proposeProtection(ImportRow &row, MemberImport &data, const Person *person, const QStringList &changes)
{
    if (!data.who().proposesProtection || (person && person->isProtected))
        return;
    const QString proposed = tr("Protected identity is proposed, as the row says so.");
    row.notes.append(proposed);
    row.untilProtected = {proposed, tr("Changes: %1.").arg(changes.join(u", "_s))};
    row.whenProtected = person ? tr("Changes: %1.").arg((QStringList{tr("protected identity")} + changes).join(u", "_s)) : tr("Marked as having protected identity.");
    multiplyOptions(row, data.options, {{tr("without protected identity"), [](MemberOption &) {}},
                    {tr("with protected identity"), [](MemberOption &option) { option.protect = true; }}});
}

} // namespace lansnav
