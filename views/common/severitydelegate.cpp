// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/severitydelegate.h"

#include "common/style.h"
#include "list/rowmodel.h"
#include "privacy/masking.h"

namespace lansnav {

void SeverityDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // What tells one person with protected identity from another stands last.
    option->textElideMode = isMasked(option->text) ? Qt::ElideMiddle : Qt::ElideRight;
    const QVariant stated = index.data(SeverityRole);
    if (!stated.isValid())
        return;
    const auto severity = Problem::Severity(stated.toInt());
    const int side = option->fontMetrics.height();
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(side, side);
    option->icon = style::markIcon(style::markOf(severity), option->palette, option->state.testFlag(QStyle::State_Selected));
    if (option->text.isEmpty()) {
        option->text = style::wordOf(severity);
        option->features |= QStyleOptionViewItem::HasDisplay;
    }
}

} // namespace lansnav
