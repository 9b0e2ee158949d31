// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "list/rowmodel.h"
#include "sync/clashes.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace lansnav {

class BannerBar;
class EmptySwitch;
class TableView;

/// The fields that two colleagues changed at the same time: who, when, what stands and what was put aside, and one click
/// to choose. Each choice is an act of its own, which undo takes back.
class ClashesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `row` not null: only its clashes and those of what belongs to it.
    ClashesDialog(const AppContext &context, QString table, const Id &row, QWidget *parent = nullptr);

    RowModel<ClashRow> &model() { return m_model; }
    /// Settles the selected clashes.
    void choose(Clashes::Choice choice);

signals:
    /// The clashes have been read and are shown.
    void loaded();

private:
    void build();
    void read();
    void showChosen();

    AppContext m_context;
    QString m_table;
    Id m_row;
    RowModel<ClashRow> m_model;
    BannerBar *m_banner = nullptr;
    TableView *m_list = nullptr;
    EmptySwitch *m_switch = nullptr;
    QLabel *m_detail = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_takeOther = nullptr;
    int m_job = 0;
};

} // namespace lansnav
