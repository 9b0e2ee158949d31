// SPDX-License-Identifier: GPL-3.0-or-later
#include "parentingpagefixture.h"

#include "common/datefield.h"
#include "common/detailpane.h"
#include "common/filterbar.h"
#include "common/newrowdialog.h"
#include "parenting/centrespage.h"

#include <QAbstractItemModelTester>
#include <QPushButton>

using namespace lansnav;
using namespace Qt::StringLiterals;

using Fixture = test::ParentingPageFixture<CentresPage>;

/// The register of family centres.
class TestCentresPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<Fixture>(); }
    void cleanup() { m.reset(); }

    void demoIsListed()
    {
        m->fillDemo();
        m->show();
        QAbstractItemModelTester tester(m->page->table()->model());
        const auto centres = this->centres();
        QVERIFY(!centres.isEmpty());
        QCOMPARE(m->page->table()->model()->rowCount(), centres.size());
        for (const FamilyCentre &centre : centres) {
            m->page->select(centre.id);
            QCOMPARE(m->page->pane()->title(), centre.name);
        }
    }

    void countedOnADayGoneBy()
    {
        add("Laxå familjecentral", {}, PartialDate(QDate(2012, 9, 1)));
        add("Nora familjecentral", {}, PartialDate(QDate(2022, 1, 10)));
        const Id kumla = add("Kumla familjecentral", PartialDate::month(2020, 9), {});
        add("Lekeberg familjecentral", {}, {});
        m->show();
        QVERIFY(m->page->sentence().contains(u"2 family centre(s) in operation"_s));
        m->page->asOf()->setPartialDate(PartialDate::term(2020, true));
        emit m->page->asOf()->finished();
        QVERIFY2(m->page->sentence().contains(u"1 family centre(s) in operation and 1 being set up on 31 December 2020"_s), qPrintable(m->page->sentence()));
        QVERIFY2(m->page->sentence().contains(u"1 without a date"_s), qPrintable(m->page->sentence()));
        QCOMPARE(m->page->table()->model()->rowCount(), 4);
        m->page->select(kumla);
        QCOMPARE(m->page->form()->value(u"status"_s).toString(), u"being set up on 31 December 2020"_s);
        m->page->filter()->setValue(u"which"_s, u"running"_s);
        QCOMPARE(m->column(m->page->table(), u"name"_s), QStringList{u"Laxå familjecentral"_s});
        m->page->filter()->setValue(u"which"_s, u"undated"_s);
        QCOMPARE(m->column(m->page->table(), u"name"_s), QStringList{u"Lekeberg familjecentral"_s});
        // The paper is of the same day.
        QTest::mouseClick(m->find<QPushButton>("centreOverview"), Qt::LeftButton);
        QCOMPARE(m->reported, u"family-centres"_s);
        QCOMPARE(m->reportScope.on, QDate(2020, 12, 31));
        for (const ReportKind &kind : m->areas.first().reports)
            if (kind.key == m->reported) {
                const auto report = composeReport(m->file.db(), kind, m->reportScope);
                QVERIFY(report.ok());
                QCOMPARE(report->summary.join(u' '), m->page->sentence());
            }
    }

    void theAgreementFollowsFromItsDates()
    {
        const Id centre = add("Laxå familjecentral", {}, {});
        m->show();
        m->page->select(centre);
        m->settle();
        QVERIFY(m->type(m->page->form(), u"agreement_signed"_s, u"2024-05-14"_s));
        QVERIFY(m->type(m->page->form(), u"agreement_follow_up"_s, u"2026-01"_s));
        QCOMPARE(centres().first().agreement(), AgreementState::ToBeFollowedUp);
        QVERIFY(m->page->form()->value(u"agreement"_s).toString().contains(u"overdue"_s));
        m->page->filter()->setValue(u"which"_s, u"overdue"_s);
        QCOMPARE(m->page->table()->model()->rowCount(), 1);
        QVERIFY(m->type(m->page->form(), u"agreement_followed_up"_s, u"2026-02-20"_s));
        QCOMPARE(centres().first().agreement(), AgreementState::FollowedUp);
        QCOMPARE(m->page->table()->model()->rowCount(), 0);
        QVERIFY(m->file.store->undo().ok());
        m->settle();
        QCOMPARE(m->page->table()->model()->rowCount(), 1);
    }

    void whatIsWrittenIsSaved_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<bool>("saved");
        QTest::newRow("professions") << u"professions"_s << QVariant(u"barnmorska, bvc-sköterska och kurator"_s) << true;
        QTest::newRow("member") << u"ffff"_s << QVariant(true) << true;
        QTest::newRow("set up since") << u"setup_since"_s << QVariant(u"2011"_s) << true;
        QTest::newRow("set up after it opened") << u"setup_since"_s << QVariant(u"2013"_s) << false;
        QTest::newRow("no name") << u"name"_s << QVariant(QString()) << false;
        QTest::newRow("ends before it began") << u"end"_s << QVariant(u"2001"_s) << false;
    }

    void whatIsWrittenIsSaved()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        QFETCH(bool, saved);
        const Id centre = add("Laxå familjecentral", {}, PartialDate(QDate(2012, 9, 1)));
        m->show();
        m->page->select(centre);
        m->settle();
        const int changes = m->file.changes();
        QCOMPARE(m->type(m->page->form(), key, value), saved);
        QCOMPARE(m->file.changes() > changes, saved);
        QCOMPARE(m->page->form()->row(key)->hasError(), !saved);
        QCOMPARE(centres().first().name, u"Laxå familjecentral"_s);
        if (key == u"professions")
            QCOMPARE(centres().first().professions, (QStringList{u"barnmorska"_s, u"bvc-sköterska"_s, u"kurator"_s}));
    }

    void aNewOneNeedsAName()
    {
        m->show();
        const auto dialog = m->page->newDialog();
        dialog->show();
        m->settle();
        dialog->accept();
        QVERIFY(dialog->isVisible());
        dialog->form()->row(u"name"_s)->field()->setValue(u"Laxå familjecentral"_s);
        dialog->form()->row(u"municipality"_s)->field()->setValue(QVariant::fromValue(m->file.municipality("Laxå")));
        dialog->accept();
        m->settle();
        QCOMPARE(centres().size(), 1);
        QCOMPARE(centres().first().municipalityName, u"Laxå"_s);
        m->page->select(dialog->created());
        QCOMPARE(m->page->currentId(), dialog->created());
        emit m->page->table()->deleteRequested({dialog->created()});
        QVERIFY(centres().isEmpty());
        QCOMPARE(m->toasts.size(), 1);
        QVERIFY(m->file.store->undo().ok());
        QCOMPARE(centres().size(), 1);
    }

private:
    QList<FamilyCentre> centres() { return m->file.must(ParentingStore::centres(m->file.db())); }

    Id add(const char *name, const PartialDate &setupSince, const PartialDate &start)
    {
        FamilyCentre centre;
        centre.name = QString::fromUtf8(name);
        centre.municipality = m->file.municipality(centre.name.section(u' ', 0, 0).toUtf8().constData());
        centre.setupSince = setupSince;
        centre.start = start;
        return m->file.must(m->file.groups->addCentre(centre));
    }

    std::unique_ptr<Fixture> m;
};

LANSNAV_TEST_MAIN(TestCentresPage)
#include "tst_centrespage.moc"
