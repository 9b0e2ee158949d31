// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../models/course/conferencefixture.h"
#include "calendar/uilocale.h"
#include "paper/reportfile.h"
#include "paper/reportpainter.h"
#include "privacy/masking.h"
#include "support/testmain.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTranslator>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

struct Output { bool started = false; int code = -1; QString text; };

Output run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {};
    process.waitForFinished(60'000);
    return {true, process.exitCode(), QString::fromUtf8(process.readAllStandardOutput())};
}

constexpr double pointsPerMm = 72 / 25.4;

/// A word of a page as pdftotext finds it, in millimetres.
struct Word { int page = 0; double left = 0, right = 0, top = 0, bottom = 0; QString text; };

QList<Word> wordsOf(const QString &pdf)
{
    QList<Word> words;
    static const QRegularExpression item(u"<page |<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">(.*?)</word>"_s);
    int page = -1;
    for (auto found = item.globalMatch(run(u"pdftotext"_s, {u"-bbox"_s, pdf, u"-"_s}).text); found.hasNext();) {
        const auto match = found.next();
        if (match.captured(1).isEmpty()) {
            ++page;
            continue;
        }
        const auto at = [&](int group) { return match.captured(group).toDouble() / pointsPerMm; };
        words.append({page, at(1), at(3), at(2), at(4), match.captured(5)});
    }
    return words;
}

/// Labels with these names and nothing else.
Report labelsOf(const report::LabelFormat &format, const QStringList &names)
{
    report::Labels labels{format, u"Digital delaktighet"_s, {}};
    for (const QString &name : names)
        labels.labels.append({name, {u"Vård- och omsorgsförvaltningen, Västermo kommun"_s}, u"Spår A: I vardagen"_s, report::Shape::Square});
    Report report;
    report.title = u"Namnbrickor"_s;
    report.bare = true;
    report.blocks = {labels};
    return report;
}

} // namespace

/// The papers as files: drawn, whole and in both languages. LANSNAV_PAPERS names a folder to keep them in, to be looked at.
class TestPaperFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void files_data();
    void files();
    void namesFit_data();
    void namesFit();
    void onePageIsOnePage();
    void badTextHoldsTheLayout_data();
    void badTextHoldsTheLayout();
    void thousandBadges();

private:
    QString at(const QString &name) const { return m_folder + u'/' + name; }

    QTemporaryDir m_dir;
    QString m_folder;
    ConferenceFixture m_fixture;
};

void TestPaperFiles::initTestCase()
{
    m_folder = qEnvironmentVariable("LANSNAV_PAPERS", m_dir.path());
    QVERIFY(QDir().mkpath(m_folder));
}

void TestPaperFiles::files_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("language");
    for (const ReportKind &kind : courseReports())
        for (const char *language : {"sv", "en"})
            QTest::addRow("%s %s", qPrintable(kind.key), language) << kind.key << QString::fromLatin1(language);
}

