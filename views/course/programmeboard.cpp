// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/programmeboard.h"

#include "common/style.h"
#include "course/rules.h"
#include "course/sessionitem.h"

#include <QGraphicsScene>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr double gutter = 46;           ///< the hours at the left
constexpr double headerHeight = 26;     ///< the columns' names on top
constexpr double perMinute = 1.25;
constexpr double leastColumn = 110;
constexpr int step = 5;                 ///< minutes
constexpr int commitAfterMs = 700;      ///< key presses that follow each other are one act

} // namespace

ProgrammeBoard::ProgrammeBoard(QWidget *parent) : QGraphicsView(parent), m_scene(new QGraphicsScene(this))
{
    setScene(m_scene);
    setObjectName(u"programmeBoard"_s);
    setAccessibleName(tr("Programme board"));
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    // Hours and names stay in sight: they are painted over whatever is scrolled to.
    setViewportUpdateMode(FullViewportUpdate);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    m_commit.setSingleShot(true);
    m_commit.setInterval(commitAfterMs);
    connect(&m_commit, &QTimer::timeout, this, &ProgrammeBoard::commitPending);
}

void ProgrammeBoard::setDay(const EventDetail &detail, QDate day, BoardLayout::Across across, const QList<BoardColumn> &offered)
{
    m_commit.stop();
    m_isPending = false;
    m_drag = {};
    m_layout = BoardLayout::of(detail, day, across, offered);
    m_scene->clear();
    m_items.clear();
    for (const BoardPlace &place : std::as_const(m_layout.places)) {
        const Session &session = *detail.session(place.session);
        auto *item = new SessionItem(session, CourseRules::sessionTitle(detail, session));
        item->setTimes(place.start, place.end);
        item->setClash(m_clashes.value(place.session));
        m_scene->addItem(item);
        m_items.insert(place.session, item);
    }
    if (!m_items.contains(m_current))
        m_current = m_layout.places.isEmpty() ? Id() : m_layout.places.first().session;
    arrange();
    select(m_current);
}

void ProgrammeBoard::setClashes(const QHash<Id, BoardClash> &clashes)
{
    m_clashes = clashes;
    for (auto item = m_items.cbegin(); item != m_items.cend(); ++item)
        item.value()->setClash(clashes.value(item.key()));
    describe();
}

double ProgrammeBoard::columnWidth() const
{
    const qsizetype columns = std::max<qsizetype>(1, m_layout.columns.size());
    return std::max(leastColumn, (viewport()->width() - gutter - 2) / double(columns));
}

double ProgrammeBoard::minuteHeight()
{
    return perMinute;
}

double ProgrammeBoard::sideWidth()
{
    return gutter;
}

double ProgrammeBoard::topHeight()
{
    return headerHeight;
}

int ProgrammeBoard::columnAt(double x) const
{
    return std::clamp(int((x - gutter) / columnWidth()), 0, std::max(0, int(m_layout.columns.size()) - 1));
}

double ProgrammeBoard::yOf(int minute) const
{
    return headerHeight + (minute - m_layout.first) * perMinute;
}

QRectF ProgrammeBoard::rectFor(const BoardPlace &place) const
{
    const double width = columnWidth();
    const bool over = place.column < 0;
    const double whole = over ? width * double(m_layout.columns.size()) : width;
    const double lane = whole / place.lanes;
    return {gutter + (over ? 0 : place.column * width) + place.lane * lane, yOf(place.start), lane, (place.end - place.start) * perMinute};
}

void ProgrammeBoard::arrange()
{
    m_scene->setSceneRect(0, 0, gutter + columnWidth() * double(std::max<qsizetype>(1, m_layout.columns.size())), yOf(m_layout.last) + 4);
    for (const BoardPlace &place : std::as_const(m_layout.places))
        m_items.value(place.session)->setRect(rectFor(place));
}

SessionItem *ProgrammeBoard::itemOf(const Id &session) const
{
    return m_items.value(session);
}

QRect ProgrammeBoard::rectOf(const Id &session) const
{
    const SessionItem *item = itemOf(session);
    return item ? mapFromScene(item->sceneBoundingRect()).boundingRect() : QRect();
}

void ProgrammeBoard::select(const Id &session)
{
    const bool other = session != m_current;
    m_current = session;
    for (auto item = m_items.cbegin(); item != m_items.cend(); ++item)
        item.value()->setCurrent(item.key() == session, hasFocus());
    if (SessionItem *item = itemOf(session); item && other)
        ensureVisible(item->sceneBoundingRect().adjusted(0, -headerHeight, 0, 0), 0, 8);
    describe();
    if (other)
        emit currentChanged(session);
}

