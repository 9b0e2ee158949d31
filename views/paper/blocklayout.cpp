// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/blocklayout.h"

#include "chart/chartpainter.h"
#include "paper/tablelayout.h"
#include "report/plaintext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav::paper {

namespace {

constexpr double chartHeight = mm(62), lowestChart = mm(46), emptyChartHeight = mm(12), chartGap = mm(3);
constexpr double bulletIndent = mm(5);
constexpr double labelShare = 0.35;         // of the width, for the labels of facts

using Charts = QList<const report::Chart *>;

class BlockLayout
{
public:
    /// `following` are the charts that come straight after, should the block be one.
    BlockLayout(Flow &flow, const ReportText &words, Charts following) : m_flow(flow), m_fonts(flow.fonts()), m_words(words), m_following(std::move(following)) {}

    void operator()(const report::Heading &heading) { m_flow.heading(heading); }

    void operator()(const report::Paragraph &paragraph)
    {
        const Face face = paragraph.quiet ? Face::Note : Face::Body;
        text(paragraph.text, face, paragraph.quiet ? Ink::Quiet : Ink::Text, 0);
        m_flow.gap(mm(1.5));
    }

    void operator()(const report::BulletList &list)
    {
        for (const QString &item : list.items) {
            const QStringList lines = m_fonts.wrap(report::plainText(item), Face::Body, m_flow.body().width() - bulletIndent);
            m_flow.need(m_fonts.lineHeight(Face::Body) * double(std::min<qsizetype>(2, lines.size())));
            m_flow.add(TextMark{{m_flow.body().left() + mm(1.2), m_flow.y() + m_fonts.ascent(Face::Body)}, u"•"_s, Face::Body, Ink::Quiet});
            m_flow.lines(lines, Face::Body, Ink::Text, m_flow.body().left() + bulletIndent);
            m_flow.gap(mm(0.6));
        }
        m_flow.gap(mm(1.5));
    }

    void operator()(const report::Facts &facts)
    {
        double labels = 0;
        for (const auto &[label, value] : facts.rows)
            labels = std::max(labels, m_fonts.width(report::singleLine(label), Face::Body));
        labels = std::min(labels, m_flow.body().width() * labelShare);
        const double x = m_flow.body().left() + labels + mm(5);
        for (const auto &[label, value] : facts.rows) {
            const QStringList left = m_fonts.wrap(report::plainText(label), Face::Body, labels + 1);
            const QStringList right = m_fonts.wrap(report::plainText(value), Face::Body, m_flow.body().right() - x);
            const double height = m_fonts.lineHeight(Face::Body);
            m_flow.need(height * double(std::max(left.size(), std::min<qsizetype>(right.size(), 2))));
            const double top = m_flow.y();
            for (qsizetype i = 0; i < left.size(); ++i)
                m_flow.add(TextMark{{m_flow.body().left(), top + double(i) * height + m_fonts.ascent(Face::Body)}, left.at(i), Face::Body, Ink::Quiet});
            m_flow.lines(right, Face::Body, Ink::Text, x);
            m_flow.advance(std::max(0.0, double(left.size() - right.size()) * height));
            m_flow.gap(mm(0.5));
        }
        m_flow.gap(mm(1.5));
    }

    void operator()(const report::Table &table) { layoutTable(m_flow, table, m_words); }
    void operator()(const report::SignIn &signIn) { layoutSignIn(m_flow, signIn, m_words); }
    void operator()(const report::TileMap &map) { layoutTileMap(m_flow, map); }
    void operator()(const report::Labels &labels) { layoutLabels(m_flow, labels); }
    void operator()(const report::Posters &posters) { layoutPosters(m_flow, posters, m_words); }
    void operator()(const report::Certificates &certificates) { layoutCertificates(m_flow, certificates, m_words); }

    void operator()(const report::Chart &chart)
    {
        const bool any = hasFigures(chart);
        const QStringList title = titleOf(chart);
        const double titleHeight = m_flow.saysHeading(chart.title) ? 0 : heightOf(title);
        if (!m_flow.headingWaits())
            m_flow.gap(chartGap);
        // What is said of a chart in a line of its own stands under it, not on the next page.
        const double note = m_fonts.lineHeight(Face::Note) + chartGap;
        m_flow.need(titleHeight + (any ? lowestChart : emptyChartHeight) + note);
        if (titleHeight > 0) {
            m_flow.lines(title, Face::BodyStrong, Ink::Text, m_flow.body().left());
            m_flow.advance(mm(1));
        }
        // At the foot of a page a chart is rather a little lower than on the next page, or followed by one that is.
        const double height = any ? std::clamp(sharedHeight(m_flow.room() - note), lowestChart, chartHeight) : emptyChartHeight;
        m_flow.add(ChartMark{QRectF(m_flow.body().left(), m_flow.y(), m_flow.body().width(), height), chart});
        m_flow.advance(height);
        m_flow.gap(chartGap);
    }

