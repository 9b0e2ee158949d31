// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxsheet.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

/// What is kept of a formula that stands for its value, to be told of.
constexpr qsizetype longestFormula = 200;

/// "BC12" → 54; -1 when there are no letters.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        const char16_t letter = c.toUpper().unicode();
        if (letter < u'A' || letter > u'Z')
            break;
        column = column * 26 + (letter - u'A' + 1);
        if (column > 1'000'000)
            break;
    }
    return column - 1;
}

/// "BC12" → 12; 0 when there is none.
int rowOf(QStringView reference)
{
    const auto digit = std::find_if(reference.begin(), reference.end(), [](QChar c) { return c.isDigit(); });
    return reference.sliced(digit - reference.begin()).toInt();
}

bool isTrue(QStringView value)
{
    return value == u"1" || value.compare(u"true", Qt::CaseInsensitive) == 0;
}

/// Excel writes control characters as _x000D_.
QString unescaped(QString text)
{
    for (qsizetype at = text.indexOf(u"_x"_s); at >= 0 && at + 6 < text.size(); at = text.indexOf(u"_x"_s, at + 1)) {
        bool isHex = false;
        const ushort code = QStringView(text).mid(at + 2, 4).toUShort(&isHex, 16);
        if (isHex && text.at(at + 6) == u'_')
            text.replace(at, 7, code ? QChar(code) : QChar(u' '));
    }
    return text;
}

} // namespace

bool xlsxSwitch(const QXmlStreamReader &xml)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    return !attributes.hasAttribute("val"_L1) || isTrue(attributes.value("val"_L1));
}

QString xlsxText(QXmlStreamReader &xml, bool *isStruck)
{
    QString text;
    int phonetic = 0;
    bool inText = false;
    bool runIsStruck = false;
    bool anyIs = false;
    bool anyIsNot = false;
    for (int depth = 1; depth > 0 && !xml.atEnd() && !xml.hasError();) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            ++depth;
            phonetic += xml.name() == u"rPh";
            inText = xml.name() == u"t" && !phonetic;
            if (xml.name() == u"r")
                runIsStruck = false;
            else if (xml.name() == u"strike")
                runIsStruck = xlsxSwitch(xml);
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
            phonetic -= depth > 0 && xml.name() == u"rPh";
            inText = false;
        } else if (token == QXmlStreamReader::Characters && inText && text.size() <= ReadLimits::cellChars) {
            text += xml.text();
            if (!xml.isWhitespace())
                (runIsStruck ? anyIs : anyIsNot) = true;
        }
    }
    if (isStruck)
        *isStruck = anyIs && !anyIsNot;
    return text.contains(u"_x"_s) ? unescaped(text) : text;
}

XlsxSheetReader::XlsxSheetReader(QIODevice *device, XlsxContext &context, const std::function<bool()> &goOn)
    : m_xml(device), m_context(context), m_goOn(goOn)
{
}

Result<Sheet> XlsxSheetReader::read()
{
    while (!m_xml.atEnd() && !m_xml.hasError() && m_state.ok()) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD)
            fail(ErrorCode::Invalid, tr("The file contains declarations that no Excel file has, and was not read. Open it in Excel "
                                        "and save it again."));
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (m_xml.name() == u"cols")
            readColumns();
        else if (m_xml.name() == u"row")
            readRow();
        else if (m_xml.name() == u"mergeCells")
            readMerges();
    }
    if (!m_state.ok())
        return m_state.error();
    if (m_xml.hasError())
        return Error{ErrorCode::Damaged, tr("The workbook is damaged and cannot be read beyond row %1. Nothing was read. Open it in "
                                            "Excel, let Excel repair it, and save it again.").arg(m_rowNumber)};
    fillMerged();
    return std::move(m_sheet);
}

/// Ranges over several rows of one column; those over several columns are titles.
void XlsxSheetReader::readMerges()
{
    while (m_xml.readNextStartElement()) {
        const QString range = m_xml.attributes().value("ref"_L1).toString();
        const QString first = range.section(u':', 0, 0);
        const QString last = range.section(u':', 1, 1);
        const Merge merge{columnOf(first), rowOf(first), rowOf(last)};
        if (merge.column >= 0 && merge.column == columnOf(last) && merge.from > 0 && merge.to > merge.from)
            m_merges.append(merge);
        m_xml.skipCurrentElement();
    }
}

/// Excel keeps the text of merged cells in the first one, and it is meant for all rows. A number is not: it would count twice.
void XlsxSheetReader::fillMerged()
{
    qint64 left = ReadLimits::cells - m_context.cells;
    for (const Merge &merge : std::as_const(m_merges)) {
        const QString text = m_sheet.rows.value(merge.from - 1).value(merge.column);
        bool isNumber = false;
        text.toDouble(&isNumber);
        if (text.trimmed().isEmpty() || isNumber)
            continue;
        for (qsizetype row = merge.from; row < std::min<qsizetype>(merge.to, m_sheet.rows.size()) && left > 0; ++row) {
            QStringList &cells = m_sheet.rows[row];
            left -= 1 + std::max<qsizetype>(0, merge.column + 1 - cells.size());
            if (cells.isEmpty() || !cells.value(merge.column).isEmpty())
                continue;
            while (cells.size() <= merge.column)
                cells.append(QString());
            cells[merge.column] = text;
        }
    }
    m_context.cells = ReadLimits::cells - std::max<qint64>(left, 0);
}

void XlsxSheetReader::readColumns()
{
    while (m_xml.readNextStartElement()) {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const int from = qMax(1, attributes.value("min"_L1).toInt());
        const int to = qMin(attributes.value("max"_L1).toInt(), ReadLimits::columns);
        if (isTrue(attributes.value("hidden"_L1)))
            for (int column = from; column <= to; ++column)
                m_sheet.hiddenColumns.append(column - 1);
        m_xml.skipCurrentElement();
    }
}

