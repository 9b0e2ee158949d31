// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/elidedtext.h"
#include "support/testmain.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

using namespace lansnav;
using namespace Qt::StringLiterals;

class TestElidedText : public QObject
{
    Q_OBJECT

private slots:
    void linesFit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("most");
        QTest::addColumn<bool>("cut");
        QTest::newRow("nothing") << QString() << 2 << false;
        QTest::newRow("a word") << u"Kurs"_s << 2 << false;
        QTest::newRow("just two lines") << u"Kurs Kurs Kurs Kurs"_s << 4 << false;
        QTest::newRow("one line of many words") << u"ord "_s.repeated(50) << 1 << true;
        QTest::newRow("a word without end") << QString(5000, u'X') << 3 << true;
        QTest::newRow("right to left") << u"שלום עולם "_s.repeated(500) << 2 << true;
    }
    void linesFit()
    {
        QFETCH(QString, text);
        QFETCH(int, most);
        QFETCH(bool, cut);
        const QFont font = QApplication::font();
        const QFontMetricsF metrics(font);
        const double width = metrics.horizontalAdvance(u"Kurs Kurs Kurs"_s);
        const QStringList lines = elided::lines(text, font, width, most);
        QVERIFY(lines.size() <= most);
        for (const QString &line : lines)
            QVERIFY2(metrics.horizontalAdvance(line) <= width + 1, qPrintable(line));
        QCOMPARE(!lines.isEmpty() && lines.last().endsWith(QChar(0x2026)), cut);
        if (!cut)
            QCOMPARE(lines.join(u' '), text.simplified());
    }

    void drawsNoMoreThanThereIsRoomFor()
    {
        QImage image(100, 60, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        const double line = QFontMetricsF(painter.font()).height();
        const QRectF where(10, 0, 80, line * 2.5);
        const double used = elided::draw(painter, where, QString(300, u'X'));
        painter.end();
        QCOMPARE(used, line * 2);
        for (int y = 0; y < image.height(); ++y) {
            QCOMPARE(image.pixelColor(5, y), QColor(Qt::white));
            QCOMPARE(image.pixelColor(96, y), QColor(Qt::white));
        }
    }

    void toolTipsWrap()
    {
        QVERIFY(elided::toolTip({}).isEmpty());
        QCOMPARE(elided::toolTip(u"a < b"_s), u"<span>a &lt; b</span>"_s);
        QCOMPARE(elided::toolTip(u"a\nb"_s), u"<span>a<br>b</span>"_s);
        const QString endless = elided::toolTip(QString(5000, u'X'));
        QVERIFY(endless.size() < 500);
        QVERIFY(endless.contains(QChar(0x200b)) && endless.contains(QChar(0x2026)));
    }

    void aNameKeepsToItself()
    {
        QCOMPARE(elided::within(u"Kurs"_s), u"Kurs"_s);
        QCOMPARE(elided::within(u"Kurs\ni två  rader"_s), u"Kurs i två rader"_s);
        QVERIFY(elided::within(QString(5000, u'X')).size() <= 60);
        const QString other = elided::within(u"שלום"_s);
        QCOMPARE(other, QChar(0x2068) + u"שלום"_s + QChar(0x2069));
    }
};

LANSNAV_TEST_MAIN(TestElidedText)
#include "tst_elidedtext.moc"
