// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/coursearea.h"
#include "course/coursestore.h"
#include "course/schema.h"
#include "network/schema.h"
#include "register/registerstore.h"
#include "register/schema.h"
#include "register/templates.h"
#include "store/store.h"
#include "store/storetables.h"
#include "support/testenvironment.h"

#include <QTemporaryDir>
#include <QTest>

namespace lansnav::test {

inline Schema courseSchema()
{
    return {{storeSqlFile(), QStringLiteral(":/sql/0002_register.sql"), QStringLiteral(":/sql/0003_network.sql"), courseArea().sqlFile},
            storeTables() + registerTables() + networkTables() + courseTables()};
}

/// A file that starts from the region template, as the program makes it. The clock stands at 2 March 2026.
class CourseFixture
{
    QTemporaryDir m_dir;    // first, so that it goes after the file is closed

public:
    CourseFixture()
    {
        auto made = Store::create(m_dir.filePath(QStringLiteral("test.lansnav")), courseSchema(), environment);
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence));
        store = std::move(*made);
        const auto json = loadTemplate(QStringLiteral("orebro"));
        if (!json)
            qFatal("%s", qPrintable(json.error().sentence));
        Edit edit(*store, ActText("Filled"));
        must(applyRegisterTemplate(edit, *json));
        must(edit.commit());
        courses = std::make_unique<CourseStore>(*store);
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

    Database &db() { return store->database(); }
    int count(const QString &sql, const QVariantList &values = {}) { return must(db().value(sql, values)).toInt(); }
    int changes() { return count(QStringLiteral("SELECT count(*) FROM change")); }
    Id person(const char *given, const char *family, const char *email = "")
    {
        Person p;
        p.given = QString::fromUtf8(given);
        p.family = QString::fromUtf8(family);
        p.email = QString::fromUtf8(email);
        return must(registerstore::addPerson(*store, p));
    }
    Session session(const char *starts, const char *ends, const char *title = "", const Id &room = {})
    {
        Session s;
        s.starts = QString::fromUtf8(starts);
        s.ends = QString::fromUtf8(ends);
        s.title = QString::fromUtf8(title);
        s.room = room;
        return s;
    }
    /// An open event on 14 May 2026, 9–16.
    Id event(const char *title, std::optional<int> capacity = {})
    {
        Event e;
        e.title = QString::fromUtf8(title);
        e.status = EventStatus::Open;
        e.capacity = capacity;
        return must(courses->addEvent(e, {}, {session("2026-05-14T09:00+02:00", "2026-05-14T16:00+02:00")}));
    }
    static Registration of(const Id &person)
    {
        Registration r;
        r.person = person;
        return r;
    }
    Id registered(const Id &event, const Id &person) { return must(courses->registerPeople(event, {of(person)})).first(); }
    EventDetail detail(const Id &event) { return must(CourseStore::detail(db(), event)); }

    TestEnvironment environment;
    std::unique_ptr<Store> store;
    std::unique_ptr<CourseStore> courses;
};

} // namespace lansnav::test
