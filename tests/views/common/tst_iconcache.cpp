// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/iconcache.h"

#include "common/style.h"

#include "support/testmain.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QTemporaryDir>

using namespace lansnav;
using namespace Qt::StringLiterals;

class TestIconCache : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static QImage drawn(const QString &name, QSize size = {16, 16}, QIcon::Mode mode = QIcon::Normal)
    {
        return style::icon(name).pixmap(size, 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32_Premultiplied);
    }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    /// A file that holds one icon, as a first start leaves it.
    QByteArray written(const QString &path)
    {
        {
            const IconCache cache(path);
            drawn(u"go-home"_s);
        }
        QFile made(path);
        return made.open(QIODevice::ReadOnly) ? made.readAll() : QByteArray();
    }

private slots:
    /// Two small themes of our own: which one the machine has is another matter.
    void initTestCase()
    {
        for (const auto &[theme, colour] : {std::pair{u"breeze"_s, "black"}, {u"breeze-dark"_s, "white"}}) {
            const QDir folder(file(u"themes/"_s + theme));
            QVERIFY(folder.mkpath(u"scalable"_s));
            const std::pair<QString, QByteArray> files[] = {
                {u"index.theme"_s, "[Icon Theme]\nName=Test\nDirectories=scalable\n[scalable]\nSize=16\nMinSize=8\nMaxSize=512\nType=Scalable\n"},
                {u"scalable/go-home.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg' width='16' height='16'><rect x='2' y='5' width='9' height='7' fill='" + QByteArray(colour) + "'/></svg>"},
            };
            for (const auto &[name, bytes] : files) {
                QFile made(folder.filePath(name));
                QVERIFY(made.open(QIODevice::WriteOnly));
                made.write(bytes);
            }
        }
        QIcon::setThemeSearchPaths({file(u"themes"_s)});
        style::applyTheme(*qApp, Theme::Light);
    }
    void cleanup() { style::applyTheme(*qApp, Theme::Light); }

    /// First drawn, then kept, then from the file of an earlier start: the same picture.
    void sameFromTheFile_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QIcon::Mode>("mode");
        QTest::newRow("16") << QSize(16, 16) << QIcon::Normal;
        QTest::newRow("32, active") << QSize(32, 32) << QIcon::Active;
        QTest::newRow("22, disabled") << QSize(22, 22) << QIcon::Disabled;
        QTest::newRow("48, selected") << QSize(48, 48) << QIcon::Selected;
    }
    void sameFromTheFile()
    {
        QFETCH(QSize, size);
        QFETCH(QIcon::Mode, mode);
        const QImage plain = drawn(u"go-home"_s, size, mode);
        QVERIFY(!plain.isNull());
        QCOMPARE(plain.size(), size);
        const QString path = file(u"same%1"_s.arg(size.width()));
        {
            const IconCache cache(path);
            QCOMPARE(drawn(u"go-home"_s, size, mode), plain);
            QCOMPARE(drawn(u"go-home"_s, size, mode), plain);
        }
        QVERIFY(QFile::exists(path));
        const IconCache again(path);
        QCOMPARE(drawn(u"go-home"_s, size, mode), plain);
    }

    void paintsAsItsPixmap()
    {
        const IconCache cache(file(u"paints"_s));
        QImage canvas(16, 16, QImage::Format_ARGB32_Premultiplied);
        canvas.fill(Qt::transparent);
        QPainter painter(&canvas);
        style::icon(u"go-home"_s).paint(&painter, canvas.rect());
        painter.end();
        QCOMPARE(canvas, drawn(u"go-home"_s));
    }

    /// What the theme has not got is the one that the program carries.
    void carriedWhereTheThemeHasNone()
    {
        const IconCache cache(file(u"carried"_s));
        QVERIFY(!drawn(u"edit-undo"_s).isNull());
        QVERIFY(drawn(u"no-such-icon"_s).isNull());
    }

    void followsTheTheme()
    {
        const IconCache cache(file(u"theme"_s));
        const QIcon icon = style::icon(u"go-home"_s);
        const QImage light = icon.pixmap(22).toImage();
        style::applyTheme(*qApp, Theme::Dark);
        QVERIFY(icon.pixmap(22).toImage() != light);
        style::applyTheme(*qApp, Theme::Light);
        QCOMPARE(icon.pixmap(22).toImage(), light);
    }

    /// A file that was cut, filled with something else or made by another version is not used, and replaced.
    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = written(file(u"good"_s));
        QVERIFY(good.size() > 1000);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("garbage") << QByteArray(5000, 'x');
        QTest::newRow("cut") << good.left(good.size() - 7);
        QTest::newRow("cut early") << good.left(30);
        QByteArray other = good;
        other[9] = char(other.at(9) ^ 1);       // in the version it says it is of
        QTest::newRow("another version") << other;
        QByteArray huge = good;
        huge[huge.indexOf(QByteArray("\0\0\0\x10\0\0\0\x10", 8)) + 1] = char(0x7f);      // a side of 16 becomes one of 8 million
        QTest::newRow("a huge side") << huge;
    }
    void badFiles()
    {
        QFETCH(QByteArray, bytes);
        const QImage plain = drawn(u"go-home"_s);
        const QString path = file(u"bad"_s);
        QFile bad(path);
        QVERIFY(bad.open(QIODevice::WriteOnly | QIODevice::Truncate));
        bad.write(bytes);
        bad.close();
        const QByteArray after = written(path);
        QVERIFY(after != bytes);
        const IconCache cache(path);
        QCOMPARE(drawn(u"go-home"_s), plain);
    }

    void withoutAFolderItStillDraws()
    {
        const QImage plain = drawn(u"go-home"_s);
        const IconCache cache(u"/dev/null/none/icons.cache"_s);
        QCOMPARE(drawn(u"go-home"_s), plain);
    }
};

LANSNAV_TEST_MAIN(TestIconCache)
#include "tst_iconcache.moc"
