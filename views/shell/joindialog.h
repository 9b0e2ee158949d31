// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/shellsetup.h"

#include <QDialog>

class QLineEdit;
class QLabel;
class QPushButton;

namespace lansnav {

class BackgroundJob;

/// Makes a file of one's own from a colleagues' shared file: asks for the shared file and for where the own one goes.
class JoinDialog : public QDialog
{
    Q_OBJECT

public:
    /// `setup` outlives the dialog.
    explicit JoinDialog(const ShellSetup &setup, QWidget *parent = nullptr);

    /// The file that was made; empty until the dialog was accepted.
    const QString &made() const { return m_made; }
    QString shared() const;

private:
    void build();
    void chooseShared();
    void chooseOwn();
    void proposeOwn();
    void check();
    void join();

    const ShellSetup &m_setup;
    BackgroundJob *m_job;
    QLineEdit *m_shared = nullptr;
    QLineEdit *m_own = nullptr;
    QLabel *m_fault = nullptr;
    QPushButton *m_join = nullptr;
    QString m_made;
};

} // namespace lansnav
