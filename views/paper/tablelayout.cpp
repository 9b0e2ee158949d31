// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/tablelayout.h"

#include "paper/columnwidths.h"
#include "report/plaintext.h"

#include <algorithm>

namespace lansnav::paper {

namespace {

using report::Align;

constexpr double ruleWidth = pt(0.35), headRuleWidth = pt(0.8);
constexpr double rowPadding = mm(0.75);
constexpr double writingHeight = mm(9);         // a row somebody signs in
constexpr double longestUpright = mm(38);
constexpr qsizetype headLines = 5, captionLines = 4, longestCaption = 400;

/// A row broken into lines, cell by cell of the band.
struct BrokenRow
{
    QList<QStringList> cells;
    qsizetype lines = 1;
};

class TableLayout
{
public:
    TableLayout(Flow &flow, const report::Table &table, const ReportText &words, bool writing)
        : m_flow(flow), m_fonts(flow.fonts()), m_table(table), m_words(words), m_writing(writing)
    {
    }

    void layout()
    {
        ColumnPlan plan = planColumns(m_fonts, m_table, m_flow.body().width(), m_writing);
        m_faces = plan.faces;
        if (plan.bands.isEmpty())
            plan.bands.append(Band{});
        for (const Band &band : plan.bands) {
            m_band = band;
            m_left.clear();
            double x = m_flow.body().left();
            for (const double width : band.widths) {
                m_left.append(x);
                x += width;
            }
            m_right = band.widths.isEmpty() ? m_flow.body().right() : x;
            m_caption = m_table.caption;
            if (plan.bands.size() > 1)
                m_caption = (m_caption.isEmpty() ? QString() : m_caption + QStringLiteral(", "))
                    + m_words.columnsOf(band.columns.value(1) + 1, band.columns.last() + 1, int(m_table.columns.size()));
            layoutBand();
        }
        noteLine();
    }

private:
    double lineHeight() const { return m_fonts.lineHeight(m_faces.plain); }
    double rowHeight(qsizetype lines) const { return std::max(double(lines) * lineHeight() + 2 * rowPadding, m_writing ? writingHeight : 0.0); }
    bool isTotal(qsizetype row) const { return m_table.lastRowIsTotal && row == m_table.rows.size() - 1; }
    const report::TableColumn &column(qsizetype band) const { return m_table.columns.at(m_band.columns.at(band)); }

    /// The outer cells stand flush with the table's edges, so that text keeps the page's margin.
    double padLeft(qsizetype band) const { return band == 0 ? 0 : cellPadding(m_faces) * (column(band).rotated ? 0.5 : 1); }
    double padRight(qsizetype band) const { return band == m_band.columns.size() - 1 && column(band).align == Align::Right ? 0 : cellPadding(m_faces) * (column(band).rotated ? 0.5 : 1); }
    double inner(qsizetype band, qsizetype last) const { return m_left.at(last) + m_band.widths.at(last) - padRight(last) - m_left.at(band) - padLeft(band); }
    double inner(qsizetype band) const { return inner(band, band); }

    /// The last column of the band that a cell in one of them covers.
    qsizetype lastOf(qsizetype band, const report::Cell &cell) const
    {
        const int end = m_band.columns.at(band) + cell.span;
        while (band + 1 < m_band.columns.size() && m_band.columns.at(band + 1) < end)
            ++band;
        return band;
    }

    double aligned(qsizetype band, double width) const
    {
        switch (column(band).align) {
        case Align::Right: return m_left.at(band) + m_band.widths.at(band) - padRight(band) - width;
        case Align::Center: return m_left.at(band) + padLeft(band) + (inner(band) - width) / 2;
        case Align::Left: break;
        }
        return m_left.at(band) + padLeft(band);
    }

    BrokenRow broken(qsizetype index) const
    {
        BrokenRow result;
        const QList<report::Cell> &row = m_table.rows.at(index);
        for (qsizetype c = 0; c < m_band.columns.size(); ++c) {
            const int source = m_band.columns.at(c);
            if (source >= row.size()) {
                result.cells.append({QString()});
                continue;
            }
            const Face face = row.at(source).strong || isTotal(index) ? m_faces.strong : m_faces.plain;
            result.cells.append(m_fonts.wrap(report::plainText(row.at(source).text), face, inner(c, lastOf(c, row.at(source)))));
            result.lines = std::max(result.lines, result.cells.last().size());
        }
        return result;
    }

