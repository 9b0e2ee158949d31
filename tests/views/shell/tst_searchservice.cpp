// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/searchservice.h"
#include "shellfixture.h"
#include "support/testmain.h"

#include <QSemaphore>

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

/// Search over everything in the open file, on the store's worker.
class TestSearchService : public QObject
{
    Q_OBJECT

private slots:
    /// The page of a file goes before its store: what the worker has yet to run must not need it.
    void aSearchOutlivesTheService()
    {
        ShellFixture f;
        QVERIFY(f.make(f.path).ok());
        auto opened = Store::open(f.path, f.setup.schema, f.environment);
        QVERIFY(opened.ok());
        const std::unique_ptr<Store> store = std::move(*opened);

        auto used = std::make_shared<int>();
        const std::weak_ptr<int> kept = used;
        Area area;
        area.searchTables = {u"person"_s};
        area.searchText = [used = std::exchange(used, nullptr)](Database &, const QString &, const QList<Id> &) -> Result<QHash<Id, SearchText>> { return QHash<Id, SearchText>(); };
        auto service = std::make_unique<SearchService>(*store, QList<Area>{std::exchange(area, Area())});

        QSemaphore busy;
        store->fetch<int>(this, [&busy](Database &) -> Result<int> { busy.acquire(); return 0; }, [](const Result<int> &) {});
        bool answered = false;
        service->find(service.get(), u"anna"_s, 5, [&](const Result<QList<FoundRow>> &) { answered = true; });
        service.reset();
        const bool whole = !kept.expired();
        busy.release();
        store->waitForFetches();
        QVERIFY2(whole, "what the search reads with is still there");
        QVERIFY(!answered);
        QVERIFY2(kept.expired(), "and goes with it");
    }
};

LANSNAV_TEST_MAIN(TestSearchService)
#include "tst_searchservice.moc"
