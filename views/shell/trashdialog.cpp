// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/trashdialog.h"

#include "common/emptystate.h"
#include "common/feedback.h"
#include "common/style.h"
#include "privacy/showntext.h"
#include "store/edit.h"
#include "store/history.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// What a row is called; a row without a name of its own (a membership) by what it joins.
QString titleOf(Database &db, const Schema &schema, const TableDecl &table, const Id &row)
{
    if (!table.titleSql.isEmpty())
        return History::title(db, schema, table.name, row);
    QStringList parts;
    for (const ColumnDecl &column : table.columns) {
        if (column.type != ColumnType::Reference || parts.size() == 3)
            continue;
        const Result<QVariant> other = db.value(u"SELECT \"%1\" FROM \"%2\" WHERE id = ?"_s.arg(column.name, table.name), {row.bind()});
        const QString title = other ? History::title(db, schema, column.references, Id::fromVariant(*other)) : QString();
        if (!title.isEmpty())
            parts << title;
    }
    return parts.join(u" · "_s);
}

/// Trashed rows of one table; merged people are not trash: they live on in another row.
Result<QList<Id>> trashedIds(Database &db, const TableDecl &table, int limit)
{
    const QString merged = table.column(u"merged_into") ? u" AND merged_into IS NULL"_s : QString();
    return db.rows(u"SELECT id FROM \"%1\" WHERE deleted = 1%2 LIMIT ?"_s.arg(table.name, merged), {limit},
                   [](const QSqlQuery &query) { return Id::fromVariant(query.value(0)); });
}

} // namespace

Result<QList<TrashedRow>> readTrash(Database &db, const Schema &schema, int limit)
{
    QList<TrashedRow> found;
    for (const TableDecl &table : schema.tables) {
        if (table.name == u"act")
            continue;
        const Result<QList<Id>> ids = trashedIds(db, table, limit);
        if (!ids)
            return ids.error();
        for (const Id &id : *ids) {
            TrashedRow row{table.name, id, QCoreApplication::translate("Table", table.label), ShownText::line(titleOf(db, schema, table, id)), {}, {}, false};
            const Result<QList<Act>> acts = History::acts(db, schema, {table.name, id, 1, false});
            if (!acts)
                return acts.error();
            if (!acts->isEmpty()) {
                const Act &last = acts->first();
                row.undone = last.kind == u"undo" || last.kind == u"takeback";
                row.who = row.undone ? TrashDialog::tr("%1 (undone)", "a person").arg(last.author) : last.author;
                row.when = acts->first().at;
            }
            found.append(row);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const TrashedRow &a, const TrashedRow &b) { return a.when > b.when; });
    int thrown = 0, undone = 0;
    found.removeIf([&](const TrashedRow &row) { return ++(row.undone ? undone : thrown) > limit; });
    return found;
}

TrashDialog::TrashDialog(const AppContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_banner(new BannerBar(this))
    , m_undone(new QCheckBox(this))
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Trash"));
    resize(760, 480);
    m_banner->hide();
    m_list->setHeaderLabels({tr("What"), tr("Kind"), tr("Thrown away by"), tr("When")});
    m_list->setRootIsDecorated(false);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAlternatingRowColors(true);
    m_list->setAccessibleName(tr("Trash"));
    m_list->header()->resizeSection(0, 300);
    m_switch = new EmptySwitch(m_list, new EmptyState(u"user-trash"_s, tr("The trash is empty"),
                                                      tr("What you throw away gathers here and can be brought back."), this), this);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_restore = buttons->addButton(tr("Bring back"), QDialogButtonBox::ActionRole);
    m_restore->setEnabled(false);
    style::makePrimary(m_restore);
    connect(m_restore, &QPushButton::clicked, this, &TrashDialog::restoreChosen);
    connect(m_list, &QTreeWidget::itemActivated, this, &TrashDialog::restoreChosen);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, [this] { m_restore->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measure::paneMargin, measure::paneMargin, measure::paneMargin, measure::paneMargin);
    column->addWidget(m_banner);
    column->addWidget(m_switch, 1);
    column->addWidget(m_undone);
    connect(m_undone, &QCheckBox::toggled, this, &TrashDialog::fill);
    column->addWidget(buttons);

    connect(m_context.store, &Store::changed, this, &TrashDialog::refresh);
    refresh();
}

void TrashDialog::refresh()
{
    m_context.store->fetch<QList<TrashedRow>>(this,
        [schema = m_context.store->schema()](Database &db) { return readTrash(db, schema); },
        [this](const Result<QList<TrashedRow>> &rows) {
            if (m_banner->check(rows)) {
                m_all = *rows;
                fill();
            }
            emit loaded();
        });
}

void TrashDialog::fill()
{
    const auto undone = std::count_if(m_all.cbegin(), m_all.cend(), [](const TrashedRow &row) { return row.undone; });
    m_undone->setText(tr("Show %n row(s) that were undone as well", nullptr, int(undone)));
    m_undone->setVisible(undone > 0);
    m_rows = m_all;
    if (!m_undone->isChecked())
        m_rows.removeIf([](const TrashedRow &row) { return row.undone; });
    m_list->clear();
    for (const TrashedRow &row : std::as_const(m_rows))
        new QTreeWidgetItem(m_list, {row.title.isEmpty() ? tr("(without a name)") : row.title, row.kind, row.who,
                                     row.when.isValid() ? QLocale().toString(row.when.toLocalTime(), QLocale::ShortFormat) : QString()});
    if (!m_rows.isEmpty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_switch->setEmpty(m_rows.isEmpty());
    m_restore->setEnabled(!m_list->selectedItems().isEmpty());
}

void TrashDialog::restoreChosen()
{
    QList<TrashedRow> chosen;
    for (QTreeWidgetItem *item : m_list->selectedItems())
        chosen.append(m_rows.at(m_list->indexOfTopLevelItem(item)));
    if (chosen.isEmpty())
        return;
    const bool one = chosen.size() == 1;
    const TrashedRow &first = chosen.first();
    Edit edit(*m_context.store,
              one ? ActText(QT_TRANSLATE_NOOP("Act", "Brought back %1 from the trash"), {ActText::ref(first.table, first.row)})
                  : ActText(QT_TRANSLATE_NOOP("Act", "Brought back %1 rows from the trash"), {QString::number(chosen.size())}),
              one ? first.table : QString(), one ? first.row : Id());
    for (const TrashedRow &row : chosen)
        edit.restore(row.table, row.row);
    if (m_banner->check(edit.commit()) && m_context.toast)
        m_context.toast(tr("Brought back %n row(s).", nullptr, int(chosen.size())), true);
}

} // namespace lansnav
