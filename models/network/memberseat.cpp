// SPDX-License-Identifier: GPL-3.0-or-later
// What a row of a list says that a member represents: a municipality, or a seat of the network.
#include "network/memberread.h"

#include "exchange/sectiontitles.h"
#include "list/foldedtext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// "Region Örebro län", "Länsstyrelsen": what stands among municipalities and is an authority of more than one.
bool saysAuthority(const QString &said)
{
    static const QSet<QString> words{u"region"_s, u"regionen"_s, u"landsting"_s, u"landstinget"_s, u"länsstyrelse"_s, u"länsstyrelsen"_s, u"kommunförbund"_s, u"kommunförbundet"_s, u"regionförbund"_s, u"regionförbundet"_s};
    return words.contains(folded(said.section(u' ', 0, 0)));
}

/// "Kumla (endast HT24)" says more than a municipality; "(1881)", "(kommun)" and "(Örebro län)" only which one it is.
bool saysBesidePlace(const QString &cell)
{
    static const QRegularExpression aside(u"[\\(\\[]\\s*([^)\\]]*\\p{L}[^)\\]]*)"_s);
    static const QRegularExpression ofPlace(u"^(?:kommun(?:en)?|stad|municipality|(?:[\\p{L}-]+ )?(?:län|county))\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    if (!cell.contains(u'(') && !cell.contains(u'['))
        return false;
    const QString said = aside.match(cell).captured(1);
    return !said.isEmpty() && !said.contains(ofPlace);
}

} // namespace

void MemberReader::readMunicipality(ImportRow &row, MemberImport &data) const
{
    const PlaceIndex &places = m_people.places();
    const QString said = m_columns.text(row, u"municipality");
    data.municipality = places.municipality(said);
    if (!data.municipality.isNull() && saysBesidePlace(said))
        keep(row, data, u"municipality"_s, tr("“%1” is taken as %2, and all of it is kept in the note.").arg(said, places.municipalityName(data.municipality)));
    if (said.isEmpty() || !data.municipality.isNull())
        return;
    data.unknownPlace = m_network.network.represents == Represents::Municipalities;
    if (namesSeveralPlaces(row, data, u"municipality"_s))
        return;
    data.municipality = places.municipalityIn(said);
    if (!data.municipality.isNull()) {
        data.unknownPlace = false;
        return keep(row, data, u"municipality"_s, tr("“%1” is taken as %2, and all of it is kept in the note.").arg(said, places.municipalityName(data.municipality)));
    }
    // Among municipalities stand the other seats of the network, which guessSeat() tells of.
    if (const SeatFinder::Found found = hasSeats() ? m_seats.find(said) : SeatFinder::Found(); !found.seat.isNull() && found.says != SeatFinder::Says::Part)
        return;
    if (data.unknownPlace && saysAuthority(said)) {
        data.unknownPlace = false;
        data.unreadPlace = said;
        if (data.workplace.isEmpty())
            data.workplace = said;
        return keep(row, data, u"municipality"_s, tr("“%1” is no municipality and is kept in the note: the member represents none.").arg(said));
    }
    keep(row, data, u"municipality"_s, tr("“%1” is not a municipality of the region and is kept in the note.").arg(said));
    noteUnread(said, data);
}

/// What is said of a place and is none that is known agrees with none; where it is nearly called as one, that one is asked about.
void MemberReader::noteUnread(const QString &said, MemberImport &data) const
{
    if (parse::saysNothing(said))
        return;
    data.unreadPlace = said;
    data.nearPlace = m_people.places().nearlyMunicipality(said);
    if (m_network.network.represents != Represents::Municipalities || data.nearPlace.isNull())
        return;
    data.unknownPlace = true;
    data.severalPlaces = {data.nearPlace};
    data.placeDoubt = tr("“%1” is not a municipality of the region: is it %2?").arg(said, m_people.places().municipalityName(data.nearPlace));
}

