// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/xlsx.h"

#include "store/atomicfile.h"
#include "report/chartcolors.h"
#include "report/plaintext.h"
#include "report/reporttext.h"
#include "report/shapes.h"
#include "store/librarypath.h"

#include <QRegularExpression>
#include <QSet>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

using namespace report;

constexpr qsizetype textLimit = 32'767;      // Excel's longest cell
constexpr qsizetype nameLimit = 31;          // Excel's longest sheet name
constexpr qsizetype footLimit = 80;          // each part of the foot as it is written; Excel allows 255 in all
constexpr qsizetype propertyLimit = 255;     // Excel's longest title, author and company
constexpr lxw_row_t headRow = 2;             // of a table's headings, below its caption
constexpr double narrowest = 8, widest = 60; // column widths, in characters

QByteArray utf8(const QString &text)
{
    return beginning(plainText(text), textLimit).toUtf8();
}

QByteArray property(const QString &text)
{
    return beginning(singleLine(text), propertyLimit).toUtf8();
}

/// A part of the foot, in which Excel wants every & twice.
QString footPart(const QString &text)
{
    const QString line = singleLine(text);
    qsizetype taken = 0, room = footLimit;
    while (taken < line.size() && (room -= line.at(taken) == u'&' ? 2 : 1) >= 0)
        ++taken;
    return beginning(line, taken).replace(u"&"_s, u"&&"_s);
}

/// Builds one workbook; libxlsxwriter frees everything in workbook_close().
class Book
{
public:
    Book(const Report &report, lxw_workbook *book) : m_report(report), m_words(report.language), m_book(book)
    {
        m_title = workbook_add_format(book);
        format_set_bold(m_title);
        format_set_font_size(m_title, 14);
        m_bold = workbook_add_format(book);
        format_set_bold(m_bold);
        m_head = workbook_add_format(book);
        format_set_bold(m_head);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        format_set_text_wrap(m_head);
        format_set_align(m_head, LXW_ALIGN_VERTICAL_BOTTOM);
        m_wrap = workbook_add_format(book);
        format_set_text_wrap(m_wrap);
        format_set_align(m_wrap, LXW_ALIGN_VERTICAL_TOP);
        m_total = workbook_add_format(book);
        format_set_bold(m_total);
        format_set_top(m_total, LXW_BORDER_THIN);
        m_upright = workbook_add_format(book);
        format_set_bold(m_upright);
        format_set_bottom(m_upright, LXW_BORDER_THIN);
        format_set_rotation(m_upright, 90);
        properties();
    }

    void write()
    {
        m_front = addSheet(m_words.summary());
        worksheet_set_column(m_front, 0, 0, 32, nullptr);
        worksheet_set_column(m_front, 1, 1, 80, nullptr);
        text(m_front, m_line++, 0, m_report.title, m_title);
        for (const QString &line : {m_report.subtitle, m_report.region, m_report.author, m_words.date(m_report.date)})
            if (!line.isEmpty())
                text(m_front, m_line++, 0, line);
        ++m_line;
        for (const QString &sentence : m_report.summary)
            text(m_front, m_line++, 0, sentence);
        for (const Block &block : m_report.blocks)
            std::visit([this](const auto &part) { put(part); }, block);
    }

private:
    void properties()
    {
        QByteArray title = property(m_report.title), author = property(m_report.author), company = property(m_report.region);
        lxw_doc_properties values{};
        values.title = title.data();
        values.author = author.data();
        values.company = company.data();
        workbook_set_properties(m_book, &values);
    }

    /// A name Excel takes: short, without the forbidden signs, not used before.
    QByteArray sheetName(const QString &wanted)
    {
        QString base = singleLine(wanted).trimmed();
        base.remove(QRegularExpression(u"[\\[\\]:*?/\\\\']"_s));
        base = base.trimmed();
        if (base.isEmpty() || base.compare("History"_L1, Qt::CaseInsensitive) == 0)
            base = m_words.table();
        QString name = beginning(base, nameLimit).trimmed();
        for (int n = 2; m_names.contains(name.toCaseFolded()); ++n) {
            const QString suffix = u" %1"_s.arg(n);
            name = beginning(base, nameLimit - suffix.size()).trimmed() + suffix;
        }
        m_names.insert(name.toCaseFolded());
        return plainText(name).toUtf8();
    }

