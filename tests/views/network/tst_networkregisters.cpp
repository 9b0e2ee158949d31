// SPDX-License-Identifier: GPL-3.0-or-later
#include "networktabfixture.h"

#include "common/feedback.h"
#include "common/form.h"
#include "common/peoplelist.h"
#include "network/figurematrix.h"
#include "network/figurespage.h"
#include "network/licencespage.h"
#include "network/loopform.h"
#include "network/loopspage.h"
#include "network/networkcharts.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace lansnav;
using namespace Qt::StringLiterals;

/// Licences, loops, figures and the charts.
class TestNetworkRegisters : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m = std::make_unique<test::NetworkTabFixture>();
        m_network = m->addNetwork(u"BBIC"_s);
        m->show();
    }
    void cleanup() { m.reset(); }

    void licencesForAllInOneAct()
    {
        m->open(m_network, u"licences"_s);
        auto *page = m->find<LicencesPage>("licencesPage");
        QCOMPARE(page->table()->model()->rowCount(), 5);
        auto *all = m->find<QPushButton>("licenceForAll");
        QVERIFY(all->isVisible());
        QTest::mouseClick(all, Qt::LeftButton);
        m->settle();
        QCOMPARE(m->read(m_network).licences.size(), 5);
        QVERIFY(!all->isVisible());
        QVERIFY(m->file.store->undo().ok());
        m->settle();
        QVERIFY(m->read(m_network).licences.isEmpty());
        QVERIFY(all->isVisible());
    }

    void oneLicence()
    {
        m->open(m_network, u"licences"_s, m->file.municipality("Nora"));
        QTest::mouseClick(m->find<QPushButton>("licenceForOne"), Qt::LeftButton);
        m->settle();
        QCOMPARE(m->read(m_network).licences.size(), 1);
        QCOMPARE(m->read(m_network).licences.first().municipality, m->file.municipality("Nora"));
        QCOMPARE(m->find<LicencesPage>("licencesPage")->table()->currentId(), m->read(m_network).licences.first().id);
    }

    void aLoopIsFilledIn()
    {
        m->open(m_network, u"loops"_s);
        auto *page = m->find<LoopsPage>("loopsPage");
        page->addLoop();
        m->settle();
        QCOMPARE(page->table()->model()->rowCount(), 1);
        auto *theme = qobject_cast<QLineEdit *>(page->form()->form()->row(u"theme"_s)->field()->control());
        theme->selectAll();
        QTest::keyClicks(theme, u"Min fritid"_s);
        QTest::keyClick(theme, Qt::Key_Return);
        m->settle();
        QCOMPARE(m->read(m_network).loops.first().theme, u"Min fritid"_s);
        for (const char *kind : {"addTalk_users", "addTalk_staff", "addTalk_joint"}) {
            QTest::mouseClick(m->find<QPushButton>(kind), Qt::LeftButton);
            m->settle();
        }
        QCOMPARE(m->read(m_network).loops.first().talks.size(), 3);
        QVERIFY(m->file.store->undo().ok());
        m->settle();
        QCOMPARE(m->read(m_network).loops.first().talks.size(), 2);
    }

    void aGuideWhoWorksThereIsRefused()
    {
        Organisation place;
        place.name = u"Gruppbostad Björken"_s;
        const Id organisation = m->must(registerstore::addOrganisation(*m->file.store, place));
        Person staff = m->file.person("Stina", "Personal");
        staff.organisation = organisation;
        const Id guide = m->file.add(staff);
        Loop loop;
        loop.network = m_network;
        loop.theme = u"Mat"_s;
        loop.organisation = organisation;
        const Id id = m->must(NetworkStore(*m->file.store).addLoop(loop));
        m->open(m_network, u"loops"_s, id);
        auto *page = m->find<LoopsPage>("loopsPage");
        emit page->form()->guides()->changed({guide});
        m->settle();
        QVERIFY(m->read(m_network).loops.first().guides.isEmpty());
        QVERIFY(!page->banner()->sentence().isEmpty());
    }

    void figureIsRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("fits");
        QTest::addColumn<int>("value");     // -1: not stated
        QTest::addColumn<bool>("approximate");
        QTest::newRow("number") << u"12"_s << true << 12 << false;
        QTest::newRow("zero") << u"0"_s << true << 0 << false;
        QTest::newRow("empty") << u"  "_s << true << -1 << false;
        QTest::newRow("ca") << u"ca 12"_s << true << 12 << true;
        QTest::newRow("c:a") << u"c:a 12"_s << true << 12 << true;
        QTest::newRow("tilde") << u"~12"_s << true << 12 << true;
        QTest::newRow("thousands") << u"1 200"_s << true << 1200 << false;
        QTest::newRow("narrow space") << u"1\u00a0200"_s << true << 1200 << false;
        QTest::newRow("negative") << u"-3"_s << false << 0 << false;
        QTest::newRow("decimal") << u"1,5"_s << false << 0 << false;
        QTest::newRow("words") << u"många"_s << false << 0 << false;
        QTest::newRow("too large") << u"99999999999"_s << false << 0 << false;
    }
    void figureIsRead()
    {
        QFETCH(QString, typed);
        QFETCH(bool, fits);
        QFETCH(int, value);
        QFETCH(bool, approximate);
        const auto read = FigureMatrix::read(typed);
        QCOMPARE(read.has_value(), fits);
        if (fits) {
            QCOMPARE(read->value.value_or(-1), value);
            QCOMPARE(read->approximate, approximate);
        }
    }

    void figuresAreTypedAndUndone()
    {
        m->open(m_network, u"figures"_s);
        auto *page = m->find<FiguresPage>("figuresPage");
        FigureMatrix *matrix = page->matrix();
        const QAbstractItemModelTester tester(matrix, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QModelIndex first = matrix->index(1, 0);
        QCOMPARE(first.data().toString(), QString());
        QVERIFY(matrix->setData(first, u"ca 12"_s, Qt::EditRole));
        m->settle();
        QCOMPARE(first.data().toString(), u"ca 12"_s);
        QCOMPARE(matrix->index(matrix->rowCount() - 1, 0).data().toString(), u"ca 12"_s);
        NetworkDetail after = m->read(m_network);
        QCOMPARE(after.figures.size(), 1);
        QCOMPARE(after.figures.first().year, 2026);
        QVERIFY(after.figures.first().approximate);
        QVERIFY(matrix->setData(first, QString(), Qt::EditRole));
        m->settle();
        QCOMPARE(first.data().toString(), QString());
        QVERIFY(m->file.store->undo().ok());
        m->settle();
        QCOMPARE(first.data().toString(), u"ca 12"_s);
        QSignalSpy refused(matrix, &FigureMatrix::refused);
        QVERIFY(!matrix->setData(first, u"många"_s, Qt::EditRole));
        QCOMPARE(refused.count(), 1);
        QCOMPARE(first.data().toString(), u"ca 12"_s);
        QVERIFY(!(matrix->flags(matrix->index(matrix->rowCount() - 1, 0)) & Qt::ItemIsEditable));
    }

    void chartsSayNothingOfWhatIsNotRecorded()
    {
        m->addMember(m_network, m->file.add("Anna", "Ek"), "Laxå");
        const Id meeting = m->addMeeting(m_network, u"2026-02-12T09:00+01:00"_s);
        QVERIFY(NetworkStore(*m->file.store).changeMeeting(meeting, {{u"status"_s, u"held"_s}}).ok());
        const NetworkDetail network = m->read(m_network);
        const report::Chart attendance = NetworkCharts::attendance(network);
        QCOMPARE(attendance.categories.size(), 1);
        for (const report::Series &series : attendance.series) {
            QCOMPARE(series.values.size(), attendance.categories.size());
            QVERIFY(!series.values.first().has_value());
        }
        const report::Chart coverage = NetworkCharts::coverage(network, QDate(2026, 3, 2));
        QCOMPARE(coverage.categories.size(), 3);
        QCOMPARE(*coverage.maximum, 5.0);
        QCOMPARE(coverage.series.first().values.last(), std::optional<double>(1.0));
        const report::Chart members = NetworkCharts::members(network, QDate(2026, 3, 2));
        QCOMPARE(members.categories.size(), 5);
    }

private:
    std::unique_ptr<test::NetworkTabFixture> m;
    Id m_network;
};

LANSNAV_TEST_MAIN(TestNetworkRegisters)
#include "tst_networkregisters.moc"
