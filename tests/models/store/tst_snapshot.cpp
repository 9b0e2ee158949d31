// SPDX-License-Identifier: GPL-3.0-or-later
#include "area/area.h"
#include "models/register/registerfixture.h"
#include "register/registerarea.h"
#include "support/testmain.h"

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

namespace {

int people(Database &db)
{
    return db.value(u"SELECT count(*) FROM person"_s)->toInt();
}

} // namespace

/// What is read for one answer is of one moment, whatever is written while it is read.
class TestSnapshot : public QObject
{
    Q_OBJECT

private slots:
    void readsOneMoment()
    {
        RegisterFixture f;
        const auto reader = f.store->openReader();
        QVERIFY(reader.ok());
        const auto counts = onSnapshot<std::pair<int, int>>(**reader, [&]() -> Result<std::pair<int, int>> {
            const int before = people(**reader);
            f.add("Anna", "Ek");
            return std::pair(before, people(**reader));
        });
        QVERIFY(counts.ok());
        QCOMPARE(counts->first, counts->second);
        QVERIFY(!(*reader)->inTransaction());
        QCOMPARE(people(**reader), counts->first + 1);
    }

    void keepsAnError()
    {
        RegisterFixture f;
        const auto failed = onSnapshot<int>(f.db(), []() -> Result<int> { return Error{ErrorCode::NotFound, u"gone"_s}; });
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::NotFound);
        QVERIFY(!f.db().inTransaction());
    }

    void leavesTheCallersTransaction()
    {
        RegisterFixture f;
        Transaction whole(f.db());
        QVERIFY(whole.begun().ok());
        QCOMPARE(*onSnapshot<int>(f.db(), [&] { return Result<int>(people(f.db())); }), 0);
        QVERIFY(f.db().inTransaction());
    }

    /// Every job of the reading thread, a list's export and a report alike.
    void everyReaderDoes()
    {
        RegisterFixture f;
        std::pair<int, int> counts(-1, -2);
        f.store->fetch<std::pair<int, int>>(f.store.get(), [&](Database &db) -> Result<std::pair<int, int>> {
            const int before = people(db);
            const auto writer = f.store->openWriter();
            if (!writer)
                return writer.error();
            if (const auto done = (*writer)->run(u"INSERT INTO person (id, given) VALUES (randomblob(16), 'Bo')"_s); !done)
                return done.error();
            return std::pair(before, people(db));
        }, [&](const Result<std::pair<int, int>> &read) { counts = *read; });
        f.store->waitForFetches();
        QCOMPARE(counts, std::pair(0, 0));
        QCOMPARE(people(f.db()), 1);

        const auto twice = [&](Database &db, const Scope &) -> Result<Table> {
            Table table;
            table.rows = {QVariantList{people(db)}};
            f.add("Anna", "Ek");
            table.rows.append(QVariantList{people(db)});
            return table;
        };
        const auto reader = f.store->openReader();
        const auto table = readKind(**reader, {u"people"_s, u"People"_s, twice}, {});
        QCOMPARE(table->rows.first(), table->rows.last());
        const ReportKind report{u"r"_s, u"R"_s, {}, [&](Database &db, const Scope &scope) -> Result<Report> {
            Report made;
            const auto rows = twice(db, scope);
            made.summary = {rows->rows.first().first().toString(), rows->rows.last().first().toString()};
            return made;
        }};
        const auto composed = composeReport(**reader, report, {});
        QCOMPARE(composed->summary.first(), composed->summary.last());
    }
};

LANSNAV_TEST_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
