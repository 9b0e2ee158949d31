// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace lansnav {

class BannerBar;
class BackgroundJob;
class Progress;

/// Saves a list as CSV, Excel, JSON or, for people, vCard. Read and written on a thread of its own.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `kind` (Kind::key) empty lets the user choose. `scope` narrows what is exported of it; another list that is chosen
    /// instead is exported whole.
    ExportDialog(const AppContext &context, const QString &kind, Scope scope, QWidget *parent = nullptr, const QString &proposedEnding = {});

    /// Writes what is chosen to `path`, whose ending decides the format; written() tells how it went.
    void writeTo(const QString &path);

signals:
    void written(bool ok);

private:
    std::optional<Kind> chosenKind() const;
    /// What is exported of the chosen list.
    Scope chosenScope() const;
    void showHint();
    void fillFormats();
    void chooseFile();

    AppContext m_context;
    QString m_proposed;         ///< kind that m_scope is about; empty: any
    Scope m_scope;
    BackgroundJob *m_job = nullptr;
    BannerBar *m_banner = nullptr;
    Progress *m_progress = nullptr;
    QComboBox *m_kind = nullptr;
    QLabel *m_hint = nullptr;
    QComboBox *m_format = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace lansnav