    void layoutBand()
    {
        breakHead();
        const double first = m_table.rows.isEmpty() ? rowHeight(1) : std::min(rowHeight(broken(0).lines), m_flow.body().height() / 3);
        if (!m_flow.headingWaits())
            m_flow.gap(mm(2.5));
        m_bareHead = m_flow.saysHeading(m_caption);
        m_flow.need(headHeight(false) + first + (m_table.rows.size() > 1 ? rowHeight(1) : 0));
        drawHead(false);
        if (m_table.rows.isEmpty()) {
            m_flow.add(TextMark{{m_flow.body().left(), m_flow.y() + rowPadding + m_fonts.ascent(m_faces.plain)}, m_words.noRows(), m_faces.plain, Ink::Quiet});
            m_flow.advance(rowHeight(1));
        }
        for (qsizetype i = 0; i < m_table.rows.size(); ++i)
            placeRow(i);
        m_flow.gap(mm(1.2));
    }

    void placeRow(qsizetype index)
    {
        const BrokenRow row = broken(index);
        double height = rowHeight(row.lines);
        // The row above a total goes with it, and the last row with the note.
        if (m_table.lastRowIsTotal && index == m_table.rows.size() - 2)
            height += rowHeight(1);
        if (index >= m_table.rows.size() - (m_table.lastRowIsTotal ? 2 : 1) && !m_words.note(m_table).isEmpty())
            height += mm(2) + m_fonts.lineHeight(Face::Note);
        if (!m_flow.fits(height) && !m_underHead)
            continueOnNewPage();
        qsizetype from = 0;
        while (!m_flow.fits(rowHeight(row.lines - from))) {
            const auto part = std::clamp<qsizetype>(qsizetype((m_flow.room() - 2 * rowPadding) / lineHeight()), 1, row.lines - from);
            drawRow(index, row, from, part, false);
            from += part;
            if (from >= row.lines)
                return;
            continueOnNewPage();
        }
        drawRow(index, row, from, row.lines - from, true);
        m_underHead = false;
    }

    void drawRow(qsizetype index, const BrokenRow &row, qsizetype from, qsizetype count, bool rule)
    {
        const double top = m_flow.y(), height = rowHeight(count);
        if (isTotal(index) && from == 0)
            m_flow.add(LineMark{{m_flow.body().left(), top, m_right, top}, headRuleWidth, Ink::Quiet});
        const double slack = m_writing ? (height - double(count) * lineHeight()) / 2 : rowPadding;
        for (qsizetype c = 0; c < row.cells.size(); ++c) {
            const QStringList &lines = row.cells.at(c);
            if (from >= lines.size())
                continue;
            const QList<report::Cell> &cells = m_table.rows.at(index);
            const int source = m_band.columns.at(c);
            const Face face = isTotal(index) || (source < cells.size() && cells.at(source).strong) ? m_faces.strong : m_faces.plain;
            for (qsizetype l = from; l < std::min(from + count, lines.size()); ++l)
                if (!lines.at(l).isEmpty())
                    m_flow.add(TextMark{{aligned(c, column(c).align == Align::Left ? 0 : m_fonts.width(lines.at(l), face)),
                                         top + slack + double(l - from) * lineHeight() + m_fonts.ascent(face)},
                                        lines.at(l), face, Ink::Text});
        }
        m_flow.advance(height);
        if (rule && !isTotal(index))
            rowRule();
    }

    /// Hairline under a row; in a sheet to sign it is broken between the columns, one line to write on in each.
    void rowRule()
    {
        const double y = m_flow.y();
        if (!m_writing) {
            m_flow.add(LineMark{{m_flow.body().left(), y, m_right, y}, ruleWidth, Ink::Line});
            return;
        }
        for (qsizetype c = 0; c < m_band.columns.size(); ++c) {
            const double end = m_left.at(c) + m_band.widths.at(c) - (c + 1 < m_band.columns.size() ? cellPadding(m_faces) : 0);
            m_flow.add(LineMark{{m_left.at(c) + padLeft(c), y, end, y}, ruleWidth, Ink::Quiet});
        }
    }

