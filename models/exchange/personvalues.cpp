// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values.h"

#include "list/foldedtext.h"

#include <QRegularExpression>
#include <QSet>

namespace lansnav::parse {

using namespace Qt::StringLiterals;

namespace {

bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x00ad || (u >= 0x200b && u <= 0x200f) || (u >= 0x202a && u <= 0x202e) || u == 0x2060 || u == 0xfeff;
}

/// A letter, digit or mark that tidying leaves as it is wherever it stands: below U+0300 nothing composes.
bool isTidy(QChar c)
{
    const char16_t u = c.unicode();
    return u > 0x20 && u < 0x0300 && (u < 0x7f || (u > 0xa0 && u != 0x00ad));
}

/// Nothing to tidy: such letters with single spaces between them, as most cells are.
bool isTidied(QStringView text)
{
    bool afterSpace = true;
    for (const QChar c : text) {
        if (c == u' ' ? afterSpace : !isTidy(c))
            return false;
        afterSpace = c == u' ';
    }
    return text.isEmpty() || !afterSpace;
}

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

/// Words of a family name that are written apart from it.
bool isParticle(const QString &word)
{
    static const QSet<QString> particles{u"von"_s, u"af"_s, u"av"_s, u"de"_s, u"del"_s, u"della"_s, u"der"_s, u"den"_s, u"di"_s,
                                         u"da"_s, u"dos"_s, u"du"_s, u"la"_s, u"le"_s, u"van"_s, u"ter"_s, u"ten"_s, u"zu"_s,
                                         u"al"_s, u"el"_s, u"bin"_s, u"ibn"_s, u"abu"_s};
    return particles.contains(word.toLower());
}

bool hasLower(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLower(); });
}
bool hasLetter(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}
bool hasUpper(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isUpper(); });
}

/// "AL-KHATIB" → "Al-Khatib", "o'connor" → "O'Connor".
QString nameCase(const QString &word)
{
    QString cased = word.toLower();
    bool start = true;
    for (QChar &c : cased) {
        if (start && c.isLetter())
            c = c.toUpper();
        start = c == u'-' || c == u'\'' || c == QChar(0x2019) || c == u'.';
    }
    return cased;
}

QString casedWord(const QString &word, bool wholeNameOneCase)
{
    const bool shouted = word.size() > 2 && !hasLower(word) && hasUpper(word);
    if (wholeNameOneCase)
        return isParticle(word) ? word.toLower() : nameCase(word);
    return shouted ? nameCase(word) : word;
}

} // namespace

QString tidy(const QString &text)
{
    return isTidied(text) ? text : tidy(QStringView(text));
}

QString tidy(QStringView text)
{
    if (isTidied(text))
        return text.toString();
    QString tidied;
    tidied.reserve(text.size());
    for (const QChar c : text) {
        if (isInvisible(c))
            continue;
        if (c.isSpace() || c.category() == QChar::Other_Control) {
            if (!tidied.isEmpty() && tidied.back() != u' ')
                tidied.append(u' ');
        } else {
            tidied.append(c);
        }
    }
    if (tidied.endsWith(u' '))
        tidied.chop(1);
    return tidied.normalized(QString::NormalizationForm_C);
}

namespace {

/// Takes what stands in parentheses and brackets out of a name's cell, and what follows an address: "Anna Berg <anna@…> ersättare".
QStringList takeAsides(QString *name)
{
    static const QRegularExpression address(u"<[^>]*@[^>]*>"_s);
    static const QRegularExpression edges(u"^[\\s,;.:/|-]+|[\\s,;:/|-]+$"_s);
    static const QRegularExpression aside(u"\\s*(\\([^)]*\\)|\\[[^\\]]*\\]|<[^>]*>)\\s*"_s);
    QStringList taken;
    if (std::none_of(name->cbegin(), name->cend(), [](QChar c) { return c == u'(' || c == u'[' || c == u'<'; }))
        return taken;
    QString after;
    if (const QRegularExpressionMatch found = address.match(*name); found.hasMatch() && hasLetter(QStringView(*name).first(found.capturedStart()))) {
        after = name->mid(found.capturedEnd());
        name->truncate(found.capturedEnd());
    }
    for (QString *text : {name, &after}) {
        for (auto it = aside.globalMatch(*text); it.hasNext();)
            if (const QString inner = it.next().capturedView(1).sliced(1).chopped(1).trimmed().toString(); !inner.isEmpty())
                taken.append(inner);
        text->replace(aside, u" "_s);
    }
    if (after.remove(edges); !after.isEmpty())
        taken.append(after);
    return taken;
}

/// Whether what follows the comma of "Anna Berg, ersättare" says something about the person and is no given name.
bool isRemark(const QString &before, const QString &after)
{
    if (!before.contains(u' ') || isParticle(before.section(u' ', 0, 0)) || after.size() < 3)
        return false;
    const bool smallAfterCapital = hasUpper(before) && after.front().isLower();
    return smallAfterCapital || !memberRole(after).kind.isEmpty() || saysProtected(after);
}

/// How many of the words, from the left, are the given name.
qsizetype givenWords(const QStringList &words)
{
    qsizetype family = words.size() - 1;
    while (family > 1 && isParticle(words.at(family - 1)))
        --family;
    return family;
}

/// How many of the words, from the left, are the family name when that comes first: "von Essen Carl".
qsizetype familyWords(const QStringList &words)
{
    qsizetype family = 1;
    while (family < words.size() - 1 && isParticle(words.at(family - 1)))
        ++family;
    return family;
}

} // namespace

