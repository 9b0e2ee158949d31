// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networktemplate.h"

#include "area/queryvalues.h"
#include "calendar/meetingtime.h"
#include "calendar/term.h"
#include "calendar/termplan.h"
#include "network/networkstore.h"
#include "network/rowvalues.h"
#include "network/rules.h"
#include "register/demorandom.h"
#include "register/schoolbreaks.h"

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

// What the invented rows say; Swedish, as the data of a Swedish region is.
const QStringList &meetingTitles()
{
    static const QStringList texts{u"Nätverksträff"_s, u"Nätverksträff med tema"_s, u"Erfarenhetsutbyte"_s};
    return texts;
}
const QStringList &places()
{
    static const QStringList texts{u"Eklundavägen, sal 2"_s, u"Stadshuset, rum Vinön"_s, u"Regionens hus, Hjälmaren"_s, u"Digitalt"_s};
    return texts;
}
const QStringList &actionTexts()
{
    static const QStringList texts{u"Skicka ut underlaget från träffen"_s, u"Fråga kommunen om en ny representant"_s, u"Boka föreläsare till nästa träff"_s,
                                   u"Sammanställa enkäten"_s, u"Uppdatera rutinen"_s, u"Ta fram förslag på tema"_s};
    return texts;
}
const QStringList &loopThemes()
{
    static const QStringList texts{u"Min fritid"_s, u"Vem bestämmer?"_s, u"Mat och måltider"_s, u"Att flytta hemifrån"_s, u"Arbete och praktik"_s, u"Digital vardag"_s};
    return texts;
}
const QStringList &loopPlaces()
{
    static const QStringList texts{u"Gruppbostad Björken"_s, u"Daglig verksamhet Torget"_s, u"Anpassade gymnasiet, årskurs 2"_s, u"Boendestöd Väst"_s};
    return texts;
}

struct DemoPerson
{
    Id id;
    Id municipality;
    Id organisation;
};

/// Fills one file; every choice comes from the seeded random source, in a fixed order.
class Demo
{
public:
    Demo(Edit &edit, DemoRandom &random, int years, QDate today)
        : m_edit(edit), m_random(random), m_today(today), m_first(today.addYears(-std::max(1, years))) {}

    Result<void> fill()
    {
        if (const auto read = readPeople(); !read)
            return read;
        const Result<QList<SchoolBreak>> breaks = SchoolBreaks::read(m_edit.database());
        if (!breaks)
            return breaks.error();
        m_breaks = SchoolBreaks::joined(*breaks, [](const Id &) { return true; });
        const Result<QList<NetworkDetail>> networks = NetworkStore::details(m_edit.database());
        if (!networks)
            return networks.error();
        if (m_people.isEmpty())
            return {};
        for (qsizetype i = 0; i < networks->size(); ++i)
            network(networks->at(i), int(i));
        return {};
    }

private:
    Result<void> readPeople()
    {
        return m_edit.database().each(
            u"SELECT p.id, p.municipality, p.organisation, o.kind FROM person p LEFT JOIN organisation o ON o.id = p.organisation"
            " WHERE p.deleted = 0 ORDER BY p.id"_s, {}, [this](const QSqlQuery &q) {
                const DemoPerson person{idAt(q, 0), idAt(q, 1), idAt(q, 2)};
                m_people.append(person);
                m_byMunicipality[person.municipality].append(int(m_people.size()) - 1);
                if (textAt(q, 3) == u"region"_s)
                    m_leaders.append(person.id);
            });
    }

    /// Somebody of a municipality (or anywhere) who is not in the network yet; a null id when nobody is left.
    DemoPerson someone(const Id &municipality = {})
    {
        const QList<int> local = m_byMunicipality.value(municipality);
        for (int attempt = 0; attempt < 30; ++attempt) {
            const bool anywhere = municipality.isNull() || local.isEmpty();
            const DemoPerson &person = m_people.at(anywhere ? m_random.below(int(m_people.size())) : local.at(m_random.below(int(local.size()))));
            if (m_used.contains(person.id))
                continue;
            m_used.insert(person.id);
            return person;
        }
        return {};
    }

    void network(const NetworkDetail &detail, int number)
    {
        m_used.clear();
        m_members.clear();
        m_detail = &detail;
        responsible();
        members(number);
        meetings(number);
        if (detail.network.usesLoops)
            loops();
        if (detail.network.usesFigures)
            figures();
    }