    void breakHead()
    {
        m_head.clear();
        m_headText = 0;
        for (qsizetype c = 0; c < m_band.columns.size(); ++c) {
            const QString heading = report::plainText(column(c).heading);
            if (column(c).rotated) {
                const QString text = m_fonts.elided(report::singleLine(heading), m_faces.strong, longestUpright);
                m_head.append({text});
                m_headText = std::max(m_headText, m_fonts.width(text, m_faces.strong) + mm(1));
            } else {
                m_head.append(m_fonts.wrap(heading, m_faces.strong, inner(c)).mid(0, headLines));
                m_headText = std::max(m_headText, double(m_head.last().size()) * lineHeight());
            }
        }
    }

    QStringList captionText(bool continued) const
    {
        if (m_caption.isEmpty() || (m_bareHead && !continued))
            return {};
        const QString caption = report::singleLine(m_caption.left(longestCaption));
        const QString text = continued ? m_words.continued(caption) : caption;
        return m_fonts.wrap(text, continued ? Face::CellStrong : Face::BodyStrong, m_flow.body().width()).mid(0, captionLines);
    }

    double headHeight(bool continued) const
    {
        const auto caption = double(captionText(continued).size());
        return caption * m_fonts.lineHeight(Face::BodyStrong) + (caption > 0 ? mm(1) : 0) + m_headText + 2 * rowPadding;
    }

    void drawHead(bool continued)
    {
        const QStringList caption = captionText(continued);
        for (const QString &line : caption) {
            m_flow.add(TextMark{{m_flow.body().left(), m_flow.y() + m_fonts.ascent(Face::BodyStrong)}, line, continued ? Face::CellStrong : Face::BodyStrong,
                                continued ? Ink::Quiet : Ink::Text});
            m_flow.advance(m_fonts.lineHeight(Face::BodyStrong));
        }
        if (!caption.isEmpty())
            m_flow.advance(mm(1));
        const double bottom = m_flow.y() + rowPadding + m_headText;
        for (qsizetype c = 0; c < m_head.size(); ++c) {
            const QStringList &lines = m_head.at(c);
            if (column(c).rotated) {
                const double middle = m_left.at(c) + padLeft(c) + inner(c) / 2;
                m_flow.add(UprightMark{{middle + m_fonts.lineHeight(m_faces.strong) * 0.27, bottom - mm(0.3)}, lines.first(), m_faces.strong, Ink::Quiet});
                continue;
            }
            for (qsizetype l = 0; l < lines.size(); ++l)
                m_flow.add(TextMark{{aligned(c, m_fonts.width(lines.at(l), m_faces.strong)),
                                     bottom - double(lines.size() - l) * lineHeight() + m_fonts.ascent(m_faces.strong)},
                                    lines.at(l), m_faces.strong, Ink::Quiet});
        }
        m_flow.advance(m_headText + 2 * rowPadding);
        m_flow.add(LineMark{{m_flow.body().left(), m_flow.y(), m_right, m_flow.y()}, headRuleWidth, Ink::Quiet});
        m_underHead = true;
    }

    void continueOnNewPage()
    {
        m_flow.newPage();
        drawHead(true);
    }

    void noteLine()
    {
        const QString note = m_words.note(m_table);
        if (note.isEmpty())
            return;
        m_flow.lines(m_fonts.wrap(report::singleLine(note), Face::Note, m_flow.body().width()), Face::Note, Ink::Quiet, m_flow.body().left());
        m_flow.gap(mm(2));
    }

    Flow &m_flow;
    const FontBook &m_fonts;
    const report::Table &m_table;
    const ReportText &m_words;
    const bool m_writing;
    CellFaces m_faces;
    Band m_band;
    QList<double> m_left;           ///< left edge of each column of the band
    double m_right = 0;
    QString m_caption;
    QList<QStringList> m_head;
    double m_headText = 0;          ///< height of the headings' text
    bool m_bareHead = false;        ///< the heading above says what the caption would
    bool m_underHead = false;       ///< nothing stands below the headings yet
};

} // namespace

void layoutTable(Flow &flow, const report::Table &table, const ReportText &words)
{
    TableLayout(flow, table, words, false).layout();
}

void layoutSignIn(Flow &flow, const report::SignIn &signIn, const ReportText &words)
{
    report::Table table;
    table.columns = signIn.columns;
    for (const QStringList &row : signIn.rows)
        table.rows.append(QList<report::Cell>(row.cbegin(), row.cend()));
    for (int i = 0; i < signIn.emptyRows; ++i)
        table.rows.append(QList<report::Cell>());
    TableLayout(flow, table, words, true).layout();
}

} // namespace lansnav::paper
