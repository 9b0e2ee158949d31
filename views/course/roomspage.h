// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/registerpage.h"
#include "course/placelists.h"

class QLineEdit;

namespace lansnav {

class DateTimeField;

/// The register of venues and rooms: seats, equipment, notes, and the times when a room cannot be had.
class RoomsPage : public RegisterPageOf<RoomRow>
{
    Q_OBJECT

public:
    explicit RoomsPage(const AppContext &context, QWidget *parent = nullptr);

    void createNew() override;
    /// Blocks the room for the time that was written.
    void addBlock();
    DateTimeField *blockTime() const { return m_blockTime; }

private:
    void buildList();
    QWidget *buildBlocks();
    TableView *buildBlockTable();
    void addRows();
    Form::Commit save(const char *column);
    Form::Commit saveVenue(const char *column);
    void read() override;
    void take(const QList<Venue> &venues, const QList<Room> &rooms);
    void showRow(const RoomRow &row) override;
    void showNothing() override;
    /// Which of the rows are rooms, and which venues without any.
    std::pair<QList<Id>, QList<Id>> roomsAndVenues(const QList<Id> &ids) const;
    Result<void> trash(const QList<Id> &ids);
    /// What is told of those that are trashed.
    QString trashed(const QList<Id> &ids) const;
    void trashBlocks(const QList<Id> &ids);

    BlockListModel m_blocks;
    QList<Venue> m_venues;
    DateTimeField *m_blockTime = nullptr;
    QLineEdit *m_blockReason = nullptr;
};

} // namespace lansnav
