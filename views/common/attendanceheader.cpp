// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/attendanceheader.h"

#include "common/style.h"

#include <QPainter>

namespace lansnav {

AttendanceHeader::AttendanceHeader(Qt::Orientation orientation, std::function<QString(int)> sum, QWidget *parent)
    : QHeaderView(orientation, parent), m_sum(std::move(sum))
{
    setSectionResizeMode(Fixed);
    setHighlightSections(true);
    setSectionsClickable(true);
}

QString AttendanceHeader::title(int section) const
{
    return model() ? model()->headerData(section, orientation(), Qt::DisplayRole).toString() : QString();
}

QSize AttendanceHeader::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int widestName = metrics.averageCharWidth() * 32;
    int width = metrics.averageCharWidth() * 12;
    // Names beyond the first hundred rarely change the widest one, and measuring thousands would be felt.
    const int measured = std::min(count(), 100);
    for (int section = 0; section < measured; ++section)
        width = std::max(width, sectionSizeFromContents(section).width());
    if (orientation() == Qt::Vertical)
        return {std::min(width, widestName + metrics.averageCharWidth() * 10), QHeaderView::sizeHint().height()};
    return {QHeaderView::sizeHint().width(), 2 * metrics.height() + measure::grid};
}

QSize AttendanceHeader::sectionSizeFromContents(int section) const
{
    if (!model())
        return {};
    const QFontMetrics metrics = fontMetrics();
    // The current one is drawn bold.
    QFont strong = font();
    strong.setBold(true);
    const int name = QFontMetrics(strong).horizontalAdvance(title(section));
    const int sum = metrics.horizontalAdvance(m_sum(section));
    if (orientation() == Qt::Vertical)
        return {name + sum + 4 * measure::grid, metrics.height() + measure::grid};
    return {std::max(name, sum) + 2 * measure::grid, 2 * metrics.height() + measure::grid};
}

void AttendanceHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Colours &c = Colours::of(palette());
    painter->save();
    painter->fillRect(rect, c.pane);
    painter->setPen(c.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    QFont strong = font();
    const auto *view = qobject_cast<const QAbstractItemView *>(parentWidget());
    const QModelIndex current = view ? view->currentIndex() : QModelIndex();
    strong.setBold(current.isValid() && section == (orientation() == Qt::Vertical ? current.row() : current.column()));
    const QRect inside = rect.adjusted(measure::grid, measure::half, -measure::grid, -measure::half);
    const QString sum = m_sum(section);
    QRect name = inside;
    painter->setPen(c.quiet);
    if (orientation() == Qt::Vertical) {
        painter->drawText(inside, Qt::AlignRight | Qt::AlignVCenter, sum);
        name.setRight(inside.right() - fontMetrics().horizontalAdvance(sum) - measure::grid);
    } else {
        painter->drawText(inside, Qt::AlignHCenter | Qt::AlignBottom, sum);
        name.setHeight(fontMetrics().height());
    }
    painter->setPen(c.text);
    painter->setFont(strong);
    const QString text = painter->fontMetrics().elidedText(title(section), Qt::ElideRight, name.width());
    painter->drawText(name, Qt::AlignVCenter | (orientation() == Qt::Vertical ? Qt::AlignLeft : Qt::AlignHCenter), text);
    painter->restore();
}

} // namespace lansnav
