// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/coursedemo.h"

#include "area/queryvalues.h"
#include "calendar/holidays.h"
#include "calendar/meetingtime.h"
#include "course/rowvalues.h"
#include "course/types.h"
#include "register/demorandom.h"
#include "store/edit.h"

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// What an invented event of a kind is like. Texts are Swedish, as the data of a Swedish region is.
struct Pattern
{
    EventKind kind;
    QString title;
    QString targetGroup;
    QString area;           ///< that its name begins with
    QString network;        ///< the same
    int month;
    int dates;              ///< days it is held on, a fortnight apart
    int tracks;             ///< side by side
    int capacity;
    QStringList sessions;
};

const QList<Pattern> &patterns()
{
    static const QList<Pattern> all{
        {EventKind::Training, u"Utbildningsdag för arbetsterapeuter"_s, u"Arbetsterapeuter i länet"_s, u"Funktionshinder"_s, u"Utbildningsgruppen"_s, 10, 1, 1, 60,
         {u"Inledning"_s, u"Aktivitet och delaktighet"_s, u"Lunch"_s, u"Erfarenheter från kommunerna"_s, u"Årets nytänkare"_s}},
        {EventKind::Training, u"Vägledarutbildning i Delaktighetsmodellen"_s, u"Blivande vägledare"_s, u"Funktionshinder"_s, u"DMO"_s, 3, 3, 1, 16, {u"Utbildningsdag"_s}},
        {EventKind::Workshop, u"Workshop om digitala arbetssätt"_s, u"Chefer och verksamhetsutvecklare"_s, u"Digitalisering"_s, u"Kommunalt nätverk"_s, 4, 1, 1, 24, {u"Workshop"_s}},
        {EventKind::Seminar, u"Seminarium om barns delaktighet"_s, u"Handläggare inom socialtjänsten"_s, u"Individ"_s, u"BBIC"_s, 2, 1, 1, 40, {u"Föreläsning"_s}},
        {EventKind::Conference, u"Länskonferens om välfärd och hälsa"_s, u"Medarbetare, chefer och förtroendevalda"_s, u"Folkhälsa"_s, {}, 11, 1, 3, 120,
         {u"Inledning"_s, u"Nära vård"_s, u"Föräldraskapsstöd"_s, u"Digital delaktighet"_s, u"Lunch"_s, u"Vad fungerar?"_s, u"Unga röster"_s, u"Från idé till vardag"_s, u"Panelsamtal"_s}},
        {EventKind::MeetingPlace, u"Mötesplats äldre"_s, u"Alla som arbetar med äldre"_s, u"Äldre"_s, {}, 5, 1, 1, 50, {u"Mötesplats"_s}},
        {EventKind::ResearchCircle, u"Forskningscirkel om uppföljning"_s, u"Medarbetare som vill pröva sin vardag"_s, u"Individ"_s, {}, 9, 5, 1, 12, {u"Cirkelträff"_s}},
        {EventKind::EvaluationWorkshop, u"Utvärderingsverkstad"_s, u"Projektledare"_s, u"Folkhälsa"_s, {}, 1, 3, 1, 14, {u"Verkstad"_s}},
        {EventKind::LearningCircle, u"Lärcirkel om SIP"_s, u"Samordnare"_s, u"Äldre"_s, {}, 2, 4, 1, 12, {u"Cirkelträff"_s}},
        {EventKind::Supervision, u"Handledning för gruppledare"_s, u"Gruppledare i föräldragrupper"_s, u"Folkhälsa"_s, u"Länssamverkan"_s, 9, 3, 1, 10, {u"Handledning"_s}},
    };
    return all;
}

const QStringList &diets()
{
    static const QStringList texts{u"laktosfritt"_s, u"vegan"_s, u"glutenfritt"_s, u"inga nötter"_s};
    return texts;
}
const QStringList &remarks()
{
    static const QStringList texts{u"Bra föreläsare."_s, u"Mer tid för samtal, tack."_s, u"Gärna fler exempel från kommunerna."_s, u"Lokalen var kall."_s, u"Tack för en fin dag!"_s};
    return texts;
}

struct DemoRoom { Id id; Id venue; };

struct DemoSession
{
    Id id;
    QDate day;
    QString starts;
};

/// Fills one file; every choice comes from the seeded random source, in a fixed order.
class Demo
{
public:
    Demo(Edit &edit, DemoRandom &random, int years, QDate today) : m_edit(edit), m_random(random), m_today(today), m_firstYear(today.year() - std::max(1, years)) {}

