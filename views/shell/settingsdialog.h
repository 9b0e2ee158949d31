// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"

#include <QDialog>

class QTabWidget;

namespace lansnav {

class SyncControl;

/// Settings: how it looks, who I am, the file, whom it is shared with, its backups. Everything takes effect at once, only the language at the next start.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `context.store` may be null: then only what does not need a file is shown. `sync` null: nothing about sharing.
    explicit SettingsDialog(const AppContext &context, SyncControl *sync, QWidget *parent = nullptr);

    void showBackups();

signals:
    /// A restored copy is to be opened in place of the open file.
    void openWanted(const QString &path);
    /// Theme or row height changed.
    void looksChanged();

private:
    QWidget *looksPage();
    QWidget *filePage();

    AppContext m_context;
    QTabWidget *m_pages = nullptr;
    QWidget *m_backups = nullptr;
};

} // namespace lansnav
