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
/// to choose. Each choice is an act of its own, which undo takes back. What is about a person with protected identity is masked,
/// and shown one row at a time, on purpose.
class ClashesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `row` not null: only its clashes and those of what belongs to it.
    ClashesDialog(const AppContext &context, QString table, const Id &row, QWidget *parent = nullptr);

    RowModel<ClashRow> &model() { return m_model; }
    /// Settles the selected clashes.
    void choose(Clashes::Choice choice);
    /// Shows the current clash unmasked, until another one is gone to; that it was shown is in the history of whom it is about.
    void reveal();

signals:
    /// The clashes have been read and are shown.
    void loaded();

private:
    /// The one clash that is shown unmasked, and the people it was masked for.
    struct Revealed
    {
        Id clash;
        QHash<Id, QString> people;      ///< id → name
    };
    static Result<QList<ClashRow>> readRows(Database &db, const Schema &schema, const QString &table, const Id &row, const Revealed &revealed);
    void build();
    QWidget *buildCurtain();
    void read();
    void showChosen();
    void cover();

    AppContext m_context;
    QString m_table;
    Id m_row;
    RowModel<ClashRow> m_model;
    BannerBar *m_banner = nullptr;
    TableView *m_list = nullptr;
    EmptySwitch *m_switch = nullptr;
    QLabel *m_detail = nullptr;
    QWidget *m_curtain = nullptr;
    QPushButton *m_reveal = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_takeOther = nullptr;
    Revealed m_revealed;
    int m_job = 0;
};

} // namespace lansnav
