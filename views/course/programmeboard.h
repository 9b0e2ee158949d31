// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/boardlayout.h"
#include "course/clashes.h"

#include <QGraphicsView>
#include <QTimer>

#include <functional>

namespace lansnav {

class SessionItem;

/// What a session on the board became by dragging or by the keyboard.
struct BoardMove
{
    Id session;
    int start = 0;          ///< minutes of the day
    int end = 0;
    QString column;         ///< BoardColumn::key
    bool columnChanged = false;

    friend bool operator==(const BoardMove &, const BoardMove &) = default;
};

/// What is said of a session on the board: the worst clash as mark and word.
struct BoardClash
{
    std::optional<ClashSeverity> severity;
    QString word;
};

/// The programme of one day: time down, tracks or rooms across. Sessions are dragged and, at their lower edge, resized; with the keyboard
/// Tab goes from one to the next, arrows move the chosen one, Shift with arrows changes its end, Enter edits it, Esc takes a move back.
///
/// Keeps nothing: what was moved is asked about while it moves (setPreview), told when it is let go (moved), and shown anew from the file.
class ProgrammeBoard : public QGraphicsView
{
    Q_OBJECT

public:
    /// Clashes a session would have; called for each step of a move.
    using Preview = std::function<BoardClash(const BoardMove &move)>;

    explicit ProgrammeBoard(QWidget *parent = nullptr);

    /// `offered`: see BoardLayout::of().
    void setDay(const EventDetail &detail, QDate day, BoardLayout::Across across, const QList<BoardColumn> &offered = {});
    void setPreview(Preview preview) { m_preview = std::move(preview); }
    void setClashes(const QHash<Id, BoardClash> &clashes);
    void select(const Id &session);
    Id current() const { return m_current; }
    const BoardLayout &layoutOfDay() const { return m_layout; }
    /// Where a session is painted, in the viewport's coordinates.
    QRect rectOf(const Id &session) const;
    /// Saves a move by the keyboard that still waits for more key presses.
    void commitPending();

signals:
    void currentChanged(const lansnav::Id &session);
    void moved(const lansnav::BoardMove &move);
    void editWanted(const lansnav::Id &session);
    void removeWanted(const lansnav::Id &session);

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusOutEvent(QFocusEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    struct Drag
    {
        Id session;
        bool resizes = false;
        QPointF from;
        BoardMove before;
        BoardMove now;
        bool active = false;
    };
    void arrange();
    double columnWidth() const;
    static double minuteHeight();
    static double sideWidth();      ///< the hours at the left
    static double topHeight();      ///< the columns' names
    int columnAt(double x) const;
    QRectF rectFor(const BoardPlace &place) const;
    double yOf(int minute) const;
    SessionItem *itemOf(const Id &session) const;
    BoardMove moveOf(const Id &session) const;
    void apply(const BoardMove &move);
    void nudge(int minutes, int columns, bool resizes);
    BoardMove shifted(BoardMove move, int minutes, int columns, bool resizes) const;
    void cancelPending();
    void describe();

    QGraphicsScene *m_scene;
    BoardLayout m_layout;
    QHash<Id, SessionItem *> m_items;
    QHash<Id, BoardClash> m_clashes;
    Preview m_preview;
    Id m_current;
    Drag m_drag;
    BoardMove m_pending;
    bool m_isPending = false;
    QTimer m_commit;
};

} // namespace lansnav
