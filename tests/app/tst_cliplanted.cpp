// SPDX-License-Identifier: GPL-3.0-or-later
// A protected person's name, address and number stand in every free text of a file: nothing that leaves it tells them.
#include "app/clifixture.h"
#include "areas.h"
#include "support/testmain.h"

#include <QObject>

using namespace Qt::StringLiterals;
using namespace lansnav;
using test::Answer;

class TestCliPlanted : public QObject, private test::CliFixture
{
    Q_OBJECT

private slots:
    void initTestCase();
    void lists();
    void exports();
    void papers();
    void logAndChecks();
    void namesakesAreNamed();

private:
    /// Fails where an answer is empty or tells anything.
    static void expectNothingTold(const QString &what, const QString &output);
    static QStringList about(const ReportKind &kind);
    QString m_path;
};

namespace {

const QString toldInTexts = u"Zylvia Quarnström, zylvia.q@example.org, 070-765 43 21"_s;

/// Columns that people write freely in, by the names they have in the file.
bool isFreeText(const TableDecl &table, const ColumnDecl &column)
{
    static const QStringList texts{u"note"_s, u"title"_s, u"place"_s, u"link"_s, u"agenda"_s, u"minutes"_s, u"text"_s, u"theme"_s, u"follow_up"_s, u"purpose"_s, u"role"_s,
                                   u"description"_s, u"message"_s, u"access_needs"_s, u"equipment"_s, u"track"_s, u"reason"_s, u"cancel_reason"_s, u"target_group"_s,
                                   u"address"_s, u"source"_s, u"field"_s, u"figure_name"_s, u"short_name"_s, u"diet"_s};
    static const QStringList things{u"network"_s, u"organisation"_s, u"venue"_s, u"room"_s, u"parent_group"_s, u"family_centre"_s, u"programme"_s, u"school_break"_s};
    if (column.type != ColumnType::Text || !column.words.isEmpty() || table.derived)
        return false;
    return column.name == u"name" ? things.contains(table.name) : texts.contains(column.name) && (table.name != u"municipality");
}

} // namespace

void TestCliPlanted::initTestCase()
{
    QCOMPARE(makeDemo().code, 0);
    m_path = copy(u"planted.lansnav"_s);
    QStringList statements{u"INSERT INTO event (id, title, status) VALUES (x'0123456789abcdef0123456789abcdef', 'Dag att rapportera', 'planned')"_s,
                           u"INSERT INTO parent_group (id, name, status) VALUES (x'0123456789abcdef0123456789abcdee', 'Grupp att rapportera', 'planned')"_s};
    int planted = 0;
    for (const Area &area : allAreas())
        for (const TableDecl &table : area.tables)
            for (const ColumnDecl &column : table.columns)
                if (isFreeText(table, column)) {
                    statements.append(u"UPDATE \"%1\" SET \"%2\" = coalesce(\"%2\" || ' ', '') || '%3' WHERE deleted = 0"_s.arg(table.name, column.name, toldInTexts));
                    ++planted;
                }
    QVERIFY(planted > 25);
    statements.append(u"UPDATE licence SET note = 'Zylvia Quarnström'"_s);
    statements.append(u"UPDATE figure SET note = 'Fråga Quarnström'"_s);
    statements.append(u"UPDATE person SET given = 'Zylvia', family = 'Quarnström', email = 'zylvia.q@example.org', phone = '+46707654321', protected = 1 "
                      "WHERE id = (SELECT person FROM membership WHERE deleted = 0 LIMIT 1)"_s);
    raw(m_path, statements);
}

void TestCliPlanted::expectNothingTold(const QString &what, const QString &output)
{
    QVERIFY2(!output.isEmpty(), qPrintable(what));
    for (const QString &secret : {u"zylvia"_s, u"quarnstr"_s, u"765 43 21"_s, u"07654321"_s}) {
        const qsizetype at = output.indexOf(secret, 0, Qt::CaseInsensitive);
        QVERIFY2(at < 0, qPrintable(what + u": "_s + output.mid(std::max<qsizetype>(0, at - 120), 240)));
    }
}

QStringList TestCliPlanted::about(const ReportKind &kind)
{
    QStringList arguments;
    for (const QString &need : kind.needs)
        arguments += {u"--"_s + need, need == u"event"_s ? u"Dag att rapportera"_s : need == u"group"_s ? u"Grupp att rapportera"_s : need == u"municipality"_s ? u"Laxå"_s : u"BBIC"_s};
    return arguments;
}

