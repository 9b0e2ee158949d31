// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formdialog.h"
#include "parenting/parentingstore.h"

namespace lansnav {

class PeopleList;

/// Programme, place, language and leaders of a new group, in one act; its dates are proposed afterwards.
class NewGroupDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit NewGroupDialog(Store &store, QWidget *parent = nullptr);

    Id created() const { return m_created; }
    PeopleList *leaders() const { return m_leaders; }
    void accept() override;

private:
    struct Choices
    {
        QList<ProgrammeDetail> programmes;
        QList<FamilyCentre> centres;
    };

    void addRows();
    void readChoices();
    void showChoices();
    void addLeader(const QList<Id> &people);
    ParentGroup group() const;

    Store &m_store;
    PeopleList *m_leaders = nullptr;
    Choices m_choices;
    QList<Id> m_people;
    Id m_created;
};

} // namespace lansnav
