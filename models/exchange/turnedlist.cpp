// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/turnedlist.h"

#include "exchange/headermatch.h"
#include "exchange/values.h"

#include <QSet>

#include <algorithm>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

/// Goes through the first rows of a sheet and counts the headings in its first column and in each row.
class Turned
{
public:
    explicit Turned(const ImportKind &kind) : m_kind(kind), m_matcher(kind) {}

    QStringList headings(const Sheet &sheet)
    {
        constexpr int searched = 60;
        int column = -1;
        int rows = 0;
        for (const QStringList &row : sheet.rows) {
            const auto first = std::find_if(row.cbegin(), row.cend(), [](const QString &cell) { return !parse::tidy(cell).isEmpty(); });
            if (first == row.cend())
                continue;
            column = column < 0 ? int(first - row.cbegin()) : column;
            if (++rows > searched)
                break;
            add(row, column);
        }
        const auto fields = m_fields.size();
        const bool isMostly = fields > 2 && 2 * m_labels.size() > m_filled;
        const bool isWholly = fields > 1 && m_labels.size() == m_filled;
        const bool isTurned = m_hasPeople && !m_isUpright && m_beside > 1 && fields > m_inRow && (isMostly || isWholly);
        return isTurned ? m_labels : QStringList();
    }

private:
    /// The field that a text is a heading of; what heads people of a kind is one too.
    QString fieldOf(const QString &text)
    {
        if (m_matcher.isHeading(text))
            return m_matcher.matches(text).first().field;
        return m_kind.perPerson.isEmpty() ? QString() : parse::memberHeading(text);
    }

    bool isOfPeople(const QString &field) const
    {
        const auto known = std::find_if(m_kind.fields.cbegin(), m_kind.fields.cend(), [&field](const ImportField &one) { return one.key == field; });
        return known == m_kind.fields.cend() ? field == u"ordinary" : known->required && field != u"email";
    }

    void add(const QStringList &row, int column)
    {
        QSet<QString> fields;
        int filled = 0;
        for (const QString &cell : row) {
            const QString text = parse::tidy(cell);
            filled += !text.isEmpty();
            if (const QString field = text.isEmpty() ? QString() : fieldOf(text); !field.isEmpty())
                fields.insert(field);
        }
        m_inRow = std::max(m_inRow, fields.size());
        const QString label = parse::tidy(row.value(column));
        m_filled += !label.isEmpty();
        const QString field = label.isEmpty() ? QString() : fieldOf(label);
        if (field.isEmpty())
            return;
        m_labels.append(label);
        m_fields.insert(field);
        m_hasPeople = m_hasPeople || isOfPeople(field);
        m_isUpright = m_isUpright || (isOfPeople(field) && fields.size() > 1);
        m_beside += filled > 1;
    }

    const ImportKind &m_kind;
    HeaderMatcher m_matcher;
    QStringList m_labels;       ///< headings in the first column
    QSet<QString> m_fields;     ///< of them
    qsizetype m_inRow = 0;      ///< the most fields that a row has headings of
    int m_filled = 0;           ///< rows with anything in the first column
    int m_beside = 0;           ///< those with a heading there and something beside it
    bool m_hasPeople = false;
    bool m_isUpright = false;   ///< beside a heading of people stands another
};

} // namespace

QStringList turnedlist::headings(const ImportKind &kind, const Sheet &sheet)
{
    return Turned(kind).headings(sheet);
}

Result<void> turnedlist::check(const ImportKind &kind, const Workbook &book, int sheet, const ImportOptions &options, const QString &sourceName)
{
    constexpr qsizetype shown = 6;
    const bool isDecided = options.headerRow >= 0 || options.headerLine > 0 || !options.map.isEmpty() || options.headings == ImportOptions::Headings::None;
    if (isDecided || !kind.hasTitles)
        return {};
    const auto holdsText = [](const Sheet &one) { return !one.hidden && std::any_of(one.rows.cbegin(), one.rows.cend(), [](const QStringList &row) { return !row.isEmpty(); }); };
    const auto at = sheet >= 0 ? book.sheets.cbegin() + sheet : std::find_if(book.sheets.cbegin(), book.sheets.cend(), holdsText);
    const QStringList found = at == book.sheets.cend() ? QStringList() : headings(kind, *at);
    if (found.isEmpty())
        return {};
    return Error{ErrorCode::Invalid, ImportEngine::tr("The list in “%1” lies on its side: its headings (%2) stand below each other in the first column, and each person has a column of her own. Nothing was changed. "
                                                      "Copy the list in the spreadsheet, paste it with “Paste special – Transpose” on an empty sheet, and read that one.").arg(sourceName, found.mid(0, shown).join(u", "_s))};
}

} // namespace lansnav
