// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/seatrequests.h"
#include "registrationimportfixture.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

class TestCourseImport : public QObject
{
    Q_OBJECT

private slots:
    void times_data();
    void times();
    void texts();
    void sample();
    void sampleKeepingBoth();
    void orderIsOfTheTimes();
    void contradictions_data();
    void contradictions();
    void impossibleTime();
    void outsideTheWindow();
    void cancelledSince();
    void cancelledEvent();
    void laterExport();
    void correctedByHandStays();
    void wishes();
    void thousands();
};

void TestCourseImport::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("colon") << u"2020-09-01 15:43:00"_s << u"2020-09-01T15:43:00Z"_s;
    QTest::newRow("dot") << u"2020-09-01 09.04"_s << u"2020-09-01T09:04:00Z"_s;
    QTest::newRow("Excel") << u"2020-09-01T09:04"_s << u"2020-09-01T09:04:00Z"_s;
    QTest::newRow("slashes, forenoon") << u"2020/09/01 9:04:12 fm CEST"_s << u"2020-09-01T09:04:12Z"_s;
    QTest::newRow("afternoon") << u"2020/09/01 9:04:12 em CEST"_s << u"2020-09-01T21:04:12Z"_s;
    QTest::newRow("half past midnight") << u"9/1/2020 12:30 AM"_s << u"2020-01-09T00:30:00Z"_s;
    QTest::newRow("Swedish") << u"1 september 2020 kl. 9.04"_s << u"2020-09-01T09:04:00Z"_s;
    QTest::newRow("day alone") << u"2020-09-01"_s << u"2020-09-01T00:00:00Z"_s;
    QTest::newRow("31 April") << u"2020-04-31 09.04"_s << QString();
    QTest::newRow("31 April alone") << u"2020-04-31"_s << QString();
    QTest::newRow("25 o'clock") << u"2020-09-01 25:04"_s << QString();
    QTest::newRow("60 minutes") << u"2020-09-01 09:60"_s << QString();
    QTest::newRow("29 February, no leap year") << u"2021-02-29 09:00"_s << QString();
    QTest::newRow("words") << u"i går"_s << QString();
    QTest::newRow("nothing") << u""_s << QString();
    QTest::newRow("long") << QString(5000, u'1') << QString();
}

void TestCourseImport::times()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(RegistrationImporter::timeOf(text).toString(Qt::ISODate), expected);
}

void TestCourseImport::texts()
{
    QVERIFY(RegistrationImporter::tells(u"gluten, ÄGG"_s, u"ägg"_s));
    QVERIFY(!RegistrationImporter::tells(u"laktosfritt"_s, u"laktos"_s));
    QCOMPARE(RegistrationImporter::joined(u"Laktos"_s, u"Vegan"_s), u"Laktos; Vegan"_s);
    QCOMPARE(RegistrationImporter::joined(u"Laktos; Vegan"_s, u"vegan"_s), u"Laktos; Vegan"_s);
    QCOMPARE(RegistrationImporter::joined({}, u"Vegan"_s), u"Vegan"_s);
    QCOMPARE(RegistrationImporter::joined(u"Vegan"_s, {}), u"Vegan"_s);
}

