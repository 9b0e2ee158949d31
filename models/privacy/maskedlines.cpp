// SPDX-License-Identifier: GPL-3.0-or-later
#include "privacy/protectedtext.h"

namespace lansnav {

using namespace Qt::StringLiterals;

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
        text.replace(u"(namnet visas inte)"_s, name()).replace(u"(name not shown)"_s, name());
        return text.replace(u"(visas inte)"_s, contact()).replace(u"(not shown)"_s, contact()).simplified().toLower();
    };
    // A cell may hold all lines in one.
    if (here(said) == masked(stored).simplified().toLower())
        return {};
    QStringList lines = said.split(u'\n');
    lines.removeIf([&](const QString &line) { return shown.contains(here(line)); });
    return lines.join(u'\n');
}

} // namespace lansnav
