// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/headinggroups.h"

#include "exchange/headermatch.h"
#include "exchange/kindcolumns.h"
#include "exchange/values.h"
#include "exchange/widesheet.h"
#include "exchange/widesides.h"

#include <QCoreApplication>

#include <algorithm>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

class HeadingGroupsText
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::ImportRows)

public:
    static QString role(const QString &title, const QString &heading) { return tr("“%1” above “%2” is read as the role of those below it.").arg(title, heading); }
};

bool isRoleTitle(const QString &title, const ImportPlan &plan, HeaderMatcher &matcher)
{
    constexpr qsizetype longest = 60;
    const bool isWords = title.size() <= longest && std::none_of(title.cbegin(), title.cend(), [](QChar c) { return c.isDigit() || c == u'@' || c == u':'; })
        && std::any_of(title.cbegin(), title.cend(), [](QChar c) { return c.isLetter(); });
    return isWords && !matcher.isHeading(title) && parse::memberHeading(title).isEmpty() && parse::memberRole(title).kind.isEmpty() && !(plan.isPlace && plan.isPlace(title));
}

/// The title above each person; empty where none is. Nothing unless several have one, and they differ.
QStringList titlesAbove(const QStringList &above, const QList<widesheet::Side> &sides, const ImportPlan &plan, HeaderMatcher &matcher)
{
    QStringList titles;
    int before = 0;
    for (const widesheet::Side &side : sides) {
        QString title;
        for (int column = side.column; column >= before && title.isEmpty(); --column)
            // What stands above the first column is of the whole list, unless names begin there.
            if (column > 0 || side.column == 0)
                title = parse::tidy(above.value(column));
        titles.append(isRoleTitle(title, plan, matcher) ? title : QString());
        before = side.column + 1;
    }
    QStringList said = titles;
    said.removeAll(QString());
    return QSet<QString>(said.cbegin(), said.cend()).size() > 1 ? titles : QStringList();
}

} // namespace

void headinggroups::addRoles(const ImportKind &kind, const Sheet &sheet, ImportPlan &plan)
{
    const auto role = std::find_if(kind.fields.cbegin(), kind.fields.cend(), [](const ImportField &field) { return field.key == u"role"; });
    if (role == kind.fields.cend() || plan.headerRow < 1 || plan.headingRows != 1 || plan.mapping.key(role->key, -1) >= 0 || widesheet::people(kind, plan.headings, plan.mapping, &plan.rows) < 2)
        return;
    const QList<widesheet::Side> sides = widesheet::sidesOf(plan.headings, plan.mapping);
    const auto holdsNames = [&plan](const widesheet::Side &side) {
        return !side.isHalved() && widesheet::isBare(side, plan.headings) && kindcolumns::held(plan.rows, side.column) == kindcolumns::Holds::Names;
    };
    if (!std::all_of(sides.cbegin(), sides.cend(), holdsNames))
        return;
    HeaderMatcher matcher(kind);
    const QStringList titles = titlesAbove(sheet.rows.at(plan.headerRow - 1), sides, plan, matcher);
    if (titles.isEmpty())
        return;
    const qsizetype width = plan.headings.size();
    for (qsizetype i = 0; i < titles.size(); ++i) {
        plan.headings.append(role->label);
        if (!titles.at(i).isEmpty())
            plan.skipped.append(HeadingGroupsText::role(titles.at(i), HeaderMatcher::shown(plan.headings.at(sides.at(i).column))));
    }
    for (ImportRow &row : plan.rows) {
        row.cells.resize(width);
        for (qsizetype i = 0; i < titles.size(); ++i)
            row.cells.append(parse::tidy(row.cells.value(sides.at(i).column)).isEmpty() ? QString() : titles.at(i));
    }
}

} // namespace lansnav
