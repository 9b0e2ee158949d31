// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importengine.h"

#include "exchange/emptycells.h"
#include "exchange/headermatch.h"
#include "exchange/headersearch.h"
#include "exchange/headinggroups.h"
#include "exchange/importmapping.h"
#include "exchange/kindcolumns.h"
#include "exchange/nameorder.h"
#include "exchange/protectednames.h"
#include "exchange/rowsaside.h"
#include "exchange/rowtaking.h"
#include "exchange/rowwidths.h"
#include "exchange/sharedcells.h"
#include "exchange/sheetsbeside.h"
#include "exchange/turnedlist.h"
#include "exchange/unheaded.h"
#include "exchange/values.h"
#include "exchange/widesheet.h"
#include "exchange/yearblocks.h"

#include <algorithm>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

/// The row that the import is into, whose history it belongs to: targets are called after their tables.
std::pair<QString, Id> subjectOf(const ImportKind &kind, const ImportTarget &target)
{
    const QString table = kind.targets.value(0);
    const Id row = target.value(table);
    return row.isNull() ? std::pair<QString, Id>() : std::pair(table, row);
}

/// A plan without rows yet.
ImportPlan planUnder(const FoundHeadings &found, const Sheet &sheet)
{
    ImportPlan plan;
    plan.sheet = found.sheet;
    plan.sheetName = sheet.name;
    plan.headerRow = found.row;
    plan.headingRows = found.rows;
    plan.headings = found.row >= 0 ? found.headings : QStringList(rowwidths::usual(sheet));
    plan.mapping = found.mapping;
    return plan;
}

/// Gives a second column of addresses or numbers the field of the first, in lists of members: the first that says something is taken, and
/// the others are kept beside it.
void addSecondColumns(const ImportKind &kind, const QSet<int> &decided, ImportPlan &plan)
{
    static const QSet<QString> fields{u"phone"_s, u"email"_s};
    if (kind.perPerson.isEmpty() || plan.headerRow < 0)
        return;
    HeaderMatcher matcher(kind);
    for (int column = 0; column < plan.headings.size(); ++column) {
        const QString &heading = plan.headings.at(column);
        const QString field = matcher.matches(heading).value(0).field;
        const bool isSecond = fields.contains(field) && plan.mapping.key(field, -1) >= 0 && parse::memberRole(heading).kind.isEmpty();
        if (!isSecond || plan.mapping.contains(column) || decided.contains(column) || !matcher.isHeading(heading))
            continue;
        plan.mapping.insert(column, field);
        plan.byCells.insert(column, field);
    }
}

} // namespace

QString ImportEngine::foldedHeading(const QString &heading)
{
    return HeaderMatcher::words(heading);
}

QString ImportEngine::fieldFor(const ImportKind &kind, const QString &heading)
{
    HeaderMatcher matcher(kind);
    const QList<HeadingMatch> &found = matcher.matches(heading);
    return found.isEmpty() ? QString() : found.first().field;
}

Result<ImportPlan> ImportEngine::matchSheet(Database &db, const ImportKind &kind, const Workbook &book, const QString &sourceName,
                                            const ImportOptions &options, int asked)
{
    auto remembered = ImportMapping::remembered(db, kind);
    if (!remembered)
        return remembered.error();
    HeaderSearch search(kind, options, *remembered);
    search.search(book, asked);
    FoundHeadings found = search.best();
    if (const Result<void> upright = turnedlist::check(kind, book, found.sheet >= 0 ? found.sheet : asked, options, sourceName); !upright && found.decided == 0)
        return upright.error();
    if (const QString fault = search.faultOfLine(sourceName); !fault.isEmpty())
        return Error{ErrorCode::Invalid, fault};
    if (found.row < 0 && options.headings != ImportOptions::Headings::Required)
        found = HeaderSearch::wholeSheet(book, asked);
    if (found.sheet < 0)
        return Error{ErrorCode::Invalid, search.noHeadings(sourceName)};
    const Sheet &sheet = book.sheets.at(found.sheet);
    ImportPlan plan = planUnder(found, sheet);
    plan.sourceName = sourceName;
    if (kind.places)
        plan.isPlace = kind.places(db);
    const std::optional<Sheet> whole = rowwidths::withWholeLines(book, plan);
    takeRows(kind, whole ? *whole : sheet, plan);
    emptycells::clearErrors(plan);
    if (found.named >= 0) {
        plan.byCells.insert(found.named, u"name"_s);
        plan.skipped.append(tr("“%1” has mostly names and is read as the name.").arg(HeaderMatcher::shown(plan.headings.at(found.named))));
    }
    if (!found.isKnown && options.map.isEmpty())
        yearblocks::keepLatest(kind, sheet, plan);
    if (whole)
        plan.skipped.append(tr("“%1” is the only heading: what stands on both sides of a “%2” below it is taken as one cell.").arg(HeaderMatcher::shown(plan.headings.first()), book.delimiter));
    if (book.isRepaired)
        plan.skipped.append(tr("The letters of the file were encoded twice, so that “ö” stood as “Ã¶”: they are read as they were meant."));
    if (const Result<void> decided = ImportMapping::decide(options.map, kind, plan.headings, &plan.mapping); !decided)
        return decided.error();
    if (!found.isKnown)
        unheaded::settle(kind, ImportMapping::columnsDecided(options.map, plan.headings), plan);
    // Where a row has lost its columns nothing can be told of what stands beside what; judge() says so.
    if (!found.isKnown && (book.delimiter.isNull() || rowwidths::check(sheet, plan))) {
        if (options.map.isEmpty())
            headinggroups::addRoles(kind, sheet, plan);
        unfold(kind, options, *remembered, plan);
    }
    if (!remembered->contains(ImportMapping::key(plan.headings)) && (!plan.unfolded || options.map.isEmpty()))
        addSecondColumns(kind, plan.unfolded ? QSet<int>() : ImportMapping::columnsDecided(options.map, plan.headings), plan);
    nameorder::note(plan);
    sharedcells::split(kind, plan);
    return plan;
}

