// SPDX-License-Identifier: GPL-3.0-or-later
#include "privacy/protectedtext.h"

#include "store/database.h"

namespace lansnav {

using namespace Qt::StringLiterals;

/// Whether the values of a column are people as themselves, by the names columns have in the file.
static bool namesPeople(const QString &column)
{
    static const QStringList columns{u"given"_s, u"family"_s, u"person"_s, u"responsible"_s, u"substitutes"_s, u"adjusted_by"_s, u"chair"_s, u"merged_into"_s};
    return columns.contains(column);
}

Result<void> maskActs(Database &db, QList<Act> &acts)
{
    const Result<ProtectedText> words = ProtectedText::load(db);
    if (!words)
        return words.error();
    if (words->isEmpty())
        return {};
    for (Act &act : acts) {
        act.text = words->masked(act.text);
        for (FieldChange &change : act.changes) {
            change.rowTitle = change.table == u"person" ? words->maskedCell(change.rowTitle) : words->masked(change.rowTitle);
            for (QString *value : {&change.before, &change.after})
                *value = namesPeople(change.column) ? words->maskedCell(*value) : words->masked(*value);
        }
    }
    return {};
}

} // namespace lansnav
