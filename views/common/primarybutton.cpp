// SPDX-License-Identifier: GPL-3.0-or-later
// The primary button of a pane: filled with the accent colour.
#include "common/style.h"

#include <QApplication>
#include <QEvent>
#include <QPushButton>

namespace lansnav {

namespace {

/// Keeps a primary button in the accent colour when the theme changes while the program runs.
class PrimaryColours : public QObject
{
public:
    explicit PrimaryColours(QPushButton *button) : QObject(button), m_button(button) { button->installEventFilter(this); }

    static PrimaryColours *of(const QPushButton *button)
    {
        for (QObject *child : button->children())
            if (auto *colours = dynamic_cast<PrimaryColours *>(child))
                return colours;
        return nullptr;
    }

    void apply()
    {
        const QPalette theme = QApplication::palette();
        m_on = true;
        m_accent = theme.color(QPalette::Highlight);
        QPalette colours;
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            colours.setColor(group, QPalette::Button, theme.color(QPalette::Highlight));
            colours.setColor(group, QPalette::ButtonText, theme.color(QPalette::HighlightedText));
        }
        m_button->setPalette(colours);
        if (m_icon.isNull())
            m_icon = m_button->icon();
        if (!m_icon.isNull())
            m_button->setIcon(style::tinted(m_icon, theme.color(QPalette::HighlightedText)));
    }

    void takeAway()
    {
        m_on = false;
        m_button->setPalette(QPalette());
        if (!m_icon.isNull())
            m_button->setIcon(m_icon);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // Setting the palette in apply() says the same again, with nothing more to do.
        if (m_on && event->type() == QEvent::PaletteChange && m_accent != QApplication::palette().color(QPalette::Highlight))
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    QPushButton *m_button;
    QColor m_accent;
    QIcon m_icon;
    bool m_on = false;
};

} // namespace

void style::makePrimary(QPushButton *button)
{
    setPrimary(button, true);
}

void style::setPrimary(QPushButton *button, bool primary)
{
    PrimaryColours *colours = PrimaryColours::of(button);
    if (button->isDefault() == primary && bool(colours) == primary)
        return;
    button->setDefault(primary);
    QFont font = button->font();
    font.setWeight(primary ? QFont::DemiBold : QFont::Normal);
    button->setFont(font);
    if (primary && !colours)
        colours = new PrimaryColours(button);
    if (primary)
        colours->apply();
    else if (colours)
        colours->takeAway();
}

} // namespace lansnav
