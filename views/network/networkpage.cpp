// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networkpage.h"

#include "common/settings.h"
#include "common/style.h"
#include "common/tableview.h"

#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

NetworkPage::NetworkPage(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_banner(new BannerBar(this)), m_body(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::grid, measure::grid, measure::grid, 0);
    layout->setSpacing(measure::grid);
    layout->addWidget(m_banner);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(measure::grid);
    layout->addLayout(m_body, 1);
}

void NetworkPage::setDetail(Detail detail)
{
    m_detail = std::move(detail);
    m_stale = true;
    if (isVisible())
        bringUpToDate();
}

void NetworkPage::open(const Id &row)
{
    bringUpToDate();
    if (m_detail && !row.isNull())
        showRow(row);
}

void NetworkPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    bringUpToDate();
}

void NetworkPage::bringUpToDate()
{
    if (!m_stale || !m_detail)
        return;
    m_stale = false;
    const bool other = m_shown != m_detail->network.id;
    if (other)
        m_banner->clear();
    m_shown = m_detail->network.id;
    refresh(other);
}

QDate NetworkPage::today() const
{
    return store().environment().today();
}

void NetworkPage::toast(const QString &text, bool offerUndo) const
{
    if (m_context.toast)
        m_context.toast(text, offerUndo);
}

QSplitter *NetworkPage::addSplit(QWidget *list, QWidget *form, const QString &key)
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(list);
    splitter->addWidget(form);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    if (Settings *settings = m_context.settings) {
        splitter->restoreState(settings->layouts.value(key));
        connect(splitter, &QSplitter::splitterMoved, this, [settings, splitter, key] {
            settings->layouts.insert(key, splitter->saveState());
        });
    }
    m_body->addWidget(splitter, 1);
    return splitter;
}

namespace networkview {

QVariant stored(const QVariant &value)
{
    if (value.typeId() == qMetaTypeId<Id>())
        return value.value<Id>().bind();
    if (value.typeId() == QMetaType::Bool)
        return int(value.toBool());
    if (value.typeId() == QMetaType::QString && value.toString().isEmpty())
        return {};
    return value;
}

void arrange(TableView &table, const QStringList &keys)
{
    const auto *model = qobject_cast<const RowModelBase *>(table.model());
    if (!model)
        return;
    QHeaderView *header = table.horizontalHeader();
    for (int place = 0; place < keys.size(); ++place)
        for (int column = 0; column < model->columnCount(); ++column)
            if (model->columnKey(column) == keys.at(place))
                header->moveSection(header->visualIndex(column), place);
}

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