    Result<void> fill()
    {
        for (const auto &read : {readIds(u"SELECT id FROM person WHERE deleted = 0 AND protected = 0 ORDER BY id"_s, m_people),
                                 readNames(u"SELECT id, name FROM area ORDER BY name"_s, m_areas), readNames(u"SELECT id, name FROM network WHERE deleted = 0 ORDER BY name"_s, m_networks)})
            if (!read)
                return read;
        if (m_people.isEmpty())
            return {};
        places();
        for (int year = m_firstYear; year <= m_today.year() + 1; ++year)
            for (const Pattern &pattern : patterns())
                if (const QDate first = dayIn(year, pattern.month); first < m_today.addDays(200) && first > m_today.addYears(m_firstYear - m_today.year()))
                    event(pattern, first);
        idea();
        return {};
    }

private:
    Result<void> readIds(const QString &sql, QList<Id> &into)
    {
        return m_edit.database().each(sql, {}, [&](const QSqlQuery &q) { into.append(idAt(q, 0)); });
    }
    Result<void> readNames(const QString &sql, QList<std::pair<QString, Id>> &into)
    {
        return m_edit.database().each(sql, {}, [&](const QSqlQuery &q) { into.append({textAt(q, 1), idAt(q, 0)}); });
    }
    static Id beginning(const QList<std::pair<QString, Id>> &names, const QString &with)
    {
        for (const auto &[name, id] : names)
            if (!with.isEmpty() && name.startsWith(with))
                return id;
        return {};
    }
    Id someone() { return m_people.at(m_random.below(int(m_people.size()))); }

    void places()
    {
        const QList<std::pair<QString, QList<std::pair<QString, int>>>> houses{
            {u"Kulturhuset Björken (påhittat)"_s, {{u"Hörsalen"_s, 180}, {u"Sal A"_s, 60}, {u"Sal B"_s, 60}}},
            {u"Mötescentrum Ån (påhittat)"_s, {{u"Stora rummet"_s, 70}, {u"Lilla rummet"_s, 18}}}};
        for (const auto &[house, rooms] : houses) {
            const Id venue = m_edit.insert(u"venue"_s, valuesOf(Venue{{}, house, u"Storgatan 1"_s, {}, {}, {}}));
            for (const auto &[name, capacity] : rooms)
                m_rooms.append({m_edit.insert(u"room"_s, valuesOf(Room{{}, venue, {}, name, capacity, u"projektor, hörslinga"_s, {}, {}})), venue});
        }
    }

    /// A working day that nothing else is held on, so that no room or speaker is in two places.
    QDate freeDay(QDate from)
    {
        QDate day = from;
        while (!Holidays::isWorkday(day) || day.dayOfWeek() == 1 || day.dayOfWeek() == 5 || m_taken.contains(day))
            day = day.addDays(1);
        m_taken.insert(day);
        return day;
    }
    QDate dayIn(int year, int month) const { return QDate(year, month, 8); }

    void event(const Pattern &pattern, QDate from)
    {
        Event e;
        e.kind = pattern.kind;
        e.title = pattern.title;
        e.targetGroup = pattern.targetGroup;
        e.area = beginning(m_areas, pattern.area);
        e.network = beginning(m_networks, pattern.network);
        e.capacity = pattern.capacity;
        e.minimum = pattern.capacity / 4;
        e.description = u"Påhittad aktivitet för demonstration."_s;
        e.venue = m_rooms.at(pattern.sessions.size() > 1 ? 0 : 3).venue;
        QList<QDate> days;
        for (int date = 0; date < pattern.dates; ++date)
            days.append(freeDay(from.addDays(14 * date + (date == 0 ? m_random.below(12) : 0))));
        const bool over = days.last() < m_today;
        const bool calledOff = over && m_random.chance(4);
        e.opens = days.first().addDays(-75).toString(Qt::ISODate);
        e.closes = days.first().addDays(-10).toString(Qt::ISODate);
        const bool isOpen = days.first().addDays(-75) <= m_today;
        const bool hasClosed = days.first().addDays(-10) < m_today;
        e.status = calledOff ? EventStatus::Cancelled : over ? EventStatus::Held : hasClosed ? EventStatus::Closed : isOpen ? EventStatus::Open : EventStatus::Planned;
        m_event = m_edit.insert(u"event"_s, valuesOf(e));
        m_edit.insert(u"event_responsible"_s, {{u"event"_s, m_event.bind()}, {u"person"_s, someone().bind()}});
        programme(pattern, days);
        tasks(days.first());
        if (isOpen)
            registrations(pattern, days.first(), over, calledOff);
        if (over && !calledOff)
            evaluation();
        economy(pattern, over && !calledOff);
    }

