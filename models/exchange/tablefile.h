// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table.h"
#include "store/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace lansnav {

/// Writes a table in the format the file name ends in: csv, xlsx, json, vcf. Any other ending is an error naming these.
Result<void> writeTable(const Table &table, const QString &path);
/// The endings writeTable() knows.
QStringList tableEndings();

/// A value of a table as text: booleans in words, dates that are no day as people write them ("HT18"), nothing for what is not stated.
QString tableText(const QVariant &value, Table::Type type);

/// Writes bytes beside `path` and moves them there when all of it is on disk; an existing file stays whole until then.
Result<void> writeFileSafely(const QString &path, const QByteArray &bytes);
/// The same for a library that writes by name: `write` gets a temporary path in the same folder.
Result<void> writeFileSafely(const QString &path, const std::function<Result<void>(const QString &temporary)> &write);

} // namespace lansnav
