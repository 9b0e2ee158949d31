// SPDX-License-Identifier: GPL-3.0-or-later
#include "privacy/showntext.h"

#include "privacy/columntexts.h"

#include <QReadWriteLock>

#include <atomic>

namespace lansnav {

namespace {

QReadWriteLock knownLock;
ProtectedText knownWords;               // guarded by knownLock
std::atomic<bool> knowsSomebody = false;    // so that lists pay nothing where nobody is protected

ProtectedText wordsKnown()
{
    if (!knowsSomebody)
        return {};
    const QReadLocker lock(&knownLock);
    return knownWords;
}

} // namespace

void ShownText::know(const ProtectedText &words)
{
    const QWriteLocker lock(&knownLock);
    knownWords = words;
    knowsSomebody = !words.isEmpty();
}

QString ShownText::of(const QString &text)
{
    return knowsSomebody ? wordsKnown().masked(text) : text;
}

QString ShownText::line(const QString &text)
{
    return knowsSomebody ? wordsKnown().maskedCell(text) : text;
}

QString ShownText::cell(const QString &columnKey, const QString &text)
{
    return knowsSomebody ? maskedIn(textsOf(columnKey), wordsKnown(), text) : text;
}

} // namespace lansnav
