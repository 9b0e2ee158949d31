// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace lansnav {

/// The icons of the theme as they were drawn, kept in a file from one start to the next. Finding a theme's files and drawing
/// their SVG takes a tenth of the time until the window is there (KDE keeps such a cache for all its programs).
///
/// The file is only a shortcut: one that is missing, torn, of another program version or of a theme that has changed is not used
/// and made anew.
class IconCache
{
public:
    /// Reads the file, and is from now on where icon() looks; one at a time.
    explicit IconCache(const QString &path);
    /// Writes the file if there are icons it lacks.
    ~IconCache();
    IconCache(const IconCache &) = delete;
    IconCache &operator=(const IconCache &) = delete;

    /// An icon by its freedesktop name, or `carried` where the theme has none; looked for when it is first drawn and not kept.
    static QIcon icon(const QString &name, const QString &carried);

private:
    friend class NamedIconEngine;
    struct Image
    {
        int width = 0;
        int height = 0;
        QByteArray pixels;      ///< premultiplied ARGB, 32 bits a pixel, in the machine's byte order, without padding
    };

    /// Null when it is not kept.
    static QPixmap find(const QString &key);
    static void keep(const QString &key, const QPixmap &drawn);
    void read();
    void write() const;

    QString m_path;
    QHash<QString, Image> m_images;     ///< by theme, name, mode, state, size and scale
    bool m_changed = false;
    static IconCache *s_current;
};

} // namespace lansnav
