// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textdecoding.h"

#include <QStringDecoder>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

/// 0x80–0x9F; the five bytes without a character stand for the control of the same number.
constexpr char16_t upperControls[32] = {
    0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008d, 0x017d, 0x008f,
    0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178,
};

/// Two-byte text whose even or odd bytes are nearly all zero, as Latin letters are in UTF-16.
std::optional<QStringConverter::Encoding> utf16WithoutMark(const QByteArray &bytes)
{
    const qsizetype pairs = qMin<qsizetype>(bytes.size() / 2, 512);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        even += bytes.at(2 * i) == '\0';
        odd += bytes.at(2 * i + 1) == '\0';
    }
    if (pairs < 4 || bytes.size() % 2)
        return {};
    if (odd * 10 >= pairs * 9 && even == 0)
        return QStringConverter::Utf16LE;
    if (even * 10 >= pairs * 9 && odd == 0)
        return QStringConverter::Utf16BE;
    return {};
}

std::optional<QString> decoded(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return {};
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

} // namespace

QString fromWindows1252(const QByteArray &bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    QChar *out = text.data();
    for (const char byte : bytes) {
        const auto code = quint8(byte);
        *out++ = QChar(code >= 0x80 && code < 0xa0 ? upperControls[code - 0x80] : char16_t(code));
    }
    return text;
}

std::optional<DecodedText> decodeText(const QByteArray &bytes)
{
    std::optional<QStringConverter::Encoding> wide;
    if (bytes.startsWith("\xff\xfe"))
        wide = QStringConverter::Utf16LE;
    else if (bytes.startsWith("\xfe\xff"))
        wide = QStringConverter::Utf16BE;
    else if (bytes.contains('\0'))
        wide = utf16WithoutMark(bytes);
    if (wide) {
        // An odd last byte is a torn file, not a reason to give up the rest.
        const auto text = decoded(bytes.left(bytes.size() / 2 * 2), *wide);
        if (!text || text->contains(QChar(u'\0')))
            return {};
        return DecodedText{*text, u"UTF-16"_s};
    }
    if (bytes.contains('\0'))
        return {};
    if (const auto text = decoded(bytes, QStringConverter::Utf8))
        return DecodedText{*text, u"UTF-8"_s};
    return DecodedText{fromWindows1252(bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes), u"Windows-1252"_s};
}

} // namespace lansnav