    /// What a sheet is called; of several papers in one, also whose it is.
    QString called(const QString &name) const
    {
        return m_paper.isEmpty() || name.isEmpty() ? name + m_paper : u"%1 · %2"_s.arg(name, m_paper);
    }

    lxw_worksheet *addSheet(const QString &wanted)
    {
        lxw_worksheet *sheet = workbook_add_worksheet(m_book, sheetName(called(wanted)).constData());
        if (!sheet)
            sheet = workbook_add_worksheet(m_book, nullptr);
        worksheet_set_paper(sheet, 9);      // A4
        if (m_report.landscape)
            worksheet_set_landscape(sheet);
        worksheet_fit_to_pages(sheet, 1, 0);
        worksheet_set_footer(sheet, u"&L%1&C%2&R&P / &N"_s.arg(footPart(m_report.region), footPart(m_report.title)).toUtf8().constData());
        return sheet;
    }

    static void text(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &words, lxw_format *format = nullptr)
    {
        worksheet_write_string(sheet, row, column, utf8(words).constData(), format);
    }

    void put(const Heading &heading)
    {
        const bool isPaper = heading.level <= 0;
        m_section = isPaper ? QString() : heading.text;
        if (isPaper)
            m_paper = heading.text;
        text(m_front, ++m_line, 0, heading.text, isPaper ? m_title : m_bold);
        ++m_line;
    }
    void put(const Paragraph &paragraph) { text(m_front, m_line++, 0, paragraph.text); }
    void put(const BulletList &list)
    {
        for (const QString &item : list.items)
            text(m_front, m_line++, 0, u"• "_s + item);
    }
    void put(const Facts &facts)
    {
        for (const auto &[label, value] : facts.rows) {
            text(m_front, m_line, 0, label, m_wrap);
            text(m_front, m_line++, 1, value, m_wrap);
        }
    }

    void put(const report::Table &table)
    {
        lxw_worksheet *sheet = addSheet(!table.caption.isEmpty() ? table.caption : m_section);
        fill(sheet, table);
    }

    void put(const SignIn &signIn)
    {
        report::Table table;
        table.columns = signIn.columns;
        for (const QStringList &row : signIn.rows)
            table.rows.append(QList<Cell>(row.cbegin(), row.cend()));
        fill(addSheet(m_words.signIn()), table, true);
    }

    void put(const Chart &chart)
    {
        report::Table table;
        // One without a title of its own stands below the heading that says what it shows.
        const QString title = chart.title.isEmpty() ? m_section : chart.title;
        table.caption = chart.unit.isEmpty() ? title : u"%1 (%2)"_s.arg(title, chart.unit);
        table.columns.append({m_words.category()});
        for (const Series &series : chart.series)
            table.columns.append({series.name.isEmpty() ? chart.unit : series.name, Align::Right});
        for (qsizetype i = 0; i < chart.categories.size(); ++i) {
            QList<Cell> row{Cell(chart.categories.at(i))};
            for (const Series &series : chart.series) {
                const std::optional<double> value = series.values.value(i);
                row.append(value ? Cell(m_words.number(*value), *value) : Cell());
            }
            table.rows.append(row);
        }
        lxw_worksheet *sheet = addSheet(title.isEmpty() ? m_words.chart() : title);
        fill(sheet, table);
        draw(sheet, chart);
    }

