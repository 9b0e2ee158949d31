// SPDX-License-Identifier: GPL-3.0-or-later
#include "conferencefixture.h"
#include "course/afterwards.h"
#include "course/coursecharts.h"
#include "course/rules.h"
#include "course/seatrequests.h"
#include "exchange/sheet.h"
#include "privacy/masking.h"
#include "report/html.h"
#include "report/xlsx.h"
#include "support/paperblocks.h"
#include "support/testmain.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

report::Table tableOf(const Report &report, const QString &caption)
{
    for (const report::Table &table : blocksOf<report::Table>(report))
        if (table.caption == caption)
            return table;
    return {};
}

double sum(const report::Chart &chart)
{
    double total = 0;
    for (const auto &value : chart.series.value(0).values)
        total += value.value_or(0);
    return total;
}

} // namespace

class TestCoursePapers : public QObject
{
    Q_OBJECT

private slots:
    void kinds();
    void nothingButTheEvent_data();
    void nothingButTheEvent();
    void masked_data();
    void masked();
    void participantsAreThoseWithASeat();
    void contactOnlyWhereAsked();
    void signInADay();
    void signInOfASession();
    void badgesOfEverybody();
    void certificatesOfTheEntitled();
    void smallGroupsAreNotShown();
    void figuresAgreeWithTheLists();
    void registrationsAgainstLastTime();
    void lastTimeByTitleOrCopy();

private:
    ConferenceFixture m_fixture;
    EventDetail detail() { return m_fixture.detail(m_fixture.event); }
    Report made(const QString &key, const Id &event = {}) { return m_fixture.must(m_fixture.report(key, event)); }
};

void TestCoursePapers::kinds()
{
    QStringList keys;
    for (const ReportKind &kind : courseArea().reports) {
        QVERIFY(!kind.label.isEmpty());
        QCOMPARE(kind.needs, QStringList{u"event"_s});
        keys.append(kind.key);
    }
    QCOMPARE(keys.size(), 15);
    QCOMPARE(QSet<QString>(keys.cbegin(), keys.cend()).size(), keys.size());
}

void TestCoursePapers::nothingButTheEvent_data()
{
    QTest::addColumn<QString>("key");
    for (const ReportKind &kind : courseReports())
        QTest::newRow(qPrintable(kind.key)) << kind.key;
}

/// An event that holds nothing still gives a paper that says so, and one that is not there an error.
void TestCoursePapers::nothingButTheEvent()
{
    QFETCH(QString, key);
    const Id empty = m_fixture.must(m_fixture.courses->addEvent(ConferenceFixture::titled()));
    const Report report = made(key, empty);
    QVERIFY(!report.title.isEmpty());
    QVERIFY(!report.bare);
    QVERIFY(!report.summary.isEmpty() || !report.blocks.isEmpty());
    const auto gone = m_fixture.report(key, Id::natural(u"event", {u"none"_s}));
    QVERIFY(!gone.ok());
    QCOMPARE(gone.error().code, ErrorCode::NotFound);
}

void TestCoursePapers::masked_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("says");     // whether the paper tells of the protection at all
    const QStringList lists{u"participants"_s, u"participants-contact"_s};
    for (const ReportKind &kind : courseReports())
        QTest::newRow(qPrintable(kind.key)) << kind.key << lists.contains(kind.key);
}

void TestCoursePapers::masked()
{
    QFETCH(QString, key);
    QFETCH(bool, says);
    const Report report = made(key);
    const QString html = toHtml(report);
    for (const QString &secret : ConferenceFixture::secrets())
        QVERIFY2(!html.contains(secret), qPrintable(secret));
    QCOMPARE(html.contains(Masking::name()), says);
    QTemporaryDir dir;
    const QString path = dir.filePath(u"a.xlsx"_s);
    QVERIFY(writeXlsx(report, path).ok());
    const auto book = readWorkbook(path);
    QVERIFY(book.ok());
    QString all;
    for (const Sheet &sheet : book->sheets)
        for (const QStringList &row : sheet.rows)
            all += row.join(u'\n') + u'\n';
    QVERIFY(!all.isEmpty());
    for (const QString &secret : ConferenceFixture::secrets())
        QVERIFY2(!all.contains(secret), qPrintable(secret));
}

