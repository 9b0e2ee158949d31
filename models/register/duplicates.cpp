// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/duplicates.h"

#include "register/duplicatescore.h"
#include "register/registerstore.h"
#include "store/statement.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <vector>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

QByteArrayList withJoined(QByteArrayList words)
{
    if (words.size() > 1)
        words.append(words.join());
    return words;
}

/// Every word a person is indexed under, each once.
QSet<QByteArray> wordsOf(const NameKey &key)
{
    const QByteArrayList words = withJoined(key.given) + withJoined(key.family);
    return QSet<QByteArray>(words.cbegin(), words.cend());
}

} // namespace

struct DuplicateFinder::Data
{
    std::vector<DuplicateEntry> entries;
    QHash<Id, quint32> byId;
    QMultiHash<quint64, quint32> byEmail;
    QMultiHash<quint64, quint32> byPhone;
    std::map<QByteArray, std::vector<quint32>> byWord;     ///< ordered, so that a beginning is a range

    void add(const DuplicateEntry &entry)
    {
        const quint32 at = quint32(entries.size());
        entries.push_back(entry);
        byId.insert(entry.id, at);
        if (entry.email != 0)
            byEmail.insert(entry.email, at);
        if (entry.phone != 0)
            byPhone.insert(entry.phone, at);
        for (const QSet<QByteArray> words = wordsOf(entry.key()); const QByteArray &word : words)
            byWord[word].push_back(at);
    }

    /// The slot stays empty, so that the numbers of the others hold.
    void take(const Id &id)
    {
        const auto known = byId.constFind(id);
        if (known == byId.cend())
            return;
        const quint32 at = *known;
        DuplicateEntry &entry = entries[at];
        byEmail.remove(entry.email, at);
        byPhone.remove(entry.phone, at);
        for (const QSet<QByteArray> words = wordsOf(entry.key()); const QByteArray &word : words) {
            const auto found = byWord.find(word);
            if (found == byWord.end())
                continue;
            std::erase(found->second, at);
            if (found->second.empty())
                byWord.erase(found);
        }
        entry = DuplicateEntry();
        byId.erase(known);
    }

    /// Everybody with a word like one of these.
    void collect(const QByteArrayList &words, QSet<quint32> &found) const
    {
        for (const auto &[word, entriesOf] : byWord) {
            const bool like = std::any_of(words.cbegin(), words.cend(),
                                          [&, &known = word](const QByteArray &w) { return w == known || isTypo(w, known); });
            if (like)
                for (const quint32 at : entriesOf)
                    found.insert(at);
        }
    }

    /// Those worth comparing: like in a given name and in a family name, either way round, or alike when joined.
    QSet<quint32> named(const NameKey &key) const
    {
        QSet<quint32> family;
        QSet<quint32> given;
        if (!key.family.isEmpty())
            collect(withJoined(key.family), family);
        if (!key.given.isEmpty())
            collect(withJoined(key.given), given);
        if (key.family.isEmpty() || key.given.isEmpty())
            return key.family.isEmpty() ? given : family;
        // A part of a double name may be all that is shared: everybody of the family, when few enough to look at.
        constexpr qsizetype few = 2000;
        return family.size() <= few ? family : family.intersect(given);
    }

    std::pair<decltype(byWord)::const_iterator, decltype(byWord)::const_iterator> beginning(const QByteArray &typed) const
    {
        QByteArray after = typed;
        after.append('\x7f');
        return {byWord.lower_bound(typed), byWord.lower_bound(after)};
    }
};

DuplicateFinder::DuplicateFinder() : m(std::make_shared<Data>()) {}

DuplicateFinder::DuplicateFinder(const QList<Person> &people) : DuplicateFinder()
{
    for (const Person &p : people)
        upsert(p);
}

Result<DuplicateFinder> DuplicateFinder::load(Database &db)
{
    DuplicateFinder finder;
    Statement reader(db, "SELECT id, given, family, organisation, municipality, email, phone, protected FROM person WHERE deleted = 0");
    while (reader.next()) {
        Person p;
        p.id = reader.id(0);
        p.given = reader.text(1);
        p.family = reader.text(2);
        p.organisation = reader.id(3);
        p.municipality = reader.id(4);
        p.email = reader.text(5);
        p.phone = reader.text(6);
        p.isProtected = reader.integer(7) != 0;
        finder.m->add(duplicateEntryOf(p));
    }
    if (!reader.result())
        return reader.result().error();
    return finder;
}

void DuplicateFinder::detach()
{
    if (m.use_count() > 1)
        m = std::make_shared<Data>(*m);
}

void DuplicateFinder::upsert(const Person &person)
{
    detach();
    m->take(person.id);
    if (!person.trashed)
        m->add(duplicateEntryOf(person));
}

void DuplicateFinder::remove(const Id &id)
{
    detach();
    m->take(id);
}

qsizetype DuplicateFinder::size() const
{
    return m->byId.size();
}

