// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/shellsetup.h"

#include <QWidget>

class QMenu;
class QVBoxLayout;

namespace lansnav {

/// What is shown while no file is open: open a file, start from a region's template, join a shared
/// file, try the demonstration, recent files.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    /// `menu` is the program's; it outlives the page.
    StartPage(const ShellSetup &setup, QMenu *menu, QWidget *parent = nullptr);

    /// Reads the recent files again.
    void refresh();

signals:
    void openWanted();
    void newWanted();
    void joinWanted();
    void demoWanted();
    void fileWanted(const QString &path);

private:
    const ShellSetup &m_setup;
    QVBoxLayout *m_recent = nullptr;
};

} // namespace lansnav
