// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/startpage.h"

#include "common/settings.h"
#include "common/style.h"

#include <QBoxLayout>
#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {
constexpr int pageWidth = 560;

/// Room for the whole of its sentence, which Qt lets be squeezed away in a low window.
void keepHeight(QCommandLinkButton *button)
{
    const QWidget *widget = button;
    button->setMinimumHeight(widget->heightForWidth(pageWidth - 2 * measure::paneMargin));
}

} // namespace

StartPage::StartPage(const ShellSetup &setup, QMenu *menu, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
{
    auto *page = new QWidget;
    page->setMaximumWidth(pageWidth);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(measure::rowGap);
    column->addWidget(style::heading(tr("Welcome to Länsnav"), 1, page));
    column->addWidget(style::quiet(tr("The workbook of a region's development leaders. Everything is kept in one file of your own."), page));
    column->addSpacing(measure::groupGap);

    const auto step = [&](const QString &icon, const QString &text, const QString &sentence, void (StartPage::*wanted)()) {
        auto *button = new QCommandLinkButton(text, sentence, page);
        button->setIcon(style::icon(icon));
        button->setIconSize({24, 24});
        keepHeight(button);
        connect(button, &QCommandLinkButton::clicked, this, wanted);
        column->addWidget(button);
        return button;
    };
    step(u"document-open"_s, tr("Open a file…"), tr("Or drop a .lansnav file on this window."), &StartPage::openWanted)->setFocus();
    step(u"document-new"_s, tr("Start from a region"), tr("A new file with the region's municipalities, organisations and networks."),
         &StartPage::newWanted);
    step(u"list-add-user"_s, tr("Join a colleague's shared file"), tr("A file of your own, kept in step with the one that you share."), &StartPage::joinWanted);
    step(u"games-hint"_s, tr("Try the demonstration"), tr("Invented people and networks to look round among. Nothing of it is real."),
         &StartPage::demoWanted);
    column->addSpacing(measure::groupGap);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(0);
    column->addLayout(m_recent);
    column->addStretch();

    auto *holder = new QWidget;
    auto *centre = new QHBoxLayout(holder);
    centre->setContentsMargins(measure::paneMargin, measure::groupGap, measure::paneMargin, measure::paneMargin);
    centre->addStretch();
    centre->addWidget(page, 1);
    centre->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(holder);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *menuButton = new QToolButton(this);
    menuButton->setAutoRaise(true);
    menuButton->setIcon(style::icon(u"application-menu"_s));
    menuButton->setPopupMode(QToolButton::InstantPopup);
    menuButton->setAccessibleName(tr("Menu"));
    menuButton->setToolTip(tr("Menu  (F10)"));
    menuButton->setMenu(menu);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, measure::grid, measure::paneMargin, 0);
    whole->addWidget(menuButton, 0, Qt::AlignRight);
    whole->addWidget(scroll);
    refresh();
}

void StartPage::refresh()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            // Behind a dialog it would otherwise stay to be seen under the new ones.
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    const QStringList files = m_setup.settings->recentFiles;
    if (files.isEmpty())
        return;
    m_recent->addWidget(style::heading(tr("Recent files"), 2, this));
    for (const QString &path : files) {
        const QFileInfo info(path);
        auto *button = new QCommandLinkButton(info.completeBaseName(), QDir::toNativeSeparators(info.path()), this);
        button->setIcon(style::icon(u"document-open-recent"_s));
        button->setEnabled(info.exists());
        if (!info.exists())
            button->setDescription(tr("Not found: %1").arg(QDir::toNativeSeparators(path)));
        keepHeight(button);
        connect(button, &QCommandLinkButton::clicked, this, [this, path] { emit fileWanted(path); });
        m_recent->addWidget(button);
    }
}

} // namespace lansnav
