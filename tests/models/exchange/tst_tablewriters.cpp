// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"
#include "exchange/jsonwriter.h"
#include "exchange/sheet.h"
#include "exchange/tablefile.h"
#include "exchange/vcard.h"
#include "exchange/xlsxwriter.h"

#include "support/testmain.h"

#include <QJsonDocument>
#include <QTemporaryDir>

using namespace lansnav;
using namespace Qt::StringLiterals;

class TableWritersTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    static Table sample()
    {
        Table table;
        table.title = u"Medlemmar: BBIC/2026 [alla] med ett mycket långt namn"_s;
        table.columns = {{u"name"_s, u"Namn"_s}, {u"phone"_s, u"Telefon"_s}, {u"from"_s, u"Från"_s, Table::Type::Date},
                         {u"count"_s, u"Antal"_s, Table::Type::Integer}, {u"active"_s, u"Aktiv"_s, Table::Type::Boolean}, {u"note"_s, u"Anm."_s}};
        table.rows = {{u"Åsa Öberg"_s, u"0701680692"_s, u"2013-09-26"_s, 5, true, u"rad ett\nrad två; \"citat\""_s},
                      {u"Zoë von Essen"_s, u"070-168 06 92"_s, u"2018-41"_s, QVariant(), false, u"=1+1"_s},
                      {u"Bo Alm"_s, u"+47 22 12 34 56"_s, u"2018-03"_s, -5, QVariant(), u"@SUM(A1)"_s},
                      {u"Eva Ek"_s, QVariant(), QVariant(), 0, true, u" med blanksteg "_s}};
        return table;
    }

