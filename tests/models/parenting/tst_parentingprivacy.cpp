// SPDX-License-Identifier: GPL-3.0-or-later
// Names go for good some time after a group is over while every figure stays, and protected identity is masked everywhere.
#include "exchange/table.h"
#include "parenting/namesretention.h"
#include "parenting/parentingstatistics.h"
#include "parentingfixture.h"
#include "privacy/masking.h"
#include "privacy/protectedtext.h"
#include "store/history.h"
#include "support/testmain.h"
#include "sync/logcare.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

class TestParentingPrivacy : public QObject
{
    Q_OBJECT

private slots:
    void anonymisingKeepsEveryFigure();
    void notesAreToBeRead();
    void nothingGoesWithoutAWord();
    void fewerMonthsTellWhatBecomesDue();
    void namesThatAreKeptLonger();
    void namesOfCancelledAndTrashedGroups();
    void nameWrittenAfterwards();
    void protectedLeaders();
    void protectedParticipants();
    void whatNotesTellOfParticipants();
};

namespace {

const QString secretName = u"Xerxesina"_s;

/// What goes on a day when the file was open in time for it to be said.
QList<std::pair<QString, Id>> announcedAndExpired(ParentingFixture &f, QDate day)
{
    f.must(NamesRetention::announce(f.db(), day.addDays(-NamesRetention::noticeDays)));
    return f.must(NamesRetention::expired(f.db(), day)).rows;
}

QList<Id> expiredOn(ParentingFixture &f, QDate day)
{
    QList<Id> rows;
    for (const auto &[table, row] : announcedAndExpired(f, day)) {
        if (table != u"participant_name"_s)
            qFatal("another table");
        rows.append(row);
    }
    return rows;
}

/// Whether the text is anywhere in the file's bytes.
bool isInBytes(ParentingFixture &f, const QString &text)
{
    f.must(f.db().run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    for (const QString &suffix : {QString(), u"-wal"_s}) {
        QFile file(f.path() + suffix);
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text.toUtf8()))
            return true;
    }
    return false;
}

/// What is told of the group and of everything: nothing of it may change when the names go.
QStringList figures(ParentingFixture &f, const Id &group)
{
    const GroupDetail detail = f.detail(group);
    QStringList lines{QString::number(detail.registered), QString::number(detail.started), QString::number(detail.completed), GroupSeats::summary(GroupRules::seats(detail))};
    for (const GroupParticipant &p : detail.participants)
        lines.append(u"%1 %2 %3"_s.arg(p.id.hex(), QString::number(p.children.value_or(-1)), toCode(p.reachedBy)));
    for (const StatisticsCell &cell : ParentingStatistics::count(f.must(ParentingStatistics::read(f.db())), {true, true, true}))
        lines.append(u"%1 %2 %3"_s.arg(cell.groups.value).arg(cell.started.value).arg(cell.completed.value));
    return lines;
}

Id finishedGroup(ParentingFixture &f)
{
    const Id id = f.group("Laxå", QDate(2025, 2, 6));
    GroupParticipant p;
    p.name = secretName;
    p.children = 2;
    p.childAges = {4, 7};
    p.reachedBy = ReachedBy::School;
    f.must(f.groups->addParticipants(id, {p}));
    f.people(id, 3);
    f.attend(id, {u"NNNN"_s, u"NNNF"_s, u"NFFF"_s});
    Edit edit(*f.store, ActText("Test"));
    edit.update(u"parent_group"_s, id, {{u"status"_s, u"finished"_s}});
    f.must(edit.commit());
    return id;
}

} // namespace

void TestParentingPrivacy::anonymisingKeepsEveryFigure()
{
    ParentingFixture f;
    const Id id = finishedGroup(f);
    QCOMPARE(f.detail(id).lastDay(), QDate(2025, 2, 27));
    QVERIFY(expiredOn(f, QDate(2025, 8, 27)).isEmpty());
    QCOMPARE(expiredOn(f, QDate(2025, 8, 28)).size(), 4);
    const auto coming = f.must(NamesRetention::coming(f.db(), QDate(2025, 8, 20), 14));
    QCOMPARE(coming.size(), 1);
    QCOMPARE(coming.first().people, 4);
    QCOMPARE(coming.first().lastDay, QDate(2025, 8, 27));
    QVERIFY(!coming.first().hasNote);
    QCOMPARE(NamesRetention::keptUntil(NamesRetention::factsOf(f.detail(id))), QDate(2025, 8, 27));
    QVERIFY(isInBytes(f, secretName));
    const QStringList before = figures(f, id);
    f.must(eraseExpired(*f.store, f.db(), f.must(parentingArea().expired(f.db(), QDate(2025, 8, 28))).rows));
    QCOMPARE(figures(f, id), before);
    const GroupDetail detail = f.detail(id);
    QCOMPARE(detail.participants.size(), 4);
    for (const GroupParticipant &p : detail.participants)
        QVERIFY(p.name.isEmpty() && p.childAges.isEmpty() && p.nameRow.isNull());
    QVERIFY(!isInBytes(f, secretName));
    QVERIFY(expiredOn(f, QDate(2030, 1, 1)).isEmpty());
    QCOMPARE(f.must(parentingArea().check(f.db())), QStringList());
    const auto acts = f.must(History::acts(f.db(), f.store->schema(), {u"parent_group"_s, id}));
    for (const Act &act : acts)
        QVERIFY(!act.text.contains(secretName));
}

