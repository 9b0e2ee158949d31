// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/columnvalue.h"

#include <algorithm>

namespace lansnav {

namespace {

bool fits(const ColumnDecl &column, const PatchValue &value)
{
    if (value.kind == PatchValue::Kind::Null)
        return true;
    switch (column.type) {
    case ColumnType::Text:
        return value.kind == PatchValue::Kind::Text;
    case ColumnType::Reference:
        return value.kind == PatchValue::Kind::Text && value.text.size() == 32 && !Id::fromHex(QString::fromLatin1(value.text)).isNull();
    case ColumnType::Integer:
    case ColumnType::Boolean:
        break;
    }
    return value.kind == PatchValue::Kind::Integer;
}

} // namespace

bool couldBeLogged(const ColumnDecl &column, const PatchValue &value)
{
    if (value.kind == PatchValue::Kind::Folded)
        return column.type == ColumnType::Text || column.type == ColumnType::Reference;
    if (column.type != ColumnType::Reference || value.kind != PatchValue::Kind::Text)
        return fits(column, value);
    return value.text.size() % 2 == 0 && std::all_of(value.text.begin(), value.text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

void bindColumnValue(Statement &statement, int position, const ColumnDecl &column, const PatchValue &value)
{
    // The file's own log may hold what a shell wrote with checks off; a value that does not fit counts as none.
    if (!fits(column, value) || value.kind == PatchValue::Kind::Null) {
        column.type == ColumnType::Boolean ? statement.bind(position, qint64(0)) : statement.bindNull(position);
        return;
    }
    if (column.type == ColumnType::Reference)
        statement.bind(position, Id::fromHex(QString::fromLatin1(value.text)));
    else if (value.kind == PatchValue::Kind::Integer)
        statement.bind(position, value.number);
    else
        statement.bindTextView(position, value.text);
}

} // namespace lansnav
