// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/roomspage.h"

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
#include "course/eventpage.h"
#include "course/newroomdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

struct Places
{
    QList<Venue> venues;
    QList<Room> rooms;
};

Result<Places> readPlaces(Database &db)
{
    const auto venues = CourseStore::venues(db);
    if (!venues)
        return venues.error();
    const auto rooms = CourseStore::rooms(db);
    if (!rooms)
        return rooms.error();
    return Places{*venues, *rooms};
}

} // namespace

RoomsPage::RoomsPage(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(roomColumns(context.store->environment().today())), m_blocks(blockColumns())
{
    m_both = new MasterDetail(buildList(), buildDetail(), this);
    m_both->remember(context.settings, u"courses.rooms.split"_s);
    m_both->setDetailAvailable(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_both);
    connect(context.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.touchesAnyOf({u"venue"_s, u"room"_s, u"room_block"_s, u"municipality"_s}))
            read();
    });
    read();
}

ListPane *RoomsPage::buildList()
{
    m_list = new ListPane(m_model, u"roomTable"_s, tr("Rooms"));
    m_list->standBelowTabs();
    table()->sortByColumn(0, Qt::AscendingOrder);
    table()->remember(m_context.settings, u"courses.rooms"_s);
    table()->fitColumns({u"name"_s, u"capacity"_s, u"blocked"_s});
    table()->setExport(m_context, u"rooms"_s);
    m_list->setTrash([this](const QList<Id> &ids) { trash(ids); });
    m_list->filter()->setPlaceholder(tr("Filter rooms…"));
    m_list->setNew(u"newRoom"_s, tr("New room"), [this] { createNew(); });
    m_list->setEmptyText(u"office-building"_s, tr("No rooms yet"), tr("Venues with their rooms: seats, equipment, and when they cannot be had. Then no room is booked twice unseen."))
        ->setFirstStep(tr("New room"), [this] { createNew(); });
    connect(table(), &TableView::currentIdChanged, this, [this](const Id &id) {
        m_current = id;
        m_both->setDetailAvailable(!id.isNull());
        showCurrent();
    });
    connect(table(), &TableView::opened, this, [this] { m_both->openDetail(); });
    return m_list;
}

TableView *RoomsPage::table() const
{
    return m_list->table();
}

QWidget *RoomsPage::buildDetail()
{
    m_pane = new DetailPane;
    m_form = new Form;
    addRows();
    connect(m_form, &Form::lost, this, [this](const QString &sentence) { m_pane->banner()->showSentence(Problem::Severity::Bad, sentence); });
    m_pane->addTab(u"details"_s, tr("Details"), m_form->inScrollArea());
    m_pane->addTab(u"blocked"_s, tr("Blocked times"), buildBlocks());
    m_history = m_pane->addHistory(m_context);
    return m_pane;
}

Form::Commit RoomsPage::save(const char *column)
{
    return [this, name = QString::fromLatin1(column)](const Id &room, const QVariant &value) {
        return CourseStore(*m_context.store).changeRoom(room, {{name, view::stored(value)}});
    };
}

Form::Commit RoomsPage::saveVenue(const char *column)
{
    return [this, name = QString::fromLatin1(column)](const Id &row, const QVariant &value) -> Result<void> {
        const RoomRow *room = m_model.find(row);
        if (!room || room->venue.isNull())
            return Error{ErrorCode::NotFound, tr("The room belongs to no venue. Choose one above; nothing was saved.")};
        return CourseStore(*m_context.store).changeVenue(room->venue, {{name, view::stored(value)}});
    };
}

void RoomsPage::addRows()
{
    m_form->addText(u"name"_s, tr("Room"), save("name"));
    m_form->addField(u"venue"_s, tr("Venue"), new ChoiceField({}, true), save("venue"));
    m_form->addNumber(u"capacity"_s, tr("Seats"), 0, 100000, save("capacity"));
    m_form->addLongText(u"equipment"_s, tr("Equipment"), save("equipment"), 2);
    m_form->addLongText(u"note"_s, tr("Note"), save("note"), 3);
    m_form->addHeading(tr("The venue"));
    m_form->addText(u"venue_name"_s, tr("Name"), saveVenue("name"));
    m_form->addText(u"address"_s, tr("Address"), saveVenue("address"));
    m_form->addField(u"municipality"_s, tr("Municipality"), new MunicipalityField(m_context.store), saveVenue("municipality"));
    m_form->addLongText(u"venue_note"_s, tr("Note"), saveVenue("note"), 3);
    m_form->addStretch();
}