void TestCourseImport::sample()
{
    CourseFixture f;
    const Id event = f.event("Utbildningsdag 2020", 100);
    const Workbook book = f.must(readWorkbook(QStringLiteral(LANSNAV_TEST_DATA "/anmälningar utbildningsdag.csv")));
    const Run first = import(f, event, book);
    QCOMPARE(first.report.read, 120);
    QCOMPARE(first.report.added, 113);
    QCOMPARE(first.report.refused.size(), 0);
    QCOMPARE(first.report.added + first.report.unchanged + first.report.doubtful.size(), 120);
    const EventDetail detail = f.detail(event);
    QCOMPARE(detail.registrations.size(), 113);
    // One name with several addresses is several people.
    QCOMPARE(std::count_if(detail.registrations.cbegin(), detail.registrations.cend(), [](const Registration &r) { return r.name == u"André Lindqvist"_s; }), 3);
    // Somebody without consent is registered and told of; a later consent counts.
    const auto without = std::count_if(detail.registrations.cbegin(), detail.registrations.cend(), [](const Registration &r) { return !r.consent; });
    const auto told = std::count_if(first.report.notes.cbegin(), first.report.notes.cend(), [](const ImportReport::Line &note) { return note.reason.contains("consented"_L1); });
    QCOMPARE(without, told);
    QVERIFY2(without > 20, qPrintable(QString::number(without)));
    QVERIFY(called(detail, u"Lars-Erik Oxenstierna"_s).consent);
    // The order of the requests is that of the list, whichever way its clock is written.
    for (qsizetype i = 1; i < detail.registrations.size(); ++i)
        QVERIFY(detail.registrations.at(i - 1).requestedAt <= detail.registrations.at(i).requestedAt);
    QCOMPARE(detail.registrations.first().name, u"Lars-Erik Oxenstierna"_s);
    QCOMPARE(detail.registrations.first().requestedAt, u"2020-09-01T09:04+02:00"_s);
    QCOMPARE(seatPlan(detail, QDate(2020, 9, 20)).event.line.size(), 13);
    QCOMPARE(detail.registrations.first().workplace, u"Privat"_s);
    QCOMPARE(called(detail, u"Ängla Ek"_s).workplace, u"Hällefors kommun"_s);
    QCOMPARE(called(detail, u"Pär Yngvesson"_s).message, u"\"citat\", komma"_s);
    QCOMPARE(called(detail, u"Pär Yngvesson"_s).diet, u"gluten, ägg"_s);
    QCOMPARE(called(detail, u"Pär Yngvesson"_s).source, u"anmälningar.csv"_s);

    // Health data stands in no sentence.
    for (const auto &lines : {first.report.doubtful, first.report.notes})
        for (const ImportReport::Line &line : lines)
            QVERIFY2(!line.reason.contains("Laktos"_L1) && !line.reason.contains("Vegan"_L1), qPrintable(line.reason));

    // Again changes nothing, and asks the same.
    const int changes = f.changes();
    const Run second = import(f, event, book);
    QCOMPARE(f.changes(), changes);
    QCOMPARE(second.report.added + second.report.updated, 0);
    QCOMPARE(second.report.doubtful.size(), first.report.doubtful.size());

    // One act, taken back as one.
    f.must(f.store->undo());
    QCOMPARE(f.detail(event).registrations.size(), 0);
}

void TestCourseImport::sampleKeepingBoth()
{
    CourseFixture f;
    const Id event = f.event("Utbildningsdag 2020");
    const Workbook book = f.must(readWorkbook(QStringLiteral(LANSNAV_TEST_DATA "/anmälningar utbildningsdag.csv")));
    const Run first = import(f, event, book, [](ImportPlan &plan) { chooseAll(plan, 0); });
    QVERIFY(first.report.chosen > 0);
    const EventDetail detail = f.detail(event);
    const Registration &twice = called(detail, u"Lars-Erik Oxenstierna"_s);
    QCOMPARE(twice.title, u"Student"_s);
    QCOMPARE(twice.workplace, u"Privat"_s);
    QVERIFY2(twice.message.contains("leg. arbetsterapeut"_L1) && twice.message.contains("Universitetssjukhuset"_L1), qPrintable(twice.message));
    QCOMPARE(called(detail, u"Quirin Ek"_s).diet, u"Laktos; Vegan"_s);
    const int changes = f.changes();
    const Run second = import(f, event, book);
    QCOMPARE(f.changes(), changes);
    QCOMPARE(second.report.unchanged, 120);
    QCOMPARE(second.report.doubtful.size(), 0);
}

