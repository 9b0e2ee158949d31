// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/afterlists.h"
#include "course/eventpage.h"

class QLabel;
class QPushButton;

namespace lansnav {

class EmptySwitch;
class FilterBar;
class TableView;

/// Who gets a certificate: those who attended k of n sessions.
class CertificatesPane : public EventPage
{
    Q_OBJECT

public:
    explicit CertificatesPane(const AppContext &context, QWidget *parent = nullptr);
    TableView *table() const { return m_table; }
    QString sentence() const;

protected:
    void refresh(bool other) override;

private:
    QWidget *buildTools();
    void applyFilter();

    CertificateListModel m_model;
    FilterBar *m_filter;
    QLabel *m_sentence;
    QPushButton *m_change = nullptr;
    QPushButton *m_print = nullptr;
    TableView *m_table;
    EmptySwitch *m_switch;
};

} // namespace lansnav
