// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"

#include <QCoreApplication>
#include <QHash>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

constexpr int sampleRows = 200;
constexpr qsizetype sampleChars = 200'000;

bool isBreak(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// Cuts one row after another out of a text.
class CsvCutter
{
public:
    CsvCutter(QStringView text, QChar delimiter) : m_text(text), m_delimiter(delimiter) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    qsizetype position() const { return m_at; }

    /// The next row; an empty line is a row without fields.
    QStringList row()
    {
        QStringList fields;
        if (endLine())
            return fields;
        for (;;) {
            fields.append(field());
            if (m_at < m_text.size() && m_text.at(m_at) == m_delimiter) {
                ++m_at;
                continue;
            }
            endLine();
            return fields;
        }
    }

private:
    bool endLine()
    {
        if (m_at >= m_text.size() || !isBreak(m_text.at(m_at)))
            return false;
        m_at += m_text.at(m_at) == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n' ? 2 : 1;
        return true;
    }

    QString field()
    {
        QString text;
        const qsizetype from = m_at;
        // Some put a space between the delimiter and the quotation mark.
        while (m_at < m_text.size() && m_text.at(m_at) == u' ' && m_delimiter != u' ')
            ++m_at;
        if (m_at < m_text.size() && m_text.at(m_at) == u'"' && quoted(&text))
            return text;
        m_at = from;
        while (m_at < m_text.size() && m_text.at(m_at) != m_delimiter && !isBreak(m_text.at(m_at)))
            ++m_at;
        return m_text.mid(from, m_at - from).toString();
    }

    /// Reads a quoted field. False, without moving, when the quotation mark does not begin one: nothing closes it, or what
    /// closes it stands in the middle of a field.
    bool quoted(QString *text)
    {
        const qsizetype next = m_at + 2;
        const bool empty = m_text.mid(m_at).startsWith(u"\"\"")
            && (next >= m_text.size() || m_text.at(next) == m_delimiter || isBreak(m_text.at(next)));
        if (empty) {
            m_at = next;
            return true;
        }
        if (m_noQuoteAfter >= 0 && m_at >= m_noQuoteAfter)
            return false;
        for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
            if (m_text.at(i) != u'"')
                continue;
            if (i + 1 < m_text.size() && m_text.at(i + 1) == u'"') {
                ++i;
                continue;
            }
            qsizetype end = i + 1;
            while (end < m_text.size() && m_text.at(end) == u' ')
                ++end;
            if (end < m_text.size() && m_text.at(end) != m_delimiter && !isBreak(m_text.at(end)))
                return false;
            *text = m_text.mid(m_at + 1, i - m_at - 1).toString().replace(u"\"\""_s, u"\""_s).replace(u"\r\n"_s, u"\n"_s);
            m_at = end;
            return true;
        }
        // What follows has doubled quotation marks only: the same search from further on would find nothing either.
        m_noQuoteAfter = m_at;
        return false;
    }

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    qsizetype m_noQuoteAfter = -1;
};

/// How evenly a delimiter divides the sample: the share of non-empty rows that have the commonest number (over one) of fields.
double evenness(QStringView sample, QChar delimiter)
{
    CsvCutter cutter(sample, delimiter);
    QHash<qsizetype, int> counts;
    int rows = 0;
    while (!cutter.atEnd() && rows < sampleRows) {
        const qsizetype fields = cutter.row().size();
        if (fields == 0)
            continue;
        ++rows;
        if (fields > 1)
            ++counts[fields];
    }
    int best = 0;
    for (const int count : std::as_const(counts))
        best = qMax(best, count);
    return rows ? double(best) / rows : 0;
}

