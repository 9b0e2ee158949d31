// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/parentingtemplate.h"

#include "area/queryvalues.h"
#include "parenting/completionrule.h"
#include "parenting/groupdates.h"
#include "parenting/namesretention.h"
#include "parenting/parentingreader.h"
#include "parenting/parentingrows.h"
#include "register/demorandom.h"
#include "register/registerstore.h"
#include "register/schoolbreaks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

// What the invented rows say; Swedish, as the data of a Swedish region is.
const QStringList &centreNames()
{
    static const QStringList texts{u"Familjecentralen Tallen"_s, u"Familjecentralen Björken"_s, u"Familjecentralen Ekorren"_s, u"Familjecentralen Humlan"_s};
    return texts;
}
const QStringList &otherPlaces()
{
    static const QStringList texts{u"Öppna förskolan"_s, u"Biblioteket"_s, u"Medborgarhuset"_s};
    return texts;
}
const QStringList &languagesSpoken()
{
    static const QStringList texts{u"arabiska"_s, u"somaliska"_s, u"tigrinja"_s, u"dari"_s};
    return texts;
}
const QStringList &cancelReasons()
{
    static const QStringList texts{u"För få anmälda"_s, u"Gruppledare sjuk"_s, u"Lokalen kunde inte användas"_s};
    return texts;
}
const QStringList &questionTexts()
{
    static const QStringList texts{u"Jag känner mig trygg i min roll som förälder"_s, u"Vi har det bra tillsammans hemma"_s};
    return texts;
}
const QString staff = u"barnmorska, barnsjuksköterska, förskollärare, socionom"_s;

constexpr int namesEndingDays = 30;

/// Fills one file; every choice comes from the seeded random source, in a fixed order.
class ParentingDemo
{
public:
    ParentingDemo(Edit &edit, DemoRandom &random, int years, QDate today) : m_edit(edit), m_random(random), m_today(today), m_first(today.addYears(-std::max(1, years))) {}

    Result<void> fill()
    {
        if (const auto read = readFile(); !read)
            return read;
        if (m_people.isEmpty() || m_municipalities.isEmpty() || m_programmes.isEmpty())
            return {};
        for (ProgrammeDetail &programme : m_programmes)
            questions(programme);
        for (qsizetype i = 0; i < m_municipalities.size(); ++i) {
            centres(int(i));
            leaders(int(i));
            population(m_municipalities.at(i).id);
        }
        const Term last = Term::containing(m_today.addMonths(4));
        for (Term term = Term::containing(m_first).next(); term <= last; term = term.next())
            for (qsizetype i = 0; i < m_municipalities.size(); ++i)
                for (qsizetype p = 0; p < m_programmes.size(); ++p)
                    if (m_random.chance(p == 0 ? 55 : 25))
                        group(int(i), int(p), term);
        return {};
    }

private:
    Result<void> readFile()
    {
        auto programmes = readProgrammes(m_edit.database());
        auto municipalities = registerstore::municipalities(m_edit.database());
        auto breaks = SchoolBreaks::read(m_edit.database());
        if (!programmes || !municipalities || !breaks)
            return programmes ? municipalities ? breaks.error() : municipalities.error() : programmes.error();
        programmes->removeIf([](const ProgrammeDetail &p) { return !p.current() || p.current()->meetings.isEmpty(); });
        m_programmes = *programmes;
        m_municipalities = *municipalities;
        m_breaks = *breaks;
        return m_edit.database().each(u"SELECT id, municipality FROM person WHERE deleted = 0 ORDER BY id"_s, {}, [this](const QSqlQuery &q) { m_people[idAt(q, 1)].append(idAt(q, 0)); });
    }

    /// Asked of both programmes; the same rows in every file.
    void questions(ProgrammeDetail &programme)
    {
        ProgrammeVersion &version = programme.versions.first();
        for (qsizetype i = 0; version.questions.size() < questionTexts().size(); ++i) {
            const ProgrammeQuestion question{Id::natural(u"programme_question", {version.id.hex(), QString::number(i)}), int(i), questionTexts().at(i), 1, 5};
            m_edit.insertWithId(u"programme_question"_s, question.id, questionValues(version.id, question));
            version.questions.append(question);
        }
    }

