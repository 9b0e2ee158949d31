// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importrows.h"

#include "exchange/headermatch.h"
#include "exchange/linestold.h"
#include "exchange/namecell.h"
#include "exchange/values.h"
#include "list/foldedtext.h"

#include <QSet>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownCell = 40;

} // namespace

QString joinedNotes(const QString &stored, const QString &said)
{
    if (said.isEmpty())
        return stored;
    QString joined = stored;
    QSet<QString> held;
    for (const QString &line : stored.split(u'\n'))
        held.insert(folded(line));
    for (const QString &line : said.split(u'\n', Qt::SkipEmptyParts)) {
        if (held.contains(folded(line)))
            continue;
        held.insert(folded(line));
        joined += (joined.isEmpty() ? QString() : u"\n"_s) + line;
    }
    return joined;
}

QString noNameReason(const QString &cell)
{
    const QString text = parse::tidy(cell);
    if (text.isEmpty())
        return ImportRows::noName();
    const QString shown = text.size() > shownCell ? text.left(shownCell) + u'…' : text;
    if (parse::saysVacant(text) || parse::saysVacant(parse::bareName(text)))
        return ImportRows::vacant(shown);
    return text.startsWith(u'=') ? ImportRows::formula(shown) : ImportRows::notAName(shown);
}

QString vacantLines(const QList<int> &lines)
{
    return ImportRows::vacantIn(lines);
}

QString lineNumbers(const QList<int> &lines)
{
    return ImportRows::list(lines);
}

QString allLineNumbers(const QList<int> &lines)
{
    return ImportRows::list(lines, lines.size());
}

QString besideOrdinaryTold()
{
    return ImportRows::besideOrdinary();
}

QString keptCell(const ImportPlan &plan, const ImportRow &row, int column)
{
    const QString cell = parse::tidy(row.cells.value(column));
    const QString heading = HeaderMatcher::shown(plan.headings.value(column));
    return cell.isEmpty() || heading.isEmpty() ? cell : heading + u": "_s + cell;
}

} // namespace lansnav
