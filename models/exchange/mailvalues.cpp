// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses as they stand in cells: only one that stands whole is one, since half of an address is somebody else's.
#include "exchange/mailtext.h"

#include "list/foldedtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace lansnav::parse {

using namespace Qt::StringLiterals;

namespace {

const QString mailLabels = u"e-?post(?:adress)?|e-?mail|e-?mejl|mejl|mail|adress|address"_s;

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}
bool isAsciiLetterOrDigit(QChar c)
{
    return isAsciiLetter(c) || (c >= u'0' && c <= u'9');
}

/// One plain address and nothing else, all of it letters and digits of ASCII and ._%+-: what mails() would find whole.
bool isPlainAddress(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at <= 0 || text.front() == u'.')
        return false;
    const auto inBox = [](QChar c) { return isAsciiLetterOrDigit(c) || QStringView(u"._%+-").contains(c); };
    if (!std::all_of(text.begin(), text.begin() + at, inBox))
        return false;
    const QStringView host = text.mid(at + 1);
    qsizetype from = 0;
    for (qsizetype dot = host.indexOf(u'.'); dot >= 0; dot = host.indexOf(u'.', from)) {
        const QStringView label = host.mid(from, dot - from);
        if (label.isEmpty() || !isAsciiLetterOrDigit(label.front()) || !isAsciiLetterOrDigit(label.back())
            || !std::all_of(label.begin(), label.end(), [](QChar c) { return isAsciiLetterOrDigit(c) || c == u'-'; }))
            return false;
        from = dot + 1;
    }
    const QStringView last = host.mid(from);
    return from > 0 && last.size() >= 2 && std::all_of(last.begin(), last.end(), isAsciiLetter);
}

