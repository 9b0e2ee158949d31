// SPDX-License-Identifier: GPL-3.0-or-later
#include "parentingpagefixture.h"

#include "common/detailpane.h"
#include "common/feedback.h"
#include "common/filterbar.h"
#include "common/newrowdialog.h"
#include "parenting/centrespage.h"
#include "support/modal.h"

#include <QPushButton>
#include <QSplitter>
#include <QToolButton>

using namespace lansnav;
using namespace Qt::StringLiterals;

using Fixture = test::ParentingPageFixture<CentresPage>;

/// What the pages of the registers share, seen on that of the family centres: Kumla, Laxå and Nora, in this order.
class TestRegisterPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m = std::make_unique<Fixture>();
        m_kumla = add("Kumla familjecentral");
        m_laxa = add("Laxå familjecentral");
        m_nora = add("Nora familjecentral");
        m->show();
    }
    void cleanup() { m.reset(); }

    void whatGoesGivesWayToTheNext()
    {
        QCOMPARE(m->page->currentId(), m_kumla);
        for (const Id &next : {m_laxa, m_nora}) {
            emit m->page->table()->deleteRequested({m->page->currentId()});
            m->settle();
            QCOMPARE(m->page->currentId(), next);
            QCOMPARE(m->page->form()->subject(), next);
        }
        QCOMPARE(m->page->pane()->title(), u"Nora familjecentral"_s);
        QVERIFY(m->page->pane()->isVisible() && m->page->pane()->isEnabled());
        emit m->page->table()->deleteRequested({m_nora});
        m->settle();
        QVERIFY(m->page->currentId().isNull());
        QVERIFY(!m->page->pane()->isVisible());
        QCOMPARE(m->toasts.size(), 3);
        QVERIFY(m->file.store->undo().ok());
        m->settle();
        QCOMPARE(m->page->currentId(), m_nora);
        QVERIFY(m->page->pane()->isVisible() && m->page->pane()->isEnabled());
    }

    void nothingChosenIsNotTrashed()
    {
        const int changes = m->file.changes();
        emit m->page->table()->deleteRequested({});
        QCOMPARE(m->file.changes(), changes);
        QVERIFY(m->toasts.isEmpty());
    }

    /// What was answered about one row is not about the next.
    void anAnswerGoesWithItsRow()
    {
        BannerBar *banner = m->page->pane()->banner();
        banner->showSentence(Problem::Severity::Warn, u"Not that."_s);
        m->settle();
        QCOMPARE(banner->sentence(), u"Not that."_s);
        m->page->select(m_nora);
        QVERIFY(banner->sentence().isEmpty());
    }

    /// What could not be saved is told until the person closes it, each field for itself.
    void whatCouldNotBeSavedStaysTold()
    {
        QVERIFY(!m->type(m->page->form(), u"name"_s, QString()));
        QVERIFY(!m->type(m->page->form(), u"end"_s, u"2001"_s));
        BannerBar *banner = m->page->pane()->banner();
        QVERIFY(banner->sentence().isEmpty());      // said below the fields
        m->page->select(m_laxa);
        m->page->select(m_nora);
        QVERIFY2(banner->sentence().contains(u"2001"_s), qPrintable(banner->sentence()));
        banner->findChild<QToolButton *>()->click();
        QVERIFY2(!banner->sentence().isEmpty() && !banner->sentence().contains(u"2001"_s), qPrintable(banner->sentence()));
        banner->findChild<QToolButton *>()->click();
        QVERIFY(banner->sentence().isEmpty());
        QVERIFY(m->file.must(ParentingStore::centres(m->file.db())).first().end.isNull());
    }

    /// Two go at once while something is typed in the first of them: the list passes over the second.
    void whatWasTypedInARowThatGoesIsTold()
    {
        QVERIFY(!m->type(m->page->form(), u"end"_s, u"2001"_s));
        m->file.must(m->file.groups->trashCentres({m_kumla, m_laxa}));
        m->settle();
        QCOMPARE(m->page->currentId(), m_nora);
        QVERIFY2(m->page->pane()->banner()->sentence().contains(u"2001"_s), qPrintable(m->page->pane()->banner()->sentence()));
        QVERIFY(m->page->form()->value(u"end"_s).toString().isEmpty());
    }

    void whatTheFilterHidesIsPointedOut()
    {
        m->page->filter()->setValue(u"which"_s, u"undated"_s);
        m->settle();
        QVERIFY(m->page->currentId().isNull());
        QVERIFY(!m->page->pane()->isVisible());
        m->page->select(m_laxa);
        QCOMPARE(m->page->filter()->value(u"which"_s).toString(), u"all"_s);
        QCOMPARE(m->page->currentId(), m_laxa);
        // Also one that has not been read yet.
        const Id fresh = add("Askersund familjecentral");
        m->page->select(fresh);
        QCOMPARE(m->page->currentId(), m_laxa);
        m->settle();
        QCOMPARE(m->page->currentId(), fresh);
    }

    void aNewOneIsPointedOut()
    {
        test::Modals modals;
        modals.answer<NewRowDialog>([](NewRowDialog &dialog) {
            dialog.form()->row(u"name"_s)->field()->setValue(u"Hällefors familjecentral"_s);
            dialog.accept();
        });
        QTest::mouseClick(m->find<QPushButton>("newCentre"), Qt::LeftButton);
        QVERIFY(modals.allCame());
        m->settle();
        QCOMPARE(m->page->pane()->title(), u"Hällefors familjecentral"_s);
        QCOMPARE(m->page->table()->currentId(), m->page->currentId());
    }

    void enterGoesToTheForm()
    {
        QVERIFY(m->page->pane()->showTab(u"history"_s));
        m->page->table()->setFocus();
        QTest::keyClick(m->page->table(), Qt::Key_Return);
        QCOMPARE(m->page->pane()->currentTab(), u"details"_s);
        QCOMPARE(m->page->focusWidget(), m->page->form()->row(u"name"_s)->field()->control());
        m->page->focusFilter();
        QVERIFY(m->page->filter()->isAncestorOf(m->page->focusWidget()));
    }

    void itComesBackAsItWasLeft()
    {
        m->page->filter()->setText(u"lax"_s);
        m->page->filter()->setValue(u"which"_s, u"running"_s);
        m->page->table()->sortByColumn(0, Qt::DescendingOrder);
        auto *splitter = m->page->findChild<QSplitter *>();
        const int before = splitter->sizes().first();
        splitter->setSizes({before + 100, splitter->width() - before - 100});
        emit splitter->splitterMoved(before + 100, 1);
        const int left = splitter->sizes().first();
        QVERIFY2(left > before + 50, qPrintable(u"%1 after %2"_s.arg(left).arg(before)));
        m->page.reset();
        m->show();
        QCOMPARE(m->page->filter()->text(), u"lax"_s);
        QCOMPARE(m->page->filter()->value(u"which"_s).toString(), u"running"_s);
        QCOMPARE(m->page->currentId(), m_laxa);
        QCOMPARE(m->page->table()->model()->rowCount(), 1);
        m->page->filter()->reset();
        QCOMPARE(m->column(m->page->table(), u"name"_s).first(), u"Nora familjecentral"_s);
        const int now = m->page->findChild<QSplitter *>()->sizes().first();
        QVERIFY2(qAbs(now - left) < 8, qPrintable(u"%1 instead of %2"_s.arg(now).arg(left)));
    }

private:
    Id add(const char *name)
    {
        FamilyCentre centre;
        centre.name = QString::fromUtf8(name);
        centre.municipality = m->file.municipality(centre.name.section(u' ', 0, 0).toUtf8().constData());
        centre.start = PartialDate(QDate(2012, 9, 1));
        return m->file.must(m->file.groups->addCentre(centre));
    }

    std::unique_ptr<Fixture> m;
    Id m_kumla, m_laxa, m_nora;
};

LANSNAV_TEST_MAIN(TestRegisterPage)
#include "tst_registerpage.moc"
