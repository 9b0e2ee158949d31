// SPDX-License-Identifier: GPL-3.0-or-later
#include "privacy/columntexts.h"

#include <QHash>

namespace lansnav {

using namespace Qt::StringLiterals;

ColumnTexts textsOf(const QString &columnKey)
{
    using enum ColumnTexts;
    static const QHash<QString, ColumnTexts> known = [] {
        QHash<QString, ColumnTexts> made;
        for (const char *key : {"id", "given", "family", "email", "phone", "alternate_for", "responsible", "chair", "speakers", "leaders", "guides"})
            made.insert(QString::fromLatin1(key), People);
        for (const char *key : {"note", "message", "minutes", "agenda", "purpose", "description", "text", "follow_up", "theme", "themes", "cancel_reason", "access_needs", "equipment",
                                "title", "event", "session", "sessions", "meeting", "network", "group", "track", "place", "room", "venue", "link", "address",
                                "organisation", "short_name", "workplace", "employer", "represents", "seat", "role", "field", "target_group", "counts", "courses", "question",
                                "problem", "problems", "clash", "blocked", "why"})
            made.insert(QString::fromLatin1(key), Running);
        return made;
    }();
    return known.value(columnKey, Either);
}

QString maskedIn(ColumnTexts texts, const ProtectedText &words, const QString &text)
{
    switch (texts) {
    case ColumnTexts::People:
        break;
    case ColumnTexts::Running:
        return words.masked(text);
    case ColumnTexts::Either:
        return words.maskedCell(text);
    }
    return text;
}

} // namespace lansnav
