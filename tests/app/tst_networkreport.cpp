// SPDX-License-Identifier: GPL-3.0-or-later
// The report of a network as it is handed over: all that belongs in it, in either language, as data and on paper.
#include "app/clifixture.h"
#include "areas.h"
#include "calendar/uilocale.h"
#include "language.h"
#include "network/reports.h"
#include "report/report.h"
#include "store/store.h"
#include "support/testenvironment.h"
#include "support/testmain.h"
#include "window/threadlanguage.h"

#include <QRegularExpression>

using namespace lansnav;
using namespace Qt::StringLiterals;
using test::Answer;

class TestNetworkReport : public QObject, private test::CliFixture
{
    Q_OBJECT

private slots:
    void initTestCase();
    void holdsEverything_data();
    void holdsEverything();
    void chartsFollowTheLanguage();
    void onPaper_data();
    void onPaper();
    void otherPapers_data();
    void otherPapers();

private:
    Result<Report> compose(const QString &network);
    QString textOf(const QString &pdf) const;

    test::TestEnvironment m_environment{QDateTime::currentDateTime()};
    std::unique_ptr<Store> m_store;
};

void TestNetworkReport::initTestCase()
{
    const Answer made = makeDemo();
    QVERIFY2(made.code == 0, qPrintable(made.err));
    auto opened = Store::open(demo(), schemaOf(allAreas()), m_environment, {.exclusive = false, .readOnly = true, .backup = false});
    QVERIFY(opened.ok());
    m_store = std::move(*opened);
}

Result<Report> TestNetworkReport::compose(const QString &network)
{
    Scope scope;
    scope.today = m_environment.today();
    const auto id = m_store->database().value(u"SELECT id FROM network WHERE name = ?"_s, {network});
    if (!id)
        return id.error();
    scope.ids.insert(u"network"_s, Id::fromVariant(*id));
    return networkReports().first().compose(m_store->database(), scope);
}

void TestNetworkReport::holdsEverything_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<QStringList>("captions");      // how each begins
    QTest::addColumn<QStringList>("charts");
    QTest::newRow("BBIC in English") << u"BBIC"_s << u"en"_s
        << QStringList{u"About the network"_s, u"Coverage"_s, u"Meetings against the cadence"_s, u"Members"_s, u"Meetings"_s, u"Attendance"_s, u"Open action points"_s, u"Licences"_s, u"Development"_s}
        << QStringList{u"Representatives, "_s, u"Members"_s, u"Meetings in "_s, u"Attendance in "_s, u"Licences"_s}
        << QStringList{u"Attendance per meeting"_s, u"Coverage over the terms"_s, u"Members per municipality"_s};
    QTest::newRow("BBIC in Swedish") << u"BBIC"_s << u"sv"_s
        << QStringList{u"Om nätverket"_s, u"Täckning"_s, u"Träffar jämfört med mötestakten"_s, u"Medlemmar"_s, u"Träffar"_s, u"Närvaro"_s, u"Öppna åtgärder"_s, u"Licenser"_s, u"Utveckling"_s}
        << QStringList{u"Representanter, "_s, u"Medlemmar"_s, u"Träffar under "_s, u"Närvaro under "_s, u"Licenser"_s}
        << QStringList{u"Närvaro per träff"_s, u"Täckning över terminerna"_s, u"Medlemmar per kommun"_s};
}

