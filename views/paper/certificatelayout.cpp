// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/blocklayout.h"
#include "paper/textfit.h"

#include <algorithm>

namespace lansnav::paper {

namespace {

using report::Certificate;
using report::Certificates;

constexpr double outerFrame = mm(10), innerFrame = mm(12.4), corner = mm(9);     // from the sheet's edge
constexpr double sideMargin = mm(34), topMargin = mm(26), footHeight = mm(34), signatureWidth = mm(72);

/// Two hairline frames, and a small square turned on its corner where the inner one bends.
void putFrame(Flow &flow, QSizeF sheet)
{
    const QRectF whole(QPointF(0, 0), sheet);
    flow.add(FrameMark{whole.adjusted(outerFrame, outerFrame, -outerFrame, -outerFrame), pt(2.2), Ink::Accent});
    flow.add(FrameMark{whole.adjusted(innerFrame, innerFrame, -innerFrame, -innerFrame), pt(0.6), Ink::Accent});
    const QRectF at = whole.adjusted(innerFrame + corner / 2, innerFrame + corner / 2, -innerFrame - corner / 2, -innerFrame - corner / 2);
    constexpr double size = mm(2.6);
    for (const QPointF &point : {at.topLeft(), at.topRight(), at.bottomLeft(), at.bottomRight()})
        flow.add(ShapeMark{QRectF(point.x() - size / 2, point.y() - size / 2, size, size), report::Shape::Diamond, Ink::Accent});
}

/// What is issued where and when to the left, the line to sign on to the right.
void putFoot(Flow &flow, const Certificates &all, const QRectF &foot)
{
    const FontBook &fonts = flow.fonts();
    QList<FittedText> signatures;
    double below = mm(1);
    for (qsizetype i = 0; i < std::min<qsizetype>(2, all.signatures.size()); ++i) {
        signatures.append(fitted(fonts, all.signatures.at(i), i == 0 ? Face::BodyStrong : Face::Note, QSizeF(signatureWidth, mm(9)), 1, 0.7, 2));
        below += signatures.last().height();
    }
    const double line = foot.bottom() - std::max(mm(13), below);
    const FittedText issued = fitted(fonts, all.issued, Face::Body, QSizeF(foot.width() - signatureWidth - mm(10), mm(12)), 1.05, 0.7, 2);
    put(flow, issued, foot.left(), line - issued.height() + mm(1), foot.width(), Ink::Text);
    const double left = foot.right() - signatureWidth;
    flow.add(LineMark{{left, line, foot.right(), line}, pt(0.6), Ink::Quiet});
    double y = line + mm(1);
    for (qsizetype i = 0; i < signatures.size(); ++i)
        y += put(flow, signatures.at(i), left, y, signatureWidth, i == 0 ? Ink::Text : Ink::Quiet);
}

/// What stands between the frames, from top to bottom.
class Column
{
public:
    Column(Flow &flow, const QRectF &area) : m_flow(flow), m_area(area) {}

    void add(const QString &text, Face face, double height, double largest, double smallest, int lines, Ink ink, double after)
    {
        add(fitted(m_flow.fonts(), text, face, QSizeF(m_area.width(), height), largest, smallest, lines), ink, after);
    }
    /// Ends after a whole title, when there are too many.
    void addContents(const QString &text, const QString &andMore)
    {
        const auto fit = [this](const QString &contents) { return fitted(m_flow.fonts(), contents, Face::Body, QSizeF(m_area.width(), mm(13)), 0.95, 0.7, 3); };
        FittedText contents = fit(text);
        for (QStringList titles = text.split(report::contentsBetween.toString()); contents.cut && titles.size() > 1;) {
            titles.removeLast();
            contents = fit(titles.join(report::contentsBetween) + u' ' + andMore);
        }
        add(contents, Ink::Quiet, 0);
    }
    void add(const FittedText &fit, Ink ink, double after)
    {
        if (fit.lines.isEmpty())
            return;
        m_parts.append({fit, ink, after});
        m_height += fit.height() + after;
    }
    /// A line to write a name on.
    void addLine(double height, double after)
    {
        m_parts.append({{}, Ink::Quiet, after, height});
        m_height += height + after;
    }
    void gap(double height)
    {
        m_parts.append({{}, Ink::Text, height});
        m_height += height;
    }
    void draw()
    {
        double gaps = 0;
        for (const Part &part : std::as_const(m_parts))
            gaps += part.after;
        // Few words are spread over the sheet, but not torn apart.
        const double wider = gaps > 0 ? std::clamp(1 + (m_area.height() - m_height) * 0.7 / gaps, 1.0, 2.6) : 1;
        double y = m_area.top() + std::max(0.0, (m_area.height() - m_height - gaps * (wider - 1)) / 2);
        for (const Part &part : std::as_const(m_parts)) {
            if (part.line > 0) {
                y += part.line;
                m_flow.add(LineMark{{m_area.center().x() - mm(60), y, m_area.center().x() + mm(60), y}, pt(0.7), part.ink});
            } else {
                y += put(m_flow, part.text, m_area.left(), y, m_area.width(), part.ink, Side::Center);
            }
            y += part.after * wider;
        }
    }

private:
    struct Part { FittedText text; Ink ink; double after; double line = 0; };
    Flow &m_flow;
    QRectF m_area;
    QList<Part> m_parts;
    double m_height = 0;
};

void putCertificate(Flow &flow, const Certificates &all, const Certificate &one, const ReportText &words)
{
    const QSizeF sheet = flow.sheetSize();
    putFrame(flow, sheet);
    const QRectF area(QPointF(sideMargin, topMargin), QPointF(sheet.width() - sideMargin, sheet.height() - topMargin));
    putFoot(flow, all, QRectF(QPointF(area.left(), area.bottom() - footHeight), area.bottomRight()));
    // The largest heights of all parts together are less than the area.
    Column column(flow, area.adjusted(0, 0, 0, -footHeight));
    column.add(all.heading, Face::Title, mm(20), 2.6, 1, 1, Ink::Accent, mm(4));
    column.add(all.lead, Face::Body, mm(6.5), 1.3, 0.8, 1, Ink::Quiet, mm(1.5));
    if (one.name.isEmpty())
        column.addLine(mm(14), mm(2.5));
    else
        column.add(one.name, Face::Title, mm(20), 2.1, 0.8, 2, Ink::Text, mm(1.5));
    column.add(all.body, Face::Body, mm(6.5), 1.3, 0.8, 1, Ink::Quiet, mm(1.5));
    column.add(all.title, Face::Title, mm(22), 1.25, 0.65, 3, Ink::Text, mm(1.5));
    for (const QString &line : all.lines.first(std::min<qsizetype>(3, all.lines.size())))
        column.add(line, Face::Body, mm(6), 1.2, 0.75, 1, Ink::Text, mm(0.4));
    column.add(one.text, Face::Body, mm(6), 1, 0.75, 1, Ink::Text, 0);
    column.gap(mm(2));
    column.addContents(one.contents, words.andMore());
    column.draw();
}

} // namespace

void layoutCertificates(Flow &flow, const Certificates &certificates, const ReportText &words)
{
    for (const Certificate &one : certificates.holders) {
        flow.ownSheet();
        putCertificate(flow, certificates, one, words);
    }
}

} // namespace lansnav::paper
