// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/demorandom.h"
#include "register/duplicates.h"
#include "register/namekey.h"
#include "registerfixture.h"

#include "support/testmain.h"

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

namespace {

Person make(const QString &given, const QString &family, const QString &email = {}, const QString &phone = {})
{
    static int number = 0;
    Person p;
    p.id = Id::natural(u"person", {QString::number(++number)});
    p.given = given;
    p.family = family;
    p.email = email;
    p.phone = phone;
    return p;
}

QList<Person> crowd(int people, quint64 seed = 7)
{
    DemoRandom random(seed);
    QList<Person> all;
    for (int i = 0; i < people; ++i) {
        Person p = make(random.givenName(), random.familyName(), u"p%1@example.org"_s.arg(i));
        if (i % 3 == 0)
            p.phone = u"+4670%1"_s.arg(1000000 + i);
        all.append(p);
    }
    return all;
}

/// One change somebody makes when typing a name anew.
QString mistyped(DemoRandom &random, QString name)
{
    const int at = 1 + random.below(int(name.size()) - 2);
    switch (random.below(3)) {
    case 0: return name.remove(at, 1);
    case 1: return name.insert(at, QChar(u'a' + random.below(26)));
    default: name[at] = QChar(u'a' + random.below(26)); return name;
    }
}

} // namespace

class TestDuplicates : public QObject
{
    Q_OBJECT

private slots:
    void meets_data()
    {
        QTest::addColumn<Person>("a");
        QTest::addColumn<Person>("b");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        const int show = DuplicateFinder::worthShowing;
        const int strong = DuplicateFinder::strong;
        QTest::newRow("same name") << make(u"Anna"_s, u"Ek"_s) << make(u"anna"_s, u"EK"_s) << show << 79;
        QTest::newRow("å as aa") << make(u"Åsa"_s, u"Åkerlund"_s) << make(u"Aasa"_s, u"Aakerlund"_s) << show << 79;
        QTest::newRow("å as a") << make(u"Åsa"_s, u"Åkerlund"_s) << make(u"Asa"_s, u"Akerlund"_s) << show << 79;
        QTest::newRow("ö as oe") << make(u"Björn"_s, u"Öberg"_s) << make(u"Bjoern"_s, u"Oeberg"_s) << show << 79;
        QTest::newRow("ä as ae") << make(u"Pär"_s, u"Ängqvist"_s) << make(u"Paer"_s, u"Aengqvist"_s) << show << 79;
        QTest::newRow("hyphen") << make(u"Ulla-Karin"_s, u"Ek"_s) << make(u"Ulla Karin"_s, u"Ek"_s) << show << 79;
        QTest::newRow("written together") << make(u"Ulla-Karin"_s, u"Ek"_s) << make(u"Ullakarin"_s, u"Ek"_s) << show << 79;
        QTest::newRow("half a double name") << make(u"Ulla-Karin"_s, u"Ek"_s) << make(u"Ulla"_s, u"Ek"_s) << show << 79;
        QTest::newRow("double family name") << make(u"Anna"_s, u"Ek Lindström"_s) << make(u"Anna"_s, u"Lindström"_s) << show << 79;
        QTest::newRow("the other way round") << make(u"Anna"_s, u"Lind"_s) << make(u"Lind"_s, u"Anna"_s) << show << 79;
        QTest::newRow("one letter") << make(u"Anna"_s, u"Karlsson"_s) << make(u"Anna"_s, u"Carlsson"_s) << show << 79;
        QTest::newRow("letters swapped") << make(u"Anna"_s, u"Lindberg"_s) << make(u"Anna"_s, u"Lindbreg"_s) << show << 79;
        QTest::newRow("short names differ") << make(u"Anna"_s, u"Ek"_s) << make(u"Anna"_s, u"Al"_s) << 0 << show - 1;
        QTest::newRow("four letters differ") << make(u"Anna"_s, u"Lindberg"_s) << make(u"Anne"_s, u"Lindberg"_s) << 0 << show - 1;
        QTest::newRow("family only") << make(u"Anna"_s, u"Lindberg"_s) << make(u"Bosse"_s, u"Lindberg"_s) << 0 << 0;
        QTest::newRow("same e-mail") << make(u"Anna"_s, u"Ek"_s, u"a@example.org"_s) << make(u"A."_s, u"Berg"_s, u"a@example.org"_s) << strong << 100;
        QTest::newRow("same phone") << make(u"Anna"_s, u"Ek"_s, {}, u"+46701740605"_s) << make(u"Anna"_s, u"Berg"_s, {}, u"+46701740605"_s) << strong << 100;
        QTest::newRow("a switchboard") << make(u"Pekka"_s, u"Palm"_s, {}, u"+46701740605"_s) << make(u"Samira"_s, u"Berg"_s, {}, u"+46701740605"_s) << show << strong - 1;
        QTest::newRow("same phone, no first name") << make({}, u"Ek"_s, {}, u"+46701740605"_s) << make(u"Anna"_s, u"Berg"_s, {}, u"+46701740605"_s) << strong << 100;
        QTest::newRow("nothing in common") << make(u"Anna"_s, u"Ek"_s) << make(u"Bo"_s, u"Al"_s) << 0 << 0;
        QTest::newRow("no names") << make({}, {}) << make({}, {}) << 0 << 0;
    }
    void meets()
    {
        QFETCH(Person, a);
        QFETCH(Person, b);
        QFETCH(int, least);
        QFETCH(int, most);
        QString reason;
        const int score = DuplicateFinder::similarity(a, b, &reason);
        QVERIFY2(score >= least && score <= most, qPrintable(QString::number(score)));
        QCOMPARE(DuplicateFinder::similarity(b, a), score);
        QCOMPARE(score > 0, !reason.isEmpty());
        // The index finds what the comparison says.
        const auto found = DuplicateFinder({b}).candidates(a);
        QCOMPARE(found.size(), score >= DuplicateFinder::worthShowing ? 1 : 0);
        if (!found.isEmpty()) {
            QCOMPARE(found.first().score, score);
            QCOMPARE(found.first().reason, reason);
        }
    }

