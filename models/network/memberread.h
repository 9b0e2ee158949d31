// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/memberimport.h"

namespace lansnav {

/// Understands the cells of a list of members; what cannot be understood is noted at the row and left out.
class MemberReader
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::MemberImporter)

public:
    /// All outlive the reader.
    MemberReader(const NetworkDetail &network, const PeopleIndex &people, const ImportPlan &plan);

    /// The row as values; without a name there is nothing else in it.
    std::shared_ptr<MemberImport> read(ImportRow &row) const;

private:
    void readPerson(ImportRow &row, MemberImport &data) const;
    void readMembership(ImportRow &row, MemberImport &data) const;
    void readFigures(ImportRow &row, MemberImport &data) const;
    PartialDate date(ImportRow &row, const QString &field, const QString &label) const;

    const NetworkDetail &m_network;
    const PeopleIndex &m_people;
    ImportColumns m_columns;
};

} // namespace lansnav