void TestNetworkReport::holdsEverything()
{
    QFETCH(QString, network);
    QFETCH(QString, language);
    QFETCH(QStringList, headings);
    QFETCH(QStringList, captions);
    QFETCH(QStringList, charts);
    useLanguage(language);
    // A term that is over has meetings, attendance and all that follows from them.
    Scope scope;
    scope.today = m_environment.today();
    scope.year = scope.today.year() - 1;
    scope.ids.insert(u"network"_s, Id::fromVariant(*m_store->database().value(u"SELECT id FROM network WHERE name = ?"_s, {network})));
    const auto report = networkReports().first().compose(m_store->database(), scope);
    QVERIFY(report.ok());
    QStringList foundHeadings, foundCaptions, foundCharts, maps;
    for (const report::Block &block : report->blocks) {
        if (const auto *heading = std::get_if<report::Heading>(&block))
            foundHeadings.append(heading->text);
        if (const auto *table = std::get_if<report::Table>(&block)) {
            foundCaptions.append(table->caption);
            QVERIFY2(!table->rows.isEmpty(), qPrintable(table->caption));
            for (const report::TableColumn &column : table->columns)
                QVERIFY2(!column.heading.isEmpty(), qPrintable(table->caption));
        }
        if (const auto *chart = std::get_if<report::Chart>(&block)) {
            foundCharts.append(chart->title);
            QVERIFY2(!chart->categories.isEmpty() && !chart->unit.isEmpty(), qPrintable(chart->title));
            for (const report::Series &series : chart->series)
                QVERIFY2(!series.name.isEmpty() && series.values.size() == chart->categories.size(), qPrintable(chart->title));
        }
        if (const auto *map = std::get_if<report::TileMap>(&block)) {
            maps.append(map->caption);
            QCOMPARE(map->tiles.size(), 12);
            for (const report::Tile &tile : map->tiles)
                QVERIFY2(!tile.word.isEmpty() && !tile.shortName.isEmpty(), qPrintable(tile.name));
        }
    }
    QCOMPARE(foundHeadings, headings);
    QCOMPARE(foundCharts, charts);
    QCOMPARE(maps.size(), 1);
    QVERIFY(maps.first().startsWith(language == u"sv"_s ? u"Täckning "_s : u"Coverage on "_s));
    QCOMPARE(foundCaptions.size(), captions.size());
    for (qsizetype i = 0; i < captions.size(); ++i)
        QVERIFY2(foundCaptions.at(i).startsWith(captions.at(i)), qPrintable(foundCaptions.at(i)));
    QCOMPARE(report->summary.size(), 2);
}

/// Composed in Swedish for an English window, as the preview does; and the other way.
void TestNetworkReport::chartsFollowTheLanguage()
{
    ThreadLanguage threads;
    for (const auto &[window, spoken] : {std::pair{u"en"_s, u"sv"_s}, std::pair{u"sv"_s, u"en"_s}}) {
        useLanguage(window);
        QCoreApplication::installTranslator(&threads);
        Result<Report> report = Error();
        threads.speak(spoken, [&] { report = compose(u"BBIC"_s); });
        QCoreApplication::removeTranslator(&threads);
        QVERIFY(report.ok());
        for (const report::Block &block : report->blocks) {
            const auto *chart = std::get_if<report::Chart>(&block);
            if (!chart || (chart->title != u"Närvaro per träff"_s && chart->title != u"Attendance per meeting"_s))
                continue;
            QCOMPARE(chart->title, spoken == u"sv"_s ? u"Närvaro per träff"_s : u"Attendance per meeting"_s);
            static const QRegularExpression swedish(u"^\\d+/\\d+ \\d\\d$"_s), english(u"^\\d+ [A-Z][a-z]{2,3} \\d\\d$"_s);
            for (const QString &day : chart->categories)
                QVERIFY2(day.contains(spoken == u"sv"_s ? swedish : english), qPrintable(day));
        }
    }
}

QString TestNetworkReport::textOf(const QString &pdf) const
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    if (!process.waitForStarted() || !process.waitForFinished(60'000))
        return {};
    QString text = QString::fromUtf8(process.readAllStandardOutput());
    // The font draws these as one sign.
    for (const auto &[sign, letters] : {std::pair{u"\ufb00"_s, u"ff"_s}, {u"\ufb01"_s, u"fi"_s}, {u"\ufb02"_s, u"fl"_s}, {u"\ufb03"_s, u"ffi"_s}, {u"\ufb04"_s, u"ffl"_s}})
        text.replace(sign, letters);
    return text;
}

void TestNetworkReport::onPaper_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("locale");
    QTest::newRow("Swedish for an English user") << u"sv"_s << u"en_GB.UTF-8"_s;
    QTest::newRow("English for a Swedish user") << u"en"_s << u"sv_SE.UTF-8"_s;
}

