// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/fields.h"
#include "store/store.h"

namespace lansnav {

/// A municipality by type-to-find, read from the register and kept up to date. Value: Id, null for none.
class MunicipalityField : public ChoiceField
{
    Q_OBJECT

public:
    explicit MunicipalityField(Store *store, QWidget *parent = nullptr);
    Id municipality() const { return value().value<Id>(); }

private:
    void read();
    Store *m_store;
};

/// An organisation by type-to-find, read from the register and kept up to date. Value: Id, null for none.
class OrganisationField : public ChoiceField
{
    Q_OBJECT

public:
    explicit OrganisationField(Store *store, QWidget *parent = nullptr);
    Id organisation() const { return value().value<Id>(); }

private:
    void read();
    Store *m_store;
};

} // namespace lansnav
