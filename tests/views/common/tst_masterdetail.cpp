// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/detailpane.h"
#include "common/elidedtext.h"
#include "common/masterdetail.h"
#include "common/style.h"
#include "support/testmain.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QToolButton>
#include <QToolTip>

using namespace lansnav;
using namespace Qt::StringLiterals;

class TestMasterDetail : public QObject
{
    Q_OBJECT

private slots:
    void wideShowsBoth()
    {
        auto *list = new QLineEdit;
        auto *detail = new QLineEdit;
        MasterDetail both(list, detail);
        both.resize(1280, 720);
        both.show();
        QVERIFY(QTest::qWaitForWindowExposed(&both));
        QVERIFY(list->isVisible() && detail->isVisible());
        QVERIFY(!both.isNarrow() && both.isDetailOpen());
        both.setDetailAvailable(false);
        QVERIFY(list->isVisible() && !detail->isVisible());
        both.setDetailAvailable(true);
        QVERIFY(detail->isVisible());
    }

    void detailMayComeLater()
    {
        auto *list = new QLineEdit;
        MasterDetail both(list, nullptr);
        both.resize(1280, 720);
        both.show();
        QVERIFY(QTest::qWaitForWindowExposed(&both));
        const int width = list->width();
        QVERIFY(width < 1280 / 2);
        auto *detail = new QLineEdit;
        both.setDetail(detail);
        QTRY_VERIFY(detail->isVisible());
        QCOMPARE(list->width(), width);
    }

    void narrowOpensOverTheList()
    {
        auto *list = new QLineEdit;
        auto *detail = new QLineEdit;
        MasterDetail both(list, detail);
        both.resize(1000, 720);
        both.show();
        QVERIFY(QTest::qWaitForWindowExposed(&both));
        both.activateWindow();
        QVERIFY(both.isNarrow());
        QVERIFY(list->isVisible() && !detail->isVisible());
        both.openDetail();
        QVERIFY(!list->isVisible() && detail->isVisible());
        QTest::qWait(20);
        QTest::mouseClick(both.findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(list->isVisible() && !detail->isVisible());
        QVERIFY(list->hasFocus());
        both.openDetail();
        detail->setFocus();
        QTest::keyClick(detail, Qt::Key_Left, Qt::AltModifier);
        QVERIFY(list->isVisible());
        // Widened, both show.
        both.resize(1280, 720);
        QTRY_VERIFY(list->isVisible() && detail->isVisible());
        both.resize(900, 720);
        QTRY_VERIFY(list->isVisible() && !detail->isVisible());
    }

    void remembersTheSplit()
    {
        Settings settings;
        {
            MasterDetail both(new QLabel, new QLabel);
            both.remember(&settings, u"networks"_s);
            both.resize(1280, 600);
            both.show();
            QVERIFY(QTest::qWaitForWindowExposed(&both));
            auto *splitter = both.findChild<QSplitter *>();
            splitter->setSizes({300, 980});
            emit splitter->splitterMoved(300, 1);
        }
        QVERIFY(settings.layouts.contains(u"networks"_s));
        MasterDetail both(new QLabel, new QLabel);
        both.remember(&settings, u"networks"_s);
        both.resize(1280, 600);
        both.show();
        QVERIFY(QTest::qWaitForWindowExposed(&both));
        QVERIFY(qAbs(both.findChild<QSplitter *>()->sizes().first() - 300) < 8);
    }

    void detailHasTabsByKey()
    {
        DetailPane pane;
        pane.addTab(u"overview"_s, u"Overview"_s, new QLabel);
        pane.addTab(u"members"_s, u"Members"_s, new QLabel);
        pane.addTab(u"loops"_s, u"Loops"_s, new QLabel);
        pane.show();
        QSignalSpy changed(&pane, &DetailPane::tabChanged);
        QCOMPARE(pane.currentTab(), u"overview"_s);
        QVERIFY(pane.showTab(u"members"_s));
        QCOMPARE(changed.last().first().toString(), u"members"_s);
        pane.setTabShown(u"loops"_s, false);
        QVERIFY(!pane.showTab(u"loops"_s));
        QVERIFY(!pane.showTab(u"none"_s));
        QCOMPARE(pane.tabKeys(), (QStringList{u"overview"_s, u"members"_s}));
        QVERIFY(pane.page(u"members"_s));
        pane.setTitle(u"BBIC"_s, u"Children and families"_s);
        QCOMPARE(pane.title(), u"BBIC"_s);
        QSignalSpy pressed(&pane, &DetailPane::problemsPressed);
        pane.setProblemCount(2);
        for (auto *button : pane.findChildren<QPushButton *>(Qt::FindDirectChildrenOnly))
            if (button->isVisible())
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(pressed.count(), 1);
    }

    void theSubtitleHasTheWholeWidth()
    {
        DetailPane pane;
        pane.addTab(u"about"_s, u"About"_s, new QLabel);
        pane.addHeaderWidget(new QPushButton(u"Papers"_s));
        pane.addHeaderWidget(new QPushButton(u"Next year…"_s));
        pane.setTitle(u"Conference"_s, u"conference · open · 14 Jan – 9 Feb 2027 · 8 of 14 seats taken"_s);
        const auto *subtitle = pane.findChild<QLabel *>(u"detailSubtitle"_s);
        pane.resize(subtitle->fontMetrics().horizontalAdvance(subtitle->text()) + 2 * measure::paneMargin + 8, 400);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        QCOMPARE(subtitle->width(), pane.width() - 2 * measure::paneMargin);
        QVERIFY(subtitle->height() < 2 * subtitle->fontMetrics().height());
    }

    void aTitleOfAnyLengthHasTwoLines_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("cut");
        QTest::newRow("short") << u"BBIC"_s << false;
        QTest::newRow("a word without end") << QString(5000, u'X') << true;
        QTest::newRow("many words") << u"ord "_s.repeated(1200) << true;
        QTest::newRow("right to left") << u"שלום "_s.repeated(1000) << true;
        QTest::newRow("short, right to left") << u"שלום"_s << false;
        QTest::newRow("lines") << u"a\nb\nc\nd\ne"_s << false;
    }
    void aTitleOfAnyLengthHasTwoLines()
    {
        QFETCH(QString, title);
        QFETCH(bool, cut);
        DetailPane pane;
        pane.addTab(u"about"_s, u"About"_s, new QLabel);
        pane.resize(600, 400);
        pane.setTitle(title);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        QCOMPARE(pane.title(), title);
        QVERIFY(pane.minimumSizeHint().width() < 400);
        auto *label = pane.findChild<ElidedLabel *>(u"detailTitle"_s);
        QVERIFY(label->height() < 3 * label->fontMetrics().height());
        const QStringList lines = label->shownLines();
        QVERIFY(lines.size() <= 2);
        QCOMPARE(lines.last().endsWith(QChar(0x2026)), cut);
        for (const QString &line : lines)
            QVERIFY(label->fontMetrics().horizontalAdvance(line) <= label->width() + 1);
        QHelpEvent help(QEvent::ToolTip, QPoint(2, 2), label->mapToGlobal(QPoint(2, 2)));
        QApplication::sendEvent(label, &help);
        QCOMPARE(help.isAccepted(), cut);
        QVERIFY(!cut || (QToolTip::text().startsWith(u"<span>"_s) && QToolTip::text().size() < 600));
    }
};

LANSNAV_TEST_MAIN(TestMasterDetail)
#include "tst_masterdetail.moc"
