// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/publication.h"
#include "course/reports.h"
#include "coursefixture.h"
#include "register/registerstore.h"

namespace lansnav::test {

/// A conference with parallel tracks that was held on 14 May 2026, with all that belongs to it, and the one the year before.
/// Everybody is invented. One participant and one speaker have protected identity.
class ConferenceFixture : public CourseFixture
{
public:
    static constexpr int participants = 34;

    ConferenceFixture()
    {
        makePeople();
        makeLastYear();
        makeEvent();
        makeSessions();
        makeRegistrations();
        makeAfterwards();
    }

    Scope scope(const Id &which = {}) const
    {
        Scope scope;
        scope.ids.insert(QStringLiteral("event"), which.isNull() ? event : which);
        scope.today = QDate(2026, 6, 1);
        return scope;
    }
    Result<Report> report(const QString &key, const Id &which = {})
    {
        for (const ReportKind &kind : courseReports())
            if (kind.key == key)
                return kind.compose(db(), scope(which));
        qFatal("no report %s", qPrintable(key));
    }

    /// An event with nothing but a title.
    static Event titled()
    {
        Event event;
        event.title = QStringLiteral("En dag");
        return event;
    }

    Id event, lastYear;
    QList<Id> people;           ///< who register, in the order of the requests
    QList<Id> sessions;         ///< by time
    Id speaker, hiddenSpeaker, responsible, hidden;

    /// What no paper may hold.
    static QStringList secrets()
    {
        return {QStringLiteral("Hemlig"), QStringLiteral("Gömdström"), QStringLiteral("gomd@example.org"), QStringLiteral("Dold"), QStringLiteral("Skuggberg"), QStringLiteral("Okänt yrke"),
                QStringLiteral("070-174 09 99"), QStringLiteral("701740999")};
    }

private:
    Id somebody(const QString &given, const QString &family, const QString &title, const Id &organisation, const Id &municipality, const QString &email, const QString &phone = {})
    {
        Person p;
        p.given = given;
        p.family = family;
        p.title = title;
        p.organisation = organisation;
        p.municipality = municipality;
        p.email = email;
        p.phone = phone;
        return must(registerstore::addPerson(*store, p));
    }

    Id organisation(const char *name)
    {
        Organisation o;
        o.name = QString::fromUtf8(name);
        return must(registerstore::addOrganisation(*store, o));
    }

    void makePeople()
    {
        using namespace Qt::StringLiterals;
        const QList<Id> workplaces{organisation("Kommunrehab Östansjö"), organisation("Vård- och omsorgsförvaltningen, Västermo kommun"), organisation("Habiliteringen"), organisation("Åsens äldreboende")};
        const QStringList given{u"Anna"_s, u"Åsa"_s, u"Björn"_s, u"Eva-Lena"_s, u"Öivind"_s, u"Mohammed"_s, u"Siv"_s};
        const QStringList family{u"Ek"_s, u"Lindgren"_s, u"Åkerström"_s, u"Sten-Persson"_s, u"Öhman"_s};
        const QStringList titles{u"Arbetsterapeut"_s, u"Fysioterapeut"_s, u"Enhetschef"_s, u"arbetsterapeut"_s, QString()};
        const auto municipalities = must(registerstore::municipalities(db()));
        for (int i = 0; i < participants - 2; ++i)
            people.append(somebody(given.at(i % given.size()), family.at(i / 2 % family.size()), titles.at(i % titles.size()), workplaces.at(i % workplaces.size()),
                                   municipalities.at(i * i % 7).id, u"person%1@example.org"_s.arg(i), u"070-174 06 %1"_s.arg(10 + i)));
        people.insert(3, somebody(u"Anna-Karolina Margareta"_s, u"von Rosenqvist-Lagercrantz af Örebrosläkten"_s, u"Utvecklingsledare"_s, workplaces.at(1), municipalities.first().id, u"akm@example.org"_s));
        hidden = somebody(u"Hemlig"_s, u"Gömdström"_s, u"Okänt yrke"_s, workplaces.first(), municipalities.first().id, u"gomd@example.org"_s, u"070-174 09 99"_s);
        people.insert(5, hidden);
        responsible = somebody(u"Karin"_s, u"Exempel"_s, u"Utvecklingsledare"_s, workplaces.at(2), {}, u"karin@example.org"_s);
        speaker = somebody(u"Ingvar"_s, u"Påhittad"_s, u"Forskare"_s, workplaces.at(2), {}, {});
        hiddenSpeaker = somebody(u"Dold"_s, u"Skuggberg"_s, {}, workplaces.at(1), {}, {});
    }

    void makeLastYear()
    {
        using namespace Qt::StringLiterals;
        Event e;
        e.kind = EventKind::Conference;
        e.title = u"Digital delaktighet"_s;
        e.status = EventStatus::Held;
        lastYear = must(courses->addEvent(e, {}, {session("2025-05-15T09:00+02:00", "2025-05-15T16:00+02:00")}));
        QList<Registration> requests;
        for (int i = 0; i < 20; ++i) {
            Registration r = of(people.at(i));
            r.requestedAt = QDate(2025, 3, 20).addDays(i * 2).toString(Qt::ISODate);
            requests.append(r);
        }
        must(courses->registerPeople(lastYear, requests, RegistrationRule::OnPurpose));
    }

