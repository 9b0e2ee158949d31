// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/lists.h"
#include "network/networkpage.h"

namespace lansnav {

class EmptySwitch;
class FilterBar;
class LoopForm;
class TableView;

/// The network's participation loops.
class LoopsPage : public NetworkPage
{
    Q_OBJECT

public:
    explicit LoopsPage(const AppContext &context, QWidget *parent = nullptr);
    TableView *table() const { return m_table; }
    LoopForm *form() const { return m_form; }
    /// Makes an empty loop and puts the cursor at its theme.
    void addLoop();

protected:
    void refresh(bool other) override;
    void showRow(const Id &row) override;

private:
    void buildList();
    void applyFilter();
    void showCurrent();
    void trash(const QList<Id> &loops);

    LoopListModel m_model;
    FilterBar *m_filter = nullptr;
    TableView *m_table = nullptr;
    EmptySwitch *m_switch = nullptr;
    LoopForm *m_form = nullptr;
    Id m_new;
};

} // namespace lansnav
