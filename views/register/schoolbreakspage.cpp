// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/schoolbreakspage.h"

#include "common/datefield.h"
#include "common/feedback.h"
#include "common/historyview.h"
#include "common/registerfields.h"
#include "register/newbreakdialog.h"
#include "register/registerstore.h"

using namespace Qt::StringLiterals;

namespace lansnav {

SchoolBreaksPage::SchoolBreaksPage(const AppContext &context, QWidget *parent) : RegisterPageOf(context, SchoolBreaks::columns(), SchoolBreaks::search(), parent)
{
    buildList();
    addRows();
    addHistory();
    start({});
    followList();
}

void SchoolBreaksPage::buildList()
{
    build({.key = u"breaks"_s,
           .columnsKey = u"breaks.list"_s,
           .table = u"breakTable"_s,
           .title = tr("School breaks"),
           .filterText = tr("Filter breaks…"),
           .sortColumn = 2,
           .sortOrder = Qt::DescendingOrder,
           .exportKind = u"school-breaks"_s,
           .newButton = u"newBreak"_s,
           .newText = tr("New break"),
           .emptyIcon = u"view-calendar"_s,
           .emptyHeadline = tr("No school breaks yet"),
           .emptySentence = tr("Write in the municipalities' breaks, and no meeting is proposed in them. Calendars mark them, and courses that meet one are told."),
           .firstFields = {u"name"_s}});
    filter()->addChips(u"which"_s, tr("Which breaks"), {{u"all"_s, tr("All")}, {u"coming"_s, tr("Coming")}});
    setTrash(
        [this](const QList<Id> &ids) {
            const auto done = SchoolBreaks::trash(store(), ids);
            return done ? Result<void>() : Result<void>(done.error());
        },
        [](const QList<Id> &breaks) { return tr("%n breaks are in the trash.", nullptr, int(breaks.size())); });
}

/// The list keeps itself current, row by row; it asks for its rows in the order and with the filter that were left.
void SchoolBreaksPage::followList()
{
    auto *loader = SchoolBreaks::load(store(), m_model, this);
    connect(loader, &ListLoaderBase::loaded, this, [this] {
        tellReading({});
        list()->showWhetherEmpty();
        showCurrent();
    });
    connect(loader, &ListLoaderBase::failed, this, [this](const QString &sentence) { tellReading(sentence); });
}

void SchoolBreaksPage::applyFilter()
{
    if (filter()->value(u"which"_s).toString() == "coming"_L1)
        m_model.setPredicate([today = today()](const SchoolBreak &row) { return row.days.last >= today; });
    else
        m_model.setPredicate({});
}

void SchoolBreaksPage::addRows()
{
    form()->addText(u"name"_s, tr("Name"), save([](SchoolBreak &row, const QVariant &value) { row.days.name = value.toString(); }));
    form()->addField(u"start"_s, tr("First day"), new DateField, save([](SchoolBreak &row, const QVariant &value) {
        // The break moves with its first day.
        const QDate first = QDate::fromString(value.toString(), Qt::ISODate);
        if (first.isValid())
            row.days.last = first.addDays(row.days.first.daysTo(row.days.last));
        row.days.first = first;
    }));
    form()->addField(u"end"_s, tr("Last day"), new DateField, save([](SchoolBreak &row, const QVariant &value) {
        row.days.last = QDate::fromString(value.toString(), Qt::ISODate);
    }));
    form()->addField(u"municipality"_s, tr("Municipality"), new MunicipalityField(&store()), save([](SchoolBreak &row, const QVariant &value) {
        row.municipality = value.value<Id>();
    }))->setNote(tr("Empty: the whole region."));
    form()->addStretch();
}

Form::Commit SchoolBreaksPage::save(std::function<void(SchoolBreak &, const QVariant &)> take)
{
    return [this, take = std::move(take)](const Id &id, const QVariant &value) -> Result<void> {
        // As it stands in the file: the list may not have heard of the field that was left just before.
        const auto stands = SchoolBreaks::read(store().database(), {id});
        if (!stands)
            return stands.error();
        if (stands->isEmpty())
            return Error{ErrorCode::NotFound, tr("The break is no longer there. It may have been put in the trash.")};
        SchoolBreak changed = stands->first();
        take(changed, value);
        const auto done = SchoolBreaks::change(store(), changed);
        return done ? Result<void>() : Result<void>(done.error());
    };
}

void SchoolBreaksPage::showRow(const SchoolBreak &row)
{
    pane()->setTitle(row.days.name, SchoolBreaks::weeksText(row.days) + u" · "_s + SchoolBreaks::whoText(row));
    form()->load(row.id, {{u"name"_s, row.days.name},
                          {u"start"_s, row.days.first.toString(Qt::ISODate)},
                          {u"end"_s, row.days.last.toString(Qt::ISODate)},
                          {u"municipality"_s, QVariant::fromValue(row.municipality)}});
    history()->setRow(u"school_break"_s, row.id);
}

void SchoolBreaksPage::createNew()
{
    const auto municipalities = registerstore::municipalities(store().database());
    if (!list()->banner()->check(municipalities))
        return;
    NewBreakDialog dialog(store(), *municipalities, this);
    if (dialog.exec() == QDialog::Accepted && !dialog.created().isEmpty())
        select(dialog.created().first());
}

} // namespace lansnav
