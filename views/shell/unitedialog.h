// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "register/newdoubles.h"
#include "shell/shellsetup.h"
#include "sync/clashes.h"
#include "sync/sharing.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace lansnav {

class BackgroundJob;
class BannerBar;

/// Unites the open file with one that a colleague began apart. First it shows, from a copy, what will meet, what comes
/// in, which fields would clash and which people and organisations seem to be there twice.
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
    /// Done; so many clashes came of it.
    void united(int clashes);

private:
    struct Outlook
    {
        Result<UnitePreview> preview = Error{};
        QList<ClashRow> fields;         ///< that say different things
        QList<SeemingDouble> doubles;   ///< that were none before
    };
    void build();
    void look();
    static Result<void> readMeetings(const QString &path, const Schema &schema, Outlook &outlook);
    void show(const Outlook &outlook);
    void showMeetings(const Outlook &outlook);
    int openClashes() const;
    void uniteNow();
    void conclude(const Result<ChangeSet> &written);

    AppContext m_context;
    const ShellSetup &m_setup;
    QString m_other;
    BackgroundJob *m_job;
    BannerBar *m_banner = nullptr;
    QTreeWidget *m_tables = nullptr;
    QTreeWidget *m_meetings = nullptr;
    QLabel *m_sum = nullptr;
    QPushButton *m_unite = nullptr;
    int m_clashesBefore = 0;
    bool m_uniting = false;
};

} // namespace lansnav
