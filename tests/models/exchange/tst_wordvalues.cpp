// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values.h"

#include "support/testmain.h"

using namespace lansnav;
using namespace Qt::StringLiterals;
using parse::Attendance;

Q_DECLARE_METATYPE(lansnav::parse::Attendance)

class WordValuesTest : public QObject
{
    Q_OBJECT

private slots:
    void attendance_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Attendance>("state");
        const auto row = [](const QString &text, Attendance state) { QTest::newRow(qPrintable(text)) << text << state; };
        for (const QString &text : {u"x"_s, u"X "_s, u" x"_s, u"N"_s, u"ja"_s, u"1"_s, u"Närvarande"_s, u"närv."_s, u"x (digitalt)"_s, u"✓"_s, u"TRUE"_s, u"via Teams"_s, u"på länk"_s, u"Digitalt"_s})
            row(text, Attendance::Present);
        for (const QString &text : {u"-"_s, u"–"_s, u"frånv"_s, u"Frånv."_s, u"nej"_s, u"0"_s, u"ej närvarande"_s, u"F"_s, u"f."_s})
            row(text, Attendance::Absent);
        for (const QString &text : {u"anmält förhinder"_s, u"Förhinder"_s, u"A"_s, u"sjuk"_s, u"vab"_s, u"anm. förh."_s, u"återbud"_s})
            row(text, Attendance::Apology);
        for (const QString &text : {u""_s, u" \u00a0"_s, u"\n"_s, u"inte registrerad"_s, u"not recorded"_s})
            row(text, Attendance::None);
        for (const QString &text : {u"?"_s, u"kanske"_s, u"2"_s, u"..."_s})
            row(text, Attendance::Unknown);
        for (const QString &text : {u"Kom"_s, u"var med"_s, u"Deltagit"_s, u"fysiskt på plats"_s, u"Fysisk närvaro"_s, u"deltog på länk"_s, u"deltog via Teams"_s, u"närvarande digitalt eller på plats"_s})
            row(text, Attendance::Present);
        for (const QString &text : {u"Deltog ej"_s, u"deltog inte"_s, u"närvarande ej"_s, u"kom aldrig"_s, u"ej med"_s, u"var inte med"_s, u"icke närvarande"_s, u"not present"_s, u"kunde inte delta"_s,
                                    u"uteblev utan återbud"_s, u"frånvarande, ej anmäld"_s})
            row(text, Attendance::Absent);
        for (const QString &text : {u"Avanmäld"_s, u"avbokad"_s, u"förhinder sjuk"_s, u"deltog inte p.g.a. sjukdom"_s, u"deltog ej, sjuk"_s, u"sjuk, kunde inte delta"_s, u"förhinder, möte med chefen"_s,
                                    u"frånvarande sjuk"_s, u"anm frånv"_s})
            row(text, Attendance::Apology);
        // Two things at once, or the opposite of something that is no presence.
        for (const QString &text : {u"sjuk men deltog på länk"_s, u"sjuk, deltog på länk"_s, u"förhinder, men kom ändå"_s, u"inget förhinder"_s, u"ej förhindrad"_s, u"oförhindrad"_s, u"inte frånvarande"_s,
                                    u"deltog, inget förhinder"_s, u"kom inte, deltog på länk"_s, u"deltog på länk, ej på plats"_s, u"sjuk?"_s, u"deltog delvis"_s, u"kan delta"_s, u"ej avanmäld"_s, u"ersättare"_s,
                                    u"anmäld"_s, u"mötet avbokat"_s, u"kom sent"_s})
            row(text, Attendance::Unknown);
    }
    void attendance()
    {
        QFETCH(QString, text);
        QFETCH(Attendance, state);
        QCOMPARE(int(parse::attendance(text)), int(state));
    }

    void roles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("role");
        const auto row = [](const QString &text, const QString &kind, const QString &role) {
            QTest::newRow(qPrintable(text)) << text << kind << role;
        };
        row(u"Ansvarig"_s, {}, u"ansvarig"_s);
        row(u"ansvarig "_s, {}, u"ansvarig"_s);
        row(u"Ansvarig/utbildare"_s, {}, u"ansvarig/utbildare"_s);
        row(u"Ansvarig / Utbildare"_s, {}, u"ansvarig/utbildare"_s);
        row(u"ansvarig och  utbildare"_s, {}, u"ansvarig och utbildare"_s);
        for (const QString &written : {u"BBIC-utbildare"_s, u"UTBILDARE"_s, u"IFO-chef"_s, u"HR-chef"_s, u"LSS-handläggare"_s, u"IT-samordnare"_s, u"A, B"_s, u"HR"_s, u"E-hälsosamordnare"_s,
                                       u"Marte Meo-terapeut"_s, u"Ansvarig, Utbildare"_s, u"Samordnare Nora"_s})
            row(written, {}, written);
        row(u"Verksamhets- och utvecklingschef"_s, {}, u"verksamhets- och utvecklingschef"_s);
        row(u"Chef IFO"_s, {}, u"chef IFO"_s);
        row(u"Ansvarig/IFO-chef"_s, {}, u"ansvarig/IFO-chef"_s);
        row(u"IFO-chef (ersättare)"_s, u"alternate"_s, u"IFO-chef"_s);
        row(u"chef, ersättare, utbildare"_s, u"alternate"_s, u"chef, utbildare"_s);
        row(u"Ersättare och LSS-handläggare"_s, u"alternate"_s, u"LSS-handläggare"_s);
        row(u"Vice verksamhetschef"_s, {}, u"vice verksamhetschef"_s);
        row(u"Deputy manager"_s, {}, u"deputy manager"_s);
        row(u"E"_s, u"alternate"_s, {});
        row(u"(O)"_s, u"ordinary"_s, {});
        row(u"Ordinarie (O)"_s, u"ordinary"_s, {});
        row(u"Ersättaren"_s, u"alternate"_s, {});
        row(u"Ersättare saknas"_s, {}, u"ersättare saknas"_s);
        row(u"ingen ersättare"_s, {}, u"ingen ersättare"_s);
        row(u"ersättare, ännu ej utbildad"_s, u"alternate"_s, u"ännu ej utbildad"_s);
        row(u"-"_s, {}, {});
        row(u"Ersättare"_s, u"alternate"_s, {});
        row(u"suppl."_s, u"alternate"_s, {});
        row(u"Ersättare, utbildare"_s, u"alternate"_s, u"utbildare"_s);
        row(u"ordinarie (coach)"_s, u"ordinary"_s, u"coach"_s);
        row(u"Ordförande"_s, {}, u"ordförande"_s);
        row(u"Vice ordförande"_s, {}, u"vice ordförande"_s);
        row(u"Vice ordf."_s, {}, u"vice ordf."_s);
        row(u"Deputy chair"_s, {}, u"deputy chair"_s);
        row(u"Vice"_s, u"alternate"_s, {});
        row(u"Ordinarie/ersättare"_s, u"alternate"_s, {});
        row(u"1:e ersättare"_s, u"alternate"_s, {});
        row(u"2 ersättare"_s, u"alternate"_s, {});
        row(u"Första ersättare"_s, u"alternate"_s, {});
        row(u"Ersättare för Bo Ek"_s, u"alternate"_s, {});
        row(QString(), {}, {});
    }
    void substituted()
    {
        QCOMPARE(parse::memberRole(u"Ersättare för Bo Ek").substitutes, u"Bo Ek"_s);
        QCOMPARE(parse::memberRole(u"ers. för Bo Ek").substitutes, u"Bo Ek"_s);
        QCOMPARE(parse::memberRole(u"alternate for Bo Ek").substitutes, u"Bo Ek"_s);
        QCOMPARE(parse::memberRole(u"ersätter Bo Ek").substitutes, u"Bo Ek"_s);
        QCOMPARE(parse::memberRole(u"Ersätter Bo Ek").kind, u"alternate"_s);
        QCOMPARE(parse::memberRole(u"ersätter ordföranden").substitutes, QString());
        QCOMPARE(parse::memberRole(u"ersättare för ordföranden").substitutes, QString());
        QCOMPARE(parse::memberRole(u"Ersättare").substitutes, QString());
    }
    void roles()
    {
        QFETCH(QString, text);
        const parse::MemberRole role = parse::memberRole(text);
        QTEST(role.kind, "kind");
        QTEST(role.role, "role");
    }

    void unclearKinds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("likely");        // empty: nothing is unclear
        const auto rows = [](const QString &likely, const QStringList &texts) {
            for (const QString &text : texts)
                QTest::newRow(qPrintable(text.isEmpty() ? u"nothing"_s : text)) << text << likely;
        };
        rows(u"alternate"_s, {u"ej ordinarie"_s, u"Inte ordinarie"_s, u"icke-ordinarie"_s, u"utbildare, ej ordinarie"_s, u"not ordinary"_s, u"Supplean"_s, u"Ersätare"_s, u"ersättar"_s, u"ersättrae"_s, u"ersättare?"_s, u"ev. ersättare"_s,
                              u"Blivande suppleant"_s, u"Ordinarie/ersättare"_s, u"ordinarie och suppleant"_s, u"ersätter ordföranden"_s, u"adjungerad"_s, u"Adjungerad ledamot"_s, u"Gäst"_s, u"observatör"_s});
        rows(u"ordinary"_s, {u"ej ersättare"_s, u"inte suppleant"_s, u"Ordinare"_s, u"ordnarie"_s, u"ordinarie?"_s, u"ev. ordinarie"_s});
        rows({}, {QString(), u"Ordinarie"_s, u"Ersättare"_s, u"ersättaren"_s, u"Ordinarie (O)"_s, u"ordinarie ledamot"_s, u"E"_s, u"O"_s, u"ers."_s, u"suppl."_s, u"1:e ersättare"_s, u"IFO-chef (ersättare)"_s, u"chef, ersättare, utbildare"_s,
                  u"ersättare, ännu ej utbildad"_s, u"Ersättare för Bo Ek"_s, u"ersätter Bo Ek"_s, u"ersättare för ordföranden"_s, u"ersättare för ordinarie"_s, u"Ersättare saknas"_s, u"ingen ersättare"_s, u"Ansvarig"_s, u"utbildare"_s,
                  u"Samordnare"_s, u"koordinator"_s, u"ersättningsfrågor"_s, u"Ansvarig för ersättningar"_s, u"reservlärare"_s, u"alternativ vård"_s, u"Ordförande"_s, u"gästföreläsare"_s, u"Ansvarig för gäster"_s, u"ej utbildad"_s});
    }
    void unclearKinds()
    {
        QFETCH(QString, text);
        QTEST(parse::unclearKind(text), "likely");
    }

    void kindHeadings()
    {
        for (const QString &text : {u"Ordinarie (O)/Ersättare (E)"_s, u"Ord/ers (O/E)"_s, u"Ordinarie = O, Ersättare = E"_s, u"Ordinary (O) or alternate (E)"_s, u"O/E"_s, u"O / E"_s, u"(O)/(E)"_s, u"E|O"_s, u"Ord/Ers"_s})
            QVERIFY2(parse::headsKind(text), qPrintable(text));
        for (const QString &text : {u"Ordinarie och ersättare"_s, u"Namn ordinarie/ersättare"_s, u"Ersättare"_s, u"Ordinarie/ersättare e-post"_s, u"O"_s, u"E-post"_s, u"O E"_s, QString()})
            QVERIFY2(!parse::headsKind(text), qPrintable(text));
    }

    void marks()
    {
        for (const QString &heading : {u"Ersättare"_s, u"Är ersättare?"_s, u"Ersättare (ja/nej)"_s, u"Ers."_s, u"Suppleant"_s, u"Alternate"_s, u"Deputy"_s}) {
            QCOMPARE(parse::kindByMark(heading, u"x"), u"alternate"_s);
            QCOMPARE(parse::kindByMark(heading, u"Ja"), u"alternate"_s);
            QCOMPARE(parse::kindByMark(heading, u"0"), u"ordinary"_s);
            QCOMPARE(parse::kindByMark(heading, u"kanske"), QString());
            QCOMPARE(parse::kindByMark(heading, u""), QString());
        }
        QCOMPARE(parse::kindByMark(u"Ordinarie", u"nej"), u"alternate"_s);
        for (const QString &heading : {u"Typ"_s, u"Ersättare för"_s, u"Ersättare e-post"_s, u"Vice ordförande"_s})
            QCOMPARE(parse::kindByMark(heading, u"ja"), QString());
    }

    void protectedIdentity_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("said");
        const auto row = [](const QString &text, bool said) { QTest::newRow(qPrintable(text)) << text << said; };
        for (const QString &text : {u"Skyddade personuppgifter – ring ej"_s, u"SKYDDADE  PERSONUPPGIFTER"_s, u"sekretessmarkerad"_s, u"sekretessmarkering"_s,
                                    u"skyddad id"_s, u"skyddad adress"_s, u"har skyddad identitet"_s, u"Skyddad folkbokföring"_s, u"protected identity"_s,
                                    u"skyddade\npersonuppgifter"_s, u"Sekretess"_s, u"sekretesskyddad"_s, u"Skyddad"_s, u"OBS skyddad!"_s, u"hemlig"_s, u"kvarskrivning"_s,
                                    u"spärrade uppgifter"_s, u"skydd. pers.uppg."_s, u"Identity protected"_s, u"Ring ej - skyddad"_s, u"Telefon: hemligt"_s,
                                    u"Ansvarig, skyddade personuppgifter"_s, u"Ansvarig för arkivet. Skyddade personuppgifter"_s, u"kontaktperson med skyddad identitet, ring ej"_s, u"Kontaktperson (skyddad adress)"_s,
                                    u"Skyddade uppg."_s, u"Sekretessbelagd adress"_s, u"sekr."_s, u"(sekr)"_s, u"SPU"_s, u"lämna ej ut uppgifter"_s, u"Uppgifterna får ej lämnas ut"_s, u"LÄMNAS INTE UT"_s, u"skydd.id"_s,
                                    u"skydd. id"_s, u"fingerade personuppgifter"_s, u"adresskyddad"_s, u"identitetsskydd"_s, u"skyddad postadress"_s, u"adressen är skyddad"_s, u"Anna Berg SKYDDAD"_s, u"sekretess gäller"_s,
                                    u"omfattas av sekretess"_s, u"ring ej skyddad identitet"_s, u"skyddad indentitet"_s, u"röj ej adressen"_s, u"Telefonnummer hemligt"_s})
            row(text, true);
        for (const QString &text : {u""_s, u"slutar 31/12"_s, u"skyddsombud"_s, u"ej skyddade personuppgifter"_s, u"barnskydd"_s, u"skyddad verkstad"_s, u"skyddat boende som tema"_s, u"sekretess och samtycke, tema"_s, u"inte skyddad"_s,
                                    u"hemligheter"_s, u"skydd"_s, u"Ansvarig för skyddade personuppgifter"_s, u"ansvarar för skyddade personuppgifter"_s, u"Handlägger skyddade personuppgifter"_s,
                                    u"kontaktperson för skyddade personuppgifter"_s, u"Handläggare för barn med skyddad identitet"_s, u"sekretessansvarig för skyddade uppgifter"_s, u"arbetar med personer som har skyddad identitet"_s,
                                    u"Responsible for protected identity"_s, u"Barnskyddssamordnare"_s, u"brandskydd"_s, u"dataskyddsombud"_s, u"sekreterare"_s, u"1:e socialsekreterare"_s, u"ordf., sekr."_s, u"Skyddare"_s,
                                    u"ej skyddad"_s, u"inte skyddad, ring gärna"_s, u"nej"_s, u"-"_s, u"skyddad identitet: nej"_s, u"Skyddad: nej"_s, u"skyddade uppgifter nej"_s, u"enhetschef skyddat boende"_s, u"Utbildning i sekretess"_s,
                                    u"utbildning om skyddade personuppgifter"_s, u"sekretessförbindelse undertecknad"_s, u"skyddad yrkestitel"_s, u"lämnar ut nycklar"_s, u"finsk talande"_s, u"Finspång"_s, u"saknar skyddad identitet"_s})
            row(text, false);
    }
    void protectedIdentity()
    {
        QFETCH(QString, text);
        QTEST(parse::saysProtected(text), "said");
    }

    void headsProtection_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<bool>("asks");
        const auto row = [](const QString &heading, bool asks) { QTest::newRow(qPrintable(heading)) << heading << asks; };
        for (const QString &heading : {u"Sekretessmarkering"_s, u"Skyddade uppgifter (J/N)"_s, u"Skydd"_s, u"Skyddad"_s, u"Skyddade personuppgifter"_s, u"Sekretess"_s, u"Har skyddad identitet?"_s, u"Skyddad ja/nej"_s, u"Sekr."_s, u"SPU"_s,
                                       u"Skydd. pers.uppg."_s, u"Kvarskrivning"_s})
            row(heading, true);
        for (const QString &heading : {u"Namn"_s, u"Skyddsombud"_s, u"Sekreterare"_s, u"Dataskyddsombud"_s, u"Sekretessförbindelse"_s, u"Skyddat boende"_s, u"Utbildning i sekretess"_s, u"Brandskydd"_s,
                                       u"Jag samtycker. Du som har skyddade personuppgifter kontaktar oss"_s})
            row(heading, false);
    }
    void headsProtection()
    {
        QFETCH(QString, heading);
        QTEST(parse::headsProtection(heading), "asks");
    }

    void marksProtected_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("marks");
        const auto row = [](const QString &cell, bool marks) { QTest::newRow(qPrintable(u"cell: "_s + cell)) << cell << marks; };
        for (const QString &cell : {u"ja"_s, u"X"_s, u"J"_s, u"1"_s, u"?"_s, u"nej?"_s, u"se mapp"_s, u"*"_s, u"\u2713"_s, u"ej klart"_s, u"sekretess"_s, u"vet ej"_s})
            row(cell, true);
        for (const QString &cell : {u""_s, u" "_s, u"nej"_s, u"N"_s, u"NEJ."_s, u"-"_s, u"\u2013"_s, u"0"_s, u"ej skyddad"_s, u"inga"_s, u"saknas"_s, u"Nej, inte längre"_s})
            row(cell, false);
    }
    void marksProtected()
    {
        QFETCH(QString, cell);
        QTEST(parse::marksProtected(cell), "marks");
    }

    void headsProtectedPeople_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("heads");
        const auto row = [](const QString &title, bool heads) { QTest::newRow(qPrintable(title)) << title << heads; };
        for (const QString &title : {u"Skyddad identitet"_s, u"Skyddade"_s, u"SEKRETESS:"_s, u"Skyddade personuppgifter (3)"_s, u"Medlemmar med skyddad identitet"_s, u"Personer med sekretess 2024"_s, u"Kvarskrivna"_s})
            row(title, true);
        for (const QString &title : {u"Skyddade personuppgifter får inte spridas"_s, u"Anna Berg skyddad"_s, u"Skyddsombud"_s, u"Sekreterare"_s, u"Sekr"_s, u"Skydd"_s, u"Tema: sekretess och samtycke"_s, u"Barnskydd"_s, u"Bo Hemlig"_s, u"Skyddare"_s})
            row(title, false);
    }
    void headsProtectedPeople()
    {
        QFETCH(QString, title);
        QTEST(parse::headsProtectedPeople(title), "heads");
    }

    void counts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("value");     // -1: nothing
        QTest::addColumn<bool>("approximate");
        const auto row = [](const QString &text, int value, bool approximate = false) {
            QTest::newRow(qPrintable(text)) << text << value << approximate;
        };
        row(u"1"_s, 1);
        row(u"0"_s, 0);
        row(u"2 st"_s, 2);
        row(u"2st."_s, 2);
        row(u"ca 5"_s, 5, true);
        row(u"c:a 5 st"_s, 5, true);
        row(u"≈3"_s, 3, true);
        row(u"~ 3"_s, 3, true);
        row(u"5–6"_s, 5, true);
        row(u"5-6 st"_s, 5, true);
        row(u"1 200"_s, 1200);
        row(u"1\u00a0200"_s, 1200);
        row(u"10+"_s, 10, true);
        row(u"inga"_s, 0);
        row(u"6-5"_s, -1);
        row(u""_s, -1);
        row(u"-"_s, -1);
        row(u"-3"_s, -1);
        row(u"2,5"_s, -1);
        row(u"många"_s, -1);
        row(u"99999999999"_s, -1);
        row(u"2019-03-14"_s, -1);
    }
    void counts()
    {
        QFETCH(QString, text);
        QFETCH(int, value);
        const auto found = parse::count(text);
        QCOMPARE(found ? found->value : -1, value);
        if (found)
            QTEST(found->approximate, "approximate");
    }

    void yesAndNo()
    {
        for (const QString &text : {u"Ja"_s, u"x"_s, u"1"_s, u"TRUE"_s, u"yes."_s})
            QCOMPARE(parse::yesNo(text), std::optional(true));
        for (const QString &text : {u"Nej"_s, u"-"_s, u"0"_s, u"FALSKT"_s})
            QCOMPARE(parse::yesNo(text), std::optional(false));
        for (const QString &text : {u""_s, u"kanske"_s, u"?"_s})
            QVERIFY(!parse::yesNo(text).has_value());
    }
};

LANSNAV_TEST_MAIN(WordValuesTest)
#include "tst_wordvalues.moc"
