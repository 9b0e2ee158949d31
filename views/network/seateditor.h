// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/field.h"
#include "network/networkstore.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace lansnav {

class OrganisationField;

/// The seats of a network that represents listed organisations or fields of work.
class SeatEditor : public Field
{
    Q_OBJECT

public:
    explicit SeatEditor(Store &store, QWidget *parent = nullptr);
    void setNetwork(const NetworkDetail &network);

    QVariant value() const override { return {}; }
    void setValue(const QVariant &) override {}
    void setReadOnly(bool) override {}
    QWidget *control() override;

signals:
    void failed(const lansnav::Error &error);

private:
    void add();
    void rename();
    void remove();
    Id currentSeat() const;
    template<class T>
    bool told(const Result<T> &result);

    Store &m_store;
    Network m_network;
    QList<Seat> m_seats;
    QListWidget *m_list;
    QLineEdit *m_field;
    OrganisationField *m_organisation;
    QPushButton *m_remove;
    bool m_filling = false;
};

} // namespace lansnav
