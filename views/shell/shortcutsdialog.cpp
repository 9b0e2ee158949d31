// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shortcutsdialog.h"

#include "common/style.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace lansnav {

ShortcutsDialog::ShortcutsDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    const QList<std::pair<QString, QString>> keys = {
        {u"Ctrl+1 … 9"_s, tr("Go to a page")},
        {u"Ctrl+Tab, Ctrl+Shift+Tab"_s, tr("Next page, previous page")},
        {u"Ctrl+K"_s, tr("Search everywhere")},
        {u"Ctrl+F"_s, tr("Filter the list")},
        {u"Ctrl+N"_s, tr("A new one of what the page holds")},
        {u"Ctrl+Z"_s, tr("Undo")},
        {u"Ctrl+Shift+Z, Ctrl+Y"_s, tr("Redo")},
        {u"Ctrl+O"_s, tr("Open a file")},
        {u"Ctrl+I"_s, tr("Import from Excel")},
        {u"Ctrl+E"_s, tr("Export a list")},
        {u"Ctrl+P"_s, tr("Reports")},
        {u"Ctrl+Shift+S"_s, tr("Sync with the shared file")},
        {u"Ctrl+H"_s, tr("History")},
        {u"Ctrl+,"_s, tr("Settings")},
        {u"F10"_s, tr("Menu")},
        {u"Esc"_s, tr("Clear the filter, close what is open on top")},
        {tr("Alt+Left arrow"), tr("Back to the list in a narrow window")},
        {u"N  F  A"_s, tr("In attendance: present, absent, sent apologies; the space bar clears")},
        {u"Shift + N  F  A"_s, tr("In attendance: the same for all who are not recorded yet at the meeting")},
    };
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(measure::groupGap);
    grid->setVerticalSpacing(measure::half);
    int row = 0;
    for (const auto &[key, meaning] : keys) {
        auto *name = new QLabel(key, this);
        QFont semibold = name->font();
        semibold.setWeight(QFont::DemiBold);
        name->setFont(semibold);
        grid->addWidget(name, row, 0);
        grid->addWidget(new QLabel(meaning, this), row, 1);
        ++row;
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measure::paneMargin, measure::paneMargin, measure::paneMargin, measure::paneMargin);
    column->setSpacing(measure::groupGap);
    column->addLayout(grid);
    column->addWidget(buttons);
}

} // namespace lansnav
