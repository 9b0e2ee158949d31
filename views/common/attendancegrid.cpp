// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/attendancegrid.h"

#include "common/attendanceheader.h"
#include "common/style.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

Mark markOf(AttendanceGrid::State state)
{
    switch (state) {
    case AttendanceGrid::State::Present: return Mark::Good;
    case AttendanceGrid::State::Absent: return Mark::Bad;
    case AttendanceGrid::State::Apology: return Mark::Info;
    case AttendanceGrid::State::None: break;
    }
    return Mark::Neutral;
}

/// Mark and letter; a hatched ground where the cell does not apply.
class AttendanceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = Colours::of(option.palette);
        painter->save();
        painter->fillRect(option.rect, c.surface);
        if (!index.flags().testFlag(Qt::ItemIsEnabled)) {
            painter->fillRect(option.rect, QBrush(c.line, Qt::BDiagPattern));
        } else if (const auto state = AttendanceGrid::stateOf(index.data(Qt::EditRole).toString()); state != AttendanceGrid::State::None) {
            const int side = option.fontMetrics.height();
            const QString letter = AttendanceGrid::letterOf(state);
            const int width = side + measure::half + option.fontMetrics.horizontalAdvance(letter);
            QRect inside(0, 0, width, side);
            inside.moveCenter(option.rect.center());
            style::paintMark(*painter, QRectF(inside.left(), inside.top(), side, side).adjusted(1, 1, -1, -1), markOf(state), option.palette);
            painter->setPen(c.text);
            painter->drawText(inside, Qt::AlignRight | Qt::AlignVCenter, letter);
        }
        painter->setPen(c.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(QPen(c.accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }
};

QString sumText(const AttendanceGrid::Sum &sum)
{
    return sum.known == 0 ? QString() : AttendanceGrid::tr("%1 of %2", "present of recorded").arg(sum.present).arg(sum.known);
}

} // namespace

AttendanceGrid::AttendanceGrid(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new AttendanceDelegate(this));
    setSelectionMode(ContiguousSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Attendance"));
    setAccessibleDescription(keyHelp());
    setHorizontalHeader(new AttendanceHeader(Qt::Horizontal, [this](int column) { return sumText(columnSum(column)); }, this));
    setVerticalHeader(new AttendanceHeader(Qt::Vertical, [this](int row) { return sumText(rowSum(row)); }, this));
}

void AttendanceGrid::setModel(QAbstractItemModel *newModel)
{
    for (const QMetaObject::Connection &connection : std::as_const(m_connections))
        disconnect(connection);
    m_connections.clear();
    QTableView::setModel(newModel);
    if (newModel) {
        const auto sums = [this] {
            horizontalHeader()->viewport()->update();
            verticalHeader()->viewport()->update();
        };
        m_connections = {
            connect(newModel, &QAbstractItemModel::modelReset, this, &AttendanceGrid::fit),
            connect(newModel, &QAbstractItemModel::layoutChanged, this, &AttendanceGrid::ensureCurrent),
            connect(newModel, &QAbstractItemModel::rowsInserted, this, &AttendanceGrid::fit),
            connect(newModel, &QAbstractItemModel::columnsInserted, this, &AttendanceGrid::fit),
            connect(newModel, &QAbstractItemModel::dataChanged, this, sums),
        };
        connect(selectionModel(), &QItemSelectionModel::currentChanged, this, sums);
    }
    fit();
}

void AttendanceGrid::fit()
{
    const int width = fontMetrics().averageCharWidth() * 11;
    verticalHeader()->setDefaultSectionSize(style::rowHeight(*this, false));
    horizontalHeader()->setDefaultSectionSize(width);
    // What stands above a column may be longer than the marks in it: a day with its year.
    for (int column = 0; model() && column < model()->columnCount(); ++column)
        setColumnWidth(column, std::max({width, sizeHintForColumn(column), std::min(horizontalHeader()->sectionSizeHint(column), 2 * width)}));
    verticalHeader()->setFixedWidth(verticalHeader()->sizeHint().width());
    updateGeometries();
    ensureCurrent();
}

void AttendanceGrid::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model())
        fit();
}