    void centres(int number)
    {
        const int count = number % 4 == 0 ? 2 : 1;
        for (int i = 0; i < count; ++i) {
            FamilyCentre c;
            c.name = centreNames().at((number + 2 * i) % centreNames().size());
            c.municipality = m_municipalities.at(number).id;
            const bool runs = i == 0;
            c.professions = wordList(staff);
            c.ffff = m_random.chance(60);
            if (runs) {
                c.start = PartialDate::year(m_first.year() - 1 - m_random.below(10));
                c.setupSince = PartialDate::year(c.start.first().year() - 1);
                c.agreementSigned = PartialDate(QDate(m_first.year(), 1 + m_random.below(6), 1 + m_random.below(28)));
                c.agreementFollowUp = PartialDate(m_today.addDays(m_random.below(500) - 100));
                if (m_random.chance(40))
                    c.agreementFollowedUp = PartialDate(m_today.addDays(-200 - m_random.below(100)));
            } else {
                c.setupSince = PartialDate::month(m_today.year() - 1, 9);
            }
            const Id id = m_edit.insert(u"family_centre"_s, valuesOf(c));
            if (runs)
                m_centre.insert(c.municipality, id);
        }
    }

    /// Two to five people of the municipality: most are trained in the first programme, fewer in the others.
    void leaders(int number)
    {
        const Id municipality = m_municipalities.at(number).id;
        const QList<Id> local = m_people.value(municipality);
        const qsizetype count = std::min<qsizetype>(local.size(), 2 + m_random.below(4));
        const qsizetype from = local.isEmpty() ? 0 : m_random.below(int(local.size()));
        for (qsizetype i = 0; i < count; ++i) {
            Leader leader;
            leader.person = local.at((from + i) % local.size());
            leader.municipality = municipality;
            leader.languages.append(u"svenska"_s);
            if (m_random.chance(35))
                leader.languages.append(m_random.pick(languagesSpoken()));
            // Whoever rests has led nothing here, so that no group is led by somebody who rested.
            leader.status = i >= 2 && m_random.chance(25) ? LeaderStatus::Resting : LeaderStatus::Active;
            m_edit.insert(u"leader"_s, valuesOf(leader));
            for (const ProgrammeDetail &programme : std::as_const(m_programmes))
                training(leader, programme);
        }
    }

    void training(const Leader &leader, const ProgrammeDetail &programme)
    {
        const int year = m_first.year() - 1 - m_random.below(3);
        const int month = 1 + m_random.below(12);
        const int left = 20 + m_random.below(600);
        const bool ends = m_random.chance(30);
        if (!m_random.chance(programme.programme.id == m_programmes.first().programme.id ? 90 : 55))
            return;
        LeaderTraining t;
        t.person = leader.person;
        t.programme = programme.current()->training();
        t.trained = PartialDate::month(year, month);
        if (ends)
            t.validUntil = PartialDate(m_today.addDays(left));
        m_edit.insert(u"leader_training"_s, valuesOf(t));
        if (leader.status == LeaderStatus::Active)
            m_trained[{leader.municipality, programme.programme.id}].append({leader.person, t.validUntil.last()});
    }

    void population(const Id &municipality)
    {
        const int children = 1200 + m_random.below(4000);
        for (int year = m_first.year(); year <= m_today.year(); ++year)
            m_edit.insert(u"child_population"_s, valuesOf(ChildPopulation{{}, municipality, {}, year, children + 12 * (year - m_first.year())}));
    }

