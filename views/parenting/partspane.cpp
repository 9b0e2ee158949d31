// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/partspane.h"

#include "common/emptystate.h"
#include "common/style.h"
#include "common/tableview.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

PartsPane::PartsPane(RowModelBase &model, const Words &words, Settings *settings, QWidget *parent)
    : QWidget(parent), m_model(model), m_table(new TableView), m_switch(nullptr), m_newText(new QLineEdit)
{
    m_table->setObjectName(words.objectName);
    m_table->setAccessibleName(words.title);
    m_table->setModel(&model);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->remember(settings, u"parenting."_s + words.objectName);
    m_table->setRowMenu([this](QMenu &menu, const QList<Id> &ids) {
        if (ids.isEmpty())
            return;
        menu.addAction(tr("Move up"), this, [this] { move(-1); });
        menu.addAction(tr("Move down"), this, [this] { move(1); });
        menu.addAction(style::icon(u"user-trash"_s), tr("Take away"), this, [this, ids] { emit removeRequested(ids); });
    });
    connect(m_table, &TableView::deleteRequested, this, &PartsPane::removeRequested);
    connect(m_table, &TableView::opened, this, [this](const Id &id) {
        const int row = m_model.rowOf(id);
        // The number is where it stands, which is not changed by typing.
        const int column = std::max(1, m_table->currentIndex().column());
        if (row < 0)
            return;
        m_table->setCurrentIndex(m_model.index(row, column));
        m_table->edit(m_model.index(row, column));
    });
    for (const auto &[key, places] : {std::pair(Qt::ALT | Qt::Key_Up, -1), std::pair(Qt::ALT | Qt::Key_Down, 1)})
        connect(new QShortcut(QKeySequence(key), m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, [this, by = places] { move(by); });
    auto *empty = new EmptyState(u"view-task"_s, words.headline, words.sentence, this);
    empty->setFirstStep(words.newText, [this] { m_newText->setFocus(); });
    m_switch = new EmptySwitch(m_table, empty, this);
    m_newText->setObjectName(u"new_"_s + words.objectName);
    m_newText->setPlaceholderText(words.newText);
    m_newText->setAccessibleName(words.newText);
    connect(m_newText, &QLineEdit::returnPressed, this, &PartsPane::add);
    auto *addButton = new QPushButton(tr("Add"));
    addButton->setObjectName(u"add_"_s + words.objectName);
    style::makePrimary(addButton);
    m_switch->setPrimary(addButton);
    connect(addButton, &QPushButton::clicked, this, &PartsPane::add);
    auto *line = new QHBoxLayout;
    line->setSpacing(measure::grid);
    line->addWidget(m_newText, 1);
    line->addWidget(addButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::grid, measure::grid, measure::grid, 0);
    layout->setSpacing(measure::grid);
    layout->addLayout(line);
    layout->addWidget(m_switch, 1);
}

void PartsPane::showWhetherEmpty()
{
    m_switch->setEmpty(m_model.total() == 0);
}

void PartsPane::clearNew()
{
    m_newText->clear();
    m_newText->setFocus();
}

void PartsPane::add()
{
    const QString text = m_newText->text().simplified();
    if (text.isEmpty())
        m_newText->setFocus();
    else
        emit addRequested(text);
}

void PartsPane::move(int places)
{
    if (const Id id = m_table->currentId(); !id.isNull())
        emit moveRequested(id, places);
}

} // namespace lansnav
