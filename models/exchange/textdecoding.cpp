// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textdecoding.h"

#include <QByteArrayView>
#include <QStringDecoder>

#include <algorithm>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

/// 0x80–0x9F; the five bytes without a character stand for the control of the same number.
constexpr char16_t upperControls[32] = {
    0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008d, 0x017d, 0x008f,
    0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178,
};

/// 0x80–0xFF of Mac OS Roman, as old Mac programs save text.
constexpr char16_t macRoman[128] = {
    0x00c4, 0x00c5, 0x00c7, 0x00c9, 0x00d1, 0x00d6, 0x00dc, 0x00e1, 0x00e0, 0x00e2, 0x00e4, 0x00e3, 0x00e5, 0x00e7, 0x00e9, 0x00e8,
    0x00ea, 0x00eb, 0x00ed, 0x00ec, 0x00ee, 0x00ef, 0x00f1, 0x00f3, 0x00f2, 0x00f4, 0x00f6, 0x00f5, 0x00fa, 0x00f9, 0x00fb, 0x00fc,
    0x2020, 0x00b0, 0x00a2, 0x00a3, 0x00a7, 0x2022, 0x00b6, 0x00df, 0x00ae, 0x00a9, 0x2122, 0x00b4, 0x00a8, 0x2260, 0x00c6, 0x00d8,
    0x221e, 0x00b1, 0x2264, 0x2265, 0x00a5, 0x00b5, 0x2202, 0x2211, 0x220f, 0x03c0, 0x222b, 0x00aa, 0x00ba, 0x03a9, 0x00e6, 0x00f8,
    0x00bf, 0x00a1, 0x00ac, 0x221a, 0x0192, 0x2248, 0x2206, 0x00ab, 0x00bb, 0x2026, 0x00a0, 0x00c0, 0x00c3, 0x00d5, 0x0152, 0x0153,
    0x2013, 0x2014, 0x201c, 0x201d, 0x2018, 0x2019, 0x00f7, 0x25ca, 0x00ff, 0x0178, 0x2044, 0x20ac, 0x2039, 0x203a, 0xfb01, 0xfb02,
    0x2021, 0x00b7, 0x201a, 0x201e, 0x2030, 0x00c2, 0x00ca, 0x00c1, 0x00cb, 0x00c8, 0x00cd, 0x00ce, 0x00cf, 0x00cc, 0x00d3, 0x00d4,
    0xf8ff, 0x00d2, 0x00da, 0x00db, 0x00d9, 0x0131, 0x02c6, 0x02dc, 0x00af, 0x02d8, 0x02d9, 0x02da, 0x00b8, 0x02dd, 0x02db, 0x02c7,
};

/// 0x80–0xFF of code page 850, as old DOS programs and exports write; its Swedish letters are those of code page 437.
constexpr char16_t codePage850[128] = {
    0x00c7, 0x00fc, 0x00e9, 0x00e2, 0x00e4, 0x00e0, 0x00e5, 0x00e7, 0x00ea, 0x00eb, 0x00e8, 0x00ef, 0x00ee, 0x00ec, 0x00c4, 0x00c5,
    0x00c9, 0x00e6, 0x00c6, 0x00f4, 0x00f6, 0x00f2, 0x00fb, 0x00f9, 0x00ff, 0x00d6, 0x00dc, 0x00f8, 0x00a3, 0x00d8, 0x00d7, 0x0192,
    0x00e1, 0x00ed, 0x00f3, 0x00fa, 0x00f1, 0x00d1, 0x00aa, 0x00ba, 0x00bf, 0x00ae, 0x00ac, 0x00bd, 0x00bc, 0x00a1, 0x00ab, 0x00bb,
    0x2591, 0x2592, 0x2593, 0x2502, 0x2524, 0x00c1, 0x00c2, 0x00c0, 0x00a9, 0x2563, 0x2551, 0x2557, 0x255d, 0x00a2, 0x00a5, 0x2510,
    0x2514, 0x2534, 0x252c, 0x251c, 0x2500, 0x253c, 0x00e3, 0x00c3, 0x255a, 0x2554, 0x2569, 0x2566, 0x2560, 0x2550, 0x256c, 0x00a4,
    0x00f0, 0x00d0, 0x00ca, 0x00cb, 0x00c8, 0x0131, 0x00cd, 0x00ce, 0x00cf, 0x2518, 0x250c, 0x2588, 0x2584, 0x00a6, 0x00cc, 0x2580,
    0x00d3, 0x00df, 0x00d4, 0x00d2, 0x00f5, 0x00d5, 0x00b5, 0x00fe, 0x00de, 0x00da, 0x00db, 0x00d9, 0x00fd, 0x00dd, 0x00af, 0x00b4,
    0x00ad, 0x00b1, 0x2017, 0x00be, 0x00b6, 0x00a7, 0x00f7, 0x00b8, 0x00b0, 0x00a8, 0x00b7, 0x00b9, 0x00b3, 0x00b2, 0x25a0, 0x00a0,
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
    // Dashes, quotation marks and letters of other alphabets have no such byte, or have it in the other place.
    if (pairs >= 4 && odd * 10 >= pairs * 7 && even * 20 <= pairs)
        return QStringConverter::Utf16LE;
    if (pairs >= 4 && even * 10 >= pairs * 7 && odd * 20 <= pairs)
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

/// How many bytes the letter is long in UTF-8 that begins here; 0: none does.
qsizetype utf8Length(QByteArrayView rest)
{
    const auto lead = uchar(rest.front());
    const qsizetype length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0;
    if (length == 0 || rest.size() < length)
        return 0;
    const QByteArrayView more = rest.sliced(1, length - 1);
    return std::all_of(more.begin(), more.end(), [](char c) { return (uchar(c) & 0xc0) == 0x80; }) ? length : 0;
}

/// UTF-8 in which single bytes are those of Windows-1252, as where a line was pasted into a file: they are read as such, and the rest is
/// not lost for them.
std::optional<QString> nearlyUtf8(const QByteArray &bytes)
{
    QByteArray whole;
    whole.reserve(bytes.size() + 64);
    qsizetype letters = 0;
    qsizetype others = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        const bool isAscii = uchar(bytes.at(i)) < 0x80;
        const qsizetype length = isAscii ? 1 : utf8Length(QByteArrayView(bytes).sliced(i));
        letters += !isAscii && length > 0;
        others += length == 0;
        if (length > 0)
            whole.append(bytes.constData() + i, length);
        else
            whole.append(fromWindows1252(bytes.mid(i, 1)).toUtf8());
        if (others > 100 && others * 20 > letters)
            return {};
        i += std::max<qsizetype>(1, length);
    }
    if (letters < 3 || others * 20 > letters)
        return {};
    return decoded(whole, QStringConverter::Utf8);
}

