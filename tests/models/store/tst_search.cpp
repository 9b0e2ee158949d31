// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/foldedtext.h"
#include "register/registerarea.h"
#include "register/schema.h"
#include "store/edit.h"
#include "store/search.h"
#include "store/store.h"
#include "store/storetables.h"
#include "support/testenvironment.h"
#include "support/testmain.h"

#include <QTemporaryDir>

#include <sqlite3.h>

using namespace lansnav;
using namespace Qt::StringLiterals;

class TestSearch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_store.reset(); }
    void finds_data();
    void finds();
    void followsTheLog();
    void rawEditsAreFound();
    void manyPartsAreOneWholeToIndex();
    void protectedPeopleAreNotFound();
    void whatIsNoLongerToldIsNotFound();
    void typedSyntaxIsPlainText_data();
    void typedSyntaxIsPlainText();

private:
    Id add(const QString &given, const QString &family, bool isProtected = false);
    QStringList hits(const QString &typed);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<test::TestEnvironment> m_environment;
    std::unique_ptr<Store> m_store;
    Area m_area;
    std::unique_ptr<SearchIndex> m_index;
    bool m_hides = false;   ///< part of every text is no longer told
};

void TestSearch::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_environment = std::make_unique<test::TestEnvironment>();
    auto made = Store::create(m_dir->filePath(u"a.lansnav"_s), {{storeSqlFile(), u":/sql/0002_register.sql"_s}, storeTables() + registerTables()}, *m_environment);
    QVERIFY(made);
    m_store = std::move(*made);
    m_area = registerArea();
    m_index = std::make_unique<SearchIndex>(m_area.searchTables, [this](Database &db, const QString &table, const QList<Id> &rows) -> Result<QHash<Id, SearchIndex::Text>> {
        const auto texts = m_area.searchText(db, table, rows);
        if (!texts)
            return texts.error();
        QHash<Id, SearchIndex::Text> found;
        for (auto it = texts->cbegin(); it != texts->cend(); ++it)
            found.insert(it.key(), m_hides ? SearchIndex::Text{it->title, u"Åsa"_s, true} : SearchIndex::Text{it->title, it->text});
        return found;
    }, &folded);
}

Id TestSearch::add(const QString &given, const QString &family, bool isProtected)
{
    Edit edit(*m_store, ActText("Add person"));
    const Id id = edit.insert(u"person"_s, {{u"given"_s, given}, {u"family"_s, family}, {u"protected"_s, int(isProtected)}});
    return edit.commit() ? id : Id();
}

QStringList TestSearch::hits(const QString &typed)
{
    if (!m_index->catchUp(m_store->database()))
        return {u"error"_s};
    const auto found = m_index->find(m_store->database(), typed);
    if (!found)
        return {u"error"_s};
    QStringList titles;
    for (const SearchIndex::Hit &hit : *found)
        titles.append(hit.title);
    return titles;
}

void TestSearch::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("name") << u"Åsa"_s << true;
    QTest::newRow("upper case") << u"ÅSA ÖBERG"_s << true;
    QTest::newRow("beginning of words") << u"ås öb"_s << true;
    QTest::newRow("other order") << u"öberg åsa"_s << true;
    QTest::newRow("mark that Swedish does not keep") << u"zoe"_s << true;
    QTest::newRow("å is not a") << u"asa"_s << false;
    QTest::newRow("decomposed") << u"A\u030asa"_s << true;
    QTest::newRow("another word") << u"Åsa Ek"_s << false;
    QTest::newRow("middle of a word") << u"berg"_s << false;
    QTest::newRow("nothing") << u"  "_s << false;
}

void TestSearch::finds()
{
    QFETCH(QString, typed);
    QFETCH(bool, found);
    add(u"Åsa Zoë"_s, u"Öberg"_s);
    QCOMPARE(!hits(typed).isEmpty(), found);
}

void TestSearch::followsTheLog()
{
    const Id id = add(u"Åsa"_s, u"Öberg"_s);
    QCOMPARE(hits(u"öberg"_s).size(), 1);
    Edit rename(*m_store, ActText("Change person"));
    rename.update(u"person"_s, id, {{u"family"_s, u"Lund"_s}});
    QVERIFY(rename.commit());
    QCOMPARE(hits(u"öberg"_s).size(), 0);
    QCOMPARE(hits(u"lund"_s), QStringList{u"Åsa Lund"_s});
    Edit trash(*m_store, ActText("Trash person"));
    trash.trash(u"person"_s, id);
    QVERIFY(trash.commit());
    QCOMPARE(hits(u"lund"_s).size(), 0);
    QVERIFY(m_store->undo());
    QCOMPARE(hits(u"lund"_s).size(), 1);
    // Nothing new: nothing done.
    QCOMPARE(*m_index->catchUp(m_store->database()), 0);
}

