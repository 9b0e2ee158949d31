// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/demonames.h"
#include "register/demorandom.h"
#include "support/testmain.h"

#include <QObject>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace lansnav;

class TestDemoRandom : public QObject
{
    Q_OBJECT

private slots:
    void sameSeedSameSequence();
    void knownSequence();
    void seedsDiffer();
    void stayInBounds();
    void chances();
    void namesAreInvented();
    void namesAreMixed();
};

void TestDemoRandom::sameSeedSameSequence()
{
    for (const quint64 seed : {quint64(0), quint64(1), quint64(42), ~quint64(0)}) {
        DemoRandom a(seed);
        DemoRandom b(seed);
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(a.next(), b.next());
    }
}

void TestDemoRandom::knownSequence()
{
    // Part of what a demonstration file promises: the same on every platform and in every later version.
    QCOMPARE(DemoRandom(1).next(), Q_UINT64_C(5424204624148110235));
    DemoRandom random(1);
    QStringList names;
    for (int i = 0; i < 3; ++i) {
        const QString given = random.givenName();
        names.append(given + u' ' + random.familyName());
    }
    QCOMPARE(names, (QStringList{u"Elin Warsame"_s, u"Carmen Åkerlund"_s, u"Chloé Hägglund"_s}));
}

void TestDemoRandom::seedsDiffer()
{
    QSet<quint64> firsts;
    for (quint64 seed = 0; seed < 1000; ++seed)
        firsts.insert(DemoRandom(seed).next());
    QCOMPARE(firsts.size(), 1000);
}

void TestDemoRandom::stayInBounds()
{
    DemoRandom random(3);
    QList<int> counts(7, 0);
    for (int i = 0; i < 70'000; ++i) {
        const int value = random.below(7);
        QVERIFY(value >= 0 && value < 7);
        ++counts[value];
    }
    for (const int count : counts)
        QVERIFY(count > 9'000 && count < 11'000);
    QCOMPARE(random.below(1), 0);
}

void TestDemoRandom::chances()
{
    DemoRandom random(4);
    for (int i = 0; i < 100; ++i) {
        QVERIFY(random.chance(100));
        QVERIFY(!random.chance(0));
    }
}

void TestDemoRandom::namesAreInvented()
{
    // Family names of people in the sources and of earlier laureates, part by part.
    static const QSet<QString> real = {
        u"Corlin"_s, u"Wase"_s, u"Gruvaeus"_s, u"Luhr"_s, u"Börjesson"_s, u"Karlsson"_s, u"Olsson"_s, u"Gunnarsson"_s, u"Boström"_s, u"Rodén"_s,
        u"Johansson"_s, u"Liljegren"_s, u"Blomstrand"_s, u"Ekmark"_s, u"Nordling"_s, u"Häll"_s, u"Brage"_s, u"Cesares"_s, u"Duckert"_s, u"Ek"_s,
        u"Uvhagen"_s, u"Simonsson"_s, u"Lindberg"_s, u"Haar"_s, u"Hedkvist"_s, u"Pettersson"_s, u"Lindborg"_s, u"Ångman"_s, u"Ivarsson"_s};
    for (const QString &name : demoFamilyNames())
        for (const QString &part : name.split(u' '))
            QVERIFY2(!real.contains(part), qPrintable(name));
    for (const QStringList &pool : {demoGivenNames(), demoFamilyNames()})
        QCOMPARE(QSet<QString>(pool.cbegin(), pool.cend()).size(), pool.size());
}

void TestDemoRandom::namesAreMixed()
{
    DemoRandom random(5);
    int hyphens = 0;
    int swedish = 0;
    QSet<QString> people;
    for (int i = 0; i < 2000; ++i) {
        const QString given = random.givenName();
        const QString name = given + u' ' + random.familyName();
        QCOMPARE(name, name.trimmed());
        hyphens += name.contains(u'-');
        swedish += name.contains(u'å') || name.contains(u'ä') || name.contains(u'ö') || name.contains(u'Å') || name.contains(u'Ö');
        people.insert(name);
    }
    QVERIFY(hyphens > 100);
    QVERIFY(swedish > 500);
    QVERIFY(people.size() > 1500);
}

LANSNAV_TEST_MAIN(TestDemoRandom)
#include "tst_demorandom.moc"
