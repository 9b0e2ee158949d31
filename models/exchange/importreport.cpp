// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importengine.h"

#include <QJsonArray>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

QJsonArray linesToJson(const QList<ImportReport::Line> &lines)
{
    QJsonArray array;
    for (const ImportReport::Line &line : lines)
        array.append(QJsonObject{{u"line"_s, line.line}, {u"reason"_s, line.reason}});
    return array;
}

} // namespace

QJsonObject ImportReport::toJson() const
{
    return {{u"read"_s, read},
            {u"new"_s, added},
            {u"updated"_s, updated},
            {u"unchanged"_s, unchanged},
            {u"chosen"_s, chosen},
            {u"doubtful"_s, linesToJson(doubtful)},
            {u"refused"_s, linesToJson(refused)},
            {u"notes"_s, linesToJson(notes)},
            {u"skipped"_s, QJsonArray::fromStringList(skipped)},
            {u"act"_s, act.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(act)}};
}

ImportReport ImportEngine::report(const ImportPlan &plan)
{
    ImportReport report;
    report.read = int(plan.rows.size());
    report.skipped = plan.skipped;
    for (const ImportRow &row : plan.rows) {
        switch (row.fate) {
        case RowFate::New:
            ++report.added;
            break;
        case RowFate::Updated:
            ++report.updated;
            break;
        case RowFate::Unchanged:
            ++(row.isWritten() ? report.updated : report.unchanged);
            break;
        case RowFate::Doubtful:
            if (row.choice < 0)
                report.doubtful.append({row.line, row.reason});
            else
                ++report.chosen;
            break;
        case RowFate::Refused:
            report.refused.append({row.line, row.reason});
            break;
        }
        for (const QString &note : row.notes)
            report.notes.append({row.line, note});
    }
    return report;
}

} // namespace lansnav
