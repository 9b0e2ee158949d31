// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/seatfinder.h"

#include "exchange/values.h"
#include "list/foldedtext.h"
#include "register/namekey.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Whether a name stands in a text as words of their own, in the genitive too; both folded.
bool holdsSeatName(const QString &text, const QString &name)
{
    const auto isLetter = [&text](qsizetype at) { return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber(); };
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        qsizetype behind = at + name.size();
        if (behind < text.size() && text.at(behind) == u's')
            ++behind;
        if (!isLetter(at - 1) && !isLetter(behind))
            return true;
    }
    return false;
}

/// "Bildningsförbundet" beside "bildningsförbund".
bool differByArticle(const QString &one, const QString &other)
{
    static const QSet<QString> articles{u"et"_s, u"en"_s, u"t"_s, u"n"_s};
    const QString &bare = one.size() < other.size() ? one : other;
    const QString &longer = one.size() < other.size() ? other : one;
    return bare.size() > 5 && longer.startsWith(bare) && articles.contains(longer.sliced(bare.size()));
}

/// "ÖLBF", "RF-SISU": no word of the language.
bool isAbbreviation(const QString &name)
{
    return name.size() > 2 && name == name.toUpper() && std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.isLetter(); });
}

/// "Regionen", "hela länet", "länsövergripande".
bool meansRegion(const QString &said)
{
    static const QRegularExpression whole(u"^(?:(?:hela |the whole |the entire )?(?:länet|regionen|the region|the county)|(?:läns|region)(?:övergripande|gemensamt?|täckande))$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    return said.contains(whole);
}

} // namespace

SeatFinder::SeatFinder(const NetworkDetail &network, const PlaceIndex &places) : m_places(places)
{
    static const QRegularExpression between(u"\\s*[,;/&]\\s*|\\s+(?:och|samt|and)\\s+"_s);
    for (const Seat &seat : network.seats) {
        Known known;
        known.id = seat.id;
        known.organisation = seat.organisation;
        known.title = seat.title();
        known.said = folded(known.title);
        known.municipality = places.municipality(known.title);
        const Organisation *organisation = places.organisation(seat.organisation);
        known.shortName = organisation ? organisation->shortName : QString();
        known.isRegion = organisation ? organisation->kind == "region"_L1 : known.said.startsWith("region "_L1);
        if (known.municipality.isNull()) {
            for (const QString &name : {known.title, known.shortName})
                if (const QString part = places.distinctPart(name); !part.isEmpty())
                    known.distinct.append(part);
            if (!organisation)
                known.parts = known.title.split(between, Qt::SkipEmptyParts);
        }
        m_seats.append(known);
    }
}

SeatFinder::Found SeatFinder::find(const QString &text) const
{
    if (text.isEmpty() || m_seats.isEmpty())
        return {};
    const auto known = m_found.constFind(text);
    return known != m_found.cend() ? *known : *m_found.insert(text, understood(text));
}

Id SeatFinder::ofMunicipality(const Id &municipality) const
{
    const auto found = std::find_if(m_seats.cbegin(), m_seats.cend(), [&](const Known &seat) { return !municipality.isNull() && seat.municipality == municipality; });
    return found == m_seats.cend() ? Id() : found->id;
}

QString SeatFinder::title(const Id &seat) const
{
    const auto found = std::find_if(m_seats.cbegin(), m_seats.cend(), [&](const Known &known) { return known.id == seat; });
    return found == m_seats.cend() ? QString() : found->title;
}

Id SeatFinder::organisation(const Id &seat) const
{
    const auto found = std::find_if(m_seats.cbegin(), m_seats.cend(), [&](const Known &known) { return known.id == seat; });
    return found == m_seats.cend() ? Id() : found->organisation;
}

