// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/settings.h"
#include "store/result.h"

#include <QTableView>

#include <functional>

namespace lansnav {

/// Who was there: rows are people, columns meetings; typed from the keyboard.
///
/// The model is any table model of people × meetings:
/// - EditRole: the state's code, "present", "absent", "apology" or empty;
/// - vertical header: the person's name (masked), ToolTipRole whom they represent;
/// - horizontal header: the meeting's short date, ToolTipRole the meeting in words;
/// - AccessibleTextRole of a cell: AttendanceGrid::wordOf() of its state, for screen readers;
/// - a cell that does not apply (not a member then) has no Qt::ItemIsEnabled.
/// N (or P) present, F absent, A apology, space clear; arrows move. Shift with a letter fills those of the column who are not
/// recorded yet, and says so when everybody is; Shift and space clear the column.
/// After a single cell the next person is current, so that a column is typed straight down. Names and sums stay in sight.
class AttendanceGrid : public QTableView
{
    Q_OBJECT

public:
    enum class State { None, Present, Absent, Apology };
    /// Writes one state into cells (one act, one undo step). A failure is emitted as failed().
    using Writer = std::function<Result<void>(const QModelIndexList &cells, const QString &code)>;

    explicit AttendanceGrid(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Without a writer cells are set one by one through the model's setData().
    void setWriter(Writer writer) { m_writer = std::move(writer); }
    /// When set, cells cannot be changed (adjusted minutes).
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    /// Present and recorded in a row or column, shown as "3 of 4"; an empty cell is not known, and never counted as absent.
    struct Sum { int present = 0; int known = 0; int cells = 0; };
    Sum rowSum(int row) const;
    Sum columnSum(int column) const;

    static State stateOf(const QString &code);
    static QString codeOf(State state);
    /// "present", "absent", "sent apology", "not filled in".
    static QString wordOf(State state);
    /// The letter drawn in the cell: N, F, A in Swedish.
    static QString letterOf(State state);
    /// The keys that work, for a line of help under the grid.
    static QString keyHelp();
    /// Sets the cells as a key press would; leaves out those that do not apply.
    void fill(const QModelIndexList &cells, State state);

signals:
    /// A state could not be saved; the cells show what is stored.
    void failed(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &) override {}
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void ensureCurrent();
    QModelIndexList columnFor(int column, State state) const;
    std::optional<State> stateForKey(const QKeyEvent &event) const;

    Writer m_writer;
    bool m_readOnly = false;
    QList<QMetaObject::Connection> m_connections;
};

} // namespace lansnav
