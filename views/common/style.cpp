// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/style.h"

#include "common/iconcache.h"
#include "common/outlinestyle.h"

#include <QApplication>
#include <QCoreApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QIconEngine>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>
#include <QSettings>
#include <QStandardPaths>
#include <QStyle>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lansnav {

const Colours &Colours::light()
{
    static const Colours colours{QColor(0xFFFFFF), QColor(0xF5F6F7), QColor(0xD5D9DD), QColor(0x1B1F23), QColor(0x5A636C),
                                 QColor(0x1F6F8B), QColor(0x2E7D4F), QColor(0x9A6700), QColor(0xB3261E)};
    return colours;
}

const Colours &Colours::dark()
{
    static const Colours colours{QColor(0x1E2124), QColor(0x25292D), QColor(0x3A4046), QColor(0xE8EAED), QColor(0xA0A8B0),
                                 QColor(0x5BB3D0), QColor(0x6CC494), QColor(0xE0B04C), QColor(0xF2938C)};
    return colours;
}

const Colours &Colours::of(const QPalette &palette)
{
    return style::isDark(palette) ? dark() : light();
}

namespace style {

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// `share` of a over b.
QColor mixed(const QColor &a, const QColor &b, double share)
{
    return QColor::fromRgbF(float(a.redF() * share + b.redF() * (1 - share)), float(a.greenF() * share + b.greenF() * (1 - share)),
                            float(a.blueF() * share + b.blueF() * (1 - share)));
}

/// What the desktop asks for, read before a palette of ours stands in its way.
bool desktopIsDark()
{
#ifdef Q_OS_WIN
    // Qt 6.4 does not hand Windows' choice on in the palette.
    const QSettings personal(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
                             QSettings::NativeFormat);
    return personal.value("AppsUseLightTheme"_L1, 1).toInt() == 0;
#else
    static const bool dark = isDark(QPalette());
    return dark;
#endif
}

void applyFont(QApplication &app)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::clamp(font.pointSizeF(), 9.0, 10.0));
    else
        font.setPointSizeF(10.0);
    // Where the platform names no font of its own, what it falls back on may be anything.
    static const QStringList preferred{u"Segoe UI"_s, u"Noto Sans"_s, u"Cantarell"_s};
    if (!preferred.contains(QFontInfo(font).family()))
        font.setFamilies(preferred + QStringList{QFontInfo(font).family()});
    app.setFont(font);
}

/// Draws a Mark at whatever size and screen density is asked for.
class MarkEngine : public QIconEngine
{
public:
    MarkEngine(Mark mark, QPalette palette, bool selected) : m_mark(mark), m_palette(std::move(palette)), m_selected(selected) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        paintMark(*painter, rect, m_mark, m_palette, m_selected);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new MarkEngine(*this); }

private:
    Mark m_mark;
    QPalette m_palette;
    bool m_selected;
};

QPolygonF polygon(const QRectF &where, int corners, double turn)
{
    QPolygonF points;
    for (int i = 0; i < corners; ++i) {
        const double angle = turn + 2 * M_PI * i / corners;
        points << where.center() + QPointF(std::cos(angle), std::sin(angle)) * where.width() / 2;
    }
    return points;
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

QColor outline(const QPalette &palette)
{
    const Colours &c = Colours::of(palette);
    return mixed(c.quiet, c.surface, 0.72);
}

QPalette palette(bool dark)
{
    const Colours &c = dark ? Colours::dark() : Colours::light();
    QPalette p;
    p.setColor(QPalette::Window, c.pane);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.surface);
    p.setColor(QPalette::AlternateBase, c.pane);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::Button, dark ? mixed(c.line, c.pane, 0.5) : c.surface);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.bad);
    p.setColor(QPalette::PlaceholderText, c.quiet);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.surface);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::ToolTipBase, c.text);
    p.setColor(QPalette::ToolTipText, c.surface);
    p.setColor(QPalette::Light, dark ? mixed(c.text, c.line, 0.1) : QColor(Qt::white));
    p.setColor(QPalette::Midlight, mixed(c.line, c.pane, 0.5));
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Dark, mixed(c.quiet, c.line, 0.5));
    p.setColor(QPalette::Shadow, dark ? QColor(Qt::black) : c.quiet);
    const QColor faint = mixed(c.quiet, c.pane, 0.7);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, faint);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.line);
    return p;
}

void applyTheme(QApplication &app, Theme theme)
{
    const bool dark = theme == Theme::Dark || (desktopIsDark() && theme == Theme::System);
    if (!qobject_cast<OutlineStyle *>(QApplication::style()))
        QApplication::setStyle(new OutlineStyle);
    QApplication::setPalette(palette(dark));
    applyFont(app);
    // A platform without a desktop (pictures made offscreen) names no places of its own.
    QStringList places = QIcon::themeSearchPaths();
    QStringList shares = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    shares << QCoreApplication::applicationDirPath() + u"/../share"_s;
    for (const QString &share : std::as_const(shares))
        if (const QString icons = share + u"/icons"_s; !places.contains(icons))
            places << icons;
    QIcon::setThemeSearchPaths(places);
    QIcon::setThemeName(dark ? u"breeze-dark"_s : u"breeze"_s);
    QIcon::setFallbackThemeName(u"breeze"_s);
}

