// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/comingnote.h"

#include "calendar/partialdate.h"
#include "common/attendancecells.h"
#include "common/feedback.h"
#include "common/style.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

const QString warningKey = u"attendance.coming"_s;

bool saysWhoWasThere(AttendanceState state)
{
    return state == AttendanceState::Present || state == AttendanceState::Absent;
}

} // namespace

ComingNote::ComingNote(Of columns, QAbstractItemView *grid, const AttendanceCells *cells, BannerBar *banner, QWidget *parent)
    : QObject(parent), m_of(columns), m_grid(grid), m_cells(cells), m_banner(banner), m_label(style::quiet({}, parent))
{
    m_label->setObjectName(u"attendanceComing"_s);
    m_label->hide();
    connect(grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &ComingNote::tell);
}

/// Of a column; invalid when it has been, or has no day.
QDate ComingNote::comingDay(int column) const
{
    const QDate day = m_cells->dayAt(column);
    return day.isValid() && day > m_today ? day : QDate();
}

/// Of the current meeting or, when that has been, of the first that has not; invalid when all have.
QDate ComingNote::comingDay() const
{
    if (m_cells->rowCount() == 0)
        return {};
    if (const QDate current = m_grid->currentIndex().isValid() ? comingDay(m_grid->currentIndex().column()) : QDate(); current.isValid())
        return current;
    for (int column = 0; column < m_cells->columnCount(); ++column)
        if (const QDate day = comingDay(column); day.isValid())
            return day;
    return {};
}

void ComingNote::refresh(QDate today)
{
    m_today = today;
    tell();
    // Whoever has closed the message has read it.
    if (m_warned.removeIf([this](const Warned &warned) { return !stillHolds(warned); }) > 0 && m_banner->tells(warningKey))
        warn();
}

void ComingNote::tell()
{
    const QDate day = comingDay();
    m_label->setVisible(day.isValid());
    if (day.isValid())
        m_label->setText((m_of == Of::Sessions ? tr("The session on %1 is still to come. Who has sent an apology can be written already; who was there is written afterwards.")
                                               : tr("The meeting on %1 is still to come. Who has sent an apology can be written already; who was there is written afterwards."))
                             .arg(PartialDate(day).toText()));
}

void ComingNote::wrote(const QModelIndexList &cells, AttendanceState state)
{
    const qsizetype gone = m_warned.removeIf([this](const Warned &warned) { return !stillHolds(warned); });
    QList<Warned> fresh;
    for (const QModelIndex &cell : cells)
        if (saysWhoWasThere(state) && comingDay(cell.column()).isValid())
            fresh.append({m_cells->meetingAt(cell.column()), m_cells->personAt(cell.row())});
    m_warned.removeIf([&](const Warned &known) { return fresh.contains(known); });
    // The latest is the one that is told of.
    m_warned = fresh + m_warned;
    if (!fresh.isEmpty() || (gone > 0 && m_banner->tells(warningKey)))
        warn();
}

/// Whether somebody is still put down as present at, or absent from, what is still to come.
bool ComingNote::stillHolds(const Warned &warned) const
{
    const int column = m_cells->columnOf(warned.first);
    const QModelIndex cell = m_cells->index(m_cells->rowOf(warned.second), column);
    return cell.isValid() && comingDay(column).isValid() && saysWhoWasThere(attendanceFrom(cell.data(Qt::EditRole).toString()));
}

void ComingNote::warn()
{
    if (m_warned.isEmpty()) {
        m_banner->withdraw(warningKey);
        return;
    }
    const QString day = PartialDate(m_cells->dayAt(m_cells->columnOf(m_warned.first().first))).toText();
    m_banner->showNews(warningKey, Problem::Severity::Warn,
                       (m_of == Of::Sessions ? tr("It was written, but the session on %1 is still to come: nobody has been present at it or absent from it yet. "
                                                  "Take it back with Undo if another session was meant.")
                                             : tr("It was written, but the meeting on %1 is still to come: nobody has been present at it or absent from it yet. "
                                                  "Take it back with Undo if another meeting was meant."))
                           .arg(day));
}

} // namespace lansnav
