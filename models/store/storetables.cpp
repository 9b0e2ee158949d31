// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storetables.h"

using namespace Qt::StringLiterals;

namespace lansnav {

QList<TableDecl> storeTables()
{
    using enum ColumnType;
    return {
        {.name = u"act"_s,
         .label = QT_TRANSLATE_NOOP("Table", "act"),
         .columns = {{u"kind"_s, Text, QT_TRANSLATE_NOOP("Column", "kind")},
                     {u"text"_s, Text, QT_TRANSLATE_NOOP("Column", "text")},
                     {u"arguments"_s, Text, QT_TRANSLATE_NOOP("Column", "text")},
                     {u"subject_tbl"_s, Text, QT_TRANSLATE_NOOP("Column", "table")},
                     // Rows of any table, and a person that the register may not hold: no reference to follow.
                     {u"subject_row"_s, Reference, QT_TRANSLATE_NOOP("Column", "row")},
                     {u"author"_s, Reference, QT_TRANSLATE_NOOP("Column", "person"), u"person"_s},
                     {u"at"_s, Text, QT_TRANSLATE_NOOP("Column", "time")},
                     {u"undoes"_s, Reference, QT_TRANSLATE_NOOP("Column", "act")}}},
        {.name = u"conflict"_s,
         .label = QT_TRANSLATE_NOOP("Table", "clash"),
         .columns = {{u"tbl"_s, Text, QT_TRANSLATE_NOOP("Column", "table")},
                     {u"row"_s, Reference, QT_TRANSLATE_NOOP("Column", "row")},
                     {u"unit"_s, Text, QT_TRANSLATE_NOOP("Column", "field")},
                     {u"win"_s, Text, QT_TRANSLATE_NOOP("Column", "kept change")},
                     {u"lose"_s, Text, QT_TRANSLATE_NOOP("Column", "other change")},
                     {.name = u"value"_s, .type = Text, .label = QT_TRANSLATE_NOOP("Column", "other value"), .personal = true},
                     {.name = u"state"_s, .type = Text, .label = QT_TRANSLATE_NOOP("Column", "state"),
                      .words = {{u"open"_s, QT_TRANSLATE_NOOP("Column", "not settled")},
                                {u"kept"_s, QT_TRANSLATE_NOOP("Column", "the kept value chosen")},
                                {u"lost"_s, QT_TRANSLATE_NOOP("Column", "the other value chosen")}},
                      .initial = "open"}},
         .derived = true},
    };
}

} // namespace lansnav
