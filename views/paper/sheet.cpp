// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/sheet.h"

#include "chart/chartpainter.h"

#include <QColor>
#include <QPainter>
#include <QPainterPath>
#include <QPen>

#include <cmath>

namespace lansnav::paper {

namespace {

QColor colour(Ink ink)
{
    switch (ink) {
    case Ink::Text: return QColor(0x1b, 0x1f, 0x23);
    case Ink::Quiet: return QColor(0x5a, 0x63, 0x6c);
    case Ink::Line: return QColor(0xb8, 0xbe, 0xc4);
    case Ink::Accent: return QColor(0x1f, 0x6f, 0x8b);
    case Ink::Good: return QColor(0x2e, 0x7d, 0x4f);
    case Ink::Warn: return QColor(0x9a, 0x67, 0x00);
    case Ink::Bad: return QColor(0xb3, 0x26, 0x1e);
    case Ink::GoodTint: return QColor(0xf3, 0xf9, 0xf5);
    case Ink::WarnTint: return QColor(0xfb, 0xf1, 0xd9);
    case Ink::BadTint: return QColor(0xf6, 0xd9, 0xd6);
    case Ink::NeutralTint: return QColor(0xf5, 0xf6, 0xf7);
    }
    return Qt::black;
}

/// Draws marks one after the other and changes the painter's font and pen only where they differ.
class Pencil
{
public:
    Pencil(QPainter &painter, const FontBook &fonts, const QLocale &locale, const QString &noFigures)
        : m_painter(painter), m_fonts(fonts), m_locale(locale), m_noFigures(noFigures)
    {
    }

    void operator()(const TextMark &mark)
    {
        prepare(mark.face, mark.ink);
        if (qFuzzyCompare(mark.scale, 1.0)) {
            m_painter.drawText(mark.baseline, mark.text);
            return;
        }
        m_painter.save();
        m_painter.translate(mark.baseline);
        m_painter.scale(mark.scale, mark.scale);
        m_painter.drawText(QPointF(0, 0), mark.text);
        m_painter.restore();
    }

    void operator()(const UprightMark &mark)
    {
        prepare(mark.face, mark.ink);
        m_painter.save();
        m_painter.translate(mark.baseline);
        m_painter.rotate(-90);
        m_painter.drawText(QPointF(0, 0), mark.text);
        m_painter.restore();
    }