    /// Weekly evenings in the middle of the term; a programme has its own weekday, so that nobody leads two at a time.
    QList<GroupDate> days(const Id &municipality, int programme, const Term &term)
    {
        GroupDatesRequest request;
        request.first = term.first().addDays((term.autumn ? 55 : 22) + m_random.below(20));
        while (request.first.dayOfWeek() != 2 + programme % 3)
            request.first = request.first.addDays(1);
        request.start = m_random.chance(50) ? QTime(17, 30) : QTime(13, 0);
        for (const ProgrammeStep &step : m_programmes.at(programme).current()->meetings)
            request.minutes.append(step.minutes);
        request.breaks = SchoolBreaks::joined(m_breaks, [&](const Id &other) { return other == municipality; });
        return GroupDatePlanner::plan(request).dates;
    }

    void group(int number, int programme, const Term &term)
    {
        const Id municipality = m_municipalities.at(number).id;
        const ProgrammeVersion &version = *m_programmes.at(programme).current();
        const QList<GroupDate> dates = days(municipality, programme, term);
        if (dates.isEmpty())
            return;
        ParentGroup g;
        g.version = version.id;
        g.municipality = municipality;
        g.centre = m_random.chance(65) ? m_centre.value(municipality) : Id();
        if (g.centre.isNull())
            g.place = m_random.pick(otherPlaces());
        const QDate first = dates.first().starts.date();
        const QDate last = dates.last().starts.date();
        g.status = last < m_today ? GroupStatus::Finished : first <= m_today ? GroupStatus::Running : m_random.chance(50) ? GroupStatus::Recruiting : GroupStatus::Planned;
        const bool foreign = programme > 0 && m_random.chance(60);
        g.language = foreign ? m_random.pick(languagesSpoken()) : u"svenska"_s;
        g.interpreter = foreign ? InterpreterState::Booked : InterpreterState::NotNeeded;
        const QList<Id> leaders = leadersOf(municipality, m_programmes.at(programme).programme.id, last, version.leadersNeeded());
        const bool cancelled = m_random.chance(6);
        g.countsOnly = g.status == GroupStatus::Finished && m_random.chance(12);
        if (leaders.size() < version.leadersNeeded() && !g.isAhead() && !g.countsOnly)
            return;
        if (cancelled && !g.countsOnly) {
            g.status = GroupStatus::Cancelled;
            g.cancelReason = m_random.pick(cancelReasons());
        }
        if (g.countsOnly)
            counts(g, version);
        const Id id = m_edit.insert(u"parent_group"_s, valuesOf(g));
        for (const Id &person : leaders)
            m_edit.insert(u"group_leader"_s, groupLeaderValues(id, person));
        g.id = id;
        const QList<Id> meetings = meetingsOf(g, version, dates);
        if (!g.countsOnly && g.status != GroupStatus::Cancelled)
            people(g, version, dates, meetings);
    }

    QList<Id> leadersOf(const Id &municipality, const Id &programme, QDate day, int count)
    {
        QList<Id> able;
        for (const auto &[person, until] : m_trained.value({municipality, programme}))
            if (!until.isValid() || until >= day)
                able.append(person);
        return able.mid(0, count);
    }

    void counts(ParentGroup &g, const ProgrammeVersion &version)
    {
        g.countedRegistered = version.fewest.value_or(8) + m_random.below(5);
        g.countedStarted = *g.countedRegistered - m_random.below(3);
        g.countedCompleted = *g.countedStarted - m_random.below(4);
        // Of some groups of others nobody has told how many completed.
        if (m_random.chance(25))
            g.countedCompleted.reset();
    }

    QList<Id> meetingsOf(const ParentGroup &g, const ProgrammeVersion &version, const QList<GroupDate> &dates)
    {
        QList<Id> made;
        for (qsizetype i = 0; i < dates.size(); ++i) {
            GroupMeeting m;
            m.group = g.id;
            m.starts = dates.at(i).starts.toIso();
            m.ends = dates.at(i).ends.isNull() ? QString() : dates.at(i).ends.toIso();
            m.theme = version.meetings.value(i).theme;
            if (g.countsOnly)
                m.present = std::max(0, *g.countedStarted - int(i));
            made.append(m_edit.insert(u"group_meeting"_s, valuesOf(m)));
        }
        return made;
    }