    void makeEvent()
    {
        using namespace Qt::StringLiterals;
        Event e;
        e.kind = EventKind::Conference;
        e.title = u"Digital delaktighet"_s;
        e.status = EventStatus::Open;
        e.targetGroup = u"Personal, chefer och förtroendevalda i kommun och region"_s;
        e.description = u"Hur blir digitala tjänster till för alla? Vi möts en dag för att dela arbetssätt, pröva hjälpmedel och höra vad de som berörs själva säger."_s;
        e.capacity = 32;
        e.fee = 45000;
        e.closes = u"2026-05-04"_s;
        e.certificateLeast = 3;
        Venue venue{{}, u"Kulturkvarteret"_s, u"Storgatan 1, Östansjö"_s, {}, {}, {}};
        e.venue = must(courses->addVenue(venue));
        m_hall = must(courses->addRoom({{}, e.venue, {}, u"Hörsalen"_s, 200, {}, {}, {}}));
        m_small = must(courses->addRoom({{}, e.venue, {}, u"Ateljén"_s, 40, {}, {}, {}}));
        event = must(courses->addEvent(e, {responsible}));
    }

    void makeSessions()
    {
        using namespace Qt::StringLiterals;
        const auto add = [&](const char *from, const char *to, const char *title, const Id &room, const QString &track, SessionKind kind) {
            Session s = session(qPrintable(u"2026-05-14T%1+02:00"_s.arg(QLatin1String(from))), qPrintable(u"2026-05-14T%1+02:00"_s.arg(QLatin1String(to))), title, room);
            s.event = event;
            s.track = track;
            s.kind = kind;
            sessions.append(must(courses->addSession(s)));
        };
        const QString a = u"Spår A: I vardagen"_s, b = u"Spår B: I mötet"_s;
        add("09:00", "09:45", "Välkommen och inledning", m_hall, {}, SessionKind::Talk);
        add("09:45", "10:15", "Kaffe", {}, {}, SessionKind::Break);
        add("10:15", "11:45", "Delaktighet på riktigt", m_hall, a, SessionKind::Talk);
        add("10:15", "11:45", "Videosamtal som alla klarar", m_small, b, SessionKind::Workshop);
        add("11:45", "13:00", "Lunch", {}, {}, SessionKind::Break);
        add("13:00", "14:30", "Hjälpmedel i fickan", m_hall, a, SessionKind::Workshop);
        add("13:00", "14:30", "Frågor som öppnar", m_small, b, SessionKind::Talk);
        add("14:45", "16:00", "Panel: vad gör vi på måndag?", m_hall, {}, SessionKind::Panel);
        must(courses->setSpeakers(sessions.at(2), {speaker}));
        must(courses->setSpeakers(sessions.at(3), {hiddenSpeaker}));
        must(courses->setSpeakerNotes(speaker, u"forskar om hur teknik tas emot i hemmet"_s, {}));
        must(courses->changeSession(sessions.at(7), {{u"chair"_s, responsible.bind()}}));
        must(courses->publish(event, programmeJson(programmeItems(detail(event)))));
    }

    void makeRegistrations()
    {
        QList<Registration> requests;
        for (int i = 0; i < people.size(); ++i) {
            Registration r = of(people.at(i));
            r.requestedAt = QDate(2026, 3, 2).addDays(i * 2).toString(Qt::ISODate);
            // A third each: one track, the other, both for all.
            if (i % 3 < 2)
                r.choices = {sessions.at(0), sessions.at(2 + i % 3), sessions.at(5 + i % 3), sessions.at(7)};
            requests.append(r);
        }
        const QList<Id> ids = must(courses->registerPeople(event, requests, RegistrationRule::OnPurpose));
        must(courses->cancelRegistrations({ids.at(7)}, QStringLiteral("Fick förhinder")));
        must(registerstore::setProtected(*store, hidden, true));
        must(registerstore::setProtected(*store, hiddenSpeaker, true));
    }

    void makeAfterwards()
    {
        using namespace Qt::StringLiterals;
        const EventDetail read = detail(event);
        for (const Session &s : read.sessions) {
            if (s.kind == SessionKind::Break)
                continue;
            QList<Id> present, absent;
            int i = 0;
            for (const Registration &r : read.registrations)
                if (!r.isCancelled() && (r.choices.isEmpty() || r.choices.contains(s.id)))
                    (i++ % 9 == 8 ? absent : present).append(r.person);
            if (!present.contains(hidden)) {
                absent.removeAll(hidden);
                present.append(hidden);
            }
            must(courses->setAttendance(s.id, present, AttendanceState::Present));
            if (!absent.isEmpty())
                must(courses->setAttendance(s.id, absent, AttendanceState::Apology));
        }
        EventQuestion scale, choice, text;
        scale.event = choice.event = text.event = event;
        scale.text = u"Hur nöjd är du med dagen?"_s;
        choice.kind = QuestionKind::Choice;
        choice.text = u"Vad tar du med dig?"_s;
        choice.choices = {u"Arbetssätt"_s, u"Kontakter"_s, u"Hjälpmedel"_s};
        choice.sort = 1;
        text.sort = 2;
        text.kind = QuestionKind::Text;
        text.text = u"Vad vill du säga till oss?"_s;
        const Id q1 = must(courses->addQuestion(scale)), q2 = must(courses->addQuestion(choice)), q3 = must(courses->addQuestion(text));
        for (int i = 0; i < 9; ++i) {
            QHash<Id, QString> answers{{q1, QString::number(5 - i % 3)}, {q2, choice.choices.at(i % 3)}};
            if (i < 3)
                answers.insert(q3, u"Hemligt svar %1"_s.arg(i));
            must(courses->setAnswers(event, {}, answers));
        }
        for (const auto &[what, budget, outcome] : {std::tuple("Lokal", 1500000, 1450000), {"Mat", 900000, 987550}}) {
            BudgetLine line;
            line.event = event;
            line.text = QString::fromUtf8(what);
            line.budget = budget;
            line.outcome = outcome;
            must(courses->addBudgetLine(line));
        }
    }

    Id m_hall, m_small;
};

} // namespace lansnav::test
