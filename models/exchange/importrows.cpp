// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importrows.h"

#include "exchange/headermatch.h"
#include "exchange/headingrows.h"
#include "exchange/values.h"
#include "list/foldedtext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype namedLines = 20;
constexpr qsizetype shownCell = 40;

class ImportRows
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::ImportRows)

public:
    static QString above(int lines, int header) { return tr("%n line(s) above the headings in line %1", nullptr, lines).arg(header); }
    static QString empty(const QList<int> &lines) { return tr("Empty lines: %1").arg(list(lines)); }
    static QString vacantIn(const QList<int> &lines) { return tr("Lines with a vacant seat or without anybody: %1").arg(list(lines)); }
    static QString total(int line) { return tr("Line %1: a total").arg(line); }
    static QString noName() { return tr("There is no name in the row."); }
    static QString formula(const QString &cell) { return tr("“%1” is a formula and not a name. Write the name itself in the cell.").arg(cell); }
    static QString vacant(const QString &cell) { return tr("“%1” says that the seat is vacant: there is no person to take in.").arg(cell); }
    static QString notAName(const QString &cell) { return tr("“%1” cannot be read as a name.").arg(cell); }
    static QString repeated(int line) { return tr("Line %1: the headings again").arg(line); }
    static QString title(int line) { return tr("Line %1: a title above headings").arg(line); }
    static QString together(int upper, int lower) { return tr("The headings stand in lines %1 and %2 together.").arg(upper).arg(lower); }
    static QString other(int line, int below)
    {
        return tr("Line %1 holds headings of other columns: the %n line(s) below it were not read. Import them by themselves, with line %1 as the line of the headings.", nullptr, below).arg(line);
    }

private:
    /// Line numbers, the first of them when they are many.
    static QString list(const QList<int> &lines)
    {
        QStringList texts;
        for (const int line : lines.mid(0, namedLines))
            texts.append(QString::number(line));
        const QString named = texts.join(u", "_s);
        const auto more = int(lines.size() - namedLines);
        return more > 0 ? tr("%1 and %n more", nullptr, more).arg(named) : named;
    }
};

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.cbegin(), cells.cend(), [](const QString &cell) { return parse::tidy(cell).isEmpty(); });
}

bool isFigure(const QString &text)
{
    static const QRegularExpression figure(u"^[-+]?[\\d\\s.,]+\\s?(?:%|st|kr)?$|^=|^#"_s);
    return figure.match(text).hasMatch();
}

/// The first run of letters and digits.
QStringView firstWord(QStringView text)
{
    const auto isPart = [](QChar c) { return c.isLetterOrNumber(); };
    const auto *const from = std::find_if(text.cbegin(), text.cend(), isPart);
    return QStringView(from, std::find_if_not(from, text.cend(), isPart));
}

/// "Antal", "Summa: 19", "Totalt 12 st" followed by nothing but figures.
bool isTotal(const QStringList &cells)
{
    static const QStringList words{u"antal"_s, u"summa"_s, u"totalt"_s, u"total"_s, u"totalsumma"_s, u"sum"_s, u"medel"_s, u"medelvärde"_s,
                                   u"genomsnitt"_s, u"count"_s, u"average"_s, u"totals"_s, u"delsumma"_s, u"subtotal"_s};
    bool named = false;
    for (const QString &cell : cells) {
        const QString text = parse::tidy(cell);
        if (text.isEmpty())
            continue;
        if (named) {
            if (!isFigure(text))
                return false;
            continue;
        }
        const auto begins = [first = firstWord(text)](const QString &word) { return first.compare(word, Qt::CaseInsensitive) == 0; };
        if (std::none_of(words.cbegin(), words.cend(), begins) || HeaderMatcher::words(text).count(u' ') > 3)
            return false;
        named = true;
    }
    return named;
}

} // namespace

void takeRows(const ImportKind &kind, const Sheet &sheet, ImportPlan &plan)
{
    plan.rows.clear();
    plan.skipped.clear();
    const auto isFilled = [](const QStringList &cells) { return !isBlank(cells); };
    if (const auto above = std::count_if(sheet.rows.cbegin(), sheet.rows.cbegin() + std::max(0, plan.headerRow), isFilled); above > 0)
        plan.skipped.append(ImportRows::above(int(above), sheet.lines.at(plan.headerRow)));
    if (plan.headerRow >= 0 && plan.headingRows > 1)
        plan.skipped.append(ImportRows::together(sheet.lines.at(plan.headerRow), sheet.lines.at(plan.headerRow + 1)));
    HeadingsAgain again(kind, sheet, plan);
    QList<int> emptyLines;
    for (qsizetype i = plan.headerRow + plan.headingRows; i < sheet.rows.size(); ++i) {
        const QStringList &cells = sheet.rows.at(i);
        const int line = sheet.lines.at(i);
        if (isBlank(cells)) {
            emptyLines.append(line);
        } else if (isTotal(cells)) {
            plan.skipped.append(ImportRows::total(line));
        } else if (const HeadingsAgain::Found found = again.at(i); found == HeadingsAgain::Found::Same) {
            plan.skipped.append(ImportRows::repeated(line));
        } else if (found == HeadingsAgain::Found::Title) {
            plan.skipped.append(ImportRows::title(line));
        } else if (found == HeadingsAgain::Found::Other) {
            // Which cell is what below them cannot be told by the headings above.
            plan.skipped.append(ImportRows::other(line, int(std::count_if(sheet.rows.cbegin() + i + 1, sheet.rows.cend(), isFilled))));
            break;
        } else {
            ImportRow row;
            row.line = line;
            row.cells = cells;
            plan.rows.append(std::move(row));
            while (plan.headings.size() < cells.size())
                plan.headings.append(QString());
        }
    }
    // Empty lines after the last row are no lines of the list.
    while (!emptyLines.isEmpty() && (plan.rows.isEmpty() || emptyLines.last() > plan.rows.last().line))
        emptyLines.removeLast();
    if (!emptyLines.isEmpty())
        plan.skipped.append(ImportRows::empty(emptyLines));
    for (ImportRow &row : plan.rows)
        while (row.cells.size() < plan.headings.size())
            row.cells.append(QString());
}

QString joinedNotes(const QString &stored, const QString &said)
{
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
    if (parse::saysVacant(text))
        return ImportRows::vacant(shown);
    return text.startsWith(u'=') ? ImportRows::formula(shown) : ImportRows::notAName(shown);
}

QString vacantLines(const QList<int> &lines)
{
    return ImportRows::vacantIn(lines);
}

QString keptCell(const ImportPlan &plan, const ImportRow &row, int column)
{
    const QString cell = parse::tidy(row.cells.value(column));
    const QString heading = parse::tidy(plan.headings.value(column));
    return cell.isEmpty() || heading.isEmpty() ? cell : heading + u": "_s + cell;
}

} // namespace lansnav