void TestPaperFiles::files()
{
    QFETCH(QString, key);
    QFETCH(QString, language);
    QTranslator translator;
    if (language == u"sv"_s) {
        QVERIFY(translator.load(u":/i18n/lansnav_sv.qm"_s));
        QCoreApplication::installTranslator(&translator);
    }
    const UiLocaleScope locale(language);
    Report report = m_fixture.must(m_fixture.report(key));
    report.language = language;
    for (const char *ending : {"pdf", "html", "xlsx"}) {
        const QString path = at(u"%1-%2.%3"_s.arg(key, language, QLatin1String(ending)));
        QVERIFY(writeReport(report, path).ok());
        QVERIFY(QFile(path).size() > 1000);
    }
    const QString pdf = at(u"%1-%2.pdf"_s.arg(key, language));
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const char *part : {"GTS_PDFA1", "<pdfaid:conformance>B</pdfaid:conformance>", "/OutputIntents"})
        QVERIFY2(bytes.contains(part), part);
    static const QRegularExpression alpha(u"/(CA|ca) (?!1(\\.0*)?\\s)"_s), mask(u"/SMask\\s+(?!/None)"_s);
    QVERIFY(!QString::fromLatin1(bytes).contains(alpha));
    QVERIFY(!QString::fromLatin1(bytes).contains(mask));
    const Output text = run(u"pdftotext"_s, {pdf, u"-"_s});
    if (!text.started)
        LANSNAV_MISSING("poppler-utils");
    for (const QString &secret : ConferenceFixture::secrets())
        QVERIFY2(!text.text.contains(secret), qPrintable(secret));
    QVERIFY2(!text.text.contains(u'…'), "something is cut off");
    // No English word is left on a Swedish paper.
    if (language == u"sv"_s) {
        static const QRegularExpression english(u"\\b(the|and|with|Time|Session|Name|people)\\b"_s);
        QVERIFY2(!text.text.contains(english), qPrintable(english.match(text.text).captured()));
    }
    QCoreApplication::removeTranslator(&translator);
}

void TestPaperFiles::namesFit_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("short") << u"Bo Ek"_s;
    QTest::newRow("usual") << u"Eva-Lena Sten-Persson"_s;
    QTest::newRow("long") << u"Anna-Karolina Margareta von Rosenqvist-Lagercrantz af Örebrosläkten"_s;
    QTest::newRow("long words") << u"Konstantinosalexandros Papadopoulosgiannakopoulos"_s;
}

/// Every name stands whole on its label, on every sheet.
void TestPaperFiles::namesFit()
{
    QFETCH(QString, name);
    for (const BadgeSheet &sheet : badgeSheets()) {
        const report::LabelFormat &format = sheet.format;
        const int each = format.columns * format.rows;
        const QString pdf = at(u"names.pdf"_s);
        QVERIFY(writeReport(labelsOf(format, QStringList(each + 1, name)), pdf).ok());
        const QList<Word> words = wordsOf(pdf);
        if (words.isEmpty())
            LANSNAV_MISSING("poppler-utils");
        QStringList all;
        for (const Word &word : words) {
            all.append(word.text);
            QVERIFY2(!word.text.contains(u'…'), qPrintable(sheet.key));
            // Within one label, counted from the left and the top.
            const double left = (210 - format.columns * format.width - (format.columns - 1) * format.gap) / 2, top = (297 - format.rows * format.height) / 2;
            const double column = (word.left - left) / (format.width + format.gap), row = (word.top + (word.bottom - word.top) / 2 - top) / format.height;
            const double inColumn = left + std::floor(column) * (format.width + format.gap);
            QVERIFY2(column >= 0 && column < format.columns && word.right <= inColumn + format.width, qPrintable(sheet.key + u' ' + word.text));
            QVERIFY2(row >= 0 && row < format.rows, qPrintable(sheet.key + u' ' + word.text));
        }
        for (const QString &part : name.split(u' '))
            QVERIFY2(all.count(part) >= each + 1, qPrintable(sheet.key + u' ' + part));
        QCOMPARE(words.last().page, 1);
    }
}

void TestPaperFiles::onePageIsOnePage()
{
    // Sixty sessions in three tracks stand on one page; the same in full takes more.
    Event event;
    event.title = u"Stor konferens"_s;
    QList<Session> sessions;
    for (int half = 16; half < 36; ++half)
        for (const char *track : {"Spår A", "Spår B", "Spår C"}) {
            const QString time = QTime(half / 2, half % 2 * 30).toString(u"HH:mm"_s);
            Session session = m_fixture.session(qPrintable(u"2026-10-01T%1+02:00"_s.arg(time)), qPrintable(u"2026-10-01T%1+02:00"_s.arg(time)),
                                                "Ett pass med en ganska lång rubrik som tar plats på raden");
            session.track = QString::fromUtf8(track);
            sessions.append(session);
        }
    const Id id = m_fixture.must(m_fixture.courses->addEvent(event, {}, sessions));
    QCOMPARE(ReportPainter(m_fixture.must(m_fixture.report(u"programme"_s, id))).pageCount(), 1);
    Report several = m_fixture.must(m_fixture.report(u"programme"_s, id));
    several.onePage = false;
    QVERIFY(ReportPainter(several).pageCount() > 1);
}