QIcon icon(const QString &name)
{
    return IconCache::icon(name, u":/icons/"_s + name + u".svg"_s);
}

QIcon markIcon(Mark mark, const QPalette &palette, bool selected)
{
    return QIcon(new MarkEngine(mark, palette, selected));
}

QIcon tinted(const QIcon &icon, const QColor &colour)
{
    QIcon result;
    for (const int side : {16, 32, 48}) {
        QPixmap pixmap = icon.pixmap(QSize(side, side), 1.0);
        if (pixmap.isNull())
            continue;
        QPainter painter(&pixmap);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colour);
        painter.end();
        result.addPixmap(pixmap);
    }
    return result;
}

QColor markColour(Mark mark, const QPalette &palette)
{
    const Colours &c = Colours::of(palette);
    switch (mark) {
    case Mark::Good: return c.good;
    case Mark::Warn: return c.warn;
    case Mark::Bad: return c.bad;
    case Mark::Info: return c.accent;
    case Mark::Neutral: break;
    }
    return c.quiet;
}

void paintMark(QPainter &painter, const QRectF &where, Mark mark, const QPalette &palette, bool selected)
{
    const double side = std::min(where.width(), where.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(where.center());
    const auto at = [&box](double x, double y) { return QPointF(box.left() + box.width() * x, box.top() + box.height() * y); };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const Colours &c = Colours::of(palette);
    const QColor body = selected ? c.surface : markColour(mark, palette);
    const QColor ink = selected ? c.accent : c.surface;
    painter.setBrush(body);
    const QPen stroke(ink, side * 0.12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    switch (mark) {
    case Mark::Neutral:
        painter.drawEllipse(box.center(), side * 0.16, side * 0.16);
        break;
    case Mark::Good:
        painter.drawEllipse(box);
        painter.setPen(stroke);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF({at(0.27, 0.53), at(0.43, 0.69), at(0.74, 0.34)}));
        break;
    case Mark::Warn:
        painter.setPen(QPen(body, side * 0.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolygon(QPolygonF({at(0.5, 0.07), at(0.95, 0.9), at(0.05, 0.9)}));
        painter.setPen(stroke);
        painter.drawLine(at(0.5, 0.36), at(0.5, 0.6));
        painter.drawPoint(at(0.5, 0.78));
        break;
    case Mark::Bad:
        painter.drawPolygon(polygon(box, 8, M_PI / 8));
        painter.setPen(stroke);
        painter.drawLine(at(0.32, 0.32), at(0.68, 0.68));
        painter.drawLine(at(0.68, 0.32), at(0.32, 0.68));
        break;
    case Mark::Info:
        painter.drawEllipse(box);
        painter.setPen(stroke);
        painter.drawLine(at(0.5, 0.46), at(0.5, 0.74));
        painter.drawPoint(at(0.5, 0.27));
        break;
    }
    painter.restore();
}

Mark markOf(Problem::Severity severity)
{
    switch (severity) {
    case Problem::Severity::Warn: return Mark::Warn;
    case Problem::Severity::Bad: return Mark::Bad;
    case Problem::Severity::Info: break;
    }
    return Mark::Info;
}

Mark markOf(report::TileState state)
{
    switch (state) {
    case report::TileState::Good: return Mark::Good;
    case report::TileState::Warn: return Mark::Warn;
    case report::TileState::Bad: return Mark::Bad;
    case report::TileState::Neutral: break;
    }
    return Mark::Neutral;
}

QString wordOf(Problem::Severity severity)
{
    switch (severity) {
    case Problem::Severity::Warn: return QCoreApplication::translate("lansnav::style", "Needs attention");
    case Problem::Severity::Bad: return QCoreApplication::translate("lansnav::style", "Urgent");
    case Problem::Severity::Info: break;
    }
    return QCoreApplication::translate("lansnav::style", "For information");
}

int rowHeight(const QWidget &widget, bool comfortable)
{
    const int wanted = comfortable ? measure::comfortableRow : measure::row;
    return std::max(wanted, widget.fontMetrics().height() + (comfortable ? 2 : 1) * measure::grid);
}

QFont headingFont(int level)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * (level == 1 ? 1.6 : 1.1));
    font.setWeight(QFont::DemiBold);
    return font;
}

QLabel *heading(const QString &text, int level, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(headingFont(level));
    label->setTextFormat(Qt::PlainText);
    return label;
}

void wrap(QLabel &label)
{
    label.setTextFormat(Qt::PlainText);
    label.setWordWrap(true);
    // Else the longest word decides how narrow the pane can be.
    label.setMinimumWidth(1);
}

QLabel *wrapping(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    wrap(*label);
    return label;
}

QScrollArea *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

QLabel *quiet(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace style

} // namespace lansnav
