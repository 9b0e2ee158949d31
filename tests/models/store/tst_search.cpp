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
    void protectedPeopleAreNotFound();
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
            found.insert(it.key(), {it->title, it->text});
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

void TestSearch::rawEditsAreFound()
{
    add(u"Åsa"_s, u"Öberg"_s);
    QCOMPARE(hits(u"öberg"_s).size(), 1);
    QVERIFY(m_store->database().runScript(u"UPDATE person SET family = 'Ek'"_s));
    QCOMPARE(hits(u"ek"_s).size(), 1);
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
