// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/namekey.h"

#include "list/foldedtext.h"

#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int shortestTypo = 5;

/// All of `a` among `b` or all of `b` among `a`, neither empty: "Ulla" of "Ulla-Karin".
bool isPartOf(const QByteArrayList &a, const QByteArrayList &b)
{
    const auto within = [](const QByteArrayList &few, const QByteArrayList &many) {
        return !few.isEmpty() && std::all_of(few.cbegin(), few.cend(), [&](const QByteArray &word) { return many.contains(word); });
    };
    return within(a, b) || within(b, a);
}

/// A name for a comparison that keeps å, ä and ö: foldedLoose() but for them, in one word.
QString speltLetters(QStringView name)
{
    QString letters = folded(name);
    letters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return letters;
}

/// Most names are one word, which is shared and not copied.
QByteArray joined(const QByteArrayList &words)
{
    return words.size() == 1 ? words.first() : words.join();
}

bool isSame(const QByteArrayList &a, const QByteArrayList &b)
{
    return a == b || ((a.size() > 1 || b.size() > 1) && joined(a) == joined(b));
}

/// Equal but for one slip in one word.
bool hasTypo(const QByteArrayList &a, const QByteArrayList &b)
{
    return isTypo(joined(a), joined(b));
}

NameMatch compareStraight(const NameKey &a, const NameKey &b)
{
    const bool sameGiven = isSame(a.given, b.given);
    const bool sameFamily = isSame(a.family, b.family);
    if (sameGiven && sameFamily)
        return NameMatch::Same;
    // One name alone says too little.
    if (a.given.isEmpty() || b.given.isEmpty() || a.family.isEmpty() || b.family.isEmpty()) {
        const bool some = (sameGiven && !a.given.isEmpty()) || (sameFamily && !a.family.isEmpty());
        return some ? NameMatch::Part : NameMatch::None;
    }
    const bool givenPart = sameGiven || isPartOf(a.given, b.given);
    const bool familyPart = sameFamily || isPartOf(a.family, b.family);
    if ((sameGiven && familyPart) || (givenPart && sameFamily))
        return NameMatch::PartOfDouble;
    if ((sameGiven && hasTypo(a.family, b.family)) || (hasTypo(a.given, b.given) && sameFamily))
        return NameMatch::Typo;
    return NameMatch::None;
}

} // namespace

QString organisationKey(const QString &name)
{
    QString key = folded(name);
    const QString ending = u" kommun"_s;
    if (key.endsWith(ending) && key.chopped(ending.size()).endsWith(u's'))
        key.remove(key.size() - ending.size() - 1, 1);
    return key;
}

QByteArrayList nameWords(QStringView text)
{
    QByteArray folded = foldedLoose(text).toUtf8();
    folded.replace("aa", "a").replace("ae", "a").replace("oe", "o");
    if (!folded.isEmpty() && !folded.contains(' '))
        return {folded};
    QByteArrayList words = folded.split(' ');
    words.removeAll(QByteArray());
    return words;
}

NameKey NameKey::of(const Person &person)
{
    return of(person.given, person.family);
}

NameKey NameKey::of(QStringView given, QStringView family)
{
    return {nameWords(given), nameWords(family)};
}

bool isTypo(const QByteArray &a, const QByteArray &b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    const qsizetype longer = std::max(a.size(), b.size());
    if (shorter < shortestTypo || longer - shorter > 1 || a == b)
        return false;
    qsizetype head = 0;
    while (head < shorter && a[head] == b[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    const qsizetype leftA = a.size() - head - tail;
    const qsizetype leftB = b.size() - head - tail;
    if (leftA <= 1 && leftB <= 1)
        return true;
    return leftA == 2 && leftB == 2 && a[head] == b[head + 1] && a[head + 1] == b[head];
}

NameMatch compareNames(const NameKey &a, const NameKey &b)
{
    if (a.isEmpty() || b.isEmpty())
        return NameMatch::None;
    const NameMatch straight = compareStraight(a, b);
    if (straight == NameMatch::Same)
        return straight;
    const bool whole = !a.given.isEmpty() && !a.family.isEmpty() && !b.given.isEmpty() && !b.family.isEmpty();
    if (whole && isSame(a.given, b.family) && isSame(a.family, b.given))
        return NameMatch::Swapped;
    return straight;
}

bool areSpeltAlike(const QString &a, const QString &b)
{
    return a == b || speltLetters(a) == speltLetters(b);
}

bool areSpeltAlike(const Person &a, const Person &b)
{
    if (a.given == b.given && a.family == b.family)
        return true;
    const QString given = speltLetters(a.given);
    const QString family = speltLetters(a.family);
    const QString otherGiven = speltLetters(b.given);
    const QString otherFamily = speltLetters(b.family);
    return given + family == otherGiven + otherFamily || (given == otherFamily && family == otherGiven);
}

bool saysAnotherName(const NameKey &known, const NameKey &said)
{
    if (known.isEmpty() || said.isEmpty())
        return false;
    switch (compareNames(known, said)) {
    case NameMatch::Same:
    case NameMatch::Swapped:
    case NameMatch::Part: return false;
    case NameMatch::PartOfDouble: {
        const auto has = [](const QByteArrayList &all, const QByteArrayList &words) {
            return isSame(all, words) || std::all_of(words.cbegin(), words.cend(), [&all](const QByteArray &word) { return all.contains(word); });
        };
        return !has(known.given, said.given) || !has(known.family, said.family);
    }
    case NameMatch::Typo:
    case NameMatch::None: break;
    }
    return true;
}

} // namespace lansnav
