// SPDX-License-Identifier: GPL-3.0-or-later
// What a cell of a list holds beside its value, or in place of one, is kept in the note and told.
#include "exchange/values.h"
#include "memberlists.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

class TestBesideValues : public QObject
{
    Q_OBJECT

private slots:
    void addresses_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("note");
        const auto row = [](const QString &cell, const QString &email, const QString &note) { QTest::newRow(qPrintable(cell)) << cell << email << note; };
        row(u"siv.rask@laxa.example,org"_s, {}, u"E-post: siv.rask@laxa.example,org"_s);
        row(u"siv rask@laxa.example.org"_s, {}, u"E-post: siv rask@laxa.example.org"_s);
        row(u"siv.rask@laxa.example.0rg"_s, {}, u"E-post: siv.rask@laxa.example.0rg"_s);
        row(u"siv.rask@laxa.example.org (gamla)"_s, u"siv.rask@laxa.example.org"_s, u"E-post: siv.rask@laxa.example.org (gamla)"_s);
        row(u"siv.rask@laxa.example.org OBS privat adress"_s, u"siv.rask@laxa.example.org"_s, u"E-post: siv.rask@laxa.example.org OBS privat adress"_s);
        row(u"Siv Rask <siv.rask@laxa.example.org>"_s, u"siv.rask@laxa.example.org"_s, {});
        row(u"siv.rask@laxa.example.org (arb)"_s, u"siv.rask@laxa.example.org"_s, {});
    }
    void addresses()
    {
        QFETCH(QString, cell);
        NetworkFixture f;
        const ImportPlan plan = import(f, {{u"Namn"_s, u"Kommun"_s, u"E-post"_s}, {u"Siv Rask"_s, u"Laxå"_s, cell}});
        QTEST(onlyMember(f).email, "email");
        QTEST(onlyMember(f).note, "note");
        QCOMPARE(plan.rows.first().notes.isEmpty(), onlyMember(f).note.isEmpty());
    }

    void others_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("kept");
        const auto row = [](const QString &heading, const QString &cell, bool isKept) { QTest::newRow(qPrintable(heading + u' ' + cell)) << heading << cell << (isKept ? heading + u": "_s + cell : QString()); };
        row(u"Telefon"_s, u"0584-47 31 00 (vx)"_s, true);
        row(u"Telefon"_s, u"0584-47 31 00 (arb)"_s, false);
        row(u"Från"_s, u"2019-01-01 (ca)"_s, true);
        row(u"Från"_s, u"2019-01-01 (tjänstledig 2022)"_s, true);
        row(u"Från"_s, u"2019-01-01 (tis)"_s, false);
        row(u"Kommun"_s, u"Laxå (endast HT24)"_s, true);
        row(u"Kommun"_s, u"Laxå (söder)"_s, true);
        row(u"Kommun"_s, u"Laxå kommun"_s, false);
        row(u"Kommun"_s, u"Laxå (1860)"_s, false);
    }
    void others()
    {
        QFETCH(QString, heading);
        QFETCH(QString, cell);
        NetworkFixture f;
        QList<QStringList> rows{{u"Namn"_s, heading}, {u"Siv Rask"_s, cell}};
        if (heading != u"Kommun") {
            rows[0].append(u"Kommun"_s);
            rows[1].append(u"Laxå"_s);
        }
        const ImportPlan plan = import(f, rows);
        QCOMPARE(onlyMember(f).representsName, u"Laxå"_s);
        QTEST(onlyMember(f).note, "kept");
        QCOMPARE(plan.rows.first().notes.isEmpty(), onlyMember(f).note.isEmpty());
    }

    /// A number that cannot be dialled is no reason to leave the other out.
    void usableNumberIsTaken()
    {
        NetworkFixture f;
        import(f, {{u"Namn"_s, u"Kommun"_s, u"Telefon"_s, u"Mobil"_s}, {u"Siv Rask"_s, u"Laxå"_s, u"ank 4567"_s, u"0703334455 (privat)"_s}});
        QCOMPARE(onlyMember(f).phone, u"+46703334455"_s);
        QVERIFY(onlyMember(f).note.contains(u"ank 4567"_s));
        QVERIFY(onlyMember(f).note.contains(u"0703334455 (privat)"_s));
    }

    /// Nobody is added or asked about where the list says that there is nobody, though the place has a mailbox.
    void nobody()
    {
        for (const QString &name : {u"vakant"_s, u"(vakant)"_s, u"[Vakant]"_s, u"Ingen utsedd"_s, u"Namn kommer"_s}) {
            QVERIFY2(parse::saysVacant(name), qPrintable(name));
            NetworkFixture f;
            const ImportPlan plan = import(f, {{u"Namn"_s, u"Kommun"_s, u"E-post"_s}, {name, u"Laxå"_s, u"info@laxa.example.org"_s}, {u"Siv Rask"_s, u"Nora"_s, {}}});
            QCOMPARE(onlyMember(f).name, u"Siv Rask"_s);
            QVERIFY2(ImportEngine::report(plan).doubtful.isEmpty(), qPrintable(name));
        }
        for (const QString &name : {u"Namn Kommersson"_s, u"Siv Rask (vakant)"_s, u"(Siv Rask)"_s, u"Nina"_s})
            QVERIFY2(!parse::saysVacant(name), qPrintable(name));
    }
};

LANSNAV_TEST_MAIN(TestBesideValues)
#include "tst_besidevalues.moc"
