// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>

namespace lansnav {

/// How well a heading stands for a field.
struct HeadingMatch
{
    QString field;      ///< "key" or "key:argument"
    int score = 0;      ///< 100 as declared … 50 with a slip of the pen
    bool repeated = false;
    bool required = false;
    bool supporting = false;    ///< ImportField::supporting
};

/// What a row would be as a header row.
struct HeaderRow
{
    QHash<int, QString> mapping;    ///< column → field
    int score = 0;
    bool counts = false;            ///< holds a required field, surely enough to be no accident
};

/// Which of given and family name a heading names first.
enum class NameOrder { NotBoth, GivenFirst, FamilyFirst };
/// "Efternamn, Förnamn", "För- och efternamn", "Last name, first name": a heading of whole names, whatever stands between its words.
NameOrder nameOrder(const QString &heading);

/// Recognises the headings of one kind of import, tolerant of case, punctuation, line breaks, compounds and slips.
class HeaderMatcher
{
public:
    explicit HeaderMatcher(const ImportKind &kind);

    /// From this score on a heading is what a field is called, and no likeness.
    static constexpr int surely = 90;
    /// Whether a text is a heading beyond doubt, at least in one of its parts ("Förvaltning/enhet"); a word for what somebody is, which
    /// stands in rows as often, is none.
    bool isHeading(const QString &text);
    /// The same of headings as they are declared, for very many texts: nothing is kept of them.
    bool isDeclared(const QString &text) const;
    /// Every field a heading can stand for, best first; empty when none.
    const QList<HeadingMatch> &matches(const QString &heading);
    /// The best distribution of fields over the cells of a row: each field once, repeated ones as often as they occur.
    HeaderRow row(const QStringList &cells);

    /// A heading as it is told of, in one line: "E-", "post" below it → "E-post", "Tele-", "fon" below it → "Telefon". At most 200 characters.
    static QString shown(const QString &heading);
    /// Letters and digits of a heading, folded: "E-post:\n(arbete)" → "epostarbete".
    static QString compact(const QString &heading);
    /// Words of a heading, folded: "e post arbete".
    static QString words(const QString &heading);

private:
    struct Field
    {
        const ImportField *declared = nullptr;
        QStringList compacts;
        QStringList words;
        QRegularExpression pattern;
    };
    int plainScore(const Field &field, const QString &heading) const;
    HeadingMatch repeatedMatch(const Field &field, const QString &heading) const;

    QList<Field> m_fields;
    QSet<QString> m_declared;       ///< compact, of all fields
    QHash<QString, QList<HeadingMatch>> m_cache;
    bool m_needsRequired = false;
    bool m_splitsNames = false;     ///< has a field for the whole name and ones for its parts
    bool m_hasKinds = false;        ///< its people are ordinary or alternates
};

} // namespace lansnav
