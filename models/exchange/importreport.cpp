// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importengine.h"

#include "exchange/headermatch.h"
#include "exchange/importcolumns.h"
#include "exchange/importrows.h"
#include "exchange/sectiontitles.h"
#include "exchange/unheaded.h"
#include "exchange/values.h"

#include <QHash>
#include <QJsonArray>

#include <utility>

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

/// Columns that hold something and go into no field, by their headings.
static QStringList unreadColumns(const ImportPlan &plan)
{
    QStringList unread;
    for (qsizetype column = 0; column < plan.headings.size(); ++column) {
        const QString heading = HeaderMatcher::shown(plan.headings.at(column));
        const bool says = std::any_of(plan.rows.cbegin(), plan.rows.cend(), [column](const ImportRow &row) { return !row.cells.value(column).trimmed().isEmpty(); });
        if (!says || plan.mapping.contains(int(column)))
            continue;
        if (!heading.isEmpty())
            unread.append(u'”' + heading.left(60) + u'”');
        else if (plan.headerRow >= 0 && !plan.unfolded)
            unread.append(unheaded::name(int(column)));
    }
    return unread;
}

/// Whether a row that cannot be taken in says itself that there is nobody to take in: a vacant seat of which it says nothing to reach
/// anybody by, or a remark alone that begins with a sign ("* adjungerad").
static bool saysNobody(const ImportPlan &plan, const ImportColumns &columns, const ImportRow &row)
{
    const QString name = columns.writtenName(row);
    if (parse::saysVacant(name)) {
        const auto says = [&](const QString &field) { return !parse::saysNothing(columns.text(row, field)) && !columns.text(row, field).isEmpty(); };
        return !says(u"email"_s) && !says(u"phone"_s) && !says(u"contact_details"_s);
    }
    const int only = onlyText(plan, row.cells);
    const QString remark = only < 0 ? QString() : parse::tidy(row.cells.at(only));
    return !remark.isEmpty() && QStringView(u"*†‡").contains(remark.front());
}

/// What is told of a row as it was judged, and as it is decided: of the choice that was made, and that protected identity is set. `stands`:
/// it goes in, or stands there already.
static QStringList notesOf(const ImportPlan &plan, const ImportRow &row, bool stands)
{
    const bool protects = row.protects() && stands;
    QStringList notes;
    if (row.fate == RowFate::Doubtful && stands)
        notes.append(row.choiceNotes.value(row.choice));
    for (const QString &note : row.notes)
        if ((!plan.told || !row.asJudged.contains(note)) && !(protects && row.untilProtected.contains(note)))
            notes.append(note);
    if (protects)
        notes.append(row.whenProtected);
    notes.removeAll(QString());
    return notes;
}

QJsonObject ImportReport::toJson() const
{
    return {{u"read"_s, read},
            {u"new"_s, added},
            {u"updated"_s, updated},
            {u"unchanged"_s, unchanged},
            {u"chosen"_s, chosen},
            {u"left_out"_s, leftOut},
            {u"nobody"_s, nobody},
            {u"elsewhere"_s, elsewhere},
            {u"protected_kept"_s, withheld},
            {u"protection_undecided"_s, protectionOpen},
            {u"doubtful"_s, linesToJson(doubtful)},
            {u"refused"_s, linesToJson(refused)},
            {u"notes"_s, linesToJson(notes)},
            {u"skipped"_s, QJsonArray::fromStringList(skipped)},
            {u"sheet"_s, sheet},
            {u"sheets_not_read"_s, QJsonArray::fromStringList(sheetsAlike)},
            {u"act"_s, act.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(act)}};
}

ImportReport ImportEngine::report(const ImportPlan &plan)
{
    ImportReport report;
    report.read = int(plan.rows.size());
    report.elsewhere = plan.elsewhere;
    report.sheet = plan.sheetName;
    report.sheetsAlike = plan.sheetsAlike;
    report.skipped = plan.sheetsTold + plan.skipped;
    if (const QStringList unread = unreadColumns(plan); !unread.isEmpty())
        report.skipped.append(tr("Columns that were not read: %1.").arg(unread.join(u", "_s)));
    report.skipped += plan.leftOut;
    QHash<qsizetype, QStringList> decided;
    if (plan.told)
        for (const auto &[row, note] : plan.told(plan))
            decided[row].append(note);
    const ImportColumns columns(plan);
    QList<int> nobody;
    for (const ImportRow &row : plan.rows) {
        const RowFate fate = plan.fateOf(row);
        report.chosen += row.fate == RowFate::Doubtful && fate != RowFate::Doubtful && fate != RowFate::LeftOut;
        switch (fate) {
        case RowFate::New: ++report.added; break;
        case RowFate::Updated: ++report.updated; break;
        case RowFate::Unchanged: ++report.unchanged; break;
        case RowFate::Doubtful:
            report.protectionOpen += !row.protectingChoices.isEmpty();
            report.doubtful.append({row.line, row.reason.isEmpty() ? tr("Read together with line %1, which is not decided.").arg(plan.rows.at(row.with).line) : row.reason});
            break;
        case RowFate::LeftOut:
            ++report.leftOut;
            if (row.decidedFate() == RowFate::LeftOut && !row.reason.isEmpty())
                report.notes.append({row.line, tr("Left out: %1").arg(row.reason)});
            break;
        case RowFate::Refused:
            if (saysNobody(plan, columns, row)) {
                nobody.append(row.line);
                break;
            }
            report.refused.append({row.line, row.reason});
            break;
        }
        const bool stands = fate == RowFate::New || fate == RowFate::Updated || fate == RowFate::Unchanged;
        report.withheld += row.withheld && stands;
        for (const QString &note : notesOf(plan, row, stands) + decided.value(&row - plan.rows.constData()))
            report.notes.append({row.line, note});
    }
    report.nobody = int(nobody.size());
    if (!nobody.isEmpty())
        report.skipped.append(vacantLines(nobody));
    return report;
}

ActText ImportEngine::actText(const ImportPlan &plan)
{
    const ImportReport done = report(plan);
    const int rows = done.added + done.updated;
    if (rows == 1)
        return {QT_TRANSLATE_NOOP("Act", "Imported 1 row from %1"), {plan.sourceName}};
    return {QT_TRANSLATE_NOOP("Act", "Imported %1 rows from %2"), {QString::number(rows), plan.sourceName}};
}

ImportReport ImportEngine::nothingWritten(ImportReport planned)
{
    planned.unchanged += std::exchange(planned.added, 0) + std::exchange(planned.updated, 0);
    return planned;
}

void ImportEngine::holdUnprotected(ImportPlan &plan)
{
    // Rows that need another one last: that one may have been held.
    for (const bool needing : {false, true})
        for (ImportRow &row : plan.rows) {
            const RowFate fate = plan.fateOf(row);
            if ((row.needs >= 0) != needing || !row.staysUnprotected() || (fate != RowFate::New && fate != RowFate::Updated))
                continue;
            row.fate = RowFate::Doubtful;
            row.choice = -1;
            row.reason = tr("The row speaks of protected identity, and it is not decided whether that is to be set.");
        }
}

} // namespace lansnav
