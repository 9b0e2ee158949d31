// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxreader.h"

#include "exchange/xlsxsheet.h"
#include "exchange/ziparchive.h"

#include <QHash>

#include <optional>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

struct Relation
{
    QString type;   ///< the last segment of the relationship's address: "worksheet"
    QString target; ///< part name
};

/// A relation's target as a part name: "/xl/a.xml" or "../a.xml" seen from `folder`. Empty when it leaves the archive.
QString resolved(const QString &folder, const QString &target)
{
    QStringList parts = target.startsWith(u'/') ? QStringList() : folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : target.split(u'/', Qt::SkipEmptyParts)) {
        if (part == u".")
            continue;
        if (part != u"..")
            parts.append(part);
        else if (parts.isEmpty())
            return {};
        else
            parts.removeLast();
    }
    return parts.join(u'/');
}

/// One workbook while it is read.
class XlsxReader
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::XlsxReader)

public:
    XlsxReader(ZipArchive &zip, const std::function<bool(int)> &progress) : m_zip(zip), m_progress(progress) {}

    Result<Workbook> read();

private:
    struct SheetPart
    {
        QString name;
        QString part;
        bool hidden = false;
    };
    using Handle = std::function<void(QXmlStreamReader &)>;

    Result<void> eachElement(const QString &part, const Handle &handle) const;
    Result<QHash<QString, Relation>> relations(const QString &part) const;
    Result<QString> findWorkbook() const;
    Result<void> readWorkbookPart(const QString &part);
    Result<void> readStrings(const QString &part);
    Result<void> readStyles(const QString &part);
    Result<Sheet> readSheet(const SheetPart &sheet);
    bool goOn() const;
    Error damaged(const QString &part) const;

    ZipArchive &m_zip;
    const std::function<bool(int)> &m_progress;
    XlsxContext m_context;
    QList<SheetPart> m_sheets;
    qint64 m_expected = 1;
};

Error XlsxReader::damaged(const QString &part) const
{
    if (!m_zip.state().ok())
        return m_zip.state().error();
    return {ErrorCode::Damaged, tr("The workbook is damaged (its part “%1” cannot be read). Nothing was read. Open it in Excel, let "
                                   "Excel repair it, and save it again.").arg(part.section(u'/', -1).left(60))};
}

bool XlsxReader::goOn() const
{
    return !m_progress || m_progress(int(qMin(m_zip.unpacked() * 100 / m_expected, qint64(99))));
}

/// Calls `handle` at each start element of a part. A part that is not there has none.
Result<void> XlsxReader::eachElement(const QString &part, const Handle &handle) const
{
    if (!m_zip.contains(part))
        return {};
    const std::unique_ptr<QIODevice> device = m_zip.part(part);
    if (!device)
        return damaged(part);
    QXmlStreamReader xml(device.get());
    while (!xml.atEnd() && !xml.hasError()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return Error{ErrorCode::Invalid, tr("The file contains declarations that no Excel file has, and was not read. Open it "
                                                "in Excel and save it again.")};
        if (token == QXmlStreamReader::StartElement)
            handle(xml);
    }
    device->close();
    if (xml.hasError() || !m_zip.state().ok())
        return damaged(part);
    return {};
}

Result<QHash<QString, Relation>> XlsxReader::relations(const QString &part) const
{
    const QString folder = part.contains(u'/') ? part.section(u'/', 0, -2) : QString();
    const QString name = (folder.isEmpty() ? QString() : folder + u'/') + u"_rels/"_s + part.section(u'/', -1) + u".rels"_s;
    QHash<QString, Relation> found;
    const Result<void> done = eachElement(name, [&](QXmlStreamReader &xml) {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() != u"Relationship" || attributes.value("TargetMode"_L1) == u"External")
            return;
        found.insert(attributes.value("Id"_L1).toString(),
                     {attributes.value("Type"_L1).toString().section(u'/', -1), resolved(folder, attributes.value("Target"_L1).toString())});
    });
    if (!done)
        return done.error();
    return found;
}

Result<QString> XlsxReader::findWorkbook() const
{
    const auto roots = relations(QString());
    if (!roots)
        return roots.error();
    for (const Relation &relation : *roots)
        if (relation.type == u"officeDocument" && m_zip.contains(relation.target)) {
            if (relation.target.endsWith(u".bin"_s))
                return Error{ErrorCode::NotOurs, tr("This is a binary Excel workbook (.xlsb). Open it in Excel, save it as an Excel "
                                                    "workbook (.xlsx), and import that.")};
            if (!relation.target.contains(u"word/"_s) && !relation.target.contains(u"ppt/"_s))
                return relation.target;
        }
    if (m_zip.contains(u"xl/workbook.xml"_s))
        return u"xl/workbook.xml"_s;
    if (!m_zip.state().ok())
        return m_zip.state().error();
    if (m_zip.contains(u"content.xml"_s))
        return Error{ErrorCode::NotOurs, tr("This is an OpenDocument file. Open it in LibreOffice or Excel, save it as an Excel "
                                            "workbook (.xlsx), and import that.")};
    return Error{ErrorCode::NotOurs, tr("The file is packed like an Excel workbook but is none. Nothing was read. Choose an Excel "
                                        "workbook (.xlsx) or a CSV file.")};
}