void TestNetworkReport::onPaper()
{
    QFETCH(QString, language);
    QFETCH(QString, locale);
    const bool swedish = language == u"sv"_s;
    const QStringList headings = swedish ? QStringList{u"Om nätverket"_s, u"Täckning"_s, u"Träffar jämfört med mötestakten"_s, u"Medlemmar"_s, u"Träffar"_s, u"Öppna åtgärder"_s, u"Licenser"_s, u"Utveckling"_s}
                                         : QStringList{u"About the network"_s, u"Coverage"_s, u"Meetings against the cadence"_s, u"Members"_s, u"Meetings"_s, u"Open action points"_s, u"Licences"_s, u"Development"_s};
    const QString pdf = at(u"network-%1.pdf"_s.arg(language));
    const Answer written = run({u"report"_s, demo(), u"network"_s, u"--network"_s, u"BBIC"_s, u"--lang"_s, language, u"-o"_s, pdf}, locale);
    QVERIFY2(written.code == 0, qPrintable(written.err));
    const QString text = textOf(pdf);
    if (text.isEmpty())
        LANSNAV_MISSING("poppler-utils");
    qsizetype last = -1;
    for (const QString &heading : headings) {
        const auto found = QRegularExpression(u"^\\s*%1\\s*$"_s.arg(QRegularExpression::escape(heading)), QRegularExpression::MultilineOption).match(text, last + 1);
        QVERIFY2(found.hasMatch(), qPrintable(heading + u"\n"_s + text));
        last = found.capturedStart();
    }
    QVERIFY(text.contains(u"Örebro län"_s));
    QVERIFY(text.contains(swedish ? u"sida 1 av "_s : u"page 1 of "_s));
    // What people wrote is Swedish in both; what the program says is in one language.
    static const QRegularExpression english(u"\\b(the|and|with|of|Members|Meetings|Coverage|Name|Represents|Present|From|When|Title|Place|Minutes|Who|State|Municipality|vacant|ordinary|alternate|held|planned|absent|people|page|January|February|March|May|June|July|August|October)\\b"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression swede(u"\\b(Medlemmar|Träffar|Täckning|Namn|Representerar|Närvarande|Från|Titel|Plats|Minnesanteckningar|Läge|vakant|ordinarie|ersättare|genomförd|planerad|frånvarande|personer|sida|januari|februari|mars|maj|juni|juli|augusti|oktober|öppen|försenad|har genomförts)\\b"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    const auto wrong = (swedish ? english : swede).match(text);
    QVERIFY2(!wrong.hasMatch(), qPrintable(wrong.captured() + u" in:\n"_s + text.mid(qMax<qsizetype>(0, wrong.capturedStart() - 200), 400)));
    QVERIFY2(!text.contains(u'…'), "something is cut off");
}

void TestNetworkReport::otherPapers_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("heading");
    QTest::newRow("members sv") << u"members"_s << u"sv"_s << u"Medlemmar"_s;
    QTest::newRow("members en") << u"members"_s << u"en"_s << u"Members"_s;
    QTest::newRow("sign-in sv") << u"sign-in"_s << u"sv"_s << u"Närvarolista"_s;
    QTest::newRow("sign-in en") << u"sign-in"_s << u"en"_s << u"Sign-in sheet"_s;
}

void TestNetworkReport::otherPapers()
{
    QFETCH(QString, report);
    QFETCH(QString, language);
    QFETCH(QString, heading);
    const QString pdf = at(u"paper.pdf"_s);
    QFile::remove(pdf);
    const Answer written = run({u"report"_s, demo(), report, u"--network"_s, u"BBIC"_s, u"--lang"_s, language, u"-o"_s, pdf});
    QVERIFY2(written.code == 0, qPrintable(written.err));
    const QString text = textOf(pdf);
    if (text.isEmpty())
        LANSNAV_MISSING("poppler-utils");
    QVERIFY2(text.contains(heading), qPrintable(text));
    static const QRegularExpression english(u"\\b(the|and|Members|Name|Represents|Workplace|Signature|page)\\b"_s), swede(u"\\b(Medlemmar|Namn|Representerar|Arbetsplats|Underskrift|sida)\\b"_s);
    const auto wrong = (language == u"sv"_s ? english : swede).match(text);
    QVERIFY2(!wrong.hasMatch(), qPrintable(wrong.captured()));
}

LANSNAV_TEST_MAIN(TestNetworkReport)
#include "tst_networkreport.moc"
