// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/style.h"
#include "support/testmain.h"

#include <QApplication>
#include <QPainter>
#include <QProxyStyle>
#include <QPushButton>
#include <QStyle>
#include <QStyleOptionButton>

using namespace lansnav;
using namespace Qt::StringLiterals;

class TestStyle : public QObject
{
    Q_OBJECT

private slots:
    void contrastOfKnownPairs()
    {
        QCOMPARE(qRound(style::contrast(Qt::black, Qt::white)), 21);
        QCOMPARE(style::contrast(Qt::red, Qt::red), 1.0);
        QVERIFY(qAbs(style::contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
    }

    void coloursAreLegible_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void coloursAreLegible()
    {
        QFETCH(bool, dark);
        const Colours &c = dark ? Colours::dark() : Colours::light();
        for (const QColor &ground : {c.surface, c.pane}) {
            for (const QColor &text : {c.text, c.quiet, c.accent, c.bad})
                QVERIFY2(style::contrast(text, ground) >= 4.5, qPrintable(text.name() + u" on "_s + ground.name()));
            for (const QColor &mark : {c.good, c.warn})
                QVERIFY2(style::contrast(mark, ground) >= 3, qPrintable(mark.name() + u" on "_s + ground.name()));
        }
    }

    void paletteIsLegible_data() { coloursAreLegible_data(); }
    void paletteIsLegible()
    {
        QFETCH(bool, dark);
        const QPalette p = style::palette(dark);
        using Role = QPalette::ColorRole;
        const QList<std::pair<Role, Role>> pairs{{QPalette::WindowText, QPalette::Window}, {QPalette::Text, QPalette::Base},
                                                 {QPalette::Text, QPalette::AlternateBase}, {QPalette::ButtonText, QPalette::Button},
                                                 {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::ToolTipText, QPalette::ToolTipBase},
                                                 {QPalette::PlaceholderText, QPalette::Base}, {QPalette::Link, QPalette::Base}};
        for (const auto &[text, ground] : pairs)
            QVERIFY2(style::contrast(p.color(text), p.color(ground)) >= 4.5, qPrintable(p.color(text).name() + p.color(ground).name()));
        QVERIFY(style::contrast(p.color(QPalette::Disabled, QPalette::Text), p.color(QPalette::Base)) >= 3);
        QVERIFY(style::contrast(style::outline(p), p.color(QPalette::Base)) >= 3);
        QCOMPARE(style::isDark(p), dark);
        QCOMPARE(&Colours::of(p), dark ? &Colours::dark() : &Colours::light());
    }

    void themesChangeWhileRunning()
    {
        style::applyTheme(*qApp, Theme::Dark);
        QVERIFY(style::isDark(QApplication::palette()));
        const auto *proxy = qobject_cast<QProxyStyle *>(QApplication::style());
        QVERIFY(proxy);
        QCOMPARE(proxy->baseStyle()->name(), u"fusion"_s);
        QCOMPARE(QIcon::themeName(), u"breeze-dark"_s);
        QPushButton button;
        style::makePrimary(&button);
        QCOMPARE(button.palette().color(QPalette::Button), Colours::dark().accent);
        style::applyTheme(*qApp, Theme::Light);
        QVERIFY(!style::isDark(QApplication::palette()));
        QTRY_COMPARE(button.palette().color(QPalette::Button), Colours::light().accent);
        QVERIFY(QApplication::font().pointSizeF() >= 9 && QApplication::font().pointSizeF() <= 10);
    }

    /// A button with the keyboard is told from one without by lines that stand out from what was there.
    void focusOfAButtonIsSeen_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("primary");
        QTest::newRow("primary, light") << false << true;
        QTest::newRow("primary, dark") << true << true;
        QTest::newRow("other, light") << false << false;
        QTest::newRow("other, dark") << true << false;
    }
    void focusOfAButtonIsSeen()
    {
        QFETCH(bool, dark);
        QFETCH(bool, primary);
        style::applyTheme(*qApp, dark ? Theme::Dark : Theme::Light);
        QPushButton button(u"Save"_s);
        if (primary)
            style::makePrimary(&button);
        button.resize(120, 28);
        const auto drawn = [&](QStyle::State more) {
            QImage image(button.size(), QImage::Format_ARGB32);
            image.fill(button.palette().color(QPalette::Window));
            QStyleOptionButton option;
            option.initFrom(&button);
            option.text = button.text();
            option.state |= QStyle::State_Enabled | QStyle::State_Raised | more;
            QPainter painter(&image);
            QApplication::style()->drawControl(QStyle::CE_PushButton, &option, &painter, &button);
            return image;
        };
        const QImage without = drawn({});
        const QImage with = drawn(QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange);
        int seen = 0;
        for (int y = 0; y < button.height(); ++y)
            for (int x = 0; x < button.width(); ++x)
                seen += style::contrast(with.pixelColor(x, y), without.pixelColor(x, y)) >= 3 ? 1 : 0;
        const int around = 2 * (button.width() + button.height());
        QVERIFY2(seen >= around, qPrintable(u"%1 of %2 points"_s.arg(seen).arg(around)));
        style::applyTheme(*qApp, Theme::Light);
    }

    void marksDifferWithoutColour()
    {
        // In black and white too each state must be told from the others by its shape.
        QList<QImage> seen;
        for (const Mark mark : {Mark::Neutral, Mark::Good, Mark::Warn, Mark::Bad, Mark::Info}) {
            QImage image(32, 32, QImage::Format_ARGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            style::paintMark(painter, QRectF(0, 0, 32, 32), mark, style::palette(false));
            painter.end();
            for (int y = 0; y < 32; ++y)
                for (int x = 0; x < 32; ++x)
                    image.setPixel(x, y, qGray(image.pixel(x, y)) < 190 ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
            for (const QImage &other : std::as_const(seen)) {
                int different = 0;
                for (int y = 0; y < 32; ++y)
                    for (int x = 0; x < 32; ++x)
                        different += image.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
                QVERIFY(different > 40);
            }
            seen.append(image);
        }
    }

    void everySeverityHasAWord()
    {
        QSet<QString> words;
        for (const auto severity : {Problem::Severity::Info, Problem::Severity::Warn, Problem::Severity::Bad})
            words.insert(style::wordOf(severity));
        QCOMPARE(words.size(), 3);
    }
};

LANSNAV_TEST_MAIN(TestStyle)
#include "tst_style.moc"
