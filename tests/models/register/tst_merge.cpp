// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/merge.h"
#include "registerfixture.h"

#include "support/testmain.h"

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

namespace {

/// A file with one network and one meeting.
struct MergeFixture : RegisterFixture
{
    MergeFixture()
    {
        Edit edit(*store, ActText("Filled"));
        network = edit.insert(u"network"_s, {{u"name"_s, u"BBIC"_s}});
        meeting = edit.insert(u"meeting"_s, {{u"network"_s, network.bind()}, {u"starts"_s, u"2026-03-10"_s}});
        if (!edit.commit())
            qFatal("fixture");
        keep = add("Anna", "Ek", "anna@example.org");
        lose = add("Anna", "Ek", "", "070-174 06 05");
    }

    Id member(const Id &person, int period, const QString &start, const QString &end = {}, const Values &more = {})
    {
        Edit edit(*store, ActText("Added member"));
        const Id id = edit.insert(u"membership"_s, Values{{u"network"_s, network.bind()}, {u"person"_s, person.bind()}, {u"period"_s, period},
                                                          {u"start"_s, start}, {u"end"_s, end}}
                                                       + more);
        return edit.commit() ? id : Id();
    }
    Id attend(const Id &person, const QString &state)
    {
        Edit edit(*store, ActText("Noted attendance"));
        const Id id = edit.insert(u"attendance"_s, {{u"meeting"_s, meeting.bind()}, {u"person"_s, person.bind()}, {u"state"_s, state}});
        return edit.commit() ? id : Id();
    }
    int live(const QString &table, const Id &person)
    {
        return count(u"SELECT count(*) FROM \"%1\" WHERE person = ? AND deleted = 0"_s.arg(table), {person.bind()});
    }
    QString text(const QString &sql, const QVariantList &values = {}) { return store->database().value(sql, values).value().toString(); }

    Id network;
    Id meeting;
    Id keep;
    Id lose;
};

/// Everything that is not in the trash, as text: to compare before and after.
QString dump(MergeFixture &f)
{
    QString all;
    for (const TableDecl &table : f.store->schema().tables) {
        if (table.name == u"act")
            continue;
        QStringList columns{u"hex(id)"_s};
        for (const ColumnDecl &column : table.columns)
            columns.append(column.type == ColumnType::Reference ? u"hex(\"%1\")"_s.arg(column.name) : u"quote(\"%1\")"_s.arg(column.name));
        const auto read = f.db().each(u"SELECT %1 FROM \"%2\" WHERE deleted = 0 ORDER BY id"_s.arg(columns.join(u','), table.name), {},
                                      [&](const QSqlQuery &query) {
                                          all += table.name;
                                          for (qsizetype i = 0; i < columns.size(); ++i)
                                              all += u'|' + query.value(int(i)).toString();
                                          all += u'\n';
                                      });
        if (!read)
            qFatal("dump");
    }
    return all;
}

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

private slots:
    void fillsAndChooses()
    {
        MergeFixture f;
        QVERIFY(registerstore::changePerson(*f.store, f.lose, u"title"_s, u"Chef"_s));
        QVERIFY(registerstore::changePerson(*f.store, f.keep, u"title"_s, u"Handläggare"_s));
        const auto preview = previewMerge(f.db(), f.store->schema(), f.keep, f.lose);
        QVERIFY(preview);
        for (const MergeField &field : preview->fields) {
            QCOMPARE(field.differs, field.column == u"title");
            QCOMPARE(field.takeLose, field.column == u"phone");
        }
        QVERIFY(mergePeople(*f.store, f.keep, f.lose, {u"title"_s}));
        const Person merged = f.read(f.keep);
        QCOMPARE(merged.title, u"Chef"_s);
        QCOMPARE(merged.phone, u"+46701740605"_s);
        QCOMPARE(merged.email, u"anna@example.org"_s);
        const Person gone = f.read(f.lose);
        QVERIFY(gone.trashed);
        QCOMPARE(gone.mergedInto, f.keep);
        QCOMPARE(registerstore::personRows(f.db())->size(), 1);
        QVERIFY(registerstore::personRows(f.db(), {}, true)->isEmpty());
    }