void TestCoursePapers::participantsAreThoseWithASeat()
{
    const Report report = made(u"participants"_s);
    const report::Table table = tableOf(report, u"Participants"_s);
    const SeatPlan plan = seatPlan(detail(), m_fixture.scope().today);
    QCOMPARE(int(table.rows.size()), plan.event.seats);
    QCOMPARE(table.rows.size(), 31);
    QCOMPARE(columnOf(table, 0).count(Masking::name()), 1);
    // Å, Ä and Ö last; by family name.
    QVERIFY(columnOf(table, 0).indexOf(u"Anna Ek"_s) < columnOf(table, 0).indexOf(u"Björn Lindgren"_s));
    QVERIFY(columnOf(table, 0).last().endsWith(u"Öhman"_s));
    // Two who waited came all the same.
    QCOMPARE(tableOf(report, u"Present without a seat"_s).rows.size(), 2);
}

void TestCoursePapers::contactOnlyWhereAsked()
{
    const QString without = toHtml(made(u"participants"_s)), with = toHtml(made(u"participants-contact"_s));
    QVERIFY(!without.contains(u"@example.org"_s));
    QVERIFY(!without.contains(u"070-"_s));
    QVERIFY(with.contains(u"person0@example.org"_s));
    QVERIFY(with.contains(u"070-174 06 10"_s));
    // All who waited came: nobody waits any more.
    QVERIFY(!with.contains(u"Waiting list"_s));
    // Who waits is the organiser's to see alone.
    ConferenceFixture late;
    late.registered(late.event, late.person("Sent", "Anmäld"));
    QVERIFY(!toHtml(late.must(late.report(u"participants"_s))).contains(u"Waiting list"_s));
    const report::Table waiting = tableOf(late.must(late.report(u"participants-contact"_s)), u"Waiting list"_s);
    QCOMPARE(columnOf(waiting, 1), QStringList{u"Sent Anmäld"_s});
}

void TestCoursePapers::signInADay()
{
    const Id twoDays = m_fixture.must(m_fixture.courses->addEvent(ConferenceFixture::titled(), {}, {m_fixture.session("2026-09-10T09:00+02:00", "2026-09-10T12:00+02:00"), m_fixture.session("2026-09-10T13:00+02:00", "2026-09-10T16:00+02:00"),
                                                                          m_fixture.session("2026-09-17T09:00+02:00", "2026-09-17T12:00+02:00")}));
    const EventDetail read = m_fixture.detail(twoDays);
    Registration second = m_fixture.of(m_fixture.people.at(1));
    second.choices = {read.sessions.last().id};
    m_fixture.must(m_fixture.courses->registerPeople(twoDays, {m_fixture.of(m_fixture.people.at(0)), second}, RegistrationRule::OnPurpose));
    const Report report = made(u"event-sign-in"_s, twoDays);
    const auto sheets = blocksOf<report::SignIn>(report);
    QCOMPARE(sheets.size(), 2);
    QCOMPARE(sheets.at(0).rows.size(), 1);
    QCOMPARE(sheets.at(1).rows.size(), 2);
    QCOMPARE(blocksOf<report::PageBreak>(report).size(), 1);
}

