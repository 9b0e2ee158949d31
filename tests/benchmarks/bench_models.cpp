// SPDX-License-Identifier: GPL-3.0-or-later
// Ratios of the store, the lists and the import against their floors, measured in one run. Started by run.sh.
#include "course/seatplan.h"
#include "exchange/importengine.h"
#include "models/course/seatfixture.h"
#include "register/duplicates.h"
#include "register/personlist.h"
#include "register/registerarea.h"
#include "register/registerstore.h"
#include "register/schema.h"
#include "store/edit.h"
#include "store/storetables.h"
#include "support/testenvironment.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <cstdio>
#include <map>

using namespace lansnav;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowsInAll = 100'000;
QTemporaryDir *folder = nullptr;

Schema benchSchema()
{
    return {{storeSqlFile(), u":/sql/0002_register.sql"_s}, storeTables() + registerTables()};
}

struct Row { QString given, family, email, phone; };

QList<Row> invented()
{
    QList<Row> rows;
    rows.reserve(rowsInAll);
    for (int i = 0; i < rowsInAll; ++i) {
        const QString given = u"Påhittad%1"_s.arg(i % 997);
        const QString family = u"Exempelsson%1"_s.arg(i);
        rows.append({given, family, u"person%1@example.org"_s.arg(i), u"+4670174%1"_s.arg(i % 10000, 4, 10, QChar(u'0'))});
    }
    return rows;
}

std::unique_ptr<Store> freshStore(test::TestEnvironment &environment, const QString &name)
{
    QFile::remove(folder->filePath(name));
    auto made = Store::create(folder->filePath(name), benchSchema(), environment);
    if (!made)
        qFatal("%s", qPrintable(made.error().sentence));
    return std::move(*made);
}

/// One prepared INSERT per row in one transaction, no log: the floor of an import.
void plainInserts(benchmark::State &state)
{
    const QList<Row> rows = invented();
    test::TestEnvironment environment;
    for (auto _ : state) {
        state.PauseTiming();
        auto store = freshStore(environment, u"plain.lansnav"_s);
        Database &db = store->database();
        (void)db.run(u"UPDATE replica SET applying = 1"_s);
        state.ResumeTiming();
        Transaction transaction(db);
        for (const Row &row : rows)
            (void)db.run(u"INSERT INTO person (id, given, family, email, phone) VALUES (?, ?, ?, ?, ?)"_s,
                         {Id::fresh(environment).bind(), row.given, row.family, row.email, row.phone});
        (void)transaction.commit();
    }
}

/// Reads a CSV of as many people: parsing, matching, judging, writing with log and clocks, one act.
void importCsv(benchmark::State &state)
{
    const QString path = folder->filePath(u"people.csv"_s);
    {
        QFile csv(path);
        if (!csv.open(QIODevice::WriteOnly))
            qFatal("no room for the source file");
        csv.write("Förnamn;Efternamn;E-post;Telefon\r\n");
        for (const Row &row : invented())
            csv.write((row.given + u';' + row.family + u';' + row.email + u';' + row.phone + u"\r\n"_s).toUtf8());
    }
    test::TestEnvironment environment;
    const Area people = registerArea();
    const ImportKind *kind = nullptr;
    for (const ImportKind &offered : people.imports)
        if (offered.key == u"people")
            kind = &offered;
    for (auto _ : state) {
        state.PauseTiming();
        auto store = freshStore(environment, u"import.lansnav"_s);
        state.ResumeTiming();
        const auto book = readWorkbook(path);
        if (!book)
            qFatal("%s", qPrintable(book.error().sentence));
        const auto plan = ImportEngine::plan(store->database(), *kind, *book, u"people.csv"_s, {});
        if (!plan)
            qFatal("%s", qPrintable(plan.error().sentence));
        const auto done = ImportEngine::apply(*store, *kind, {}, *plan);
        if (!done || done->added != rowsInAll)
            qFatal("import failed: %d rows", done ? done->added : -1);
    }
}