void TestCourseImport::orderIsOfTheTimes()
{
    CourseFixture f;
    const Id event = f.event("Dag", 2);
    f.registered(event, f.person("Först", "Förhand"));
    import(f, event, form({{u"2026-03-01 10.00"_s, u"Sen Senström"_s, u"sen@example.org"_s},
                           {u"2026-02-28 09:30:00"_s, u"Tidig Tid"_s, u"tidig@example.org"_s},
                           {u""_s, u"Ulla Tidman"_s, u"ulla@example.org"_s}}));
    const EventDetail detail = f.detail(event);
    QCOMPARE(names(detail), (QStringList{u"Först Förhand"_s, u"Tidig Tid"_s, u"Sen Senström"_s, u"Ulla Tidman"_s}));
    const SeatPlan seats = seatPlan(detail, QDate(2026, 3, 2));
    QVERIFY(seats.event.of(detail.registrations.at(1).id).hasSeat());
    QCOMPARE(seats.event.line.size(), 2);
}

void TestCourseImport::contradictions_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<QString>("diet");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("askedAgain");
    QTest::newRow("undecided") << -1 << u"vegan"_s << u"chef"_s << u"hej"_s << 1;
    QTest::newRow("keep both") << 0 << u"vegan; laktos"_s << u"chef"_s << u"hej; profession: kurator"_s << 0;
    QTest::newRow("keep the first") << 1 << u"vegan"_s << u"chef"_s << u"hej"_s << 1;
    QTest::newRow("take the later") << 2 << u"laktos"_s << u"kurator"_s << u"hej"_s << 0;
}

void TestCourseImport::contradictions()
{
    QFETCH(int, choice);
    CourseFixture f;
    const Id event = f.event("Dag");
    const Workbook book = form({{u"2026-02-01 10.00"_s, u"Anna Ek"_s, u"anna@example.org"_s, u""_s, u"Laxå"_s, u"chef"_s, u"vegan"_s, u""_s, u"hej"_s},
                                {u"2026-02-03 10.00"_s, u"Anna Ek"_s, u"Anna@example.org"_s, u"Laxå kommun"_s, u"Laxå"_s, u"kurator"_s, u"laktos"_s, u"Ja"_s, u""_s}});
    const Run run = import(f, event, book, [&](ImportPlan &plan) {
        QCOMPARE(rowAt(plan, 2).fate, RowFate::New);
        QCOMPARE(rowAt(plan, 3).fate, RowFate::Doubtful);
        QVERIFY(rowAt(plan, 3).reason.contains("kurator"_L1));
        chooseAll(plan, choice);
    });
    const EventDetail detail = f.detail(event);
    QCOMPARE(detail.registrations.size(), 1);
    const Registration &r = detail.registrations.first();
    QTEST(r.diet, "diet");
    QTEST(r.title, "title");
    QTEST(r.message, "message");
    // What contradicts nothing is taken anyway.
    QVERIFY(r.consent);
    QCOMPARE(r.workplace, u"Laxå kommun"_s);
    QCOMPARE(r.requestedAt, u"2026-02-01T10:00+01:00"_s);
    const int changes = f.changes();
    const Run again = import(f, event, book);
    QCOMPARE(f.changes(), changes);
    QTEST(int(again.report.doubtful.size()), "askedAgain");
    QCOMPARE(again.report.added + again.report.updated, 0);
}

void TestCourseImport::impossibleTime()
{
    CourseFixture f;
    const Id event = f.event("Dag");
    const Workbook book = form({{u"2026-02-01 10.00"_s, u"Anna Ek"_s, u"anna@example.org"_s},
                                {u"2026-04-31 09.04"_s, u"Bo Ask"_s, u"bo@example.org"_s},
                                {u"2026-02-03 10.00"_s, u"Cia Al"_s, u"cia@example.org"_s}});
    const Run asked = import(f, event, book);
    QCOMPARE(asked.report.doubtful.size(), 1);
    QCOMPARE(asked.report.doubtful.first().line, 3);
    QVERIFY(asked.report.doubtful.first().reason.contains("2026-04-31"_L1));
    QCOMPARE(f.detail(event).registrations.size(), 2);
    import(f, event, book, [](ImportPlan &plan) { chooseAll(plan, 0); });
    QVERIFY(called(f.detail(event), u"Bo Ask"_s).message.contains("2026-04-31 09.04"_L1));
    const int changes = f.changes();
    QCOMPARE(import(f, event, book).report.unchanged, 3);
    QCOMPARE(f.changes(), changes);
    // All at once, it stands where it is in the list.
    const Id other = f.event("En annan dag");
    import(f, other, book, [](ImportPlan &plan) { chooseAll(plan, 0); });
    QCOMPARE(names(f.detail(other)), (QStringList{u"Anna Ek"_s, u"Bo Ask"_s, u"Cia Al"_s}));
}

