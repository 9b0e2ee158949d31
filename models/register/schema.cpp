// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/schema.h"

#include "exchange/values.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace lansnav {

QList<TableDecl> registerTables()
{
    using enum ColumnType;
    const char *name = QT_TRANSLATE_NOOP("Column", "name");
    const char *municipality = QT_TRANSLATE_NOOP("Column", "municipality");
    const char *note = QT_TRANSLATE_NOOP("Column", "note");
    return {
        {.name = QStringLiteral("region"),
         .label = QT_TRANSLATE_NOOP("Table", "region"),
         .columns = {{u"code"_s, Text, QT_TRANSLATE_NOOP("Column", "code")}, {u"name"_s, Text, name}},
         .naturalKey = {u"code"_s},
         .titleSql = u"name"_s},
        {.name = QStringLiteral("sub_region"),
         .label = QT_TRANSLATE_NOOP("Table", "sub-region"),
         .columns = {{u"region"_s, Reference, QT_TRANSLATE_NOOP("Column", "region"), u"region"_s},
                     {u"name"_s, Text, name},
                     {u"sort"_s, Integer, QT_TRANSLATE_NOOP("Column", "order")}},
         .naturalKey = {u"region"_s, u"name"_s},
         .titleSql = u"name"_s},
        {.name = QStringLiteral("municipality"),
         .label = QT_TRANSLATE_NOOP("Table", "municipality"),
         .columns = {{u"region"_s, Reference, QT_TRANSLATE_NOOP("Column", "region"), u"region"_s},
                     {u"sub_region"_s, Reference, QT_TRANSLATE_NOOP("Column", "sub-region"), u"sub_region"_s},
                     {u"code"_s, Text, QT_TRANSLATE_NOOP("Column", "code")},
                     {u"name"_s, Text, name},
                     {u"short_name"_s, Text, QT_TRANSLATE_NOOP("Column", "short name")},
                     {.name = u"tile_column"_s, .type = Integer, .label = QT_TRANSLATE_NOOP("Column", "place on the map"), .unit = u"tile"_s},
                     {.name = u"tile_row"_s, .type = Integer, .label = QT_TRANSLATE_NOOP("Column", "place on the map"), .unit = u"tile"_s}},
         .naturalKey = {u"code"_s},
         .titleSql = u"name"_s},
        {.name = QStringLiteral("area"),
         .label = QT_TRANSLATE_NOOP("Table", "area"),
         .columns = {{u"name"_s, Text, name}, {u"sort"_s, Integer, QT_TRANSLATE_NOOP("Column", "order")}},
         .naturalKey = {u"name"_s},
         .titleSql = u"name"_s},
        {.name = QStringLiteral("organisation"),
         .label = QT_TRANSLATE_NOOP("Table", "organisation"),
         .columns = {{u"name"_s, Text, name},
                     {u"short_name"_s, Text, QT_TRANSLATE_NOOP("Column", "short name")},
                     {.name = u"kind"_s, .label = QT_TRANSLATE_NOOP("Column", "kind"),
                      .words = {{u"region"_s, QT_TRANSLATE_NOOP("Column", "region")},
                                {u"municipality"_s, municipality},
                                {u"hospital"_s, QT_TRANSLATE_NOOP("Column", "hospital")},
                                {u"state"_s, QT_TRANSLATE_NOOP("Column", "state agency")},
                                {u"university"_s, QT_TRANSLATE_NOOP("Column", "university")},
                                {u"association"_s, QT_TRANSLATE_NOOP("Column", "association")},
                                {u"workplace"_s, QT_TRANSLATE_NOOP("Column", "workplace")},
                                {u"other"_s, QT_TRANSLATE_NOOP("Column", "other")}}},
                     {u"municipality"_s, Reference, municipality, u"municipality"_s},
                     {u"note"_s, Text, note}},
         .titleSql = u"name"_s},
        {.name = QStringLiteral("person"),
         .label = QT_TRANSLATE_NOOP("Table", "person"),
         .columns = {{.name = u"given"_s, .label = QT_TRANSLATE_NOOP("Column", "given name"), .personal = true},
                     {.name = u"family"_s, .label = QT_TRANSLATE_NOOP("Column", "family name"), .personal = true},
                     {.name = u"title"_s, .label = QT_TRANSLATE_NOOP("Column", "title"), .personal = true},
                     {.name = u"organisation"_s, .type = Reference, .label = QT_TRANSLATE_NOOP("Column", "organisation"),
                      .references = u"organisation"_s, .personal = true},
                     {.name = u"municipality"_s, .type = Reference, .label = municipality, .references = u"municipality"_s, .personal = true},
                     {.name = u"email"_s, .label = QT_TRANSLATE_NOOP("Column", "e-mail"), .personal = true},
                     {.name = u"phone"_s, .label = QT_TRANSLATE_NOOP("Column", "phone"), .personal = true, .shown = parse::phoneText},
                     {.name = u"note"_s, .label = note, .personal = true},
                     {u"protected"_s, Boolean, QT_TRANSLATE_NOOP("Column", "protected identity")},
                     {u"merged_into"_s, Reference, QT_TRANSLATE_NOOP("Column", "merged into"), u"person"_s}},
         .titleSql = u"CASE WHEN protected THEN NULL ELSE trim(coalesce(given, '') || ' ' || coalesce(family, '')) END"_s},
        {.name = QStringLiteral("school_break"),
         .label = QT_TRANSLATE_NOOP("Table", "school break"),
         .columns = {{u"municipality"_s, Reference, municipality, u"municipality"_s},
                     {u"name"_s, Text, name},
                     {.name = u"start"_s, .label = QT_TRANSLATE_NOOP("Column", "from"), .unit = u"period"_s},
                     {.name = u"end"_s, .label = QT_TRANSLATE_NOOP("Column", "to"), .unit = u"period"_s}},
         .naturalKey = {u"municipality"_s, u"name"_s, u"start"_s},
         .titleSql = u"name"_s},
        {.name = QStringLiteral("import_mapping"),
         .label = QT_TRANSLATE_NOOP("Table", "column mapping"),
         .columns = {{u"kind"_s, Text, QT_TRANSLATE_NOOP("Column", "kind")},
                     {u"headings"_s, Text, QT_TRANSLATE_NOOP("Column", "headings")},
                     {u"mapping"_s, Text, QT_TRANSLATE_NOOP("Column", "mapping")}},
         .naturalKey = {u"kind"_s, u"headings"_s},
         .titleSql = u"kind"_s},
    };
}

} // namespace lansnav