void TestCoursePapers::signInOfASession()
{
    for (const ReportKind &kind : courseReports()) {
        if (kind.key != u"event-sign-in"_s)
            continue;
        Scope scope = m_fixture.scope();
        scope.ids.insert(u"session"_s, m_fixture.sessions.at(3));
        const auto report = kind.compose(m_fixture.db(), scope);
        QVERIFY(report.ok());
        const auto sheets = blocksOf<report::SignIn>(*report);
        QCOMPARE(sheets.size(), 1);
        QVERIFY(sheets.first().rows.size() > 10 && sheets.first().rows.size() < 31);
        // The one with protected identity, whose session it is, signs on a line that nobody else needs.
        QCOMPARE(sheets.first().emptyRows, report::SignIn().emptyRows + 1);
        QCOMPARE(blocksOf<report::Paragraph>(*report).size(), 1);
        QVERIFY2(blocksOf<report::Paragraph>(*report).first().text.startsWith(u"1 has an empty line"_s), qPrintable(blocksOf<report::Paragraph>(*report).first().text));
        // It is passed around: nobody is to read in it why.
        QVERIFY(!toHtml(*report).contains(u"protected"_s, Qt::CaseInsensitive));
        scope.ids.insert(u"session"_s, Id::natural(u"session", {u"other"_s}));
        QVERIFY(!kind.compose(m_fixture.db(), scope).ok());
    }
}

void TestCoursePapers::badgesOfEverybody()
{
    const Report report = made(u"badges-2x4"_s);
    QVERIFY(report.bare);
    const report::Labels labels = blocksOf<report::Labels>(report).value(0);
    // 31 with a seat, two who were let in, two speakers, and the one who is responsible and chairs.
    QCOMPARE(labels.labels.size(), 36);
    int unnamed = 0;
    QHash<QString, report::Shape> shapes;
    QSet<int> used;
    for (qsizetype i = 0; i < labels.labels.size(); ++i) {
        const report::Label &label = labels.labels.at(i);
        unnamed += label.name.isEmpty();
        // Those without a name come last, and nothing on them tells why.
        QVERIFY(!label.name.isEmpty() || i >= 32);
        QVERIFY(!label.name.isEmpty() || label.lines.join(QString()).isEmpty());
        QVERIFY(!label.tag.isEmpty() && label.shape != report::Shape::None);
        QVERIFY(!shapes.contains(label.tag) || shapes.value(label.tag) == label.shape);
        shapes.insert(label.tag, label.shape);
        used.insert(int(label.shape));
    }
    QCOMPARE(unnamed, 2);
    // Organiser, speaker, participant and two tracks, each with a word and a shape of its own.
    QCOMPARE(shapes.size(), 5);
    QCOMPARE(used.size(), 5);
    QVERIFY(!labels.note.isEmpty());
}

void TestCoursePapers::certificatesOfTheEntitled()
{
    const Report report = made(u"certificates"_s);
    QVERIFY(report.bare && report.landscape);
    const report::Certificates certificates = blocksOf<report::Certificates>(report).value(0);
    QStringList entitled;
    for (const CertificateRow &row : certificateRows(detail(), seatPlan(detail(), m_fixture.scope().today)))
        if (row.standing.state == CertificateState::Earned)
            entitled.append(row.name == Masking::name() ? QString() : row.name);
    QStringList names;
    for (const report::Certificate &one : certificates.holders)
        names.append(one.name);
    QCOMPARE(names.count(QString()), 1);
    QVERIFY(names.last().isEmpty());
    names.sort();
    entitled.sort();
    QCOMPARE(names, entitled);
    QVERIFY(!names.isEmpty() && names.size() < detail().registrations.size());
    QCOMPARE(certificates.title, u"Digital delaktighet"_s);
    QCOMPARE(certificates.signatures.first(), u"Karin Exempel"_s);
    // Four sessions of those who chose a track: 45 + 90 + 90 + 75 minutes.
    QVERIFY(std::any_of(certificates.holders.cbegin(), certificates.holders.cend(), [](const auto &one) { return one.text.contains(u"5 h"_s) || one.text.contains(u"5.0 h"_s); }));
}

void TestCoursePapers::smallGroupsAreNotShown()
{
    const Report report = made(u"evaluation"_s);
    // The scale and the choice; three texts are too few.
    QCOMPARE(blocksOf<report::Chart>(report).size(), 2);
    QCOMPARE(blocksOf<report::BulletList>(report).size(), 0);
    QVERIFY(!toHtml(report).contains(u"Hemligt svar"_s));
    QCOMPARE(sum(blocksOf<report::Chart>(report).first()), 9.0);
}

