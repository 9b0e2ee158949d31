// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/schoolbreakspage.h"

#include "common/datefield.h"
#include "common/detailpane.h"
#include "common/emptystate.h"
#include "common/feedback.h"
#include "common/filterbar.h"
#include "common/historyview.h"
#include "common/listpane.h"
#include "common/masterdetail.h"
#include "common/registerfields.h"
#include "common/style.h"
#include "common/tableview.h"
#include "register/newbreakdialog.h"
#include "register/registerstore.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

SchoolBreaksPage::SchoolBreaksPage(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(SchoolBreaks::columns(), SchoolBreaks::search())
{
    m_both = new MasterDetail(buildList(), buildDetail(), this);
    m_both->remember(context.settings, u"breaks.split"_s);
    m_both->setDetailAvailable(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_both);
    auto *loader = SchoolBreaks::load(*context.store, m_model, this);
    connect(loader, &ListLoaderBase::loaded, this, [this] {
        m_list->showWhetherEmpty();
        showCurrent();
    });
    connect(loader, &ListLoaderBase::failed, this, [this](const QString &sentence) { m_list->banner()->showError({ErrorCode::Database, sentence}); });
}

ListPane *SchoolBreaksPage::buildList()
{
    m_list = new ListPane(m_model, u"breakTable"_s, tr("School breaks"));
    table()->setExport(m_context, u"school-breaks"_s);
    table()->sortByColumn(2, Qt::DescendingOrder);
    table()->remember(m_context.settings, u"breaks.list"_s);
    m_list->setTrash([this](const QList<Id> &ids) { trash(ids); });
    filter()->setPlaceholder(tr("Filter breaks…"));
    filter()->addChips(u"which"_s, tr("Which breaks"), {{u"all"_s, tr("All")}, {u"coming"_s, tr("Coming")}});
    m_list->setNew(u"newBreak"_s, tr("New break"), [this] { createNew(); });
    connect(filter(), &FilterBar::valueChanged, this, &SchoolBreaksPage::applyChips);
    filter()->remember(m_context.settings, u"breaks.filter"_s);
    applyChips();
    EmptyState *empty = m_list->setEmptyText(u"view-calendar"_s, tr("No school breaks yet"),
                                             tr("Write in the municipalities' breaks, and no meeting is proposed in them. Calendars mark them, and courses that meet one are told."));
    empty->setFirstStep(tr("New break"), [this] { createNew(); });
    connect(table(), &TableView::currentIdChanged, this, &SchoolBreaksPage::setCurrent);
    connect(table(), &TableView::opened, this, [this] {
        m_both->openDetail();
        m_form->row(u"name"_s)->field()->control()->setFocus();
    });
    return m_list;
}

TableView *SchoolBreaksPage::table() const
{
    return m_list->table();
}

FilterBar *SchoolBreaksPage::filter() const
{
    return m_list->filter();
}

void SchoolBreaksPage::applyChips()
{
    if (filter()->value(u"which"_s).toString() == "coming"_L1)
        m_model.setPredicate([today = m_context.store->environment().today()](const SchoolBreak &row) { return row.days.last >= today; });
    else
        m_model.setPredicate({});
    filter()->setCounts(m_model.rowCount(), m_model.total());
}

QWidget *SchoolBreaksPage::buildDetail()
{
    m_pane = new DetailPane;
    m_form = new Form;
    m_form->addText(u"name"_s, tr("Name"), save([](SchoolBreak &row, const QVariant &value) { row.days.name = value.toString(); }));
    m_form->addField(u"start"_s, tr("First day"), new DateField, save([](SchoolBreak &row, const QVariant &value) {
        // The break moves with its first day.
        const QDate first = QDate::fromString(value.toString(), Qt::ISODate);
        if (first.isValid())
            row.days.last = first.addDays(row.days.first.daysTo(row.days.last));
        row.days.first = first;
    }));
    m_form->addField(u"end"_s, tr("Last day"), new DateField, save([](SchoolBreak &row, const QVariant &value) {
        row.days.last = QDate::fromString(value.toString(), Qt::ISODate);
    }));
    m_form->addField(u"municipality"_s, tr("Municipality"), new MunicipalityField(m_context.store), save([](SchoolBreak &row, const QVariant &value) {
        row.municipality = value.value<Id>();
    }))->setNote(tr("Empty: the whole region."));
    m_form->addStretch();
    connect(m_form, &Form::lost, this, [this](const QString &sentence) { m_pane->banner()->showSentence(Problem::Severity::Bad, sentence); });
    m_pane->addTab(u"details"_s, tr("Details"), m_form->inScrollArea());
    m_history = m_pane->addHistory(m_context);
    return m_pane;
}

Form::Commit SchoolBreaksPage::save(std::function<void(SchoolBreak &, const QVariant &)> take)
{
    return [this, take = std::move(take)](const Id &id, const QVariant &value) -> Result<void> {
        // As it stands in the file: the list may not have heard of the field that was left just before.
        const auto stands = SchoolBreaks::read(m_context.store->database(), {id});
        if (!stands)
            return stands.error();
        if (stands->isEmpty())
            return Error{ErrorCode::NotFound, tr("The break is no longer there. It may have been put in the trash.")};
        SchoolBreak changed = stands->first();
        take(changed, value);
        const auto done = SchoolBreaks::change(*m_context.store, changed);
        return done ? Result<void>() : Result<void>(done.error());
    };
}

void SchoolBreaksPage::setCurrent(const Id &schoolBreak)
{
    m_both->setDetailAvailable(!schoolBreak.isNull());
    if (schoolBreak == m_current)
        return;
    m_current = schoolBreak;
    m_pane->banner()->clear();
    m_history->setRow(u"school_break"_s, schoolBreak);
    showCurrent();
}

void SchoolBreaksPage::showCurrent()
{
    const SchoolBreak *row = m_model.find(m_current);
    if (!row)
        return;
    m_pane->setTitle(row->days.name, SchoolBreaks::weeksText(row->days) + u" · "_s + SchoolBreaks::whoText(*row));
    m_form->load(row->id, {{u"name"_s, row->days.name},
                           {u"start"_s, row->days.first.toString(Qt::ISODate)},
                           {u"end"_s, row->days.last.toString(Qt::ISODate)},
                           {u"municipality"_s, QVariant::fromValue(row->municipality)}});
}

void SchoolBreaksPage::createNew()
{
    const auto municipalities = registerstore::municipalities(m_context.store->database());
    if (!m_list->banner()->check(municipalities))
        return;
    NewBreakDialog dialog(*m_context.store, *municipalities, this);
    if (dialog.exec() == QDialog::Accepted && !dialog.created().isEmpty())
        select(dialog.created().first());
}

void SchoolBreaksPage::select(const Id &schoolBreak)
{
    if (schoolBreak.isNull())
        return;
    m_list->select(m_model, schoolBreak);
    if (m_model.find(schoolBreak))
        setCurrent(schoolBreak);
    m_both->openDetail();
}

void SchoolBreaksPage::focusFilter()
{
    m_both->closeDetail();
    m_list->focusFilter();
}

void SchoolBreaksPage::trash(const QList<Id> &ids)
{
    if (ids.isEmpty() || !m_list->banner()->check(SchoolBreaks::trash(*m_context.store, ids)))
        return;
    if (m_context.toast)
        m_context.toast(tr("%n breaks are in the trash.", nullptr, int(ids.size())), true);
}

} // namespace lansnav
