// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/pdf.h"

#include "paper/fontbook.h"
#include "paper/pdfmetadata.h"
#include "paper/reportpainter.h"
#include "store/atomicfile.h"

#include <QBuffer>
#include <QDateTime>
#include <QPageLayout>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace lansnav {

Result<void> writePdf(const Report &report, const QString &path)
{
    return writePdf(report, ReportPainter(report), path);
}

Result<void> writePdf(const Report &report, const ReportPainter &pages, const QString &path)
{
    AtomicFile file(path);
    if (auto begun = file.begin(); !begun)
        return begun;
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    const QDateTime created = QDateTime::currentDateTimeUtc();
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(int(paper::dotsPerInch));
        writer.setPageLayout(pages.pageLayout());
        writer.setTitle(report.title);
        writer.setDocumentXmpMetadata(paper::xmpPacket(report, created));
        if (!pages.paint(writer))
            return file.failure();
    }
    buffer.close();
    if (auto written = file.write(paper::withDocumentInfo(pdf, report, created)); !written)
        return written;
    return file.commit();
}

} // namespace lansnav
