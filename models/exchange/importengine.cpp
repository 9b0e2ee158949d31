// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importengine.h"

#include "exchange/emptycells.h"
#include "exchange/headermatch.h"
#include "exchange/headinggroups.h"
#include "exchange/headingrows.h"
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

constexpr qsizetype searchedRows = 60;
constexpr int besideScore = 100;        // a column of people counts as a heading that is written as declared
constexpr int decidedScore = 1'000;     // what the user said outweighs what is guessed

struct Found
{
    int sheet = -1;
    int row = -1;
    int rows = 1;               ///< how many rows the headings stand in
    int score = 0;
    QStringList headings{};
    QHash<int, QString> mapping{};
    bool isKnown = false;       ///< the mapping is one that the user decided before
    bool counts = false;        ///< enough of it is recognised
    int named = -1;             ///< the column that is the name's by its cells
    int decided = 0;            ///< how much of it the user has spoken of
};

/// Looks for the header row of one kind in a workbook.
class HeaderSearch
{
public:
    HeaderSearch(const ImportKind &kind, const ImportOptions &options, QHash<QString, ImportMapping::Columns> remembered)
        : m_kind(kind), m_matcher(kind), m_options(options), m_remembered(std::move(remembered)) {}

    void search(int index, const Sheet &sheet)
    {
        if (m_options.headings == ImportOptions::Headings::None)
            return;
        m_searched = &sheet;
        m_isOfFormer = sheetsbeside::isOfFormer(sheet);
        if (m_options.headerRow >= 0 || m_options.headerLine > 0) {
            const int row = m_options.headerRow >= 0 ? m_options.headerRow : int(sheet.lines.indexOf(m_options.headerLine));
            if (row >= 0 && row < sheet.rows.size())
                consider(index, row, sheet, true);
            return;
        }
        int seen = 0;
        for (qsizetype row = 0; row < sheet.rows.size() && seen < searchedRows; ++row)
            if (!sheet.rows.at(row).isEmpty()) {
                ++seen;
                consider(index, int(row), sheet, false);
            }
    }
    /// The same for headings of which only the name's is not known: the first line with two that are beyond doubt, above one column of names.
    void searchUnnamed(int index, const Sheet &sheet)
    {
        int seen = 0;
        for (int row = 0; row < int(sheet.rows.size()) && seen < searchedRows && m_best.row < 0; ++row) {
            const QStringList &cells = sheet.rows.at(row);
            seen += !cells.isEmpty();
            Found found;
            found.mapping = m_matcher.row(cells).mapping;
            const auto sure = std::count_if(found.mapping.keyBegin(), found.mapping.keyEnd(), [&](int column) { return m_matcher.isHeading(cells.at(column)); });
            found.named = sure < 2 ? -1 : unheaded::nameColumn(sheet, row, found.mapping);
            if (sure > 1 && m_lacking == 0)
                m_lacking = sheet.lines.value(row, row + 1);
            if (found.named < 0)
                continue;
            found.mapping.insert(found.named, u"name"_s);
            m_best = {.sheet = index, .row = row, .headings = cells, .mapping = found.mapping, .counts = true, .named = found.named};
        }
    }
    const Found &best() const { return m_best; }
    /// The line of headings without any for names; 0: none.
    int lacking() const { return m_lacking; }

private:
    void consider(int index, int row, const Sheet &sheet, bool decided)
    {
        Found found = headed(sheet.rows.at(row));
        if (row + 1 < sheet.rows.size())
            if (const QStringList joined = joinedHeadings(m_kind, m_matcher, sheet.rows.at(row), sheet.rows.at(row + 1)); !joined.isEmpty()) {
                Found both = headed(joined);
                both.rows = 2;
                // More is recognised in them than in either row alone, whatever those two come to.
                both.score = std::max({both.score, found.score, headed(sheet.rows.at(row + 1)).score});
                if ((both.counts || !found.counts) && both.decided >= found.decided)
                    found = both;
            }
        if (!found.counts && !decided)
            return;
        // Those who have left are mostly not whom the list is read for, and their sheet may have more columns.
        if (m_isOfFormer)
            found.score /= 2;
        // The earliest of equals: sheets in their order, hidden ones last; but of two years the later.
        const bool isLater = found.score == m_best.score && m_bestSheet && m_bestSheet != m_searched && sheetsbeside::isLater(*m_searched, *m_bestSheet);
        if (m_best.row >= 0 && found.score <= m_best.score && !isLater)
            return;
        found.sheet = index;
        found.row = row;
        m_best = found;
        m_bestSheet = m_searched;
    }