void TestCourseImport::outsideTheWindow()
{
    CourseFixture f;
    const Id event = f.event("Dag");
    f.must(f.courses->changeEvent(event, {{u"opens"_s, u"2026-02-01"_s}, {u"closes"_s, u"2026-02-10"_s}}));
    const Workbook book = form({{u"2026-01-31 23:59"_s, u"Anna Ek"_s, u"anna@example.org"_s},
                                {u"2026-02-10 23:59"_s, u"Bo Ask"_s, u"bo@example.org"_s},
                                {u"2026-02-11 00:01"_s, u"Cia Al"_s, u"cia@example.org"_s}});
    const Run run = import(f, event, book, [](ImportPlan &plan) {
        QCOMPARE(rowAt(plan, 2).fate, RowFate::Doubtful);
        QCOMPARE(rowAt(plan, 3).fate, RowFate::New);
        QCOMPARE(rowAt(plan, 4).fate, RowFate::Doubtful);
        for (ImportRow &row : plan.rows)
            row.choice = row.line == 2 ? 0 : row.line == 4 ? 1 : row.choice;
    });
    QCOMPARE(names(f.detail(event)), (QStringList{u"Anna Ek"_s, u"Bo Ask"_s}));
}

void TestCourseImport::cancelledSince()
{
    CourseFixture f;
    const Id event = f.event("Dag");
    const Workbook book = form({{u"2026-02-01 10.00"_s, u"Anna Ek"_s, u"anna@example.org"_s}});
    import(f, event, book);
    f.must(f.courses->cancelRegistrations({f.detail(event).registrations.first().id}, u"sjuk"_s));
    const int changes = f.changes();
    const Run again = import(f, event, book);
    QCOMPARE(again.report.unchanged, 1);
    QCOMPARE(f.changes(), changes);
    // Asked anew afterwards: a question, and then the end of the line.
    const Workbook later = form({{u"2027-02-01 10.00"_s, u"Anna Ek"_s, u"anna@example.org"_s}});
    QCOMPARE(import(f, event, later).report.doubtful.size(), 1);
    import(f, event, later, [](ImportPlan &plan) { chooseAll(plan, 0); });
    QCOMPARE(f.detail(event).registrations.size(), 2);
    QCOMPARE(f.detail(event).registrations.last().turn, 2);
}

void TestCourseImport::cancelledEvent()
{
    CourseFixture f;
    const Id event = f.event("Dag");
    f.must(f.courses->changeEvent(event, {{u"status"_s, u"cancelled"_s}}));
    const auto plan = ImportEngine::plan(f.db(), RegistrationImporter::kind(), form({{u""_s, u"Anna Ek"_s}}), u"x"_s, {{u"event"_s, event}});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::Refused);
}

void TestCourseImport::laterExport()
{
    CourseFixture f;
    const Id event = f.event("Dag");
    const QStringList anna{u"2026-02-01 10.00"_s, u"Anna Ek"_s, u"anna@example.org"_s};
    import(f, event, form({anna}));
    // The same list later: one more, and one who says more.
    const Run later = import(f, event, form({anna, {u"2026-02-02 10.00"_s, u"Bo Ask"_s, u"bo@example.org"_s},
                                             {u"2026-02-03 10.00"_s, u"Anna Ek"_s, u"anna@example.org"_s, u""_s, u""_s, u""_s, u"vegan"_s, u"Ja"_s, u""_s}}));
    QCOMPARE(later.report.added, 1);
    QCOMPARE(later.report.updated, 1);
    const EventDetail detail = f.detail(event);
    QCOMPARE(names(detail), (QStringList{u"Anna Ek"_s, u"Bo Ask"_s}));
    QCOMPARE(detail.registrations.first().diet, u"vegan"_s);
    QVERIFY(detail.registrations.first().consent);
}

