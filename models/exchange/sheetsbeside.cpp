// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetsbeside.h"

#include "exchange/blankcells.h"
#include "exchange/headermatch.h"
#include "exchange/sectiontitles.h"
#include "exchange/values.h"
#include "list/foldedtext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace lansnav::sheetsbeside {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype namedSheets = 12;

struct SheetsBesideText
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::SheetsBeside)
};

QSet<QString> fieldsOf(const ImportPlan &plan)
{
    QSet<QString> fields;
    for (const QString &mapped : plan.mapping)
        fields.insert(mapped.section(u':', 0, 0));
    return fields;
}

QSet<QString> fieldsWith(const ImportKind &kind, bool ImportField::*flag)
{
    QSet<QString> keys;
    for (const ImportField &field : kind.fields)
        if (field.*flag)
            keys.insert(field.key);
    return keys;
}

/// The time that a sheet's name states, as text; empty when none: "2024", "VT 2024", "HT".
QString timeOf(const QString &name)
{
    static const QRegularExpression term(u"^(?:vt|ht|vår(?:en|terminen)?|höst(?:en|terminen)?|spring|autumn)$"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString said = folded(parse::tidy(name));
    return said.contains(term) ? said : dateOfSheet(name).toIso();
}

QString quoted(const QString &name)
{
    return SheetsBesideText::tr("“%1”").arg(name);
}

QString listed(const QStringList &names)
{
    const QString some = names.mid(0, namedSheets).join(u", "_s);
    return names.size() > namedSheets ? some + u" …"_s : some;
}

/// The heading at each column of the plan that a column of the other sheet goes under; -1: none.
QList<int> placesFor(const ImportPlan &plan, const ImportPlan &beside)
{
    QStringList known;
    for (const QString &heading : plan.headings)
        known.append(HeaderMatcher::compact(heading));
    QSet<int> used;
    QList<int> places;
    for (int column = 0; column < int(beside.headings.size()); ++column) {
        const QString heading = HeaderMatcher::compact(beside.headings.at(column));
        int place = -1;
        for (int i = 0; i < int(known.size()) && place < 0; ++i)
            if (known.at(i) == heading && !used.contains(i) && (!heading.isEmpty() || i == column))
                place = i;
        used.insert(place);
        places.append(place);
    }
    return places;
}

} // namespace

bool canJoin(const ImportKind &kind)
{
    return kind.hasTitles && std::none_of(kind.fields.cbegin(), kind.fields.cend(), [](const ImportField &field) { return field.meetings; });
}

bool hasText(const Sheet &sheet)
{
    return !std::all_of(sheet.rows.cbegin(), sheet.rows.cend(), isBlankRow);
}

bool isOfFormer(const Sheet &sheet)
{
    const std::optional<SectionTitle> title = titleOfSheet(sheet.name);
    return title && title->says == SectionTitle::Says::Former;
}

bool isLater(const Sheet &sheet, const Sheet &than)
{
    const PartialDate date = dateOfSheet(sheet.name);
    const PartialDate other = dateOfSheet(than.name);
    return !date.isNull() && !other.isNull() && date.first() > other.first();
}

bool isAlike(const ImportKind &kind, const ImportPlan &plan, const ImportPlan &beside)
{
    const QSet<QString> fields = fieldsOf(plan);
    const QSet<QString> others = fieldsOf(beside);
    const QSet<QString> common = fields & others;
    if (beside.headerRow < 0 || beside.rows.isEmpty() || (fields & fieldsWith(kind, &ImportField::meetings)) != (others & fieldsWith(kind, &ImportField::meetings)))
        return false;
    if ((common & fieldsWith(kind, &ImportField::required)).isEmpty())
        return false;
    // Names alone stand on many sheets.
    const bool areSame = common.size() == fields.size() && common.size() == others.size();
    return areSame || (common.size() > 1 && common.size() * 3 >= std::min(fields.size(), others.size()) * 2);
}

