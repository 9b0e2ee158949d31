// SPDX-License-Identifier: GPL-3.0-or-later
// Properties of the pure part of merging: working a row out of its changes.
#include "register/schema.h"
#include "store/triggers.h"
#include "support/testmain.h"
#include "sync/patchvalues.h"
#include "sync/rowstate.h"

#include <algorithm>
#include <set>

#include <rapidcheck.h>

using namespace lansnav;
using namespace Qt::StringLiterals;

namespace {

/// A change and what its author had seen.
struct Event
{
    LoggedChange change;
    std::set<int> seen;     ///< indexes of earlier events
};

const TableDecl &table()
{
    static const TableDecl found = [] {
        for (const TableDecl &candidate : registerTables())
            if (candidate.name == u"municipality")
                return candidate;
        return TableDecl();
    }();
    return found;
}

/// Some sites write to one row and now and then hear of each other: a history that could have happened.
std::vector<Event> history(const std::vector<std::uint32_t> &rolls, bool sequential = false)
{
    constexpr int sites = 4;
    std::vector<Event> events;
    std::array<std::set<int>, sites> known;
    std::array<qint64, sites> clock{};
    std::array<qint64, sites> number{};
    for (const std::uint32_t roll : rolls) {
        const int site = int(roll % sites);
        const int other = int(roll / 4 % sites);
        if (sequential)
            for (int s = 0; s < sites; ++s)
                known[size_t(site)].insert(known[size_t(s)].begin(), known[size_t(s)].end());
        else if (roll / 16 % 3 == 0)
            known[size_t(site)].insert(known[size_t(other)].begin(), known[size_t(other)].end());
        Event event;
        qint64 latest = clock[size_t(site)];
        for (const int i : known[size_t(site)])
            latest = std::max(latest, events.at(size_t(i)).change.stamp.hlc);
        event.seen = known[size_t(site)];
        // Clocks may run ahead, never behind what was overwritten.
        clock[size_t(site)] = latest + 1 + roll / 64 % 5;
        event.change.stamp = {clock[size_t(site)], site + 1, qint64(roll * 2654435761U % 1000)};
        event.change.seq = ++number[size_t(site)];
        event.change.schema = 3;
        event.change.insert = events.empty() || roll / 512 % 11 == 0;
        event.change.emptied = roll / 8192 % 17 == 0;
        const QList<QByteArray> columns{"name", "short_name", "tile_column", "tile_row"};
        if (!event.change.emptied) {
            if (roll / 1024 % 2)
                event.change.values.insert("name", {PatchValue::Kind::Text, 0, QByteArray::number(roll % 5)});
            if (event.change.values.all().isEmpty() || roll / 2048 % 2) {
                event.change.values.insert("tile_column", {PatchValue::Kind::Integer, qint64(roll % 3), {}});
                event.change.values.insert("tile_row", {PatchValue::Kind::Null, 0, {}});
            }
        }
        known[size_t(site)].insert(int(events.size()));
        events.push_back(std::move(event));
    }
    return events;
}

bool before(const Event &a, const Event &b)
{
    return std::tuple(a.change.stamp.hlc, a.change.stamp.site, a.change.stamp.nonce) < std::tuple(b.change.stamp.hlc, b.change.stamp.site, b.change.stamp.nonce);
}

using Numbered = std::vector<std::pair<int, Event>>;

RowState derive(const std::vector<Event> &all, Numbered some)
{
    std::sort(some.begin(), some.end(), [](const auto &a, const auto &b) { return before(a.second, b.second); });
    some.erase(std::unique(some.begin(), some.end(), [](const auto &a, const auto &b) { return a.first == b.first; }), some.end());
    QList<LoggedChange> changes;
    std::map<std::pair<qint64, qint64>, int> numbers;
    for (const auto &[i, event] : some) {
        changes.append(event.change);
        numbers[{event.change.stamp.site, event.change.seq}] = i;
    }
    return deriveRow(table(), changes, Sight([&](const LoggedChange &later, const LoggedChange &earlier) {
        return all.at(size_t(numbers.at({later.stamp.site, later.seq}))).seen.contains(numbers.at({earlier.stamp.site, earlier.seq}));
    }));
}

Numbered numbered(const std::vector<Event> &events)
{
    Numbered all;
    for (size_t i = 0; i < events.size(); ++i)
        all.push_back({int(i), events[i]});
    return all;
}

QByteArray text(const Stamp &stamp)
{
    return QByteArray::number(stamp.hlc) + '/' + QByteArray::number(stamp.site) + '/' + QByteArray::number(stamp.nonce);
}

/// The whole state as text, to compare.
QByteArray text(const RowState &state)
{
    QByteArrayList lines{state.created ? text(*state.created) : QByteArray("-")};
    for (auto it = state.cells.cbegin(); it != state.cells.cend(); ++it)
        lines.append("cell " + it.key().toUtf8() + ' ' + text(*it));
    for (auto it = state.winners.cbegin(); it != state.winners.cend(); ++it)
        lines.append("winner " + it.key().toUtf8() + ' ' + text(*it));
    for (const auto &[column, value] : state.values)
        lines.append("value " + column.toUtf8() + ' ' + QByteArray::number(int(value.kind)) + ' ' + QByteArray::number(value.number) + ' ' + value.text);
    for (const Clash &clash : state.clashes)
        lines.append("clash " + clash.unit.toUtf8() + ' ' + text(clash.win) + ' ' + text(clash.lose) + ' ' + clash.value);
    std::sort(lines.begin(), lines.end());
    return lines.join('\n');
}

bool sameStamp(const Stamp &a, const Stamp &b)
{
    return a.hlc == b.hlc && a.site == b.site && a.nonce == b.nonce;
}

} // namespace

