// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/otherleavers.h"

#include "exchange/namewords.h"
#include "exchange/values.h"
#include "list/foldedtext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace lansnav::parse {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression leaverForm(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

bool deniesLeaving(const QString &word)
{
    static const QSet<QString> words{u"inte"_s, u"ej"_s, u"icke"_s, u"aldrig"_s, u"not"_s, u"never"_s};
    return words.contains(word);
}

/// What may stand between a verb and its subject.
bool isBesideVerb(const QString &word)
{
    static const QSet<QString> words{u"har"_s, u"hade"_s, u"ha"_s, u"är"_s, u"var"_s, u"blev"_s, u"kommer"_s, u"att"_s, u"ska"_s, u"skall"_s, u"redan"_s, u"nu"_s, u"numera"_s, u"precis"_s, u"just"_s,
                                     u"snart"_s, u"tyvärr"_s, u"också"_s, u"själv"_s, u"ännu"_s, u"den"_s, u"has"_s, u"have"_s, u"had"_s, u"is"_s, u"was"_s, u"will"_s, u"already"_s, u"soon"_s, u"yet"_s};
    return words.contains(word) || (!word.isEmpty() && word.front().isDigit());
}

bool takesOver(const QString &words)
{
    static const QRegularExpression form = leaverForm(u"\\b(?:tog över|tar över|tagit över|övertog|övertar|ersatte|ersätter|efterträd\\p{L}*|took over|succeed\\p{L}*|replac\\p{L}*)(?!\\p{L})"_s);
    return form.match(words).hasMatch();
}

/// "gamla chefen", "företrädaren", "samordnaren": somebody whom the list does not name.
bool isAnotherRole(const QString &words)
{
    static const QRegularExpression before = leaverForm(u"\\b(?:företrädar\\p{L}*|predecessor|(?:gamla|gamle|förra|förre|föregående|former|previous)"
                                                        "(?! (?:året|terminen|hösten|våren|månaden|veckan|sommaren|vintern|year|term|autumn|spring|month|week)))(?!\\p{L})"_s);
    static const QRegularExpression definite = leaverForm(u"(?:aren|chef|chefen|rektorn|kollega|kollegan|kollegor|kollegorna|ordföranden|direktören|logen|isten|peden|konsulenten|assistenten|anten)$"_s);
    return before.match(words).hasMatch() || definite.match(words).hasMatch();
}

/// Any word has a capital where a part begins ("Vegetarian slutade 2019"), so there only a known given name is one.
bool isNameOfAnother(const QStringList &words, qsizetype at, const QStringList &own)
{
    static const QSet<QString> alsoWords{u"per"_s, u"bo"_s, u"sten"_s, u"stig"_s, u"tom"_s, u"göran"_s};
    const QString &word = words.at(at);
    const QString small = folded(word);
    if (own.contains(small) || !word.front().isLetter() || small == u"maj")
        return false;
    if (!word.front().isUpper())
        return at == 0 && namewords::isGivenName(word) && !alsoWords.contains(small);
    return namewords::isGivenName(word) || (at > 0 && namewords::hasLower(word) && word.size() > 1);
}

bool namesAnother(const QStringList &words, const QStringList &own)
{
    for (qsizetype i = 0; i < words.size(); ++i)
        if (isNameOfAnother(words, i, own))
            return true;
    return false;
}

/// Takes "i Kumla" off the end.
void takePlaceOff(QStringList *words)
{
    static const QSet<QString> prepositions{u"i"_s, u"på"_s, u"från"_s, u"hos"_s, u"vid"_s, u"in"_s, u"at"_s, u"from"_s};
    while (words->size() > 1 && prepositions.contains(folded(words->at(words->size() - 2))))
        words->resize(words->size() - 2);
}

/// "Status: avliden": what a cell is called is no subject, and the words begin anew behind it.
QStringList behindLabel(const QStringList &words)
{
    const auto label = std::find_if(words.crbegin(), words.crend(), [](const QString &word) { return word.endsWith(u':'); });
    return words.mid(words.size() - (label - words.crbegin()));
}

