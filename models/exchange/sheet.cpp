// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheet.h"

#include "exchange/csvreader.h"
#include "exchange/textdecoding.h"
#include "exchange/xlsxreader.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

/// What a file is by its first bytes.
class SourceFile
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::SourceFile)

public:
    static Result<Workbook> read(const QString &path, const std::function<bool(int)> &progress);

private:
    static Result<void> refuseOthers(const QByteArray &bytes);
    static Result<Workbook> readText(QFile &file, const std::function<bool(int)> &progress);
    static Error unreadable(const QFile &file);
};

/// Formats that people take for a list; anything unknown passes as text.
Result<void> SourceFile::refuseOthers(const QByteArray &bytes)
{
    if (bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) {
        const auto *letters = reinterpret_cast<const char *>(u"EncryptedPackage");
        if (bytes.contains(QByteArray::fromRawData(letters, 32)))
            return Error{ErrorCode::NotOurs, tr("The workbook is protected with a password. Open it in Excel, save a copy without a "
                                                "password as .xlsx, and import that.")};
        return Error{ErrorCode::NotOurs, tr("This is a workbook in Excel's old format (.xls). Open it in Excel, choose Save as, "
                                            "Excel workbook (.xlsx), and import that.")};
    }
    if (bytes.startsWith("%PDF"))
        return Error{ErrorCode::NotOurs, tr("This is a PDF. A list can be read from an Excel workbook (.xlsx) or a CSV file.")};
    const QByteArray head = bytes.left(512).trimmed().toLower();
    if (head.startsWith("<!doctype") || head.startsWith("<html") || head.startsWith("<?xml") || head.startsWith("<table"))
        return Error{ErrorCode::NotOurs, tr("The file is a web page or XML document, whatever its name says. Open it in Excel, save "
                                            "it as an Excel workbook (.xlsx), and import that.")};
    return {};
}

Error SourceFile::unreadable(const QFile &file)
{
    return {ErrorCode::Io, tr("“%1” cannot be read (%2). Nothing was changed. Check that the file is there and not locked by another "
                              "program.").arg(QFileInfo(file.fileName()).fileName(), file.errorString())};
}

Result<Workbook> SourceFile::readText(QFile &file, const std::function<bool(int)> &progress)
{
    if (file.size() > ReadLimits::textBytes)
        return Error{ErrorCode::Invalid, tr("The file is larger than %L1 MB, which is more than can be read. Nothing was read. Split "
                                            "the list into several files.").arg(ReadLimits::textBytes / 1'000'000)};
    // One byte over the cap tells a file that grows (or a device) from one that fits.
    const QByteArray bytes = file.read(ReadLimits::textBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(file);
    if (const Result<void> other = refuseOthers(bytes); !other)
        return other.error();
    const auto decoded = decodeText(bytes);
    if (!decoded)
        return Error{ErrorCode::NotOurs, tr("The file is neither an Excel workbook nor text: it holds bytes that no text has. Nothing "
                                            "was read. Choose an Excel workbook (.xlsx) or a CSV file.")};
    if (decoded->text.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, tr("The file is empty. Nothing was read. Choose a file with at least a line of headings.")};
    Result<Workbook> book = readCsvText(decoded->text, progress);
    if (book) {
        book->encoding = decoded->encoding;
        book->isRepaired = decoded->isRepaired;
    }
    return book;
}

Result<Workbook> SourceFile::read(const QString &path, const std::function<bool(int)> &progress)
{
    QFile file(path);
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, tr("There is no file “%1”. Check its name and folder.").arg(info.fileName())};
    if (!info.isFile())
        return Error{ErrorCode::Io, tr("“%1” is not a file. Choose an Excel workbook (.xlsx) or a CSV file.").arg(info.fileName())};
    if (Database::isOpenHere(path))
        return Error{ErrorCode::NotOurs, tr("“%1” is the Länsnav file that is open here, not a list to read. Nothing was read. Choose an Excel workbook (.xlsx) or a CSV file.").arg(info.fileName())};
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    const QByteArray magic = file.peek(4);
    if (magic == "PK\x03\x04" || magic == "PK\x05\x06") {
        file.close();
        return readXlsx(path, progress);
    }
    Result<Workbook> text = readText(file, progress);
    if (text && info.suffix().compare(u"xlsx"_s, Qt::CaseInsensitive) == 0)
        return Error{ErrorCode::NotOurs, tr("“%1” is called an Excel workbook but is not one. Nothing was read. Open it in the program that made it and save it "
                                            "as an Excel workbook (.xlsx), or give it the ending .csv if it is a text file.").arg(info.fileName())};
    return text;
}

} // namespace

Result<Workbook> readWorkbook(const QString &path, const std::function<bool(int)> &progress)
{
    return SourceFile::read(path, progress);
}

} // namespace lansnav
