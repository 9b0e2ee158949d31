// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/feedback.h"
#include "shell/retentioncare.h"
#include "shellfixture.h"
#include "support/modal.h"
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
        area.key = u"test"_s;
        area.expired = [&](Database &db, QDate) -> Result<Expired> {
            ++asked;
            const auto rows = db.rows(u"SELECT id FROM person WHERE given IS NOT NULL"_s, {}, [](const QSqlQuery &q) { return std::pair(u"person"_s, Id::fromVariant(q.value(0))); });
            return Expired{*rows, {}};
        };
        area.announced = [](Database &, QDate) -> Result<QList<Problem>> {
            return QList<Problem>{{Problem::Severity::Info, u"Soon more."_s, u"Preview…"_s, u"test"_s, {}, u"names"_s, {}}};
        };
        const QList<Area> areas{area};
        QString navigated;
        AppContext context;
        context.store = store.get();
        context.areas = &areas;
        context.navigate = [&](const QString &where, const Id &, const QString &tab, const Id &) { navigated = where + u'/' + tab; };
        BannerBar banner;
        banner.show();
        RetentionCare care(context, banner);
        QSignalSpy finished(&care, &RetentionCare::finished);
        care.look();
        QVERIFY(finished.wait());
        QCOMPARE(finished.first().first().toInt(), 1);
        // What has gone stays to be read, and what is to go is said with the way to look at it.
        QVERIFY(banner.tells(u"erased"_s));
        QCOMPARE(banner.sentence(), u"Soon more."_s);
        buttonSaying(banner, u"Preview…"_s)->click();
        QCOMPARE(navigated, u"test/names"_s);
        QVERIFY2(banner.sentence().contains(u"1 personal detail"_s), qPrintable(banner.sentence()));
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
