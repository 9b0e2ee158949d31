// SPDX-License-Identifier: GPL-3.0-or-later
// What reads ordinary cells the short way gives the same as the whole rule. Each property adds something to the text that
// the rule passes over but that bars the short way.
#include "exchange/values.h"
#include "list/foldedtext.h"
#include "support/testenvironment.h"
#include "support/testmain.h"

using namespace lansnav;
using namespace Qt::StringLiterals;

namespace {

constexpr int texts = 30'000;

/// Texts put together from pieces, the same ones every time.
class Pieces
{
public:
    explicit Pieces(QStringList pieces) : m_pieces(std::move(pieces)) {}
    QString text()
    {
        QString made;
        for (quint64 left = m_random.random64() % 7; left > 0; --left)
            made += m_pieces.at(qsizetype(m_random.random64() % quint64(m_pieces.size())));
        return made;
    }

private:
    QStringList m_pieces;
    test::TestEnvironment m_random;
};

QStringList letters()
{
    QStringList all;
    for (char16_t c = 0; c < 0x180; ++c)
        all.append(QChar(c));
    for (const char16_t c : {u'\u0300', u'\u0308', u'\u030a', u'\u2019', u'\u2013', u'\u200b', u'\u2028', u'\ufb01', u'\u212a', u'\u1e9e'})
        all.append(QChar(c));
    return all + QStringList{u"Å"_s, u"ä"_s, u"Ö"_s, u" "_s, u"  "_s, u"\r\n"_s, u"\t"_s, u"Anna"_s, u"Öberg"_s, u"Zoë"_s, u"O'Connor"_s, u"Ulla-Karin"_s, u"ß"_s};
}

} // namespace

class ShortcutsTest : public QObject
{
    Q_OBJECT

private slots:
    void tidying()
    {
        Pieces pieces(letters());
        for (int i = 0; i < texts; ++i) {
            const QString text = pieces.text();
            const QString whole = parse::tidy(QString(text + u'\u200b'));
            QCOMPARE(parse::tidy(text), whole);
            QCOMPARE(parse::tidy(QStringView(text)), whole);
        }
    }

    void folding()
    {
        Pieces pieces(letters());
        for (int i = 0; i < texts; ++i) {
            // A grave accent goes; after a space it stands alone, as it would at the end of a word.
            const QString text = pieces.text();
            QCOMPARE(folded(text), folded(QString(text + u'\u0300')));
            QCOMPARE(foldedLoose(text), foldedLoose(QString(text + u'\u0300')));
        }
    }

    void addresses()
    {
        Pieces pieces({u"anna"_s, u"Ek"_s, u"é"_s, u"7"_s, u"."_s, u"."_s, u"@"_s, u"@"_s, u"-"_s, u"_"_s, u"+"_s, u"%"_s, u"'"_s, u"example"_s,
                       u".org"_s, u".se"_s, u"kommun.se"_s, u"mailto:"_s, u" "_s, u"<"_s, u">"_s, u","_s, u"\n"_s, u"x"_s, u"anna.ek@example.org"_s});
        for (int i = 0; i < texts; ++i) {
            const QString text = pieces.text();
            QCOMPARE(parse::mails(text), parse::mails(QString(text + u" ;"_s)));
        }
    }

    void phoneNumbers()
    {
        Pieces pieces({u"0"_s, u"1"_s, u"070"_s, u"019"_s, u"08"_s, u"+46"_s, u"0046"_s, u"+47"_s, u"(0)"_s, u"("_s, u")"_s, u" "_s, u"-"_s, u"+"_s,
                       u"168 06 92"_s, u"168"_s, u"0692"_s, u"737067"_s, u"/"_s, u"\u00a0"_s, u"ankn"_s});
        for (int i = 0; i < texts; ++i) {
            const QString text = pieces.text();
            QCOMPARE(parse::phone(text), parse::phone(QString(text + u'|')));
        }
    }