void MemberReader::readPlace(ImportRow &row, MemberImport &data) const
{
    const QString said = m_columns.text(row, u"seat");
    // "–" says that nothing is represented, whatever the workplace is.
    if (!said.isEmpty() && std::none_of(said.cbegin(), said.cend(), [](QChar c) { return c.isLetterOrNumber() || c == u'?'; })) {
        if (m_network.network.represents != Represents::Nobody)
            data.nothingTold = tr("“%1” says that nothing is represented in the network, so nothing is set.").arg(said);
        return;
    }
    if (!said.isEmpty())
        readRepresented(row, data, said);
    const bool saysNone = m_columns.text(row, u"municipality").isEmpty();
    if (data.municipality.isNull() && saysNone)
        data.municipality = m_placeTitles.municipality();
    if (!said.isEmpty())
        return;
    guessSeat(row, data);
    proposeMunicipality(data);
    if (data.municipality.isNull() && saysNone)
        takeFromAbove(row, data);
}

/// Who works for a municipality represents it, where nothing else is said in a network of municipalities.
void MemberReader::proposeMunicipality(MemberImport &data) const
{
    if (m_network.network.represents != Represents::Municipalities || !data.municipality.isNull() || data.unknownPlace)
        return;
    const PlaceIndex &places = m_people.places();
    data.municipality = places.municipalityIn(data.workplace);
    // Social services are the municipalities' own: "Socialkontoret Laxå".
    if (data.municipality.isNull() && data.workplace.startsWith(u"social", Qt::CaseInsensitive) && data.workplace.contains(u' '))
        data.municipality = places.municipality(data.workplace.section(u' ', 1));
    data.placeIsProposed = !data.municipality.isNull();
    if (data.municipality.isNull() && !data.workplace.isEmpty() && data.unreadPlace.isEmpty() && data.nothingTold.isEmpty())
        data.nothingTold = tr("No municipality is stated: the member represents none.");
}

void MemberReader::takeFromAbove(const ImportRow &row, MemberImport &data) const
{
    if (!m_groups.isUsed())
        return;
    data.nothingTold = tr("No municipality is stated: the member represents none.");
    const Id above = m_groups.aboveRow(row);
    if (above.isNull())
        return;
    const QString name = m_people.places().municipalityName(above);
    if (m_groups.above() == PlaceGroups::Above::Means) {
        data.municipality = above;
        data.placeIsProposed = true;
        data.placeTold = tr("No municipality is stated; the one above, %1, is taken.").arg(name);
    } else {
        data.unknownPlace = true;
        data.severalPlaces = {above};
        data.placeDoubt = tr("No municipality is stated: is it the one above, %1?").arg(name);
    }
}

/// Who says nothing of a seat has the one of the workplace, else the municipality's.
void MemberReader::guessSeat(const ImportRow &row, MemberImport &data) const
{
    if (m_seats.isEmpty())
        return;
    const PlaceIndex &places = m_people.places();
    if (hasSeats())
        data.nothingTold = data.workplace.isEmpty() ? tr("Nothing in the row says which seat of the network the member has, so none is given.")
                                                    : tr("“%1” is no seat of the network: it is kept as the workplace, and no seat is given.").arg(data.workplace);
    if (seatIn(data.workplace, true, data) || (data.municipality.isNull() && seatIn(m_columns.text(row, u"municipality"), false, data)))
        return;
    if (data.workplace.isEmpty() && data.municipality.isNull() && m_columns.text(row, u"municipality").isEmpty() && seatInTitle(row, data))
        return;
    // "Laxå kommun" is the seat of who comes from Laxå, but not of who works for an authority there.
    if (!data.workplace.isEmpty() && places.isOfNoMunicipality(data.workplace))
        return;
    data.seat = m_seats.ofMunicipality(data.municipality);
    data.seatIsProposed = !data.seat.isNull();
    data.seatTold = tr("Represents %1, as the municipality says.").arg(m_seats.title(data.seat));
}