/// The note is the group's and stays; whoever is told that the names go is told to read it.
void TestParentingPrivacy::notesAreToBeRead()
{
    ParentingFixture f;
    const Id id = finishedGroup(f);
    const auto told = [&f] {
        for (const Problem &problem : f.must(parentingArea().problems(f.db(), QDate(2025, 8, 20))))
            if (problem.tab == u"names"_s)
                return problem.sentence;
        return QString();
    };
    QVERIFY2(told().contains(u"4 participant"_s) && told().contains(u"28 August 2025"_s) && !told().contains(u"note of"_s), qPrintable(told()));
    f.must(f.groups->changeGroup(id, {{u"note"_s, u"Fin grupp"_s}}));
    QVERIFY(f.must(NamesRetention::coming(f.db(), QDate(2025, 8, 20), 14)).first().hasNote);
    QVERIFY2(told().contains(u"note of 1 group(s) stays: read it"_s), qPrintable(told()));
    f.must(eraseExpired(*f.store, f.db(), announcedAndExpired(f, QDate(2025, 8, 28))));
    QCOMPARE(f.detail(id).group.note, u"Fin grupp"_s);
    QCOMPARE(told(), QString());
}

/// Nothing goes that was not said a week before, in this file, of this last day; and what has gone is said with how many and where.
void TestParentingPrivacy::nothingGoesWithoutAWord()
{
    ParentingFixture f;
    const Id id = finishedGroup(f);
    const auto expired = [&f](QDate day) { return f.must(parentingArea().expired(f.db(), day)); };
    const auto announce = [&f](QDate day) { return f.must(parentingArea().announced(f.db(), day)); };
    const auto told = [&f](QDate day) { return f.must(NamesRetention::coming(f.db(), day, 14)).first().erasedOn; };
    // Long due, but nobody has had the file open since.
    QVERIFY(expired(QDate(2026, 3, 2)).rows.isEmpty());
    QCOMPARE(told(QDate(2026, 3, 2)), QDate(2026, 3, 9));
    const QList<Problem> said = announce(QDate(2026, 3, 2));
    QCOMPARE(said.size(), 1);
    QVERIFY2(said.first().sentence.contains(u"4 participant(s) in 1 group(s) are due to be anonymised on 9 March 2026"_s), qPrintable(said.first().sentence));
    QCOMPARE(said.first().tab, u"names"_s);
    // Said once more it happens no later.
    announce(QDate(2026, 3, 5));
    QCOMPARE(told(QDate(2026, 3, 5)), QDate(2026, 3, 9));
    QVERIFY(expired(QDate(2026, 3, 8)).rows.isEmpty());
    QCOMPARE(expired(QDate(2026, 3, 9)).rows.size(), 4);
    QVERIFY2(expired(QDate(2026, 3, 9)).told.join(u' ').contains(u"4 participant(s) have been anonymised, in ABC Laxå"_s), qPrintable(expired(QDate(2026, 3, 9)).told.join(u' ')));
    // Kept longer, it is said anew before the new day.
    f.must(f.groups->keepNamesUntil({id}, PartialDate(QDate(2026, 3, 20))));
    QVERIFY(announce(QDate(2026, 3, 9)).isEmpty());
    QVERIFY(expired(QDate(2026, 3, 22)).rows.isEmpty());
    QCOMPARE(announce(QDate(2026, 3, 14)).size(), 1);
    QCOMPARE(expired(QDate(2026, 3, 20)).rows.size(), 0);
    QCOMPARE(expired(QDate(2026, 3, 21)).rows.size(), 4);
    // Fewer months make another last day of it.
    f.must(f.store->undo());
    announce(QDate(2026, 3, 14));
    QCOMPARE(expired(QDate(2026, 3, 21)).rows.size(), 4);
    f.must(f.groups->changeProgramme(f.abc.programme.id, {{u"keep_months"_s, 1}}));
    QVERIFY(expired(QDate(2026, 3, 21)).rows.isEmpty());
}