    Found headed(const QStringList &cells)
    {
        const HeaderRow header = m_matcher.row(cells);
        const auto known = m_remembered.constFind(ImportMapping::key(cells));
        const int beside = widesheet::people(m_kind, cells, header.mapping);
        Found found;
        found.headings = cells;
        found.isKnown = known != m_remembered.cend();
        found.decided = ImportMapping::headingsNamed(m_options.map, cells) + found.isKnown;
        found.counts = header.counts || found.decided > 0 || beside > 0;
        found.score = header.score + besideScore * beside + decidedScore * found.decided;
        found.mapping = found.isKnown ? *known : header.mapping;
        return found;
    }

    const ImportKind &m_kind;
    HeaderMatcher m_matcher;
    const ImportOptions &m_options;
    QHash<QString, ImportMapping::Columns> m_remembered;
    Found m_best;
    int m_lacking = 0;
    const Sheet *m_searched = nullptr;
    const Sheet *m_bestSheet = nullptr;     ///< the one of m_best
    bool m_isOfFormer = false;              ///< the name of the one that is searched says so
};

/// A list that begins with its first line: on the sheet asked for, or the first visible one that holds anything.
Found wholeSheet(const Workbook &book, int asked)
{
    Found found;
    for (const bool hidden : {false, true})
        for (int i = 0; i < int(book.sheets.size()) && found.sheet < 0; ++i)
            if (asked >= 0 ? i == asked : book.sheets.at(i).hidden == hidden && sheetsbeside::hasText(book.sheets.at(i)))
                found.sheet = i;
    return found;
}

/// The row that the import is into, whose history it belongs to: targets are called after their tables.
std::pair<QString, Id> subjectOf(const ImportKind &kind, const ImportTarget &target)
{
    const QString table = kind.targets.value(0);
    const Id row = target.value(table);
    return row.isNull() ? std::pair<QString, Id>() : std::pair(table, row);
}

/// What the required fields are called, for the sentence that says they were looked for.
QString lookedFor(const ImportKind &kind)
{
    QStringList names;
    for (const bool required : {true, false})
        for (const ImportField &field : kind.fields)
            if (field.required == required && field.pattern.isEmpty() && names.size() < 8)
                names.append(ImportEngine::tr("“%1”").arg(field.label));
    return names.join(u", "_s);
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
    if (asked >= 0)
        search.search(asked, book.sheets.at(asked));
    for (const bool hidden : {false, true})
        for (qsizetype i = 0; i < book.sheets.size() && asked < 0; ++i)
            if (book.sheets.at(i).hidden == hidden && (!hidden || search.best().row < 0))
                search.search(int(i), book.sheets.at(i));
    const bool mayBeUnnamed = kind.hasTitles && !kind.perPerson.isEmpty() && options.map.isEmpty() && options.headerRow < 0 && options.headerLine <= 0 && options.headings != ImportOptions::Headings::None;
    for (qsizetype i = 0; i < book.sheets.size() && mayBeUnnamed; ++i)
        if (search.best().row < 0 && (asked < 0 ? !book.sheets.at(i).hidden : asked == i))
            search.searchUnnamed(int(i), book.sheets.at(i));
    Found found = search.best();
    if (const Result<void> upright = turnedlist::check(kind, book, found.sheet >= 0 ? found.sheet : asked, options, sourceName); !upright && found.decided == 0)
        return upright.error();
    if (options.headerLine > 0 && (found.row < 0 || (!found.counts && options.headings == ImportOptions::Headings::Required)))
        return Error{ErrorCode::Invalid, tr("Line %1 of “%2” holds no headings that are known. Looked for headings such as %3. Nothing was changed. "
            "Point out the line of the headings, or say which column is what.").arg(options.headerLine).arg(sourceName, lookedFor(kind))};
    if (found.row < 0 && options.headings != ImportOptions::Headings::Required)
        found = wholeSheet(book, asked);
    if (found.sheet < 0 && search.lacking() > 0)
        return Error{ErrorCode::Invalid, tr("The headings in line %1 of “%2” lack a column of names. It may be called “Name”, “Member” or “Contact person”, or stand in two columns, “Given name” and “Family name”. "
            "Nothing was changed. Write such a heading above the names, or say which column is what.").arg(search.lacking()).arg(sourceName)};
    if (found.sheet < 0)
        return Error{ErrorCode::Invalid, tr("No line of headings was found in “%1”. Looked for headings such as %2. Nothing was "
            "changed. Put a line with such headings above the list, or say which column is what.").arg(sourceName, lookedFor(kind))};
    ImportPlan plan;
    plan.sourceName = sourceName;
    plan.sheet = found.sheet;
    plan.sheetName = book.sheets.at(found.sheet).name;
    plan.headerRow = found.row;
    plan.headingRows = found.rows;
    const Sheet &sheet = book.sheets.at(found.sheet);
    plan.headings = found.row >= 0 ? found.headings : QStringList(rowwidths::usual(sheet));
    plan.mapping = found.mapping;
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
