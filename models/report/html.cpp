// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html.h"

#include "store/atomicfile.h"
#include "report/htmlchart.h"
#include "report/plaintext.h"
#include "report/reporttext.h"
#include "report/shapes.h"

#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

using namespace report;

constexpr auto style = R"(
:root { color-scheme: light dark; }
body { font: 1rem/1.45 "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; font-variant-numeric: tabular-nums; color: #1B1F23; background: #FFF; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; margin: 0 0 .2rem; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; } h3 { font-size: 1rem; margin: 1.5rem 0 .4rem; } h4 { font-size: .95rem; margin: 1.2rem 0 .3rem; }
.quiet, caption small, footer { color: #5A636C; } header p { margin: .1rem 0; }
.summary { border-left: .25rem solid #1F6F8B; padding: .1rem 0 .1rem 1rem; margin: 1.2rem 0; } .summary p { margin: .3rem 0; }
.wide { overflow-x: auto; } table { border-collapse: collapse; margin: .6rem 0 1.2rem; min-width: 50%; }
caption { text-align: left; font-weight: 600; padding: .3rem 0; } caption small { display: block; font-weight: 400; }
th, td { text-align: left; vertical-align: top; padding: .25rem .8rem .25rem 0; border-bottom: 1px solid #D5D9DD; }
thead th { border-bottom: 1px solid #5A636C; } tbody th { font-weight: 400; } .r { text-align: right; } .c { text-align: center; }
.total td, .total th { font-weight: 600; border-top: 1px solid #5A636C; } .up { writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap; }
.sign td { height: 2.2rem; min-width: 5rem; } dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; } dt { color: #5A636C; } dd { margin: 0; }
.labels { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: .6rem; } .labels li { border: 1px solid #D5D9DD; padding: .8rem; text-align: center; break-inside: avoid; } .labels small, .labels strong, .labels span, .labels em { display: block; } .labels strong { font-size: 1.4rem; margin: .5rem 0; } .labels em { font-style: normal; font-weight: 600; margin-top: .6rem; } .blank { display: inline-block; min-width: 12rem; min-height: 1.4em; border-bottom: 1px solid currentColor; }
.certificate { text-align: center; border: 3px double #1F6F8B; padding: 2rem; margin: 1.5rem 0; } .certificate h2 { font-size: 2rem; margin-top: 0; } .certificate h3 { font-size: 1.3rem; } .holder { font-size: 1.8rem; font-weight: 600; }
figure { margin: 1.2rem 0; } figcaption { font-weight: 600; } figure svg { max-width: 100%; height: auto; } .key { margin: .2rem 0; } .key span { margin-right: 1.2rem; white-space: nowrap; } footer { margin-top: 3rem; border-top: 1px solid #D5D9DD; padding-top: .4rem; font-size: .85rem; }
@media (prefers-color-scheme: dark) { body { color: #E8EAED; background: #1E2124; } .quiet, caption small, footer, dt { color: #A0A8B0; } th, td, footer { border-color: #3A4046; } }
@media print { @page { size: A4 PAGE; margin: 20mm 18mm; } :root { color-scheme: light; } body { font-size: 10pt; color: #000; background: #FFF; margin: 0; max-width: none; padding: 0; } h1 { font-size: 16pt; } h2 { font-size: 12pt; } h2, h3, h4, caption { break-after: avoid; } tr, figure { break-inside: avoid; } thead { display: table-header-group; } .break { break-before: page; } .sign td { height: 9mm; } .wide { overflow: visible; } }
)";

QString escaped(const QString &text)
{
    return plainText(text).toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString attribute(const QString &text)
{
    return singleLine(text).toHtmlEscaped();
}

/// Writes one report; a member for each kind of block.
class HtmlWriter
{
public:
    HtmlWriter(const Report &report, QString &target) : m_report(report), m_words(report.language), m_out(&target) {}

    void write()
    {
        head();
        for (const Block &block : m_report.blocks)
            std::visit([this](const auto &part) { put(part); }, block);
        QStringList foot{m_report.region, m_report.title, m_words.date(m_report.date)};
        foot.removeAll(QString());
        m_out << "</main>\n<footer>" << escaped(foot.join(u" · "_s)) << "</footer>\n</body>\n</html>\n";
    }

private:
    void head()
    {
        QString css = QString::fromUtf8(style);
        css.replace(u"A4 PAGE"_s, m_report.landscape ? u"A4 landscape"_s : u"A4 portrait"_s);
        m_out << "<!DOCTYPE html>\n<html lang=\"" << m_report.languageTag() << "\">\n<head>\n<meta charset=\"utf-8\">\n"
              << "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" << attribute(m_report.title) << "</title>\n";
        if (!m_report.author.isEmpty())
            m_out << "<meta name=\"author\" content=\"" << attribute(m_report.author) << "\">\n";
        m_out << "<style>" << css << "</style>\n</head>\n<body>\n<header>\n<h1>" << escaped(m_report.title) << "</h1>\n";
        if (!m_report.subtitle.isEmpty())
            m_out << "<p>" << escaped(m_report.subtitle) << "</p>\n";
        QStringList origin{m_report.region, m_report.author};
        origin.removeAll(QString());
        m_out << "<p class=\"quiet\">" << escaped(origin.join(u" · "_s));
        if (m_report.date.isValid())
            m_out << (origin.isEmpty() ? "" : " · ") << "<time datetime=\"" << m_report.date.toString(Qt::ISODate) << "\">"
                  << escaped(m_words.date(m_report.date)) << "</time>";
        m_out << "</p>\n</header>\n<main>\n";
        if (m_report.summary.isEmpty())
            return;
        m_out << "<section class=\"summary\" aria-label=\"" << attribute(m_words.summary()) << "\">\n";
        for (const QString &sentence : m_report.summary)
            m_out << "<p>" << escaped(sentence) << "</p>\n";
        m_out << "</section>\n";
    }

    void put(const Heading &heading)
    {
        // From the first of several papers on, what is within one stands a step lower.
        m_several |= heading.level <= 0;
        const int level = std::clamp(heading.level, 0, 2) + (m_several ? 2 : 1);
        const QString tag = u"h%1"_s.arg(level);
        m_out << '<' << tag << (m_break ? " class=\"break\">" : ">") << escaped(heading.text) << "</" << tag << ">\n";
        m_break = false;
    }

    void put(const Paragraph &paragraph)
    {
        m_out << (paragraph.quiet ? "<p class=\"quiet\">" : "<p>") << escaped(paragraph.text) << "</p>\n";
    }

    void put(const BulletList &list)
    {
        m_out << "<ul>\n";
        for (const QString &item : list.items)
            m_out << "<li>" << escaped(item) << "</li>\n";
        m_out << "</ul>\n";
    }

    void put(const Facts &facts)
    {
        m_out << "<dl>\n";
        for (const auto &[label, value] : facts.rows)
            m_out << "<dt>" << escaped(label) << "</dt><dd>" << escaped(value) << "</dd>\n";
        m_out << "</dl>\n";
    }

    static const char *alignClass(Align align) { return align == Align::Right ? " class=\"r\"" : align == Align::Center ? " class=\"c\"" : ""; }

    void columnHeads(const QList<TableColumn> &columns)
    {
        m_out << "<thead>\n<tr>";
        for (const TableColumn &column : columns) {
            m_out << "<th scope=\"col\"" << alignClass(column.align) << '>';
            if (column.rotated)
                m_out << "<span class=\"up\">" << escaped(column.heading) << "</span>";
            else
                m_out << escaped(column.heading);
            m_out << "</th>";
        }
        m_out << "</tr>\n</thead>\n";
    }

    void caption(const QString &text, const QString &note = {})
    {
        if (text.isEmpty() && note.isEmpty())
            return;
        m_out << "<caption>" << escaped(text);
        if (!note.isEmpty())
            m_out << "<small>" << escaped(note) << "</small>";
        m_out << "</caption>\n";
    }

    void put(const report::Table &table)
    {
        m_out << "<div class=\"wide\">\n<table>\n";
        caption(table.caption, m_words.note(table));
        columnHeads(table.columns);
        m_out << "<tbody>\n";
        if (table.rows.isEmpty())
            m_out << "<tr><td class=\"quiet\" colspan=\"" << std::max<qsizetype>(1, table.columns.size()) << "\">" << escaped(m_words.noRows()) << "</td></tr>\n";
        for (qsizetype i = 0; i < table.rows.size(); ++i)
            bodyRow(table, i);
        m_out << "</tbody>\n</table>\n</div>\n";
    }

    void bodyRow(const report::Table &table, qsizetype index)
    {
        const QList<Cell> &row = table.rows.at(index);
        const bool total = table.lastRowIsTotal && index == table.rows.size() - 1;
        m_out << (total ? "<tr class=\"total\">" : "<tr>");
        for (qsizetype c = 0; c < row.size(); c += std::max(1, row.at(c).span)) {
            const Align align = c < table.columns.size() ? table.columns.at(c).align : Align::Left;
            m_out << (c == 0 ? "<th scope=\"row\"" : "<td") << alignClass(align);
            if (row.at(c).span > 1)
                m_out << " colspan=\"" << std::min<qsizetype>(row.at(c).span, row.size() - c) << '"';
            m_out << '>';
            const QString text = escaped(row.at(c).text);
            if (row.at(c).strong)
                m_out << "<strong>" << text << "</strong>";
            else
                m_out << text;
            m_out << (c == 0 ? "</th>" : "</td>");
        }
        m_out << "</tr>\n";
    }

    void put(const SignIn &sheet)
    {
        m_out << "<div class=\"wide\">\n<table class=\"sign\">\n";
        columnHeads(sheet.columns);
        m_out << "<tbody>\n";
        const qsizetype count = sheet.rows.size() + std::max(0, sheet.emptyRows);
        for (qsizetype i = 0; i < count; ++i) {
            m_out << "<tr>";
            for (qsizetype c = 0; c < sheet.columns.size(); ++c)
                m_out << "<td>" << (i < sheet.rows.size() ? escaped(sheet.rows.at(i).value(c)) : QString()) << "</td>";
            m_out << "</tr>\n";
        }
        m_out << "</tbody>\n</table>\n</div>\n";
    }

    void put(const Chart &chart)
    {
        m_out << "<figure>\n<figcaption>" << escaped(chart.title);
        if (!chart.unit.isEmpty())
            m_out << " <span class=\"quiet\">(" << escaped(chart.unit) << ")</span>";
        m_out << "</figcaption>\n" << chartSvg(chart);
        const bool any = std::any_of(chart.series.cbegin(), chart.series.cend(), [](const Series &series) {
            return std::any_of(series.values.cbegin(), series.values.cend(), [](const auto &value) { return value.has_value(); });
        });
        if (!any)
            m_out << "<p class=\"quiet\">" << escaped(m_words.noFigures()) << "</p>\n";
        else
            figures(chart);
        m_out << "</figure>\n";
    }

    void figures(const Chart &chart)
    {
        m_out << "<div class=\"wide\">\n<table>\n<thead>\n<tr><th scope=\"col\">" << escaped(m_words.category()) << "</th>";
        for (const Series &series : chart.series)
            m_out << "<th scope=\"col\" class=\"r\">" << escaped(series.name.isEmpty() ? chart.unit : series.name) << "</th>";
        m_out << "</tr>\n</thead>\n<tbody>\n";
        for (qsizetype i = 0; i < chart.categories.size(); ++i) {
            m_out << "<tr><th scope=\"row\">" << escaped(chart.categories.at(i)) << "</th>";
            for (const Series &series : chart.series) {
                const std::optional<double> value = i < series.values.size() ? series.values.at(i) : std::nullopt;
                m_out << "<td class=\"r\">" << (value ? escaped(m_words.number(*value)) : u"–"_s) << "</td>";
            }
            m_out << "</tr>\n";
        }
        m_out << "</tbody>\n</table>\n</div>\n";
    }

    void put(const TileMap &map)
    {
        m_out << "<table>\n";
        caption(map.caption);
        m_out << "<thead>\n<tr><th scope=\"col\">" << escaped(m_words.place()) << "</th><th scope=\"col\">" << escaped(m_words.state())
              << "</th></tr>\n</thead>\n<tbody>\n";
        for (const Tile &tile : map.tiles)
            m_out << "<tr><th scope=\"row\">" << escaped(tile.name) << "</th><td>" << escaped(tile.word) << "</td></tr>\n";
        m_out << "</tbody>\n</table>\n";
    }

    /// A name, or room to write one.
    QString named(const QString &name) { return name.isEmpty() ? u"<span class=\"blank\"></span>"_s : escaped(name); }

    void put(const Labels &labels)
    {
        if (!labels.note.isEmpty())
            put(Paragraph{labels.note, true});
        m_out << "<ul class=\"labels\">\n";
        for (const Label &label : labels.labels) {
            m_out << "<li><small>" << escaped(labels.heading) << "</small><strong>" << named(label.name) << "</strong>";
            for (const QString &line : label.lines)
                m_out << "<span>" << escaped(line) << "</span>";
            m_out << "<em>" << escaped(shapeText(label.shape, label.tag)) << "</em></li>\n";
        }
        m_out << "</ul>\n";
    }

    void put(const Posters &posters)
    {
        for (const Poster &poster : posters.posters) {
            m_out << "<section class=\"break\">\n<p class=\"quiet\">" << escaped(posters.heading) << "</p>\n<h2>" << escaped(poster.title) << "</h2>\n<p>"
                  << escaped(poster.subtitle) << "</p>\n<dl>\n";
            for (const PosterLine &line : poster.lines) {
                m_out << "<dt>" << escaped(line.time) << "</dt><dd><strong>" << escaped(line.text) << "</strong>";
                for (const QString &more : {line.detail, shapeText(line.shape, line.tag)})
                    if (!more.isEmpty())
                        m_out << "<br>" << escaped(more);
                m_out << "</dd>\n";
            }
            m_out << "</dl>\n</section>\n";
        }
    }

    void put(const Certificates &all)
    {
        for (const Certificate &one : all.holders) {
            m_out << "<section class=\"certificate break\">\n<h2>" << escaped(all.heading) << "</h2>\n";
            m_out << "<p>" << escaped(all.lead) << "</p>\n<p class=\"holder\">" << named(one.name) << "</p>\n<p>" << escaped(all.body) << "</p>\n<h3>" << escaped(all.title)
                  << "</h3>\n";
            for (const QString &line : all.lines + QStringList{one.text, one.contents, all.issued} + all.signatures)
                if (!line.isEmpty())
                    m_out << "<p>" << escaped(line) << "</p>\n";
            m_out << "</section>\n";
        }
    }

    void put(const PageBreak &) { m_break = true; }

    const Report &m_report;
    ReportText m_words;
    QTextStream m_out;
    bool m_several = false;     ///< it holds several papers, and they have begun
    bool m_break = false;       ///< the next heading starts a page when printed
};

} // namespace

QString toHtml(const Report &report)
{
    QString html;
    HtmlWriter(report, html).write();
    return html;
}

Result<void> writeHtml(const Report &report, const QString &path)
{
    AtomicFile file(path);
    if (auto begun = file.begin(); !begun)
        return begun;
    if (auto written = file.write(toHtml(report).toUtf8()); !written)
        return written;
    return file.commit();
}

} // namespace lansnav
