// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/roomspage.h"

#include "common/datefield.h"
#include "common/feedback.h"
#include "common/historyview.h"
#include "common/registerfields.h"
#include "common/style.h"
#include "common/tableview.h"
#include "course/eventpage.h"
#include "course/newroomdialog.h"

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
    : RegisterPageOf(context, roomColumns(context.store->environment().today()), {}, parent), m_blocks(blockColumns())
{
    buildList();
    addRows();
    pane()->addTab(u"blocked"_s, tr("Blocked times"), buildBlocks());
    addHistory();
    start({u"venue"_s, u"room"_s, u"room_block"_s, u"municipality"_s});
}

void RoomsPage::buildList()
{
    build({.key = u"courses.rooms"_s,
           .table = u"roomTable"_s,
           .title = tr("Rooms"),
           .filterText = tr("Filter rooms…"),
           .fitted = {u"name"_s, u"capacity"_s, u"blocked"_s},
           .exportKind = u"rooms"_s,
           .newButton = u"newRoom"_s,
           .newText = tr("New room"),
           .emptyIcon = u"office-building"_s,
           .emptyHeadline = tr("No rooms yet"),
           .emptySentence = tr("Venues with their rooms: seats, equipment, and when they cannot be had. Then no room is booked twice unseen."),
           .firstFields = {u"name"_s, u"venue_name"_s}});
    setTrash([this](const QList<Id> &ids) { return trash(ids); }, [this](const QList<Id> &ids) { return trashed(ids); });
}

Form::Commit RoomsPage::save(const char *column)
{
    return [this, name = QString::fromLatin1(column)](const Id &room, const QVariant &value) {
        return CourseStore(store()).changeRoom(room, {{name, view::stored(value)}});
    };
}

Form::Commit RoomsPage::saveVenue(const char *column)
{
    return [this, name = QString::fromLatin1(column)](const Id &row, const QVariant &value) -> Result<void> {
        const RoomRow *room = m_model.find(row);
        if (!room || room->venue.isNull())
            return Error{ErrorCode::NotFound, tr("The room belongs to no venue. Choose one above; nothing was saved.")};
        return CourseStore(store()).changeVenue(room->venue, {{name, view::stored(value)}});
    };
}

void RoomsPage::addRows()
{
    form()->addText(u"name"_s, tr("Room"), save("name"));
    form()->addField(u"venue"_s, tr("Venue"), new ChoiceField({}, true), save("venue"));
    form()->addNumber(u"capacity"_s, tr("Seats"), 0, 100000, save("capacity"));
    form()->addLongText(u"equipment"_s, tr("Equipment"), save("equipment"), 2);
    form()->addLongText(u"note"_s, tr("Note"), save("note"), 3);
    form()->addHeading(tr("The venue"));
    form()->addText(u"venue_name"_s, tr("Name"), saveVenue("name"));
    form()->addText(u"address"_s, tr("Address"), saveVenue("address"));
    form()->addField(u"municipality"_s, tr("Municipality"), new MunicipalityField(&store()), saveVenue("municipality"));
    form()->addLongText(u"venue_note"_s, tr("Note"), saveVenue("note"), 3);
    form()->addStretch();
}

TableView *RoomsPage::buildBlockTable()
{
    auto *blocks = new TableView;
    blocks->setObjectName(u"blockTable"_s);
    blocks->setAccessibleName(tr("Blocked times"));
    blocks->setModel(&m_blocks);
    blocks->sortByColumn(0, Qt::AscendingOrder);
    blocks->remember(context().settings, u"courses.blocks"_s);
    blocks->fitColumns({u"starts"_s}, u"reason"_s);
    blocks->setRowMenu([this](QMenu &menu, const QList<Id> &ids) { menu.addAction(tr("Take away"), this, [this, ids] { trashBlocks(ids); }); });
    connect(blocks, &TableView::deleteRequested, this, &RoomsPage::trashBlocks);
    return blocks;
}

QWidget *RoomsPage::buildBlocks()
{
    m_blockTime = new DateTimeField;
    m_blockTime->setBackwardsError(tr("The end would lie before the start. Change one of the times."));
    m_blockTime->dateField()->setToday(today());
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
    layout->addWidget(buildBlockTable(), 1);
    return page;
}

