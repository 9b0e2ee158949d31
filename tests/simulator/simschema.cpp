// SPDX-License-Identifier: GPL-3.0-or-later
#include "simschema.h"

#include "store/storetables.h"

using namespace Qt::StringLiterals;

namespace lansnav::sim {

namespace {

constexpr int versionWithExtra = 3;     // the store's own file counts too

QString sqlFile(const QString &name)
{
    return QStringLiteral(LANSNAV_SOURCE_DIR) + u"/tests/simulator/"_s + name;
}

Schema makeSchema(int version)
{
    using enum ColumnType;
    TableDecl item{.name = u"item"_s,
                   .label = "item",
                   .columns = {{u"name"_s, Text, "name"},
                               {u"note"_s, Text, "note"},
                               {u"amount"_s, Integer, "amount"},
                               {u"flag"_s, Boolean, "flag"},
                               {.name = u"starts"_s, .type = Text, .label = "starts", .unit = u"time"_s},
                               {.name = u"ends"_s, .type = Text, .label = "ends", .unit = u"time"_s},
                               {u"owner"_s, Reference, "owner", u"item"_s}}};
    const TableDecl link{.name = u"link"_s,
                         .label = "link",
                         .columns = {{u"a"_s, Text, "a"}, {u"b"_s, Text, "b"}, {u"role"_s, Text, "role"}},
                         .naturalKey = {u"a"_s, u"b"_s}};
    Schema schema{{storeSqlFile(), sqlFile(u"sim_v1.sql"_s)}, storeTables()};
    if (version >= 2) {
        schema.files.append(sqlFile(u"sim_v2.sql"_s));
        item.columns.append({.name = u"extra"_s, .type = Text, .label = "extra", .since = versionWithExtra});
    }
    const TableDecl person{.name = u"person"_s, .label = "person", .columns = {{u"given"_s, Text, "given"}}};
    schema.tables += {item, link, person};
    if (version >= 2)
        schema.tables.append({.name = u"gadget"_s, .label = "gadget", .columns = {{u"title"_s, Text, "title"}, {u"size"_s, Integer, "size"}}});
    return schema;
}

} // namespace

const Schema &schemaOf(int version)
{
    static const Schema schemas[] = {makeSchema(1), makeSchema(2)};
    return schemas[version - 1];
}

QStringList tablesOf(int version)
{
    return version >= 2 ? QStringList{u"item"_s, u"link"_s, u"person"_s, u"gadget"_s} : QStringList{u"item"_s, u"link"_s, u"person"_s};
}

} // namespace lansnav::sim