    /// Names only where they would still be kept; a group ahead may have a waiting list.
    void people(const ParentGroup &g, const ProgrammeVersion &version, const QList<GroupDate> &dates, const QList<Id> &meetings)
    {
        const QDate last = dates.last().starts.date();
        const bool named = NamesRetention::keptUntil({g.id, last, {}, {}, {}}) >= m_today.addDays(namesEndingDays);
        const int most = version.most.value_or(14);
        const int fewest = version.fewest.value_or(8);
        int count = fewest + m_random.below(std::max(1, most - fewest + 1));
        if (g.isAhead())
            count = g.status != GroupStatus::Recruiting ? 0 : m_recruiting++ == 0 ? most + 3 : m_random.below(most + 4);
        for (int i = 0; i < count; ++i) {
            GroupParticipant p;
            p.group = g.id;
            const QDate asked = std::min(dates.first().starts.date().addDays(-50 + i), m_today);
            p.requestedAt = MeetingTime::at(asked, QTime(8 + i % 9, 15)).toIso();
            p.children = 1 + m_random.below(3);
            p.reachedBy = ReachedBy(1 + m_random.below(7));
            const Id id = m_edit.insert(u"participant"_s, valuesOf(p));
            const QString name = m_random.givenName();
            const int youngest = version.childYoungest.value_or(0);
            const int age = youngest + m_random.below(std::max(1, version.childOldest.value_or(18) - youngest + 1));
            if (named)
                m_edit.insert(u"participant_name"_s, participantNameValues(id, 1, name, QString::number(age), false));
            if (i < most)
                attendance(id, dates, meetings);
            if (g.status == GroupStatus::Finished && i < most)
                answers(g.id, version, i);
        }
    }

    void attendance(const Id &participant, const QList<GroupDate> &dates, const QList<Id> &meetings)
    {
        const bool dropsOut = m_random.chance(12);
        for (qsizetype i = 0; i < meetings.size(); ++i) {
            const int dice = m_random.below(100);
            if (dates.at(i).starts.date() >= m_today)
                continue;
            AttendanceState state = dice < 84 ? AttendanceState::Present : dice < 94 ? AttendanceState::Apology : AttendanceState::Absent;
            if (dropsOut && i > 0)
                state = AttendanceState::Absent;
            if (dice < 98)
                m_edit.insert(u"participant_attendance"_s, participantAttendanceValues(meetings.at(i), participant, state));
        }
    }

    void answers(const Id &group, const ProgrammeVersion &version, int sheet)
    {
        for (const ProgrammeQuestion &question : version.questions) {
            const int before = 2 + m_random.below(3);
            const int after = std::min(5, before + m_random.below(3));
            const QString form = QString::number(sheet + 1);
            const bool left = m_random.chance(15);
            m_edit.insert(u"group_answer"_s, answerValues(group, {question.id, AskedWhen::Before, form, before}));
            if (!left)
                m_edit.insert(u"group_answer"_s, answerValues(group, {question.id, AskedWhen::After, form, after}));
        }
    }

    Edit &m_edit;
    DemoRandom &m_random;
    QDate m_today;
    QDate m_first;
    QList<ProgrammeDetail> m_programmes;
    QList<Municipality> m_municipalities;
    QList<SchoolBreak> m_breaks;
    QHash<Id, QList<Id>> m_people;          ///< by municipality
    int m_recruiting = 0;                   ///< groups so far; the first one has a waiting list
    QHash<Id, Id> m_centre;                 ///< municipality → running family centre
    QHash<std::pair<Id, Id>, QList<std::pair<Id, QDate>>> m_trained;    ///< municipality and programme → person and until when
};

} // namespace

Result<void> fillParentingDemo(Edit &edit, DemoRandom &random, int years, QDate today)
{
    return ParentingDemo(edit, random, years, today).fill();
}

} // namespace lansnav
