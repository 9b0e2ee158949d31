// SPDX-License-Identifier: GPL-3.0-or-later
#include "privacy/protectedtext.h"

#include <algorithm>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

/// What stands in the place of a name, and of an address or a number, in the languages that lists are written in.
const QStringList namesNotShown{u"(namnet visas inte)"_s, u"(name not shown)"_s};
const QStringList contactsNotShown{u"(visas inte)"_s, u"(not shown)"_s};

} // namespace

bool ProtectedText::standsIn(const QString &text)
{
    if (!text.contains(u'('))
        return false;
    const auto stands = [&text](const QString &words) { return text.contains(words, Qt::CaseInsensitive); };
    return std::any_of(namesNotShown.cbegin(), namesNotShown.cend(), stands) || std::any_of(contactsNotShown.cbegin(), contactsNotShown.cend(), stands);
}

QStringList ProtectedText::spellings(const QString &text) const
{
    const QString shown = masked(text);
    if (shown == text)
        return {};
    QStringList spelt;
    for (qsizetype i = 0; i < namesNotShown.size(); ++i)
        spelt.append(QString(shown).replace(name(), namesNotShown.at(i)).replace(contact(), contactsNotShown.at(i)));
    return spelt;
}

QString ProtectedText::withoutMasked(const QString &said, const QString &stored) const
{
    if (isEmpty() || said.isEmpty() || stored.isEmpty())
        return said;
    QSet<QString> shown;
    for (const QString &line : stored.split(u'\n'))
        if (const QString other = masked(line); other != line)
            shown.insert(other.simplified().toLower());
    if (shown.isEmpty())
        return said;
    // The list may have been written in the other language, as in either of them here.
    const auto here = [](QString text) {
        for (const QString &words : namesNotShown)
            text.replace(words, name());
        for (const QString &words : contactsNotShown)
            text.replace(words, contact());
        return text.simplified().toLower();
    };
    // A cell may hold all lines in one.
    if (here(said) == masked(stored).simplified().toLower())
        return {};
    QStringList lines = said.split(u'\n');
    lines.removeIf([&](const QString &line) { return shown.contains(here(line)); });
    return lines.join(u'\n');
}

} // namespace lansnav
