// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/column.h"

#include <QWidget>

class QLineEdit;

namespace lansnav {

class EmptySwitch;
class TableView;
struct Settings;

/// The meetings or the questions of a programme in their order: changed in place, moved with Alt+Up and Alt+Down, taken away with Delete, and a
/// line above to add one at the end. What is asked for is announced and done by whoever has the pane.
class PartsPane : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString objectName;         ///< of the table; that of the field has "new_" before it
        QString title;              ///< what screen readers call the list
        QString newText;            ///< "New meeting: its theme"
        QString headline;           ///< while it is empty
        QString sentence;
    };

    /// `model` has its number in the first column, what is changed first in the second, and outlives the pane; so do the settings.
    PartsPane(RowModelBase &model, const Words &words, Settings *settings, QWidget *parent = nullptr);

    TableView *table() const { return m_table; }
    QLineEdit *newText() const { return m_newText; }
    /// Says whether there is anything at all, once the rows are there.
    void showWhetherEmpty();
    /// What was typed as a new one has been added.
    void clearNew();

signals:
    void addRequested(const QString &text);
    /// The row is to change place with one above (-1) or below (1).
    void moveRequested(const lansnav::Id &row, int places);
    void removeRequested(const QList<lansnav::Id> &rows);

private:
    void add();
    void move(int places);

    RowModelBase &m_model;
    TableView *m_table;
    EmptySwitch *m_switch;
    QLineEdit *m_newText;
};

} // namespace lansnav
