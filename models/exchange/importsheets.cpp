// SPDX-License-Identifier: GPL-3.0-or-later
// Which sheets of a workbook an import reads, and what is told of the others.
#include "exchange/importengine.h"

#include "exchange/protectednames.h"
#include "exchange/sheetsbeside.h"
#include "exchange/values.h"

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

int sheetNamed(const Workbook &book, const QString &name)
{
    for (qsizetype i = 0; i < book.sheets.size(); ++i)
        if (parse::tidy(book.sheets.at(i).name).compare(parse::tidy(name), Qt::CaseInsensitive) == 0)
            return int(i);
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    return isNumber && number >= 1 && number <= book.sheets.size() ? number - 1 : -1;
}

} // namespace

Result<ImportPlan> ImportEngine::match(Database &db, const ImportKind &kind, const Workbook &book, const QString &sourceName,
                                       const ImportOptions &options)
{
    const bool areTogether = options.sheet == sheetsbeside::all;
    int asked = -1;
    if (!options.sheet.isEmpty() && !areTogether) {
        asked = sheetNamed(book, options.sheet);
        if (asked < 0)
            return Error{ErrorCode::Invalid, tr("“%1” has no sheet “%2”. Its sheets are: %3. Nothing was changed.")
                .arg(sourceName, options.sheet, sheetNames(book).join(u", "_s))};
    }
    if (areTogether && book.sheets.size() > 1 && !sheetsbeside::canJoin(kind))
        return Error{ErrorCode::Invalid, tr("“%1” cannot be read from several sheets at once. Nothing was changed. Import one sheet at a time.").arg(kind.label)};
    Result<ImportPlan> plan = matchSheet(db, kind, book, sourceName, options, asked);
    // Of several that are read together the first in the workbook comes first.
    for (int i = 0; plan && areTogether && i < plan->sheet; ++i) {
        const Sheet &sheet = book.sheets.at(i);
        if (sheet.hidden || !sheetsbeside::hasText(sheet) || sheetsbeside::isOfFormer(sheet))
            continue;
        if (Result<ImportPlan> first = matchSheet(db, kind, book, sourceName, options, i); first && sheetsbeside::isAlike(kind, *plan, *first) && sheetsbeside::fits(kind, *plan, *first))
            plan = std::move(first);
    }
    if (plan)
        lookBeside(db, kind, book, options, *plan);
    return plan;
}

void ImportEngine::lookBeside(Database &db, const ImportKind &kind, const Workbook &book, const ImportOptions &options, ImportPlan &plan)
{
    const bool areTogether = options.sheet == sheetsbeside::all;
    ImportOptions each = options;
    each.headings = ImportOptions::Headings::Required;
    if (!areTogether) {
        each.headerRow = -1;
        each.headerLine = 0;
    }
    const int step = sheetsbeside::lineStep(book);
    sheetsbeside::Telling telling{.first = plan.sheetName, .canJoin = sheetsbeside::canJoin(kind), .areTogether = areTogether};
    QStringList read{plan.sheetName};
    const int first = plan.sheet;
    for (int i = 0; i < int(book.sheets.size()); ++i) {
        const Sheet &beside = book.sheets.at(i);
        if (i == first || !sheetsbeside::hasText(beside))
            continue;
        const Result<ImportPlan> matched = matchSheet(db, kind, book, plan.sourceName, each, i);
        if (protectednames::mayBeSaidOn(beside)) {
            if (matched)
                protectednames::collect(*matched, plan.protectedKeys);
            else
                protectednames::collect(beside, plan.protectedKeys);
        }
        const QString name = beside.hidden ? tr("%1 (hidden in Excel)").arg(beside.name) : beside.name;
        if (!matched || !sheetsbeside::isAlike(kind, plan, *matched)) {
            telling.others.append(name);
        } else if (areTogether && !beside.hidden && sheetsbeside::fits(kind, plan, *matched)) {
            telling.further.append({beside.name, int(telling.further.size() + 1) * step});
            sheetsbeside::join(plan, *matched, telling.further.last().offset);
            read.append(beside.name);
        } else {
            telling.alike.append({name, int(matched->rows.size())});
            plan.sheetsAlike.append(beside.name);
        }
    }
    // Who is said to be protected on the first sheet is so on those read after it.
    if (!telling.further.isEmpty() && protectednames::mayBeSaidOn(book.sheets.at(first)))
        protectednames::collect(plan, plan.protectedKeys);
    plan.isTogether = !telling.further.isEmpty();
    plan.sheetName = read.join(u", "_s);
    plan.sheetsTold = sheetsbeside::told(telling);
}

bool ImportEngine::hasLine(const Workbook &book, const QString &sheet, int line)
{
    const int asked = sheet.isEmpty() ? -1 : sheetNamed(book, sheet);
    for (int i = 0; i < int(book.sheets.size()); ++i)
        if ((asked < 0 || i == asked) && book.sheets.at(i).lines.contains(line))
            return true;
    return false;
}

QStringList ImportEngine::sheetNames(const Workbook &book)
{
    QStringList names;
    for (const Sheet &sheet : book.sheets)
        names.append(sheet.name);
    return names;
}

} // namespace lansnav
