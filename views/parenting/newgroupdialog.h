// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parenting/parentingstore.h"

#include <QDialog>

namespace lansnav {

class BannerBar;
class Form;
class PeopleList;

/// Programme, place, language and leaders of a new group, in one act; its dates are proposed afterwards.
class NewGroupDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewGroupDialog(Store &store, QWidget *parent = nullptr);

    Id created() const { return m_created; }
    Form *form() const { return m_form; }
    PeopleList *leaders() const { return m_leaders; }
    void accept() override;

private:
    struct Choices
    {
        QList<ProgrammeDetail> programmes;
        QList<FamilyCentre> centres;
    };

    void build();
    void addRows();
    void readChoices();
    void showChoices();
    void addLeader(const QList<Id> &people);
    ParentGroup group() const;

    Store &m_store;
    BannerBar *m_banner = nullptr;
    Form *m_form = nullptr;
    PeopleList *m_leaders = nullptr;
    Choices m_choices;
    QList<Id> m_people;
    Id m_created;
};

} // namespace lansnav