Result<void> XlsxReader::readWorkbookPart(const QString &part)
{
    const auto related = relations(part);
    if (!related)
        return related.error();
    Result<void> done = eachElement(part, [&](QXmlStreamReader &xml) {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"workbookPr") {
            const QStringView flag = attributes.value("date1904"_L1);
            m_context.epoch1904 = flag == u"1" || flag == u"true";
        }
        if (xml.name() != u"sheet")
            return;
        QString id;
        for (const QXmlStreamAttribute &attribute : attributes)
            if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty())
                id = attribute.value().toString();
        const Relation relation = related->value(id);
        const QStringView state = attributes.value("state"_L1);
        if (relation.type == u"worksheet" && m_zip.contains(relation.target) && m_sheets.size() < 500)
            m_sheets.append({attributes.value("name"_L1).toString(), relation.target, !state.isEmpty() && state != u"visible"});
    });
    if (!done)
        return done;
    for (const SheetPart &sheet : m_sheets)
        m_expected += m_zip.claimedSize(sheet.part);
    for (const Relation &relation : *related) {
        if (relation.type == u"sharedStrings") {
            m_expected += m_zip.claimedSize(relation.target);
            done = readStrings(relation.target);
        } else if (relation.type == u"styles") {
            done = readStyles(relation.target);
        }
        if (!done)
            return done;
    }
    return {};
}

Result<void> XlsxReader::readStrings(const QString &part)
{
    bool tooMany = false;
    bool cancelled = false;
    const Result<void> done = eachElement(part, [&](QXmlStreamReader &xml) {
        if (xml.name() != u"si" || tooMany || cancelled)
            return;
        bool isStruck = false;
        m_context.strings.append(xlsxText(xml, &isStruck));
        if (isStruck)
            m_context.struckStrings.insert(int(m_context.strings.size()) - 1);
        tooMany = m_context.strings.size() > ReadLimits::cells;
        cancelled = m_context.strings.size() % 4096 == 0 && !goOn();
        if (tooMany || cancelled)
            xml.raiseError();
    });
    if (cancelled)
        return Error{ErrorCode::Cancelled, tr("Reading was cancelled; nothing was changed.")};
    if (tooMany)
        return Error{ErrorCode::Invalid, tr("The workbook has too many cells (over %L1). Nothing was read. Remove columns and sheets "
                                            "that are not needed, or split the list.").arg(ReadLimits::cells)};
    return done;
}

Result<void> XlsxReader::readStyles(const QString &part)
{
    QHash<int, CellFormat> own;
    bool inCellFormats = false;
    bool inFonts = false;
    int font = -1;
    QSet<int> struckFonts;
    return eachElement(part, [&, own, inCellFormats](QXmlStreamReader &xml) mutable {
        const QXmlStreamAttributes attributes = xml.attributes();
        // Other parts have fonts of their own, which no cell refers to.
        if (xml.name() == u"fonts" || xml.name() == u"fills" || xml.name() == u"dxfs")
            inFonts = xml.name() == u"fonts";
        font += inFonts && xml.name() == u"font";
        if (inFonts && xml.name() == u"strike" && xlsxSwitch(xml))
            struckFonts.insert(font);
        if (xml.name() == u"numFmt") {
            own.insert(attributes.value("numFmtId"_L1).toInt(),
                       CellFormat::fromCode(attributes.value("formatCode"_L1).left(1000).toString()));
        } else if (xml.name() == u"xf" && inCellFormats && m_context.formats.size() < 70'000) {
            const int id = attributes.value("numFmtId"_L1).toInt();
            if (struckFonts.contains(attributes.value("fontId"_L1).toInt()))
                m_context.struckStyles.insert(int(m_context.formats.size()));
            m_context.formats.append(own.contains(id) ? own.value(id) : CellFormat::builtIn(id));
        } else if (xml.name() != u"xf" && xml.name() != u"alignment" && xml.name() != u"protection" && xml.name() != u"extLst") {
            inCellFormats = xml.name() == u"cellXfs";
        }
    });
}

Result<Sheet> XlsxReader::readSheet(const SheetPart &sheet)
{
    const std::unique_ptr<QIODevice> device = m_zip.part(sheet.part);
    if (!device)
        return damaged(sheet.part);
    const std::function<bool()> ask = [this] { return goOn(); };
    Result<Sheet> read = XlsxSheetReader(device.get(), m_context, ask).read();
    device->close();
    // The archive knows the cause when the XML merely breaks off.
    if (!m_zip.state().ok())
        return m_zip.state().error();
    if (!read)
        return read;
    read->name = sheet.name;
    read->hidden = sheet.hidden;
    return read;
}

Result<Workbook> XlsxReader::read()
{
    const Result<QString> part = findWorkbook();
    if (!part)
        return part.error();
    if (const Result<void> done = readWorkbookPart(*part); !done)
        return done.error();
    if (m_sheets.isEmpty())
        return Error{ErrorCode::Invalid, tr("The workbook has no sheet with cells. Nothing was read.")};
    Workbook book;
    for (const SheetPart &sheet : m_sheets) {
        Result<Sheet> read = readSheet(sheet);
        if (!read)
            return read.error();
        book.sheets.append(std::move(*read));
        if (!goOn())
            return Error{ErrorCode::Cancelled, tr("Reading was cancelled; nothing was changed.")};
    }
    if (m_progress)
        m_progress(100);
    return book;
}

} // namespace

Result<Workbook> readXlsx(const QString &path, const std::function<bool(int)> &progress)
{
    const auto zip = ZipArchive::open(path);
    if (!zip)
        return zip.error();
    return XlsxReader(**zip, progress).read();
}

} // namespace lansnav