Id SeatFinder::named(const QString &text) const
{
    const QString said = folded(text);
    const auto with = [this](const auto &fits) {
        const auto found = std::find_if(m_seats.cbegin(), m_seats.cend(), fits);
        return found == m_seats.cend() ? Id() : found->id;
    };
    Id id = with([&](const Known &seat) { return seat.said == said; });
    if (id.isNull())
        id = with([&](const Known &seat) { return m_places.isCalled(seat.organisation, text); });
    return id.isNull() ? ofMunicipality(m_places.municipality(text)) : id;
}

QList<Id> SeatFinder::likely(const QString &text) const
{
    const QString part = m_places.distinctPart(text);
    const QString said = folded(text);
    const QList<Id> called = m_places.called(text);
    const auto names = [&](const QString &one) {
        const QList<Id> others = m_places.called(one);
        return folded(one) == said || std::any_of(others.cbegin(), others.cend(), [&](const Id &id) { return called.contains(id); });
    };
    QList<Id> found;
    for (const Known &seat : m_seats)
        if ((!part.isEmpty() && seat.distinct.contains(part)) || (seat.isRegion && said == "regionen"_L1) || std::any_of(seat.parts.cbegin(), seat.parts.cend(), names))
            found.append(seat.id);
    return found;
}

/// "Folkhälsa, Region Örebro län": what stands between the signs, but not a place there, which says only where something lies.
SeatFinder::Found SeatFinder::amongParts(const QString &text) const
{
    static const QRegularExpression between(u"[,;/()|\\n]|\\s[-\\x{2013}]\\s"_s);
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    QList<Id> found;
    if (parts.size() < 2)
        return {};
    for (const QString &part : parts) {
        const QString said = parse::tidy(part);
        if (said.isEmpty() || !m_places.municipality(said).isNull())
            continue;
        const Id one = named(said);
        for (const Id &id : one.isNull() ? likely(said) : QList<Id>{one})
            if (!found.contains(id))
                found.append(id);
    }
    return found.size() == 1 ? Found{found.first(), Says::Part, {}} : Found{{}, Says::Part, found};
}

bool SeatFinder::isNear(const Known &seat, const QString &text) const
{
    if (!seat.municipality.isNull())
        return false;
    const QString said = folded(text);
    const QString part = m_places.distinctPart(text);
    const auto isAlmost = [&part](const QString &other) {
        return isTypo(part.toUtf8(), other.toUtf8()) || differByArticle(part, other);
    };
    if ((seat.isRegion && meansRegion(said)) || std::any_of(seat.distinct.cbegin(), seat.distinct.cend(), isAlmost))
        return true;
    return (seat.said.contains(u' ') && holdsSeatName(said, seat.said)) || (isAbbreviation(seat.shortName) && holdsSeatName(text, seat.shortName));
}

QList<Id> SeatFinder::nearTo(const QString &text) const
{
    QList<Id> found;
    for (const Known &seat : m_seats)
        if (isNear(seat, text))
            found.append(seat.id);
    return found;
}

SeatFinder::Found SeatFinder::understood(const QString &text) const
{
    if (const Id seat = named(text); !seat.isNull())
        return {seat, Says::Seat, {}};
    if (const QList<Id> found = likely(text); !found.isEmpty())
        return found.size() == 1 ? Found{found.first(), Says::Likely, {}} : Found{{}, Says::Likely, found};
    // Before its own parts, so that "Örebro kommun, Region Örebro län" is asked about.
    const Id municipality = ofMunicipality(m_places.municipalityIn(text));
    const Found part = amongParts(text);
    if (municipality.isNull())
        return part.seat.isNull() && part.maybe.isEmpty() ? Found{{}, Says::Part, nearTo(text)} : part;
    if (part.seat.isNull() && part.maybe.isEmpty())
        return {municipality, Says::Part, {}};
    return {{}, Says::Part, QList<Id>{municipality} + (part.seat.isNull() ? part.maybe : QList<Id>{part.seat})};
}

} // namespace lansnav