QWidget *RoomsPage::buildBlocks()
{
    m_blockTable = new TableView;
    m_blockTable->setObjectName(u"blockTable"_s);
    m_blockTable->setAccessibleName(tr("Blocked times"));
    m_blockTable->setModel(&m_blocks);
    m_blockTable->sortByColumn(0, Qt::AscendingOrder);
    m_blockTable->remember(m_context.settings, u"courses.blocks"_s);
    m_blockTable->fitColumns({u"starts"_s}, u"reason"_s);
    m_blockTable->setRowMenu([this](QMenu &menu, const QList<Id> &ids) { menu.addAction(tr("Take away"), this, [this, ids] { trashBlocks(ids); }); });
    connect(m_blockTable, &TableView::deleteRequested, this, &RoomsPage::trashBlocks);
    m_blockTime = new DateTimeField;
    m_blockTime->setBackwardsError(tr("The end would lie before the start. Change one of the times."));
    m_blockTime->dateField()->setToday(m_context.store->environment().today());
    m_blockReason = new QLineEdit;
    m_blockReason->setObjectName(u"blockReason"_s);
    m_blockReason->setPlaceholderText(tr("Reason"));
    m_blockReason->setAccessibleName(tr("Why the room cannot be had"));
    auto *add = new QPushButton(tr("Block"));
    add->setObjectName(u"addBlock"_s);
    style::makePrimary(add);
    connect(add, &QPushButton::clicked, this, &RoomsPage::addBlock);
    connect(m_blockReason, &QLineEdit::returnPressed, this, &RoomsPage::addBlock);
    auto *line = new QHBoxLayout;
    line->setSpacing(measure::grid);
    line->addWidget(m_blockTime);
    line->addWidget(m_blockReason, 1);
    line->addWidget(add);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(measure::grid, measure::grid, measure::grid, measure::grid);
    layout->setSpacing(measure::grid);
    layout->addLayout(line);
    layout->addWidget(style::quiet(tr("A day without times is blocked as a whole. Delete takes a blocked time away.")));
    layout->addWidget(m_blockTable, 1);
    return page;
}

void RoomsPage::read()
{
    const int job = ++m_job;
    m_context.store->fetch<Places>(this, readPlaces, [this, job](const Result<Places> &places) {
        if (job == m_job && m_list->banner()->check(places))
            take(places->venues, places->rooms);
    });
}

void RoomsPage::take(const QList<Venue> &venues, const QList<Room> &rooms)
{
    m_venues = venues;
    QList<Choice> choices{{QVariant::fromValue(Id()), tr("No venue")}};
    for (const Venue &venue : venues)
        choices.append({QVariant::fromValue(venue.id), venue.name});
    m_form->setChoices(u"venue"_s, choices);
    view::show(m_model, roomRows(venues, rooms), false);
    m_list->showWhetherEmpty();
    showCurrent();
}

void RoomsPage::showCurrent()
{
    const RoomRow *row = m_current.isNull() ? nullptr : m_model.find(m_current);
    m_pane->setEnabled(row != nullptr);
    if (!row) {
        m_blocks.setRows({});
        return;
    }
    m_pane->setTitle(row->isVenue ? row->venueName : row->name, row->isVenue ? QString() : row->venueName);
    m_form->load(row->id, {{u"name"_s, row->name},
                           {u"venue"_s, QVariant::fromValue(row->venue)},
                           {u"capacity"_s, courseview::optional(row->capacity)},
                           {u"equipment"_s, row->equipment},
                           {u"note"_s, row->note},
                           {u"venue_name"_s, row->venueRow.name},
                           {u"address"_s, row->venueRow.address},
                           {u"municipality"_s, QVariant::fromValue(row->venueRow.municipality)},
                           {u"venue_note"_s, row->venueRow.note}});
    for (const char *key : {"name", "venue", "capacity", "equipment", "note"})
        m_form->row(QString::fromLatin1(key))->setVisible(!row->isVenue);
    m_pane->setTabShown(u"blocked"_s, !row->isVenue);
    m_pane->setTabTitle(u"blocked"_s, row->blocks.isEmpty() ? tr("Blocked times") : tr("Blocked times (%1)").arg(row->blocks.size()));
    view::show(m_blocks, row->blocks, false);
    m_history->setRow(row->isVenue ? u"venue"_s : u"room"_s, row->id);
}

void RoomsPage::select(const Id &room)
{
    m_list->select(m_model, room);
    m_both->openDetail();
}

void RoomsPage::focusFilter()
{
    m_both->closeDetail();
    m_list->focusFilter();
}

void RoomsPage::createNew()
{
    const RoomRow *row = m_current.isNull() ? nullptr : m_model.find(m_current);
    NewRoomDialog dialog(*m_context.store, m_venues, row ? row->venue : Id(), this);
    if (dialog.exec() == QDialog::Accepted)
        select(dialog.created());
}

void RoomsPage::addBlock()
{
    RoomBlock block;
    block.room = m_current;
    if (const QString why = m_blockTime->inputError(); !why.isEmpty()) {
        m_pane->banner()->showSentence(Problem::Severity::Warn, why);
        return;
    }
    const QStringList times = m_blockTime->value().toStringList();
    block.starts = times.value(0);
    block.ends = times.value(1);
    block.reason = m_blockReason->text().trimmed();
    if (!m_pane->banner()->check(CourseStore(*m_context.store).addRoomBlock(block)))
        return;
    m_blockTime->setValue(QStringList{QString(), QString()});
    m_blockReason->clear();
}

void RoomsPage::trash(const QList<Id> &ids)
{
    QList<Id> rooms;
    QList<Id> venues;
    for (const Id &id : ids)
        if (const RoomRow *row = m_model.find(id))
            (row->isVenue ? venues : rooms).append(id);
    const CourseStore acts(*m_context.store);
    if (!rooms.isEmpty() && !m_list->banner()->check(CourseStore(acts).trashRooms(rooms)))
        return;
    if (!venues.isEmpty() && !m_list->banner()->check(CourseStore(acts).trashVenues(venues)))
        return;
    if (m_context.toast && !ids.isEmpty())
        m_context.toast(tr("%n room(s) in the trash.", nullptr, int(ids.size())), true);
}

void RoomsPage::trashBlocks(const QList<Id> &ids)
{
    if (!ids.isEmpty() && m_pane->banner()->check(CourseStore(*m_context.store).trashRoomBlocks(ids)) && m_context.toast)
        m_context.toast(tr("The blocked time is taken away."), true);
}

} // namespace lansnav