void TestParentingPrivacy::fewerMonthsTellWhatBecomesDue()
{
    ParentingFixture f;
    finishedGroup(f);
    const auto due = [&f](std::optional<int> months, QDate today) { return f.must(NamesRetention::dueAfter(f.db(), f.abc.programme.id, months, today)).size(); };
    QCOMPARE(due(1, QDate(2025, 4, 1)), 1);
    QCOMPARE(due(1, QDate(2025, 3, 27)), 0);
    QCOMPARE(due(12, QDate(2025, 4, 1)), 0);
    QCOMPARE(due({}, QDate(2025, 4, 1)), 0);
    QVERIFY2(due(1, QDate(2025, 9, 1)) == 0, "due already, whatever is said");
}

void TestParentingPrivacy::namesThatAreKeptLonger()
{
    ParentingFixture f;
    const Id id = finishedGroup(f);
    f.must(f.groups->changeProgramme(f.abc.programme.id, {{u"keep_months"_s, 12}}));
    QVERIFY(expiredOn(f, QDate(2025, 8, 28)).isEmpty());
    QCOMPARE(expiredOn(f, QDate(2026, 2, 28)).size(), 4);
    f.must(f.groups->keepNamesUntil({id}, PartialDate(QDate(2025, 3, 31))));
    QCOMPARE(expiredOn(f, QDate(2025, 4, 1)).size(), 4);
    // Until it is done it can be undone.
    f.must(f.store->undo());
    QVERIFY(expiredOn(f, QDate(2025, 4, 1)).isEmpty());
    f.must(f.groups->keepNamesUntil({id}, PartialDate::year(2027)));
    QVERIFY(expiredOn(f, QDate(2027, 12, 31)).isEmpty());
    QCOMPARE(expiredOn(f, QDate(2028, 1, 1)).size(), 4);
}

void TestParentingPrivacy::namesOfCancelledAndTrashedGroups()
{
    ParentingFixture f;
    const Id cancelled = f.group("Nora", QDate(2025, 2, 6));
    const QList<Id> people = f.people(cancelled, 2);
    f.must(f.groups->trashParticipants({people.first()}));
    f.must(f.groups->cancelGroup(cancelled, u"För få anmälda"_s));
    f.must(f.groups->trashGroups({cancelled}));
    QCOMPARE(expiredOn(f, QDate(2025, 8, 28)).size(), 2);
    // Without any day the latest request counts: the clock stands at 2 March 2026.
    const Id dateless = f.group("Kumla");
    f.people(dateless, 3);
    QCOMPARE(expiredOn(f, QDate(2026, 9, 2)).size(), 2);
    QCOMPARE(expiredOn(f, QDate(2026, 9, 3)).size(), 5);
    // A meeting in the trash is no meeting, unless there is no other.
    const Id moved = f.group("Lekeberg", QDate(2026, 2, 5));
    f.people(moved, 1);
    f.must(f.groups->trashMeetings({f.detail(moved).meetings.last().id}));
    QVERIFY(!expiredOn(f, QDate(2026, 8, 19)).contains(f.detail(moved).participants.first().nameRow));
    QVERIFY(expiredOn(f, QDate(2026, 8, 20)).contains(f.detail(moved).participants.first().nameRow));
}

void TestParentingPrivacy::nameWrittenAfterwards()
{
    ParentingFixture f;
    const Id id = finishedGroup(f);
    f.must(eraseExpired(*f.store, f.db(), announcedAndExpired(f, QDate(2025, 8, 28))));
    const Id participant = f.detail(id).participants.first().id;
    // The group goes on after all; what was erased stays erased, and a name can be written anew.
    f.must(f.groups->keepNamesUntil({id}, PartialDate::year(2030)));
    QVERIFY2(!f.groups->changeName(participant, {{u"child_ages"_s, u"5"_s}}).ok(), "ages of nobody");
    f.must(f.groups->changeName(participant, {{u"name"_s, u"Märta"_s}}));
    f.must(f.groups->nameParticipant(participant, u"Märta A"_s, u"5"_s, false));
    QCOMPARE(f.detail(id).participants.first().name, u"Märta A"_s);
    QCOMPARE(f.count(u"SELECT count(*) FROM participant_name WHERE participant IS NOT NULL"_s), 1);
    QVERIFY(!isInBytes(f, secretName));
}

