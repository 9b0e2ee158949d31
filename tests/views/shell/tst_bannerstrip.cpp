// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include "common/feedback.h"
#include "shell/bannerstrip.h"

#include <QBoxLayout>
#include <QCursor>
#include <QPushButton>

using namespace lansnav;
using namespace Qt::StringLiterals;

/// A banner that comes or goes moves nothing from under the pointer.
class TestBannerStrip : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void liesOverThePageWhileThePointerIsThere();
    void givesTheRoomBackOnceThePointerIsOut();
    void anotherPageSettlesAtOnce();
    void standsInPlaceBeforeTheWindowIsShown();
    void whoWasAboutToPressPressesThat();

private:
    int top() const { return m_page->mapTo(m_window.get(), QPoint()).y(); }
    void pointAt(const QPoint &inWindow)
    {
        QCursor::setPos(m_window->mapToGlobal(inWindow));
        QCOMPARE(QCursor::pos(), m_window->mapToGlobal(inWindow));
    }
    static constexpr QPoint aside{20, 200};     // beside the page
    static constexpr QPoint inside{300, 200};

    std::unique_ptr<QWidget> m_window;
    BannerBar *m_banner = nullptr;
    BannerStrip *m_strip = nullptr;
    QPushButton *m_page = nullptr;
};

void TestBannerStrip::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(600, 400);
    m_banner = new BannerBar(m_window.get());
    m_page = new QPushButton(u"Page"_s, m_window.get());
    m_page->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_strip = new BannerStrip(m_banner, m_page, m_window.get());
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_strip);
    right->addWidget(m_page, 1);
    auto *row = new QHBoxLayout(m_window.get());
    row->setContentsMargins(100, 0, 0, 0);
    row->addLayout(right);
}

void TestBannerStrip::cleanup()
{
    m_window.reset();
}

void TestBannerStrip::liesOverThePageWhileThePointerIsThere()
{
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    pointAt(inside);
    m_banner->showNews(u"a"_s, Problem::Severity::Info, u"A colleague did something."_s);
    QTest::qWait(400);
    QCOMPARE(top(), 0);
    QVERIFY(m_banner->isVisible());
    QCOMPARE(m_banner->geometry().topLeft(), QPoint(100, 0));
    QCOMPARE(m_banner->width(), 500);
    QVERIFY(m_banner->height() >= m_banner->minimumSizeHint().height());
    // Gone to the banner, to read and answer it: the page makes room, the banner stays where it is.
    pointAt(QPoint(300, 5));
    QTRY_COMPARE(top(), m_banner->height());
    QCOMPARE(m_banner->geometry().topLeft(), QPoint(100, 0));
}

void TestBannerStrip::givesTheRoomBackOnceThePointerIsOut()
{
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    pointAt(aside);
    m_banner->showNews(u"a"_s, Problem::Severity::Info, u"A colleague did something."_s);
    QTRY_COMPARE(top(), m_banner->height());
    const int room = top();
    pointAt(inside);
    m_banner->withdraw(u"a"_s);
    QTest::qWait(400);
    QCOMPARE(top(), room);
    pointAt(aside);
    QTRY_COMPARE(top(), 0);
}

void TestBannerStrip::anotherPageSettlesAtOnce()
{
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    pointAt(inside);
    m_banner->showNews(u"a"_s, Problem::Severity::Info, u"A colleague did something."_s);
    m_strip->settle();
    QTRY_COMPARE(top(), m_banner->height());
}

void TestBannerStrip::standsInPlaceBeforeTheWindowIsShown()
{
    pointAt(inside);
    m_banner->showNews(u"a"_s, Problem::Severity::Info, u"Opened from a copy."_s);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_COMPARE(top(), m_banner->height());
    QCOMPARE(m_banner->geometry(), QRect(100, 0, 500, top()));
}

void TestBannerStrip::whoWasAboutToPressPressesThat()
{
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    pointAt(QPoint(300, 5));
    m_banner->showNews(u"a"_s, Problem::Severity::Info, u"A colleague did something."_s);
    QCOMPARE(m_window->childAt(QPoint(300, 5)), m_page);
    QTRY_VERIFY(m_window->childAt(QPoint(300, 5)) != m_page);
}

LANSNAV_TEST_MAIN(TestBannerStrip)
#include "tst_bannerstrip.moc"