/// The byte that a character is in Windows-1252; 0 when it is none of the upper half.
uchar byteOf(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= 0x80 && code <= 0xff)
        return uchar(code);
    const auto *const found = std::find(std::begin(upperControls), std::end(upperControls), code);
    return found == std::end(upperControls) ? 0 : uchar(0x80 + (found - std::begin(upperControls)));
}

/// The letter in UTF-8 that the characters at a place are the bytes of, with how many they are; 0: none.
std::pair<QString, qsizetype> letterOfBytes(QStringView rest)
{
    const uchar lead = byteOf(rest.front());
    if (lead < 0xc2 || lead >= 0xf5)
        return {};
    QByteArray bytes;
    for (const QChar c : rest.first(std::min<qsizetype>(4, rest.size()))) {
        const uchar byte = byteOf(c);
        if (byte == 0)
            break;
        bytes.append(char(byte));
    }
    const qsizetype length = bytes.isEmpty() ? 0 : utf8Length(bytes);
    if (length == 0)
        return {};
    const std::optional<QString> letter = decoded(bytes.first(length), QStringConverter::Utf8);
    return letter ? std::pair(*letter, length) : std::pair<QString, qsizetype>();
}

/// Text whose letters were encoded twice, as they were meant; nothing when it is none, or letters stand there that are right.
std::optional<QString> encodedOnce(const QString &text)
{
    static constexpr QStringView swedish = u"åäöÅÄÖé";
    if (!text.contains(QChar(0x00c3)) || std::any_of(text.cbegin(), text.cend(), [](QChar c) { return swedish.contains(c); }))
        return {};
    QString meant;
    meant.reserve(text.size());
    bool hasSwedish = false;
    for (qsizetype i = 0; i < text.size();) {
        const auto [letter, length] = text.at(i).unicode() < 0x80 ? std::pair<QString, qsizetype>() : letterOfBytes(QStringView(text).sliced(i));
        if (length == 0) {
            meant.append(text.at(i++));
            continue;
        }
        // A byte order mark that was encoded twice as well is no letter.
        meant.append(letter);
        hasSwedish = hasSwedish || (!letter.isEmpty() && swedish.contains(letter));
        i += length;
    }
    return hasSwedish ? std::optional(meant) : std::nullopt;
}

bool isSmall(uchar c)
{
    return c >= 'a' && c <= 'z';
}
bool isCapital(uchar c)
{
    return c >= 'A' && c <= 'Z';
}
bool isLetter(uchar c)
{
    return isSmall(c) || isCapital(c);
}

