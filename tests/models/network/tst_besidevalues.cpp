// SPDX-License-Identifier: GPL-3.0-or-later
// What a cell of a list holds beside its value, or in place of one, is kept in the note and told.
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
};

LANSNAV_TEST_MAIN(TestBesideValues)
#include "tst_besidevalues.moc"
