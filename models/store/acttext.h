// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/id.h"

#include <QString>
#include <QStringList>

namespace lansnav {

/// The name of a user's act, kept untranslated so that every colleague reads it in their own language.
///
/// `source` is an English text marked with QT_TRANSLATE_NOOP("Act", "…") with %1, %2 … for the arguments.
/// An argument is plain text, or a reference made by `ref()` that is shown as the row's title when read
/// (so a person who later gets protected identity is masked in old acts too), or by `value()` to what was written about somebody
/// (so that it goes when the person is erased). Never put a person's name, or what is said of one, in plain.
struct ActText
{
    QString source;
    QStringList arguments;

    ActText() = default;
    ActText(const char *text, QStringList args = {}) : source(QString::fromUtf8(text)), arguments(std::move(args)) {}

    /// An argument that stands for a row: shown as its title.
    static QString ref(QStringView table, const Id &id) { return QLatin1Char('@') + table.toString() + QLatin1Char('/') + id.hex(); }
    /// An argument that stands for what the act wrote into a text column of a row; what was written there last, if the act did not.
    static QString value(QStringView table, const Id &id, QStringView column) { return ref(table, id) + QLatin1Char('/') + column.toString(); }
};

} // namespace lansnav
