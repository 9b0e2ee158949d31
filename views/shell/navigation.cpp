// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/navigation.h"

#include "common/style.h"

#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

enum NavigationRole { ProblemsRole = Qt::UserRole + 1, TitleRole };

constexpr int rowHeight = 36;
constexpr int dotSize = 8;
constexpr int margin = 12;
constexpr int widest = 208;

/// Draws the dot of a page that has something to mend.
class NavigationDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(qMax(size.height(), rowHeight));
        size.rwidth() += margin + dotSize;
        return size;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem shrunk = option;
        shrunk.rect.adjust(4, 0, 0, 0);
        painter->fillRect(option.rect, option.state & QStyle::State_Selected ? option.palette.highlight() : option.palette.window());
        QStyledItemDelegate::paint(painter, shrunk, index);
        if (index.data(ProblemsRole).toInt() == 0)
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        const bool selected = option.state & QStyle::State_Selected;
        painter->setBrush(selected ? option.palette.highlightedText() : option.palette.text());
        painter->drawEllipse(QPoint(option.rect.right() - margin, option.rect.center().y()), dotSize / 2, dotSize / 2);
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        // Dark lines on the accent would hardly be seen.
        if (option->state & QStyle::State_Selected)
            option->icon = style::tinted(option->icon, option->palette.color(QPalette::HighlightedText));
    }
};

} // namespace

Navigation::Navigation(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new NavigationDelegate(this));
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setIconSize({20, 20});
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setUniformItemSizes(true);
    // A role, not a colour: it follows when the theme changes.
    viewport()->setBackgroundRole(QPalette::Window);
}

void Navigation::addPage(const QString &title, const QIcon &icon)
{
    auto *item = new QListWidgetItem(icon, title, this);
    item->setData(TitleRole, title);
    item->setData(ProblemsRole, 0);
    describe(count() - 1);
    updateGeometry();
}

void Navigation::setProblems(int page, int problemCount)
{
    if (page < 0 || page >= count() || problems(page) == problemCount)
        return;
    item(page)->setData(ProblemsRole, problemCount);
    describe(page);
}

int Navigation::problems(int page) const
{
    return page >= 0 && page < count() ? item(page)->data(ProblemsRole).toInt() : 0;
}

int Navigation::neighbour(int step) const
{
    return count() == 0 ? -1 : (currentRow() + step + count()) % count();
}

QSize Navigation::sizeHint() const
{
    const int width = sizeHintForColumn(0) + margin;
    return {qBound(140, width, widest), QListWidget::sizeHint().height()};
}

void Navigation::describe(int page)
{
    QListWidgetItem *entry = item(page);
    const QString title = entry->data(TitleRole).toString();
    const int wrong = problems(page);
    QString words = wrong == 0 ? title : tr("%1, %n thing(s) to mend", nullptr, wrong).arg(title);
    entry->setData(Qt::AccessibleTextRole, words);
    if (page < 9)
        words += u"  (Ctrl+%1)"_s.arg(page + 1);
    entry->setToolTip(words);
}

} // namespace lansnav