/// What speaks for each encoding of one byte a letter: letters of Swedish that stand in words, and for the older two only where
/// Windows-1252 has something that no word holds there ("H€rnšsand", "Br†k„rr"). Its own Š, Œ, Ž, …, – and quotation marks speak for neither.
class ByteEvidence
{
public:
    explicit ByteEvidence(const QByteArray &bytes)
    {
        const bool opensQuotes = bytes.contains('\x93');
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            const auto byte = uchar(bytes.at(i));
            if (byte < 0x80)
                continue;
            const uchar before = i > 0 ? uchar(bytes.at(i - 1)) : 0;
            const uchar after = i + 1 < bytes.size() ? uchar(bytes.at(i + 1)) : 0;
            m_windows += isWindows(byte) && (isLetter(before) || isLetter(after));
            m_mac += isMac(byte, before, after);
            m_dos += isDos(byte, before, after) && !(byte == 0x94 && opensQuotes);
        }
        // "Björn" alone would be "Bjšrn", and a list may have many such names that are right.
        if (m_windows == 0 && m_mac == 0 && m_dos == 0)
            m_mac = hasSwedishWords(bytes);
    }

    bool speaksForMac() const { return m_mac > m_windows && m_mac > m_dos; }
    bool speaksForDos() const { return m_dos > m_windows && m_dos >= m_mac; }

private:
    static bool isWindows(uchar byte)
    {
        return QByteArrayView("\xe5\xe4\xf6\xc5\xc4\xd6\xe9\xfc\xf8\xe6").contains(char(byte));
    }
    /// Between capitals, or at the beginning of a word.
    static bool isCapitalThere(uchar before, uchar after)
    {
        const bool begins = !isLetter(before) && before < 0x80 && !(before >= '0' && before <= '9');
        return (begins && isSmall(after)) || (isCapital(before) && isCapital(after));
    }
    static bool isMac(uchar byte, uchar before, uchar after)
    {
        switch (byte) {
        case 0x8a: case 0x8c: case 0x8e: case 0x9f:     // ä å é ü; in Windows-1252 the capitals Š Œ Ž Ÿ
            return isSmall(before) || (isCapital(before) && isSmall(after));
        case 0x80:                                      // Ä; €
            return isCapitalThere(before, after);
        case 0x81:                                      // Å; nothing
            return isCapitalThere(before, after) || isCapital(before);
        case 0x85:                                      // Ö; …
            return isCapital(before) && isCapital(after);
        default:
            return false;
        }
    }
    static bool isDos(uchar byte, uchar before, uchar after)
    {
        switch (byte) {
        case 0x81: case 0x82: case 0x84: case 0x86: case 0x94:  // ü é ä å ö; nothing and ‚ „ † ”
            return isLetter(before) && isLetter(after) && !(isCapital(before) && isCapital(after));
        case 0x8f: case 0x99:                                   // Å Ö; nothing and ™
            return isCapitalThere(before, after);
        default:
            return false;
        }
    }
    static bool hasSwedishWords(const QByteArray &bytes)
    {
        constexpr QByteArrayView words[] = {"F\232r", "f\232r", "Bj\232r", "bj\232r", "str\232m", "Str\232m", "Sj\232", "sj\232", "\232berg", "\232gren", "\232lund", "\232holm",
                                            "\232kvist", "G\232ra", "J\232n", "alm\232", "S\232der", "s\232der", "\205rebro", "\205ster", "\205hman", "\205berg"};
        if (!bytes.contains('\232') && !bytes.contains('\205'))
            return false;
        return std::any_of(std::begin(words), std::end(words), [&bytes](QByteArrayView word) { return bytes.contains(word); });
    }

    int m_windows = 0;
    int m_mac = 0;
    int m_dos = 0;
};

/// The upper half of a code page by its table.
QString fromTable(const QByteArray &bytes, const char16_t *upper)
{
    QString text(bytes.size(), Qt::Uninitialized);
    QChar *out = text.data();
    for (const char byte : bytes) {
        const auto code = quint8(byte);
        *out++ = QChar(code >= 0x80 ? upper[code - 0x80] : char16_t(code));
    }
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
    if (const auto text = decoded(bytes, QStringConverter::Utf8)) {
        const std::optional<QString> meant = encodedOnce(*text);
        return DecodedText{meant ? *meant : *text, u"UTF-8"_s, meant.has_value()};
    }
    if (const auto text = nearlyUtf8(bytes))
        return DecodedText{*text, u"UTF-8"_s};
    if (const ByteEvidence evidence(bytes); evidence.speaksForDos())
        return DecodedText{fromTable(bytes, codePage850), u"CP850"_s};
    else if (evidence.speaksForMac())
        return DecodedText{fromTable(bytes, macRoman), u"MacRoman"_s};
    return DecodedText{fromWindows1252(bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes), u"Windows-1252"_s};
}

} // namespace lansnav
