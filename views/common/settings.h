// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/id.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace lansnav {

enum class Language { System, Swedish, English };
enum class Theme { System, Light, Dark };

/// What the program remembers for this user on this machine; nothing of it is in the file that people share.
///
/// A plain value: app/ loads one, hands a pointer around (AppContext) and saves it. `path` is the INI file it lives in;
/// empty means the platform's usual place.
struct Settings
{
    QString path;
    Language language = Language::System;
    Theme theme = Theme::System;
    bool comfortableRows = false;       ///< 36 px rows instead of 28

    QHash<QString, Id> me;              ///< absolute file path → who I am there (a person's id)
    QString lastFile;
    QStringList recentFiles;            ///< newest first, at most maxRecent
    QHash<QString, QString> folders;    ///< purpose ("open", "import", "export", "report") → last folder used

    QByteArray windowGeometry;
    QByteArray windowState;
    QHash<QString, QByteArray> layouts; ///< list, splitter … → what its widget saved
    QHash<QString, QVariantMap> filters;///< filter bar → its values

    static constexpr int maxRecent = 8;

    /// Reads what is stored; anything missing or not understood keeps its default.
    static Settings load(const QString &path = {});
    /// Writes everything; false when the place cannot be written.
    bool save() const;

    Id meIn(const QString &file) const;
    /// A null person forgets the choice.
    void setMeIn(const QString &file, const Id &person);
    /// Puts the file first among the recent ones and makes it the last file.
    void remember(const QString &file);
    void forget(const QString &file);
    /// The folder last used for a purpose; the user's documents at first, or home where there are none.
    QString folderFor(const QString &purpose) const;
    void setFolderFor(const QString &purpose, const QString &fileOrFolder);
};

} // namespace lansnav
