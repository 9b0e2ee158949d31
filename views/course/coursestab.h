// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "common/areatab.h"
#include "course/coursetab.h"

class QTabWidget;

namespace lansnav {

class EventDetailView;
class EventList;
class MasterDetail;
class RoomsPage;
class SpeakersPage;

/// The courses page of the window: events on one page, rooms and speakers on pages of their own.
class CoursesTab : public AreaTab
{
    Q_OBJECT

public:
    explicit CoursesTab(const AppContext &context, QWidget *parent = nullptr);

    void createNew() override;
    /// `tab` is a sub-tab of the event, "rooms" for a room, or "speakers".
    void showRow(const Id &row, const QString &tab = {}, const Id &detail = {}) override;
    Id currentRow() const override;
    QString importKind() const override;
    QHash<QString, Id> pointedOut() const override;
    void focusFilter() override;
    QStringList subTabs() const override;

    EventList *list() const { return m_list; }
    EventDetailView *detail() const { return m_detail; }
    /// Made when first shown.
    RoomsPage *rooms();
    SpeakersPage *speakers();
    /// Opens the dialog that makes next year's event out of one.
    void copyToNextYear(const Id &event);

private:
    void build();
    QWidget *addPage(const QString &title);

    AppContext m_context;
    QTabWidget *m_pages;
    EventList *m_list;
    EventDetailView *m_detail;
    MasterDetail *m_both;
    QWidget *m_roomsPage = nullptr;
    QWidget *m_speakersPage = nullptr;
    RoomsPage *m_rooms = nullptr;
    SpeakersPage *m_speakers = nullptr;
};

} // namespace lansnav
