// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/personpopup.h"

#include "common/style.h"

#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

// A tool-tip window takes no focus, so that typing goes on in the field below which it opens.
PersonPopup::PersonPopup(QWidget *field) : QFrame(field, Qt::ToolTip | Qt::FramelessWindowHint), m_list(new QListWidget)
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFrameShape(QFrame::Box);
    setBackgroundRole(QPalette::Base);
    setForegroundRole(QPalette::Mid);
    setPalette(field->palette());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_list);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("People found"));
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { emit chosen(m_list->row(item)); });
    connect(m_list, &QListWidget::currentTextChanged, this, &PersonPopup::currentTextChanged);
}

void PersonPopup::setHits(const PersonIndex::Hits &hits, const QString &create, bool onPurpose)
{
    m_hits = hits;
    m_list->clear();
    const int height = fontMetrics().height() + measure::grid;
    for (const PersonIndex::Hit &hit : hits) {
        QString text = hit.where.isEmpty() ? hit.name : tr("%1 – %2", "name – where").arg(hit.name, hit.where);
        auto *item = new QListWidgetItem;
        if (!hit.likeness.isEmpty()) {
            text = tr("%1 (%2)", "person (why it may be the same)").arg(text, hit.likeness);
            item->setIcon(style::markIcon(Mark::Warn, palette()));
        }
        item->setText(text);
        item->setToolTip(text);
        item->setSizeHint(QSize(0, height));
        m_list->addItem(item);
    }
    if (!create.isEmpty()) {
        auto *item = new QListWidgetItem(style::icon(u"list-add-user"_s), create);
        item->setSizeHint(QSize(0, height));
        m_list->addItem(item);
    }
    // Enter takes the first hit, but never creates somebody unasked while there are hits or likenesses.
    m_list->setCurrentRow(m_list->count() > 0 && !(hits.isEmpty() && onPurpose) ? 0 : -1);
}

int PersonPopup::current() const
{
    return m_list->currentRow();
}

int PersonPopup::count() const
{
    return m_list->count();
}

void PersonPopup::move(int by)
{
    if (m_list->count() > 0)
        m_list->setCurrentRow((std::max(m_list->currentRow(), by > 0 ? -1 : 0) + by + m_list->count()) % m_list->count());
}

QString PersonPopup::textOf(int row) const
{
    const QListWidgetItem *item = m_list->item(row);
    return item ? item->text() : QString();
}

void PersonPopup::showUnder(QWidget *field)
{
    constexpr int mostShown = 10;
    const int rows = std::clamp(m_list->count(), 1, mostShown);
    const int height = rows * (fontMetrics().height() + measure::grid) + 2 * frameWidth() + 2;
    resize(std::max(field->width(), 40 * fontMetrics().averageCharWidth()), height);
    QPoint place = field->mapToGlobal(QPoint(0, field->height()));
    if (const QScreen *screen = field->screen()) {
        const QRect room = screen->availableGeometry();
        if (place.y() + height > room.bottom())
            place.setY(field->mapToGlobal(QPoint(0, 0)).y() - height);
        place.setX(std::max(room.left(), std::min(place.x(), room.right() - width())));
    }
    QFrame::move(place);
    show();
    raise();
}

} // namespace lansnav