void TestPaperFiles::badTextHoldsTheLayout_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("5 000 letters without a space") << QString(5000, u'W');
    QTest::newRow("5 000 letters of words") << u"Utbildning "_s.repeated(455);
    QTest::newRow("right to left") << u"שלום עולם מרחבא"_s;
    QTest::newRow("right to left, long") << u"مرحبا بالعالم "_s.repeated(300);
    QTest::newRow("control characters") << u"a\u0007b\n\n<b>\u2028=1+1"_s;
}

void TestPaperFiles::badTextHoldsTheLayout()
{
    QFETCH(QString, text);
    Event event;
    event.title = text;
    event.targetGroup = text;
    event.description = text;
    Session session = m_fixture.session("2026-05-14T09:00+02:00", "2026-05-14T16:00+02:00");
    session.title = text;
    session.track = text;
    session.room = m_fixture.detail(m_fixture.event).sessions.first().room;
    const Id id = m_fixture.must(m_fixture.courses->addEvent(event, {}, {session}));
    const Id person = m_fixture.person("Fatima", qPrintable(text.left(60)));
    m_fixture.must(m_fixture.courses->registerPeople(id, {m_fixture.of(person)}, RegistrationRule::OnPurpose));
    m_fixture.must(m_fixture.courses->setAttendance(m_fixture.detail(id).sessions.first().id, {person}, AttendanceState::Present));
    for (const ReportKind &kind : courseReports()) {
        const Report report = m_fixture.must(m_fixture.report(kind.key, id));
        const QString pdf = at(u"bad.pdf"_s);
        for (const char *ending : {"pdf", "html", "xlsx"})
            QVERIFY(writeReport(report, at(u"bad."_s + QLatin1String(ending))).ok());
        QVERIFY2(!QString::fromUtf8([&] { QFile html(at(u"bad.html"_s)); return html.open(QIODevice::ReadOnly) ? html.readAll() : QByteArray(); }()).contains(u"<b>"_s), qPrintable(kind.key));
        // Cards and signs keep to a sheet each, whatever is written on them.
        if (report.bare)
            QCOMPARE(ReportPainter(report).pageCount(), 1);
        for (const Word &word : wordsOf(pdf))
            QVERIFY2(word.left > -0.5 && word.right < 297.5 && word.bottom < 297.5, qPrintable(kind.key + u": "_s + word.text.left(40)));
        const Output checked = run(u"qpdf"_s, {u"--check"_s, pdf});
        if (!checked.started)
            LANSNAV_MISSING("qpdf");
        QVERIFY2(checked.code == 0, qPrintable(kind.key));
    }
}

void TestPaperFiles::thousandBadges()
{
    QStringList names;
    for (int i = 0; i < 1000; ++i)
        names.append(u"Deltagare %1 Exempelsson"_s.arg(i));
    const Report report = labelsOf(badgeSheets().first().format, names);
    QCOMPARE(ReportPainter(report).pageCount(), 100);
    const QString pdf = at(u"thousand.pdf"_s);
    QVERIFY(writeReport(report, pdf).ok());
    const QList<Word> words = wordsOf(pdf);
    if (words.isEmpty())
        LANSNAV_MISSING("poppler-utils");
    QCOMPARE(std::count_if(words.cbegin(), words.cend(), [](const Word &word) { return word.text == u"Exempelsson"_s; }), 1000);
}

LANSNAV_TEST_MAIN(TestPaperFiles)
#include "tst_paperfiles.moc"
