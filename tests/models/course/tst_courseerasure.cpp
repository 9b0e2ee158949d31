// SPDX-License-Identifier: GPL-3.0-or-later
// Erasing a person who took part in events: what they wrote goes, that they were registered stays.
#include "coursefixture.h"

#include "area/personerasure.h"
#include "register/registerarea.h"
#include "support/testmain.h"
#include "sync/logcare.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

class TestCourseErasure : public QObject
{
    Q_OBJECT

private slots:
    void registrationStaysWithoutWhatWasWritten();
};

void TestCourseErasure::registrationStaysWithoutWhatWasWritten()
{
    CourseFixture f;
    const Id event = f.event("Utbildningsdag");
    const Id session = f.detail(event).sessions.first().id;
    const Id anna = f.person("Anna", "Fiktiv"), bo = f.person("Bo", "Exempel");
    Registration r = CourseFixture::of(anna);
    r.message = u"Behöver ramp"_s;
    r.choices = {session};
    const Id first = f.must(f.courses->registerPeople(event, {r})).first();
    const Id plain = f.registered(event, bo);
    f.must(f.courses->setDiet(first, u"Nötter"_s));
    const QList<Area> areas{registerArea()};
    const auto erase = [&](const Id &person) {
        f.must(eraseChosen(*f.store, [&](Edit &edit) { return PersonErasure::carryOut(edit, f.store->schema(), areas, person, QDate(2026, 6, 1)); }));
    };
    erase(anna);
    const QString registered = u"SELECT count(*) FROM registration WHERE deleted = 0 AND event = ?"_s;
    QCOMPARE(f.count(registered, {event.bind()}), 2);
    QCOMPARE(f.count(u"SELECT count(*) FROM registration WHERE message IS NOT NULL"_s), 0);
    QCOMPARE(f.count(u"SELECT count(*) FROM registration_diet WHERE deleted = 0"_s), 0);
    QCOMPARE(f.count(u"SELECT count(*) FROM change WHERE patch LIKE '%ramp%' OR patch LIKE '%tter%'"_s), 0);
    // The choice hangs on the registration that stands for the first.
    QCOMPARE(f.count(u"SELECT count(*) FROM session_choice c JOIN registration r ON r.id = c.registration AND r.deleted = 0 WHERE c.deleted = 0"_s), 1);
    QCOMPARE(f.count(u"SELECT deleted FROM registration WHERE id = ?"_s, {first.bind()}), 1);
    // Who wrote nothing leaves the registration as it is.
    erase(bo);
    QCOMPARE(f.count(u"SELECT deleted FROM registration WHERE id = ?"_s, {plain.bind()}), 0);
    QCOMPARE(f.count(registered, {event.bind()}), 2);
    QCOMPARE(f.must(courseArea().check(f.db())), QStringList());
}

LANSNAV_TEST_MAIN(TestCourseErasure)
#include "tst_courseerasure.moc"
