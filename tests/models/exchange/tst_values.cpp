// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values.h"

#include "support/testmain.h"

using namespace lansnav;
using namespace Qt::StringLiterals;

class ValuesTest : public QObject
{
    Q_OBJECT

private slots:
    void tidying()
    {
        QCOMPARE(parse::tidy(u" \u00a0Byter  jobb\n kontakta\u200b chefen\r\n"), u"Byter jobb kontakta chefen"_s);
        QCOMPARE(parse::tidy(u"A\u030asa"), u"Åsa"_s);
        QCOMPARE(parse::tidy(u"\n"), QString());
    }

    void names_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("family");
        const auto row = [](const QString &text, const QString &given, const QString &family) {
            QTest::newRow(qPrintable(text)) << text << given << family;
        };
        row(u"Olof Qvarnström"_s, u"Olof"_s, u"Qvarnström"_s);
        row(u"Ängqvist, Olof"_s, u"Olof"_s, u"Ängqvist"_s);
        row(u"Al-Khatib,\u00a0Jörgen"_s, u"Jörgen"_s, u"Al-Khatib"_s);
        row(u" Ulla-Karin   Gunnarsdotter "_s, u"Ulla-Karin"_s, u"Gunnarsdotter"_s);
        row(u"Anna Maria Ek"_s, u"Anna Maria"_s, u"Ek"_s);
        row(u"Carl von Essen"_s, u"Carl"_s, u"von Essen"_s);
        row(u"von Essen, Carl"_s, u"Carl"_s, u"von Essen"_s);
        row(u"Hilma af Klint"_s, u"Hilma"_s, u"af Klint"_s);
        row(u"Anna Van Der Berg"_s, u"Anna"_s, u"Van Der Berg"_s);
        row(u"ULLA-KARIN AL-KHATIB"_s, u"Ulla-Karin"_s, u"Al-Khatib"_s);
        row(u"CARL VON ESSEN"_s, u"Carl"_s, u"von Essen"_s);
        row(u"björn o’connor"_s, u"Björn"_s, u"O’Connor"_s);
        row(u"Anna QVARNSTRÖM"_s, u"Anna"_s, u"Qvarnström"_s);
        row(u"Anna Ek (vik.)"_s, u"Anna"_s, u"Ek"_s);
        row(u"Anna Ek <anna.ek@example.org>"_s, u"Anna"_s, u"Ek"_s);
        row(u"Anna\nEk"_s, u"Anna"_s, u"Ek"_s);
        row(u"Zoë"_s, u"Zoë"_s, QString());
        row(u"Ek, Anna, rektor"_s, u"Anna"_s, u"Ek"_s);
        row(QString(), QString(), QString());
        row(u" , "_s, QString(), QString());
        row(u"anna@example.org"_s, QString(), QString());
    }
    void names()
    {
        QFETCH(QString, text);
        const parse::PersonName name = parse::personName(text);
        QTEST(name.given, "given");
        QTEST(name.family, "family");
    }

    void namesUnderHeadings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("familyFirst");
        QTest::addColumn<bool>("givenBeforeComma");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("family");
        QTest::newRow("family first") << u"Berg Anna"_s << true << false << u"Anna"_s << u"Berg"_s;
        QTest::newRow("family first, two given names") << u"Berg Anna Maria"_s << true << false << u"Anna Maria"_s << u"Berg"_s;
        QTest::newRow("family first, a particle") << u"von Essen Carl"_s << true << false << u"Carl"_s << u"von Essen"_s;
        QTest::newRow("family first, with a comma") << u"Berg Ek, Anna"_s << true << false << u"Anna"_s << u"Berg Ek"_s;
        QTest::newRow("one word") << u"Anna"_s << true << false << u"Anna"_s << QString();
        QTest::newRow("given name before the comma") << u"Anna, Berg"_s << false << true << u"Anna"_s << u"Berg"_s;
    }
    void namesUnderHeadings()
    {
        QFETCH(QString, text);
        QFETCH(bool, familyFirst);
        QFETCH(bool, givenBeforeComma);
        const parse::PersonName name = parse::personName(text, {familyFirst, givenBeforeComma});
        QTEST(name.given, "given");
        QTEST(name.family, "family");
    }

    void asides_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("asides");
        const auto row = [](const QString &text, const QString &name, const QStringList &asides) { QTest::newRow(qPrintable(text)) << text << name << asides; };
        row(u"Anna Berg"_s, u"Anna|Berg"_s, {});
        row(u"Anna Berg (skyddad)"_s, u"Anna|Berg"_s, {u"skyddad"_s});
        row(u"Anna Berg [vik.] (ersättare)"_s, u"Anna|Berg"_s, {u"vik."_s, u"ersättare"_s});
        row(u"Anna Berg, ersättare"_s, u"Anna|Berg"_s, {u"ersättare"_s});
        row(u"ANNA BERG, ERSÄTTARE"_s, u"Anna|Berg"_s, {u"ERSÄTTARE"_s});
        row(u"Anna Berg SKYDDAD"_s, u"Anna|Berg"_s, {u"SKYDDAD"_s});
        row(u"Anna Berg skyddad identitet"_s, u"Anna|Berg"_s, {u"skyddad identitet"_s});
        row(u"Anna Berg (skydd.id)"_s, u"Anna|Berg"_s, {u"skydd.id"_s});
        row(u"Anna Berg sekr."_s, u"Anna|Berg"_s, {u"sekr."_s});
        row(u"Skyddad: Anna Berg"_s, u"Anna|Berg"_s, {u"Skyddad"_s});
        row(u"Anna Skyddare"_s, u"Anna|Skyddare"_s, {});
        row(u"Bo Hemlig"_s, u"Bo|Hemlig"_s, {});
        row(u"Anna Berg, Skyddade personuppgifter"_s, u"Anna|Berg"_s, {u"Skyddade personuppgifter"_s});
        row(u"Berg, Anna, rektor"_s, u"Anna|Berg"_s, {u"rektor"_s});
        row(u"von Essen, carl"_s, u"carl|von Essen"_s, {});
        row(u"Berg Ek, Anna"_s, u"Anna|Berg Ek"_s, {});
        row(u"Anna Berg <anna@example.org>"_s, u"Anna|Berg"_s, {u"anna@example.org"_s});
        row(u"Anna Berg ()"_s, u"Anna|Berg"_s, {});
        row(u"Anna Berg <anna@example.org> (ersättare)"_s, u"Anna|Berg"_s, {u"anna@example.org"_s, u"ersättare"_s});
        row(u"Anna Berg (vik.) <anna@example.org>, ersättare"_s, u"Anna|Berg"_s, {u"vik."_s, u"anna@example.org"_s, u"ersättare"_s});
        row(u"Anna Berg <anna@example.org>; Bo Ek <bo@example.org>"_s, u"Anna|Berg"_s, {u"anna@example.org"_s, u"Bo Ek"_s, u"bo@example.org"_s});
        row(u"<anna@example.org> Anna Berg"_s, u"Anna|Berg"_s, {u"anna@example.org"_s});
        row(u"Anna Berg anna@example.org hanna@example.org"_s, u"Anna|Berg"_s, {u"anna@example.org"_s, u"hanna@example.org"_s});
    }
    /// What stands beside the name is handed back, so that it can be kept.
    void asides()
    {
        QFETCH(QString, text);
        const parse::PersonName name = parse::personName(text);
        QTEST(name.given + u'|' + name.family, "name");
        QTEST(name.asides, "asides");
    }

    void contacts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("mail");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<bool>("saysMore");
        const auto row = [](const QString &text, const QString &mail, const QString &phone, bool saysMore = false) { QTest::newRow(qPrintable(text)) << text << mail << phone << saysMore; };
        row(u"anna@example.org, 070-123 45 67"_s, u"anna@example.org"_s, u"+46701234567"_s);
        row(u"070-1234567\nAnna@example.org"_s, u"anna@example.org"_s, u"+46701234567"_s);
        row(u"anna@example.org/0701234567"_s, u"anna@example.org"_s, u"+46701234567"_s);
        row(u"Tel: 070-1234567, e-post: anna@example.org"_s, u"anna@example.org"_s, u"+46701234567"_s);
        row(u"anna@example.org"_s, u"anna@example.org"_s, {});
        row(u"070-1234567"_s, {}, u"+46701234567"_s);
        row(u"anna@example.org, bo@example.org"_s, u"anna@example.org"_s, {}, true);
        row(u"anna@example.org, 070-1234567, 019-123456"_s, u"anna@example.org"_s, u"+46701234567"_s, true);
        row(u"via växeln"_s, {}, {}, true);
        row(QString(), {}, {});
    }
    void contacts()
    {
        QFETCH(QString, text);
        const parse::Contact contact = parse::contact(text);
        QTEST(contact.mail, "mail");
        QTEST(contact.phone, "phone");
        QTEST(contact.saysMore, "saysMore");
    }

    void mails_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("addresses");
        QTest::addColumn<QString>("name");
        const auto row = [](const QString &text, const QStringList &addresses, const QString &name = {}) {
            QTest::newRow(qPrintable(text)) << text << addresses << name;
        };
        row(u"olof@example.org"_s, {u"olof@example.org"_s});
        row(u"CECILIA.SJOGREN@DEGERFORS.EXAMPLE.ORG"_s, {u"cecilia.sjogren@degerfors.example.org"_s});
        row(u"Jörgen Al-Khatib <jorgen.al-khatib@x.example.org>"_s, {u"jorgen.al-khatib@x.example.org"_s}, u"Jörgen Al-Khatib"_s);
        row(u"\"Ek, Anna\" <anna@example.org>"_s, {u"anna@example.org"_s}, u"Ek, Anna"_s);
        row(u"mailto:anna@example.org"_s, {u"anna@example.org"_s});
        row(u"<mailto:Anna@example.org>"_s, {u"anna@example.org"_s});
        row(u"a@example.org; b@example.org, A@example.org/c@example.org"_s, {u"a@example.org"_s, u"b@example.org"_s, u"c@example.org"_s});
        row(u"a@example.org\nb@example.org."_s, {u"a@example.org"_s, u"b@example.org"_s});
        row(u"saknas"_s, {});
        row(u"anna@"_s, {});
        row(u"siv.rask@laxa.example,org"_s, {});
        row(u"siv.rask@laxa.example, org"_s, {});
        row(u"siv.rask@laxa.example org"_s, {});
        row(u"siv.rask@laxa .example.org"_s, {});
        row(u"siv.rask@laxa.exa mple.org"_s, {});
        row(u"siv.rask@laxa.example.org1"_s, {});
        row(u"kim.strand@karlskoga.example.0rg"_s, {});
        row(u"eva berg@kumla.example.org"_s, {});
        row(u"Eva Berg@kumla.example.org"_s, {});
        row(u"eva,berg@kumla.example.org"_s, {});
        row(u"eva berg@kumla.example.org; bo@example.org"_s, {});
        row(u"Eva Berg eva.berg@kumla.example.org"_s, {u"eva.berg@kumla.example.org"_s});
        row(u"Jörgen Sjögren jorgen@example.org"_s, {u"jorgen@example.org"_s});
        row(u"E-post eva.berg@kumla.example.org"_s, {u"eva.berg@kumla.example.org"_s});
        row(u"(arb) eva.berg@kumla.example.org"_s, {u"eva.berg@kumla.example.org"_s});
        row(u"eva.berg@kumla.example.org<mailto:eva.berg@kumla.example.org>"_s, {u"eva.berg@kumla.example.org"_s});
        row(u"eva@example.org,bo@example.org"_s, {u"eva@example.org"_s, u"bo@example.org"_s});
        row(u"eva@example.org (slutar i juni)"_s, {u"eva@example.org"_s});
        row(u"'Bo Alm' <bo.alm@laxa.example.org>"_s, {u"bo.alm@laxa.example.org"_s}, u"Bo Alm"_s);
        row(u"anna@kumla"_s, {});
        row(QString(), {});
    }
    void mails()
    {
        QFETCH(QString, text);
        QStringList addresses;
        const auto found = parse::mails(text);
        for (const parse::Mail &mail : found)
            addresses.append(mail.address);
        QTEST(addresses, "addresses");
        QTEST(found.isEmpty() ? QString() : found.first().name, "name");
        QCOMPARE(parse::mail(text), addresses.value(0));
    }

    void moreThanAMail_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("more");
        const auto row = [](const QString &text, bool more) { QTest::newRow(qPrintable(text)) << text << more; };
        row(u"goran.ek@laxa.example.org (slutar gälla i juni)"_s, true);
        row(u"rut.palm@laxa.example.org OBS privat adress"_s, true);
        row(u"dan@laxa.example.org, gamla adressen"_s, true);
        row(u"dan@laxa.example.org 019-12 34 56"_s, true);
        row(u"dan@laxa.example.org"_s, false);
        row(u"E-post: dan@laxa.example.org (arb)"_s, false);
        row(u"1. dan@laxa.example.org"_s, false);
        row(u"Dan Ek <dan@laxa.example.org>"_s, false);
        row(u"Dan Ek dan@laxa.example.org"_s, false);
        row(u"Per Persson per.persson@laxa.example.org"_s, false);
        row(u"Eva Evaldsson eva.evaldsson@laxa.example.org"_s, false);
        row(u"ring Per Persson, per.persson@laxa.example.org"_s, true);
        row(u"<mailto:dan@laxa.example.org>"_s, false);
        row(u"saknas"_s, false);
    }
    void moreThanAMail()
    {
        QFETCH(QString, text);
        QTEST(parse::saysMoreThanMail(text), "more");
    }

    void phones_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("e164");
        QTest::addColumn<QString>("shown");
        const auto row = [](const QString &text, const QString &e164, const QString &shown = {}) {
            QTest::newRow(qPrintable(text)) << text << e164 << shown;
        };
        row(u"0701680692"_s, u"+46701680692"_s, u"070-168 06 92"_s);
        row(u"701680692"_s, u"+46701680692"_s, u"070-168 06 92"_s);
        row(u"46701680692"_s, u"+46701680692"_s, u"070-168 06 92"_s);
        row(u"+46 (0)19-737067"_s, u"+4619737067"_s, u"019-73 70 67"_s);
        row(u"+46 019-73 70 67"_s, u"+4619737067"_s, u"019-73 70 67"_s);
        row(u"0046 70 839 59 26"_s, u"+46708395926"_s, u"070-839 59 26"_s);
        row(u"019/424909"_s, u"+4619424909"_s, u"019-42 49 09"_s);
        row(u"019-61 11 25"_s, u"+4619611125"_s, u"019-61 11 25"_s);
        row(u"070 - 12 34 567"_s, u"+46701234567"_s, u"070-123 45 67"_s);
        row(u"070\u00a0–\u00a0123 45 67"_s, u"+46701234567"_s, u"070-123 45 67"_s);
        row(u"08-123 456 78"_s, u"+46812345678"_s, u"08-123 456 78"_s);
        row(u"08-12 34 56"_s, u"+468123456"_s, u"08-12 34 56"_s);
        row(u"0581-810 00"_s, u"+4658181000"_s, u"0581-810 00"_s);
        row(u"0586-481 00"_s, u"+4658648100"_s, u"0586-481 00"_s);
        row(u"0589-873 60"_s, u"+4658987360"_s, u"0589-873 60"_s);
        row(u"019-602 10 00"_s, u"+46196021000"_s, u"019-602 10 00"_s);
        row(u"090-785 90 00"_s, u"+46907859000"_s, u"090-785 90 00"_s);
        row(u"010-123 45 67"_s, u"+46101234567"_s, u"010-123 45 67"_s);
        row(u"0771-12 34 56"_s, u"+46771123456"_s, u"0771-12 34 56"_s);
        row(u"Tel: 019-61 11 25 (vx)"_s, u"+4619611125"_s, u"019-61 11 25"_s);
        row(u"019-61 11 25, 070-123 45 67"_s, u"+4619611125"_s, u"019-61 11 25"_s);
        row(u"070-1234567 / 019-611125"_s, u"+46701234567"_s, u"070-123 45 67"_s);
        row(u"019-611125\n070-1234567"_s, u"+4619611125"_s, u"019-61 11 25"_s);
        row(u"mobil 070-123 45 67"_s, u"+46701234567"_s, u"070-123 45 67"_s);
        row(u"+47 22 12 34 56"_s, u"+4722123456"_s, u"+47 22 12 34 56"_s);
        row(u"00358 40 123 45 67"_s, u"+358401234567"_s, u"+358 401 23 45 67"_s);
        row(u"112"_s, {});
        row(u"1177"_s, {});
        row(u"611125"_s, {});
        row(u"070-12 34"_s, {});
        row(u"070-123 45 678"_s, {});
        row(u"019-12"_s, {});
        row(u"19800101-1234"_s, {});
        row(u"ankn 12345"_s, {});
        row(u"se hemsidan"_s, {});
        row(u"-"_s, {});
        row(QString(), {});
    }
    void phones()
    {
        QFETCH(QString, text);
        const auto found = parse::phone(text);
        QTEST(found.value_or(QString()), "e164");
        QTEST(found ? parse::phoneText(*found) : QString(), "shown");
        if (found) {
            const auto again = parse::phone(parse::phoneText(*found));
            QCOMPARE(again.value_or(QString()), *found);
        }
    }
    void moreThanAPhone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("more");
        QTest::newRow("one") << u"070-123 45 67"_s << false;
        QTest::newRow("with what it is") << u"Tel: 019-61 11 25 (arb)"_s << false;
        QTest::newRow("a switchboard's") << u"Tel: 019-61 11 25 (vx)"_s << true;
        QTest::newRow("slash for a hyphen") << u"019/424909"_s << false;
        QTest::newRow("with dashes") << u"070\u00a0–\u00a0123 45 67"_s << false;
        QTest::newRow("two") << u"070-1234567, 019-123456"_s << true;
        QTest::newRow("two with a slash") << u"070-1234567 / 019-611125"_s << true;
        QTest::newRow("two lines") << u"019-611125\n070-1234567"_s << true;
        QTest::newRow("extension") << u"019-123456 ankn 12"_s << true;
        QTest::newRow("words") << u"070-1234567 helst förmiddagar"_s << true;
        QTest::newRow("no number") << u"se hemsidan"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void moreThanAPhone()
    {
        QFETCH(QString, text);
        QTEST(parse::saysMoreThanPhone(text), "more");
    }
    void morePhones()
    {
        for (const QString &one : {u"0584-47 31 00 vxl"_s, u"0584-47 31 00 (växel)"_s, u"0584-47 31 00"_s, u"växeln"_s})
            QVERIFY2(!parse::saysMorePhones(one), qPrintable(one));
        for (const QString &more : {u"0584-47 31 00, 070-123 45 67"_s, u"0584-47 31 00 ankn 12"_s})
            QVERIFY2(parse::saysMorePhones(more), qPrintable(more));
    }
    void phoneTextKeepsWhatItDoesNotKnow()
    {
        QCOMPARE(parse::phoneText(u"ring växeln"_s), u"ring växeln"_s);
        QCOMPARE(parse::phoneText(u"+4611"_s), u"+4611"_s);
        QCOMPARE(parse::phoneText(QString()), QString());
    }

    void municipalities_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<bool>("found");
        const auto row = [](const QString &text, const QString &expected, bool found = true) {
            QTest::newRow(qPrintable(text + u" – "_s + expected)) << text << expected << found;
        };
        row(u"Kumla"_s, u"kumla"_s);
        row(u"Kumla kommun"_s, u"kumla"_s);
        row(u" NORA "_s, u"nora"_s);
        row(u"Örebros kommun"_s, u"örebro"_s);
        row(u"Örebros kommun"_s, u"örebro kommun"_s);
        row(u"Lindesbergs kommun"_s, u"lindesberg"_s);
        row(u"Degerfors"_s, u"degerfors"_s);
        row(u"Degerfors kommun"_s, u"degerfors"_s);
        row(u"Hällefors\u00a0kommun"_s, u"hällefors"_s);
        row(u"Örebro (södra)"_s, u"örebro"_s);
        row(u"Karlskoga stad"_s, u"karlskoga"_s);
        row(u"1880 Örebro"_s, u"örebro"_s);
        row(u"Laxå."_s, u"laxå"_s);
        row(u"Kommunhuset"_s, u"huset"_s, false);
        row(QString(), QString(), false);
    }
    void municipalities()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QFETCH(bool, found);
        const QStringList names = parse::municipalityNames(text);
        QVERIFY2(names.contains(expected) == found, qPrintable(names.join(u", ")));
        QCOMPARE(parse::municipalityNames(u"Degerfors kommun").value(1), u"degerfors"_s);
    }
};

LANSNAV_TEST_MAIN(ValuesTest)
#include "tst_values.moc"
