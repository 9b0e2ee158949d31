// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/lists.h"
#include "network/networkpage.h"

class QPushButton;

namespace lansnav {

class EmptySwitch;
class FilterBar;
class TableView;

/// The licence register: one row for each municipality, with or without a licence.
class LicencesPage : public NetworkPage
{
    Q_OBJECT

public:
    explicit LicencesPage(const AppContext &context, QWidget *parent = nullptr);
    TableView *table() const { return m_table; }

protected:
    void refresh(bool other) override;
    /// A licence, or the municipality that lacks one.
    void showRow(const Id &row) override;

private:
    void buildList();
    QWidget *buildForm();
    void showCurrent();
    void addForAll();
    void addForCurrent();
    void trash(const QList<Id> &licences);
    QList<Id> lacking() const;
    Form::Commit save(const char *column);

    LicenceListModel m_model;
    FilterBar *m_filter = nullptr;
    EmptySwitch *m_switch = nullptr;
    TableView *m_table = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_one = nullptr;
    Form *m_form = nullptr;
    Id m_wantedMunicipality;
};

} // namespace lansnav
