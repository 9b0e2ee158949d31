// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>

#include <minizip/zip.h>

#include <utility>

namespace lansnav::test {

using ZipParts = QList<std::pair<QByteArray, QByteArray>>;

/// Writes a zip with the given parts, whatever they are.
inline bool writeZip(const QString &path, const ZipParts &parts)
{
    zipFile zip = zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE);
    if (!zip)
        return false;
    bool ok = true;
    for (const auto &[name, bytes] : parts) {
        ok = ok && zipOpenNewFileInZip64(zip, name.constData(), nullptr, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, 6, 1) == ZIP_OK;
        ok = ok && zipWriteInFileInZip(zip, bytes.constData(), unsigned(bytes.size())) == ZIP_OK;
        ok = ok && zipCloseFileInZip(zip) == ZIP_OK;
    }
    return zipClose(zip, nullptr) == ZIP_OK && ok;
}

struct Book
{
    QByteArray sheet;                       ///< what stands within <worksheet>
    QByteArray strings{};                   ///< what stands within <sst>
    QByteArray styles{};                    ///< what stands within <styleSheet>
    QByteArray workbookPr{};                ///< attributes of <workbookPr>
    QByteArray sheetState{};                ///< attributes of <sheet>
    QByteArray target = "worksheets/sheet1.xml";
    QByteArray prolog{};                    ///< before <worksheet>
};

/// The parts of a small workbook as Excel lays them out.
inline ZipParts bookParts(const Book &book)
{
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray pack = "http://schemas.openxmlformats.org/package/2006/relationships";
    return {
        {"_rels/.rels", "<Relationships xmlns=\"" + pack + "\"><Relationship Id=\"rId1\" Type=\"" + rel
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {"xl/workbook.xml", "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + rel + "\"><workbookPr " + book.workbookPr
                                + "/><sheets><sheet name=\"Lista\" sheetId=\"1\" r:id=\"rId1\" " + book.sheetState + "/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"" + pack + "\"><Relationship Id=\"rId1\" Type=\"" + rel
                                           + "/worksheet\" Target=\"" + book.target + "\"/><Relationship Id=\"rId2\" Type=\"" + rel
                                           + "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/><Relationship Id=\"rId3\" Type=\"" + rel
                                           + "/styles\" Target=\"styles.xml\"/></Relationships>"},
        {"xl/sharedStrings.xml", "<sst xmlns=\"" + main + "\">" + book.strings + "</sst>"},
        {"xl/styles.xml", "<styleSheet xmlns=\"" + main + "\">" + book.styles + "</styleSheet>"},
        {"xl/worksheets/sheet1.xml", book.prolog + "<worksheet xmlns=\"" + main + "\">" + book.sheet + "</worksheet>"},
    };
}

} // namespace lansnav::test