/// Takes a leading `sep=X` line off; the delimiter it names, or null.
QChar takeSeparatorLine(QStringView *text)
{
    if (!text->startsWith(u"sep=", Qt::CaseInsensitive) || text->size() < 5)
        return {};
    const QChar delimiter = text->at(4);
    qsizetype end = 5;
    while (end < text->size() && (text->at(end) == u' ' || text->at(end) == u';' || text->at(end) == u','))
        ++end;
    if (end < text->size() && !isBreak(text->at(end)))
        return {};
    if (end < text->size())
        end += text->at(end) == u'\r' && end + 1 < text->size() && text->at(end + 1) == u'\n' ? 2 : 1;
    *text = text->mid(end);
    return delimiter;
}

/// Takes off the apostrophe that exports put before a cell so that no spreadsheet runs it as a formula.
void unguard(QStringList *row)
{
    for (QString &cell : *row)
        if (cell.size() > 1 && cell.front() == u'\'' && QStringView(u"=+-@\t\r").contains(cell.at(1)))
            cell.remove(0, 1);
}

class CsvReader
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::CsvReader)

public:
    static Result<Workbook> read(const QString &all, const std::function<bool(int)> &progress);

private:
    static Result<void> check(const QStringList &row, int line);
};

Result<void> CsvReader::check(const QStringList &row, int line)
{
    if (row.size() > ReadLimits::columns)
        return Error{ErrorCode::Invalid, tr("Line %1 has more than %2 columns. Nothing was read. Is it a list, saved as CSV?")
                                             .arg(line).arg(ReadLimits::columns)};
    for (const QString &cell : row)
        if (cell.size() > ReadLimits::cellChars)
            return Error{ErrorCode::Invalid, tr("A cell in line %1 holds more than %L2 characters. Nothing was read. Shorten it and "
                                                "try again.").arg(line).arg(ReadLimits::cellChars)};
    return {};
}

Result<Workbook> CsvReader::read(const QString &all, const std::function<bool(int)> &progress)
{
    QStringView text(all);
    Workbook book;
    book.delimiter = takeSeparatorLine(&text);
    if (book.delimiter.isNull())
        book.delimiter = sniffDelimiter(text);
    Sheet sheet;
    qint64 cells = 0;
    CsvCutter cutter(text, book.delimiter);
    while (!cutter.atEnd()) {
        // As Excel counts: a row is one however many lines are broken within its cells, and the line of the delimiter is none.
        const int line = int(sheet.rows.size()) + 1;
        if (sheet.rows.size() >= ReadLimits::rows)
            return Error{ErrorCode::Invalid, tr("The file has more than %L1 rows, which is more than can be read. Nothing was read. "
                                                "Split the list into several files.").arg(ReadLimits::rows)};
        QStringList row = cutter.row();
        if (const Result<void> fits = check(row, line); !fits)
            return fits.error();
        unguard(&row);
        cells += row.size();
        if (cells > ReadLimits::cells)
            return Error{ErrorCode::Invalid, tr("The file has too many cells (over %L1). Nothing was read. Remove columns that are "
                                                "not needed, or split the list.").arg(ReadLimits::cells)};
        sheet.rows.append(std::move(row));
        sheet.lines.append(line);
        if (progress && sheet.rows.size() % 512 == 0 && !progress(int(cutter.position() * 100 / text.size())))
            return Error{ErrorCode::Cancelled, tr("Reading was cancelled; nothing was changed.")};
    }
    book.sheets.append(std::move(sheet));
    return book;
}

} // namespace

QChar sniffDelimiter(QStringView text)
{
    const QStringView sample = text.left(sampleChars);
    // In this order when they divide about as evenly: Swedish lists have commas in names and decimals.
    QChar best = u';';
    double bestScore = 0;
    for (const QChar candidate : {QChar(u'\t'), QChar(u';'), QChar(u','), QChar(u'|')}) {
        const double score = evenness(sample, candidate);
        if (score > bestScore + (bestScore > 0 ? 0.1 : 0)) {
            best = candidate;
            bestScore = score;
        }
    }
    return best;
}

Result<Workbook> readCsvText(const QString &text, const std::function<bool(int)> &progress)
{
    return CsvReader::read(text, progress);
}

} // namespace lansnav