    void protectedIdentity()
    {
        Pieces pieces({u"skydd"_s, u"Skyddad"_s, u"SKYDDADE"_s, u"skyddat"_s, u" "_s, u" "_s, u"-"_s, u"\n"_s, u"\u00ad"_s, u"person"_s, u"uppgifter"_s,
                       u"Identitet"_s, u"id"_s, u"adress"_s, u"ej "_s, u"not "_s, u"sekretess"_s, u"SEKRETESSMARKERAD"_s, u"mark"_s, u"hemlig"_s,
                       u"hemliga"_s, u"protected"_s, u"Protected identity"_s, u"confidential"_s, u"address"_s, u"åäö"_s, u"ÅÄÖ"_s, u"ý"_s, u"ø"_s,
                       u"\u017f"_s, u"\u212a"_s, u"Öberg"_s, u"anna.ek@example.org"_s, u"."_s});
        int said = 0;
        for (int i = 0; i < texts; ++i) {
            const QString text = pieces.text();
            // The word alone says nothing, but leads to the phrases being looked for.
            QCOMPARE(parse::saysProtected(text), parse::saysProtected(QString(text + u" ; skydd"_s)));
            said += parse::saysProtected(text);
        }
        QVERIFY(said > 100 && said < texts - 100);
    }

    /// Beginnings and whole words that remarks and offices have, with the names of people between them.
    void nobodiesByTheirBeginning()
    {
        Pieces pieces({u"Anna"_s, u"Alla"_s, u"Se"_s, u"see"_s, u"separat"_s, u"Lista"_s, u"kontakt"_s, u"listan"_s, u"Samma"_s, u"som"_s, u"ovan"_s, u"d:o"_s, u"d.o"_s, u"D"_s, u"Ring"_s,
                       u"växeln"_s, u"Går"_s, u"via"_s, u"oss"_s, u"ingen"_s, u"Ersättare"_s, u"to"_s, u"follow"_s, u"team"_s, u"Rehab"_s, u"et"_s, u"en"_s, u"s"_s, u"Förvaltning"_s,
                       u"Social"_s, u"skolan"_s, u"Skog"_s, u"Län"_s, u"Länsman"_s, u"info"_s, u"kommun"_s, u"Ek"_s, u" "_s, u" "_s, u" "_s, u"-"_s, u","_s, u"("_s, u"_"_s, u"7"_s, u"\u00ad"_s, u"é"_s});
        int said = 0;
        for (int i = 0; i < texts; ++i) {
            const QString text = pieces.text();
            // No team, but it has the letters of one, so that the whole rule is gone through.
            QCOMPARE(parse::saysNoPerson(text), parse::saysNoPerson(QString(text + u" teamx"_s)));
            said += parse::saysNoPerson(text);
        }
        QVERIFY(said > 100 && said < texts - 100);
    }

    void nobodiesByTheirEnd()
    {
        Pieces pieces({u"Anna"_s, u"Berg"_s, u","_s, u" "_s, u" "_s, u" "_s, u"saknas"_s, u"Slutat"_s, u"slutar"_s, u"tjänstledig"_s, u"-"_s, u"x"_s, u"AB"_s, u"Ltd"_s, u"HB"_s, u"Hemvård"_s, u"."_s});
        int said = 0;
        for (int i = 0; i < texts; ++i) {
            const QString text = pieces.text();
            QCOMPARE(parse::saysNoPerson(text), parse::saysNoPerson(QString(u"teamx- "_s + text)));
            said += parse::saysNoPerson(text);
        }
        QVERIFY(said > 100 && said < texts - 100);
    }

    /// Names as people have them are told apart from remarks without going through the rule, and are none.
    void names()
    {
        Pieces pieces({u"Anna"_s, u"Alm"_s, u"Åsa"_s, u"Öberg"_s, u"Lind"_s, u"ström"_s, u"Karl"_s, u"-"_s, u" "_s, u" "_s, u"von"_s, u"O'"_s});
        for (int i = 0; i < texts; ++i) {
            const QString text = pieces.text();
            QVERIFY2(!parse::saysNoPerson(text), qPrintable(text));
            QVERIFY2(!parse::saysMasked(text), qPrintable(text));
            QVERIFY2(!parse::saysProtected(text), qPrintable(text));
        }
    }

    void namesOfPeople()
    {
        Pieces pieces({u"Anna"_s, u"von"_s, u"Berg"_s, u" "_s, u" "_s, u","_s, u"("_s, u")"_s, u"="_s, u"+"_s, u"@"_s, u":"_s, u"."_s, u"*"_s, u"\""_s, u"SUM("_s, u"7"_s, u"ersättare"_s, u"<a@example.org>"_s});
        for (int i = 0; i < texts; ++i) {
            const QString text = pieces.text();
            // What stands at the ends is taken off, and bars the short way.
            QCOMPARE(parse::personName(text), parse::personName(QString(text + u" ;"_s)));
        }
    }
};

LANSNAV_TEST_MAIN(ShortcutsTest)
#include "tst_shortcuts.moc"