    void session(QDate day, QTime starts, QTime ends, const QString &title, SessionKind kind, const DemoRoom &room, const QString &track = {})
    {
        Session s;
        s.event = m_event;
        s.starts = MeetingTime::at(day, starts).toIso();
        s.ends = MeetingTime::at(day, ends).toIso();
        s.title = title;
        s.kind = kind;
        s.room = room.id;
        s.track = track;
        const Id id = m_edit.insert(u"session"_s, valuesOf(s));
        if (kind == SessionKind::Break)
            return;
        m_attended.append({id, day, s.starts});
        Id speaker = someone();
        for (int attempt = 0; m_speakers.contains(speaker) && attempt < 20; ++attempt)
            speaker = someone();
        m_speakers.insert(speaker);
        m_edit.insert(u"session_speaker"_s, {{u"session"_s, id.bind()}, {u"person"_s, speaker.bind()}});
    }

    void programme(const Pattern &pattern, const QList<QDate> &days)
    {
        m_attended.clear();
        m_speakers.clear();
        if (pattern.sessions.size() == 1) {
            const DemoRoom &room = pattern.capacity > 18 ? m_rooms.at(3) : m_rooms.at(4);
            for (const QDate day : days)
                session(day, QTime(13, 0), QTime(16, 0), days.size() > 1 ? pattern.sessions.first() : QString(), SessionKind::Workshop, room);
            return;
        }
        // Those of the tracks stand between the first one, lunch and the last one.
        QTime at(9, 0);
        int track = 0;
        for (qsizetype i = 0; i < pattern.sessions.size(); ++i) {
            const QString &title = pattern.sessions.at(i);
            const bool isBreak = title == "Lunch"_L1;
            const bool isShared = isBreak || i == 0 || i + 1 == pattern.sessions.size() || pattern.tracks == 1;
            const SessionKind kind = isBreak ? SessionKind::Break : title == "Panelsamtal"_L1 ? SessionKind::Panel : title.startsWith(u"Årets"_s) ? SessionKind::Ceremony : SessionKind::Talk;
            const QTime until = at.addSecs(3600);
            session(days.first(), at, until, title, kind, isShared ? m_rooms.at(0) : m_rooms.at(track), isShared ? QString() : u"Spår %1"_s.arg(track + 1));
            track = isShared ? 0 : (track + 1) % pattern.tracks;
            if (isShared || track == 0)
                at = until;
        }
    }

    void tasks(QDate first)
    {
        // Registration is not closed, nor the evaluation sent, before its day.
        const QList<std::tuple<QString, int, bool>> texts{{u"Boka lokal"_s, -120, true}, {u"Skicka inbjudan"_s, -75, true}, {u"Stäng anmälan"_s, -10, false},
                                                          {u"Beställ mat"_s, -7, true}, {u"Skriv ut namnskyltar"_s, -2, true}, {u"Skicka utvärdering"_s, 1, false}};
        for (const auto &[text, days, mayBeEarly] : texts) {
            EventTask task;
            task.event = m_event;
            task.text = text;
            task.days = days;
            const QDate due = first.addDays(days);
            if (due < m_today && !(due > m_today.addDays(-20) && m_random.chance(30)))
                task.doneOn = PartialDate(mayBeEarly ? due.addDays(-m_random.below(5)) : due);
            m_edit.insert(u"event_task"_s, valuesOf(task));
        }
    }

    void registrations(const Pattern &pattern, QDate first, bool over, bool calledOff)
    {
        m_present.clear();
        const int wish = pattern.capacity * (60 + m_random.below(60)) / 100 + int(m_people.size() / 400);
        QSet<Id> registered;
        QDate asked = first.addDays(-75);
        int seated = 0;
        for (int i = 0; i < wish; ++i) {
            const Id person = someone();
            asked = std::min(asked.addDays(m_random.chance(60) ? 1 : 0), first.addDays(-10));
            // Of today it is not known what time it is: whoever registers and cancels has done it before.
            if (asked >= m_today || registered.contains(person) || m_speakers.contains(person))
                continue;
            registered.insert(person);
            Registration r;
            r.event = m_event;
            r.person = person;
            r.requestedAt = MeetingTime::at(asked, QTime(8 + m_random.below(9), m_random.below(60))).toIso();
            r.consent = m_random.chance(90);
            if (m_random.chance(8)) {
                r.cancelledAt = MeetingTime::at(std::min(asked.addDays(5), m_today), QTime(9, 0)).toIso();
                r.cancelReason = u"förhinder"_s;
            }
            const bool hasSeat = !r.isCancelled() && seated < pattern.capacity;
            seated += hasSeat;
            const Id id = m_edit.insert(u"registration"_s, valuesOf(r));
            // Health data of what is over has been erased.
            if (!over && m_random.chance(15))
                m_edit.insert(u"registration_diet"_s, {{u"registration"_s, id.bind()}, {u"person"_s, person.bind()}, {u"part"_s, 1}, {u"diet"_s, m_random.pick(diets())}});
            const QList<DemoSession> chosen = choice();
            if (chosen.size() < m_attended.size())
                for (const DemoSession &session : chosen)
                    m_edit.insert(u"session_choice"_s, {{u"registration"_s, id.bind()}, {u"session"_s, session.id.bind()}});
            if (hasSeat && !calledOff)
                attendance(person, chosen);
        }
    }

