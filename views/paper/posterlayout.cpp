// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/blocklayout.h"
#include "paper/textfit.h"
#include "report/plaintext.h"

#include <algorithm>

namespace lansnav::paper {

namespace {

using report::Poster;
using report::PosterLine;

constexpr double largestLine = 2.0, smallestLine = 0.95, lineStep = 0.92;

/// One line of a poster as it is drawn at some size.
struct Placed { FittedText time, text, detail, tag; double height = 0; };

class PosterSheet
{
public:
    PosterSheet(Flow &flow, const QString &heading, const Poster &poster) : m_flow(flow), m_fonts(flow.fonts()), m_heading(heading), m_poster(poster), m_body(flow.body()) {}

    void draw(const ReportText &words)
    {
        qsizetype from = 0;
        do {
            m_flow.ownSheet();
            m_top = m_body.top();
            front(from > 0 ? words.continued(m_poster.title) : m_poster.title);
            from = lines(from);
        } while (from < m_poster.lines.size());
    }

private:
    void front(const QString &title)
    {
        const double width = m_body.width();
        const auto add = [&](const QString &text, Face face, double height, double largest, double smallest, int lines, Ink ink) {
            m_top += put(m_flow, fitted(m_fonts, text, face, QSizeF(width, height), largest, smallest, lines), m_body.left(), m_top, width, ink);
        };
        add(m_heading, Face::Section, mm(16), 1.3, 0.8, 2, Ink::Quiet);
        m_top += mm(5);
        add(title, Face::Title, mm(52), 4.2, 1.2, 3, Ink::Text);
        m_top += mm(1);
        add(m_poster.subtitle, Face::Section, mm(14), 1.8, 0.9, 2, Ink::Text);
        m_top += mm(3);
        m_flow.add(RectMark{QRectF(m_body.left(), m_top, width, mm(1.2)), Ink::Accent});
        m_top += mm(6);
    }

    Placed placed(const PosterLine &line, double scale) const
    {
        const double time = timeWidth(scale), rest = m_body.width() - time;
        const double high = m_body.height() / 3;
        Placed one;
        one.time = fitted(m_fonts, line.time, Face::BodyStrong, QSizeF(time - mm(4), high), scale, scale * 0.6, 1);
        one.text = fitted(m_fonts, line.text, Face::BodyStrong, QSizeF(rest, high), scale, scale, 4);
        one.detail = fitted(m_fonts, line.detail, Face::Body, QSizeF(rest, high), scale * 0.8, scale * 0.8, 3);
        const double shape = line.shape == report::Shape::None ? 0 : shapeSide(scale) + mm(2);
        one.tag = fitted(m_fonts, line.tag, Face::Body, QSizeF(rest - shape, high), scale * 0.8, scale * 0.6, 1);
        one.height = std::max(one.time.height(), one.text.height() + one.detail.height() + std::max(one.tag.height(), shape > 0 ? shapeSide(scale) : 0)) + gap(scale);
        return one;
    }

    double timeWidth(double scale) const
    {
        double width = mm(20);
        for (const PosterLine &line : m_poster.lines)
            width = std::max(width, m_fonts.width(report::singleLine(line.time.left(40)), Face::BodyStrong) * scale + mm(6));
        return std::min(width, m_body.width() * 0.4);
    }

    double shapeSide(double scale) const { return m_fonts.lineHeight(Face::Body) * scale * 0.62; }
    static double gap(double scale) { return mm(3.4) * scale; }

    /// The largest size in which all lines that are left stand on the sheet; in the smallest, as many as do. The first line not drawn.
    qsizetype lines(qsizetype from)
    {
        double scale = largestLine;
        for (; scale > smallestLine; scale *= lineStep) {
            double height = 0;
            for (qsizetype i = from; i < m_poster.lines.size() && height <= m_body.bottom() - m_top; ++i)
                height += placed(m_poster.lines.at(i), scale).height;
            if (height <= m_body.bottom() - m_top)
                break;
        }
        scale = std::max(scale, smallestLine);
        qsizetype next = from;
        for (; next < m_poster.lines.size(); ++next) {
            const Placed one = placed(m_poster.lines.at(next), scale);
            if (next > from && m_top + one.height - gap(scale) > m_body.bottom())
                break;
            draw(m_poster.lines.at(next), one, scale);
        }
        return next;
    }

    void draw(const PosterLine &line, const Placed &one, double scale)
    {
        const double left = m_body.left() + timeWidth(scale), width = m_body.width();
        put(m_flow, one.time, m_body.left(), m_top, width, Ink::Accent);
        double y = m_top + put(m_flow, one.text, left, m_top, width, Ink::Text);
        y += put(m_flow, one.detail, left, y, width, Ink::Quiet);
        if (line.shape != report::Shape::None) {
            const double side = shapeSide(scale), height = std::max(side, one.tag.height());
            m_flow.add(ShapeMark{QRectF(left, y + (height - side) / 2, side, side), line.shape, Ink::Text});
            put(m_flow, one.tag, left + side + mm(2), y, width, Ink::Text);
        } else {
            put(m_flow, one.tag, left, y, width, Ink::Text);
        }
        m_top += one.height;
        if (m_top < m_body.bottom())
            m_flow.add(LineMark{{m_body.left(), m_top - gap(scale) / 2, m_body.right(), m_top - gap(scale) / 2}, pt(0.5), Ink::Line});
    }

    Flow &m_flow;
    const FontBook &m_fonts;
    const QString &m_heading;
    const Poster &m_poster;
    const QRectF m_body;
    double m_top = 0;
};

} // namespace

void layoutPosters(Flow &flow, const report::Posters &posters, const ReportText &words)
{
    for (const Poster &poster : posters.posters)
        PosterSheet(flow, posters.heading, poster).draw(words);
}

} // namespace lansnav::paper