    void responsible()
    {
        const Id leader = m_leaders.isEmpty() ? m_people.at(m_random.below(int(m_people.size()))).id : m_leaders.at(m_random.below(int(m_leaders.size())));
        m_edit.insert(u"network_responsible"_s, {{u"network"_s, m_detail->network.id.bind()}, {u"person"_s, leader.bind()}});
    }

    void member(const DemoPerson &person, MemberKind kind, const Id &municipality, const Id &seat, const PartialDate &start, const PartialDate &end,
                const Id &substitutes = {}, bool stale = false)
    {
        if (person.id.isNull())
            return;
        Membership m;
        m.network = m_detail->network.id;
        m.person = person.id;
        m.kind = kind;
        m.municipality = municipality;
        m.seat = seat;
        m.start = start;
        m.end = end;
        m.substitutes = substitutes;
        if (m_detail->network.usesTraining && m_random.chance(85))
            m.trained = PartialDate::month(start.first().year() - m_random.below(3), 1 + m_random.below(12));
        m_edit.insert(u"membership"_s, valuesOf(m));
        m.note = stale ? u"stale"_s : QString();
        m_members.append(m);
    }

    /// A seat with its history: mostly held, now and then by a second person; the first network shows every state.
    void seat(const Id &municipality, const Id &seat, int index, int total, bool showcase)
    {
        const PartialDate start = PartialDate::year(m_first.year() - 1 - m_random.below(2));
        const bool vacant = showcase ? index == total - 1 : m_random.chance(8);
        const bool onlyAlternate = !vacant && (showcase ? index == total - 2 : m_random.chance(5));
        const bool stale = showcase && index == total - 3;
        const DemoPerson first = someone(municipality);
        if (vacant || onlyAlternate) {
            const PartialDate left = PartialDate::month(m_today.addMonths(-10).year(), m_today.addMonths(-10).month());
            member(first, MemberKind::Ordinary, municipality, seat, start, left);
            if (onlyAlternate)
                member(someone(municipality), MemberKind::Alternate, municipality, seat, start, {});
            return;
        }
        Id ordinary = first.id;
        const QDate changed = m_first.addDays(30 + m_random.below(std::max(1, int(m_first.daysTo(m_today)) - 400)));
        const DemoPerson next = m_random.chance(30) && !stale ? someone(municipality) : DemoPerson();
        member(first, MemberKind::Ordinary, municipality, seat, start, next.id.isNull() ? PartialDate() : PartialDate(changed), {}, stale);
        if (!next.id.isNull()) {
            member(next, MemberKind::Ordinary, municipality, seat, changed.addDays(1), {});
            ordinary = next.id;
        }
        if (m_random.chance(35) && !stale)
            member(someone(municipality), MemberKind::Alternate, municipality, seat, start, {}, ordinary);
    }

    void members(int number)
    {
        const bool showcase = m_detail->network.cadenceCount.has_value() && m_detail->network.represents == Represents::Municipalities;
        switch (m_detail->network.represents) {
        case Represents::Municipalities:
            for (qsizetype i = 0; i < m_detail->municipalities.size(); ++i)
                seat(m_detail->municipalities.at(i).id, {}, int(i), int(m_detail->municipalities.size()), showcase);
            break;
        case Represents::Organisations:
        case Represents::Fields:
            for (qsizetype i = 0; i < m_detail->seats.size(); ++i)
                seat({}, m_detail->seats.at(i).id, int(i), int(m_detail->seats.size()), false);
            break;
        case Represents::Nobody:
            for (int i = 0, count = 8 + m_random.below(8) + number; i < count; ++i) {
                const DemoPerson person = someone();
                const PartialDate start = PartialDate::term(m_first.year() + m_random.below(2), m_random.chance(50));
                member(person, MemberKind::Ordinary, person.municipality, {}, start, {});
            }
            break;
        }
    }

    /// Days on which some of the network's members meet in one that is filled already.
    QList<BusyDay> busyDays() const
    {
        QList<BusyDay> busy;
        for (auto met = m_whoMeets.cbegin(); met != m_whoMeets.cend(); ++met)
            if (std::any_of(m_members.cbegin(), m_members.cend(), [&](const Membership &m) { return m.holdsOn(met.key()) && met->contains(m.person); }))
                busy.append({met.key(), {}});
        return busy;
    }

