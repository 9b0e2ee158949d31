// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networknames.h"

#include "area/queryvalues.h"
#include "exchange/importrows.h"
#include "list/foldedtext.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr qsizetype shortestName = 3;       // what has fewer letters is a mark or a number of the list's own

/// Whether a text names nothing: a mark, a number, a day, or that it is not known.
bool namesNothing(const QString &text)
{
    const bool hasLetter = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
    return !hasLetter || text.size() < shortestName || parse::saysNothing(text) || parse::yesNo(text) || parse::count(text) || !parse::date(text).isNull();
}

/// Whether the words of the one stand in the other, as words: "BBIC" in "nätverket BBIC" and in "BBIC-nätverket".
bool holdsWords(const QString &text, const QString &name)
{
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const qsizetype end = at + name.size();
        if ((at == 0 || !text.at(at - 1).isLetterOrNumber()) && (end == text.size() || !text.at(end).isLetterOrNumber()))
            return true;
    }
    return false;
}

} // namespace

Result<QList<NamedRow>> namedNetworks(Database &db)
{
    return db.rows(u"SELECT id, name FROM network WHERE deleted = 0 ORDER BY name"_s, {}, [](const QSqlQuery &q) {
        const QString name = textAt(q, 1);
        NamedRow row{idAt(q, 0), {name}};
        if (const qsizetype comma = name.indexOf(u','); comma > 0)
            row.names.prepend(name.left(comma));
        return row;
    });
}

Result<NetworkOfRows> NetworkOfRows::load(Database &db, const Id &network)
{
    NetworkOfRows rows;
    rows.m_network = network;
    auto networks = namedNetworks(db);
    if (!networks)
        return networks.error();
    // Whoever shares a name with another is meant.
    std::stable_partition(networks->begin(), networks->end(), [&](const NamedRow &row) { return row.id == network; });
    rows.m_networks = std::move(*networks);
    return rows;
}

/// By a whole name.
NetworkOfRows::Named NetworkOfRows::whole(const QString &text) const
{
    const QString said = folded(text);
    for (const NamedRow &network : m_networks)
        if (std::any_of(network.names.cbegin(), network.names.cend(), [&](const QString &name) { return folded(name) == said; }))
            return network.id == m_network ? Named{.isHere = true} : Named{.other = network.names.last()};
    return {};
}

/// By what a name begins with or holds, as on the command line, and by a name with more words around it.
NetworkOfRows::Named NetworkOfRows::partly(const QString &text) const
{
    const FoundName found = findByName(m_networks, text);
    const auto nameOf = [this](const Id &id) {
        const auto at = std::find_if(m_networks.cbegin(), m_networks.cend(), [&](const NamedRow &row) { return row.id == id; });
        return at->names.last();
    };
    if (!found.id.isNull() && !found.several)
        return found.id == m_network ? Named{.isHere = true} : Named{.other = nameOf(found.id)};
    const QString said = folded(text);
    for (const NamedRow &network : m_networks)
        for (const QString &name : network.names) {
            const QString known = folded(name);
            const bool fits = known.size() >= shortestName && (holdsWords(said, known) || (network.id == m_network && known.contains(said)));
            if (fits)
                return network.id == m_network ? Named{.isHere = true} : Named{.other = network.names.last()};
        }
    return {};
}

NetworkOfRows::Named NetworkOfRows::named(const QString &text) const
{
    auto known = m_known.constFind(text);
    if (known == m_known.cend())
        known = m_known.insert(text, understood(text));
    return *known;
}

NetworkOfRows::Named NetworkOfRows::understood(const QString &text) const
{
    static const QRegularExpression between(u"\\s*[,;/&\\n]\\s*|\\s+(?:och|and)\\s+"_s);
    const Named exactly = whole(text);
    if (exactly.isHere || !exactly.other.isEmpty())
        return exactly;
    if (namesNothing(text))
        return {};
    // Who is a member of several belongs to each.
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    Named another;
    for (const QString &part : parts) {
        const Named one = whole(part);
        if (one.isHere)
            return one;
        if (another.other.isEmpty())
            another = one;
    }
    if (!another.other.isEmpty())
        return another;
    Named found = partly(text);
    found.isUnknown = !found.isHere && found.other.isEmpty();
    return found;
}

QString NetworkOfRows::unknownIn(const ImportColumns &columns, const ImportRow &row) const
{
    const QString text = columns.text(row, u"network");
    return !text.isEmpty() && named(text).isUnknown ? text : QString();
}

bool NetworkOfRows::isOfNoNetwork(const ImportColumns &columns, const ImportRow &row)
{
    const auto says = [&](QStringView field) { return !columns.text(row, field).isEmpty(); };
    // Somebody's own list may call a meeting an activity, and sort members into groups.
    if (columns.has(u"network"))
        return says(u"event") || says(u"session") || says(u"group");
    return columns.has(u"session") && says(u"event");
}

void NetworkOfRows::setOthersAside(ImportPlan &plan) const
{
    const ImportColumns columns(plan);
    QMap<QString, QList<int>> lines;
    QList<int> ofNone;
    plan.rows.removeIf([&](const ImportRow &row) {
        QString text = columns.text(row, u"network");
        if (text.isEmpty())
            text = parse::tidy(row.section.stated.value(u"network"_s));
        const QString other = text.isEmpty() ? QString() : named(text).other;
        if (text.isEmpty() && isOfNoNetwork(columns, row))
            ofNone.append(row.line);
        else if (!other.isEmpty())
            lines[other].append(row.line);
        else
            return false;
        plan.aside.append(row);
        ++plan.elsewhere;
        return true;
    });
    if (!ofNone.isEmpty())
        plan.leftOut.append(tr("Rows of activities and groups, which are no network's: %n line(s), %1. They are left out.", nullptr, int(ofNone.size())).arg(lineNumbers(ofNone)));
    QStringList texts;
    for (auto of = lines.cbegin(); of != lines.cend(); ++of)
        texts.append(tr("“%1”: %n line(s), %2", nullptr, int(of->size())).arg(of.key(), lineNumbers(*of)));
    if (!texts.isEmpty())
        plan.leftOut.append(tr("Rows of other networks are left out (%1). Each is read into the network that it names.").arg(texts.join(u"; "_s)));
}

} // namespace lansnav