void ImportEngine::unfold(const ImportKind &kind, const ImportOptions &options, const QHash<QString, QHash<int, QString>> &remembered, ImportPlan &plan)
{
    const QSet<int> decided = ImportMapping::columnsDecided(options.map, plan.headings);
    kindcolumns::settle(kind, decided, plan);
    widesheet::unfold(kind, decided, plan);
    const auto known = remembered.constFind(ImportMapping::key(plan.headings));
    if (plan.unfolded && options.map.isEmpty() && known != remembered.cend())
        plan.mapping = *known;
}

Result<void> ImportEngine::judge(Database &db, const ImportKind &kind, const Workbook &book, const ImportTarget &target, ImportPlan &plan,
                                 const Progress &progress)
{
    plan.leftOut.clear();
    setMaskedAside(plan);
    if (plan.rows.isEmpty() && plan.masked.isEmpty() && plan.headerRow >= 0)
        plan.leftOut.append(tr("There are headings, but no rows below them: there was nothing to take in."));
    for (ImportRow &row : plan.rows) {
        ImportRow bare;
        bare.line = row.line;
        bare.cells = row.cells;
        bare.numbers = row.numbers;
        bare.unsure = row.unsure;
        bare.struck = row.struck;
        bare.section = row.section;
        row = bare;
    }
    for (const QString &needed : kind.targets)
        if (target.value(needed).isNull())
            return Error{ErrorCode::Invalid, tr("It is not said where “%1” is to be read into (%2). Choose it and try again.").arg(kind.label, needed)};
    if (plan.sheet < 0 || plan.sheet >= book.sheets.size())
        return Error{ErrorCode::Invalid, tr("The sheet is not in the file any more. Open the file again.")};
    const Sheet &sheet = book.sheets.at(plan.sheet);
    if (!book.delimiter.isNull())
        if (const Result<void> fits = rowwidths::check(sheet, plan); !fits)
            return fits;
    emptycells::tellTruths(plan);
    const Result<void> judged = kind.judge(db, sheet, target, plan, progress);
    if (judged)
        protectednames::tell(plan);
    return judged;
}

Result<ImportPlan> ImportEngine::plan(Database &db, const ImportKind &kind, const Workbook &book, const QString &sourceName,
                                      const ImportTarget &target, const ImportOptions &options, const Progress &progress)
{
    Result<ImportPlan> plan = match(db, kind, book, sourceName, options);
    if (!plan)
        return plan;
    if (const Result<void> judged = judge(db, kind, book, target, *plan, progress); !judged)
        return judged.error();
    return plan;
}

Result<bool> ImportEngine::applyIn(Edit &edit, const ImportKind &kind, const ImportTarget &target, const ImportPlan &plan,
                                   const Progress &progress)
{
    if (!plan.changesAnything())
        return false;
    if (const Result<void> written = kind.apply(edit, target, plan, progress); !written)
        return written.error();
    if (edit.failed())
        return true;
    // What stood there already is no change, and then no mapping is worth an act.
    const Result<bool> wrote = edit.hasChanges();
    if (wrote && *wrote)
        ImportMapping::remember(edit, kind, plan);
    return wrote;
}

Result<ImportReport> ImportEngine::applyWith(Edit &edit, const ImportKind &kind, const ImportTarget &target, const ImportPlan &plan,
                                             const Progress &progress)
{
    ImportReport done = report(plan);
    edit.setKind(u"import"_s);
    const Result<bool> wrote = applyIn(edit, kind, target, plan, progress);
    if (!wrote)
        return wrote.error();
    if (!*wrote)
        return nothingWritten(done);
    if (progress && !progress(100))
        return Error{ErrorCode::Cancelled, tr("The import was cancelled; nothing was changed.")};
    const Result<ChangeSet> committed = edit.commit();
    if (!committed)
        return committed.error();
    done.changes = *committed;
    if (!committed->isEmpty())
        done.act = edit.actId().hex();
    return done;
}

Result<ImportReport> ImportEngine::apply(Store &store, const ImportKind &kind, const ImportTarget &target, const ImportPlan &plan,
                                         const Progress &progress)
{
    if (!plan.changesAnything())
        return report(plan);
    const auto [table, row] = subjectOf(kind, target);
    Edit edit(store, actText(plan), table, row);
    return applyWith(edit, kind, target, plan, progress);
}

Result<ImportReport> ImportEngine::apply(Store &store, Database &writer, const ImportKind &kind, const ImportTarget &target,
                                         const ImportPlan &plan, const Progress &progress)
{
    if (!plan.changesAnything())
        return report(plan);
    const auto [table, row] = subjectOf(kind, target);
    Edit edit(store, writer, actText(plan), table, row);
    return applyWith(edit, kind, target, plan, progress);
}

} // namespace lansnav