    void samePlaceIsStronger()
    {
        RegisterFixture f;
        Person a = make(u"Anna"_s, u"Ek"_s);
        Person b = make(u"Anna"_s, u"Ek"_s);
        const int without = DuplicateFinder::similarity(a, b);
        a.municipality = b.municipality = f.municipality("Nora");
        QVERIFY(DuplicateFinder::similarity(a, b) >= DuplicateFinder::strong);
        b.municipality = f.municipality("Laxå");
        QVERIFY(DuplicateFinder::similarity(a, b) < without);
    }

    void symmetricOverRandomPeople()
    {
        const QList<Person> people = crowd(300);
        for (const Person &a : people) {
            QVERIFY(DuplicateFinder::similarity(a, a) >= 98);
            for (const Person &b : people)
                QVERIFY(DuplicateFinder::similarity(a, b) == DuplicateFinder::similarity(b, a));
        }
    }

    void indexAgreesWithComparing()
    {
        const QList<Person> people = crowd(1500);
        const DuplicateFinder finder(people);
        DemoRandom random(3);
        for (int i = 0; i < 150; ++i) {
            Person probe = people.at(random.below(int(people.size())));
            probe.id = Id();
            probe.email.clear();
            if (i % 3 == 0)
                std::swap(probe.given, probe.family);
            else if (i % 3 == 1 && probe.family.size() > 5)
                probe.family = mistyped(random, probe.family);
            QSet<Id> expected;
            for (const Person &p : people)
                if (DuplicateFinder::similarity(probe, p) >= DuplicateFinder::worthShowing)
                    expected.insert(p.id);
            QSet<Id> found;
            for (const DuplicateCandidate &c : finder.candidates(probe, 1000))
                found.insert(c.id);
            QCOMPARE(found, expected);
        }
    }

    void oneTypoIsOneTypo()
    {
        DemoRandom random(11);
        for (int i = 0; i < 2000; ++i) {
            const QString name = random.familyName().toLower();
            if (name.size() < 6 || name.contains(u' ') || name.contains(u'-'))
                continue;
            const QByteArray a = name.toUtf8();
            const QByteArray b = mistyped(random, name).toUtf8();
            if (QString::fromUtf8(a).toUtf8().size() == a.size() && name.toLatin1() == name.toUtf8())
                QVERIFY2(a == b || isTypo(a, b), (a + ' ' + b).constData());
            QCOMPARE(isTypo(a, b), isTypo(b, a));
        }
        QVERIFY(!isTypo("lindberg", "lundborg"));
        QVERIFY(!isTypo("lindberg", "lindberg"));
        QVERIFY(!isTypo("anna", "anne"));
    }

