// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/listpane.h"

#include "common/emptystate.h"
#include "common/feedback.h"
#include "common/filterbar.h"
#include "common/style.h"
#include "common/tableview.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

ListPane::ListPane(RowModelBase &model, const QString &objectName, const QString &title, QWidget *parent)
    : QWidget(parent), m_model(model), m_filter(new FilterBar(this)), m_banner(new BannerBar(this)), m_table(new TableView(this))
{
    m_table->setObjectName(objectName);
    m_table->setAccessibleName(title);
    m_table->setModel(&model);
    m_filter->follow(&model);
    connect(m_filter, &FilterBar::leftDownwards, this, [this] { m_table->setFocus(); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::paneMargin, measure::paneMargin, measure::grid, measure::grid);
    layout->setSpacing(measure::grid);
    layout->addWidget(m_filter);
    layout->addWidget(m_banner);
}

void ListPane::standBelowTabs()
{
    layout()->setContentsMargins(measure::paneMargin, measure::grid, measure::grid, measure::grid);
}

void ListPane::setNew(const QString &objectName, const QString &text, std::function<void()> make)
{
    auto *add = new QPushButton(style::icon(u"list-add"_s), text, this);
    add->setObjectName(objectName);
    style::makePrimary(add);
    connect(add, &QPushButton::clicked, this, std::move(make));
    m_filter->addRight(add);
    m_add = add;
    if (m_switch)
        m_switch->setPrimary(add);
}

EmptyState *ListPane::setEmptyText(const QString &iconName, const QString &headline, const QString &sentence)
{
    auto *empty = new EmptyState(iconName, headline, sentence, this);
    m_switch = new EmptySwitch(m_table, empty, this);
    m_switch->follow(m_filter);
    if (m_add)
        m_switch->setPrimary(m_add);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_switch, 1);
    return empty;
}

void ListPane::addBelow(QWidget *line)
{
    layout()->addWidget(line);
}

void ListPane::setTrash(std::function<void(const QList<Id> &)> trash, std::function<void(QMenu &, const QList<Id> &)> more)
{
    connect(m_table, &TableView::deleteRequested, this, trash);
    m_table->setRowMenu([this, trash, more = std::move(more)](QMenu &menu, const QList<Id> &ids) {
        if (more)
            more(menu, ids);
        if (ids.isEmpty())
            return;
        if (!menu.isEmpty())
            menu.addSeparator();
        menu.addAction(style::icon(u"user-trash"_s), tr("Move to trash"), this, [trash, ids] { trash(ids); });
    });
}

void ListPane::showWhetherEmpty()
{
    m_switch->setEmpty(m_model.total() == 0);
}

void ListPane::focusFilter()
{
    m_filter->focusText();
}

void ListPane::pointOut(const Id &id, bool isThere)
{
    if (isThere && m_model.rowOf(id) < 0)
        m_filter->reset();
    m_table->selectIdWhenThere(id);
}

} // namespace lansnav
