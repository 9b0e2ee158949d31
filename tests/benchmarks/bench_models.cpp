// SPDX-License-Identifier: GPL-3.0-or-later
// Ratios of the store, the lists and the import against their floors, measured in one run. Started by run.sh.
#include "exchange/importengine.h"
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
    Medians reporter;
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks(&reporter);
    auto &m = reporter.medians;
    std::printf("\nimport of 100 000 rows / plain inserts: %.2f (target 2.5)\n", m["importCsv"] / m["plainInserts"]);
    std::printf("edit over the plain UPDATE: %.3f ms (target 1)\n", m["edit"] - m["plainUpdate"]);
    std::printf("filter keystroke over 100 000 people: %.2f ms (target 16)\n", m["filterKeystroke"]);
    return 0;
}
