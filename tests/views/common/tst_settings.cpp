// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/settings.h"
#include "support/testmain.h"

#include <QTemporaryDir>

using namespace lansnav;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void nothingStoredGivesDefaults()
    {
        const QTemporaryDir dir;
        const Settings s = Settings::load(dir.filePath(u"none.ini"_s));
        QCOMPARE(s.language, Language::System);
        QCOMPARE(s.theme, Theme::System);
        QVERIFY(!s.comfortableRows);
        QVERIFY(s.recentFiles.isEmpty());
    }

    void everythingComesBack()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"settings.ini"_s);
        Settings s = Settings::load(path);
        s.language = Language::Swedish;
        s.theme = Theme::Dark;
        s.comfortableRows = true;
        const Id me = Id::natural(u"person", {u"a"_s});
        const QString file = dir.filePath(u"nätverk/Örebro [2026].lansnav"_s);
        s.setMeIn(file, me);
        s.remember(file);
        s.setFolderFor(u"import"_s, dir.path());
        s.windowGeometry = QByteArray("\0\1\xff", 3);
        s.layouts.insert(u"people/list"_s, "{\"columns\":[]}");
        s.filters.insert(u"people"_s, {{u"text"_s, u"Laxå"_s}, {u"mine"_s, true}});
        QVERIFY(s.save());

        const Settings back = Settings::load(path);
        QCOMPARE(back.language, Language::Swedish);
        QCOMPARE(back.theme, Theme::Dark);
        QVERIFY(back.comfortableRows);
        QCOMPARE(back.meIn(file), me);
        QCOMPARE(back.lastFile, s.lastFile);
        QCOMPARE(back.recentFiles, s.recentFiles);
        QCOMPARE(back.folderFor(u"import"_s), dir.path());
        QCOMPARE(back.windowGeometry, s.windowGeometry);
        QCOMPARE(back.layouts, s.layouts);
        QCOMPARE(back.filters, s.filters);
    }

    void removedEntriesStayRemoved()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"settings.ini"_s);
        Settings s = Settings::load(path);
        s.layouts = {{u"a"_s, "1"}, {u"b"_s, "2"}, {u"c"_s, "3"}};
        QVERIFY(s.save());
        s.layouts = {{u"b"_s, "2"}};
        s.setMeIn(u"/x"_s, {});
        QVERIFY(s.save());
        QCOMPARE(Settings::load(path).layouts, s.layouts);
        QVERIFY(Settings::load(path).me.isEmpty());
    }

    void recentFilesAreFewAndUnique()
    {
        Settings s;
        for (int i = 0; i < 20; ++i)
            s.remember(u"/data/%1.lansnav"_s.arg(i));
        s.remember(u"/data/../data/15.lansnav"_s);
        QCOMPARE(s.recentFiles.size(), Settings::maxRecent);
        QCOMPARE(s.recentFiles.first(), s.lastFile);
        QCOMPARE(s.recentFiles.count(s.lastFile), 1);
        s.forget(s.lastFile);
        QVERIFY(s.lastFile.isEmpty());
        QCOMPARE(s.recentFiles.size(), Settings::maxRecent - 1);
    }

    void nonsenseIsIgnored_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray("\x00\xff\x01[General\n=\n", 14);
        QTest::newRow("values") << QByteArray("[General]\nlanguage=kl\ntheme=7\nwindowState=-3\nlastFile=\n[layouts]\nsize=99999999\n1\\key=\n");
    }
    void nonsenseIsIgnored()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir dir;
        QFile file(dir.filePath(u"s.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const Settings s = Settings::load(file.fileName());
        QCOMPARE(s.language, Language::System);
        QCOMPARE(s.theme, Theme::System);
        QVERIFY(s.layouts.isEmpty());
    }

    void aFolderThatIsGoneFallsBack()
    {
        Settings s;
        s.folders.insert(u"open"_s, u"/no/such/folder"_s);
        QVERIFY(s.folderFor(u"open"_s) != u"/no/such/folder"_s);
    }
};

LANSNAV_TEST_MAIN(TestSettings)
#include "tst_settings.moc"