    /// A day near the middle of the `part`-th of `parts` of a term's meeting season, on which the program itself would propose a meeting.
    QDate meetingDay(const Term &term, int part, int parts, const QList<QDate> &planned, const QList<BusyDay> &busy)
    {
        TermPlanRequest request;
        request.term = term;
        request.today = term.first().addDays(-1);
        request.planned = planned;
        request.breaks = m_breaks;
        request.busy = busy;
        const QDate from = term.first().addDays(term.autumn ? 50 : 25);
        const QDate to = term.last().addDays(-25);
        const int days = int(from.daysTo(to));
        QDate day = from.addDays(days * (2 * part + 1) / (2 * parts) + m_random.below(9) - 4);
        while (day < term.last() && (!TermPlanner::obstacle(request, day).isEmpty() || day.dayOfWeek() == 1 || day.dayOfWeek() == 5))
            day = day.addDays(1);
        return day;
    }

    void meetings(int number)
    {
        const Network &network = m_detail->network;
        const bool yearly = network.cadencePer == CadencePer::Year && network.cadenceCount;
        const int aTerm = network.cadenceCount ? std::max(1, yearly ? *network.cadenceCount / 2 : *network.cadenceCount) : 1;
        QList<std::pair<Id, QDate>> held;
        QList<QDate> planned;
        const QList<BusyDay> busy = busyDays();
        // Late in a term the next one is already planned.
        const Term last = Term::containing(m_today.addDays(75));
        for (Term term = Term::containing(m_first).next(); term <= last; term = term.next()) {
            for (int part = 0; part < aTerm; ++part) {
                const QDate day = meetingDay(term, part, aTerm, planned, busy);
                // A network in three has nothing planned ahead yet, so that there is something to do.
                if (day >= m_today && number % 3 == 2)
                    continue;
                planned.append(day);
                const Id id = meeting(day, day < m_today);
                if (day < m_today)
                    held.append({id, day});
            }
        }
        for (const QDate day : std::as_const(planned))
            for (const Membership &member : std::as_const(m_members))
                if (member.holdsOn(day))
                    m_whoMeets[day].insert(member.person);
        for (qsizetype i = 0; i < held.size(); ++i) {
            const int back = int(held.size() - 1 - i);
            attendance(held.at(i).first, held.at(i).second, back);
            actions(held.at(i).first, held.at(i).second, back);
        }
    }

    Id meeting(QDate day, bool held)
    {
        Meeting m;
        m.network = m_detail->network.id;
        m.starts = MeetingTime::at(day, QTime(13, 0)).toIso();
        m.ends = MeetingTime::at(day, QTime(15, 30)).toIso();
        m.title = m_random.pick(meetingTitles());
        m.place = m_random.pick(places());
        m.agenda = u"1. Laget runt\n2. Aktuellt från regionen\n3. Tema\n4. Nästa träff"_s;
        m.status = held ? MeetingStatus::Held : MeetingStatus::Planned;
        const qint64 ago = day.daysTo(m_today);
        if (held && (ago > 40 || m_random.chance(50)))
            m.minutes = u"Påhittade minnesanteckningar för demonstration.\n\nLaget runt: vad som är på gång i var och en av kommunerna.\nBeslut: se åtgärderna."_s;
        if (held && ago > 90) {
            m.adjustedOn = PartialDate(day.addDays(21));
            m.adjustedBy = m_members.isEmpty() ? Id() : m_members.at(m_random.below(int(m_members.size()))).person;
        }
        return m_edit.insert(u"meeting"_s, valuesOf(m));
    }

    void attendance(const Id &meeting, QDate day, int back)
    {
        for (const Membership &member : std::as_const(m_members)) {
            const int dice = m_random.below(100);
            if (!member.holdsOn(day))
                continue;
            AttendanceState state = dice < 74 ? AttendanceState::Present : dice < 90 ? AttendanceState::Apology : AttendanceState::Absent;
            // A run of missed meetings belongs to the seat that is meant to be stale, and to no other.
            const bool stale = !member.note.isEmpty();
            if (stale && back < 4)
                state = dice < 50 ? AttendanceState::Absent : AttendanceState::Apology;
            else if (back % 2 == 0 && state == AttendanceState::Absent && !stale)
                state = AttendanceState::Present;
            if (dice >= 97 && !stale)
                continue;
            m_edit.insert(u"attendance"_s, attendanceValues(meeting, member.person, state));
        }
    }