/// Whether the address ends where it seems to: ",org", ".0rg" and " .org" behind it are the rest of one that is written wrongly.
bool endsWhole(const QString &rest)
{
    static const QRegularExpression lostEnd(u"^\\s*[.,;:/]?\\s*(?:se|nu|org|com|net|eu|info)\\s*(?:$|[;,>)])|^\\s+\\.\\p{L}|^\\s+[\\p{L}\\p{N}-]+\\.\\p{L}{2,}(?=$|[\\s;,>)])"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression another(u"^(?:<|\\+|\\d|[^\\s;,]*@)"_s);
    if (rest.isEmpty())
        return true;
    if (rest.contains(lostEnd))
        return false;
    const QChar next = rest.front();
    const QString behind = rest.mid(1);
    if (next == u',')
        return behind.isEmpty() || behind.front() == u' ' || behind.contains(another);
    if (QStringView(u".!?:").contains(next))
        return behind.isEmpty() || !(behind.front().isLetterOrNumber() || QStringView(u"-_@.").contains(behind.front()));
    return QStringView(u" <>()[];/|\"'*").contains(next);
}

/// Where the words begin that stand directly before an address, with no sign in between.
qsizetype beginOfWords(const QString &before)
{
    static const QRegularExpression partsOff(u"[<(\\[;|\"*>)\\]]|[,:]\\s"_s);
    return before.lastIndexOf(partsOff) + 1;
}

/// Those words; none where something parts them from it.
QStringList wordsBefore(const QString &before)
{
    static const QRegularExpression closed(u"(?:[<(\\[;|\"*>)\\]=-]|[,:]\\s|(?<=\\s)[^\\p{L}\\p{N}\\s]+\\s|^)\\s*$"_s);
    static const QRegularExpression between(u"[\\s,/:]+"_s);
    if (before.contains(closed))
        return {};
    return before.mid(beginOfWords(before)).split(between, Qt::SkipEmptyParts);
}

/// Whether the address begins where it seems to: "eva berg@…" may be eva.berg's, and "Eva Berg eva.berg@…" is a name with its address.
bool beginsWhole(const QString &before, const QString &box)
{
    static const QRegularExpression leads(u"^(?:"_s + mailLabels + u"|på|till|via|to|at|och|eller|samt|and|or|ny|nya|new)$"_s,
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = wordsBefore(before);
    if (words.isEmpty())
        return true;
    const QString &last = words.last();
    const bool isNumber = std::none_of(last.cbegin(), last.cend(), [](QChar c) { return c.isLetter(); });
    if (last.contains(u'@') || isNumber || last.contains(leads))
        return true;
    // "Anna Berg info@…" and "Berg, Anna info@…" are a name with its address, whatever the mailbox is called.
    static const QRegularExpression familyFirst(u"^\\p{L}[^,;@]*,\\s\\p{Lu}[^,;@]*$"_s);
    if (std::count_if(words.cbegin(), words.cend(), [](const QString &word) { return word.front().isUpper(); }) > 1 || before.contains(familyFirst))
        return true;
    const QString mine = foldedLoose(box);
    return std::any_of(words.cbegin(), words.cend(), [&](const QString &word) {
        return word.size() > 1 && (word.front().isUpper() || words.size() > 1) && mine.contains(foldedLoose(word));
    });
}

const QRegularExpression &addressForm()
{
    static const QRegularExpression form(u"(?:mailto:)?([\\p{L}\\p{N}._%+'&=!#$*?^`{|}~-]+@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+\\p{L}{2,})"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return form;
}

} // namespace

QList<Mail> mails(QStringView text)
{
    static const QRegularExpression nameEdges(u"^[\\s,;/|\"'>]+|[\\s,;:\"'<]+$"_s);
    if (isPlainAddress(text))
        return {{text.toString().toLower(), QString()}};
    const QString source = tidy(text);
    QList<Mail> found;
    qsizetype from = 0;
    for (auto it = addressForm().globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        QString address = match.captured(1).toLower();
        while (address.startsWith(u'.') || address.startsWith(u'\''))
            address.remove(0, 1);
        const qsizetype start = match.capturedStart(0);
        const bool isWhole = endsWhole(source.mid(match.capturedEnd(0))) && beginsWhole(source.left(start), address.section(u'@', 0, 0));
        // What is written wrongly is no less the one meant first: another is not taken in its place.
        if (!isWhole && found.isEmpty())
            return {};
        QString name;
        if (start > 0 && source.at(start - 1) == u'<')
            name = source.mid(from, start - from).remove(nameEdges);
        from = match.capturedEnd(0);
        const bool known = std::any_of(found.cbegin(), found.cend(), [&](const Mail &mail) { return mail.address == address; });
        if (isWhole && !known)
            found.append({address, name});
    }
    return found;
}

QString mail(QStringView text)
{
    const QList<Mail> found = mails(text);
    return found.isEmpty() ? QString() : found.first().address;
}

QString withoutAddresses(QString text, QList<Mail> addresses)
{
    std::sort(addresses.begin(), addresses.end(), [](const Mail &a, const Mail &b) { return a.address.size() > b.address.size(); });
    for (const Mail &mail : std::as_const(addresses))
        text.replace(mail.address, u" "_s, Qt::CaseInsensitive);
    return text;
}

bool saysMoreThanMail(QStringView text)
{
    static const QRegularExpression labels(u"(?<![\\p{L}\\p{N}])(?:"_s + mailLabels + u"|mailto|arb|arbete|arbetet|jobb|jobbet|tjänst|work)(?![\\p{L}\\p{N}])"_s,
                                           QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (isPlainAddress(text))
        return false;
    const QList<Mail> found = mails(text);
    if (found.isEmpty())
        return false;
    QString rest = tidy(text);
    const qsizetype start = addressForm().match(rest).capturedStart(0);
    // A name that the address is written with is not said of it.
    QString before = rest.left(start);
    const QString box = foldedLoose(found.first().address.section(u'@', 0, 0));
    const QStringList words = found.first().name.isEmpty() ? wordsBefore(before) : QStringList();
    if (!found.first().name.isEmpty())
        before.clear();
    else if (std::any_of(words.cbegin(), words.cend(), [&](const QString &word) { return word.size() > 1 && box.contains(foldedLoose(word)); }))
        before.truncate(beginOfWords(before));
    rest = before + u' ' + rest.mid(start).remove(addressForm());
    rest.remove(labels);
    // "1. anna@…" is numbered; four digits may be an extension.
    return std::any_of(rest.cbegin(), rest.cend(), [](QChar c) { return c.isLetter(); }) || std::count_if(rest.cbegin(), rest.cend(), [](QChar c) { return c.isDigit(); }) > 3;
}

} // namespace lansnav::parse
