// SPDX-License-Identifier: GPL-3.0-or-later
// What running text tells of somebody with protected identity: the family name alone, and whose name it is not.
#include "networkfixture.h"
#include "privacy/protectedtext.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

const QString told = u"Ersätter Sara Lind, sara.lind@example.org, 070-123 45 67"_s;

void protect(NetworkFixture &f, const Id &person)
{
    Edit edit(*f.store, ActText("Protected"));
    edit.update(u"person"_s, person, {{u"protected"_s, 1}});
    NetworkFixture::must(edit.commit());
}

} // namespace

class TestProtectedWords : public QObject
{
    Q_OBJECT

private slots:
    void familyNames_data();
    void familyNames();
    void familyNamesOfOthers_data();
    void familyNamesOfOthers();
    void calledAfterHer();
    void whomItTellsOf();
    void cellsThatAreNames();
};

void TestProtectedWords::familyNames_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const QString &family, const QString &text, const QString &shown) { QTest::newRow(qPrintable(family + u": "_s + text)) << family << text << shown; };
    row(u"Lind"_s, u"Ersätter Lind"_s, u"Ersätter (name not shown)"_s);
    row(u"Lind"_s, u"LIND, Linds plats och Anna/Lind"_s, u"(name not shown), (name not shown) plats och Anna/(name not shown)"_s);
    row(u"Lindén"_s, u"Linden ringer"_s, u"(name not shown) ringer"_s);
    row(u"Linden"_s, u"Linde\u0301n ringer"_s, u"(name not shown) ringer"_s);
    row(u"Åkerö"_s, u"fru A\u030akero\u0308"_s, u"fru (name not shown)"_s);
    row(u"von Essen"_s, u"byter med von Essen."_s, u"byter med (name not shown)."_s);
    row(u"Lind-Alm"_s, u"Lind Alm, Lind-Alms"_s, u"(name not shown), (name not shown)"_s);
    // Other names, parts of longer ones, ordinary words and addresses.
    row(u"Åker"_s, u"Aker"_s, u"Aker"_s);
    row(u"Lund"_s, u"Lünd"_s, u"(name not shown)"_s);
    row(u"Lind-Alm"_s, u"Lind, Alm"_s, u"Lind, Alm"_s);
    row(u"Lång"_s, u"en lång lista"_s, u"en lång lista"_s);
    for (const QString &text : {u"Lindberg"_s, u"Lind-Berg"_s, u"Berg-Lind"_s, u"Lind-gruppen"_s, u"Bo.Lind@example.org"_s, u"under en lind"_s, u"Sara"_s})
        row(u"Lind"_s, text, text);
}

void TestProtectedWords::familyNames()
{
    QFETCH(QString, family);
    QFETCH(QString, text);
    NetworkFixture f;
    protect(f, f.person("Sara", qPrintable(family)));
    const auto words = ProtectedText::load(f.db());
    NetworkFixture::must(words);
    QTEST(words->masked(text), "shown");
}

void TestProtectedWords::familyNamesOfOthers_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("family");
    QTest::addColumn<bool>("masked");
    QTest::newRow("nobody else") << u"Bo"_s << u"Ek"_s << true;
    QTest::newRow("another of the name") << u"Bo"_s << u"Lind"_s << false;
    QTest::newRow("another with accents") << u"Bo"_s << u"Lìnd"_s << false;
    QTest::newRow("part of another's") << u"Bo"_s << u"Ek-Lind"_s << false;
    QTest::newRow("as in a genitive") << u"Bo"_s << u"Linds"_s << false;
    QTest::newRow("a longer one") << u"Bo"_s << u"Lindberg"_s << true;
    QTest::newRow("another's given name") << u"Lind"_s << u"Ek"_s << false;
}

void TestProtectedWords::familyNamesOfOthers()
{
    QFETCH(QString, given);
    QFETCH(QString, family);
    QFETCH(bool, masked);
    NetworkFixture f;
    protect(f, f.person("Sara", "Lind"));
    f.person(qPrintable(given), qPrintable(family));
    const auto words = ProtectedText::load(f.db());
    NetworkFixture::must(words);
    const QString text = u"Ersätter Lind"_s;
    QCOMPARE(words->masked(text) != text, masked);
}

/// An organisation may be called after her; one that others belong to, or a municipality, has a name of its own.
void TestProtectedWords::calledAfterHer()
{
    NetworkFixture f;
    const Id sara = f.person("Sara", "Lind");
    const Id lisa = f.person("Lisa", "Kumla");
    protect(f, sara);
    protect(f, lisa);
    const auto organisation = [&f](const QString &name, const Id &person) {
        Edit edit(*f.store, ActText("Added"));
        const Id id = edit.insert(u"organisation"_s, {{u"name"_s, name}, {u"kind"_s, u"other"_s}});
        edit.update(u"person"_s, person, {{u"organisation"_s, id.bind()}});
        NetworkFixture::must(edit.commit());
    };
    const auto masked = [&f](const QString &text) {
        const auto words = ProtectedText::load(f.db());
        NetworkFixture::must(words);
        return words->masked(text);
    };
    organisation(u"Sara Lind Konsult AB"_s, f.person("Bo", "Ek"));
    QCOMPARE(masked(u"Sara Lind Konsult AB"_s), u"(name not shown) Konsult AB"_s);
    QCOMPARE(masked(u"Lind Konsult AB"_s), u"(name not shown) Konsult AB"_s);
    organisation(u"Lind Data AB"_s, sara);
    QCOMPARE(masked(u"Lind Data AB"_s), u"(name not shown) Data AB"_s);
    organisation(u"Lind & Söner"_s, f.person("Eva", "Alm"));
    QCOMPARE(masked(u"Lind & Söner"_s), u"Lind & Söner"_s);
    QCOMPARE(masked(u"Möte i Kumla med Lisa Kumla"_s), u"Möte i Kumla med (name not shown)"_s);
}

void TestProtectedWords::whomItTellsOf()
{
    NetworkFixture f;
    const Id sara = f.person("Sara", "Lind", "sara.lind@example.org");
    const Id lisa = f.person("Lisa", "Alm");
    protect(f, sara);
    protect(f, lisa);
    const auto words = ProtectedText::load(f.db());
    NetworkFixture::must(words);
    QCOMPARE(words->toldOf(told), QList<Id>{sara});
    QCOMPARE(words->toldOf(u"Alm"_s), QList<Id>{lisa});
    QVERIFY(words->toldOf(u"Bo Ek"_s).isEmpty());
    const auto shown = ProtectedText::load(f.db(), {sara});
    NetworkFixture::must(shown);
    QCOMPARE(shown->masked(u"Sara Lind och Lisa Alm"_s), u"Sara Lind och (name not shown)"_s);
}

void TestProtectedWords::cellsThatAreNames()
{
    NetworkFixture f;
    protect(f, f.person("Sara", "Lind"));
    const auto alone = ProtectedText::load(f.db());
    NetworkFixture::must(alone);
    QCOMPARE(alone->maskedCell(u"Sara Lind"_s), u"(name not shown)"_s);
    f.person("Sara", "Lind", "sara@example.com");
    const auto two = ProtectedText::load(f.db());
    NetworkFixture::must(two);
    QCOMPARE(two->maskedCell(u"Sara Lind"_s), u"Sara Lind"_s);
    QCOMPARE(two->maskedCell(u"Möte med Sara Lind"_s), u"Möte med (name not shown)"_s);
    QCOMPARE(two->masked(u"Sara Lind"_s), u"(name not shown)"_s);
}

LANSNAV_TEST_MAIN(TestProtectedWords)
#include "tst_protectedwords.moc"
