// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "store/actlog.h"
#include "store/history.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

/// Acts are taken back and done again.
class TestUndo : public QObject, private StoreFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void undoAndRedo();
    void undoAcrossRestart();
    void undoLeavesLaterEditsAlone();
    void undoOfWhatIsOverwrittenSaysSo();
    void rawEditIsTakenBackOnce();
    void undoCountsWhatItLeaves();
    void undoStopsAtWhatTheFileBeganWith();
    void randomUndoRedoRestoresEveryState();

private:
    QByteArray dump();
};

/// All people with all cells, in order of id.
QByteArray TestUndo::dump()
{
    QByteArray text;
    const auto done = m_store->database().each(u"SELECT hex(id), given, family, email, deleted FROM person ORDER BY id"_s, {}, [&](const QSqlQuery &q) {
        for (int i = 0; i < 5; ++i)
            text += q.value(i).toByteArray() + '|';
        text += '\n';
    });
    return done ? text : QByteArray("error");
}

void TestUndo::undoAndRedo()
{
    const Id id = addPerson(u"Åsa"_s, u"Öberg"_s);
    Edit edit(*m_store, ActText("Change person"));
    edit.update(u"person"_s, id, {{u"given"_s, u"Bo"_s}, {u"email"_s, u"bo@example.org"_s}});
    QVERIFY(edit.commit());
    QCOMPARE(m_store->undoable()->source, u"Change person"_s);
    QVERIFY(!m_store->redoable());
    QVERIFY(m_store->undo());
    QCOMPARE(cell(u"person"_s, id, u"given"_s).toString(), u"Åsa"_s);
    QVERIFY(cell(u"person"_s, id, u"email"_s).isNull());
    QCOMPARE(m_store->undoable()->source, u"Add person"_s);
    QCOMPARE(m_store->redoable()->source, u"Change person"_s);
    QVERIFY(m_store->undo());
    QCOMPARE(cell(u"person"_s, id, u"deleted"_s).toInt(), 1);
    QVERIFY(!m_store->undoable());
    QVERIFY(!m_store->undo());
    QVERIFY(m_store->redo());
    QVERIFY(m_store->redo());
    QCOMPARE(cell(u"person"_s, id, u"given"_s).toString(), u"Bo"_s);
    QCOMPARE(cell(u"person"_s, id, u"deleted"_s).toInt(), 0);
    QVERIFY(!m_store->redoable());
    QVERIFY(m_store->undo());
    addPerson(u"Eva"_s, u"Ek"_s);
    QVERIFY(!m_store->redoable());
}

void TestUndo::undoAcrossRestart()
{
    const Id id = addPerson(u"Åsa"_s, u"Öberg"_s);
    m_store.reset();
    auto again = Store::open(m_path, testSchema(), *m_environment);
    QVERIFY2(again, again ? "" : qPrintable(again.error().sentence));
    m_store = std::move(*again);
    QVERIFY(m_store->notices().isEmpty());
    QCOMPARE(m_store->undoable()->source, u"Add person"_s);
    QVERIFY(m_store->undo());
    QCOMPARE(cell(u"person"_s, id, u"deleted"_s).toInt(), 1);
}

void TestUndo::undoLeavesLaterEditsAlone()
{
    const Id id = addPerson(u"Åsa"_s, u"Öberg"_s);
    Edit edit(*m_store, ActText("Change person"));
    edit.update(u"person"_s, id, {{u"given"_s, u"Bo"_s}, {u"family"_s, u"Ek"_s}});
    const Id act = edit.actId();
    QVERIFY(edit.commit());
    Edit later(*m_store, ActText("Change person again"));
    later.update(u"person"_s, id, {{u"given"_s, u"Eva"_s}});
    QVERIFY(later.commit());
    const auto done = m_store->takeBack(act);
    QVERIFY(done);
    QCOMPARE(done->left, 1);
    QVERIFY(UndoLog::leftNotice(*done).contains(u'1'));
    QCOMPARE(cell(u"person"_s, id, u"given"_s).toString(), u"Eva"_s);
    QCOMPARE(cell(u"person"_s, id, u"family"_s).toString(), u"Öberg"_s);
    QVERIFY(m_store->undo());
    QCOMPARE(cell(u"person"_s, id, u"family"_s).toString(), u"Ek"_s);
}

/// Nothing is sent to anybody as "taken back" that was not, and the step before can still be reached.
void TestUndo::undoOfWhatIsOverwrittenSaysSo()
{
    const Id id = addPerson(u"Åsa"_s, u"Öberg"_s);
    Edit edit(*m_store, ActText("Change person"));
    edit.update(u"person"_s, id, {{u"given"_s, u"Bo"_s}});
    QVERIFY(edit.commit());
    QVERIFY(m_store->database().runScript(u"UPDATE person SET given = 'Eva'"_s));
    const auto state = [&] { return dump() + m_store->database().value(u"SELECT count(*) FROM change"_s)->toByteArray(); };
    const QByteArray before = state();
    QSignalSpy changed(m_store.get(), &Store::changed);
    const auto refused = m_store->undo();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY(!refused.error().sentence.isEmpty());
    QCOMPARE(state(), before);
    QCOMPARE(changed.size(), 0);
    QVERIFY(!m_store->redoable());
    QCOMPARE(m_store->undoable()->source, u"Add person"_s);
    QVERIFY(m_store->undo());
    QCOMPARE(cell(u"person"_s, id, u"deleted"_s).toInt(), 1);
    QVERIFY(m_store->redo());
    QCOMPARE(cell(u"person"_s, id, u"given"_s).toString(), u"Eva"_s);
}

