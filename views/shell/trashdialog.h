// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"

#include <QDateTime>
#include <QDialog>

class QCheckBox;
class QPushButton;
class QTreeWidget;

namespace lansnav {

class BannerBar;
class EmptySwitch;

/// One row in the trash, in words.
struct TrashedRow
{
    QString table;
    Id row;
    QString kind;       ///< what it is: "person"
    QString title;      ///< masked for protected identity
    QString who;
    QDateTime when;     ///< invalid when the log does not tell
    bool undone = false;///< nobody threw it away: adding it was undone
};

/// Reads the trashed rows of the whole file, the latest first, at most `limit` that were thrown away and as many that were undone.
/// Not for the GUI thread.
Result<QList<TrashedRow>> readTrash(Database &db, const Schema &schema, int limit = 500);

/// What was thrown away, with who and when, and the way back.
class TrashDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TrashDialog(const AppContext &context, QWidget *parent = nullptr);

    int rowCount() const { return int(m_rows.size()); }

signals:
    /// The trash has been read and is shown.
    void loaded();

private:
    void refresh();
    /// Shows what was thrown away, and what was undone when that is asked for: an import taken back is hundreds of rows.
    void fill();
    void restoreChosen();

    AppContext m_context;
    QList<TrashedRow> m_all;
    QList<TrashedRow> m_rows;   ///< those shown
    BannerBar *m_banner = nullptr;
    QCheckBox *m_undone = nullptr;
    QTreeWidget *m_list = nullptr;
    EmptySwitch *m_switch = nullptr;
    QPushButton *m_restore = nullptr;
};

} // namespace lansnav