/// "Region Örebro län" above those who represent it.
bool MemberReader::seatInTitle(const ImportRow &row, MemberImport &data) const
{
    const ImportRow::Section section = sectionOf(row);
    const QString title = section.isKept && hasSeats() ? bareTitle(section.title) : QString();
    const SeatFinder::Found found = m_seats.find(title);
    if (found.seat.isNull() || found.says == SeatFinder::Says::Part)
        return false;
    data.seat = found.seat;
    data.seatIsProposed = true;
    data.seatTold = tr("“%1” is taken as %2, which the member represents.").arg(title, m_seats.title(found.seat));
    return true;
}

/// True when a seat is found, or some that are to be chosen between.
bool MemberReader::seatIn(const QString &said, bool isWorkplace, MemberImport &data) const
{
    using Says = SeatFinder::Says;
    const SeatFinder::Found found = m_seats.find(said);
    if (found.seat.isNull()) {
        data.nearSeats = hasSeats() ? found.maybe : QList<Id>();
        data.seatSaid = said;
        return !data.nearSeats.isEmpty();
    }
    const QString title = m_seats.title(found.seat);
    data.seat = found.seat;
    data.seatIsProposed = true;
    if (found.says != Says::Seat)
        data.seatTold = tr("“%1” is taken as %2, which the member represents.").arg(said, title);
    else
        data.seatTold = (isWorkplace ? tr("Represents %1, as the workplace says.") : tr("Represents %1, which stands among the municipalities.")).arg(title);
    // Which is what the register calls the workplace.
    if (found.says == Says::Likely && isWorkplace)
        data.organisation = m_seats.organisation(found.seat);
    return true;
}

/// Our own list of members has one column for what is represented, whether that is a municipality, an organisation or a field.
void MemberReader::readRepresented(ImportRow &row, MemberImport &data, const QString &said) const
{
    const PlaceIndex &places = m_people.places();
    const bool areMunicipalities = m_network.network.represents == Represents::Municipalities;
    Id place = places.municipality(said);
    const SeatFinder::Found found = m_seats.find(said);
    data.seat = found.seat;
    if (!data.seat.isNull()) {
        const QString told = tr("“%1” is taken as %2, which the member represents.").arg(said, m_seats.title(data.seat));
        if (found.says == SeatFinder::Says::Part)
            keep(row, data, u"seat"_s, told);
        else if (found.says == SeatFinder::Says::Likely)
            row.notes.append(told);
        return;
    }
    if (place.isNull() && hasSeats() && !found.maybe.isEmpty()) {
        data.nearSeats = found.maybe;
        data.seatSaid = said;
        return keep(row, data, u"seat"_s, tr("“%1” is not quite what a seat of the network is called, and is kept in the note.").arg(said));
    }
    if (place.isNull() && data.municipality.isNull() && areMunicipalities) {
        if (namesSeveralPlaces(row, data, u"seat"_s)) {
            data.unknownPlace = true;
            return;
        }
        place = places.municipalityIn(said);
        if (!place.isNull())
            keep(row, data, u"seat"_s, tr("“%1” is taken as %2, and all of it is kept in the note.").arg(said, places.municipalityName(place)));
    }
    // Where municipalities are not what is represented, the list names the member's own.
    const bool isOther = !data.municipality.isNull() && data.municipality != place;
    if (place.isNull() || (isOther && !areMunicipalities)) {
        keep(row, data, u"seat"_s, tr("“%1” is nothing that is represented in the network, and is kept in the note.").arg(said));
        if (place.isNull() && data.municipality.isNull() && areMunicipalities)
            noteUnread(said, data);
        return;
    }
    if (isOther)
        keep(row, data, u"municipality"_s, tr("The member represents another municipality than the row's; the row's is kept in the note."));
    data.municipality = place;
    data.unknownPlace = false;
    if (hasSeats())
        data.nothingTold = tr("“%1” is no seat of the network, so none is given.").arg(said);
}

} // namespace lansnav
