// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/lists.h"
#include "network/networkpage.h"

namespace lansnav {

class EmptySwitch;
class FilterBar;
class MeetingForm;
class TableView;

/// The network's meetings, with planning and the form of the chosen one.
class MeetingListPane : public NetworkPage
{
    Q_OBJECT

public:
    explicit MeetingListPane(const AppContext &context, QWidget *parent = nullptr);

    TableView *table() const { return m_table; }
    MeetingForm *form() const { return m_form; }
    /// Opens the dialog that proposes the term's dates.
    void planTerm();
    void addMeeting();

signals:
    void attendanceRequested(const lansnav::Id &meeting);

protected:
    void refresh(bool other) override;
    void showRow(const Id &row) override;

private:
    void build();
    QWidget *buildTools();
    void applyFilter();
    void showCurrent();
    void selectNearest();
    void trash(const QList<Id> &meetings);

    MeetingListModel m_model;
    FilterBar *m_filter = nullptr;
    TableView *m_table = nullptr;
    EmptySwitch *m_switch = nullptr;
    MeetingForm *m_form = nullptr;
};

} // namespace lansnav
