// SPDX-License-Identifier: GPL-3.0-or-later
// What the notes of others tell of somebody with protected identity is masked in all that leaves the form.
#include "area/area.h"
#include "importrun.h"
#include "network/lists.h"
#include "network/networkarea.h"
#include "privacy/protectedtext.h"
#include "report/html.h"
#include "store/history.h"
#include "support/testmain.h"
#include "support/workbook.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

const QString told = u"Ersätter Sara Lind, sara.lind@example.org, 070-123 45 67"_s;

void protect(NetworkFixture &f, const Id &person)
{
    Edit edit(*f.store, ActText("Protected"));
    edit.update(u"person"_s, person, {{u"protected"_s, 1}, {u"phone"_s, u"+46701234567"_s}});
    NetworkFixture::must(edit.commit());
}

/// Anna, whose note tells of Sara, who is protected, and a namesake of Sara's who is not.
void fill(NetworkFixture &f)
{
    const Id bbic = f.network("BBIC");
    const auto add = [&](const Id &person, const char *place, const QString &note) {
        Membership member = f.member(bbic, person, place);
        member.note = note;
        NetworkFixture::must(f.networks->addMember(member));
    };
    const Id sara = f.person("Sara", "Lind", "sara.lind@example.org", "Nora");
    add(sara, "Nora", {});
    add(f.person("Anna", "Berg", "anna@example.org", "Kumla"), "Kumla", told);
    add(f.person("Sara", "Lind", "sara@example.com", "Laxå"), "Laxå", u"Ringer helst"_s);
    protect(f, sara);
}

Kind membersList()
{
    const QList<Kind> kinds = networkArea().kinds;
    return *std::find_if(kinds.cbegin(), kinds.cend(), [](const Kind &one) { return one.key == u"members"; });
}

bool tells(const QString &text)
{
    return text.contains(u"sara.lind@"_s) || text.contains(u"123 45 67"_s) || text.contains(u"Ersätter Sara"_s);
}

} // namespace

class TestMaskedNotes : public QObject
{
    Q_OBJECT

private slots:
    void texts_data();
    void texts();
    void nobodyProtected();
    void ownLinesAgain();
    void lists();
    void exports_data();
    void exports();
    void papers();
    void log();
    void logOfThings();
    void readAgain();
    void readAgainWhatIsCalledAfterHer();
};

void TestMaskedNotes::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const QString &text, const QString &shown) { QTest::newRow(qPrintable(text)) << text << shown; };
    row(u"Ersätter Sara Lind."_s, u"Ersätter (name not shown)."_s);
    row(u"Lind, Sara är ordinarie"_s, u"(name not shown) är ordinarie"_s);
    row(u"LIND SARA"_s, u"(name not shown)"_s);
    row(u"Sara\u00a0Linds ersättare"_s, u"(name not shown) ersättare"_s);
    row(u"Sara\nLind"_s, u"(name not shown)"_s);
    row(u"mejla Sara.Lind@example.org."_s, u"mejla (not shown)."_s);
    row(u"<sara.lind@example.org>; bo@example.org"_s, u"<(not shown)>; bo@example.org"_s);
    row(u"ring 070-123 45 67 i dag"_s, u"ring (not shown) i dag"_s);
    row(u"0701234567/019-12 34 56"_s, u"(not shown)/019-12 34 56"_s);
    row(u"+46 (0)70 123 45 67"_s, u"(not shown)"_s);
    row(u"Anna-Sara Lind"_s, u"Anna-Sara (name not shown)"_s);
    row(u"tel 0046701234567"_s, u"tel (not shown)"_s);
    // Others, and what says nothing of her.
    for (const QString &text : {u"Sara Lindberg"_s, u"Sara Lind-Berg"_s, u"Sara"_s, u"lind"_s, u"sara@example.org"_s, u"070-123 45 68"_s, u"2024-02-12"_s, u"xsara.lind@example.org"_s})
        row(text, text);
}

void TestMaskedNotes::texts()
{
    QFETCH(QString, text);
    NetworkFixture f;
    protect(f, f.person("Sara", "Lind", "sara.lind@example.org"));
    const auto words = ProtectedText::load(f.db());
    NetworkFixture::must(words);
    QTEST(words->masked(text), "shown");
}

void TestMaskedNotes::nobodyProtected()
{
    NetworkFixture f;
    f.person("Sara", "Lind", "sara.lind@example.org");
    const auto words = ProtectedText::load(f.db());
    NetworkFixture::must(words);
    QVERIFY(words->isEmpty());
    QCOMPARE(words->masked(told), told);
}

