// SPDX-License-Identifier: GPL-3.0-or-later
#include "importrun.h"
#include "network/rules.h"
#include "register/registerimport.h"
#include "store/history.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

/// The lists that came from outside, read as somebody would have typed them, and read again.
class TestNetworkSamples : public QObject
{
    Q_OBJECT

private slots:
    void bbicContacts();
    void bbicAttendance();
    void coaches();
    void remarksUntilAnswered();
    void coachesAreNotMoved();
    void everyRowIsCountedOnce();
};

void TestNetworkSamples::bbicContacts()
{
    NetworkFixture f;
    const Workbook book = sample(u"BBIC nätverk kontaktlista.xlsx"_s);
    const ImportRun run = runImport(f, u"members"_s, "BBIC", book);
    const NetworkDetail detail = f.detail(f.network("BBIC"));
    QCOMPARE(detail.members.size(), 14);
    QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), 14);
    QCOMPARE(run.report.added, 14);
    QVERIFY(run.report.refused.isEmpty());

    const Membership *olof = called(detail, u"Olof Ängqvist"_s);
    QVERIFY(olof);
    QCOMPARE(olof->representsName, u"Hällefors"_s);
    QCOMPARE(olof->email, u"olof.angqvist@hallefors.example.org"_s);
    QCOMPARE(olof->start.toIso(), u"2018-41"_s);
    QCOMPARE(int(olof->kind), int(MemberKind::Alternate));
    QCOMPARE(olof->substitutesName, u"Ulla-Karin Gunnarsdotter"_s);
    const Membership *quirin = called(detail, u"Quirin Hammarström"_s);
    QVERIFY(quirin);
    QCOMPARE(quirin->representsName, u"Hallsberg"_s);
    QCOMPARE(quirin->phone, u"+4619189117"_s);
    QCOMPARE(quirin->start.toIso(), u"2013-12-09"_s);
    const ImportRow *again = rowAt(run.plan, 23);
    QVERIFY(again);
    QCOMPARE(int(again->fate), int(RowFate::Unchanged));
    const Membership *jorgen = called(detail, u"Jörgen Al-Khatib"_s);
    QVERIFY(jorgen);
    QCOMPARE(jorgen->start.toIso(), u"2016-W04"_s);
    QCOMPARE(jorgen->phone, u"+46701432837"_s);
    // Proposed, never set silently.
    QCOMPARE(f.count(u"SELECT count(*) FROM person WHERE protected = 1"_s), 0);
    QVERIFY(!rowAt(run.plan, 5)->notes.join(u' ').isEmpty());
    QVERIFY(rowAt(run.plan, 8)->notes.join(u' ').contains(u"end on"_s));
    QVERIFY(called(detail, u"Cecilia Sjögren"_s)->end.isNull());
    QCOMPARE(NetworkRules::coverageText(NetworkRules::coverage(detail, QDate(2026, 3, 2))), u"10 of 12"_s);

    const int changes = f.count(u"SELECT count(*) FROM change WHERE tbl NOT IN ('act', 'import_mapping')"_s);
    const ImportRun second = runImport(f, u"members"_s, "BBIC", book);
    QCOMPARE(second.report.added, 0);
    QCOMPARE(second.report.updated, 0);
    QCOMPARE(f.count(u"SELECT count(*) FROM change WHERE tbl NOT IN ('act', 'import_mapping')"_s), changes);
    QVERIFY(f.store->undo().ok());
    QCOMPARE(f.detail(f.network("BBIC")).members.size(), 0);
}