    void followsChanges()
    {
        Person anna = make(u"Anna"_s, u"Lindberg"_s, u"anna@example.org"_s);
        DuplicateFinder finder({anna});
        const DuplicateFinder before = finder;
        const Person probe = make(u"Anna"_s, u"Lindberg"_s);
        QCOMPARE(finder.candidates(probe).size(), 1);
        anna.family = u"Ek"_s;
        finder.upsert(anna);
        QVERIFY(finder.candidates(probe).isEmpty());
        QCOMPARE(finder.candidates(make(u"Anna"_s, u"Ek"_s)).size(), 1);
        // A copy handed to another thread stays as it was.
        QCOMPARE(before.candidates(probe).size(), 1);
        anna.trashed = true;
        finder.upsert(anna);
        QCOMPARE(finder.size(), 0);
        QVERIFY(finder.candidates(make(u"A"_s, u"B"_s, u"anna@example.org"_s)).isEmpty());
    }

    void protectedPeopleAreNotGivenAway()
    {
        Person hidden = make(u"Hemlig"_s, u"Person"_s, u"hemlig@example.org"_s);
        hidden.isProtected = true;
        const Person twin = make(u"Hemlig"_s, u"Person"_s, u"hemlig@example.org"_s);
        const DuplicateFinder finder({hidden, twin});
        QVERIFY(!finder.find(u"Heml"_s).contains(hidden.id));
        QVERIFY(finder.pairs().isEmpty());
        const DuplicateFinder alone({hidden});
        QVERIFY(alone.candidates(make(u"Hemlig"_s, u"Person"_s)).isEmpty());
        const auto byMail = alone.candidates(make(u"X"_s, u"Y"_s, u"hemlig@example.org"_s));
        QCOMPARE(byMail.size(), 1);
        QVERIFY(byMail.first().isProtected);
    }

    void findsByBeginnings()
    {
        const Person ake = make(u"Åke"_s, u"Lindström"_s);
        const Person anna = make(u"Anna"_s, u"Lindberg"_s);
        const Person lina = make(u"Lina"_s, u"Åkesson"_s);
        const DuplicateFinder finder({ake, anna, lina});
        QCOMPARE(finder.find(u"lind"_s).size(), 2);
        QCOMPARE(finder.find(u"an lind"_s), QList<Id>{anna.id});
        QCOMPARE(finder.find(u"lind an"_s), QList<Id>{anna.id});
        QCOMPARE(finder.find(u"åke"_s).first(), ake.id);
        QCOMPARE(finder.find(u"ake"_s).size(), 2);
        QVERIFY(finder.find(u"  "_s).isEmpty());
        QVERIFY(finder.find(u"xyz"_s).isEmpty());
        QCOMPARE(finder.find(u"lind"_s, 1).size(), 1);
    }

    void findsPairsOnce()
    {
        QList<Person> people = crowd(500);
        Person twin = people.at(10);
        twin.id = Id::natural(u"person", {u"twin"_s});
        people.append(twin);
        const auto pairs = DuplicateFinder(people).pairs();
        QCOMPARE(pairs.size(), 1);
        QCOMPARE((QSet<Id>{pairs.first().a, pairs.first().b}), (QSet<Id>{people.at(10).id, twin.id}));
    }

    /// However many there are, what is shown while typing is short; bench_models tells what a keystroke costs.
    void fewAreOfferedAmongManyPeople()
    {
        const DuplicateFinder finder(crowd(100'000));
        const QString typed = u"Annika Lindströmm"_s;
        for (qsizetype n = 1; n <= typed.size(); ++n) {
            const QStringList words = typed.first(n).split(u' ');
            QVERIFY(finder.candidates(make(words.value(0), words.value(1))).size() <= 5);
        }
    }

    void loadsFromTheFile()
    {
        RegisterFixture f;
        const Id anna = f.add("Anna", "Ek", "anna@example.org");
        const Id bo = f.add("Bo", "Al");
        QVERIFY(registerstore::trashPeople(*f.store, {bo}));
        const auto finder = DuplicateFinder::load(f.db());
        QVERIFY(finder);
        QCOMPARE(finder->size(), 1);
        QCOMPARE(finder->candidates(make(u"X"_s, {}, u"anna@example.org"_s)).first().id, anna);
    }
};

LANSNAV_TEST_MAIN(TestDuplicates)
#include "tst_duplicates.moc"
