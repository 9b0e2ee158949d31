// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parenting/grouppage.h"
#include "parenting/parentinglists.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;

namespace lansnav {

class EmptySwitch;
class FilterBar;
class NamesBar;
class ParticipantForm;
class TableView;

/// Who is in the group, in the order of the requests, with seat or place in line. A row is typed in a line and Enter; no more is asked for
/// than works. How long the names are kept is told below.
class ParticipantsPage : public GroupPage
{
    Q_OBJECT

public:
    explicit ParticipantsPage(const AppContext &context, QWidget *parent = nullptr);

    TableView *table() const { return m_table; }
    ParticipantForm *form() const { return m_form; }
    NamesBar *names() const { return m_names; }
    QLineEdit *nameEdit() const { return m_name; }
    /// "14 of 14 seats taken, 3 on the waiting list", and what the programme is for when that is not met.
    QString seatsSentence() const;
    /// Adds what is typed in the line.
    void add();
    void anonymise();

signals:
    void groupWanted(const lansnav::Id &group);

protected:
    void refresh(bool other) override;
    /// A participant; a group that this one could merge with is opened instead.
    void showRow(const Id &row) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What is typed and not added yet.
    struct Typed
    {
        QString name;
        QString children;
        QString ages;
    };

    void build();
    QWidget *buildEntry();
    void fillRowMenu(QMenu &menu, const QList<Id> &ids);
    void applyFilter();
    void showCurrent();
    void showSeats();
    void turnTyped();
    void clearChoices();
    void clearEntry();
    void giveSeat(const Id &participant);
    void trash(const QList<Id> &participants);

    ParticipantListModel m_model;
    FilterBar *m_filter = nullptr;
    TableView *m_table = nullptr;
    EmptySwitch *m_switch = nullptr;
    ParticipantForm *m_form = nullptr;
    NamesBar *m_names = nullptr;
    QLabel *m_seats = nullptr;
    QWidget *m_entry = nullptr;
    QWidget *m_list = nullptr;
    QLabel *m_countsOnly = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_children = nullptr;
    QLineEdit *m_ages = nullptr;
    QComboBox *m_reachedBy = nullptr;
    QCheckBox *m_interpreter = nullptr;
    QHash<Id, Typed> m_typed;       ///< group → who was about to be added
    Id m_typedFor;
};

} // namespace lansnav
