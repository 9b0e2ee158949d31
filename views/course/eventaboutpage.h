// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/eventpage.h"
#include "course/invitees.h"
#include "course/openclashes.h"

class QPushButton;

namespace lansnav {

class PeopleList;
class ProblemList;

/// What the event is: kind, title, when and where, whom it is for, who is responsible, registration, and what needs doing. The time of
/// an event with one session is edited here as its own, without a word of sessions.
class EventAboutPage : public EventPage
{
    Q_OBJECT

public:
    explicit EventAboutPage(const AppContext &context, QWidget *parent = nullptr);
    Form *form() const { return m_form; }
    ProblemList *problems() const { return m_problems; }
    /// What clashes, which is found apart from the rest.
    void setClashes(const QList<OpenClash> &clashes);

signals:
    /// The user wants to see the programme, though there is but one session.
    void programmeWanted();

protected:
    void refresh(bool other) override;
    /// A field (CourseRules::fieldId), the session, or a clash, which leads to the field it is mended in.
    void showRow(const Id &row) override;

private:
    void addWhat();
    void addWhen();
    void addRegistration();
    void addNetwork();
    void readChoices();
    /// Those that go on, and the one that the event is linked to, also when it has ended.
    void showNetworks();
    void loadForm();
    void addDates();
    void showProblems();
    void showWantedClash();
    /// The warning that a problem tells of, when it can be accepted here; null otherwise. A programme has its own list of them.
    const OpenClash *acceptable(const Problem &problem) const;
    void accept(const OpenClash &clash);
    Form::Commit save(const char *column);
    /// Writes into the one session of the event; makes it when there is none.
    Result<void> saveSession(const Values &values);

    Form *m_form;
    ProblemList *m_problems;
    PeopleList *m_responsible = nullptr;
    PeopleList *m_speakers = nullptr;
    QPushButton *m_programme = nullptr;
    QPushButton *m_showNetwork = nullptr;
    QList<NamedId> m_networks;
    QList<OpenClash> m_clashes;
    Id m_wantedClash;           ///< to be shown as soon as it has been found
};

} // namespace lansnav