void TestNetworkSamples::bbicAttendance()
{
    NetworkFixture f;
    const Workbook book = sample(u"BBIC nätverk kontaktlista.xlsx"_s);
    runImport(f, u"members"_s, "BBIC", book);
    const ImportRun run = runImport(f, u"attendance"_s, "BBIC", book, {}, u"Närvaro"_s);
    QVERIFY(run.report.refused.isEmpty());
    const NetworkDetail detail = f.detail(f.network("BBIC"));
    QCOMPARE(detail.meetings.size(), 4);
    QCOMPARE(detail.meetings.first().starts, u"2019-02-14"_s);
    QCOMPARE(int(detail.meetings.first().status), int(MeetingStatus::Held));
    const auto state = [&](const QString &name, int meeting) {
        return int(detail.attendanceOf(detail.meetings.at(meeting).id, called(detail, name)->person));
    };
    QCOMPARE(state(u"Olof Qvarnström"_s, 0), int(AttendanceState::Absent));
    QCOMPARE(state(u"Olof Qvarnström"_s, 1), int(AttendanceState::Apology));
    QCOMPARE(state(u"Olof Qvarnström"_s, 2), int(AttendanceState::Present));
    QCOMPARE(state(u"Ulla-Karin Yngvesson"_s, 3), int(AttendanceState::NotRecorded));
    QCOMPARE(f.count(u"SELECT count(*) FROM attendance"_s), 14 * 4 - 9);
    const int changes = f.count(u"SELECT count(*) FROM change"_s);
    const ImportRun second = runImport(f, u"attendance"_s, "BBIC", book, {}, u"Närvaro"_s);
    QCOMPARE(second.report.added + second.report.updated, 0);
    QCOMPARE(f.count(u"SELECT count(*) FROM change"_s), changes);
}

void TestNetworkSamples::coaches()
{
    NetworkFixture f;
    const Workbook book = sample(u"tidiga-tecken-coacher.csv"_s);
    const ImportRun run = runImport(f, u"members"_s, "Tidiga tecken", book);
    QCOMPARE(run.plan.rows.size(), 40);
    QCOMPARE(run.report.doubtful.size(), 5);
    QVERIFY(run.report.refused.isEmpty());
    const NetworkDetail detail = f.detail(f.network("Tidiga tecken"));
    QCOMPARE(detail.members.size(), 35);
    const Membership *inger = called(detail, u"Inger O’Connor"_s);
    QVERIFY(inger);
    QCOMPARE(inger->trained.toIso(), u"2018-W12"_s);
    const Membership *goran = called(detail, u"Göran Ek"_s);
    QVERIFY(goran);
    QCOMPARE(goran->note, u"=1+1"_s);
    QCOMPARE(goran->phone, u"+46701680692"_s);
    QCOMPARE(called(detail, u"Rut Wikström"_s)->workplace, u"Daglig verksamhet; Hantverket"_s);
    QVERIFY(called(detail, u"Olof Dahlqvist"_s)->trained.isNull());
    // Hallsberg: about 5, 2, about 5; Nora: 0, nothing, nothing, 3.
    QHash<QString, Figure> figures;
    for (const Figure &figure : detail.figures)
        figures.insert(figure.municipalityName, figure);
    QCOMPARE(figures.value(u"Hallsberg"_s).value, std::optional<int>(12));
    QVERIFY(figures.value(u"Hallsberg"_s).approximate);
    QCOMPARE(figures.value(u"Nora"_s).value, std::optional<int>(3));
    QVERIFY(!figures.value(u"Nora"_s).approximate);
    QCOMPARE(figures.value(u"Nora"_s).year, 2019);
    QCOMPARE(History::title(f.db(), f.store->schema(), u"figure"_s, figures.value(u"Nora"_s).id), u"Tidiga tecken, Nora 2019"_s);
    // "Byter jobb" says no day, so no end is proposed.
    const ImportRow *leaving = rowAt(run.plan, 3);
    QVERIFY(leaving && leaving->choices.isEmpty() && leaving->notes.join(u' ').contains(u"about to end"_s));

    const int changes = f.count(u"SELECT count(*) FROM change WHERE tbl NOT IN ('act', 'import_mapping')"_s);
    const ImportRun second = runImport(f, u"members"_s, "Tidiga tecken", book);
    QCOMPARE(second.report.added + second.report.updated, 0);
    QCOMPARE(f.count(u"SELECT count(*) FROM change WHERE tbl NOT IN ('act', 'import_mapping')"_s), changes);
}