void TestCoursePapers::figuresAgreeWithTheLists()
{
    const Report report = made(u"event"_s);
    const EventDetail read = detail();
    const SeatPlan plan = seatPlan(read, m_fixture.scope().today);
    const report::Table registrations = tableOf(report, u"Registrations"_s);
    QCOMPARE(registrations.rows.last().last().number, double(read.registrations.size()));
    double parts = 0;
    for (qsizetype i = 0; i + 1 < registrations.rows.size(); ++i)
        parts += *registrations.rows.at(i).last().number;
    QCOMPARE(parts, double(read.registrations.size()));
    QCOMPARE(registrations.rows.first().last().number, double(tableOf(made(u"participants"_s), u"Participants"_s).rows.size()));
    const BudgetSum budget = budgetSum(read, plan.event.seats);
    QVERIFY(budget.arePresent);
    const TookPart part = tookPart(read, plan.event);
    QCOMPARE(int(part.people.size()), budget.participants);
    for (const QString &caption : {u"Participants per municipality"_s, u"Participants per profession"_s}) {
        QCOMPARE(tableOf(report, caption).rows.last().last().number, double(budget.participants));
        for (const report::Chart &chart : blocksOf<report::Chart>(report))
            if (chart.title == caption)
                QCOMPARE(sum(chart), double(budget.participants));
    }
    // Two spellings are one profession.
    QCOMPARE(columnOf(tableOf(report, u"Participants per profession"_s), 0).filter(u"arbetsterapeut"_s, Qt::CaseInsensitive).size(), 1);
    const report::Table attendance = tableOf(report, u"Attendance per session"_s);
    QCOMPARE(attendance.rows.size(), 6);
    for (qsizetype i = 0; i < attendance.rows.size(); ++i) {
        const QList<report::Cell> &row = attendance.rows.at(i);
        QCOMPARE(*row.at(2).number, *row.at(3).number + *row.at(4).number + *row.at(5).number + *row.at(6).number);
    }
    const report::Table money = tableOf(report, u"Budget and outcome"_s);
    QCOMPARE(money.rows.last().at(1).number, 24000.0);
    QCOMPARE(money.rows.last().at(2).number, 24375.5);
}

void TestCoursePapers::registrationsAgainstLastTime()
{
    const report::Chart chart = CourseCharts::registrations(registrationTimes(detail()), m_fixture.must(lastTime(m_fixture.db(), m_fixture.event)), QDate(2026, 4, 20));
    QCOMPARE(chart.series.size(), 2);
    QCOMPARE(chart.series.at(0).name, u"2026"_s);
    QCOMPARE(chart.series.at(1).name, u"2025"_s);
    QCOMPARE(chart.series.at(0).values.size(), chart.categories.size());
    QCOMPARE(chart.categories.last(), u"0"_s);
    // The year before is over; of this year what is still to come is a gap, never a zero.
    QCOMPARE(chart.series.at(1).values.last(), 20.0);
    QVERIFY(!chart.series.at(0).values.last());
    double before = 0;
    for (const auto &value : chart.series.at(1).values) {
        QVERIFY(*value >= before);
        before = *value;
    }
}

void TestCoursePapers::lastTimeByTitleOrCopy()
{
    CourseFixture &f = m_fixture;
    QCOMPARE(f.must(lastTime(f.db(), m_fixture.lastYear)), std::nullopt);
    Event copy;
    copy.title = u"Ett annat namn"_s;
    copy.copiedFrom = m_fixture.lastYear;
    const Id copied = f.must(f.courses->addEvent(copy, {}, {f.session("2026-05-20T09:00+02:00", "2026-05-20T16:00+02:00")}));
    const auto last = f.must(lastTime(f.db(), copied));
    QVERIFY(last);
    QCOMPARE(last->firstDay, QDate(2025, 5, 15));
    QCOMPARE(last->stays.size(), 20);
}

LANSNAV_TEST_MAIN(TestCoursePapers)
#include "tst_coursepapers.moc"