void TestCourseImport::correctedByHandStays()
{
    CourseFixture f;
    const Id event = f.event("Dag");
    const Workbook book = form({{u"2026-02-01 10.00"_s, u"Anna Ek"_s, u"anna@example.org"_s, u""_s, u""_s, u""_s, u"vegan"_s, u"Ja"_s, u"ring mig"_s}});
    import(f, event, book);
    const Id registration = f.detail(event).registrations.first().id;
    f.must(f.courses->setDiet(registration, u"nötter"_s));
    f.must(f.courses->changeRegistration(registration, {{u"message"_s, u"har ringt"_s}}));
    const int changes = f.changes();
    const Run again = import(f, event, book);
    QCOMPARE(again.report.unchanged, 1);
    QCOMPARE(f.changes(), changes);
    import(f, event, book, [](ImportPlan &plan) {
        QCOMPARE(plan.rows.first().choices.size(), 3);
        plan.rows.first().choice = 1;
    });
    QCOMPARE(f.detail(event).registrations.first().diet, u"nötter; vegan"_s);
    QCOMPARE(f.detail(event).registrations.first().message, u"har ringt"_s);
}

void TestCourseImport::wishes()
{
    CourseFixture f;
    const Id event = f.event("Dag");
    const Id afternoon = f.must(f.courses->addSession([&] {
        Session s = f.session("2026-05-15T13:00+02:00", "2026-05-15T15:00+02:00", "Delaktighet");
        s.event = event;
        return s;
    }()));
    import(f, event, bookOf({{u"Namn"_s, u"Valda pass"_s, u"Tillgänglighet"_s, u"Allergier"_s, u"Telefon"_s, u"Kommun"_s, u"Arbetsplats"_s},
                             {u"Anna Ek"_s, u"delaktighet, annat"_s, u"hiss"_s, u"nej"_s, u"070-174 06 05"_s, u"Ingenstans"_s, u"Huset"_s},
                             {u"Bo Ask"_s, u"Något annat"_s, u""_s, u"-"_s, u"okänt"_s, u"Föreningen"_s, u""_s}}));
    const EventDetail detail = f.detail(event);
    const Registration &anna = called(detail, u"Anna Ek"_s);
    QCOMPARE(anna.choices, QList<Id>{afternoon});
    QCOMPARE(anna.accessNeeds, u"hiss"_s);
    QVERIFY(anna.diet.isEmpty());
    QCOMPARE(anna.phone, u"+46701740605"_s);
    QVERIFY(anna.message.contains("Ingenstans"_L1));
    const Registration &bo = called(detail, u"Bo Ask"_s);
    QCOMPARE(bo.workplace, u"Föreningen"_s);
    QVERIFY(bo.choices.isEmpty());
    // What could not be understood is kept in sight.
    QVERIFY2(bo.message.contains(u"okänt"_s) && bo.message.contains(u"Något annat"_s), qPrintable(bo.message));
}

void TestCourseImport::thousands()
{
    CourseFixture f;
    const Id event = f.event("Stor dag", 9000);
    QList<QStringList> rows;
    for (int i = 0; i < 10'000; ++i)
        rows.append({u"2026-02-01 10:%1"_s.arg(i % 60, 2, 10, QChar(u'0')), u"Namn%1 Efternamn%1"_s.arg(i), u"n%1@example.org"_s.arg(i), u"Huset"_s, u"Laxå"_s, u"chef"_s,
                     u"vegan"_s, u"Ja"_s, QString()});
    QCOMPARE(import(f, event, form(rows)).report.added, 10'000);
    const EventDetail detail = f.detail(event);
    QCOMPARE(detail.registrations.size(), 10'000);
    QCOMPARE(detail.registrations.last().diet, u"vegan"_s);
    QCOMPARE(seatPlan(detail, QDate(2026, 3, 2)).event.line.size(), 1000);
    QCOMPARE(import(f, event, form(rows)).report.unchanged, 10'000);
}

LANSNAV_TEST_MAIN(TestCourseImport)
#include "tst_courseimport.moc"
