// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/detailpage.h"

#include "common/settings.h"
#include "common/style.h"
#include "common/tableview.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace lansnav {

DetailPage::DetailPage(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_banner(new BannerBar(this)), m_body(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::grid, measure::grid, measure::grid, 0);
    layout->setSpacing(measure::grid);
    layout->addWidget(m_banner);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(measure::grid);
    layout->addLayout(m_body, 1);
}

void DetailPage::handOver(const Id &subject)
{
    m_subject = subject;
    m_stale = true;
    if (isVisible())
        bringUpToDate();
}

void DetailPage::open(const Id &row)
{
    bringUpToDate();
    if (hasSubject() && !row.isNull())
        showRow(row);
}

void DetailPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    bringUpToDate();
}

void DetailPage::bringUpToDate()
{
    if (!m_stale || !hasSubject())
        return;
    m_stale = false;
    const bool other = m_shown != m_subject;
    if (other)
        m_banner->clear();
    m_shown = m_subject;
    refresh(other);
    if (!other)
        return;
    // Another one begins at its top; a list finds its row by itself.
    const QList<QScrollArea *> areas = findChildren<QScrollArea *>();
    for (const QScrollArea *area : areas)
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->minimum());
}

QDate DetailPage::today() const
{
    return store().environment().today();
}

void DetailPage::toast(const QString &text, bool offerUndo) const
{
    if (m_context.toast)
        m_context.toast(text, offerUndo);
}

QSplitter *DetailPage::addSplit(QWidget *list, QWidget *form, const QString &key)
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(list);
    splitter->addWidget(form);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    if (Settings *settings = m_context.settings) {
        splitter->restoreState(settings->layouts.value(key));
        connect(splitter, &QSplitter::splitterMoved, this, [settings, splitter, key] {
            settings->layouts.insert(key, splitter->saveState());
        });
    }
    m_body->addWidget(splitter, 1);
    return splitter;
}

namespace view {

QVariant stored(const QVariant &value)
{
    if (value.typeId() == qMetaTypeId<Id>())
        return value.value<Id>().bind();
    if (value.typeId() == QMetaType::Bool)
        return int(value.toBool());
    if (value.typeId() == QMetaType::QString && value.toString().isEmpty())
        return {};
    return value;
}

void arrange(TableView &table, const QStringList &keys)
{
    const auto *model = qobject_cast<const RowModelBase *>(table.model());
    if (!model)
        return;
    QHeaderView *header = table.horizontalHeader();
    for (int place = 0; place < keys.size(); ++place)
        for (int column = 0; column < model->columnCount(); ++column)
            if (model->columnKey(column) == keys.at(place))
                header->moveSection(header->visualIndex(column), place);
}

} // namespace view

} // namespace lansnav
