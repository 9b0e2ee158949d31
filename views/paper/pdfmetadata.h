// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QByteArray>
#include <QDateTime>

namespace lansnav::paper {

/// The XMP packet of a PDF/A-1b file; it says the same as the document information of withDocumentInfo().
QByteArray xmpPacket(const Report &report, const QDateTime &created);

/// The PDF that Qt wrote with what Qt 6.4 cannot say added as an incremental update: author, language of the text, and
/// that the window shows the title. A file whose structure is not understood comes back unchanged.
QByteArray withDocumentInfo(const QByteArray &pdf, const Report &report, const QDateTime &created);

} // namespace lansnav::paper