/// Whether a verb of leaving is said of another, or of nobody. `subject` is what stands before it, `lead` the part of the note before that.
bool isOfAnother(QStringList subject, const QStringList &lead, const QStringList &own)
{
    static const QSet<QString> pronouns{u"hon"_s, u"han"_s, u"hen"_s, u"she"_s, u"he"_s, u"they"_s};
    static const QSet<QString> joining{u"och"_s, u"men"_s, u"samt"_s, u"and"_s, u"but"_s};
    while (!subject.isEmpty()) {
        const QString word = folded(subject.last());
        if (deniesLeaving(word))
            return true;
        if (!isBesideVerb(word))
            break;
        subject.removeLast();
    }
    takePlaceOff(&subject);
    if (subject.isEmpty())
        subject = lead;
    subject = behindLabel(subject);
    if (subject.isEmpty())
        return false;
    const QString last = folded(subject.last());
    if (joining.contains(last))
        return false;
    const bool isRelative = last == u"som" || last == u"who";
    if (isRelative) {
        subject.removeLast();
        if (subject.isEmpty())
            subject = lead;
    }
    const QString words = folded(subject.join(u' '));
    if (takesOver(words))
        return true;
    if (pronouns.contains(last))
        return false;
    if (isAnotherRole(words))
        return true;
    if (isRelative)
        return namesAnother(subject, own);
    const bool isOwn = std::any_of(subject.cbegin(), subject.cend(), [&own](const QString &word) { return own.contains(folded(word)); });
    return !isOwn && !subject.isEmpty() && isNameOfAnother(subject, subject.size() - 1, own);
}

/// One part of a note, between signs.
bool saysAnothersLeaving(const QString &part, const QStringList &lead, const QStringList &own, QDate today)
{
    static const QRegularExpression denied = leaverForm(u"^\\p{L}+ (?:\\p{L}+ )?(?:inte|ej|icke|aldrig|not)(?!\\p{L})"_s);
    static const QRegularExpression inverted = leaverForm(u"^\\p{L}+ (?:hon|han|hen)(?!\\p{L})"_s);
    const std::optional<EndNote> said = endNote(part, today);
    if (!said || !said->saysLeaving)
        return false;
    const QString words = folded(part);
    const qsizetype at = words.indexOf(said->phrase);
    if (at < 0)
        return false;
    if (denied.match(words.mid(at)).hasMatch())
        return true;
    if (inverted.match(words.mid(at)).hasMatch())
        return false;
    return isOfAnother(part.split(u' ').mid(0, words.left(at).count(u' ')), lead, own);
}

} // namespace

QString withoutOthersLeaving(const QString &note, const QString &ownName, QDate today)
{
    static const QRegularExpression between = leaverForm(u"[,;()\\n\\r]|\\s[–-]\\s|(?<![.\\s]\\p{L})\\.\\s+(?=\\p{Lu})|\\s(?:men|but)\\s"_s);
    if (note.size() > 5'000)
        return note;
    static const QRegularExpression nameSigns(u"[\\s-]+"_s);
    const QStringList own = folded(ownName).split(nameSigns, Qt::SkipEmptyParts);
    QString rest;
    QStringList before;
    QString sign;
    bool isCut = false;
    for (qsizetype from = 0; from <= note.size();) {
        const QRegularExpressionMatch next = between.match(note, from);
        const qsizetype to = next.hasMatch() ? next.capturedStart() : note.size();
        const QString part = tidy(note.mid(from, to - from));
        // "Bo Ek (slutat)" and "Bo Ek, som slutat": the subject stands before the sign.
        const bool leansBack = sign == u"(" || part.startsWith(u"som "_s);
        if (saysAnothersLeaving(part, leansBack ? before : QStringList(), own, today))
            isCut = true;
        else
            rest += sign + note.mid(from, to - from);
        if (!part.isEmpty())
            before = part.split(u' ');
        sign = next.captured();
        from = next.hasMatch() ? next.capturedEnd() : note.size() + 1;
    }
    return isCut ? rest : note;
}

} // namespace lansnav::parse
