// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/comingnote.h"

#include "calendar/partialdate.h"
#include "common/attendancecells.h"
#include "common/style.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>
#include <QLabel>

namespace lansnav {

ComingNote::ComingNote(QAbstractItemView *grid, const AttendanceCells *cells, QWidget *parent)
    : QObject(parent), m_grid(grid), m_cells(cells), m_label(style::quiet({}, parent))
{
    m_label->setObjectName(QStringLiteral("attendanceComing"));
    m_label->hide();
    connect(grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &ComingNote::tell);
}

/// Of the current meeting or, when that has been, of the first that has not; invalid when all have.
QDate ComingNote::comingDay() const
{
    if (m_cells->rowCount() == 0)
        return {};
    const auto coming = [this](int column) {
        const QDate day = m_cells->dayAt(column);
        return day.isValid() && day > m_today ? day : QDate();
    };
    if (const QDate current = m_grid->currentIndex().isValid() ? coming(m_grid->currentIndex().column()) : QDate(); current.isValid())
        return current;
    for (int column = 0; column < m_cells->columnCount(); ++column)
        if (const QDate day = coming(column); day.isValid())
            return day;
    return {};
}

void ComingNote::refresh(QDate today)
{
    m_today = today;
    tell();
}

void ComingNote::tell()
{
    const QDate day = comingDay();
    m_label->setVisible(day.isValid());
    if (day.isValid())
        m_label->setText(tr("The meeting on %1 is still to come. Who has sent an apology can be written already; who was there is written afterwards.").arg(PartialDate(day).toText()));
}

} // namespace lansnav
