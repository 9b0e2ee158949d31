// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parenting/grouppage.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace lansnav {

class BannerBar;
class DateField;

/// Proposes the dates of a group's meetings, weekly or fortnightly from a day on, and plans those that are ticked as one act. Holidays,
/// the municipality's school breaks and days on which a leader is expected elsewhere at that time are left out, and told.
class PlanDatesDialog : public QDialog
{
    Q_OBJECT

public:
    PlanDatesDialog(Store &store, GroupPage::Reading reading, QWidget *parent = nullptr);
    ~PlanDatesDialog() override;

    /// The meetings that were made; empty before that.
    const QList<Id> &planned() const { return m_planned; }
    /// Those that are ticked, by day.
    QList<GroupDate> dates() const;
    /// What is left out and why, or what is wrong.
    QString sentence() const;
    DateField *firstField() const { return m_first; }
    QComboBox *beatBox() const { return m_beat; }
    QLineEdit *startEdit() const { return m_start; }
    QSpinBox *countBox() const { return m_count; }

    void accept() override;

private:
    void build();
    QWidget *buildQuestions();
    void proposeStart();
    void propose();
    void refreshButton();
    GroupDatesRequest request() const;
    /// Days on which somebody who leads the group is expected elsewhere at the time of the meetings.
    QList<BusyDay> busyDays(const QList<std::optional<int>> &minutes) const;

    Store &m_store;
    GroupPage::Reading m_reading;
    GroupDates m_plan;
    QList<Id> m_planned;
    BannerBar *m_banner = nullptr;
    DateField *m_first = nullptr;
    QComboBox *m_beat = nullptr;
    QLineEdit *m_start = nullptr;
    QSpinBox *m_count = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_sentence = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace lansnav