    void operator()(const report::PageBreak &)
    {
        m_flow.finish();
        if (!m_flow.atTop())
            m_flow.newPage();
    }

private:
    QStringList titleOf(const report::Chart &chart) const
    {
        return chart.title.isEmpty() ? QStringList() : m_fonts.wrap(report::singleLine(chart.title), Face::BodyStrong, m_flow.body().width());
    }
    double heightOf(const QStringList &title) const { return title.isEmpty() ? 0 : double(title.size()) * m_fonts.lineHeight(Face::BodyStrong) + mm(1); }

    /// The height that lets the following charts stand on this page too; all the room where they cannot.
    double sharedHeight(double room) const
    {
        double left = room;
        int sharing = 1;
        for (const report::Chart *next : m_following) {
            left -= 2 * chartGap + heightOf(titleOf(*next));
            if (hasFigures(*next))
                ++sharing;
            else
                left -= emptyChartHeight;
        }
        return left / sharing >= lowestChart ? left / sharing : room;
    }

    void text(const QString &words, Face face, Ink ink, double indent)
    {
        const QStringList lines = m_fonts.wrap(report::plainText(words), face, m_flow.body().width() - indent);
        m_flow.need(m_fonts.lineHeight(face) * double(std::min<qsizetype>(2, lines.size())));
        m_flow.lines(lines, face, ink, m_flow.body().left() + indent);
    }

    Flow &m_flow;
    const FontBook &m_fonts;
    const ReportText &m_words;
    Charts m_following;
};

/// The sentences that matter, beside a bar. Higher than a page they stand without it.
void layoutSummary(Flow &flow, const QStringList &summary)
{
    const FontBook &fonts = flow.fonts();
    const double indent = mm(4), height = fonts.lineHeight(Face::Summary);
    QList<QStringList> sentences;
    qsizetype lines = 0;
    for (const QString &sentence : summary) {
        sentences.append(fonts.wrap(report::plainText(sentence), Face::Summary, flow.body().width() - indent));
        lines += sentences.last().size();
    }
    const double total = double(lines) * height + double(sentences.size() - 1) * mm(1);
    flow.gap(mm(4));
    flow.need(std::min(total, flow.body().height() / 2));
    if (flow.fits(total))
        flow.add(RectMark{QRectF(flow.body().left(), flow.y(), mm(0.9), total), Ink::Accent});
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        if (i > 0)
            flow.gap(mm(1));
        flow.lines(sentences.at(i), Face::Summary, Ink::Text, flow.body().left() + indent);
    }
    flow.gap(mm(3));
}

} // namespace

void layoutFront(Flow &flow, const Report &report, const ReportText &words)
{
    const FontBook &fonts = flow.fonts();
    const double left = flow.body().left(), width = flow.body().width();
    flow.lines(fonts.wrap(report::plainText(report.title), Face::Title, width), Face::Title, Ink::Text, left);
    if (!report.subtitle.isEmpty())
        flow.lines(fonts.wrap(report::plainText(report.subtitle), Face::Body, width), Face::Body, Ink::Text, left);
    QStringList origin{report.region, report.author, words.date(report.date)};
    origin.removeAll(QString());
    if (!origin.isEmpty()) {
        flow.advance(mm(0.5));
        flow.lines(fonts.wrap(report::singleLine(origin.join(u" · "_s)), Face::Note, width), Face::Note, Ink::Quiet, left);
    }
    if (!report.summary.isEmpty())
        layoutSummary(flow, report.summary);
    flow.gap(mm(2));
}

void layoutBlocks(Flow &flow, const QList<report::Block> &blocks, const ReportText &words)
{
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        Charts following;
        for (qsizetype next = i + 1; next < blocks.size() && std::holds_alternative<report::Chart>(blocks.at(next)); ++next)
            following.append(&std::get<report::Chart>(blocks.at(next)));
        std::visit(BlockLayout(flow, words, std::move(following)), blocks.at(i));
    }
}

} // namespace lansnav::paper
