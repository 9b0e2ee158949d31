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
    void familyNames_data();
    void familyNames();
    void familyNamesOfOthers_data();
    void familyNamesOfOthers();
    void calledAfterHer();
    void whomItTellsOf();
    void nobodyProtected();
    void ownLinesAgain();
    void lists();
    void exports_data();
    void exports();
    void papers();
    void log();
    void logOfThings();
    void cellsThatAreNames();
    void readAgain();
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

void TestMaskedNotes::familyNames_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const QString &family, const QString &text, const QString &shown) { QTest::newRow(qPrintable(family + u": "_s + text)) << family << text << shown; };
    row(u"Lind"_s, u"Ersätter Lind"_s, u"Ersätter (name not shown)"_s);
    row(u"Lind"_s, u"LIND, Linds plats och Anna/Lind"_s, u"(name not shown), (name not shown) plats och Anna/(name not shown)"_s);
    row(u"Lindén"_s, u"Linden ringer"_s, u"(name not shown) ringer"_s);
    row(u"Linden"_s, u"Linde\u0301n ringer"_s, u"(name not shown) ringer"_s);
    row(u"Åkerö"_s, u"fru A\u030akero\u0308"_s, u"fru (name not shown)"_s);
    row(u"von Essen"_s, u"byter med von Essen."_s, u"byter med (name not shown)."_s);
    row(u"Lind-Alm"_s, u"Lind Alm, Lind-Alms"_s, u"(name not shown), (name not shown)"_s);
    // Other names, parts of longer ones, ordinary words and addresses.
    row(u"Åker"_s, u"Aker"_s, u"Aker"_s);
    row(u"Lund"_s, u"Lünd"_s, u"(name not shown)"_s);
    row(u"Lind-Alm"_s, u"Lind, Alm"_s, u"Lind, Alm"_s);
    row(u"Lång"_s, u"en lång lista"_s, u"en lång lista"_s);
    for (const QString &text : {u"Lindberg"_s, u"Lind-Berg"_s, u"Berg-Lind"_s, u"Lind-gruppen"_s, u"Bo.Lind@example.org"_s, u"under en lind"_s, u"Sara"_s})
        row(u"Lind"_s, text, text);
}

void TestMaskedNotes::familyNames()
{
    QFETCH(QString, family);
    QFETCH(QString, text);
    NetworkFixture f;
    protect(f, f.person("Sara", qPrintable(family)));
    const auto words = ProtectedText::load(f.db());
    NetworkFixture::must(words);
    QTEST(words->masked(text), "shown");
}

void TestMaskedNotes::familyNamesOfOthers_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("family");
    QTest::addColumn<bool>("masked");
    QTest::newRow("nobody else") << u"Bo"_s << u"Ek"_s << true;
    QTest::newRow("another of the name") << u"Bo"_s << u"Lind"_s << false;
    QTest::newRow("another with accents") << u"Bo"_s << u"Lìnd"_s << false;
    QTest::newRow("part of another's") << u"Bo"_s << u"Ek-Lind"_s << false;
    QTest::newRow("another's given name") << u"Lind"_s << u"Ek"_s << false;
}

void TestMaskedNotes::familyNamesOfOthers()
{
    QFETCH(QString, given);
    QFETCH(QString, family);
    QFETCH(bool, masked);
    NetworkFixture f;
    protect(f, f.person("Sara", "Lind"));
    f.person(qPrintable(given), qPrintable(family));
    const auto words = ProtectedText::load(f.db());
    NetworkFixture::must(words);
    const QString text = u"Ersätter Lind"_s;
    QCOMPARE(words->masked(text) != text, masked);
}

/// An organisation may be called after her; one that others belong to, or a municipality, has a name of its own.
void TestMaskedNotes::calledAfterHer()
{
    NetworkFixture f;
    const Id sara = f.person("Sara", "Lind");
    const Id lisa = f.person("Lisa", "Kumla");
    protect(f, sara);
    protect(f, lisa);
    const auto organisation = [&f](const QString &name, const Id &person) {
        Edit edit(*f.store, ActText("Added"));
        const Id id = edit.insert(u"organisation"_s, {{u"name"_s, name}, {u"kind"_s, u"other"_s}});
        edit.update(u"person"_s, person, {{u"organisation"_s, id.bind()}});
        NetworkFixture::must(edit.commit());
    };
    const auto masked = [&f](const QString &text) {
        const auto words = ProtectedText::load(f.db());
        NetworkFixture::must(words);
        return words->masked(text);
    };
    organisation(u"Sara Lind Konsult AB"_s, f.person("Bo", "Ek"));
    QCOMPARE(masked(u"Sara Lind Konsult AB"_s), u"(name not shown) Konsult AB"_s);
    QCOMPARE(masked(u"Lind Konsult AB"_s), u"(name not shown) Konsult AB"_s);
    organisation(u"Lind Data AB"_s, sara);
    QCOMPARE(masked(u"Lind Data AB"_s), u"(name not shown) Data AB"_s);
    organisation(u"Lind & Söner"_s, f.person("Eva", "Alm"));
    QCOMPARE(masked(u"Lind & Söner"_s), u"Lind & Söner"_s);
    QCOMPARE(masked(u"Möte i Kumla med Lisa Kumla"_s), u"Möte i Kumla med (name not shown)"_s);
}

void TestMaskedNotes::whomItTellsOf()
{
    NetworkFixture f;
    const Id sara = f.person("Sara", "Lind", "sara.lind@example.org");
    const Id lisa = f.person("Lisa", "Alm");
    protect(f, sara);
    protect(f, lisa);
    const auto words = ProtectedText::load(f.db());
    NetworkFixture::must(words);
    QCOMPARE(words->toldOf(told), QList<Id>{sara});
    QCOMPARE(words->toldOf(u"Alm"_s), QList<Id>{lisa});
    QVERIFY(words->toldOf(u"Bo Ek"_s).isEmpty());
    const auto shown = ProtectedText::load(f.db(), {sara});
    NetworkFixture::must(shown);
    QCOMPARE(shown->masked(u"Sara Lind och Lisa Alm"_s), u"Sara Lind och (name not shown)"_s);
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

void TestMaskedNotes::cellsThatAreNames()
{
    NetworkFixture f;
    protect(f, f.person("Sara", "Lind"));
    const auto alone = ProtectedText::load(f.db());
    NetworkFixture::must(alone);
    QCOMPARE(alone->maskedCell(u"Sara Lind"_s), u"(name not shown)"_s);
    f.person("Sara", "Lind", "sara@example.com");
    const auto two = ProtectedText::load(f.db());
    NetworkFixture::must(two);
    QCOMPARE(two->maskedCell(u"Sara Lind"_s), u"Sara Lind"_s);
    QCOMPARE(two->maskedCell(u"Möte med Sara Lind"_s), u"Möte med (name not shown)"_s);
    QCOMPARE(two->masked(u"Sara Lind"_s), u"(name not shown)"_s);
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

LANSNAV_TEST_MAIN(TestMaskedNotes)
#include "tst_maskednotes.moc"
