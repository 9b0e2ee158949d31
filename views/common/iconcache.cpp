// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/iconcache.h"

#include <QApplication>
#include <QDataStream>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QIconEngine>
#include <QPainter>
#include <QSaveFile>
#include <QDir>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr quint32 magic = 0x4c4e4943;       // "LNIC"
constexpr int largestSide = 1024;           // pixels; larger ones are drawn anew
constexpr int mostImages = 2000;

/// Changes when a kept image may no longer be what would be drawn.
QString stamp()
{
    QStringList parts{QApplication::applicationVersion(), QString::fromLatin1(qVersion())};
    for (const QString &place : QIcon::themeSearchPaths()) {
        for (const QString &theme : {u"breeze"_s, u"breeze-dark"_s}) {
            const QFileInfo index(place + u'/' + theme + u"/index.theme"_s);
            if (index.exists())
                parts.append(index.absoluteFilePath() + u' ' + QString::number(index.lastModified().toSecsSinceEpoch()));
        }
    }
    return parts.join(u'\n');
}

} // namespace

IconCache *IconCache::s_current = nullptr;

/// Draws the kept image, or the theme's icon and keeps it.
class NamedIconEngine : public QIconEngine
{
public:
    NamedIconEngine(QString name, QString carried) : m_name(std::move(name)), m_carried(std::move(carried)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1); }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const QString key = QIcon::themeName() + u'/' + m_name + u" %1 %2 %3x%4 %5"_s.arg(mode).arg(state).arg(size.width()).arg(size.height()).arg(scale);
        QPixmap drawn = IconCache::find(key);
        if (drawn.isNull()) {
            drawn = real().pixmap(size / scale, scale, mode, state);
            drawn.setDevicePixelRatio(1);
            IconCache::keep(key, drawn);
        }
        return drawn;
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min(size.width(), size.height());
        return {side, side};
    }
    QString iconName() override { return m_name; }
    QString key() const override { return u"lansnav-named"_s; }
    QIconEngine *clone() const override { return new NamedIconEngine(*this); }

private:
    /// Follows the theme by itself.
    const QIcon &real()
    {
        if (m_real.isNull())
            m_real = QIcon::fromTheme(m_name, QFile::exists(m_carried) ? QIcon(m_carried) : QIcon());
        return m_real;
    }

    QString m_name;
    QString m_carried;
    QIcon m_real;
};

IconCache::IconCache(const QString &path) : m_path(path)
{
    read();
    s_current = this;
}

IconCache::~IconCache()
{
    s_current = nullptr;
    if (m_changed)
        write();
}

QIcon IconCache::icon(const QString &name, const QString &carried)
{
    return QIcon(new NamedIconEngine(name, carried));
}

QPixmap IconCache::find(const QString &key)
{
    if (!s_current)
        return {};
    const auto found = s_current->m_images.constFind(key);
    if (found == s_current->m_images.cend())
        return {};
    const QImage image(reinterpret_cast<const uchar *>(found->pixels.constData()), found->width, found->height,
        qsizetype(found->width) * 4, QImage::Format_ARGB32_Premultiplied);
    return QPixmap::fromImage(image.copy());
}

void IconCache::keep(const QString &key, const QPixmap &drawn)
{
    if (!s_current || drawn.isNull() || std::max(drawn.width(), drawn.height()) > largestSide || s_current->m_images.size() >= mostImages)
        return;
    const QImage image = drawn.toImage().convertToFormat(QImage::Format_ARGB32_Premultiplied);
    Image kept{image.width(), image.height(), {}};
    for (int y = 0; y < image.height(); ++y)
        kept.pixels.append(reinterpret_cast<const char *>(image.constScanLine(y)), qsizetype(image.width()) * 4);
    s_current->m_images.insert(key, kept);
    s_current->m_changed = true;
}

void IconCache::read()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QDataStream in(&file);
    in.setVersion(QDataStream::Qt_6_0);
    quint32 mark = 0;
    QString made;
    quint32 count = 0;
    in >> mark >> made >> count;
    if (in.status() != QDataStream::Ok || mark != magic || made != stamp() || count > mostImages)
        return;
    QHash<QString, Image> images;
    for (quint32 i = 0; i < count; ++i) {
        QString key;
        qint32 width = 0, height = 0;
        QByteArray pixels;
        in >> key >> width >> height >> pixels;
        if (in.status() != QDataStream::Ok || width <= 0 || height <= 0 || width > largestSide || height > largestSide || pixels.size() != qsizetype(width) * height * 4)
            return;
        images.insert(key, {width, height, pixels});
    }
    m_images = images;
}

/// Failing costs the next start a few milliseconds.
void IconCache::write() const
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    QDataStream out(&file);
    out.setVersion(QDataStream::Qt_6_0);
    out << magic << stamp() << quint32(m_images.size());
    for (auto it = m_images.cbegin(); it != m_images.cend(); ++it)
        out << it.key() << qint32(it->width) << qint32(it->height) << it->pixels;
    if (out.status() == QDataStream::Ok)
        file.commit();
}

} // namespace lansnav