void TestParentingPrivacy::protectedLeaders()
{
    ParentingFixture f;
    const Id hidden = f.person("Hemlina", "Dold", true);
    const Id leader = f.leader(hidden, "Laxå", f.abc.programme.id);
    f.must(f.groups->changeLeader(leader, {{u"note"_s, u"Bor vid ån"_s}, {u"languages"_s, u"dari"_s}}));
    const Id id = f.group("Laxå", QDate(2026, 4, 9), {hidden});
    const Leader read = f.must(ParentingStore::leaders(f.db())).first();
    QCOMPARE(read.name, Masking::name());
    QVERIFY(read.municipalityName.isEmpty() && read.note.isEmpty() && read.languages.isEmpty() && read.email.isEmpty());
    QCOMPARE(f.detail(id).leaders.first().name, Masking::name());
    QStringList told;
    for (const Kind &kind : parentingArea().kinds)
        for (const QVariantList &row : f.must(readKind(f.db(), kind, {})).rows)
            for (const QVariant &cell : row)
                told.append(cell.toString());
    for (const Problem &problem : f.must(parentingArea().problems(f.db(), QDate(2026, 3, 2))))
        told.append(problem.sentence);
    for (const QString &table : parentingArea().searchTables)
        for (const SearchText &text : f.must(parentingArea().searchText(f.db(), table, {leader, id})))
            told += {text.title, text.text};
    for (const Act &act : f.must(History::acts(f.db(), f.store->schema(), {}))) {
        told.append(act.text);
        for (const FieldChange &change : act.changes)
            told += {change.before, change.after, change.rowTitle};
    }
    for (const QString &text : std::as_const(told))
        for (const QString &secret : {u"Hemlina"_s, u"Dold"_s, u"vid ån"_s, u"dari"_s})
            QVERIFY2(!text.contains(secret), qPrintable(text));
    QVERIFY(f.must(parentingArea().searchText(f.db(), u"leader"_s, {leader})).isEmpty());
    // What she leads is still known, so that the rules hold.
    QCOMPARE(GroupRules::trainedLeaders(f.detail(id), QDate(2026, 4, 9)).size(), 1);
    QCOMPARE(f.must(parentingArea().roles(f.db(), hidden)).size(), 2);
}

void TestParentingPrivacy::protectedParticipants()
{
    ParentingFixture f;
    const Id id = f.group("Laxå", QDate(2026, 4, 9));
    GroupParticipant p;
    p.name = secretName;
    p.childAges = {4};
    p.protectedIdentity = true;
    const Id participant = f.must(f.groups->addParticipants(id, {p})).first();
    f.must(f.groups->nameParticipant(participant, secretName + u" Dold"_s, u"4, 6"_s, true));
    f.must(f.groups->leaveGroup(participant, PartialDate(QDate(2026, 3, 2))));
    const GroupDetail detail = f.detail(id);
    QCOMPARE(detail.participants.first().name, Masking::name());
    QVERIFY(detail.participants.first().childAges.isEmpty());
    for (const Act &act : f.must(History::acts(f.db(), f.store->schema(), {}))) {
        QVERIFY2(!act.text.contains(secretName), qPrintable(act.text));
        for (const FieldChange &change : act.changes)
            QVERIFY2(!change.before.contains(secretName) && !change.after.contains(secretName) && !change.rowTitle.contains(secretName), qPrintable(change.after));
    }
}

/// Participants are no people of the register, and are as protected in what is written elsewhere.
void TestParentingPrivacy::whatNotesTellOfParticipants()
{
    ParentingFixture f;
    const Id group = f.group("Kumla");
    const auto add = [&](const QString &name, bool isProtected) {
        GroupParticipant participant;
        participant.name = name;
        participant.protectedIdentity = isProtected;
        f.must(f.groups->addParticipants(group, {participant}));
    };
    add(u"Xerxesina Dold"_s, true);
    add(u"Bo Alm"_s, false);
    const QString text = u"Xerxesina Dold sitter bredvid Alm; Dolds barn"_s;
    QCOMPARE(f.must(ProtectedText::load(f.db())).masked(text), u"(name not shown) sitter bredvid Alm; (name not shown) barn"_s);
    add(u"Eva Dold"_s, false);
    QCOMPARE(f.must(ProtectedText::load(f.db())).masked(text), u"(name not shown) sitter bredvid Alm; Dolds barn"_s);
}

LANSNAV_TEST_MAIN(TestParentingPrivacy)
#include "tst_parentingprivacy.moc"