void TestUndo::rawEditIsTakenBackOnce()
{
    const Id id = addPerson(u"Åsa"_s, u"Öberg"_s);
    QVERIFY(m_store->database().runScript(u"UPDATE person SET family = 'Ek'"_s));
    const Id raw = History::acts(m_store->database(), m_store->schema(), {u"person"_s, id})->first().id;
    QVERIFY(m_store->takeBack(raw));
    const int changes = m_store->database().value(u"SELECT count(*) FROM change"_s)->toInt();
    const auto again = m_store->takeBack(raw);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Refused);
    QCOMPARE(m_store->database().value(u"SELECT count(*) FROM change"_s)->toInt(), changes);
    QCOMPARE(cell(u"person"_s, id, u"family"_s).toString(), u"Öberg"_s);
}

/// Counted once each, however often the act changed it; what the act left as it was, or somebody has put back, is not counted.
void TestUndo::undoCountsWhatItLeaves()
{
    const Id id = addPerson(u"Åsa"_s, u"Öberg"_s);
    Edit edit(*m_store, ActText("Change person"));
    edit.update(u"person"_s, id, {{u"given"_s, u"Bo"_s}, {u"family"_s, u"Ek"_s}, {u"email"_s, u"a@example.org"_s}});
    edit.update(u"person"_s, id, {{u"given"_s, u"Ann"_s}});
    QVERIFY(edit.commit());
    // Back to what the act had on its way: it is a later edit all the same.
    QVERIFY(m_store->database().runScript(u"UPDATE person SET given = 'Bo', family = 'Öberg'"_s));
    const auto done = m_store->undo();
    QVERIFY(done);
    QCOMPARE(done->left, 1);
    QCOMPARE(cell(u"person"_s, id, u"given"_s).toString(), u"Bo"_s);
    QCOMPARE(cell(u"person"_s, id, u"family"_s).toString(), u"Öberg"_s);
    QVERIFY(cell(u"person"_s, id, u"email"_s).isNull());
    const auto redone = m_store->redo();
    QVERIFY(redone);
    QCOMPARE(redone->left, 0);
    QVERIFY(UndoLog::leftNotice(*redone).isEmpty());
}

void TestUndo::undoStopsAtWhatTheFileBeganWith()
{
    {
        Edit edit(*m_store, ActText("Began from a template"));
        edit.setKind(u"setup"_s);
        edit.insert(u"person"_s, {{u"given"_s, u"Åsa"_s}});
        QVERIFY(edit.commit());
    }
    QVERIFY(!m_store->undoable());
    addPerson(u"Eva"_s, u"Ek"_s);
    QVERIFY(m_store->undo());
    QVERIFY(!m_store->undoable());
    QVERIFY(m_store->redo());
}

void TestUndo::randomUndoRedoRestoresEveryState()
{
    test::TestEnvironment random(QDateTime(QDate(2026, 3, 2), QTime(8, 0)), 7);
    QList<Id> people;
    QList<QByteArray> states{dump()};
    qsizetype at = 0;
    for (int step = 0; step < 120; ++step) {
        const quint64 dice = random.random64() % 10;
        if (dice < 3 && at > 0) {
            QVERIFY(m_store->undo());
            --at;
        } else if (dice < 5 && at + 1 < states.size()) {
            QVERIFY(m_store->redo());
            ++at;
        } else {
            Edit edit(*m_store, ActText("Step"));
            for (quint64 i = 0; i <= random.random64() % 3; ++i) {
                if (people.isEmpty() || random.random64() % 3 == 0)
                    people.append(edit.insert(u"person"_s, {{u"given"_s, QString::number(random.random64() % 90)}}));
                const Id id = people.at(qsizetype(random.random64() % quint64(people.size())));
                edit.update(u"person"_s, id, {{u"given"_s, QString::number(random.random64() % 90)}, {u"email"_s, QString::number(step)}});
                if (random.random64() % 4 == 0)
                    edit.update(u"person"_s, id, {{u"deleted"_s, int(random.random64() % 2)}});
            }
            QVERIFY(edit.commit());
            states.resize(at + 1);
            states.append(dump());
            ++at;
        }
        // A row added by an act that was undone stays as trash: compare what is live.
        const auto live = [](const QByteArray &state) {
            QList<QByteArray> rows = state.split('\n');
            rows.removeIf([](const QByteArray &row) { return row.endsWith("|1|"); });
            return rows;
        };
        QCOMPARE(live(dump()), live(states.at(at)));
    }
}

LANSNAV_TEST_MAIN(TestUndo)
#include "tst_undo.moc"