/// What is proposed is proposed each time, until somebody has answered.
void TestNetworkSamples::remarksUntilAnswered()
{
    NetworkFixture f;
    const Workbook book = sample(u"BBIC nätverk kontaktlista.xlsx"_s);
    const auto remarks = [](const ImportRun &run) {
        QStringList said;
        for (const ImportReport::Line &note : run.report.notes)
            if (note.reason.contains(u"proposed"_s))
                said.append(QString::number(note.line) + note.reason);
        return said;
    };
    const ImportRun first = runImport(f, u"members"_s, "BBIC", book);
    QCOMPARE(remarks(first).filter(u"31/12"_s).size(), 2);
    const ImportRun second = runImport(f, u"members"_s, "BBIC", book);
    QCOMPARE(second.report.added + second.report.updated, 0);
    QCOMPARE(remarks(second), remarks(first));
    const ImportRun answered = runImport(f, u"members"_s, "BBIC", book, [](ImportPlan &plan) {
        for (ImportRow &row : plan.rows)
            if (row.line == 8)
                row.choice = 1;
    });
    QCOMPARE(answered.report.updated, 1);
    QVERIFY(!called(f.detail(f.network("BBIC")), u"Cecilia Sjögren"_s)->end.isNull());
    QCOMPARE(remarks(runImport(f, u"members"_s, "BBIC", book)).filter(u"31/12"_s).size(), 1);
}

/// The same list read as people afterwards knows everybody's workplace.
void TestNetworkSamples::coachesAreNotMoved()
{
    NetworkFixture f;
    const Workbook book = sample(u"tidiga-tecken-coacher.csv"_s);
    runImport(f, u"members"_s, "Tidiga tecken", book, [](ImportPlan &plan) {
        for (ImportRow &row : plan.rows)
            row.choice = row.fate == RowFate::Doubtful ? choiceOf(row, u"ended"_s) : row.choice;
    });
    const auto places = [&f] {
        return f.count(u"SELECT count(DISTINCT o.municipality) FROM person p JOIN organisation o ON o.id = p.organisation WHERE o.name = 'LSS-boende Åvägen'"_s);
    };
    const int before = places();
    QVERIFY(before > 5);
    const int organisations = f.count(u"SELECT count(*) FROM organisation"_s);
    const ImportKind people = peopleImport();
    for (int run = 0; run < 2; ++run) {
        const auto plan = ImportEngine::plan(f.db(), people, book, u"file"_s, {});
        NetworkFixture::must(plan);
        QCOMPARE(plan->count(RowFate::Refused) + plan->count(RowFate::Doubtful), 0);
        QCOMPARE(plan->changesAnything(), run == 0);
        NetworkFixture::must(ImportEngine::apply(*f.store, people, {}, *plan));
        QCOMPARE(places(), before);
    }
    QCOMPARE(f.count(u"SELECT count(*) FROM person p JOIN organisation o ON o.id = p.organisation WHERE o.municipality <> p.municipality"_s), 0);
    QCOMPARE(f.count(u"SELECT count(*) FROM organisation"_s), organisations);
}

void TestNetworkSamples::everyRowIsCountedOnce()
{
    NetworkFixture f;
    const Workbook book = sample(u"tidiga-tecken-coacher.csv"_s);
    const auto sum = [](const ImportReport &r) { return r.added + r.updated + r.unchanged + r.leftOut + int(r.doubtful.size() + r.refused.size()); };
    const ImportRun first = runImport(f, u"members"_s, "Tidiga tecken", book);
    QCOMPARE(sum(first.report), 40);
    const ImportRun decided = runImport(f, u"members"_s, "Tidiga tecken", book, [](ImportPlan &plan) {
        int choice = 0;
        for (ImportRow &row : plan.rows)
            if (row.fate == RowFate::Doubtful)
                row.choice = choiceOf(row, choice++ == 4 ? u"leave"_s : u"ended"_s);
    });
    QCOMPARE(decided.report.added, 4);
    // One of the five was chosen to be left out: it is neither here already nor taken in.
    QCOMPARE(decided.report.unchanged, 35);
    QCOMPARE(decided.report.leftOut, 1);
    QCOMPARE(decided.report.chosen, 4);
    QCOMPARE(sum(decided.report), 40);
}

LANSNAV_TEST_MAIN(TestNetworkSamples)
#include "tst_networksamples.moc"
