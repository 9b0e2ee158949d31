// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/elidedtext.h"

#include "privacy/showntext.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr qsizetype longestShaped = 1000;   // characters; no label has room for more, and shaping them takes time
constexpr qsizetype longestTip = 400;
constexpr qsizetype longestWithin = 60;
constexpr qsizetype longestWord = 40;       // more without a space would make a tool tip as wide as itself

} // namespace

QStringList elided::lines(const QString &text, const QFont &font, double width, int most)
{
    const QString shown = ShownText::line(text.left(longestShaped).simplified());
    QTextLayout layout(shown, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList found;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        if (found.size() + 1 == most) {
            found.append(QFontMetricsF(font).elidedText(shown.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        found.append(shown.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return found;
}

double elided::draw(QPainter &painter, const QRectF &where, const QString &text, int most)
{
    const double height = QFontMetricsF(painter.font()).height();
    const int room = std::max(1, int(std::floor(where.height() / height)));
    QRectF line(where.left(), where.top(), where.width(), height);
    const QStringList shown = lines(text, painter.font(), where.width(), std::min(room, most));
    for (const QString &words : shown) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine, words);
        line.translate(0, height);
    }
    return line.top() - where.top();
}

QString elided::within(const QString &name)
{
    const QString plain = ShownText::line(name.simplified());
    const QString shown = plain.size() > longestWithin ? plain.left(longestWithin - 1).trimmed() + QChar(0x2026) : plain;
    constexpr char16_t isolate = 0x2068, pop = 0x2069;
    return shown.isRightToLeft() ? QChar(isolate) + shown + QChar(pop) : shown;
}

QString elided::toolTip(const QString &text)
{
    QString shown = ShownText::line(text.trimmed());
    if (shown.isEmpty())
        return {};
    if (shown.size() > longestTip)
        shown = shown.left(longestTip - 1).trimmed() + QChar(0x2026);
    qsizetype since = 0;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        since = shown.at(i).isSpace() ? 0 : since + 1;
        if (since > longestWord) {
            shown.insert(i, QChar(0x200b));
            since = 0;
        }
    }
    return u"<span>"_s + shown.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</span>"_s;
}

ElidedLabel::ElidedLabel(int mostLines, QWidget *parent) : QLabel(parent), m_mostLines(mostLines)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

QStringList ElidedLabel::shownLines() const
{
    return elided::lines(text(), font(), contentsRect().width(), m_mostLines);
}

int ElidedLabel::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const auto rows = elided::lines(text(), font(), width - margins.left() - margins.right(), m_mostLines).size();
    return int(std::ceil(QFontMetricsF(font()).height() * double(std::max<qsizetype>(1, rows)))) + margins.top() + margins.bottom();
}

QSize ElidedLabel::sizeHint() const
{
    const int words = int(std::ceil(QFontMetricsF(font()).horizontalAdvance(text().left(longestShaped).simplified()))) + 1;
    const QMargins margins = contentsMargins();
    const int width = std::min(words, fontMetrics().averageCharWidth() * 60) + margins.left() + margins.right();
    return {width, heightForWidth(width)};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {1, fontMetrics().height()};
}

bool ElidedLabel::isCut() const
{
    const QStringList shown = shownLines();
    return text().size() > longestShaped || (shown.size() == m_mostLines && shown.last().endsWith(QChar(0x2026)) && !text().endsWith(QChar(0x2026)));
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (isCut())
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), elided::toolTip(text()), this);
        else
            event->ignore();
        return true;
    }
    return QLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    // In the middle of what stands beside it.
    QRectF where = contentsRect();
    where.setTop(where.top() + std::max(0.0, (where.height() - heightForWidth(width())) / 2));
    elided::draw(painter, where, text(), m_mostLines);
}

} // namespace lansnav