/// What a screen reader says of the board: the chosen session and its worst clash.
void ProgrammeBoard::describe()
{
    const SessionItem *item = itemOf(m_current);
    QString said = tr("Tab next session, arrows move, Shift and arrows change the end, Enter edits.");
    if (item)
        said = u"%1 %2 %3. "_s.arg(item->timesText(), item->title().left(100), item->clash().word) + said;
    setAccessibleDescription(said);
}

BoardMove ProgrammeBoard::moveOf(const Id &session) const
{
    const BoardPlace *place = m_layout.place(session);
    if (!place)
        return {};
    return {session, place->start, place->end, place->column < 0 ? QString() : m_layout.columns.value(place->column).key, false};
}

BoardMove ProgrammeBoard::shifted(BoardMove move, int minutes, int columns, bool resizes) const
{
    if (resizes) {
        move.end = std::clamp(move.end + minutes, move.start + step, 24 * 60);
        return move;
    }
    const int length = move.end - move.start;
    move.start = std::clamp(move.start + minutes, 0, 24 * 60 - length);
    move.end = move.start + length;
    if (columns != 0 && m_layout.columns.size() > 1) {
        int at = 0;
        for (int column = 0; column < m_layout.columns.size(); ++column)
            if (m_layout.columns.at(column).key == move.column)
                at = column;
        at = std::clamp(at + columns, 0, int(m_layout.columns.size()) - 1);
        move.columnChanged = move.columnChanged || m_layout.columns.at(at).key != move.column;
        move.column = m_layout.columns.at(at).key;
    }
    return move;
}

void ProgrammeBoard::apply(const BoardMove &move)
{
    const BoardPlace *known = m_layout.place(move.session);
    SessionItem *item = itemOf(move.session);
    if (!known || !item)
        return;
    BoardPlace place = *known;
    place.start = move.start;
    place.end = move.end;
    if (move.columnChanged) {
        for (int column = 0; column < m_layout.columns.size(); ++column)
            if (m_layout.columns.at(column).key == move.column)
                place.column = column;
        place.lane = 0;
        place.lanes = 1;
    }
    item->setTimes(move.start, move.end);
    item->setRect(rectFor(place));
    if (m_preview)
        item->setClash(m_preview(move));
    describe();
}

void ProgrammeBoard::nudge(int minutes, int columns, bool resizes)
{
    if (!itemOf(m_current))
        return;
    const BoardMove before = m_isPending ? m_pending : moveOf(m_current);
    const BoardMove after = shifted(before, minutes, columns, resizes);
    if (after == before)
        return;
    m_pending = after;
    m_isPending = true;
    apply(after);
    ensureVisible(itemOf(m_current)->sceneBoundingRect().adjusted(0, -headerHeight, 0, 0), 0, 8);
    m_commit.start();
}

void ProgrammeBoard::commitPending()
{
    m_commit.stop();
    if (!m_isPending)
        return;
    m_isPending = false;
    emit moved(m_pending);
}

void ProgrammeBoard::cancelPending()
{
    m_commit.stop();
    m_isPending = false;
    m_drag = {};
    if (const BoardPlace *place = m_layout.place(m_current)) {
        itemOf(m_current)->setTimes(place->start, place->end);
        itemOf(m_current)->setRect(rectFor(*place));
        if (m_preview)
            m_preview(moveOf(m_current));
        itemOf(m_current)->setClash(m_clashes.value(m_current));
    }
}

void ProgrammeBoard::keyPressEvent(QKeyEvent *event)
{
    const bool resizes = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Up: nudge(-step, 0, resizes); return;
    case Qt::Key_Down: nudge(step, 0, resizes); return;
    case Qt::Key_Left: nudge(0, -1, false); return;
    case Qt::Key_Right: nudge(0, 1, false); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        commitPending();
        if (!m_current.isNull())
            emit editWanted(m_current);
        return;
    case Qt::Key_Delete:
        if (!m_current.isNull())
            emit removeWanted(m_current);
        return;
    case Qt::Key_Escape:
        if (m_isPending || m_drag.active) {
            cancelPending();
            return;
        }
        break;
    default:
        break;
    }
    QGraphicsView::keyPressEvent(event);
}

bool ProgrammeBoard::focusNextPrevChild(bool next)
{
    // Tab walks the sessions, and leaves the board past the last one.
    qsizetype at = -1;
    for (qsizetype i = 0; i < m_layout.places.size(); ++i)
        if (m_layout.places.at(i).session == m_current)
            at = i;
    const qsizetype to = at + (next ? 1 : -1);
    if (to < 0 || to >= m_layout.places.size())
        return QGraphicsView::focusNextPrevChild(next);
    commitPending();
    select(m_layout.places.at(to).session);
    return true;
}

void ProgrammeBoard::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    commitPending();
    select(m_current);
}

void ProgrammeBoard::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    select(m_current);
}

} // namespace lansnav
