// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"

#include <algorithm>

namespace lansnav {

/// Reads lists of people: matched by e-mail, phone, name and municipality.
ImportKind peopleImport();

/// Reads lists of organisations: matched by name or short name.
ImportKind organisationImport();

/// Where the fields of a plan are, worked out once for all its rows.
class FieldCells
{
public:
    /// `plan` outlives it.
    explicit FieldCells(const ImportPlan &plan);

    /// The row's cell of a field; of several columns for one field, the first that is not empty.
    QString value(const ImportRow &row, QStringView field) const;
    /// The cell that value() gives as a line for a note: keptCell().
    QString kept(const ImportRow &row, QStringView field) const;
    /// Whether any field's cell in the row is one that `holds`.
    template<class Holds>
    bool any(const ImportRow &row, Holds holds) const
    {
        return std::any_of(m_fields.cbegin(), m_fields.cend(), [&](const Field &field) { return holds(first(row, field)); });
    }

private:
    struct Field
    {
        QString key;
        QList<int> columns;     ///< from left to right
    };
    static QString first(const ImportRow &row, const Field &field);

    const ImportPlan *m_plan;
    QList<Field> m_fields;
};

} // namespace lansnav
