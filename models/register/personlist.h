// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/area.h"
#include "list/listloader.h"
#include "list/rowmodel.h"
#include "register/types.h"

#include <QCoreApplication>

namespace lansnav {

using PersonModel = RowModel<PersonRow>;
using OrganisationModel = RowModel<OrganisationRow>;

/// The lists of the register, declared once.
class RegisterLists
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::RegisterLists)

public:
    /// Name, organisation, municipality, title, e-mail, phone, roles.
    static PersonModel::Columns personColumns();
    /// Text that people are found by: name, organisation, municipality, title, e-mail, phone; a protected person by nothing.
    static PersonModel::SearchText personSearch();
    static OrganisationModel::Columns organisationColumns();
    static OrganisationModel::SearchText organisationSearch();

    /// Keeps `model` filled with everybody (or everybody in the trash); `areas` count the roles. Both outlive the loader.
    static ListLoader<PersonRow> *loadPeople(Store &store, PersonModel &model, const QList<Area> &areas, bool trashed, QObject *parent);
    static ListLoader<OrganisationRow> *loadOrganisations(Store &store, OrganisationModel &model, bool trashed, QObject *parent);
    /// Rows with their roles counted, on any connection.
    static Result<QList<PersonRow>> peopleWithRoles(Database &db, const QList<Area> &areas, const QList<Id> &ids, bool trashed, QDate today);
};

} // namespace lansnav