class TestRowState : public QObject
{
    Q_OBJECT

private slots:
    void orderDoesNotMatter();
    void mergingSubsets();
    void winnersAndClocks();
    void clashesTellLosingValues();
    void sequentialWritesNeverClash();
    void doubtOnlyAddsClashes();
    void foldingIsNeverNoticed();
};

void TestRowState::orderDoesNotMatter()
{
    QVERIFY(rc::check("any order of arrival and any repetition give one state", [](const std::vector<std::uint32_t> &rolls) {
        const std::vector<Event> events = history(rolls);
        Numbered all = numbered(events);
        const QByteArray expected = text(derive(events, all));
        Numbered doubled = all;
        doubled.insert(doubled.end(), all.rbegin(), all.rend());
        RC_ASSERT(text(derive(events, doubled)) == expected);
        const auto swaps = *rc::gen::container<std::vector<std::uint32_t>>(all.size(), rc::gen::arbitrary<std::uint32_t>());
        for (size_t i = 0; i < all.size(); ++i)
            std::swap(all[i], all[swaps[i] % all.size()]);
        RC_ASSERT(text(derive(events, all)) == expected);
    }));
}

void TestRowState::mergingSubsets()
{
    QVERIFY(rc::check("merging parts is commutative and associative", [](const std::vector<std::uint32_t> &rolls, const std::vector<std::uint8_t> &where) {
        const std::vector<Event> events = history(rolls);
        std::array<Numbered, 3> parts;
        Numbered rest;
        for (auto &[i, event] : numbered(events)) {
            const std::uint8_t bits = where.empty() ? std::uint8_t(7) : std::uint8_t(where[size_t(i) % where.size()] % 7 + 1);
            for (size_t part = 0; part < 3; ++part)
                if (bits & (1U << part))
                    parts[part].push_back({i, event});
        }
        const auto merge = [](Numbered a, const Numbered &b) {
            for (const auto &entry : b)
                if (std::none_of(a.begin(), a.end(), [&](const auto &known) { return known.first == entry.first; }))
                    a.push_back(entry);
            return a;
        };
        const auto &[a, b, c] = parts;
        const QByteArray expected = text(derive(events, numbered(events)));
        RC_ASSERT(text(derive(events, merge(merge(a, b), c))) == expected);
        RC_ASSERT(text(derive(events, merge(a, merge(b, c)))) == expected);
        RC_ASSERT(text(derive(events, merge(merge(c, a), b))) == expected);
    }));
}