    void operator()(const LineMark &mark)
    {
        pen(QPen(colour(mark.ink), mark.width, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(mark.line);
    }

    void operator()(const RectMark &mark) { m_painter.fillRect(mark.rect, colour(mark.fill)); }

    void operator()(const FrameMark &mark)
    {
        pen(QPen(colour(mark.ink), mark.width, mark.dashed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(mark.rect);
    }

    void operator()(const StateMark &mark)
    {
        const QRectF &r = mark.rect;
        const double stroke = r.width() / 8;
        pen(QPen(colour(mark.ink), stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
        const auto at = [&r](double x, double y) { return QPointF(r.left() + r.width() * x, r.top() + r.height() * y); };
        switch (mark.shape) {
        case report::TileMark::Tick: m_painter.drawPolyline(QPolygonF{at(0.08, 0.55), at(0.38, 0.85), at(0.92, 0.18)}); break;
        case report::TileMark::Half: half(r.adjusted(stroke, stroke, -stroke, -stroke), mark.ink); break;
        case report::TileMark::Cross:
            m_painter.drawLine(at(0.12, 0.12), at(0.88, 0.88));
            m_painter.drawLine(at(0.88, 0.12), at(0.12, 0.88));
            break;
        case report::TileMark::Clock:
            m_painter.drawEllipse(r.adjusted(stroke, stroke, -stroke, -stroke));
            m_painter.drawPolyline(QPolygonF{at(0.5, 0.28), at(0.5, 0.52), at(0.68, 0.64)});
            break;
        case report::TileMark::Dash:
        case report::TileMark::ByState: m_painter.drawLine(at(0.15, 0.5), at(0.85, 0.5)); break;
        }
    }

    void operator()(const ShapeMark &mark)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour(mark.ink));
        m_textPen = false;
        const QRectF &r = mark.rect;
        const auto at = [&r](double x, double y) { return QPointF(r.left() + r.width() * x, r.top() + r.height() * y); };
        switch (mark.shape) {
        case report::Shape::None: break;
        case report::Shape::Circle: m_painter.drawEllipse(r.adjusted(0.04 * r.width(), 0.04 * r.height(), -0.04 * r.width(), -0.04 * r.height())); break;
        case report::Shape::Square: m_painter.drawRect(QRectF(at(0.09, 0.09), at(0.91, 0.91))); break;
        case report::Shape::Triangle: m_painter.drawPolygon(QPolygonF{at(0.5, 0.04), at(1, 0.92), at(0, 0.92)}); break;
        case report::Shape::Diamond: m_painter.drawPolygon(QPolygonF{at(0.5, 0), at(0.96, 0.5), at(0.5, 1), at(0.04, 0.5)}); break;
        case report::Shape::Pentagon: m_painter.drawPolygon(QPolygonF{at(0.5, 0.02), at(1, 0.39), at(0.81, 0.97), at(0.19, 0.97), at(0, 0.39)}); break;
        case report::Shape::Star: star(r); break;
        case report::Shape::Cross:
            m_painter.drawRect(QRectF(at(0.34, 0.04), at(0.66, 0.96)));
            m_painter.drawRect(QRectF(at(0.04, 0.34), at(0.96, 0.66)));
            break;
        }
    }

    void operator()(const ChartMark &mark)
    {
        const ChartStyle style{m_fonts.font(Face::CellSmall), pt(0.5), m_noFigures};
        paintChart(m_painter, mark.rect, mark.chart, style, m_locale);
    }

private:
    void prepare(Face face, Ink ink)
    {
        if (m_face != face) {
            m_painter.setFont(m_fonts.font(face));
            m_face = face;
        }
        if (!m_textPen || m_ink != ink) {
            m_painter.setPen(colour(ink));
            m_ink = ink;
            m_textPen = true;
        }
    }

    void pen(const QPen &pen)
    {
        m_painter.setPen(pen);
        m_textPen = false;
    }

    void star(const QRectF &r)
    {
        constexpr int tips = 5;
        QPolygonF outline;
        for (int i = 0; i < 2 * tips; ++i) {
            const double angle = M_PI * i / tips, radius = (i % 2 ? 0.22 : 0.53) * r.width();
            outline.append(r.center() + QPointF(std::sin(angle) * radius, r.height() * 0.04 - std::cos(angle) * radius));
        }
        m_painter.drawPolygon(outline);
    }

    void half(const QRectF &r, Ink ink)
    {
        QPainterPath filled(QPointF(r.center().x(), r.top()));
        filled.arcTo(r, 90, 180);
        filled.closeSubpath();
        m_painter.fillPath(filled, colour(ink));
        m_painter.drawEllipse(r);
    }

    QPainter &m_painter;
    const FontBook &m_fonts;
    const QLocale &m_locale;
    const QString &m_noFigures;
    Face m_face = Face::Count;
    Ink m_ink = Ink::Text;
    bool m_textPen = false;     ///< the painter's pen is the plain one for text in m_ink
};

} // namespace

void paintSheet(QPainter &painter, const Sheet &sheet, const FontBook &fonts, const QLocale &locale, const QString &noFigures)
{
    painter.save();
    // Each line finds its own direction, so that Arabic and Hebrew names read as they should.
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    Pencil pencil(painter, fonts, locale, noFigures);
    for (const Mark &mark : sheet)
        std::visit(pencil, mark);
    painter.restore();
}

} // namespace lansnav::paper
