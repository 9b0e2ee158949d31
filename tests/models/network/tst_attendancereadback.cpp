// SPDX-License-Identifier: GPL-3.0-or-later
// Our own list of attendance read back: meetings without a day are known again, and nothing changes.
#include "area/area.h"
#include "importrun.h"
#include "network/meetingwhen.h"
#include "network/networkarea.h"
#include "support/testmain.h"
#include "support/workbook.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

Kind attendanceKind()
{
    const QList<Kind> kinds = networkArea().kinds;
    return *std::find_if(kinds.cbegin(), kinds.cend(), [](const Kind &one) { return one.key == u"attendance"; });
}

Scope ofBbic(NetworkFixture &f)
{
    Scope scope;
    scope.ids.insert(u"network"_s, f.network("BBIC"));
    return scope;
}

Workbook exported(NetworkFixture &f, const QString &ending)
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"attendance."_s + ending);
    NetworkFixture::must(writeKind(f.db(), attendanceKind(), ofBbic(f), path));
    auto book = readWorkbook(path);
    NetworkFixture::must(book);
    return *book;
}

QStringList linesOf(NetworkFixture &f)
{
    const auto table = readKind(f.db(), attendanceKind(), ofBbic(f));
    NetworkFixture::must(table);
    QStringList lines;
    for (const QVariantList &row : table->rows) {
        QStringList cells;
        for (const QVariant &cell : row)
            cells.append(cell.toString());
        lines.append(cells.join(u'|'));
    }
    lines.sort();
    return lines;
}

void addMembers(NetworkFixture &f)
{
    runImport(f, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"Kommun"_s}, {u"Anna Ask"_s, u"Nora"_s}, {u"Bo Ek"_s, u"Laxå"_s}}));
}

/// A meeting with Anna present and Bo sending an apology.
void meet(NetworkFixture &f, const QString &starts, const QString &title)
{
    Meeting meeting;
    meeting.network = f.network("BBIC");
    meeting.starts = starts;
    meeting.title = title;
    const auto id = f.networks->addMeeting(meeting);
    NetworkFixture::must(id);
    const NetworkDetail detail = f.detail(f.network("BBIC"));
    NetworkFixture::must(f.networks->setAttendance(*id, called(detail, u"Anna Ask"_s)->person, AttendanceState::Present));
    NetworkFixture::must(f.networks->setAttendance(*id, called(detail, u"Bo Ek"_s)->person, AttendanceState::Apology));
}

} // namespace

class TestAttendanceReadBack : public QObject
{
    Q_OBJECT

private slots:
    void undated_data();
    void undated();
    void allTogether();
    void words();
};

void TestAttendanceReadBack::undated_data()
{
    QTest::addColumn<QStringList>("titles");
    QTest::addColumn<QString>("cell");      // of the first
    QTest::newRow("a week") << QStringList{PartialDate::week(2025, 12).toText()} << u"2025-W12"_s;
    QTest::newRow("a month") << QStringList{PartialDate::month(2025, 3).toText()} << u"2025-03"_s;
    QTest::newRow("a term") << QStringList{u"HT25"_s} << u"HT25 (no day)"_s;
    QTest::newRow("a name") << QStringList{u"Planeringsträff"_s} << u"Planeringsträff (no day)"_s;
    QTest::newRow("nothing") << QStringList{QString()} << u"no day"_s;
    QTest::newRow("a title that is a day") << QStringList{u"2025-03-19"_s} << u"2025-03-19 (no day)"_s;
    QTest::newRow("two alike") << QStringList{u"Tema"_s, u"Tema"_s} << u"Tema (no day)"_s;
    QTest::newRow("two of a week") << QStringList{u"v. 12 2025"_s, u"v. 12 2025"_s} << u"v. 12 2025 (no day)"_s;
    QTest::newRow("two with figures behind a sign") << QStringList{u"Mål %1 av %2"_s, u"Mål %1 av %2"_s} << u"Mål %1 av %2 (no day)"_s;
    QTest::newRow("two of nothing") << QStringList{QString(), QString()} << u"no day"_s;
}

void TestAttendanceReadBack::undated()
{
    QFETCH(QStringList, titles);
    QFETCH(QString, cell);
    NetworkFixture f;
    addMembers(f);
    for (const QString &title : std::as_const(titles))
        meet(f, {}, title);
    QVERIFY2(linesOf(f).join(u'\n').contains(u'|' + cell + u'|'), qPrintable(linesOf(f).join(u'\n')));
    for (const QString &ending : {u"csv"_s, u"xlsx"_s}) {
        const ImportRun same = runImport(f, u"attendance"_s, "BBIC", exported(f, ending));
        QCOMPARE(same.report.read, int(titles.size()) * 2);
        QCOMPARE(same.report.unchanged, same.report.read);
        QVERIFY(!same.plan.changesAnything());
        NetworkFixture other;
        addMembers(other);
        runImport(other, u"attendance"_s, "BBIC", exported(f, ending));
        QCOMPARE(other.detail(other.network("BBIC")).meetings.size(), titles.size());
        QCOMPARE(linesOf(other), linesOf(f));
        QVERIFY(!runImport(other, u"attendance"_s, "BBIC", exported(f, ending)).plan.changesAnything());
    }
}

/// A day within the week and the month of others, too.
void TestAttendanceReadBack::allTogether()
{
    NetworkFixture f;
    addMembers(f);
    meet(f, u"2025-03-19"_s, u"Nätverksträff"_s);
    for (const QString &title : {PartialDate::week(2025, 12).toText(), PartialDate::month(2025, 3).toText(), u"HT25"_s, u"Planeringsträff"_s, QString()})
        meet(f, {}, title);
    const Workbook list = exported(f, u"csv"_s);
    QCOMPARE(runImport(f, u"attendance"_s, "BBIC", list).report.unchanged, 12);
    NetworkFixture other;
    addMembers(other);
    const ImportRun run = runImport(other, u"attendance"_s, "BBIC", list);
    QVERIFY2(run.plan.leftOut.join(u' ').contains(u"They are read as two meetings"_s), qPrintable(run.plan.leftOut.join(u'|')));
    QCOMPARE(linesOf(other), linesOf(f));
    QVERIFY(!runImport(other, u"attendance"_s, "BBIC", list).plan.changesAnything());
}

void TestAttendanceReadBack::words()
{
    QCOMPARE(MeetingWhen::fromUndatedText(u"Planeringsträff (utan dag, 2)"_s), MeetingWhen::undated(u"Planeringsträff"_s, 2));
    QCOMPARE(MeetingWhen::fromUndatedText(u"utan dag"_s), MeetingWhen::undated({}, 1));
    QCOMPARE(MeetingWhen::fromUndatedText(u"no day, 3"_s), MeetingWhen::undated({}, 3));
    QCOMPARE(MeetingWhen::undated(u"Mål %1 av %2"_s, 2).toText(), u"Mål %1 av %2 (no day, 2)"_s);
    for (const QString &text : {u"Planeringsträff"_s, u"2025-03-19"_s, u"utan dagordning"_s, QString()})
        QVERIFY(MeetingWhen::fromUndatedText(text).isNull());
}

LANSNAV_TEST_MAIN(TestAttendanceReadBack)
#include "tst_attendancereadback.moc"
