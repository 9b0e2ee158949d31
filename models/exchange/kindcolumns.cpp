// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/kindcolumns.h"

#include "exchange/values.h"

#include <QCoreApplication>

#include <algorithm>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

class KindColumnsText
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::ImportRows)

public:
    static QString marks(const QString &heading) { return tr("Below “%1” stand marks and no names: they say who is ordinary and who is an alternate.").arg(heading); }
    static QString kinds(const QString &heading) { return tr("Below “%1” stands who is ordinary and who is an alternate.").arg(heading); }
};

/// "–" says no as often as nothing.
bool saysNeither(const QString &cell)
{
    const bool hasWord = std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return c.isLetterOrNumber(); });
    return (!hasWord && parse::yesNo(cell) != std::optional(true)) || parse::saysVacant(cell) || (parse::saysNothing(cell) && !parse::yesNo(cell));
}

bool isKindAlone(const QString &cell)
{
    const parse::MemberRole said = parse::memberRole(cell);
    return !parse::unclearKind(cell).isEmpty() || (!said.kind.isEmpty() && (said.role.isEmpty() || !parse::memberHeading(cell).isEmpty()));
}

bool mayBeName(const QString &cell)
{
    const bool hasDigit = std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return c.isDigit(); });
    return !hasDigit && cell.front().isUpper() && !parse::personName(cell).family.isEmpty() && !parse::saysNoPerson(cell);
}

} // namespace

kindcolumns::Holds kindcolumns::held(const QList<ImportRow> &rows, int column)
{
    int marks = 0;
    int kinds = 0;
    int names = 0;
    int others = 0;
    for (const ImportRow &row : rows) {
        const QString cell = parse::tidy(row.cells.value(column));
        if (cell.isEmpty() || saysNeither(cell))
            continue;
        if (parse::yesNo(cell))
            ++marks;
        else if (isKindAlone(cell))
            ++kinds;
        else
            ++(mayBeName(cell) ? names : others);
    }
    const int rest = names + others;
    if (marks + kinds + rest == 0)
        return Holds::Nothing;
    if (marks + kinds >= rest)
        return marks >= kinds ? Holds::Marks : Holds::Kinds;
    return names >= others ? Holds::Names : Holds::Other;
}

void kindcolumns::settle(const ImportKind &kind, const QSet<int> &decided, ImportPlan &plan)
{
    const QString kindField = u"kind"_s;
    if (kind.perPerson.isEmpty() || plan.headerRow < 0 || std::find(plan.mapping.cbegin(), plan.mapping.cend(), kindField) != plan.mapping.cend())
        return;
    int found = -1;
    Holds holds = Holds::Nothing;
    for (int column = 0; column < plan.headings.size(); ++column) {
        const QString mapped = plan.mapping.value(column);
        const QString marked = mapped.isEmpty() ? parse::markedKind(plan.headings.at(column)) : QString();
        if (decided.contains(column) || (marked.isEmpty() && mapped != u"status"))
            continue;
        const Holds here = held(plan.rows, column);
        if (here != Holds::Kinds && (here != Holds::Marks || marked.isEmpty()))
            continue;
        // Where the ordinary ones are marked as well, the marks of the alternates say the same.
        if (found >= 0 && marked != u"alternate")
            continue;
        found = column;
        holds = here;
        if (marked == u"alternate")
            break;
    }
    if (found < 0)
        return;
    plan.mapping.insert(found, kindField);
    plan.byCells.insert(found, kindField);
    const QString heading = parse::tidy(plan.headings.at(found));
    plan.skipped.append(holds == Holds::Marks ? KindColumnsText::marks(heading) : KindColumnsText::kinds(heading));
}

} // namespace lansnav