void TestMaskedNotes::ownLinesAgain()
{
    NetworkFixture f;
    protect(f, f.person("Sara", "Lind", "sara.lind@example.org"));
    const auto words = ProtectedText::load(f.db());
    NetworkFixture::must(words);
    QCOMPARE(words->withoutMasked(words->masked(told), told), QString());
    QCOMPARE(words->withoutMasked(u"ersätter (namnet visas inte), (visas inte), (visas inte)"_s, told), QString());
    QCOMPARE(words->withoutMasked(words->masked(told) + u"\nny"_s, told + u"\nannat"_s), u"ny"_s);
    QCOMPARE(words->withoutMasked(u"ny"_s, told), u"ny"_s);
}

void TestMaskedNotes::lists()
{
    NetworkFixture f;
    fill(f);
    const NetworkDetail detail = f.detail(f.network("BBIC"));
    const MemberListModel::Columns columns = memberColumns(detail.network);
    int namesakes = 0;
    for (const MemberRow &row : memberRows(detail, QDate(2026, 3, 2))) {
        namesakes += row.name == u"Sara Lind"_s;
        for (const auto &column : columns)
            QVERIFY2(!tells(column.value(row).toString()), qPrintable(column.value(row).toString()));
        // The form has it as it was written.
        if (row.name == u"Anna Berg"_s)
            QCOMPARE(row.note, told);
    }
    QCOMPARE(namesakes, 1);
}

