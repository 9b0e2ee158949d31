// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "common/form.h"
#include "course/placelists.h"

#include <QWidget>

class QLineEdit;

namespace lansnav {

class DateTimeField;
class DetailPane;
class HistoryView;
class ListPane;
class MasterDetail;
class TableView;

/// The register of venues and rooms: seats, equipment, notes, and the times when a room cannot be had.
class RoomsPage : public QWidget
{
    Q_OBJECT

public:
    explicit RoomsPage(const AppContext &context, QWidget *parent = nullptr);

    Id currentId() const { return m_current; }
    void select(const Id &room);
    void createNew();
    void focusFilter();
    TableView *table() const;
    Form *form() const { return m_form; }
    DetailPane *pane() const { return m_pane; }
    /// Blocks the room for the time that was written.
    void addBlock();
    DateTimeField *blockTime() const { return m_blockTime; }

private:
    ListPane *buildList();
    QWidget *buildDetail();
    QWidget *buildBlocks();
    void addRows();
    Form::Commit save(const char *column);
    Form::Commit saveVenue(const char *column);
    void read();
    void take(const QList<Venue> &venues, const QList<Room> &rooms);
    void showCurrent();
    void trash(const QList<Id> &ids);
    void trashBlocks(const QList<Id> &ids);

    AppContext m_context;
    RoomListModel m_model;
    BlockListModel m_blocks;
    QList<Venue> m_venues;
    ListPane *m_list = nullptr;
    MasterDetail *m_both = nullptr;
    DetailPane *m_pane = nullptr;
    Form *m_form = nullptr;
    HistoryView *m_history = nullptr;
    TableView *m_blockTable = nullptr;
    DateTimeField *m_blockTime = nullptr;
    QLineEdit *m_blockReason = nullptr;
    Id m_current;
    int m_job = 0;
};

} // namespace lansnav