void TestRowState::winnersAndClocks()
{
    QVERIFY(rc::check("the latest change of each unit wins, and the clocks say so", [](const std::vector<std::uint32_t> &rolls) {
        const std::vector<Event> events = history(rolls);
        const RowState state = derive(events, numbered(events));
        RC_ASSERT(state.exists == std::any_of(events.begin(), events.end(), [](const Event &e) { return e.change.insert; }));
        for (const auto &[unit, columns] : unitsOf(table())) {
            const Event *latest = nullptr;
            for (const Event &event : events) {
                const bool speaks = !event.change.emptied && (event.change.insert || std::any_of(columns.begin(), columns.end(), [&](const ColumnDecl &c) { return event.change.values.contains(c.name.toUtf8()); }));
                if (speaks && (!latest || before(*latest, event)))
                    latest = &event;
            }
            RC_ASSERT(state.winners.contains(unit) == (latest != nullptr));
            if (!latest)
                continue;
            RC_ASSERT(sameStamp(state.winners[unit], latest->change.stamp));
            RC_ASSERT(state.cells.contains(unit) == !(state.created && sameStamp(*state.created, latest->change.stamp)));
            for (const ColumnDecl &column : columns)
                for (const auto &[name, value] : state.values)
                    if (name == column.name && latest->change.values.value(column.name.toUtf8()))
                        RC_ASSERT(value == *latest->change.values.value(column.name.toUtf8()));
        }
    }));
}

void TestRowState::clashesTellLosingValues()
{
    QVERIFY(rc::check("a clash tells of a value that nobody who knew it replaced", [](const std::vector<std::uint32_t> &rolls) {
        const std::vector<Event> events = history(rolls);
        const RowState state = derive(events, numbered(events));
        std::set<QByteArray> losers;
        for (const Clash &clash : state.clashes) {
            RC_ASSERT(losers.insert(clash.unit.toUtf8() + text(clash.lose)).second);
            RC_ASSERT(!sameStamp(clash.lose, state.winners[clash.unit]));
            const auto find = [&](const Stamp &stamp) { return std::find_if(events.begin(), events.end(), [&](const Event &e) { return sameStamp(e.change.stamp, stamp); }); };
            const auto win = find(clash.win);
            const auto lose = find(clash.lose);
            RC_ASSERT(win != events.end() && lose != events.end());
            RC_ASSERT(before(*lose, *win));
            RC_ASSERT(!win->seen.contains(int(lose - events.begin())));
        }
        // Two who had not seen each other and said different things, and nobody after them: told.
        if (events.size() == 2 && events[0].change.insert && events[1].change.insert && !events[0].change.emptied && !events[1].change.emptied
            && !events[1].seen.contains(0)) {
            const auto *a = events[0].change.values.value("name");
            const auto *b = events[1].change.values.value("name");
            if (a && b && !(*a == *b))
                RC_ASSERT(!state.clashes.isEmpty());
        }
    }));
}

void TestRowState::sequentialWritesNeverClash()
{
    QVERIFY(rc::check("whoever had seen everything overwrites without a clash", [](const std::vector<std::uint32_t> &rolls) {
        const std::vector<Event> events = history(rolls, true);
        RC_ASSERT(derive(events, numbered(events)).clashes.isEmpty());
    }));
}

