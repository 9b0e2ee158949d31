// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/shellsetup.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lansnav {

/// Asks where a new file goes and what it begins with: a region's template, or the demonstration in a size.
class NewFileDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose { Own, Demonstration };
    NewFileDialog(const ShellSetup &setup, Purpose purpose, QWidget *parent = nullptr);

    NewFileRequest request() const;

private:
    void browse();
    void check();
    QString path() const;

    const ShellSetup &m_setup;
    Purpose m_purpose;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_folder = nullptr;
    QComboBox *m_template = nullptr;
    QComboBox *m_size = nullptr;
    QLabel *m_fault = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_make = nullptr;
};

} // namespace lansnav
