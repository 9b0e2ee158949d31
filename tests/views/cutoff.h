// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QStringList>
#include <QStyle>
#include <QToolButton>
#include <QWidget>

namespace lansnav::test {

/// The texts of a window that do not fit where they stand: on a button, in a label, or outside what shows them.
class CutOff
{
public:
    explicit CutOff(const QWidget &window) : m_window(window) {}

    QStringList found() const
    {
        QStringList all;
        for (const QWidget *widget : m_window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->window() != &m_window || widget->width() == 0 || widget->height() == 0)
                continue;
            const QString text = textOf(*widget);
            if (text.isEmpty())
                continue;
            if (!fits(*widget, text))
                all.append(described(*widget, text, QStringLiteral("does not fit")));
            else if (!isInside(*widget))
                all.append(described(*widget, text, QStringLiteral("is outside")));
        }
        return all;
    }

private:
    static QString textOf(const QWidget &widget)
    {
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
            const auto *tool = qobject_cast<const QToolButton *>(button);
            return tool && (tool->toolButtonStyle() == Qt::ToolButtonIconOnly) && !tool->icon().isNull() ? QString() : button->text();
        }
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            return label->text();
        return {};
    }
    static bool fits(const QWidget &widget, const QString &text)
    {
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
            const int icon = button->icon().isNull() ? 0 : button->iconSize().width() + 4;
            const QSize size = button->fontMetrics().size(Qt::TextShowMnemonic, text);
            // What draws its own text in another way than on one line (command links, chips) says what it needs.
            if (button->inherits("QCommandLinkButton"))
                return button->hasHeightForWidth() ? button->heightForWidth(button->width()) <= button->height() : button->minimumSizeHint().height() <= button->height();
            return size.width() + icon <= button->width() && size.height() <= button->height();
        }
        const auto &label = static_cast<const QLabel &>(widget);
        const QSize room = label.contentsRect().size();
        if (label.wordWrap())
            return label.heightForWidth(label.width()) <= label.height() && longestWord(label) <= room.width();
        return label.minimumSizeHint().width() <= label.width() && label.minimumSizeHint().height() <= label.height();
    }
    static int longestWord(const QLabel &label)
    {
        int longest = 0;
        if (label.textFormat() == Qt::RichText)
            return 0;
        for (const QString &word : label.text().split(QLatin1Char(' ')))
            longest = qMax(longest, label.fontMetrics().size(0, word).width());
        return longest;
    }
    /// Whether all of it can be seen, scrolling where that is possible.
    bool isInside(const QWidget &widget) const
    {
        QRect rect = widget.rect();
        bool across = true, down = true;
        for (const QWidget *child = &widget; child != &m_window; child = child->parentWidget()) {
            const QWidget *parent = child->parentWidget();
            rect.translate(child->pos());
            if (const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()); area && area->viewport() == parent) {
                across = across && (area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff || area->horizontalScrollBar()->maximum() == 0);
                down = down && (area->verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff || area->verticalScrollBar()->maximum() == 0);
            }
            if (across && (rect.left() < 0 || rect.right() >= parent->width()))
                return false;
            if (down && (rect.top() < 0 || rect.bottom() >= parent->height()))
                return false;
        }
        return true;
    }
    static QString described(const QWidget &widget, const QString &text, const QString &fault)
    {
        return QStringLiteral("“%1” %2: %3 %4, %5×%6, wants %7×%8, in %9").arg(text.left(60), fault, QString::fromLatin1(widget.metaObject()->className()), widget.objectName())
            .arg(widget.width()).arg(widget.height()).arg(widget.sizeHint().width()).arg(widget.sizeHint().height())
            .arg(QString::fromLatin1(widget.parentWidget()->metaObject()->className()));
    }

    const QWidget &m_window;
};

} // namespace lansnav::test
