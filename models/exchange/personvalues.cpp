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
