// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sharedcells.h"

#include "exchange/importcolumns.h"
#include "exchange/values.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

class SharedCellsText
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::ImportRows)

public:
    static QString lines(const QStringList &lines) { return tr("Lines with several people in one cell, who are each taken for themselves: %1").arg(lines.join(u", "_s)); }
    static QString withFirst(const QStringList &lines)
    {
        return tr("Of several people in one cell, the first has the address or the number where there is not one for each: lines %1").arg(lines.join(u", "_s));
    }
};

QStringList piecesBy(const QString &cell, const QRegularExpression &between)
{
    QStringList pieces;
    for (const QString &piece : cell.split(between))
        if (QString text = parse::tidy(piece); !text.isEmpty())
            pieces.append(text);
    return pieces;
}

/// A cell as `count` things: addresses, else lines, else what is numbered or stands between semicolons; empty when it does not hold
/// as many. `isContact`: commas stand between them as well.
QStringList pieces(const QString &cell, qsizetype count, bool isContact)
{
    static const QRegularExpression lines(u"[\\r\\n\\x{2028}]+(?:\\s*\\d{1,2}[.)]\\s+)?|^\\s*1[.)]\\s+"_s);
    static const QRegularExpression numbers(u"(?:^|\\s)\\d{1,2}[.)]\\s+"_s);
    static const QRegularExpression semicolons(u";"_s);
    static const QRegularExpression commas(u"[;,]"_s);
    if (const QList<parse::Mail> mails = parse::mails(cell); isContact && mails.size() == count && parse::contact(cell).phone.isEmpty()) {
        QStringList addresses;
        for (const parse::Mail &mail : mails)
            addresses.append(mail.address);
        return addresses;
    }
    for (const QRegularExpression &between : {lines, numbers, isContact ? commas : semicolons})
        if (const QStringList found = piecesBy(cell, between); found.size() == count)
            return found;
    return {};
}

/// One row of several people, made into one for each.
class Sharing
{
public:
    Sharing(const ImportPlan &plan, const ImportRow &row, int name, const QStringList &names)
        : m_plan(plan), m_row(row), m_name(name), m_names(names)
    {
    }

    QList<ImportRow> rows()
    {
        QList<ImportRow> rows(m_names.size(), m_row);
        for (int column = 0; column < m_row.cells.size(); ++column) {
            const QStringList cells = cellsOf(column);
            for (qsizetype i = 0; i < rows.size(); ++i)
                rows[i].cells[column] = cells.at(i);
        }
        return rows;
    }
    bool leftWithFirst() const { return m_leftWithFirst; }

private:
    QStringList cellsOf(int column)
    {
        if (column == m_name)
            return m_names;
        const QString &cell = m_row.cells.at(column);
        const QString field = m_plan.mapping.value(column);
        QStringList all(m_names.size(), cell);
        if (field.isEmpty() || field == u"note" || field == u"protected" || parse::tidy(cell).isEmpty())
            return all;
        const bool isCount = field.startsWith(u"figure:");
        const bool isContact = field == u"email" || field == u"phone" || field == u"contact_details";
        // A workplace may have a semicolon in its name.
        const bool isWorkplace = field == u"workplace" || field == u"organisation";
        const bool mayDivide = !isCount && (isContact || !isWorkplace || cell.contains(u'\n'));
        if (const QStringList found = mayDivide ? pieces(cell, m_names.size(), isContact) : QStringList(); !found.isEmpty())
            return found;
        if (!isCount && !isContact)
            return all;
        m_leftWithFirst = m_leftWithFirst || isContact;
        std::fill(all.begin() + 1, all.end(), QString());
        return all;
    }

    const ImportPlan &m_plan;
    const ImportRow &m_row;
    int m_name;
    QStringList m_names;
    bool m_leftWithFirst = false;
};

} // namespace

void sharedcells::split(const ImportKind &kind, ImportPlan &plan)
{
    const int name = plan.mapping.key(u"name"_s, -1);
    if (!kind.hasTitles || name < 0)
        return;
    const ImportColumns columns(plan);
    const parse::NameOptions options = columns.nameOptions(u"name");
    const auto namesIn = [&](const QString &cell) {
        // What a comma means is worked out for all rows.
        return parse::severalNames(cell, cell.contains(u',') ? columns.commaMeans(u"name") : parse::CommaMeans::Unknown, options);
    };
    QList<ImportRow> rows;
    QStringList lines;
    QStringList withFirst;
    for (const ImportRow &row : std::as_const(plan.rows)) {
        const QStringList names = namesIn(row.cells.value(name));
        if (names.isEmpty()) {
            rows.append(row);
            continue;
        }
        Sharing sharing(plan, row, name, names);
        rows += sharing.rows();
        lines.append(QString::number(row.line));
        if (sharing.leftWithFirst())
            withFirst.append(lines.last());
    }
    if (lines.isEmpty())
        return;
    lines.removeDuplicates();
    withFirst.removeDuplicates();
    plan.rows = rows;
    plan.skipped.append(SharedCellsText::lines(lines));
    if (!withFirst.isEmpty())
        plan.skipped.append(SharedCellsText::withFirst(withFirst));
}

} // namespace lansnav