void plainUpdate(benchmark::State &state)
{
    test::TestEnvironment environment;
    auto store = freshStore(environment, u"update.lansnav"_s);
    Database &db = store->database();
    const Id id = Id::fresh(environment);
    (void)db.run(u"INSERT INTO person (id, given) VALUES (?, 'a')"_s, {id.bind()});
    (void)db.run(u"UPDATE replica SET applying = 1"_s);
    int n = 0;
    for (auto _ : state)
        (void)db.run(u"UPDATE person SET note = ? WHERE id = ?"_s, {QString::number(++n), id.bind()});
}

void edit(benchmark::State &state)
{
    test::TestEnvironment environment;
    auto store = freshStore(environment, u"edit.lansnav"_s);
    Id id;
    {
        Edit add(*store, ActText("Add"));
        id = add.insert(u"person"_s, {{u"given"_s, u"a"_s}});
        (void)add.commit();
    }
    int n = 0;
    for (auto _ : state) {
        Edit change(*store, ActText("Change"));
        change.update(u"person"_s, id, {{u"note"_s, QString::number(++n)}});
        (void)change.commit();
    }
}

PersonModel &filledModel()
{
    static PersonModel *model = [] {
        QList<PersonRow> rows;
        rows.reserve(rowsInAll);
        test::TestEnvironment environment;
        for (const Row &source : invented()) {
            PersonRow row;
            row.id = Id::fresh(environment);
            row.name = source.given + u' ' + source.family;
            row.email = source.email;
            rows.append(row);
        }
        auto *made = new PersonModel(RegisterLists::personColumns(), RegisterLists::personSearch());
        made->setRows(rows);
        made->sort(0);
        return made;
    }();
    return *model;
}

/// Typing "exempelsson 99" one key at a time and clearing: time of one keystroke.
void filterKeystroke(benchmark::State &state)
{
    PersonModel &model = filledModel();
    const QString typed = u"exempelsson 99"_s;
    int n = 0;
    for (auto _ : state) {
        model.setFilterText(typed.left(n));
        n = n == typed.size() ? 0 : n + 1;
    }
}