    void actions(const Id &meeting, QDate day, int back)
    {
        for (int i = 0, count = m_random.below(3); i < count; ++i) {
            ActionPoint a;
            a.network = m_detail->network.id;
            a.meeting = meeting;
            a.text = m_random.pick(actionTexts());
            a.responsible = m_members.isEmpty() ? Id() : m_members.at(m_random.below(int(m_members.size()))).person;
            a.due = PartialDate(day.addDays(28 + m_random.below(40)));
            const QDate done = day.addDays(10 + m_random.below(30));
            if (back > 1 || (m_random.chance(40) && done < m_today))
                a.doneOn = PartialDate(std::min(done, m_today));
            m_edit.insert(u"action_point"_s, valuesOf(a));
        }
    }

    void loops()
    {
        for (QDate begun = m_first.addMonths(2); begun < m_today; begun = begun.addDays(130 + m_random.below(90))) {
            Loop loop;
            loop.network = m_detail->network.id;
            loop.theme = m_random.pick(loopThemes());
            loop.place = m_random.pick(loopPlaces());
            const NetworkMunicipality &municipality = m_random.pickFrom(m_detail->municipalities);
            loop.municipality = municipality.id;
            const bool recent = begun.daysTo(m_today) < 150;
            const bool incomplete = !recent && m_random.chance(20);
            loop.status = recent ? LoopStatus::Running : LoopStatus::Finished;
            if (!recent) {
                loop.followUp = u"Uppföljning av det som bestämdes i det gemensamma samtalet."_s;
                loop.followUpOn = PartialDate(begun.addDays(120));
            }
            const Id id = m_edit.insert(u"loop"_s, valuesOf(loop));
            guides(id);
            int day = 0;
            for (const TalkKind kind : {TalkKind::Users, TalkKind::Users, TalkKind::Staff, TalkKind::Joint}) {
                const QDate held = begun.addDays(day += 14);
                const int heads = 3 + m_random.below(6);
                if (held >= m_today || ((recent || incomplete) && kind == TalkKind::Joint))
                    continue;
                m_edit.insert(u"loop_talk"_s, talkValues(id, {{}, kind, PartialDate(held), heads}));
            }
        }
    }

    /// Two guides; the place of an invented loop is nobody's workplace in the register.
    void guides(const Id &loop)
    {
        const qsizetype first = m_members.isEmpty() ? 0 : m_random.below(int(m_members.size()));
        for (qsizetype i = 0; i < std::min<qsizetype>(2, m_members.size()); ++i)
            m_edit.insert(u"loop_guide"_s, {{u"loop"_s, loop.bind()}, {u"person"_s, m_members.at((first + i) % m_members.size()).person.bind()}});
    }

    void figures()
    {
        for (int year = m_first.year(); year < m_today.year(); ++year) {
            for (const NetworkMunicipality &municipality : m_detail->municipalities) {
                const int value = m_random.below(15);
                const bool approximate = m_random.chance(20);
                if (m_random.chance(15))
                    continue;
                Figure figure;
                figure.network = m_detail->network.id;
                figure.municipality = municipality.id;
                figure.year = year;
                figure.value = value;
                figure.approximate = approximate;
                m_edit.insert(u"figure"_s, valuesOf(figure));
            }
        }
    }

    Edit &m_edit;
    DemoRandom &m_random;
    QDate m_today;
    QDate m_first;
    QList<DemoPerson> m_people;
    QHash<Id, QList<int>> m_byMunicipality;
    QList<Id> m_leaders;
    QList<DateRange> m_breaks;              ///< of every municipality
    QHash<QDate, QSet<Id>> m_whoMeets;       ///< who meets on a day, in the networks filled so far
    const NetworkDetail *m_detail = nullptr;
    QSet<Id> m_used;
    QList<Membership> m_members;
};

} // namespace

Result<void> fillNetworkDemo(Edit &edit, DemoRandom &random, int years, QDate today)
{
    return Demo(edit, random, years, today).fill();
}

} // namespace lansnav
