// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/registerpage.h"

#include "common/emptystate.h"
#include "common/feedback.h"
#include "common/masterdetail.h"
#include "common/newrowdialog.h"
#include "common/tableview.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

const QString readingKey = u"reading"_s;

} // namespace

RegisterPage::RegisterPage(const AppContext &context, QWidget *parent) : QWidget(parent), m_context(context), m_pane(new DetailPane), m_form(new Form)
{
    followLost(m_form);
}

QDate RegisterPage::today() const
{
    return store().environment().today();
}

void RegisterPage::build(RowModelBase &model, const RegisterFrame &frame)
{
    m_key = frame.key;
    m_firstFields = frame.firstFields;
    buildList(model, frame);
    m_pane->addTab(u"details"_s, tr("Details"), m_form->inScrollArea());
}

void RegisterPage::buildList(RowModelBase &model, const RegisterFrame &frame)
{
    m_list = new ListPane(model, frame.table, frame.title);
    m_list->standBelowTabs();
    table()->sortByColumn(frame.sortColumn, frame.sortOrder);
    table()->remember(m_context.settings, frame.columnsKey.isEmpty() ? frame.key : frame.columnsKey);
    if (!frame.fitted.isEmpty())
        table()->fitColumns(frame.fitted, frame.rest);
    if (!frame.exportKind.isEmpty())
        table()->setExport(m_context, frame.exportKind);
    filter()->setPlaceholder(frame.filterText);
    if (!frame.newButton.isEmpty())
        m_list->setNew(frame.newButton, frame.newText, [this] { createNew(); });
    m_empty = m_list->setEmptyText(frame.emptyIcon, frame.emptyHeadline, frame.emptySentence);
    if (!frame.newButton.isEmpty())
        m_empty->setFirstStep(frame.newText, [this] { createNew(); });
    connect(table(), &TableView::currentIdChanged, this, &RegisterPage::setCurrent);
    connect(table(), &TableView::opened, this, &RegisterPage::openForm);
}

void RegisterPage::setTrash(std::function<Result<void>(const QList<Id> &)> trash, std::function<QString(const QList<Id> &)> told)
{
    m_list->setTrash([this, trash = std::move(trash), told = std::move(told)](const QList<Id> &rows) {
        if (rows.isEmpty())
            return;
        const QString said = told(rows);
        if (m_list->banner()->check(trash(rows)))
            toast(said);
    });
}

void RegisterPage::followLost(const Form *form)
{
    // A message of its own for each: several fields may be lost at once, and turning to another row takes away no more than answers.
    connect(form, &Form::lost, this, [this](const QString &sentence) { m_pane->banner()->showNews(u"lost %1"_s.arg(++m_lost), Problem::Severity::Bad, sentence); });
}

void RegisterPage::addHistory()
{
    m_history = m_pane->addHistory(m_context);
}

void RegisterPage::start(const QStringList &tables)
{
    // In this order the keyboard reaches them with Tab.
    m_both = new MasterDetail(m_list, m_pane, this);
    m_both->remember(m_context.settings, m_key + u".split"_s);
    m_both->setDetailAvailable(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_both);
    filter()->remember(m_context.settings, m_key + u".filter"_s);
    connect(filter(), &FilterBar::valueChanged, this, [this] { filterChanged(); });
    applyFilter();
    connect(m_context.store, &Store::changed, this, [this, tables](const ChangeSet &changes) {
        if (changes.touchesAnyOf(tables))
            read();
    });
    read();
}

void RegisterPage::setCurrent(const Id &row)
{
    m_both->setDetailAvailable(!row.isNull());
    if (row == m_current)
        return;
    m_current = row;
    // What was answered about the row before is not about this one.
    m_pane->banner()->clear();
    showCurrent();
}

void RegisterPage::openDetail()
{
    m_both->openDetail();
}

void RegisterPage::closeDetail()
{
    m_both->closeDetail();
}

void RegisterPage::openForm()
{
    openDetail();
    m_pane->showTab(u"details"_s);
    for (const QString &key : std::as_const(m_firstFields))
        if (m_form->focusRow(key))
            return;
}

void RegisterPage::tellReading(const QString &failure, BannerBar *where)
{
    BannerBar *banner = where ? where : m_list->banner();
    if (failure.isEmpty())
        banner->withdraw(readingKey);
    else
        banner->showNews(readingKey, Problem::Severity::Bad, failure);
}

void RegisterPage::focusFilter()
{
    closeDetail();
    m_list->focusFilter();
}

std::unique_ptr<NewRowDialog> RegisterPage::newDialog()
{
    return {};
}

void RegisterPage::createNew()
{
    const auto dialog = newDialog();
    if (dialog && dialog->exec() == QDialog::Accepted)
        select(dialog->created());
}

void RegisterPage::toast(const QString &text, bool offerUndo) const
{
    if (m_context.toast)
        m_context.toast(text, offerUndo);
}

} // namespace lansnav