void TestMaskedNotes::exports_data()
{
    QTest::addColumn<QString>("ending");
    for (const char *ending : {"csv", "xlsx", "json"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

void TestMaskedNotes::exports()
{
    QFETCH(QString, ending);
    NetworkFixture f;
    fill(f);
    Scope scope;
    scope.ids.insert(u"network"_s, f.network("BBIC"));
    const Kind kind = membersList();
    if (!kind.endings().contains(ending))
        QSKIP("no such format");
    QTemporaryDir dir;
    const QString path = dir.filePath(u"members."_s + ending);
    NetworkFixture::must(writeKind(f.db(), kind, scope, path));
    QString all;
    if (ending == u"json") {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        all = QString::fromUtf8(file.readAll());
    } else {
        const auto book = readWorkbook(path);
        NetworkFixture::must(book);
        for (const QStringList &row : book->sheets.first().rows)
            all += row.join(u'|') + u'\n';
    }
    QVERIFY2(!tells(all), qPrintable(all));
    QVERIFY2(all.contains(u"Ersätter (name not shown), (not shown), (not shown)"_s), qPrintable(all));
    // Who is not protected is named, though another is called the same.
    QVERIFY2(all.contains(u"Sara Lind"_s), qPrintable(all));
}

void TestMaskedNotes::papers()
{
    NetworkFixture f;
    fill(f);
    const Id bbic = f.network("BBIC");
    Meeting meeting;
    meeting.network = bbic;
    meeting.starts = u"2026-02-12T09:00+01:00"_s;
    meeting.title = u"Möte om Sara Lind"_s;
    NetworkFixture::must(f.networks->addMeeting(meeting));
    for (const ReportKind &kind : networkArea().reports) {
        if (!kind.needs.isEmpty() && kind.needs != QStringList{u"network"_s})
            continue;
        Scope scope;
        scope.ids.insert(u"network"_s, bbic);
        scope.today = QDate(2026, 3, 2);
        const auto report = composeReport(f.db(), kind, scope);
        if (!report)
            continue;
        const QString html = toHtml(*report);
        QVERIFY2(!tells(html) && !html.contains(u"om Sara"_s), qPrintable(kind.key));
    }
}

void TestMaskedNotes::log()
{
    NetworkFixture f;
    fill(f);
    Edit edit(*f.store, ActText("Changed"));
    edit.run(u"UPDATE membership SET note = note || ' och mer' WHERE note LIKE 'Ersätter%'"_s);
    NetworkFixture::must(edit.commit());
    auto acts = History::acts(f.db(), f.store->schema(), {});
    NetworkFixture::must(acts);
    NetworkFixture::must(maskActs(f.db(), *acts));
    int changes = 0;
    for (const Act &act : *acts)
        for (const FieldChange &change : act.changes) {
            changes += change.column == u"note";
            QVERIFY2(!tells(change.before) && !tells(change.after), qPrintable(change.after));
        }
    QVERIFY(changes > 0);
}

/// What an act is called, and the row it changed, tell as little as the field itself; a note that is her name and nothing else is no name of
/// somebody's row.
void TestMaskedNotes::logOfThings()
{
    NetworkFixture f;
    protect(f, f.person("Sara", "Lind"));
    Edit edit(*f.store, ActText("Changed %1", {u"Sara Linds nätverk"_s}));
    const Id network = f.network("BBIC");
    edit.update(u"network"_s, network, {{u"name"_s, u"Sara Linds nätverk"_s}, {u"note"_s, u"Sara Lind"_s}});
    NetworkFixture::must(edit.commit());
    auto acts = History::acts(f.db(), f.store->schema(), {.table = u"network"_s, .row = network});
    NetworkFixture::must(acts);
    NetworkFixture::must(maskActs(f.db(), *acts));
    const Act &act = acts->first();
    QCOMPARE(act.text, u"Changed (name not shown) nätverk"_s);
    QCOMPARE(act.changes.size(), 2);
    for (const FieldChange &change : act.changes) {
        QCOMPARE(change.rowTitle, u"(name not shown) nätverk"_s);
        QCOMPARE(change.after, change.column == u"note" ? u"(name not shown)"_s : u"(name not shown) nätverk"_s);
    }
}

/// Our own list read again changes no note, and the words in it make nobody protected.
void TestMaskedNotes::readAgain()
{
    NetworkFixture f;
    fill(f);
    Scope scope;
    scope.ids.insert(u"network"_s, f.network("BBIC"));
    QTemporaryDir dir;
    const QString path = dir.filePath(u"members.csv"_s);
    NetworkFixture::must(writeKind(f.db(), membersList(), scope, path));
    const auto book = readWorkbook(path);
    NetworkFixture::must(book);
    const ImportRun run = runImport(f, u"members"_s, "BBIC", *book, ImportEngine::holdUnprotected);
    for (const ImportRow &row : run.plan.rows)
        QVERIFY2(row.protectingChoices.isEmpty() && row.fate == RowFate::Unchanged, qPrintable(row.cells.join(u'|') + row.notes.join(u'|') + row.reason));
    QVERIFY(!run.plan.changesAnything());
}

/// A workplace that is called after her is found by what the list calls it, and a role that tells of her stays as it was.
void TestMaskedNotes::readAgainWhatIsCalledAfterHer()
{
    NetworkFixture f;
    const Id bbic = f.network("BBIC");
    const Id bo = f.person("Bo", "Ek", "bo@example.org", "Kumla");
    Edit edit(*f.store, ActText("Added"));
    const Id firm = edit.insert(u"organisation"_s, {{u"name"_s, u"Sara Lind Konsult AB"_s}, {u"kind"_s, u"other"_s}});
    edit.update(u"person"_s, bo, {{u"organisation"_s, firm.bind()}});
    NetworkFixture::must(edit.commit());
    Membership member = f.member(bbic, bo, "Kumla");
    member.role = u"stöd åt Sara Lind"_s;
    NetworkFixture::must(f.networks->addMember(member));
    protect(f, f.person("Sara", "Lind"));
    Scope scope;
    scope.ids.insert(u"network"_s, bbic);
    QTemporaryDir dir;
    const QString path = dir.filePath(u"members.csv"_s);
    NetworkFixture::must(writeKind(f.db(), membersList(), scope, path));
    const auto book = readWorkbook(path);
    NetworkFixture::must(book);
    QString all;
    for (const QStringList &row : book->sheets.first().rows)
        all += row.join(u'|');
    QVERIFY2(all.contains(u"(name not shown) Konsult AB"_s) && all.contains(u"stöd åt (name not shown)"_s) && !all.contains(u"Sara"_s), qPrintable(all));
    // Where nothing is called so, no workplace is made of what the list does not show.
    NetworkFixture other;
    (void)runImport(other, u"members"_s, "BBIC", *book, ImportEngine::holdUnprotected);
    QCOMPARE(other.db().value(u"SELECT count(*) FROM organisation WHERE name LIKE '%not shown%'"_s)->toInt(), 0);
    const ImportRun run = runImport(f, u"members"_s, "BBIC", *book, ImportEngine::holdUnprotected);
    for (const ImportRow &row : run.plan.rows)
        QVERIFY2(row.fate == RowFate::Unchanged, qPrintable(row.cells.join(u'|') + row.notes.join(u'|') + row.reason));
    QVERIFY(!run.plan.changesAnything());
}

LANSNAV_TEST_MAIN(TestMaskedNotes)
#include "tst_maskednotes.moc"
