// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/reportfile.h"

#include "paper/pdf.h"
#include "report/html.h"
#include "report/xlsx.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lansnav {

Result<void> writeReport(const Report &report, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "pdf"_L1)
        return writePdf(report, path);
    if (ending == "html"_L1 || ending == "htm"_L1)
        return writeHtml(report, path);
    if (ending == "xlsx"_L1)
        return writeXlsx(report, path);
    return Error{ErrorCode::Invalid,
                 QCoreApplication::translate("lansnav::ReportFile", "A report can be saved as .pdf, .html or .xlsx. Nothing was saved; give the file one of these endings.")};
}

} // namespace lansnav
