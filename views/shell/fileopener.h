// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/shellsetup.h"
#include "store/backup.h"
#include "store/store.h"

#include <QObject>

#include <memory>

class QWidget;

namespace lansnav {

/// Opens and makes files for the window, and explains what went wrong together with the next step.
class FileOpener : public QObject
{
    Q_OBJECT

public:
    /// `setup` and `window` outlive the opener.
    FileOpener(ShellSetup &setup, QWidget *window);

    /// Null when it failed or the user gave up; the reason has been shown. The file may be another than the one asked for:
    /// a restored backup, or one that the user chose instead.
    std::unique_ptr<Store> open(const QString &path);
    /// The same without a word to the user.
    Result<std::unique_ptr<Store>> openQuietly(const QString &path, bool readOnly = false);
    /// Makes a file on a thread of its own, with progress shown. False when it failed; the reason has been shown.
    bool create(const NewFileRequest &request);
    /// Asks for a file to open; empty when the user thought better of it.
    QString choose();

    /// Puts a copy of a backup under a new name beside `file`, which stays as it is; returns the copy's path.
    static Result<QString> restoreBeside(const QString &backup, const QString &file, Environment &environment);

private:
    /// What is to be opened next, and how; an empty path when the user gave up.
    struct Next { QString path; bool readOnly = false; };
    Next explain(const QString &path, const Error &error);
    Next explainDamage(const QString &path, const Error &error);

    ShellSetup &m_setup;
    QWidget *m_window;
};

} // namespace lansnav
