// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxwriter.h"

#include "exchange/tablefile.h"
#include "store/librarypath.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <xlsxwriter.h>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxCell = 32'767;
constexpr qsizetype maxRows = 1'048'575;    // one is the headings'
constexpr int measuredRows = 1'000;

struct Formats
{
    lxw_format *heading = nullptr;
    lxw_format *date = nullptr;
    lxw_format *text = nullptr;
};

/// A workbook of the library's while it is written; closed exactly once.
class XlsxWriter
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::XlsxWriter)

public:
    static Result<void> write(const QList<Table> &tables, const QString &temporary, const QString &path);

private:
    static lxw_error writeSheet(lxw_workbook *book, const Formats &formats, const Table &table, QSet<QString> *names);
    static lxw_error writeCell(lxw_worksheet *sheet, const Formats &formats, lxw_row_t row, lxw_col_t column, const QVariant &value,
                               Table::Type type);
    static Error failure(lxw_error code, const QString &path);
};

/// A name Excel accepts: at most 31 characters, none of []:*?/\, no apostrophe at the ends, each once.
QString sheetName(const QString &title, QSet<QString> *taken)
{
    static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\\\x00-\\x1f]"_s);
    static const QRegularExpression edges(u"^['\\s]+|['\\s]+$"_s);
    QString name = QString(title).replace(forbidden, u" "_s).simplified().left(31).remove(edges);
    if (name.isEmpty())
        name = QCoreApplication::translate("lansnav::XlsxWriter", "List");
    const QString base = name.left(27);
    for (int n = 2; taken->contains(name.toLower()); ++n)
        name = base + u" (%1)"_s.arg(n);
    taken->insert(name.toLower());
    return name;
}

QByteArray cellBytes(const QString &text)
{
    return (text.size() > maxCell ? text.left(maxCell - 1) + u'…' : text).toUtf8();
}

double width(const Table &table, qsizetype column)
{
    qsizetype longest = table.columns.at(column).heading.size() + 3;    // room for the filter's button
    for (qsizetype i = 0; i < qMin<qsizetype>(table.rows.size(), measuredRows); ++i)
        longest = qMax(longest, tableText(table.rows.at(i).value(column), table.columns.at(column).type).size());
    return double(qMin(qMax(longest + 2, qsizetype(8)), qsizetype(60)));
}

lxw_error XlsxWriter::writeCell(lxw_worksheet *sheet, const Formats &formats, lxw_row_t row, lxw_col_t column, const QVariant &value,
                                Table::Type type)
{
    const QString text = tableText(value, type);
    if (text.isEmpty())
        return LXW_NO_ERROR;
    if (type == Table::Type::Integer) {
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        if (isNumber)
            return worksheet_write_number(sheet, row, column, number, nullptr);
    }
    if (type == Table::Type::Date && text.size() == 10) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (date.isValid() && date.year() >= 1900 && date.year() <= 9999) {
            lxw_datetime stamp{date.year(), date.month(), date.day(), 0, 0, 0};
            return worksheet_write_datetime(sheet, row, column, &stamp, formats.date);
        }
    }
    return worksheet_write_string(sheet, row, column, cellBytes(text).constData(), text.contains(u'\n') ? formats.text : nullptr);
}

lxw_error XlsxWriter::writeSheet(lxw_workbook *book, const Formats &formats, const Table &table, QSet<QString> *names)
{
    lxw_worksheet *sheet = workbook_add_worksheet(book, sheetName(table.title, names).toUtf8().constData());
    if (!sheet)
        return LXW_ERROR_MEMORY_MALLOC_FAILED;
    lxw_error code = LXW_NO_ERROR;
    const auto keep = [&code](lxw_error step) { code = code == LXW_NO_ERROR ? step : code; };
    const auto columns = lxw_col_t(table.columns.size());
    for (lxw_col_t column = 0; column < columns; ++column) {
        keep(worksheet_set_column(sheet, column, column, width(table, column), nullptr));
        keep(worksheet_write_string(sheet, 0, column, cellBytes(table.columns.at(column).heading).constData(), formats.heading));
    }
    for (qsizetype row = 0; row < table.rows.size() && code == LXW_NO_ERROR; ++row)
        for (lxw_col_t column = 0; column < columns; ++column)
            keep(writeCell(sheet, formats, lxw_row_t(row + 1), column, table.rows.at(row).value(column), table.columns.at(column).type));
    worksheet_freeze_panes(sheet, 1, 0);
    if (columns > 0 && !table.rows.isEmpty())
        keep(worksheet_autofilter(sheet, 0, 0, lxw_row_t(table.rows.size()), lxw_col_t(columns - 1)));
    return code;
}

Error XlsxWriter::failure(lxw_error code, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const bool noRoom = code == LXW_ERROR_CREATING_TMPFILE || code == LXW_ERROR_ZIP_FILE_OPERATION || code == LXW_ERROR_ZIP_FILE_ADD
        || code == LXW_ERROR_ZIP_CLOSE;
    if (noRoom)
        return {ErrorCode::Io, tr("“%1” could not be written; perhaps the disk is full. What was there before is unchanged. Free some "
                                  "space or choose another folder.").arg(name)};
    return {ErrorCode::Io, tr("“%1” could not be written (%2). What was there before is unchanged. Try another folder or another "
                              "format.").arg(name, QString::fromUtf8(lxw_strerror(code)))};
}

Result<void> XlsxWriter::write(const QList<Table> &tables, const QString &temporary, const QString &path)
{
    for (const Table &table : tables)
        if (table.rows.size() > maxRows || table.columns.size() > 16'384)
            return Error{ErrorCode::Invalid, tr("The list has more rows or columns than a workbook can hold. Nothing was written. "
                                                "Filter the list, or export it as CSV.")};
    lxw_workbook *book = workbook_new(libraryPath(temporary).constData());
    if (!book)
        return failure(LXW_ERROR_MEMORY_MALLOC_FAILED, path);
    const Formats formats{workbook_add_format(book), workbook_add_format(book), workbook_add_format(book)};
    format_set_bold(formats.heading);
    format_set_bottom(formats.heading, LXW_BORDER_THIN);
    format_set_text_wrap(formats.text);
    format_set_align(formats.text, LXW_ALIGN_VERTICAL_TOP);
    format_set_num_format(formats.date, "yyyy\\-mm\\-dd");
    QSet<QString> names;
    lxw_error code = LXW_NO_ERROR;
    for (const Table &table : tables)
        if (code == LXW_NO_ERROR)
            code = writeSheet(book, formats, table, &names);
    // Closing frees the workbook whatever happened before.
    const lxw_error closing = workbook_close(book);
    if (code == LXW_NO_ERROR)
        code = closing;
    return code == LXW_NO_ERROR ? Result<void>() : failure(code, path);
}

} // namespace

Result<void> writeXlsx(const QList<Table> &tables, const QString &path)
{
    return writeFileSafely(path, [&](const QString &temporary) { return XlsxWriter::write(tables, temporary, path); });
}

Result<void> writeXlsx(const Table &table, const QString &path)
{
    return writeXlsx(QList<Table>{table}, path);
}

} // namespace lansnav
