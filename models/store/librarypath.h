// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>

namespace lansnav {

/// A path as libxlsxwriter opens it: built with MSVC it reads UTF-8 and asks Windows for the wide name, elsewhere it hands the
/// bytes to fopen().
inline QByteArray libraryPath(const QString &path)
{
#ifdef _MSC_VER
    return QDir::toNativeSeparators(path).toUtf8();
#else
    return QFile::encodeName(QDir::toNativeSeparators(path));
#endif
}

} // namespace lansnav