void RoomsPage::read()
{
    fetch<Places>(readPlaces, [this](const Places &places) { take(places.venues, places.rooms); });
}

void RoomsPage::take(const QList<Venue> &venues, const QList<Room> &rooms)
{
    m_venues = venues;
    QList<Choice> choices{{QVariant::fromValue(Id()), tr("No venue")}};
    for (const Venue &venue : venues)
        choices.append({QVariant::fromValue(venue.id), venue.name});
    form()->setChoices(u"venue"_s, choices);
    showRows(roomRows(venues, rooms));
}

void RoomsPage::showNothing()
{
    m_blocks.setRows({});
}

void RoomsPage::showRow(const RoomRow &row)
{
    pane()->setTitle(row.isVenue ? row.venueName : row.name, row.isVenue ? QString() : row.venueName);
    form()->load(row.id, {{u"name"_s, row.name},
                          {u"venue"_s, QVariant::fromValue(row.venue)},
                          {u"capacity"_s, courseview::optional(row.capacity)},
                          {u"equipment"_s, row.equipment},
                          {u"note"_s, row.note},
                          {u"venue_name"_s, row.venueRow.name},
                          {u"address"_s, row.venueRow.address},
                          {u"municipality"_s, QVariant::fromValue(row.venueRow.municipality)},
                          {u"venue_note"_s, row.venueRow.note}});
    for (const char *key : {"name", "venue", "capacity", "equipment", "note"})
        form()->row(QString::fromLatin1(key))->setVisible(!row.isVenue);
    pane()->setTabShown(u"blocked"_s, !row.isVenue);
    pane()->setTabTitle(u"blocked"_s, row.blocks.isEmpty() ? tr("Blocked times") : tr("Blocked times (%1)").arg(row.blocks.size()));
    view::show(m_blocks, row.blocks, false);
    history()->setRow(row.isVenue ? u"venue"_s : u"room"_s, row.id);
}

void RoomsPage::createNew()
{
    const RoomRow *row = current();
    NewRoomDialog dialog(store(), m_venues, row ? row->venue : Id(), this);
    if (dialog.exec() == QDialog::Accepted)
        select(dialog.created());
}

void RoomsPage::addBlock()
{
    RoomBlock block;
    block.room = currentId();
    if (const QString why = m_blockTime->inputError(); !why.isEmpty()) {
        pane()->banner()->showSentence(Problem::Severity::Warn, why);
        return;
    }
    const QStringList times = m_blockTime->value().toStringList();
    block.starts = times.value(0);
    block.ends = times.value(1);
    block.reason = m_blockReason->text().trimmed();
    if (!pane()->banner()->check(CourseStore(store()).addRoomBlock(block)))
        return;
    m_blockTime->setValue(QStringList{QString(), QString()});
    m_blockReason->clear();
}

std::pair<QList<Id>, QList<Id>> RoomsPage::roomsAndVenues(const QList<Id> &ids) const
{
    std::pair<QList<Id>, QList<Id>> both;
    for (const Id &id : ids)
        if (const RoomRow *row = find(id))
            (row->isVenue ? both.second : both.first).append(id);
    return both;
}

Result<void> RoomsPage::trash(const QList<Id> &ids)
{
    const auto [rooms, venues] = roomsAndVenues(ids);
    return CourseStore(store()).trashPlaces(rooms, venues);
}

QString RoomsPage::trashed(const QList<Id> &ids) const
{
    const auto [rooms, venues] = roomsAndVenues(ids);
    if (venues.isEmpty())
        return tr("%n room(s) in the trash.", nullptr, int(rooms.size()));
    if (rooms.isEmpty())
        return tr("%n venue(s) in the trash.", nullptr, int(venues.size()));
    return tr("%1 and %2 in the trash.", "rooms, venues").arg(tr("%n room(s)", nullptr, int(rooms.size())), tr("%n venue(s)", nullptr, int(venues.size())));
}

void RoomsPage::trashBlocks(const QList<Id> &ids)
{
    if (!ids.isEmpty() && pane()->banner()->check(CourseStore(store()).trashRoomBlocks(ids)))
        toast(tr("The blocked time is taken away."));
}

} // namespace lansnav
