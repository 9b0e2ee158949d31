// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/lists.h"
#include "network/networkpage.h"

#include <memory>

class QMenu;
class QPushButton;
class QVBoxLayout;

namespace lansnav {

class EmptySwitch;
class FilterBar;
class MemberAddBar;
class MemberForm;
class TableView;

/// Who is, was and will be in the network.
class MembersPage : public NetworkPage
{
    Q_OBJECT

public:
    explicit MembersPage(const AppContext &context, QWidget *parent = nullptr);

    TableView *table() const { return m_table; }
    MemberAddBar *addBar() const { return m_add; }
    MemberForm *form() const { return m_form; }
    /// Opens the line for a new member.
    void startAdding(const Id &seat = {});

protected:
    void refresh(bool other) override;
    /// A membership is selected; a municipality or seat is filtered to, and offered a member when it has no ordinary one.
    void showRow(const Id &row) override;

private:
    void build();
    QWidget *buildTools();
    void fillShareMenu(QMenu *menu);
    void makeModel();
    void showSeats();
    void applyFilter();
    void showCurrent();
    void add(const Membership &membership);
    void trash(const QList<Id> &memberships);
    void copyAddresses();
    QList<Membership> shownMembers() const;
    Scope scope() const;

    std::unique_ptr<MemberListModel> m_model;
    bool m_modelTrains = false;
    FilterBar *m_filter = nullptr;
    TableView *m_table = nullptr;
    EmptySwitch *m_switch = nullptr;
    MemberAddBar *m_add = nullptr;
    MemberForm *m_form = nullptr;
    int m_portion = 90;
};

} // namespace lansnav
