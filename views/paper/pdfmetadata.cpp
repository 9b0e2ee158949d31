// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/pdfmetadata.h"

#include "report/plaintext.h"

#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace lansnav::paper {

namespace {

constexpr auto creatorTool = u"Länsnav";

QString producer()
{
    return u"Qt "_s + QString::fromLatin1(qVersion());
}

/// A text string as UTF-16 in hex, which needs no escaping.
QByteArray pdfString(const QString &text)
{
    QByteArray bytes("\xfe\xff", 2);
    for (const QString line = report::singleLine(text); const QChar c : line) {
        bytes.append(char(c.unicode() >> 8));
        bytes.append(char(c.unicode() & 0xff));
    }
    return '<' + bytes.toHex().toUpper() + '>';
}

QByteArray pdfDate(const QDateTime &when)
{
    return when.toUTC().toString(u"'(D:'yyyyMMddHHmmss'Z)'"_s).toLatin1();
}

/// The body "<< … >>" of an object that stands in the file as "N 0 obj … endobj"; empty when it is not a dictionary.
QByteArray dictionaryOf(const QByteArray &pdf, const QByteArray &number)
{
    const qsizetype start = pdf.indexOf('\n' + number + " 0 obj");
    const qsizetype end = start < 0 ? -1 : pdf.indexOf("endobj", start);
    const qsizetype open = start < 0 ? -1 : pdf.indexOf("<<", start);
    const qsizetype close = end < 0 ? -1 : pdf.lastIndexOf(">>", end);
    if (open < 0 || close < open || open > end)
        return {};
    return pdf.mid(open, close + 2 - open);
}

QByteArray match(const QByteArray &text, const char *pattern)
{
    return QRegularExpression(QString::fromLatin1(pattern)).match(QString::fromLatin1(text)).captured(1).toLatin1();
}

} // namespace

QByteArray xmpPacket(const Report &report, const QDateTime &created)
{
    const auto text = [](const QString &words) { return report::singleLine(words).toHtmlEscaped(); };
    const QString date = created.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
    const QString author = report.author.isEmpty()
        ? QString()
        : u"   <dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>\n"_s.arg(text(report.author));
    const QString packet = uR"(<?xpacket begin="%1" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%2</rdf:li></rdf:Alt></dc:title>
%3   <dc:language><rdf:Bag><rdf:li>%4</rdf:li></rdf:Bag></dc:language>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
   <xmp:CreatorTool>%5</xmp:CreatorTool>
   <xmp:CreateDate>%6</xmp:CreateDate>
   <xmp:ModifyDate>%6</xmp:ModifyDate>
   <xmp:MetadataDate>%6</xmp:MetadataDate>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
   <pdf:Producer>%7</pdf:Producer>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
   <pdfaid:part>1</pdfaid:part>
   <pdfaid:conformance>B</pdfaid:conformance>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
)"_s;
    return packet.arg(QString(QChar(0xfeff)), text(report.title), author, report.languageTag(), QStringView(creatorTool).toString(), date, producer()).toUtf8();
}

QByteArray withDocumentInfo(const QByteArray &pdf, const Report &report, const QDateTime &created)
{
    const qsizetype trailer = pdf.lastIndexOf("trailer");
    if (trailer < 0)
        return pdf;
    const QByteArray end = pdf.mid(trailer);
    const QByteArray size = match(end, "/Size\\s+(\\d+)"), root = match(end, "/Root\\s+(\\d+) 0 R"), info = match(end, "/Info\\s+(\\d+) 0 R"),
                     ids = match(end, "(/ID\\s*\\[[^\\]]*\\])"), before = match(end, "startxref\\s+(\\d+)");
    QByteArray catalogue = root.isEmpty() ? QByteArray() : dictionaryOf(pdf, root);
    if (catalogue.isEmpty() || size.isEmpty() || info.isEmpty() || before.isEmpty() || catalogue.contains("/Lang"))
        return pdf;
    catalogue.insert(2, "\n/Lang (" + report.languageTag().toLatin1() + ")\n/ViewerPreferences << /DisplayDocTitle true >>");
    QByteArray dictionary = "<<\n/Title " + pdfString(report.title) + '\n';
    if (!report.author.isEmpty())
        dictionary += "/Author " + pdfString(report.author) + '\n';
    dictionary += "/Creator " + pdfString(QStringView(creatorTool).toString()) + "\n/Producer " + pdfString(producer()) + "\n/CreationDate " + pdfDate(created) + "\n/ModDate "
        + pdfDate(created) + "\n>>";

    QByteArray result = pdf;
    const auto append = [&result](const QByteArray &number, const QByteArray &body) {
        const qsizetype offset = result.size();
        result += number + " 0 obj\n" + body + "\nendobj\n";
        return number + " 1\n" + QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    };
    if (!result.endsWith('\n'))
        result += '\n';
    // The table lists objects in ascending order.
    const bool infoFirst = info.toInt() < root.toInt();
    QByteArray entries = infoFirst ? append(info, dictionary) : append(root, catalogue);
    entries += infoFirst ? append(root, catalogue) : append(info, dictionary);
    const qsizetype table = result.size();
    result += "xref\n" + entries + "trailer\n<<\n/Size " + size + "\n/Info " + info + " 0 R\n/Root " + root + " 0 R\n" + ids + "\n/Prev " + before + "\n>>\nstartxref\n"
        + QByteArray::number(table) + "\n%%EOF\n";
    return result;
}

} // namespace lansnav::paper
