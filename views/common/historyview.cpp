// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/historyview.h"

#include "common/feedback.h"
#include "common/style.h"
#include "privacy/masking.h"
#include "privacy/protectedtext.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

enum HistoryColumn { What, Who, When };

QString changeText(const FieldChange &change)
{
    const QString label = change.label.isEmpty() ? change.column : change.label;
    const QString before = change.before.isEmpty() ? u"–"_s : change.before;
    const QString after = change.after.isEmpty() ? u"–"_s : change.after;
    if (!change.tellsBefore)
        return HistoryView::tr("%1: → %2", "field: after; what was there before is not known").arg(label, after);
    return HistoryView::tr("%1: %2 → %3", "field: before → after").arg(label, before, after);
}

/// What a changed row is called; people with protected identity are told apart.
QString titleOf(const FieldChange &change)
{
    return change.table == u"person" ? Masking::shown(change.rowTitle, change.row) : change.rowTitle;
}

} // namespace

HistoryView::HistoryView(Store *store, QWidget *parent)
    : QWidget(parent), m_store(store), m_banner(new BannerBar), m_tree(new QTreeWidget), m_takeBack(new QPushButton(tr("Take back")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::rowGap);
    layout->addWidget(m_banner);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_takeBack, 0, Qt::AlignRight);
    m_takeBack->setToolTip(tr("Takes back what the chosen line did. That is an act of its own and can itself be taken back."));
    m_takeBack->setAutoDefault(false);
    m_tree->setAccessibleName(tr("History"));
    m_tree->setHeaderLabels({tr("What"), tr("Who"), tr("When")});
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(Who, QHeaderView::Interactive);
    m_tree->header()->setSectionResizeMode(When, QHeaderView::Interactive);
    m_tree->header()->resizeSection(Who, m_tree->fontMetrics().averageCharWidth() * 22);
    m_tree->header()->resizeSection(When, m_tree->fontMetrics().averageCharWidth() * 24);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &HistoryView::refreshButton);
    connect(m_takeBack, &QPushButton::clicked, this, &HistoryView::takeBack);
    connect(store, &Store::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            read();
    });
    refreshButton();
}

void HistoryView::setRow(const QString &table, const Id &row)
{
    m_filter = {};
    m_filter.table = table;
    m_filter.row = row;
    m_set = m_stale = true;
    if (isVisible())
        read();
}

void HistoryView::setFile(int limit)
{
    m_filter = {};
    m_filter.limit = limit;
    m_set = m_stale = true;
    if (isVisible())
        read();
}

void HistoryView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        read();
}

void HistoryView::read()
{
    if (!m_set)
        return;
    m_stale = false;
    const Schema schema = m_store->schema();
    m_store->fetch<QList<Act>>(
        this,
        [schema, filter = m_filter](Database &db) {
            Result<QList<Act>> acts = History::acts(db, schema, filter);
            const Result<void> masked = acts ? maskActs(db, *acts) : Result<void>();
            return masked ? acts : Result<QList<Act>>(masked.error());
        },
        [this, job = ++m_job](Result<QList<Act>> acts) {
            if (job != m_job)
                return;
            if (m_banner->check(acts))
                fill(*acts);
            emit loaded();
        });
}

void HistoryView::fill(const QList<Act> &acts)
{
    const int at = m_tree->currentItem() ? m_tree->currentItem()->data(0, Qt::UserRole).toInt() : 0;
    const Id current = m_acts.value(at).id;
    m_acts = acts;
    m_tree->clear();
    const QLocale locale;
    for (int i = 0; i < int(acts.size()); ++i) {
        const Act &act = acts.at(i);
        const QString what = act.takenBack ? tr("Taken back: %1", "act").arg(act.text) : act.text;
        const QDateTime time = act.at.toLocalTime();
        const QString when = locale.toString(time.date(), QLocale::ShortFormat) + u' ' + time.toString(u"HH:mm"_s);
        auto *item = new QTreeWidgetItem(m_tree, {what, act.author, when});
        item->setSizeHint(What, QSize(0, style::rowHeight(*m_tree, false)));
        item->setData(0, Qt::UserRole, i);
        item->setToolTip(What, what);
        if (act.takenBack)
            for (const int column : {What, Who, When})
                item->setForeground(column, Colours::of(palette()).quiet);
        QString title;
        for (const FieldChange &change : act.changes) {
            QString text = changeText(change);
            // The row is named once for its changes, not before each of them.
            if (const QString row = titleOf(change); m_filter.row != change.row && !change.column.isEmpty() && !row.isEmpty() && row != title) {
                title = row;
                auto *heading = new QTreeWidgetItem(item, {title});
                heading->setData(0, Qt::UserRole, i);
            }
            if (change.column.isEmpty())
                text = tr("Added: %1").arg(titleOf(change));
            auto *line = new QTreeWidgetItem(item, {text});
            line->setData(0, Qt::UserRole, i);
            line->setToolTip(What, text);
            line->setFirstColumnSpanned(true);
        }
        if (act.id == current)
            m_tree->setCurrentItem(item);
    }
    if (!m_tree->currentItem() && m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    refreshButton();
}

void HistoryView::refreshButton()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const Act act = item ? m_acts.value(item->data(0, Qt::UserRole).toInt()) : Act();
    const bool possible = item && !act.takenBack && act.kind != u"reveal" && act.kind != u"erase";
    m_takeBack->setEnabled(possible);
}

void HistoryView::takeBack()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    if (!item)
        return;
    const Act act = m_acts.value(item->data(0, Qt::UserRole).toInt());
    if (m_banner->check(m_store->takeBack(act.id)))
        emit tookBack(tr("Took back: %1").arg(act.text));
}

} // namespace lansnav
