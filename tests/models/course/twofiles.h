// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coursefixture.h"
#include "models/sync/syncfixture.h"

namespace lansnav::test {

/// Anna's and Bertil's files, which hold the same open event and three people nobody has registered yet, and the shared file.
struct TwoFiles
{
    explicit TwoFiles(int capacity, const QList<Session> &sessions = {})
    {
        using namespace Qt::StringLiterals;
        anna.create();
        CourseStore courses(*anna.store);
        Event e;
        e.title = u"Dag"_s;
        e.status = EventStatus::Open;
        e.capacity = capacity;
        event = CourseFixture::must(courses.addEvent(e, {}, sessions));
        for (const auto &name : {u"Cia"_s, u"Disa"_s, u"Ebbe"_s})
            people.append(anna.person(name));
        CourseFixture::must(anna.sync(target));
        bertil.join(target);
    }
    void meet()
    {
        for (int round = 0; round < 2; ++round)
            for (Colleague *c : {&anna, &bertil})
                CourseFixture::must(c->sync(target));
    }
    /// Registers one of `people` in that file.
    Id request(Colleague &c, int person, const QString &diet = {})
    {
        Registration r = CourseFixture::of(people.at(person));
        r.diet = diet;
        return CourseFixture::must(CourseStore(*c.store).registerPeople(event, {r})).first();
    }
    EventDetail detail(Colleague &c) const { return CourseFixture::must(CourseStore::detail(c.store->database(), event)); }

    QTemporaryDir dir;
    QString target = dir.filePath(QStringLiteral("team.lansnav"));
    Colleague anna{dir.filePath(QStringLiteral("anna.lansnav")), 1, courseSchema()};
    Colleague bertil{dir.filePath(QStringLiteral("bertil.lansnav")), 2, courseSchema()};
    Id event;
    QList<Id> people;
};

} // namespace lansnav::test