bool fits(const ImportKind &kind, const ImportPlan &plan, const ImportPlan &beside)
{
    const auto headed = [&kind](const ImportPlan &one) {
        QStringList headings;
        for (const QString &key : fieldsWith(kind, &ImportField::required))
            if (const int column = one.mapping.key(key, -1); column >= 0)
                headings.append(key + u'=' + HeaderMatcher::compact(one.headings.value(column)));
        headings.sort();
        return headings;
    };
    if (plan.unfolded != beside.unfolded || plan.isFamilyFirst != beside.isFamilyFirst || headed(plan) != headed(beside) || timeOf(plan.sheetName) != timeOf(beside.sheetName))
        return false;
    // A column that one of the two maps otherwise would be read as what it is not.
    const QList<int> places = placesFor(plan, beside);
    for (int column = 0; column < int(places.size()); ++column)
        if (places.at(column) >= 0 && plan.mapping.value(places.at(column)) != beside.mapping.value(column) && !beside.mapping.value(column).isEmpty() && !plan.mapping.value(places.at(column)).isEmpty())
            return false;
    return true;
}

void join(ImportPlan &plan, const ImportPlan &beside, int offset)
{
    QList<int> places = placesFor(plan, beside);
    for (int column = 0; column < int(places.size()); ++column) {
        const QString field = beside.mapping.value(column);
        if (places.at(column) < 0) {
            places[column] = int(plan.headings.size());
            plan.headings.append(beside.headings.at(column));
        }
        if (field.isEmpty() || plan.mapping.contains(places.at(column)))
            continue;
        plan.mapping.insert(places.at(column), field);
        plan.byCells.insert(places.at(column), field);
    }
    const auto moved = [&places](const QList<int> &columns) {
        QList<int> there;
        for (const int column : columns)
            there.append(places.value(column, column));
        return there;
    };
    for (ImportRow row : beside.rows) {
        QStringList cells(plan.headings.size());
        for (int column = 0; column < int(row.cells.size()) && column < int(places.size()); ++column)
            cells[places.at(column)] = row.cells.at(column);
        row.cells = cells;
        row.numbers = moved(row.numbers);
        row.struck = moved(row.struck);
        row.unsure = moved(row.unsure);
        row.line += offset;
        row.section.line += offset;
        plan.rows.append(row);
    }
    for (ImportRow &row : plan.rows)
        while (row.cells.size() < plan.headings.size())
            row.cells.append(QString());
    for (const QString &sentence : beside.skipped)
        plan.skipped.append(SheetsBesideText::tr("Sheet “%1”: %2").arg(beside.sheetName, sentence));
}

int lineStep(const Workbook &book)
{
    int last = 0;
    for (const Sheet &sheet : book.sheets)
        last = std::max(last, sheet.lines.isEmpty() ? 0 : sheet.lines.last());
    int step = 1'000;
    while (step <= last)
        step *= 10;
    return step;
}

QStringList told(const Telling &telling)
{
    if (telling.further.isEmpty() && telling.alike.isEmpty() && telling.others.isEmpty())
        return {};
    QStringList sentences;
    if (telling.further.isEmpty()) {
        sentences.append(SheetsBesideText::tr("Read from the sheet “%1”.").arg(telling.first));
    } else {
        QStringList read;
        for (const Telling::Read &one : telling.further)
            read.append(SheetsBesideText::tr("“%1” (its line 1 is called line %2)", "sheet, line number").arg(one.name, QString::number(one.offset + 1)));
        sentences.append(SheetsBesideText::tr("Sheets with the same headings, read as one list: first “%1”, then %2.").arg(telling.first, read.join(u", "_s)));
    }
    if (!telling.alike.isEmpty()) {
        QStringList alike;
        for (const Telling::Alike &one : telling.alike)
            alike.append(SheetsBesideText::tr("“%1” (%n row(s))", "sheet", one.rows).arg(one.name));
        sentences.append((telling.areTogether ? SheetsBesideText::tr("Not read, although they have the same headings: the sheets %1. Sheets of different years or terms, hidden ones and those that are written otherwise are not read together with others: import one at a time (on the command line: --sheet NAME).")
                          : telling.canJoin   ? SheetsBesideText::tr("Not read, although they have the same headings: the sheets %1. Import again with one of them chosen, or with all sheets with the same headings (on the command line: --sheet NAME, or --sheet '*').")
                                          : SheetsBesideText::tr("Not read, although they have the same headings: the sheets %1. Import again with one of them chosen (on the command line: --sheet NAME).")).arg(listed(alike)));
    }
    if (!telling.others.isEmpty()) {
        QStringList names;
        for (const QString &name : telling.others)
            names.append(quoted(name));
        sentences.append(SheetsBesideText::tr("Other sheets, which were not read: %1.").arg(listed(names)));
    }
    return sentences;
}

} // namespace lansnav::sheetsbeside