/// Somebody folds what she can, then the changes she lacked arrive.
void TestRowState::doubtOnlyAddsClashes()
{
    QVERIFY(rc::check("whoever cannot be sure what somebody had seen finds every clash that there is", [](const std::vector<std::uint32_t> &rolls, std::uint32_t doubted) {
        std::vector<Event> events = history(rolls);
        QList<LoggedChange> changes;
        std::map<std::pair<qint64, qint64>, size_t> numbers;
        Numbered all = numbered(events);
        std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return before(a.second, b.second); });
        for (auto &[i, event] : all) {
            // No two alike: equal values do not clash.
            event.change.emptied = false;
            event.change.values = {};
            event.change.values.insert("tile_column", {PatchValue::Kind::Integer, i, {}});
            changes.append(event.change);
            numbers[{event.change.stamp.site, event.change.seq}] = size_t(i);
        }
        const HadSeen truth = [&](const LoggedChange &later, const LoggedChange &earlier) {
            return events.at(numbers.at({later.stamp.site, later.seq})).seen.contains(int(numbers.at({earlier.stamp.site, earlier.seq})));
        };
        const auto isDoubted = [&](const LoggedChange &later) { return doubted >> (numbers.at({later.stamp.site, later.seq}) % 32) & 1; };
        const Sight unsure([&](const LoggedChange &later, const LoggedChange &earlier) { return !isDoubted(later) && truth(later, earlier); },
                           [&](const LoggedChange &later, const LoggedChange &earlier) { return isDoubted(later) || truth(later, earlier); });
        const auto losers = [&](const Sight &sight) {
            std::set<QByteArray> found;
            for (const Clash &clash : deriveRow(table(), changes, sight).clashes)
                if (clash.value.contains("tile_column"))
                    found.insert(text(clash.lose));
            return found;
        };
        const std::set<QByteArray> sure = losers(Sight(truth));
        const std::set<QByteArray> more = losers(unsure);
        RC_ASSERT(std::includes(more.begin(), more.end(), sure.begin(), sure.end()));
    }));
}

void TestRowState::foldingIsNeverNoticed()
{
    // Also what no clash tells of today, because both wrote the same, may be told of once another change arrives.
    int folded = 0;
    QVERIFY(rc::check("late changes meet folded ones as they would have met the whole", [&folded](const std::vector<std::uint32_t> &rolls) {
        const std::vector<Event> events = history(rolls);
        RC_PRE(!events.empty());
        const int folder = *rc::gen::inRange(0, int(events.size()));
        std::set<int> held = events.at(size_t(folder)).seen;
        held.insert(folder);
        Numbered heldEvents;
        QList<LoggedChange> changes;
        std::map<std::pair<qint64, qint64>, int> numbers;
        for (const int i : held)
            heldEvents.push_back({i, events[size_t(i)]});
        std::sort(heldEvents.begin(), heldEvents.end(), [](const auto &a, const auto &b) { return before(a.second, b.second); });
        for (const auto &[i, event] : heldEvents) {
            changes.append(event.change);
            numbers[{event.change.stamp.site, event.change.seq}] = i;
        }
        const HadSeen hadSeen = [&](const LoggedChange &later, const LoggedChange &earlier) {
            return events.at(size_t(numbers.at({later.stamp.site, later.seq}))).seen.contains(numbers.at({earlier.stamp.site, earlier.seq}));
        };
        std::vector<Event> after = events;
        for (qsizetype i = 0; i < changes.size(); ++i) {
            if (changes.at(i).insert || !isKnowinglyOverwritten(table(), changes, i, Sight(hadSeen)))
                continue;
            PatchValues values;
            for (const auto &[column, value] : changes.at(i).values.all()) {
                values.insert(column, value.folded());
                folded += value.kind == PatchValue::Kind::Text;
            }
            after[size_t(heldEvents[size_t(i)].first)].change.values = values;
        }
        RC_ASSERT(text(derive(after, numbered(after))) == text(derive(events, numbered(events))));
    }));
    QVERIFY(folded > 0);
}

LANSNAV_TEST_MAIN(TestRowState)
#include "tst_rowstate.moc"
