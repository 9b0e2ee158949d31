// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importcolumns.h"
#include "parenting/groupimport.h"
#include "register/placeindex.h"

namespace lansnav {

/// Understands the cells of a list of groups; what cannot be understood is told at the row and kept in the group's note.
class GroupRowReader
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::GroupImporter)

public:
    /// `plan` outlives it.
    GroupRowReader(PlaceIndex places, QList<FamilyCentre> centres, const ImportPlan &plan) : m_places(std::move(places)), m_centres(std::move(centres)), m_columns(plan) {}

    std::shared_ptr<GroupImport> read(ImportRow &row) const;
    /// What the column for programmes says; empty without one.
    QString programme(const ImportRow &row) const { return m_columns.text(row, u"programme"); }

private:
    void readPlace(ImportRow &row, GroupImport &data) const;
    void readTime(ImportRow &row, GroupImport &data) const;
    void readLanguage(ImportRow &row, GroupImport &data) const;
    void readLeaders(ImportRow &row, GroupImport &data) const;
    void readCounts(ImportRow &row, GroupImport &data) const;
    PartialDate date(ImportRow &row, GroupImport &data, const QString &field) const;
    std::optional<int> count(ImportRow &row, const QString &cell) const;
    void keep(ImportRow &row, GroupImport &data, const QString &field, const QString &told) const;

    PlaceIndex m_places;
    QList<FamilyCentre> m_centres;
    ImportColumns m_columns;
};

} // namespace lansnav
