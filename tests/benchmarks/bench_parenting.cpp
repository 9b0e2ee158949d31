// SPDX-License-Identifier: GPL-3.0-or-later
// 20 000 groups with 250 000 participants and 1.2 million attendances, the median of each, in turns with its floor:
// - the statistics from the file to the figures per programme, municipality and term, and the list of groups from the file to its rows,
//   each against the bare query by the sqlite3 shell on the same file, and what the program's memory grows by, beside what the attendances
//   alone would take;
// - a group with 14 participants and 12 meetings, opened on its attendance until it is painted, against a group without anything;
// - the tab, from nothing until it is painted, against the same over a file without groups. Its rows are read beside the painting.
// Started by run.sh.
#include "measure.h"
#include "models/parenting/parentingfixture.h"
#include "parenting/groupdetailview.h"
#include "parenting/parentingstatistics.h"
#include "parenting/parentingtab.h"
#include "store/database.h"

#include <QApplication>
#include <QProcess>
#include <QRegularExpression>

#include <cstdio>
#include <random>

using namespace lansnav;
using namespace lansnav::bench;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int groupCount = 20'000;
constexpr int rounds = 9;
constexpr int openedParticipants = 14;
constexpr int openedMeetings = 12;
constexpr qint64 bytesPerAttendance = 40;       // two ids and a state, as plain as can be

/// Who started, per programme and municipality: no trash, no cancelled meetings, no counts of others, no terms, no groups without any.
const QString bareSql = u"SELECT v.programme, g.municipality, sum(c.came > 0), sum(c.came >= 3) FROM"
                        " (SELECT participant, sum(state = 'present') AS came FROM participant_attendance GROUP BY participant) c"
                        " JOIN participant p ON p.id = c.participant JOIN parent_group g ON g.id = p.parent_group JOIN programme_version v ON v.id = g.version GROUP BY 1, 2"_s;

/// What the list shows of each group, unsorted: no rules, no trash, no breaks, no waiting lists.
const QString bareListSql = u"SELECT g.id, r.short_name, y.name, g.status, g.place,"
                            " (SELECT min(m.starts) FROM group_meeting m WHERE m.parent_group = g.id), (SELECT max(m.starts) FROM group_meeting m WHERE m.parent_group = g.id),"
                            " (SELECT count(*) FROM participant p WHERE p.parent_group = g.id), (SELECT count(*) FROM group_leader l WHERE l.parent_group = g.id), f.started, f.completed"
                            " FROM parent_group g LEFT JOIN programme_version v ON v.id = g.version LEFT JOIN programme r ON r.id = v.programme LEFT JOIN municipality y ON y.id = g.municipality"
                            " LEFT JOIN (SELECT p.parent_group AS id, sum(c.came > 0) AS started, sum(c.came >= 3) AS completed FROM"
                            " (SELECT participant, sum(state = 'present') AS came FROM participant_attendance GROUP BY participant) c"
                            " JOIN participant p ON p.id = c.participant GROUP BY 1) f ON f.id = g.id"_s;

/// Ids as rows of a natural key have them.
QVariant randomId(std::mt19937_64 &random)
{
    QByteArray bytes(16, '\0');
    for (char &byte : bytes)
        byte = char(random());
    return bytes;
}

struct Filled
{
    int groups = 0;
    qint64 participants = 0;
    qint64 attendances = 0;
    Id opened;              ///< of many meetings
    Id empty;
};

void run(Database &db, const QString &sql, const QVariantList &values = {})
{
    ParentingFixture::must(db.run(sql, values));
}

/// A finished group with so many meetings and participants and what was recorded of them; its id.
QVariant addGroup(Database &db, std::mt19937_64 &random, const Id &version, const Id &municipality, QDate first, qsizetype meetings, int participants, Filled &filled)
{
    const QVariant group = randomId(random);
    run(db, u"INSERT INTO parent_group (id, version, municipality, status) VALUES (?, ?, ?, 'finished')"_s, {group, version.bind(), municipality.bind()});
    QVariantList held;
    for (qsizetype m = 0; m < meetings; ++m) {
        held.append(randomId(random));
        run(db, u"INSERT INTO group_meeting (id, parent_group, starts) VALUES (?, ?, ?)"_s, {held.last(), group, first.addDays(7 * m).toString(Qt::ISODate) + u"T13:00+01:00"_s});
    }
    for (int p = 0; p < participants; ++p, ++filled.participants) {
        const QVariant participant = randomId(random);
        run(db, u"INSERT INTO participant (id, parent_group) VALUES (?, ?)"_s, {participant, group});
        for (const QVariant &meeting : std::as_const(held)) {
            run(db, u"INSERT INTO participant_attendance (id, group_meeting, participant, state) VALUES (?, ?, ?, ?)"_s, {randomId(random), meeting, participant, random() % 10 < 8 ? u"present"_s : u"absent"_s});
            ++filled.attendances;
        }
    }
    ++filled.groups;
    return group;
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
        addGroup(db, random, version.id, municipalities.at(i % municipalities.size()).id, QDate(2010 + i % 16, 1 + i % 11, 3), version.meetings.size(), 12 + i % 2, filled);
    }
    const auto one = [&](qsizetype meetings, int participants) {
        return Id::fromVariant(addGroup(db, random, f.abc.current()->id, municipalities.first().id, QDate(2025, 9, 4), meetings, participants, filled));
    };
    filled.opened = one(openedMeetings, openedParticipants);
    filled.empty = one(0, 0);
    run(db, u"UPDATE replica SET applying = 0"_s);
    ParentingFixture::must(transaction.commit());
    return filled;
}

