// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/memberimport.h"

#include "exchange/importrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

ImportColumns::ImportColumns(const ImportPlan &plan) : m_plan(&plan)
{
    for (auto column = plan.mapping.cbegin(); column != plan.mapping.cend(); ++column) {
        const qsizetype colon = column.value().indexOf(u':');
        const QString key = colon < 0 ? column.value() : column.value().left(colon);
        m_columns[key].append({column.key(), colon < 0 ? QString() : column.value().mid(colon + 1)});
    }
    for (auto &columns : m_columns)
        std::sort(columns.begin(), columns.end());
}

QString ImportColumns::text(const ImportRow &row, const QString &field) const
{
    const auto columns = m_columns.constFind(field);
    if (columns == m_columns.cend())
        return {};
    for (const auto &[column, argument] : *columns)
        if (const QString cell = parse::tidy(row.cells.value(column)); !cell.isEmpty())
            return cell;
    return {};
}

QString ImportColumns::kept(const ImportRow &row, const QString &field) const
{
    for (const auto &[column, argument] : m_columns.value(field))
        if (const QString cell = keptCell(*m_plan, row, column); !cell.isEmpty())
            return cell;
    return {};
}

QList<std::pair<int, QString>> ImportColumns::repeated(const QString &field) const
{
    return m_columns.value(field);
}

Error importCancelled()
{
    return {ErrorCode::Cancelled, MemberImporter::tr("The import was stopped. Nothing was changed.")};
}

} // namespace lansnav