/// Its words stand in the index until the row is changed.
void TestSearch::whatIsNoLongerToldIsNotFound()
{
    add(u"Åsa"_s, u"Öberg"_s);
    QCOMPARE(hits(u"öberg"_s).size(), 1);
    m_hides = true;
    QCOMPARE(hits(u"öberg"_s).size(), 0);
    QCOMPARE(hits(u"ås"_s).size(), 1);
    m_hides = false;
    QCOMPARE(hits(u"åsa öberg"_s).size(), 1);
}

void TestSearch::rawEditsAreFound()
{
    add(u"Åsa"_s, u"Öberg"_s);
    QCOMPARE(hits(u"öberg"_s).size(), 1);
    QVERIFY(m_store->database().runScript(u"UPDATE person SET family = 'Ek'"_s));
    QCOMPARE(hits(u"ek"_s).size(), 1);
}

/// Organisations that are found by their people: many of these in one act are read in one go, and their wholes indexed once.
void TestSearch::manyPartsAreOneWholeToIndex()
{
    constexpr int many = 400;
    QList<Id> asked;
    const SearchIndex index({u"organisation"_s}, [&asked](Database &db, const QString &, const QList<Id> &rows) -> Result<QHash<Id, SearchIndex::Text>> {
        asked += rows;
        QHash<Id, SearchIndex::Text> texts;
        for (const Id &row : rows) {
            const auto people = db.value(u"SELECT group_concat(family, ' ') FROM person WHERE organisation = ? AND deleted = 0"_s, {row.bind()});
            if (!people)
                return people.error();
            texts.insert(row, {row.hex(), people->toString()});
        }
        return texts;
    }, &folded, {{u"person"_s, {u"organisation"_s, u"organisation"_s}}});
    const auto found = [&](const QString &typed) {
        const auto hits = index.find(m_store->database(), typed);
        return hits && hits->size() == 1 ? hits->first().row : Id();
    };
    QList<Id> organisations;
    QList<Id> people;
    Edit edit(*m_store, ActText("Filled"));
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
        organisations.append(edit.insert(u"organisation"_s, {{u"name"_s, name}}));
    for (int i = 0; i < many; ++i)
        people.append(edit.insert(u"person"_s, {{u"family"_s, u"Person%1"_s.arg(1000 + i)}, {u"organisation"_s, organisations.at(i % 3).bind()}}));
    QVERIFY(edit.commit());
    int statements = 0;
    sqlite3_trace_v2(m_store->database().handle(), SQLITE_TRACE_STMT, [](unsigned, void *count, void *, void *) { return ++*static_cast<int *>(count), 0; }, &statements);
    const auto done = index.catchUp(m_store->database());
    sqlite3_trace_v2(m_store->database().handle(), 0, nullptr, nullptr);
    QVERIFY(done && *done >= many);
    QVERIFY2(statements < many / 2, qPrintable(QString::number(statements)));
    QCOMPARE(QSet<Id>(asked.cbegin(), asked.cend()).size(), 3);
    QCOMPARE(asked.size(), 3);
    for (const int i : {0, 1, 2, many - 1})
        QCOMPARE(found(u"person%1"_s.arg(1000 + i)), organisations.at(i % 3));
    // One that goes, or changes, takes its organisation along.
    Edit trash(*m_store, ActText("Trash person"));
    trash.trash(u"person"_s, people.first());
    trash.update(u"person"_s, people.at(1), {{u"family"_s, u"Ek"_s}});
    QVERIFY(trash.commit());
    QVERIFY(index.catchUp(m_store->database()));
    QCOMPARE(found(u"person1000"_s), Id());
    QCOMPARE(found(u"person1001"_s), Id());
    QCOMPARE(found(u"ek"_s), organisations.at(1));
}

void TestSearch::protectedPeopleAreNotFound()
{
    const Id id = add(u"Hemlig"_s, u"Person"_s, true);
    QVERIFY(hits(u"hemlig"_s).isEmpty());
    Edit open(*m_store, ActText("Change person"));
    open.update(u"person"_s, id, {{u"protected"_s, 0}});
    QVERIFY(open.commit());
    QCOMPARE(hits(u"hemlig"_s).size(), 1);
    QVERIFY(m_store->undo());
    QVERIFY(hits(u"hemlig"_s).isEmpty());
    // Not in the bytes of the index either.
    QCOMPARE(m_store->database().value(u"SELECT count(*) FROM search WHERE text LIKE '%hemlig%'"_s)->toInt(), 0);
}

void TestSearch::typedSyntaxIsPlainText_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : {u"\""_s, u"a OR b"_s, u"NEAR("_s, u"text:x"_s, u"*"_s, u"-åsa"_s, u"(åsa"_s, u"'; DROP TABLE person; --"_s, u"^x"_s, QString(5000, u'å')})
        QTest::addRow("%s", qPrintable(typed.left(20))) << typed;
}

void TestSearch::typedSyntaxIsPlainText()
{
    QFETCH(QString, typed);
    add(u"Åsa"_s, u"Öberg"_s);
    QVERIFY(!hits(typed).contains(u"error"_s));
}

LANSNAV_TEST_MAIN(TestSearch)
#include "tst_search.moc"