QList<DuplicateCandidate> DuplicateFinder::candidates(const Person &probe, int limit) const
{
    const DuplicateEntry asked = duplicateEntryOf(probe);
    const NameKey key = asked.key();
    auto near = key.isEmpty() ? QSet<quint32>() : m->named(key);
    for (const quint32 at : m->byEmail.values(asked.email) + m->byPhone.values(asked.phone))
        near.insert(at);
    QList<DuplicateCandidate> found;
    for (const quint32 at : near) {
        const DuplicateEntry &entry = m->entries[at];
        if (entry.id == probe.id)
            continue;
        DuplicateCandidate candidate{entry.id, 0, {}, entry.isProtected};
        candidate.score = duplicateScore(asked, key, entry, entry.key(), &candidate.reason);
        if (candidate.score < worthShowing)
            continue;
        // That a protected person bears the name typed is not told; the same e-mail or phone is known to whoever types it.
        if (entry.isProtected && !(asked.email != 0 && asked.email == entry.email) && !(asked.phone != 0 && asked.phone == entry.phone))
            continue;
        found.append(candidate);
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.score != b.score ? a.score > b.score : a.id < b.id; });
    if (found.size() > limit)
        found.resize(limit);
    return found;
}

QList<Id> DuplicateFinder::find(const QString &typed, int limit) const
{
    const QByteArrayList words = nameWords(typed);
    if (words.isEmpty())
        return {};
    // Walk the rarest word, test the others.
    qsizetype rarest = 0;
    size_t fewest = SIZE_MAX;
    for (qsizetype i = 0; i < words.size(); ++i) {
        size_t n = 0;
        const auto [from, to] = m->beginning(words.at(i));
        for (auto it = from; it != to; ++it)
            n += it->second.size();
        if (n < fewest) {
            fewest = n;
            rarest = i;
        }
    }
    struct Hit { int rank; QByteArray names; Id id; };
    QList<Hit> hits;
    QSet<quint32> seen;
    constexpr qsizetype enough = 4000;
    const auto [from, to] = m->beginning(words.at(rarest));
    for (auto it = from; it != to && hits.size() < enough; ++it) {
        for (const quint32 at : it->second) {
            const DuplicateEntry &entry = m->entries[at];
            if (entry.isProtected || seen.contains(at))
                continue;
            seen.insert(at);
            const NameKey key = entry.key();
            const QByteArrayList all = key.given + key.family;
            const bool fits = std::all_of(words.cbegin(), words.cend(), [&](const QByteArray &word) {
                return std::any_of(all.cbegin(), all.cend(), [&](const QByteArray &known) { return known.startsWith(word); });
            });
            if (!fits)
                continue;
            const bool whole = all.contains(words.first());
            hits.append({int(!whole) + 2 * int(!all.first().startsWith(words.first())), entry.names, entry.id});
        }
    }
    std::sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) {
        return a.rank != b.rank ? a.rank < b.rank : a.names != b.names ? a.names < b.names : a.id < b.id;
    });
    QList<Id> found;
    for (const Hit &hit : hits.first(std::min<qsizetype>(limit, hits.size())))
        found.append(hit.id);
    return found;
}

int DuplicateFinder::similarity(const Person &a, const Person &b, QString *reason)
{
    const DuplicateEntry x = duplicateEntryOf(a);
    const DuplicateEntry y = duplicateEntryOf(b);
    return duplicateScore(x, x.key(), y, y.key(), reason);
}

QList<DuplicatePair> DuplicateFinder::pairs(int atLeast, int limit) const
{
    QList<DuplicatePair> found;
    QSet<quint64> seen;
    const auto compare = [&](quint32 i, quint32 j) {
        const quint64 both = (quint64(std::min(i, j)) << 32) | std::max(i, j);
        if (i == j || seen.contains(both))
            return;
        seen.insert(both);
        const DuplicateEntry &a = m->entries[i];
        const DuplicateEntry &b = m->entries[j];
        // Beside an unmasked name, a protected one would be given away.
        if (a.isProtected || b.isProtected)
            return;
        DuplicatePair pair{a.id, b.id, 0, {}};
        pair.score = duplicateScore(a, a.key(), b, b.key(), &pair.reason);
        if (pair.score >= atLeast)
            found.append(pair);
    };
    const auto compareGroup = [&](const QList<quint32> &group) {
        // A mailbox or switchboard shared by a whole office says nothing about one person.
        constexpr qsizetype crowd = 50;
        if (group.size() < 2 || group.size() > crowd)
            return;
        for (qsizetype i = 0; i < group.size(); ++i)
            for (qsizetype j = i + 1; j < group.size(); ++j)
                compare(group.at(i), group.at(j));
    };
    QHash<QByteArray, QList<quint32>> groups;
    for (quint32 at = 0; at < m->entries.size(); ++at) {
        const DuplicateEntry &entry = m->entries[at];
        if (entry.id.isNull() || entry.isProtected)
            continue;
        const NameKey key = entry.key();
        QByteArrayList parts{key.given.join(), key.family.join()};
        std::sort(parts.begin(), parts.end());
        if (!key.given.isEmpty() && !key.family.isEmpty())
            groups[parts.join('|')].append(at);
        if (entry.email != 0)
            groups["e" + QByteArray::number(entry.email)].append(at);
        if (entry.phone != 0)
            groups["p" + QByteArray::number(entry.phone)].append(at);
        if (atLeast < strong)
            for (const QSet<quint32> namesakes = m->named(key); const quint32 other : namesakes)
                compare(at, other);
    }
    for (const QList<quint32> &group : std::as_const(groups))
        compareGroup(group);
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return a.score != b.score ? a.score > b.score : a.a != b.a ? a.a < b.a : a.b < b.b;
    });
    if (found.size() > limit)
        found.resize(limit);
    return found;
}

} // namespace lansnav
