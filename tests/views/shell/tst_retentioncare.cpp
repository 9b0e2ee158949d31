// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/retentioncare.h"
#include "shellfixture.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

/// What an area keeps only for a time goes by itself, once a day.
class TestRetentionCare : public QObject
{
    Q_OBJECT

private slots:
    void erasesOnceADay()
    {
        ShellFixture f;
        QVERIFY(f.make(f.path).ok());
        auto opened = Store::open(f.path, f.setup.schema, f.environment);
        QVERIFY(opened.ok());
        const std::unique_ptr<Store> store = std::move(*opened);
        ShellFixture::addPerson(*store, u"Anna"_s, u"Ek"_s);
        Area area;
        int asked = 0;
        area.expired = [&](Database &db, QDate) -> Result<QList<std::pair<QString, Id>>> {
            ++asked;
            return db.rows(u"SELECT id FROM person WHERE given IS NOT NULL"_s, {}, [](const QSqlQuery &q) { return std::pair(u"person"_s, Id::fromVariant(q.value(0))); });
        };
        const QList<Area> areas{area};
        QStringList toasts;
        AppContext context;
        context.store = store.get();
        context.areas = &areas;
        context.toast = [&](const QString &text, bool) { toasts << text; };
        RetentionCare care(context);
        QSignalSpy finished(&care, &RetentionCare::finished);
        care.look();
        QVERIFY(finished.wait());
        QCOMPARE(finished.first().first().toInt(), 1);
        QCOMPARE(toasts.size(), 1);
        const auto left = store->database().value(u"SELECT count(*) FROM person WHERE given IS NOT NULL"_s);
        QVERIFY(left && left->toInt() == 0);
        // Undo passes it over, and the day is done.
        QVERIFY(!store->undo() || store->database().value(u"SELECT count(*) FROM person WHERE given IS NOT NULL"_s)->toInt() == 0);
        care.look();
        QTest::qWait(50);
        QCOMPARE(asked, 1);
    }
};

LANSNAV_TEST_MAIN(TestRetentionCare)
#include "tst_retentioncare.moc"
