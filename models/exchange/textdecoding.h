// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace lansnav {

/// Text with the name of the encoding it was in.
struct DecodedText
{
    QString text;       ///< without byte order mark
    QString encoding;   ///< "UTF-8", "UTF-16", "Windows-1252", "MacRoman" or "CP850"
    bool isRepaired = false;    ///< the letters were encoded twice ("BjÃ¶rk"), and are as they were meant
};

/// Decodes a text file: UTF-16 and UTF-8 by byte order mark, UTF-16 without one by its zero bytes, UTF-8 when every byte fits
/// or all but a few, which are read as Windows-1252; otherwise an encoding with one byte a letter: Windows-1252, or Mac OS Roman or code
/// page 850 where they give Swedish letters and Windows-1252 what no word holds. UTF-8 that was taken for Windows-1252 and encoded once more
/// is put right where no other Swedish letter stands in the text. Nothing when it is no text (zero bytes that are not UTF-16's).
std::optional<DecodedText> decodeText(const QByteArray &bytes);

/// Windows-1252 by the table of the Encoding Standard; never fails.
QString fromWindows1252(const QByteArray &bytes);

} // namespace lansnav
