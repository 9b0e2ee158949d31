// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/detailpage.h"
#include "common/form.h"
#include "network/networkstore.h"
#include "network/types.h"

#include <memory>

namespace lansnav {

/// One sub-tab of a network. It is handed what was read of the network and shows it when it is visible; what it writes goes
/// through NetworkStore, and the network is then read again and handed over anew.
class NetworkPage : public DetailPage
{
    Q_OBJECT

public:
    using Detail = std::shared_ptr<const NetworkDetail>;

    using DetailPage::DetailPage;

    /// Shows the network now or, while hidden, as soon as the page is shown. Null: no network.
    void setDetail(Detail detail);

protected:
    bool hasDetail() const { return m_detail != nullptr; }
    /// To hand on to pages within the page.
    const Detail &shared() const { return m_detail; }
    const NetworkDetail &detail() const { return *m_detail; }
    const Network &network() const { return m_detail->network; }
    NetworkStore acts() const { return NetworkStore(store()); }

private:
    Detail m_detail;
};

namespace networkview {

using view::arrange;
using view::show;
using view::stored;

/// The words of a coded value as choices of a field.
template<class Enum>
QList<Choice> choices(std::initializer_list<Enum> values)
{
    QList<Choice> list;
    for (const Enum value : values)
        list.append({toCode(value), NetworkWords::of(value)});
    return list;
}

/// Municipalities or seats as choices, with "nobody in particular" first.
QList<Choice> seatChoices(const NetworkDetail &network);
/// Whether members stand for seats rather than municipalities.
bool usesSeats(const Network &network);
/// Seat or municipality in the columns of a membership.
Values representsValues(const Network &network, const QVariant &seat);

} // namespace networkview

} // namespace lansnav