    /// A chart of the figures that fill() has written, beside them. Names and title are read from cells: given as text, one that
    /// begins with "=" would be a formula.
    void draw(lxw_worksheet *sheet, const Chart &chart)
    {
        if (chart.categories.isEmpty() || chart.series.isEmpty())
            return;
        lxw_chart *drawn = workbook_add_chart(m_book, chartType(chart.kind));
        if (!drawn)
            return;
        chart_title_set_name_range(drawn, sheet->name, 0, 0);
        const auto last = lxw_row_t(headRow + chart.categories.size());
        for (qsizetype i = 0; i < chart.series.size(); ++i) {
            const auto column = lxw_col_t(i + 1);
            lxw_chart_series *series = chart_add_series(drawn, nullptr, nullptr);
            chart_series_set_categories(series, sheet->name, headRow + 1, 0, last, 0);
            chart_series_set_values(series, sheet->name, headRow + 1, column, last, column);
            chart_series_set_name_range(series, sheet->name, headRow, column);
            const lxw_color_t color = chartColors.at(size_t(i) % chartColors.size());
            lxw_chart_fill fill{};
            fill.color = color;
            lxw_chart_line line{};
            line.color = color;
            line.width = 2.25F;
            if (chart.kind == Chart::Kind::Line)
                chart_series_set_line(series, &line);
            else
                chart_series_set_fill(series, &fill);
        }
        if (chart.series.size() == 1)
            chart_legend_set_position(drawn, LXW_CHART_LEGEND_NONE);
        else
            chart_legend_set_position(drawn, LXW_CHART_LEGEND_BOTTOM);
        lxw_chart_options place{};
        place.x_scale = 1.4;
        place.y_scale = 1.4;
        worksheet_insert_chart_opt(sheet, headRow, lxw_col_t(chart.series.size() + 2), drawn, &place);
    }

    static uint8_t chartType(Chart::Kind kind)
    {
        switch (kind) {
        case Chart::Kind::Line: return LXW_CHART_LINE;
        case Chart::Kind::StackedBars: return LXW_CHART_COLUMN_STACKED;
        case Chart::Kind::Bars: break;
        }
        return LXW_CHART_COLUMN;
    }

    void put(const TileMap &map)
    {
        report::Table table;
        table.caption = map.caption;
        table.columns = {{m_words.place()}, {m_words.state()}};
        for (const Tile &tile : map.tiles)
            table.rows.append({Cell(tile.name), Cell(tile.word)});
        fill(addSheet(map.caption.isEmpty() ? m_words.map() : map.caption), table);
    }

    void put(const Labels &labels)
    {
        if (!labels.note.isEmpty())
            put(Paragraph{labels.note, true});
        report::Table table;
        table.caption = labels.heading;
        table.columns = {{m_words.name()}, {m_words.text()}, {m_words.mark()}};
        for (const Label &label : labels.labels)
            table.rows.append({Cell(label.name), Cell(label.lines.join(u", "_s)), Cell(shapeText(label.shape, label.tag))});
        fill(addSheet(m_words.labels()), table);
    }

    void put(const Posters &posters)
    {
        report::Table table;
        table.caption = posters.heading;
        table.columns = {{m_words.place()}, {m_words.time()}, {m_words.text()}, {m_words.mark()}};
        for (const Poster &poster : posters.posters)
            for (const PosterLine &line : poster.lines) {
                QStringList what{line.text, line.detail};
                what.removeAll(QString());
                table.rows.append({Cell(poster.title), Cell(QStringList{poster.subtitle, line.time}.join(u' ').trimmed()), Cell(what.join(u'\n')),
                                   Cell(shapeText(line.shape, line.tag))});
            }
        fill(addSheet(m_words.posters()), table);
    }

    void put(const Certificates &all)
    {
        for (const QString &line : QStringList{all.title} + all.lines + QStringList{all.issued} + all.signatures)
            if (!line.isEmpty())
                put(Paragraph{line});
        report::Table table;
        table.caption = all.heading;
        table.columns = {{m_words.name()}, {m_words.text()}, {m_words.contents()}};
        for (const Certificate &one : all.holders)
            table.rows.append({Cell(one.name), Cell(one.text), Cell(one.contents)});
        fill(addSheet(m_words.certificates()), table);
    }