    void everyReferenceMoves()
    {
        MergeFixture f;
        // One row in every table for every column that points at a person.
        Edit edit(*f.store, ActText("Filled"));
        QList<std::pair<QString, QString>> columns;
        for (const TableDecl &table : f.store->schema().tables)
            for (const ColumnDecl &column : table.columns)
                if (column.references == u"person" && table.name != u"act" && table.name != u"person")
                    columns.append({table.name, column.name});
        QVERIFY(columns.size() >= 6);
        for (const auto &[table, column] : columns)
            edit.insert(table, {{column, f.lose.bind()}});
        QVERIFY(edit.commit());
        QVERIFY(mergePeople(*f.store, f.keep, f.lose, {}));
        for (const auto &[table, column] : columns) {
            const QString sql = u"SELECT count(*) FROM \"%1\" WHERE \"%2\" = ? AND deleted = 0"_s.arg(table, column);
            QCOMPARE(f.count(sql, {f.lose.bind()}), 0);
            QVERIFY2(f.count(sql, {f.keep.bind()}) >= 1, qPrintable(table + u'.' + column));
        }
        // Rows with a natural key carry the id of their new key.
        const auto ids = f.db().each(u"SELECT id, meeting, person FROM attendance WHERE deleted = 0"_s, {}, [](const QSqlQuery &query) {
            QCOMPARE(Id::fromVariant(query.value(0)),
                     Id::natural(u"attendance", {Id::fromVariant(query.value(1)).isNull() ? QString() : Id::fromVariant(query.value(1)).hex(),
                                                 Id::fromVariant(query.value(2)).hex()}));
        });
        QVERIFY(ids);
    }

    void betterAttendanceStands_data()
    {
        QTest::addColumn<QString>("mine");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("result");
        QTest::newRow("present over absent") << u"absent"_s << u"present"_s << u"present"_s;
        QTest::newRow("kept present") << u"present"_s << u"apology"_s << u"present"_s;
        QTest::newRow("apology over absent") << u"absent"_s << u"apology"_s << u"apology"_s;
        QTest::newRow("something over nothing") << QString() << u"absent"_s << u"absent"_s;
        QTest::newRow("nothing changes nothing") << u"absent"_s << QString() << u"absent"_s;
    }
    void betterAttendanceStands()
    {
        QFETCH(QString, mine);
        QFETCH(QString, theirs);
        QFETCH(QString, result);
        MergeFixture f;
        f.attend(f.keep, mine);
        f.attend(f.lose, theirs);
        const auto preview = previewMerge(f.db(), f.store->schema(), f.keep, f.lose);
        QVERIFY(preview && preview->joins.size() == 1 && preview->moves.isEmpty());
        QVERIFY(mergePeople(*f.store, f.keep, f.lose, {}));
        QCOMPARE(f.live(u"attendance"_s, f.keep), 1);
        QCOMPARE(f.live(u"attendance"_s, f.lose), 0);
        QCOMPARE(f.text(u"SELECT state FROM attendance WHERE person = ? AND deleted = 0"_s, {f.keep.bind()}), result);
    }

    void membershipsAtDifferentTimesStayTwo()
    {
        MergeFixture f;
        f.member(f.keep, 1, u"2022"_s);
        f.member(f.lose, 1, u"2015"_s, u"2019"_s, {{u"role"_s, u"utbildare"_s}});
        QVERIFY(mergePeople(*f.store, f.keep, f.lose, {}));
        QCOMPARE(f.live(u"membership"_s, f.keep), 2);
        QCOMPARE(f.text(u"SELECT role FROM membership WHERE person = ? AND deleted = 0 AND period = 2"_s, {f.keep.bind()}), u"utbildare"_s);
        QCOMPARE(f.text(u"SELECT \"end\" FROM membership WHERE person = ? AND deleted = 0 AND period = 1"_s, {f.keep.bind()}), QString());
    }

    void overlappingMembershipsBecomeOne()
    {
        MergeFixture f;
        f.member(f.keep, 1, u"2018-03"_s);
        f.member(f.lose, 1, u"2016"_s, u"2020"_s, {{u"kind"_s, u"ordinary"_s}, {u"municipality"_s, f.municipality("Nora").bind()}});
        QVERIFY(mergePeople(*f.store, f.keep, f.lose, {}));
        QCOMPARE(f.live(u"membership"_s, f.keep), 1);
        // From the earlier start, still lasting, and what only the other stated.
        QCOMPARE(f.text(u"SELECT start || '/' || coalesce(\"end\", '') || '/' || kind FROM membership WHERE person = ? AND deleted = 0"_s, {f.keep.bind()}),
                 u"2016//ordinary"_s);
    }