    /// One of those that are held at the same time, all the others.
    QList<DemoSession> choice()
    {
        QHash<QString, QList<DemoSession>> parallel;
        for (const DemoSession &session : std::as_const(m_attended))
            parallel[session.starts].append(session);
        QList<DemoSession> chosen;
        for (const DemoSession &session : std::as_const(m_attended))
            if (const QList<DemoSession> at = parallel.take(session.starts); !at.isEmpty())
                chosen.append(at.size() == 1 ? at.first() : m_random.pickFrom(at));
        return chosen;
    }

    void attendance(const Id &person, const QList<DemoSession> &sessions)
    {
        bool was = false;
        for (const auto &[session, day, starts] : sessions) {
            const int dice = m_random.below(100);
            if (day >= m_today || dice >= 96)
                continue;
            const AttendanceState state = dice < 80 ? AttendanceState::Present : dice < 90 ? AttendanceState::Apology : AttendanceState::Absent;
            was = was || state == AttendanceState::Present;
            m_edit.insert(u"session_attendance"_s, {{u"session"_s, session.bind()}, {u"person"_s, person.bind()}, {u"state"_s, toCode(state)}});
        }
        if (was)
            m_present.append(person);
    }

    void evaluation()
    {
        const QList<std::tuple<QString, QuestionKind, QStringList>> asked{
            {u"Hur nöjd är du med helheten?"_s, QuestionKind::Scale, {}},
            {u"Hur väl kan du använda innehållet i ditt arbete?"_s, QuestionKind::Scale, {}},
            {u"Hur fick du veta om aktiviteten?"_s, QuestionKind::Choice, {u"e-post"_s, u"kollega"_s, u"webbplatsen"_s}},
            {u"Vad vill du skicka med oss?"_s, QuestionKind::Text, {}}};
        QList<Id> questions;
        for (const auto &[text, kind, choices] : asked)
            questions.append(m_edit.insert(u"evaluation_question"_s, valuesOf(EventQuestion{{}, m_event, int(questions.size()), kind, text, choices, 1, 5})));
        // Fewer forms than people who were there.
        for (int form = 0, forms = int(m_present.size()) * 6 / 10; form < forms; ++form) {
            const QString sheet = Id::natural(u"evaluation_sheet", {m_event.hex(), QString::number(form)}).hex();
            const auto answer = [&](int question, const QString &value) {
                m_edit.insert(u"evaluation_answer"_s, {{u"event"_s, m_event.bind()}, {u"sheet"_s, sheet}, {u"question"_s, questions.at(question).bind()}, {u"value"_s, value}});
            };
            answer(0, QString::number(std::min(5, 3 + m_random.below(3))));
            if (m_random.chance(90))
                answer(1, QString::number(2 + m_random.below(4)));
            answer(2, m_random.pick(std::get<2>(asked.at(2))));
            if (m_random.chance(35))
                answer(3, m_random.pick(remarks()));
        }
    }

    void economy(const Pattern &pattern, bool held)
    {
        const QList<std::pair<QString, int>> lines{{u"Lokal"_s, 4000}, {u"Mat och kaffe"_s, 180 * pattern.capacity}, {u"Föreläsare"_s, 12000}, {u"Material"_s, 1500}};
        for (int i = 0; i < lines.size(); ++i) {
            BudgetLine line;
            line.event = m_event;
            line.text = lines.at(i).first;
            line.budget = lines.at(i).second * 100;
            if (held)
                line.outcome = lines.at(i).second * (80 + m_random.below(35));
            line.sort = i;
            m_edit.insert(u"budget_line"_s, valuesOf(line));
        }
    }

    void idea()
    {
        Event e;
        e.kind = EventKind::Seminar;
        e.title = u"Frukostseminarium om suicidprevention"_s;
        e.area = beginning(m_areas, u"Folkhälsa"_s);
        e.note = u"Påhittad idé för demonstration."_s;
        m_edit.insert(u"event"_s, valuesOf(e));
    }

    Edit &m_edit;
    DemoRandom &m_random;
    QDate m_today;
    int m_firstYear;
    QList<Id> m_people;
    QList<std::pair<QString, Id>> m_areas;
    QList<std::pair<QString, Id>> m_networks;
    QList<DemoRoom> m_rooms;
    QSet<QDate> m_taken;
    // Of the event that is being made.
    Id m_event;
    QList<DemoSession> m_attended;     ///< those that attendance is recorded at
    QSet<Id> m_speakers;
    QList<Id> m_present;
};

} // namespace

Result<void> fillCourseDemo(Edit &edit, DemoRandom &random, int years, QDate today)
{
    return Demo(edit, random, years, today).fill();
}

} // namespace lansnav
