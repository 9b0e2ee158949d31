// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/schema.h"
#include "network/schema.h"
#include "parenting/parentingarea.h"
#include "parenting/parentingstore.h"
#include "parenting/parentingtemplate.h"
#include "parenting/schema.h"
#include "register/registerstore.h"
#include "register/schema.h"
#include "register/templates.h"
#include "store/store.h"
#include "store/storetables.h"
#include "support/testenvironment.h"

#include <QTemporaryDir>
#include <QTest>

namespace lansnav::test {

inline Schema parentingSchema()
{
    return {{storeSqlFile(), QStringLiteral(":/sql/0002_register.sql"), QStringLiteral(":/sql/0003_network.sql"), QStringLiteral(":/sql/0004_course.sql"), QStringLiteral(":/sql/0005_parenting.sql")},
            storeTables() + registerTables() + networkTables() + courseTables() + parentingTables()};
}

/// A file that starts from the region template, as the program makes it. The clock stands at 2 March 2026.
class ParentingFixture
{
    QTemporaryDir m_dir;    // first, so that it goes after the file is closed

public:
    ParentingFixture()
    {
        auto made = Store::create(path(), parentingSchema(), environment);
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence));
        store = std::move(*made);
        json = must(loadTemplate(QStringLiteral("orebro")));
        Edit edit(*store, ActText("Filled"));
        must(applyRegisterTemplate(edit, json));
        must(applyParentingTemplate(edit, json));
        must(edit.commit());
        groups = std::make_unique<ParentingStore>(*store);
        for (const ProgrammeDetail &detail : must(ParentingStore::programmes(db())))
            (detail.programme.shortName == QStringLiteral("ABC") ? abc : fois) = detail;
    }

    template<class T>
    static T must(Result<T> result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().sentence));
        return std::move(*result);
    }
    static void must(const Result<void> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().sentence));
    }

    QString path() const { return m_dir.filePath(QStringLiteral("test.lansnav")); }
    Database &db() { return store->database(); }
    int count(const QString &sql, const QVariantList &values = {}) { return must(db().value(sql, values)).toInt(); }
    int changes() { return count(QStringLiteral("SELECT count(*) FROM change")); }
    Id municipality(const char *name) { return Id::fromVariant(must(db().value(QStringLiteral("SELECT id FROM municipality WHERE name = ?"), {QString::fromUtf8(name)}))); }
    Id person(const char *given, const char *family, bool isProtected = false)
    {
        Person p;
        p.given = QString::fromUtf8(given);
        p.family = QString::fromUtf8(family);
        p.isProtected = isProtected;
        return must(registerstore::addPerson(*store, p));
    }
    /// A leader in that municipality, trained in the programme in 2020 (and until a day, when given).
    Id leader(const Id &person, const char *municipalityName, const Id &programme, const PartialDate &until = {})
    {
        Leader leader;
        leader.person = person;
        leader.municipality = municipality(municipalityName);
        LeaderTraining training;
        training.programme = programme;
        training.trained = PartialDate::year(2020);
        training.validUntil = until;
        leader.trainings = {training};
        return must(groups->addLeader(leader));
    }
    /// A group of ABC in that municipality, recruiting, with meetings on Thursdays from a day at 13 where one is given.
    Id group(const char *municipalityName, QDate first = {}, const QList<Id> &leaders = {})
    {
        ParentGroup g;
        g.version = abc.current()->id;
        g.municipality = municipality(municipalityName);
        g.status = GroupStatus::Recruiting;
        const Id id = must(groups->addGroup(g, leaders));
        if (first.isValid()) {
            GroupDatesRequest request;
            request.first = first;
            request.start = QTime(13, 0);
            for (const ProgrammeStep &step : abc.current()->meetings)
                request.minutes.append(step.minutes);
            must(groups->planDates(id, GroupDatePlanner::plan(request).dates));
        }
        return id;
    }
    /// So many participants: "Deltagare1", "Deltagare2" …
    QList<Id> people(const Id &group, int count)
    {
        QList<GroupParticipant> rows;
        for (int i = 1; i <= count; ++i) {
            GroupParticipant p;
            p.name = QStringLiteral("Deltagare%1").arg(i);
            rows.append(p);
        }
        return must(groups->addParticipants(group, rows));
    }
    GroupDetail detail(const Id &group) { return must(ParentingStore::group(db(), group)); }
    /// Records the attendance at every meeting up to today: one text a participant, a letter a meeting (N F A, . not recorded).
    void attend(const Id &group, const QStringList &marks)
    {
        const GroupDetail g = detail(group);
        for (qsizetype p = 0; p < marks.size(); ++p)
            for (qsizetype m = 0; m < marks.at(p).size(); ++m) {
                const QChar c = marks.at(p).at(m);
                const AttendanceState state = c == QLatin1Char('N') ? AttendanceState::Present : c == QLatin1Char('F') ? AttendanceState::Absent : c == QLatin1Char('A') ? AttendanceState::Apology : AttendanceState::NotRecorded;
                must(groups->setParticipantAttendance(g.meetings.at(m).id, g.participants.at(p).id, state));
            }
    }

    TestEnvironment environment;
    std::unique_ptr<Store> store;
    std::unique_ptr<ParentingStore> groups;
    QJsonObject json;
    ProgrammeDetail abc;
    ProgrammeDetail fois;
};

} // namespace lansnav::test
