// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/reportpainter.h"

#include "paper/blocklayout.h"
#include "paper/flow.h"
#include "paper/sheet.h"
#include "report/plaintext.h"
#include "report/reporttext.h"

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace paper {

namespace {

constexpr double marginTop = mm(20), marginSide = mm(18), marginBottom = mm(22);
constexpr double footAbove = mm(14);        // from the sheet's lower edge to the foot's hairline
constexpr double onePageSteps[] = {0.78, 0.88, 1, 1.08, 1.17, 1.27, 1.38, 1.5, 1.62};

QPageLayout sheetOf(const Report &report)
{
    return QPageLayout(QPageSize(QPageSize::A4), report.landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(0, 0, 0, 0), QPageLayout::Millimeter);
}

} // namespace

/// What ReportPainter keeps: the marks of every page, the fonts they were measured with, and the words of the foot.
struct Layout
{
    explicit Layout(const Report &report)
        : words(report.language), page(sheetOf(report)), size(page.fullRect(QPageLayout::Inch).size() * dotsPerInch)
    {
        // A report that shall stand on one page is laid out on a smaller or larger sheet, and that sheet is painted on the page.
        if (report.onePage)
            for (const double step : onePageSteps) {
                enlarged = step;
                place(report);
                if (sheets.size() <= 1)
                    break;
            }
        if (sheets.size() != 1) {
            enlarged = 1;
            place(report);
        }
        noFigures = words.noFigures();
        if (!report.bare)
            addFeet(report);
    }

    QSizeF drawn() const { return size * enlarged; }

    void place(const Report &report)
    {
        const double side = marginSide * enlarged;
        Flow flow(fonts, QRectF(QPointF(side, marginTop * enlarged), QSizeF(drawn().width() - 2 * side, drawn().height() - (marginTop + marginBottom) * enlarged)), drawn());
        if (!report.bare)
            layoutFront(flow, report, words);
        layoutBlocks(flow, report.blocks, words);
        flow.finish();
        sheets = flow.takeSheets();
    }

    /// Known only when all pages are: which of how many.
    void addFeet(const Report &report)
    {
        const double y = drawn().height() - footAbove * enlarged, left = marginSide * enlarged, right = drawn().width() - left;
        const double baseline = y + mm(1.2) + fonts.ascent(Face::Note);
        QStringList parts{report.region, report.title};
        parts.removeAll(QString());
        for (size_t i = 0; i < sheets.size(); ++i) {
            sheets[i].push_back(LineMark{{left, y, right, y}, pt(0.4), Ink::Line});
            QStringList end{words.date(report.date), words.pageOf(int(i) + 1, int(sheets.size()))};
            end.removeAll(QString());
            const QString tail = end.join(u" · "_s);
            const double width = fonts.width(tail, Face::Note);
            sheets[i].push_back(TextMark{{right - width, baseline}, tail, Face::Note, Ink::Quiet});
            const QString head = fonts.elided(report::singleLine(parts.join(u" · "_s)), Face::Note, right - left - width - mm(8));
            sheets[i].push_back(TextMark{{left, baseline}, head, Face::Note, Ink::Quiet});
        }
    }

    FontBook fonts;
    ReportText words;
    QPageLayout page;
    QSizeF size;                ///< of the sheet, in dots
    double enlarged = 1;        ///< how much larger the sheet was that the marks were laid out on
    std::vector<Sheet> sheets;
    QString noFigures;
};

} // namespace paper

ReportPainter::ReportPainter(const Report &report)
    : m_layout(std::make_unique<paper::Layout>(report))
{
}

ReportPainter::~ReportPainter() = default;
ReportPainter::ReportPainter(ReportPainter &&) noexcept = default;
ReportPainter &ReportPainter::operator=(ReportPainter &&) noexcept = default;

QPageLayout ReportPainter::pageLayout() const
{
    return m_layout->page;
}

int ReportPainter::pageCount() const
{
    return int(m_layout->sheets.size());
}

void ReportPainter::paintPage(QPainter &painter, int page, double resolution) const
{
    if (page < 0 || page >= pageCount())
        return;
    painter.save();
    const double scale = resolution / paper::dotsPerInch / m_layout->enlarged;
    painter.scale(scale, scale);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paper::paintSheet(painter, m_layout->sheets.at(size_t(page)), m_layout->fonts, m_layout->words.locale(), m_layout->noFigures);
    painter.restore();
}

bool ReportPainter::paint(QPagedPaintDevice &device, int first, int last) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const int resolution = device.logicalDpiX();
    const QPageLayout target = device.pageLayout();
    const QRect full = target.fullRectPixels(resolution);
    const double inch = paper::dotsPerInch;
    // A sheet of another size than A4 (a printer loaded with something else) gets the page as large as it fits.
    const double fit = std::min({1.0, full.width() * inch / (m_layout->size.width() * resolution) + 0.002, full.height() * inch / (m_layout->size.height() * resolution) + 0.002});
    const int end = last < 0 ? pageCount() : std::min(last + 1, pageCount());
    bool sound = true;
    for (int page = std::max(0, first); page < end && sound; ++page) {
        if (page > std::max(0, first))
            sound = device.newPage();
        painter.save();
        if (target.mode() == QPageLayout::StandardMode)
            painter.translate(-target.paintRectPixels(resolution).topLeft());
        paintPage(painter, page, resolution * fit);
        painter.restore();
    }
    return painter.end() && sound;
}

} // namespace lansnav
