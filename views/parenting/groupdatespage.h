// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parenting/grouppage.h"
#include "parenting/lists.h"

namespace lansnav {

class EmptySwitch;
class TableView;

/// A group's meetings: proposed weekly or fortnightly, changed in place. Moving one asks whether the rest moves with it.
class GroupDatesPage : public GroupPage
{
    Q_OBJECT

public:
    explicit GroupDatesPage(const AppContext &context, QWidget *parent = nullptr);

    TableView *table() const { return m_table; }
    Form *form() const { return m_form; }
    /// Opens the dialog that proposes dates.
    void propose();
    /// A meeting without a day yet, of the next theme.
    void add();

protected:
    void refresh(bool other) override;
    void showRow(const Id &row) override;

private:
    QWidget *buildTools();
    QWidget *buildForm();
    void showCurrent();
    Form::Commit save(const char *column);
    Result<void> saveTime(const Id &meeting, const QStringList &times);
    void askToMove(const Reading &reading, const Id &meeting, const MeetingTime &starts, const MeetingTime &ends);
    QString nextTheme() const;
    void trash(const QList<Id> &meetings);

    GroupMeetingModel m_model;
    TableView *m_table;
    EmptySwitch *m_switch = nullptr;
    Form *m_form = nullptr;
    QWidget *m_formPane = nullptr;
};

} // namespace lansnav
