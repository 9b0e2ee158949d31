// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/fontbook.h"
#include "paper/sheet.h"
#include "report/report.h"

#include <QRectF>

#include <functional>
#include <vector>

namespace lansnav::paper {

/// Fills sheets from top to bottom. Headings wait until what follows them is placed, so that none ends a page alone.
class Flow
{
public:
    /// `body` is the area for content on every sheet of `sheet` size, in dots.
    Flow(const FontBook &fonts, QRectF body, QSizeF sheet);

    const FontBook &fonts() const { return m_fonts; }
    const QRectF &body() const { return m_body; }
    const QSizeF &sheetSize() const { return m_size; }
    /// Makes room for `height` dots, with the waiting headings above: on this page, or on a new one when they do not fit.
    void need(double height);
    /// Whether `height` fits below what stands on the page.
    bool fits(double height) const { return m_y + height <= m_body.bottom() + 0.5; }
    bool atTop() const { return m_y <= m_body.top() + 0.5; }
    double y() const { return m_y; }
    double room() const { return m_body.bottom() - m_y; }
    void advance(double height) { m_y += height; }
    /// Empty space, except at the top of a page.
    void gap(double height);
    void newPage();
    /// Begins a sheet that is drawn on edge to edge; whatever comes after it begins on another.
    void ownSheet();
    /// A heading that is placed by the next need().
    void heading(const report::Heading &heading);
    /// Whether headings wait, and so bring their own distance.
    bool headingWaits() const { return !m_waiting.empty(); }
    /// Whether `caption` only repeats the heading that waits.
    bool saysHeading(const QString &caption) const;
    /// Places headings that nothing follows.
    void finish();

    void add(Mark mark) { m_sheets.back().push_back(std::move(mark)); }
    /// Lines of text at `x`, broken over pages; at least two lines together.
    void lines(const QStringList &lines, Face face, Ink ink, double x);

    std::vector<Sheet> takeSheets() { return std::move(m_sheets); }

private:
    struct Waiting { QStringList lines; Face face; double before; double after; };
    double waitingHeight() const;
    void placeWaiting();

    const FontBook &m_fonts;
    QRectF m_body;
    QSizeF m_size;
    double m_y;
    std::vector<Sheet> m_sheets;
    std::vector<Waiting> m_waiting;
};

} // namespace lansnav::paper
