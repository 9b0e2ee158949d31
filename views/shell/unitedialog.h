// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "shell/shellsetup.h"
#include "sync/sharing.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace lansnav {

class BackgroundJob;
class BannerBar;

/// Unites the open file with one that a colleague began apart. First it shows, from a copy, what will meet, what comes
/// in, what would clash and how many people seem to be there twice.
class UniteDialog : public QDialog
{
    Q_OBJECT

public:
    UniteDialog(const AppContext &context, const ShellSetup &setup, const QString &other, QWidget *parent = nullptr);

    /// Stops what is under way first: then nothing is united.
    void reject() override;

signals:
    /// The preview is shown, or why there is none.
    void previewed();

private:
    struct Outlook
    {
        Result<UnitePreview> preview = Error{};
        qsizetype doubles = 0;      ///< pairs of people that seem to be the same, in both files together
        qsizetype doublesNow = 0;   ///< those there already
    };
    void build();
    void look();
    void show(const Outlook &outlook);
    void uniteNow();
    void conclude(const Result<ChangeSet> &written);

    AppContext m_context;
    const ShellSetup &m_setup;
    QString m_other;
    BackgroundJob *m_job;
    BannerBar *m_banner = nullptr;
    QTreeWidget *m_tables = nullptr;
    QLabel *m_sum = nullptr;
    QPushButton *m_unite = nullptr;
    bool m_uniting = false;
};

} // namespace lansnav