private slots:
    void safeCells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("guarded");
        for (const QString &text : {u"=1+1"_s, u"+1+cmd|' /C calc'!A0"_s, u"-2+3"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s, u" =1"_s, u"\n=1"_s, u"+46701680692"_s, u"＝1"_s, u"-cmd"_s})
            QTest::newRow(qPrintable(text)) << text << true;
        for (const QString &text : {u""_s, u"-5"_s, u"-5,5"_s, u"-"_s, u"+47 22 12 34 56"_s, u"070-168 06 92"_s, u"a=b"_s, u"'Privat'"_s, u"ä"_s})
            QTest::newRow(qPrintable(text)) << text << false;
    }
    void safeCells()
    {
        QFETCH(QString, text);
        QFETCH(bool, guarded);
        QCOMPARE(safeCell(text), guarded ? u'\'' + text : text);
    }

    void csv()
    {
        const QByteArray bytes = toCsv(sample());
        QVERIFY(bytes.startsWith("\xef\xbb\xbfNamn;Telefon;Från;Antal;Aktiv;Anm.\r\n"));
        QVERIFY(bytes.contains("\"rad ett\nrad två; \"\"citat\"\"\""));
        QVERIFY(bytes.contains(";'=1+1\r\n"));
        QVERIFY(bytes.contains(";'@SUM(A1)\r\n"));
        QVERIFY(bytes.contains(";-5;"));
    }

    void readBack_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("csv") << u"csv"_s;
        QTest::newRow("xlsx") << u"xlsx"_s;
    }
    void readBack()
    {
        QFETCH(QString, ending);
        const QString path = m_dir.filePath(u"åäö."_s + ending);
        for (int i = 0; i < 2; ++i) {   // a second time over the first
            const auto written = writeTable(sample(), path);
            QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().sentence));
        }
        QCOMPARE(QDir(m_dir.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name).filter(u".lansnav-"_s), QStringList());
        const auto read = readWorkbook(path);
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence));
        const QList<QStringList> rows = read->sheets.first().rows;
        QCOMPARE(rows.size(), 5);
        QCOMPARE(rows.at(0), (QStringList{u"Namn"_s, u"Telefon"_s, u"Från"_s, u"Antal"_s, u"Aktiv"_s, u"Anm."_s}));
        QCOMPARE(rows.at(1), (QStringList{u"Åsa Öberg"_s, u"0701680692"_s, u"2013-09-26"_s, u"5"_s, u"yes"_s, u"rad ett\nrad två; \"citat\""_s}));
        QCOMPARE(rows.at(2), (QStringList{u"Zoë von Essen"_s, u"070-168 06 92"_s, u"autumn 2018"_s, {}, u"no"_s, u"=1+1"_s}));
        QCOMPARE(rows.at(3), (QStringList{u"Bo Alm"_s, u"+47 22 12 34 56"_s, u"March 2018"_s, u"-5"_s, {}, u"@SUM(A1)"_s}));
        QCOMPARE(rows.at(4), (QStringList{u"Eva Ek"_s, {}, {}, u"0"_s, u"yes"_s, u" med blanksteg "_s}));
    }

    void sheetNamesAreMade()
    {
        Table odd = sample();
        odd.title = u"'[]:*?/\\'"_s;
        Table empty;
        const QString path = m_dir.filePath(u"names.xlsx"_s);
        const auto written = writeXlsx({sample(), sample(), odd, empty}, path);
        QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().sentence));
        const auto read = readWorkbook(path);
        QVERIFY(read.ok());
        QStringList names;
        for (const Sheet &sheet : read->sheets)
            names.append(sheet.name);
        QCOMPARE(names.size(), 4);
        names.removeDuplicates();
        QCOMPARE(names.size(), 4);
        for (const QString &name : std::as_const(names))
            QVERIFY(!name.isEmpty() && name.size() <= 31);
    }

    void longTextIsCut()
    {
        Table table;
        table.columns = {{u"note"_s, u"Anm."_s}};
        table.rows = {{QString(50'000, u'ä')}};
        const QString path = m_dir.filePath(u"long.xlsx"_s);
        QVERIFY(writeXlsx(table, path).ok());
        const auto read = readWorkbook(path);
        QVERIFY(read.ok());
        QCOMPARE(read->sheets.first().rows.at(1).first().size(), 32'767);
    }

    void json()
    {
        const QJsonObject object = toJson(sample());
        const QJsonArray rows = object.value(u"rows"_s).toArray();
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows.at(0)[u"count"_s], QJsonValue(5));
        QCOMPARE(rows.at(0)[u"active"_s], QJsonValue(true));
        QCOMPARE(rows.at(1)[u"count"_s], QJsonValue(QJsonValue::Null));
        QCOMPARE(rows.at(1)[u"note"_s], QJsonValue(u"=1+1"_s));
        QCOMPARE(object.value(u"columns"_s)[2][u"type"_s], QJsonValue(u"date"_s));
        const QString path = m_dir.filePath(u"list.json"_s);
        QVERIFY(writeTable(sample(), path).ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readAll()).object(), object);
    }

    void vcards()
    {
        const VCard card{u"urn:uuid:1"_s, u"Åsa"_s, u"Öberg; Ek"_s, u"Chef, IFO"_s, u"Kumla kommun"_s, u"Kumla"_s, u"asa@example.org"_s, u"+46701680692"_s,
                         u"rad ett\nrad två med mycket text som måste brytas någonstans för att åäö ska prövas ordentligt i vikningen av raden"_s};
        const QByteArray bytes = toVCards({card});
        QVERIFY(bytes.startsWith("BEGIN:VCARD\r\nVERSION:3.0\r\nN:Öberg\\; Ek;Åsa;;;\r\nFN:Åsa Öberg\\; Ek\r\n"));
        QVERIFY(bytes.contains("TITLE:Chef\\, IFO\r\n"));
        QVERIFY(bytes.contains("TEL;TYPE=CELL,VOICE:+46701680692\r\n"));
        QVERIFY(bytes.endsWith("END:VCARD\r\n"));
        QVERIFY(!QString::fromUtf8(bytes).contains(QChar::ReplacementCharacter));
        for (const QByteArray &line : bytes.split('\n'))
            QVERIFY2(line.chopped(line.endsWith('\r')).size() <= 75, line.constData());
        QVERIFY(QByteArray(bytes).replace("\r\n ", "").contains("NOTE:rad ett\\nrad två med mycket"));
    }

    void vcardsOfATable()
    {
        Table table;
        table.columns = {{u"id"_s, u"id"_s}, {u"name"_s, u"Namn"_s}, {u"email"_s, u"E-post"_s}, {u"phone"_s, u"Telefon"_s}};
        table.rows = {{u"0123456789abcdef0123456789abcdef"_s, u"Anna Ek"_s, u"anna@example.org"_s, u"070-168 06 92"_s},
                      {QString(), u"Protected identity"_s, QVariant(), QVariant()},
                      {QString(), QVariant(), u"nobody@example.org"_s, QVariant()}};
        const QList<VCard> cards = vCardsFrom(table);
        QCOMPARE(cards.size(), 1);
        QCOMPARE(cards.first().family, u"Ek"_s);
        QCOMPARE(cards.first().phone, u"+46701680692"_s);
        QCOMPARE(cards.first().uid, u"urn:uuid:01234567-89ab-cdef-0123-456789abcdef"_s);
    }

    void failuresAreSentences()
    {
        const QString folder = m_dir.filePath(u"no/such/folder"_s);
        for (const QString &ending : tableEndings()) {
            const auto written = writeTable(sample(), folder + u"/list."_s + ending);
            QVERIFY(!written.ok());
            QVERIFY(written.error().sentence.contains(u"does not exist"_s));
        }
        const auto unknown = writeTable(sample(), m_dir.filePath(u"list.doc"_s));
        QVERIFY(!unknown.ok());
        QVERIFY(unknown.error().sentence.contains(u"csv, xlsx, json, vcf"_s));
        QVERIFY(QDir().mkdir(m_dir.filePath(u"folder.csv"_s)));
        QVERIFY(!writeTable(sample(), m_dir.filePath(u"folder.csv"_s)).ok());
    }
};

LANSNAV_TEST_MAIN(TableWritersTest)
#include "tst_tablewriters.moc"
