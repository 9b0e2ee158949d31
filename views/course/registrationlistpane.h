// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/personfield.h"
#include "course/registrationlists.h"

class QMenu;
class QPushButton;

namespace lansnav {

class EmptySwitch;
class FilterBar;
class ProblemList;
class RegistrationForm;
class TableView;

/// Who has registered, in the order of the requests, with seat or place in line, which are worked out and never stored.
class RegistrationListPane : public EventPage
{
    Q_OBJECT

public:
    explicit RegistrationListPane(const AppContext &context, QWidget *parent = nullptr);

    TableView *table() const { return m_table; }
    RegistrationForm *form() const { return m_form; }
    PersonField *addField() const { return m_add; }
    ProblemList *troubles() const { return m_troubles; }
    /// Registers people, asking once more where the event does not take registrations.
    void registerPeople(const QList<Id> &people);
    /// Offers the free seats to the first in line.
    void offerFreeSeats();

protected:
    void refresh(bool other) override;
    void showRow(const Id &row) override;

private:
    void build();
    QWidget *buildTools();
    void fillAddMenu(QMenu *menu);
    void fillRowMenu(QMenu &menu, const QList<Id> &ids);
    void connectForm();
    void applyFilter();
    void showCurrent();
    /// "Anna Ek and Bo Ask", or how many where they are more.
    QString namesOf(const QList<Id> &ids) const;
    /// A name, or "3 people".
    QString whom(const QList<Id> &people) const;
    void turnTyped();
    void showTroubles();
    void addFromNetwork();
    void addFromEvent();
    void insertPeople(const QList<Id> &people, RegistrationRule rule);
    void cancel(const QList<Id> &ids);
    void offer(const QList<Id> &ids);
    void confirm(const QList<Id> &ids);
    void goAhead(const Id &id);
    void comeTogether(const QList<Id> &ids);
    void trash(const QList<Id> &ids);

    RegistrationListModel m_model;
    FilterBar *m_filter = nullptr;
    PersonField *m_add = nullptr;
    QHash<Id, PersonField::Content> m_typed;    ///< event → who was about to be registered
    Id m_typedFor;
    TableView *m_table = nullptr;
    EmptySwitch *m_switch = nullptr;
    RegistrationForm *m_form = nullptr;
    ProblemList *m_troubles = nullptr;
};

} // namespace lansnav