void TestCliPlanted::lists()
{
    for (const Area &area : allAreas())
        for (const Kind &kind : area.kinds) {
            const QString json = run({u"list"_s, m_path, kind.key, u"--json"_s}).out;
            expectNothingTold(kind.key, json);
            expectNothingTold(kind.key, run({u"list"_s, m_path, kind.key}).out);
        }
    // Nor does looking for her find where she is named.
    for (const char *kind : {"meetings", "figures", "licences", "organisations", "groups", "events"})
        for (const QString &typed : {u"Quarnström"_s, u"zylvia.q@example.org"_s})
            QCOMPARE(run({u"list"_s, m_path, QString::fromLatin1(kind), u"--filter"_s, typed, u"--json"_s}).json()[u"count"_s].toInt(-1), 0);
    // The texts are there all the same.
    QVERIFY(run({u"list"_s, m_path, u"meetings"_s}).out.contains(u"(name not shown)"_s));
    QVERIFY(run({u"list"_s, m_path, u"figures"_s}).out.contains(u"Fråga (name not shown)"_s));
}

void TestCliPlanted::exports()
{
    for (const Area &area : allAreas())
        for (const Kind &kind : area.kinds)
            for (const QString &ending : kind.endings()) {
                if (ending == u"xlsx"_s)
                    continue;   // the same rows, packed
                const QString out = at(u"planted."_s + ending);
                QFile::remove(out);
                const Answer answer = run({u"export"_s, m_path, kind.key, u"-o"_s, out});
                QVERIFY2(answer.code == 0, qPrintable(kind.key + u'.' + ending + u": "_s + answer.err));
                // A calendar's long lines are folded.
                expectNothingTold(kind.key + u'.' + ending, QString::fromUtf8(bytes(out).replace("\r\n ", "")));
            }
}

void TestCliPlanted::papers()
{
    for (const Area &area : allAreas())
        for (const ReportKind &kind : area.reports) {
            const QString out = at(u"planted.html"_s);
            QFile::remove(out);
            const Answer answer = run(QStringList{u"report"_s, m_path, kind.key, u"-o"_s, out} + about(kind));
            expectNothingTold(kind.key, answer.out + answer.err + QString::fromUtf8(bytes(out)));
        }
}

void TestCliPlanted::logAndChecks()
{
    expectNothingTold(u"history"_s, run({u"history"_s, m_path}).out);
    expectNothingTold(u"history --json"_s, run({u"history"_s, m_path, u"--json"_s}).out);
    const Answer check = run({u"check"_s, m_path});
    expectNothingTold(u"check"_s, check.out + check.err);
    const Answer retention = run({u"retention"_s, m_path});
    expectNothingTold(u"retention"_s, retention.out + retention.err);
    QCOMPARE(run({u"import"_s, m_path, write(u"one.csv"_s, u"Namn;Kommun\nÖsten Fiktiv;Kumla\n"_s.toUtf8()), u"--as"_s, u"people"_s, u"--first-choice"_s}).code, 0);
    const Answer undone = run({u"undo"_s, m_path});
    expectNothingTold(u"undo"_s, undone.out + undone.err);
}

/// The counterexample: somebody else of the name is named everywhere, and her family name says nothing any longer.
void TestCliPlanted::namesakesAreNamed()
{
    const QString path = copy(u"namesake.lansnav"_s);
    raw(path, {u"UPDATE person SET given = 'Zylvia', family = 'Quarnström', protected = 1 WHERE id = (SELECT person FROM membership WHERE deleted = 0 LIMIT 1)"_s,
               u"INSERT INTO person (id, given, family) VALUES (x'0123456789abcdef0123456789abcdea', 'Zylvia', 'Quarnström')"_s, u"UPDATE figure SET note = 'Fråga Quarnström'"_s});
    QVERIFY(run({u"list"_s, path, u"people"_s}).out.contains(u"Zylvia Quarnström"_s));
    QVERIFY(run({u"list"_s, path, u"figures"_s}).out.contains(u"Fråga Quarnström"_s));
}

LANSNAV_TEST_MAIN(TestCliPlanted)
#include "tst_cliplanted.moc"
