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
    read.saysMore = found.size() > 1 || (found.isEmpty() && text.contains(u'@')) || (read.phone.isEmpty() ? saysMore : saysMoreThanPhone(rest));
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
