// SPDX-License-Identifier: GPL-3.0-or-later
// The window's program without a display: a picture of every page, as installer/run.sh leaves them.
#include "app/clifixture.h"
#include "support/testmain.h"

#include <QImage>

using namespace lansnav;
using namespace Qt::StringLiterals;
using test::Answer;

class TestPictures : public QObject, private test::CliFixture
{
    Q_OBJECT

private slots:
    void everyPageGivesAPicture();
    void refusals_data();
    void refusals();
    void helpNeedsNoDisplay_data();
    void helpNeedsNoDisplay();

private:
    Answer start(const QStringList &arguments, const QString &platform = u"offscreen"_s) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &display : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(display);
        if (!platform.isEmpty())
            environment.insert(u"QT_QPA_PLATFORM"_s, platform);
        environment.insert(u"HOME"_s, at(u"home"_s));
        environment.insert(u"LC_ALL"_s, u"sv_SE.UTF-8"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(LANSNAV_WINDOW), QStringList{u"--profile"_s, at(u"profile"_s)} + arguments);
        if (!process.waitForFinished(200'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, {}, process.errorString()};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }
};

void TestPictures::everyPageGivesAPicture()
{
    const Answer made = makeDemo();
    QVERIFY2(made.code == 0, qPrintable(made.err));
    const QString folder = at(u"out"_s);
    const Answer taken = start({u"--pictures"_s, folder, demo()});
    QVERIFY2(taken.code == 0, qPrintable(taken.err));
    const QStringList pictures = QDir(folder).entryList({u"*.png"_s}, QDir::Files, QDir::Name);
    for (const char *page : {"1-overview.png", "2-networks.png", "3-courses.png", "4-parenting.png", "5-people.png", "2-networks-members.png", "2-networks-meetings.png", "3-courses-programme.png"})
        QVERIFY2(pictures.contains(QLatin1String(page)), qPrintable(pictures.join(u' ')));
    QStringList told = taken.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(told.size(), pictures.size());
    QSet<QByteArray> seen;
    for (const QString &name : pictures) {
        QVERIFY(told.contains(QDir::toNativeSeparators(QDir(folder).filePath(name))));
        const QImage picture(QDir(folder).filePath(name));
        QCOMPARE(picture.size(), QSize(1280, 720));
        seen.insert(bytes(QDir(folder).filePath(name)));
    }
    // A page and the sub-tab it opens on are the same picture; nothing else is, and nothing is blank.
    QVERIFY2(seen.size() >= pictures.size() - 4, qPrintable(u"%1 of %2"_s.arg(seen.size()).arg(pictures.size())));
}

void TestPictures::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("no file") << QStringList{u"--pictures"_s, u"OUT"_s} << 2;
    QTest::newRow("a file that is not there") << QStringList{u"--pictures"_s, u"OUT"_s, u"none.lansnav"_s} << 3;
    QTest::newRow("unknown language") << QStringList{u"--lang"_s, u"fi"_s} << 2;
    QTest::newRow("unknown option") << QStringList{u"--sing"_s} << 2;
}

void TestPictures::refusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    arguments.replaceInStrings(u"OUT"_s, at(u"none"_s));
    const Answer answer = start(arguments);
    QCOMPARE(answer.code, code);
    QVERIFY(answer.err.size() > 10);
    QVERIFY(!QFile::exists(at(u"none"_s)));
}

void TestPictures::helpNeedsNoDisplay_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("said");
    QTest::addRow("help") << u"--help"_s << u"--pictures"_s;
    QTest::addRow("version") << u"--version"_s << QStringLiteral(LANSNAV_VERSION);
}

void TestPictures::helpNeedsNoDisplay()
{
    QFETCH(QString, option);
    QFETCH(QString, said);
    const Answer answer = start({option}, {});
    QVERIFY2(answer.code == 0, qPrintable(answer.err));
    QVERIFY2(answer.out.contains(said), qPrintable(answer.out));
}

LANSNAV_TEST_MAIN(TestPictures)
#include "tst_pictures.moc"