void AttendanceGrid::ensureCurrent()
{
    if (model() && !currentIndex().isValid() && model()->rowCount() > 0 && model()->columnCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

AttendanceGrid::State AttendanceGrid::stateOf(const QString &code)
{
    for (const State state : {State::Present, State::Absent, State::Apology})
        if (code == codeOf(state))
            return state;
    return State::None;
}

QString AttendanceGrid::codeOf(State state)
{
    switch (state) {
    case State::Present: return u"present"_s;
    case State::Absent: return u"absent"_s;
    case State::Apology: return u"apology"_s;
    case State::None: break;
    }
    return {};
}

QString AttendanceGrid::wordOf(State state)
{
    switch (state) {
    case State::Present: return tr("present");
    case State::Absent: return tr("absent");
    case State::Apology: return tr("sent apology");
    case State::None: break;
    }
    return tr("not filled in");
}

QString AttendanceGrid::letterOf(State state)
{
    switch (state) {
    case State::Present: return u"N"_s;
    case State::Absent: return u"F"_s;
    case State::Apology: return u"A"_s;
    case State::None: break;
    }
    return {};
}

QString AttendanceGrid::keyHelp()
{
    return tr("N present, F absent, A sent apology, Space clears. With Shift all who are not recorded yet, with Shift and Space the whole column.");
}

AttendanceGrid::Sum AttendanceGrid::rowSum(int row) const
{
    Sum sum;
    for (int column = 0; model() && column < model()->columnCount(); ++column) {
        const QModelIndex index = model()->index(row, column);
        if (!index.flags().testFlag(Qt::ItemIsEnabled))
            continue;
        const State state = stateOf(index.data(Qt::EditRole).toString());
        ++sum.cells;
        sum.known += state != State::None ? 1 : 0;
        sum.present += state == State::Present ? 1 : 0;
    }
    return sum;
}

AttendanceGrid::Sum AttendanceGrid::columnSum(int column) const
{
    Sum sum;
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, column);
        if (!index.flags().testFlag(Qt::ItemIsEnabled))
            continue;
        const State state = stateOf(index.data(Qt::EditRole).toString());
        ++sum.cells;
        sum.known += state != State::None ? 1 : 0;
        sum.present += state == State::Present ? 1 : 0;
    }
    return sum;
}

std::optional<AttendanceGrid::State> AttendanceGrid::stateForKey(const QKeyEvent &event) const
{
    const Qt::KeyboardModifiers held = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (held != Qt::NoModifier)
        return std::nullopt;
    switch (event.key()) {
    case Qt::Key_N:
    case Qt::Key_P: return State::Present;
    case Qt::Key_F: return State::Absent;
    case Qt::Key_A: return State::Apology;
    case Qt::Key_Space:
    case Qt::Key_Delete:
    case Qt::Key_Backspace: return State::None;
    default: return std::nullopt;
    }
}

void AttendanceGrid::fill(const QModelIndexList &cells, State state)
{
    QModelIndexList changed;
    const QString code = codeOf(state);
    for (const QModelIndex &index : cells)
        if (index.flags().testFlag(Qt::ItemIsEnabled) && index.data(Qt::EditRole).toString() != code)
            changed.append(index);
    if (changed.isEmpty() || m_readOnly)
        return;
    if (m_writer) {
        if (const Result<void> done = m_writer(changed, code); !done)
            emit failed(done.error().sentence);
    } else {
        for (const QModelIndex &index : std::as_const(changed))
            model()->setData(index, code, Qt::EditRole);
    }
    viewport()->update();
}

/// Absentees are typed first and then "the rest were there": what is recorded stays.
QModelIndexList AttendanceGrid::columnFor(int column, State state) const
{
    QModelIndexList all;
    QModelIndexList unknown;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, column);
        if (!index.flags().testFlag(Qt::ItemIsEnabled))
            continue;
        all.append(index);
        if (stateOf(index.data(Qt::EditRole).toString()) == State::None)
            unknown.append(index);
    }
    return state == State::None ? all : unknown;
}

void AttendanceGrid::keyPressEvent(QKeyEvent *event)
{
    const std::optional<State> state = stateForKey(*event);
    const QModelIndex current = currentIndex();
    if (!state || !current.isValid()) {
        QTableView::keyPressEvent(event);
        return;
    }
    const bool wholeColumn = event->modifiers().testFlag(Qt::ShiftModifier);
    QModelIndexList cells = wholeColumn ? columnFor(current.column(), *state) : selectionModel()->selectedIndexes();
    if (wholeColumn && cells.isEmpty()) {
        QToolTip::showText(viewport()->mapToGlobal(visualRect(current).bottomLeft()), tr("Everybody is recorded here already, so nothing was changed. Shift and Space empties the column."), viewport());
        return;
    }
    if (cells.isEmpty())
        cells.append(current);
    // The person is remembered by place: writing may rebuild the model under us.
    const QPersistentModelIndex kept(current);
    const bool single = !wholeColumn && cells.size() == 1;
    fill(cells, *state);
    if (!kept.isValid())
        return;
    if (single && current.row() + 1 < model()->rowCount())
        setCurrentIndex(kept.sibling(kept.row() + 1, kept.column()));
    else
        setCurrentIndex(kept);
}

} // namespace lansnav
