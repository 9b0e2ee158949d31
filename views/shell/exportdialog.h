// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"

#include <QDialog>
#include <QThreadPool>

class QComboBox;
class QLabel;
class QPushButton;

namespace lansnav {

/// Saves a list as CSV, Excel, JSON or, for people, vCard. Written on a thread of its own.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `kind` empty lets the user choose. `scope` narrows what is exported.
    ExportDialog(const AppContext &context, const QString &kind, Scope scope, QWidget *parent = nullptr);

    /// Writes `table` to `path`; the ending decides the format. Safe on any thread.
    static Result<void> write(const Table &table, const QString &path);

private:
    const Kind *chosenKind() const;
    void fillFormats();
    void save();

    AppContext m_context;
    Scope m_scope;
    QComboBox *m_kind = nullptr;
    QComboBox *m_format = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace lansnav
