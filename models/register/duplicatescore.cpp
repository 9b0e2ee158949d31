// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/duplicatescore.h"

#include "register/duplicates.h"

#include <algorithm>

namespace lansnav {

namespace {

quint64 hashed(QStringView text)
{
    // FNV-1a: the same on every run, so that results never depend on a hash seed.
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 0x100000001b3ULL;
    return text.isEmpty() ? 0 : hash | 1;
}

int nameScore(NameMatch match)
{
    switch (match) {
    case NameMatch::Same: return 70;
    case NameMatch::Swapped: return 65;
    case NameMatch::PartOfDouble: return 58;
    case NameMatch::Typo: return 55;
    case NameMatch::Part: return 30;
    case NameMatch::None: break;
    }
    return 0;
}

QString nameReason(NameMatch match)
{
    switch (match) {
    case NameMatch::Same: return DuplicateFinder::tr("Same name");
    case NameMatch::Swapped: return DuplicateFinder::tr("Same name the other way round");
    case NameMatch::PartOfDouble: return DuplicateFinder::tr("Same name but for a part of a double name");
    case NameMatch::Typo: return DuplicateFinder::tr("Almost the same name");
    case NameMatch::Part: return DuplicateFinder::tr("The name is in part the same");
    case NameMatch::None: break;
    }
    return {};
}

bool shareWord(const QByteArrayList &a, const QByteArrayList &b)
{
    return std::ranges::any_of(a, [&b](const QByteArray &word) { return b.contains(word); });
}

} // namespace

NameKey DuplicateEntry::key() const
{
    const qsizetype bar = names.indexOf('|');
    NameKey made{names.left(bar).split(' '), names.mid(bar + 1).split(' ')};
    made.given.removeAll(QByteArray());
    made.family.removeAll(QByteArray());
    return made;
}

DuplicateEntry duplicateEntryOf(const Person &p)
{
    const NameKey key = NameKey::of(p);
    return {p.id, p.municipality, p.organisation, hashed(p.email.toLower()), hashed(p.phone),
            key.given.join(' ') + '|' + key.family.join(' '), p.isProtected};
}

int duplicateScore(const DuplicateEntry &a, const NameKey &keyA, const DuplicateEntry &b, const NameKey &keyB, QString *reason)
{
    const NameMatch match = compareNames(keyA, keyB);
    const bool sameEmail = a.email != 0 && a.email == b.email;
    const bool samePhone = a.phone != 0 && a.phone == b.phone;
    const int name = nameScore(match);
    if (sameEmail || samePhone) {
        if (reason)
            *reason = sameEmail && samePhone ? DuplicateFinder::tr("Same e-mail and phone")
                      : sameEmail            ? DuplicateFinder::tr("Same e-mail")
                                             : DuplicateFinder::tr("Same phone");
        // Colleagues share a switchboard; one who has married keeps her own number and her first name.
        constexpr int onlyPhone = 65;
        if (!sameEmail && name == 0 && !keyA.given.isEmpty() && !keyB.given.isEmpty() && !shareWord(keyA.given, keyB.given))
            return onlyPhone;
        return std::min(100, (sameEmail ? 84 : 80) + (sameEmail && samePhone ? 8 : 0) + name / 5);
    }
    if (name == 0)
        return 0;
    const bool samePlace = (!a.municipality.isNull() && a.municipality == b.municipality)
                           || (!a.organisation.isNull() && a.organisation == b.organisation);
    const bool otherPlace = !samePlace && !a.municipality.isNull() && !b.municipality.isNull();
    const bool otherEmail = a.email != 0 && b.email != 0;
    const bool otherPhone = a.phone != 0 && b.phone != 0;
    if (reason)
        *reason = samePlace ? DuplicateFinder::tr("%1, same municipality or organisation").arg(nameReason(match)) : nameReason(match);
    return name + (samePlace ? 15 : 0) - (otherPlace ? 8 : 0) - (otherEmail ? 6 : 0) - (otherPhone ? 4 : 0);
}

} // namespace lansnav