void XlsxSheetReader::readRow()
{
    bool isNumber = false;
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const qint64 number = attributes.value("r"_L1).toLongLong(&isNumber);
    const bool isHidden = isTrue(attributes.value("hidden"_L1));
    // A row without a number, or one that runs backwards, simply follows the one before.
    m_rowNumber = isNumber && number > m_rowNumber ? number : m_rowNumber + 1;
    m_row.clear();
    m_column = -1;
    if (m_rowNumber % 512 == 0 && !m_goOn())
        fail(ErrorCode::Cancelled, tr("Reading was cancelled; nothing was changed."));
    while (m_state.ok() && m_xml.readNextStartElement()) {
        if (m_xml.name() == u"c")
            readCell();
        else
            m_xml.skipCurrentElement();
    }
    // Rows that are only formatted say nothing: they are gaps, and at the end of a sheet they are not there at all.
    if (m_row.isEmpty() || !m_state.ok())
        return;
    if (m_rowNumber > ReadLimits::rows)
        return fail(ErrorCode::Invalid, tr("The sheet has content in row %L1, and at most %L2 rows can be read. Nothing was read. "
                                           "Split the list into several files.").arg(m_rowNumber).arg(ReadLimits::rows));
    while (m_sheet.rows.size() < m_rowNumber - 1) {
        m_sheet.rows.append(QStringList());
        m_sheet.lines.append(int(m_sheet.rows.size()));
    }
    m_context.cells += m_row.size();
    if (m_context.cells > ReadLimits::cells)
        return fail(ErrorCode::Invalid, tr("The workbook has too many cells (over %L1). Nothing was read. Remove columns and sheets "
                                           "that are not needed, or split the list.").arg(ReadLimits::cells));
    m_sheet.rows.append(m_row);
    m_sheet.lines.append(int(m_rowNumber));
    if (isHidden)
        m_sheet.hiddenLines.append(int(m_rowNumber));
}

void XlsxSheetReader::readCell()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const int stated = columnOf(attributes.value("r"_L1));
    m_column = stated > m_column ? stated : m_column + 1;
    const QString type = attributes.value("t"_L1).toString();
    const int style = attributes.value("s"_L1).toInt();
    QString text;
    QString formula;
    bool mayBeNumber = false;
    bool isStruck = false;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"v")
            mayBeNumber = type.isEmpty() || type == u"n";
        if (m_xml.name() == u"v") {
            const QString value = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            text = cellText(type, style, value);
            isStruck = type == u"s" && !m_context.struckStrings.isEmpty() && m_context.struckStrings.contains(value.trimmed().toInt());
        } else if (m_xml.name() == u"f")
            formula = u'=' + m_xml.readElementText(QXmlStreamReader::SkipChildElements).left(longestFormula);
        else if (m_xml.name() == u"is")
            text = xlsxText(m_xml, &isStruck);
        else
            m_xml.skipCurrentElement();
    }
    // A text that a formula makes may be empty; anything else it makes is not.
    if (text.isEmpty() && type != u"str")
        text = formula;
    if (!text.isEmpty() && m_state.ok())
        put(m_column, text);
    if (!text.isEmpty() && (isStruck || m_context.struckStyles.contains(style)))
        m_sheet.struck[int(m_rowNumber)].append(m_column);
    const bool isWhole = (text.size() == 8 || text.size() == 9) && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (mayBeNumber && isWhole && text.front() != u'0')
        m_sheet.numbers[int(m_rowNumber)].append(m_column);
}

QString XlsxSheetReader::cellText(QStringView type, int style, const QString &value) const
{
    if (type == u"s") {
        bool isIndex = false;
        const qsizetype index = value.trimmed().toLongLong(&isIndex);
        return isIndex && index >= 0 && index < m_context.strings.size() ? m_context.strings.at(index) : QString();
    }
    if (type == u"b")
        return isTrue(value.trimmed()) ? u"TRUE"_s : u"FALSE"_s;
    if (type == u"str")
        return unescaped(value);
    if (type == u"d") {
        const QDateTime stamp = QDateTime::fromString(value.trimmed(), Qt::ISODate);
        if (!stamp.isValid())
            return value;
        return stamp.time() == QTime(0, 0) ? stamp.date().toString(Qt::ISODate) : stamp.toString(u"yyyy-MM-ddTHH:mm"_s);
    }
    bool isNumber = false;
    const double number = value.trimmed().toDouble(&isNumber);
    if (type == u"e" || !isNumber || !std::isfinite(number))
        return value;
    const CellFormat format = style >= 0 && style < m_context.formats.size() ? m_context.formats.at(style) : CellFormat();
    return numberCellText(number, format, m_context.epoch1904);
}

void XlsxSheetReader::put(int column, const QString &text)
{
    if (column >= ReadLimits::columns)
        return fail(ErrorCode::Invalid, tr("Row %1 has content in column %2, and at most %3 columns can be read. Nothing was read. "
                                           "Remove what is far to the right of the list.")
                                            .arg(m_rowNumber).arg(column + 1).arg(ReadLimits::columns));
    if (text.size() > ReadLimits::cellChars)
        return fail(ErrorCode::Invalid, tr("A cell in row %1 holds more than %L2 characters. Nothing was read. Shorten it and try "
                                           "again.").arg(m_rowNumber).arg(ReadLimits::cellChars));
    while (m_row.size() < column)
        m_row.append(QString());
    m_row.append(text);
}

void XlsxSheetReader::fail(ErrorCode code, const QString &sentence)
{
    if (m_state.ok())
        m_state = Error{code, sentence};
}

} // namespace lansnav
