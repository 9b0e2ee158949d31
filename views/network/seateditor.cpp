// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/seateditor.h"

#include "common/registerfields.h"
#include "common/style.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lansnav {

SeatEditor::SeatEditor(Store &store, QWidget *parent)
    : Field(parent), m_store(store), m_list(new QListWidget), m_field(new QLineEdit), m_organisation(new OrganisationField(&store)),
      m_remove(new QPushButton(tr("Remove seat")))
{
    m_list->setAccessibleName(tr("Seats"));
    m_list->setFixedHeight(6 * measure::row);
    m_field->setPlaceholderText(tr("New field of work"));
    m_field->setAccessibleName(tr("New field of work"));
    m_organisation->control()->setAccessibleName(tr("Organisation of the new seat"));
    auto *addButton = new QPushButton(tr("Add seat"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(measure::half);
    grid->addWidget(m_list, 0, 0);
    grid->addWidget(m_remove, 0, 1, Qt::AlignTop);
    grid->addWidget(m_field, 1, 0);
    grid->addWidget(m_organisation, 2, 0);
    grid->addWidget(addButton, 1, 1, 2, 1, Qt::AlignTop);
    connect(m_remove, &QPushButton::clicked, this, &SeatEditor::remove);
    connect(addButton, &QPushButton::clicked, this, &SeatEditor::add);
    connect(m_field, &QLineEdit::returnPressed, this, &SeatEditor::add);
    connect(m_list, &QListWidget::itemChanged, this, &SeatEditor::rename);
}

QWidget *SeatEditor::control()
{
    return m_list;
}

template<class T>
bool SeatEditor::told(const Result<T> &result)
{
    if (!result)
        emit failed(result.error());
    return result.ok();
}

void SeatEditor::setNetwork(const NetworkDetail &network)
{
    m_network = network.network;
    m_seats = network.seats;
    const bool organisations = m_network.represents == Represents::Organisations;
    m_field->setVisible(!organisations);
    m_organisation->setVisible(organisations);
    const int row = m_list->currentRow();
    m_filling = true;
    m_list->clear();
    for (const Seat &seat : std::as_const(m_seats)) {
        auto *item = new QListWidgetItem(seat.title(), m_list);
        // A field of work is renamed in place; an organisation keeps the name it has in the register.
        if (!seat.field.isEmpty())
            item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    m_filling = false;
    m_list->setCurrentRow(std::min(std::max(0, row), m_list->count() - 1));
    m_remove->setEnabled(!m_seats.isEmpty());
}

Id SeatEditor::currentSeat() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_seats.size() ? m_seats.at(row).id : Id();
}

void SeatEditor::add()
{
    Seat seat;
    seat.sort = m_seats.isEmpty() ? 1 : m_seats.last().sort + 1;
    if (m_network.represents == Represents::Organisations)
        seat.organisation = m_organisation->organisation();
    else
        seat.field = m_field->text().trimmed();
    if (seat.organisation.isNull() && seat.field.isEmpty()) {
        emit failed({ErrorCode::Invalid, tr("Say what the seat stands for first. Nothing was added.")});
        return;
    }
    if (!told(NetworkStore(m_store).addSeat(m_network.id, seat)))
        return;
    m_field->clear();
    m_organisation->setValue(QVariant::fromValue(Id()));
}

void SeatEditor::rename()
{
    const Id seat = currentSeat();
    if (m_filling || seat.isNull())
        return;
    const QString text = m_list->currentItem()->text().trimmed();
    if (!text.isEmpty())
        told(NetworkStore(m_store).changeSeat(seat, {{u"field"_s, text}}));
}

void SeatEditor::remove()
{
    if (const Id seat = currentSeat(); !seat.isNull())
        told(NetworkStore(m_store).trashSeat(seat));
}

} // namespace lansnav
