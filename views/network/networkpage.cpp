// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networkpage.h"

using namespace Qt::StringLiterals;

namespace lansnav {

void NetworkPage::setDetail(Detail detail)
{
    m_detail = std::move(detail);
    handOver(m_detail ? m_detail->network.id : Id());
}

namespace networkview {

bool usesSeats(const Network &network)
{
    return network.represents == Represents::Organisations || network.represents == Represents::Fields;
}

QList<Choice> seatChoices(const NetworkDetail &network)
{
    QList<Choice> list{{QVariant::fromValue(Id()), NetworkWords::of(Represents::Nobody)}};
    if (usesSeats(network.network)) {
        for (const Seat &seat : network.seats)
            list.append({QVariant::fromValue(seat.id), seat.title()});
    } else {
        for (const NetworkMunicipality &m : network.municipalities)
            list.append({QVariant::fromValue(m.id), m.name});
    }
    return list;
}

Values representsValues(const Network &network, const QVariant &seat)
{
    const QVariant value = stored(seat);
    if (usesSeats(network))
        return {{u"seat"_s, value}, {u"municipality"_s, QVariant()}};
    return {{u"municipality"_s, value}, {u"seat"_s, QVariant()}};
}

} // namespace networkview

} // namespace lansnav