/// A computer that has not opened the file before: each goes on under a site of its own, which the seed draws.
test::TestEnvironment otherComputer()
{
    // Far apart: neighbours draw the same numbers, one step later.
    static quint64 seed = 1;
    return test::TestEnvironment(QDateTime(QDate(2026, 3, 2), QTime(10, 42)), seed += 1'000);
}

/// The file that plainInserts() left, with all its people.
std::unique_ptr<Store> filledStore(test::TestEnvironment &environment)
{
    auto opened = Store::open(folder->filePath(u"plain.lansnav"_s), benchSchema(), environment, {.exclusive = true, .readOnly = false, .backup = false});
    if (!opened)
        qFatal("%s", qPrintable(opened.error().sentence));
    return std::move(*opened);
}

/// The people's columns through our connection, nothing kept: the floor of reading the list.
void plainQuery(benchmark::State &state)
{
    test::TestEnvironment environment = otherComputer();
    const auto store = filledStore(environment);
    for (auto _ : state) {
        qsizetype read = 0;
        (void)store->database().each(u"SELECT id, given, family, organisation, municipality, title, email, phone, protected FROM person WHERE deleted = 0"_s, {},
                                     [&](const QSqlQuery &query) { read += query.value(1).toString().size() + query.value(6).toString().size(); });
        benchmark::DoNotOptimize(read);
    }
}

void personRows(benchmark::State &state)
{
    test::TestEnvironment environment = otherComputer();
    const auto store = filledStore(environment);
    for (auto _ : state) {
        const auto rows = registerstore::personRows(store->database());
        if (!rows || rows->size() < rowsInAll)
            qFatal("the people were not read");
    }
}

QList<Person> crowd()
{
    QList<Person> people;
    test::TestEnvironment environment;
    for (const Row &row : invented()) {
        Person person;
        person.id = Id::fresh(environment);
        person.given = row.given;
        person.family = row.family;
        person.email = row.email;
        people.append(person);
    }
    return people;
}

Person typed(const QString &given, const QString &family)
{
    Person person;
    person.given = given;
    person.family = family;
    return person;
}

/// One look at everybody: what looking for duplicates is measured against.
void compareWithEverybody(benchmark::State &state)
{
    const QList<Person> people = crowd();
    const Person whole = typed(u"Påhittad12"_s, u"Exempelsson345"_s);
    for (auto _ : state) {
        int alike = 0;
        for (const Person &person : people)
            alike += DuplicateFinder::similarity(whole, person);
        benchmark::DoNotOptimize(alike);
    }
}

/// Typing a new person's name one key at a time, with the people alike shown: time of one keystroke.
void duplicatesKeystroke(benchmark::State &state)
{
    const DuplicateFinder finder(crowd());
    const QString name = u"Påhittad12 Exempelsson345"_s;
    int n = 0;
    for (auto _ : state) {
        n = n % int(name.size()) + 1;
        const QStringList words = name.left(n).split(u' ');
        benchmark::DoNotOptimize(finder.candidates(typed(words.value(0), words.value(1))));
    }
}

/// Who has a seat and who waits, of 10 000 registrations for 300 seats.
void seats(benchmark::State &state)
{
    QHash<Id, SeatClaim> claims;
    for (int i = 0; i < 10'000; ++i) {
        SeatClaim claim;
        claim.order = {qint64(i + 1) * 10, 1, 0, i};
        if (i % 7 == 0)
            test::cancel(claim, i * 10 + 500);
        claims.insert(test::idOf(i), claim);
    }
    for (auto _ : state)
        benchmark::DoNotOptimize(SeatRules::list(claims, 300, test::today));
}

class Medians : public benchmark::ConsoleReporter
{
public:
    void ReportRuns(const std::vector<Run> &runs) override
    {
        for (const Run &run : runs)
            if (run.run_type == Run::RT_Aggregate && run.aggregate_name == "median")
                medians[run.run_name.function_name] = run.GetAdjustedRealTime();
        ConsoleReporter::ReportRuns(runs);
    }
    std::map<std::string, double> medians;    ///< milliseconds
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTemporaryDir temporary;
    folder = &temporary;
    const auto add = [](const char *name, void (*function)(benchmark::State &), int iterations) {
        benchmark::RegisterBenchmark(name, function)->Unit(benchmark::kMillisecond)->Iterations(iterations)->Repetitions(5)->ReportAggregatesOnly(true)->UseRealTime();
    };
    add("plainInserts", plainInserts, 1);
    add("importCsv", importCsv, 1);
    add("plainUpdate", plainUpdate, 200);
    add("edit", edit, 200);
    add("filterKeystroke", filterKeystroke, 30);
    add("plainQuery", plainQuery, 3);
    add("personRows", personRows, 3);
    add("compareWithEverybody", compareWithEverybody, 1);
    add("duplicatesKeystroke", duplicatesKeystroke, 50);
    add("seats", seats, 5);
    Medians reporter;
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks(&reporter);
    auto &m = reporter.medians;
    std::printf("\nimport of 100 000 rows / plain inserts: %.2f (target 2.5)\n", m["importCsv"] / m["plainInserts"]);
    std::printf("edit over the plain UPDATE: %.3f ms (target 1)\n", m["edit"] - m["plainUpdate"]);
    std::printf("filter keystroke over 100 000 people: %.2f ms (target 16)\n", m["filterKeystroke"]);
    std::printf("reading 100 000 people / plain query: %.2f (target 2)\n", m["personRows"] / m["plainQuery"]);
    std::printf("keystroke with duplicates among 100 000 / comparing with everybody: %.3f (target 0.1)\n", m["duplicatesKeystroke"] / m["compareWithEverybody"]);
    std::printf("seats of 10 000 registrations: %.1f ms (target 100)\n", m["seats"]);
    return 0;
}