    void put(const PageBreak &) {}

    /// Caption, heading row, rows, note; tall rows are for writing in.
    void fill(lxw_worksheet *sheet, const report::Table &table, bool tall = false)
    {
        text(sheet, 0, 0, table.caption.isEmpty() && m_paper.isEmpty() ? m_report.title : called(table.caption), m_bold);
        const auto columns = lxw_col_t(std::min<qsizetype>(table.columns.size(), LXW_COL_MAX));
        for (lxw_col_t c = 0; c < columns; ++c) {
            const TableColumn &column = table.columns.at(c);
            text(sheet, headRow, c, column.heading, column.rotated ? m_upright : m_head);
            worksheet_set_column(sheet, c, c, columnWidth(table, c), nullptr);
        }
        lxw_row_t row = headRow + 1;
        for (qsizetype i = 0; i < table.rows.size() && row < LXW_ROW_MAX - 2; ++i, ++row) {
            const bool total = table.lastRowIsTotal && i == table.rows.size() - 1;
            if (tall)
                worksheet_set_row(sheet, row, 26, nullptr);
            for (lxw_col_t c = 0; c < lxw_col_t(std::min<qsizetype>(table.rows.at(i).size(), LXW_COL_MAX)); ++c)
                cell(sheet, row, c, table.rows.at(i).at(c), total);
        }
        if (table.rows.isEmpty())
            text(sheet, row++, 0, m_words.noRows());
        else if (columns > 0 && !tall)
            worksheet_autofilter(sheet, headRow, 0, row - (table.lastRowIsTotal && table.rows.size() > 1 ? 2 : 1), columns - 1);
        worksheet_freeze_panes(sheet, headRow + 1, 0);
        worksheet_repeat_rows(sheet, headRow, headRow);
        if (const QString note = m_words.note(table); !note.isEmpty())
            text(sheet, row + 1, 0, note);
    }

    void cell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const Cell &cell, bool total)
    {
        lxw_format *format = total ? m_total : cell.strong ? m_bold : nullptr;
        if (cell.number && std::isfinite(*cell.number))
            worksheet_write_number(sheet, row, column, *cell.number, format);
        else
            text(sheet, row, column, cell.text, !format && (cell.text.contains(u'\n') || cell.text.size() > int(widest)) ? m_wrap : format);
    }

    static double columnWidth(const report::Table &table, lxw_col_t column)
    {
        const TableColumn &head = table.columns.at(column);
        qsizetype longest = head.rotated ? 3 : head.heading.size();
        // What stands across several runs on over the empty cells beside it, which Excel can still sort and filter.
        for (const QList<Cell> &row : table.rows)
            for (const QStringView line : QStringView(row.value(column).span > 1 ? QString() : row.value(column).text).split(u'\n'))
                longest = std::max(longest, line.size());
        return std::clamp(double(longest) + 2, head.rotated ? 4 : narrowest, widest);
    }

    const Report &m_report;
    ReportText m_words;
    lxw_workbook *m_book;
    lxw_worksheet *m_front = nullptr;
    lxw_format *m_title, *m_bold, *m_head, *m_wrap, *m_total, *m_upright;
    lxw_row_t m_line = 0;           ///< next free row of the first sheet
    QString m_paper;                ///< of several in one, the one that is being written
    QString m_section;              ///< latest heading, names a table without a caption
    QSet<QString> m_names;
};

} // namespace

Result<void> writeXlsx(const Report &report, const QString &path)
{
    AtomicFile file(path);
    if (auto begun = file.begin(); !begun)
        return begun;
    lxw_workbook *book = workbook_new(libraryPath(file.temporaryPath()).constData());
    if (!book)
        return file.failure();
    Book(report, book).write();
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR)
        return file.failure(QString::fromUtf8(lxw_strerror(error)));
    return file.commit();
}

} // namespace lansnav
