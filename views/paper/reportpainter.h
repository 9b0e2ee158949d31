// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <memory>

class QPageLayout;
class QPagedPaintDevice;
class QPainter;

namespace lansnav {

namespace paper { struct Layout; }

/// A report laid out on pages: measured and broken once, then painted any number of times on PDF, printer or preview.
/// Layout and painting work on any thread; an application on some platform (offscreen will do) must exist for its fonts.
class ReportPainter
{
public:
    /// Lays out on A4, standing or lying as the report asks.
    explicit ReportPainter(const Report &report);
    ~ReportPainter();
    ReportPainter(ReportPainter &&) noexcept;
    ReportPainter &operator=(ReportPainter &&) noexcept;

    /// The sheet it was laid out for: A4 without margins of the device's own.
    QPageLayout pageLayout() const;
    /// At least 1.
    int pageCount() const;
    /// Paints page `page` (from 0). The painter's unit is a device pixel of `resolution` dots per inch and its origin
    /// the sheet's upper left corner.
    void paintPage(QPainter &painter, int page, double resolution) const;
    /// Paints the pages `first`…`last` (from 0, -1 = to the end), beginning a new page between them. The device must have
    /// pageLayout(). False when the device refused.
    bool paint(QPagedPaintDevice &device, int first = 0, int last = -1) const;

private:
    std::unique_ptr<paper::Layout> m_layout;
};

} // namespace lansnav