PersonName personName(QStringView text, NameOptions options)
{
    static const QRegularExpression edges(u"^[\\s,;.:*\"@=+]+|[\\s,;:*\"]+$"_s);
    static const QRegularExpression formula(u"^[=+@-]\\s*[\\p{L}.]+\\("_s);
    QString name = tidy(text);
    // Most names begin and end with a letter, and there are very many.
    if (!name.isEmpty() && !name.front().isLetter() && formula.match(name).hasMatch())
        return {};
    QStringList asides = takeAsides(&name);
    asides += takePeriod(&name);
    if (!name.isEmpty() && (!name.front().isLetter() || !name.back().isLetter()))
        name.remove(edges);
    if (name.contains(u'@') || !hasLetter(name))
        return {};
    QStringList sides = name.split(u',');
    for (QString &side : sides)
        side = side.trimmed();
    if (sides.size() == 2 && isRemark(sides.first(), sides.last()))
        asides.append(sides.takeLast());
    while (sides.size() > 2)
        if (const QString rest = sides.takeAt(2); !rest.isEmpty())
            asides.append(rest);
    const QString named = sides.join(u' ');
    const bool oneCase = !hasLower(named) || !hasUpper(named);
    const auto cased = [oneCase](const QStringList &words) {
        QStringList out;
        for (const QString &word : words)
            out.append(casedWord(word, oneCase));
        return out.join(u' ');
    };
    const QStringList first = sides.first().split(u' ', Qt::SkipEmptyParts);
    if (sides.size() > 1) {
        const QStringList second = sides.last().split(u' ', Qt::SkipEmptyParts);
        return options.givenBeforeComma ? PersonName{cased(first), cased(second), asides} : PersonName{cased(second), cased(first), asides};
    }
    if (first.size() == 1)
        return {cased(first), QString(), asides};
    if (const qsizetype family = familyWords(first); options.familyFirst)
        return {cased(first.mid(family)), cased(first.mid(0, family)), asides};
    const qsizetype given = givenWords(first);
    return {cased(first.mid(0, given)), cased(first.mid(given)), asides};
}

QList<Mail> mails(QStringView text)
{
    static const QRegularExpression form(u"(?:mailto:)?([\\p{L}\\p{N}._%+'&=!#$*?^`{|}~-]+@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+\\p{L}{2,})"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression nameEdges(u"^[\\s,;/|\"'>]+|[\\s,;:\"'<]+$"_s);
    if (isPlainAddress(text))
        return {{text.toString().toLower(), QString()}};
    const QString source = tidy(text);
    QList<Mail> found;
    qsizetype from = 0;
    for (auto it = form.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        QString address = match.captured(1).toLower();
        while (address.startsWith(u'.') || address.startsWith(u'\''))
            address.remove(0, 1);
        QString name;
        const qsizetype start = match.capturedStart(0);
        if (start > 0 && source.at(start - 1) == u'<')
            name = source.mid(from, start - from).remove(nameEdges);
        from = match.capturedEnd(0);
        const bool known = std::any_of(found.cbegin(), found.cend(), [&](const Mail &mail) { return mail.address == address; });
        if (!known)
            found.append({address, name});
    }
    return found;
}

QString mail(QStringView text)
{
    const QList<Mail> found = mails(text);
    return found.isEmpty() ? QString() : found.first().address;
}

Contact contact(QStringView text)
{
    static const QRegularExpression address(u"(?:mailto:)?[^\\s,;/<>()]*@[^\\s,;/<>()]*"_s);
    static const QRegularExpression edges(u"^[\\s,;:/|]+|[\\s,;:/|]+$"_s);
    static const QRegularExpression labels(u"\\b(?:e-?post|e-?mail|e-?mejl|mejl|mail)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    const QList<Mail> found = mails(text);
    const QString rest = tidy(text).remove(address).remove(labels).remove(edges);
    Contact read;
    read.mail = found.isEmpty() ? QString() : found.first().address;
    read.phone = phone(rest).value_or(QString());
    const bool saysMore = std::any_of(rest.cbegin(), rest.cend(), [](QChar c) { return c.isLetterOrNumber(); });
    read.saysMore = found.size() > 1 || (read.phone.isEmpty() ? saysMore : saysMoreThanPhone(rest));
    return read;
}

QStringList municipalityNames(QStringView text)
{
    static const QRegularExpression aside(u"\\s*[\\(\\[].*$"_s);
    static const QRegularExpression code(u"^\\d{2,4}\\s+"_s);
    static const QRegularExpression edges(u"^[\\s,;.:*\"]+|[\\s,;.:*\"]+$"_s);
    static const QRegularExpression kind(u"\\s+(?:kommuns?|kommunen|kn|stad|municipality)$|^(?:kommun|kommunen|municipality of)\\s+"_s);
    QStringList names;
    const auto add = [&names](const QString &name) {
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    };
    QString name = folded(tidy(text)).remove(edges);
    add(name);
    name = name.remove(aside).remove(code).remove(edges);
    add(name);
    const QString bare = QString(name).remove(kind).trimmed();
    add(bare);
    QString base = bare;
    if (base.size() > 3 && base.endsWith(u's'))
        base.chop(1);
    if (base.endsWith(u'\'') || base.endsWith(QChar(0x2019)) || base.endsWith(u':'))
        base.chop(1);
    add(base);
    if (bare != name)
        add(base + u" kommun"_s);
    return names;
}

} // namespace lansnav::parse