/// Milliseconds that the shell says a query took, without its own start.
double shell(const QString &path, const QString &sql)
{
    QProcess sqlite;
    sqlite.start(u"sqlite3"_s, {u"-readonly"_s, path});
    sqlite.write(QString(u".timer on\n"_s + sql + u";\n"_s).toUtf8());
    sqlite.closeWriteChannel();
    if (!sqlite.waitForFinished(-1) || sqlite.exitCode() != 0)
        qFatal("the sqlite3 shell did not run: %s", sqlite.readAllStandardError().constData());
    static const QRegularExpression told(u"Run Time: real ([0-9.]+)"_s);
    const auto match = told.match(QString::fromLatin1(sqlite.readAllStandardOutput()));
    if (!match.hasMatch())
        qFatal("the sqlite3 shell did not tell its time");
    return match.captured(1).toDouble() * 1000;
}

/// From the file to the cells.
double statistics(Database &db, const Filled &filled)
{
    return timed([&] {
        const auto facts = ParentingFixture::must(ParentingStatistics::read(db));
        if (facts.size() != filled.groups || ParentingStatistics::count(facts, {true, true, true}).isEmpty())
            qFatal("the statistics do not tell of every group");
    });
}

/// From the file to the rows of the list.
double list(Database &db, const Filled &filled)
{
    return timed([&] {
        if (ParentingFixture::must(ParentingStore::rows(db, QDate(2026, 3, 2))).size() != filled.groups)
            qFatal("the list does not hold every group");
    });
}

/// A reading and its bare query in turns, and the memory that the readings take.
void compare(const char *what, ParentingFixture &f, const Filled &filled, const QString &bare, double (*reading)(Database &, const Filled &), const char *target)
{
    const MemoryGrowth memory;
    const Medians medians = inTurns(rounds, [&] { return shell(f.path(), bare); }, [&] { return reading(f.db(), filled); });
    std::printf("%s: %.0f ms, bare query by the sqlite3 shell: %.0f ms, ratio %.2f%s; memory grew by %.0f MB, the attendances alone would be %.0f MB\n", what, medians.second, medians.first,
                medians.second / medians.first, target, memory.megabytes(), double(filled.attendances * bytesPerAttendance) / 1e6);
}

void openGroups(ParentingFixture &f, const Filled &filled)
{
    const QList<Area> areas{parentingArea()};
    OpenedDetail<GroupDetailView> detail(*f.store, areas, &GroupDetailView::setGroup, [](const GroupDetailView &view, const Id &group) { return view.reading() && view.reading()->group.group.id == group; },
                                         filled.empty, u"attendance"_s);
    const Medians medians = inTurns(rounds, [&] { return detail.open(filled.opened); }, [&] { return detail.open(filled.empty); });
    std::printf("group with %d participants and %d meetings opened: %.0f ms (target 100), empty group: %.0f ms\n", openedParticipants, openedMeetings, medians.first, medians.second);
}

/// Milliseconds until the tab stands there.
double openTab(ParentingFixture &f, const QList<Area> &areas)
{
    Settings settings;
    AppContext context;
    context.store = f.store.get();
    context.areas = &areas;
    context.settings = &settings;
    PaintCount paints;
    std::unique_ptr<QWidget> tab;
    const double took = timed([&] {
        tab.reset(parentingTab().create(context, nullptr));
        tab->installEventFilter(&paints);
        tab->resize(1200, 680);
        tab->show();
        while (paints.painted == 0)
            QCoreApplication::processEvents();
    });
    // What it has asked for is not to be read while the next one opens.
    f.store->waitForFetches();
    QCoreApplication::processEvents();
    return took;
}

void openTabs(ParentingFixture &f)
{
    const QList<Area> areas{parentingArea()};
    ParentingFixture none;
    const Medians medians = inTurns(rounds, [&] { return openTab(f, areas); }, [&] { return openTab(none, areas); });
    std::printf("tab with %d groups opened: %.0f ms (target 100), without any: %.0f ms\n", groupCount, medians.first, medians.second);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ParentingFixture f;
    const Filled filled = fill(f);
    std::printf("%d groups, %lld participants, %lld attendances\n", filled.groups, static_cast<long long>(filled.participants), static_cast<long long>(filled.attendances));
    compare("statistics", f, filled, bareSql, statistics, " (target 1.5)");
    compare("list of groups", f, filled, bareListSql, list, "");
    openGroups(f, filled);
    openTabs(f);
    return 0;
}
