// SPDX-License-Identifier: GPL-3.0-or-later
// Statistics over 20 000 groups with 250 000 participants and 1.2 million attendances, from the file to the figures per programme,
// municipality and term, against the bare aggregate by the sqlite3 shell on the same file; the median of each, in turns. And what the
// program's memory grows by, beside what the attendances alone would take. Started by run.sh.
#include "models/parenting/parentingfixture.h"
#include "parenting/parentingstatistics.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int groupCount = 20'000;
constexpr int rounds = 9;
constexpr qint64 bytesPerAttendance = 40;       // two ids and a state, as plain as can be

/// Who started, per programme and municipality: no trash, no cancelled meetings, no counts of others, no terms, no groups without any.
const QString bareSql = u"SELECT v.programme, g.municipality, sum(c.came > 0), sum(c.came >= 3) FROM"
                        " (SELECT participant, sum(state = 'present') AS came FROM participant_attendance GROUP BY participant) c"
                        " JOIN participant p ON p.id = c.participant JOIN parent_group g ON g.id = p.parent_group JOIN programme_version v ON v.id = g.version GROUP BY 1, 2"_s;

/// Ids as rows of a natural key have them.
QVariant randomId(std::mt19937_64 &random)
{
    QByteArray bytes(16, '\0');
    for (char &byte : bytes)
        byte = char(random());
    return bytes;
}

struct Filled { qint64 participants = 0; qint64 attendances = 0; };

void run(Database &db, const QString &sql, const QVariantList &values = {})
{
    ParentingFixture::must(db.run(sql, values));
}

Filled fill(ParentingFixture &f)
{
    Database &db = f.db();
    std::mt19937_64 random(4);
    const auto municipalities = ParentingFixture::must(registerstore::municipalities(db));
    Filled filled;
    Transaction transaction(db);
    // Held off the log: what is measured is reading.
    run(db, u"UPDATE replica SET applying = 1"_s);
    for (int i = 0; i < groupCount; ++i) {
        const ProgrammeVersion &version = i % 5 == 0 ? *f.abc.current() : *f.fois.current();
        const QVariant group = randomId(random);
        run(db, u"INSERT INTO parent_group (id, version, municipality, status) VALUES (?, ?, ?, 'finished')"_s, {group, version.id.bind(), municipalities.at(i % municipalities.size()).id.bind()});
        QVariantList meetings;
        for (qsizetype m = 0; m < version.meetings.size(); ++m) {
            meetings.append(randomId(random));
            run(db, u"INSERT INTO group_meeting (id, parent_group, starts) VALUES (?, ?, ?)"_s, {meetings.last(), group, QDate(2010 + i % 16, 1 + i % 11, 3).addDays(7 * m).toString(Qt::ISODate) + u"T13:00+01:00"_s});
        }
        for (int p = 0; p < 12 + i % 2; ++p, ++filled.participants) {
            const QVariant participant = randomId(random);
            run(db, u"INSERT INTO participant (id, parent_group) VALUES (?, ?)"_s, {participant, group});
            for (const QVariant &meeting : std::as_const(meetings)) {
                run(db, u"INSERT INTO participant_attendance (id, group_meeting, participant, state) VALUES (?, ?, ?, ?)"_s, {randomId(random), meeting, participant, random() % 10 < 8 ? u"present"_s : u"absent"_s});
                ++filled.attendances;
            }
        }
    }
    run(db, u"UPDATE replica SET applying = 0"_s);
    ParentingFixture::must(transaction.commit());
    return filled;
}

/// Milliseconds that the shell says the aggregate took, without its own start.
double shell(const QString &path)
{
    QProcess sqlite;
    sqlite.start(u"sqlite3"_s, {u"-readonly"_s, path});
    sqlite.write(QString(u".timer on\n"_s + bareSql + u";\n"_s).toUtf8());
    sqlite.closeWriteChannel();
    if (!sqlite.waitForFinished(-1) || sqlite.exitCode() != 0)
        qFatal("the sqlite3 shell did not run: %s", sqlite.readAllStandardError().constData());
    static const QRegularExpression told(u"Run Time: real ([0-9.]+)"_s);
    const auto match = told.match(QString::fromLatin1(sqlite.readAllStandardOutput()));
    if (!match.hasMatch())
        qFatal("the sqlite3 shell did not tell its time");
    return match.captured(1).toDouble() * 1000;
}

/// Milliseconds from the file to the cells.
double ours(Database &db)
{
    QElapsedTimer timer;
    timer.start();
    const auto facts = ParentingFixture::must(ParentingStatistics::read(db));
    const auto cells = ParentingStatistics::count(facts, {true, true, true});
    const double time = double(timer.nsecsElapsed()) / 1e6;
    if (facts.size() != groupCount || cells.isEmpty())
        qFatal("the statistics do not tell of every group");
    return time;
}

/// A line of /proc/self/status in megabytes; 0 where there is none.
double memory(const char *line)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &row : status.readAll().split('\n'))
        if (row.startsWith(line))
            return row.mid(qstrlen(line) + 1).trimmed().split(' ').first().toDouble() * 1.024 / 1000;
    return 0;
}

double median(QList<double> times)
{
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    ParentingFixture f;
    const Filled filled = fill(f);
    // The peak from here on, not that of filling.
    if (QFile peak(u"/proc/self/clear_refs"_s); peak.open(QIODevice::WriteOnly))
        peak.write("5");
    const double before = memory("VmRSS:");
    QList<double> floors;
    QList<double> times;
    for (int round = 0; round <= rounds; ++round) {
        const double floor = shell(f.path());
        const double time = ours(f.db());
        if (round == 0)
            continue;       // warms the caches
        floors.append(floor);
        times.append(time);
    }
    std::printf("%d groups, %lld participants, %lld attendances\n", groupCount, static_cast<long long>(filled.participants), static_cast<long long>(filled.attendances));
    std::printf("statistics: %.0f ms, bare aggregate by the sqlite3 shell: %.0f ms, ratio %.2f (target 1.5)\n", median(times), median(floors), median(times) / median(floors));
    std::printf("memory grew by %.0f MB; the attendances alone would be %.0f MB\n", memory("VmHWM:") - before, double(filled.attendances * bytesPerAttendance) / 1e6);
    return 0;
}