    /// Somebody may represent two municipalities at once; neither is vacant afterwards.
    void membershipsForDifferentPlacesStayTwo()
    {
        MergeFixture f;
        f.member(f.keep, 1, u"2018-03"_s, {}, {{u"municipality"_s, f.municipality("Nora").bind()}});
        f.member(f.lose, 1, u"2016"_s, {}, {{u"municipality"_s, f.municipality("Laxå").bind()}});
        f.member(f.lose, 2, u"2016"_s, {}, {{u"municipality"_s, f.municipality("Nora").bind()}});
        const auto preview = previewMerge(f.store->database(), f.store->schema(), f.keep, f.lose);
        QVERIFY(preview.ok());
        QCOMPARE(preview->moves, QStringList{u"1 membership(s) of networks"_s});
        QCOMPARE(preview->joins, QStringList{u"1 membership(s) of networks"_s});
        QVERIFY(mergePeople(*f.store, f.keep, f.lose, {}));
        QCOMPARE(f.live(u"membership"_s, f.keep), 2);
        QCOMPARE(f.text(u"SELECT group_concat(name, ',') FROM (SELECT m.name FROM membership x JOIN municipality m ON m.id = x.municipality"
                        " WHERE x.person = ? AND x.deleted = 0 ORDER BY m.name)"_s, {f.keep.bind()}),
                 u"Laxå,Nora"_s);
    }

    /// Of what area they are is said with the number, and each row is counted once: what moves, or what both have.
    void whatMovesIsCountedOnce()
    {
        MergeFixture f;
        f.attend(f.keep, u"present"_s);
        f.attend(f.lose, u"absent"_s);
        for (const char *day : {"2026-04-14", "2026-05-12"}) {
            Edit edit(*f.store, ActText("Filled"));
            f.meeting = edit.insert(u"meeting"_s, {{u"network"_s, f.network.bind()}, {u"starts"_s, QString::fromLatin1(day)}});
            QVERIFY(edit.commit());
            f.attend(f.lose, u"present"_s);
        }
        Edit edit(*f.store, ActText("Filled"));
        edit.insert(u"network_responsible"_s, {{u"network"_s, f.network.bind()}, {u"person"_s, f.lose.bind()}});
        QVERIFY(edit.commit());
        const auto preview = previewMerge(f.db(), f.store->schema(), f.keep, f.lose);
        QVERIFY(preview);
        QCOMPARE(preview->moves, (QStringList{u"responsible for 1 network(s)"_s, u"2 attendance mark(s) at network meetings"_s}));
        QCOMPARE(preview->joins, QStringList{u"1 attendance mark(s) at network meetings"_s});
    }

    void nobodyStandsInForThemselves()
    {
        MergeFixture f;
        f.member(f.keep, 1, u"2018"_s, {}, {{u"substitutes"_s, f.lose.bind()}});
        QVERIFY(mergePeople(*f.store, f.keep, f.lose, {}));
        QCOMPARE(f.count(u"SELECT count(*) FROM membership WHERE person = substitutes AND deleted = 0"_s), 0);
    }

    void isOneUndoStep()
    {
        MergeFixture f;
        f.member(f.keep, 1, u"2022"_s);
        f.member(f.lose, 1, u"2015"_s, u"2019"_s);
        f.attend(f.keep, u"absent"_s);
        f.attend(f.lose, u"present"_s);
        const QString before = dump(f);
        QVERIFY(mergePeople(*f.store, f.keep, f.lose, {u"phone"_s}));
        const QString after = dump(f);
        QVERIFY(before != after);
        QVERIFY(f.store->undo());
        QCOMPARE(dump(f), before);
        QVERIFY(f.store->redo());
        QCOMPARE(dump(f), after);
    }

    void mergesAgain()
    {
        MergeFixture f;
        const Id third = f.add("Anna", "Eek");
        f.attend(f.lose, u"present"_s);
        QVERIFY(mergePeople(*f.store, f.keep, f.lose, {}));
        QVERIFY(mergePeople(*f.store, third, f.keep, {}));
        QCOMPARE(f.read(f.lose).mergedInto, third);
        QCOMPARE(f.read(f.keep).mergedInto, third);
        QVERIFY(f.read(third).mergedInto.isNull());
        QCOMPARE(f.live(u"attendance"_s, third), 1);
    }

    void protectionIsKept()
    {
        MergeFixture f;
        QVERIFY(registerstore::setProtected(*f.store, f.lose, true));
        const auto preview = previewMerge(f.db(), f.store->schema(), f.keep, f.lose);
        QVERIFY(preview);
        for (const MergeField &field : preview->fields)
            QVERIFY(field.lose.isEmpty());
        QVERIFY(mergePeople(*f.store, f.keep, f.lose, {}));
        QVERIFY(f.read(f.keep).isProtected);
    }

    void refusesNonsense()
    {
        MergeFixture f;
        QVERIFY(!mergePeople(*f.store, f.keep, f.keep, {}));
        QVERIFY(!mergePeople(*f.store, f.keep, {}, {}));
        QVERIFY(registerstore::trashPeople(*f.store, {f.lose}));
        const QString before = dump(f);
        QVERIFY(!mergePeople(*f.store, f.keep, f.lose, {}));
        QCOMPARE(dump(f), before);
    }
};

LANSNAV_TEST_MAIN(TestMerge)
#include "tst_merge.moc"
