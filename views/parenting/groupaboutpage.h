// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parenting/grouppage.h"

class QLabel;
class QPushButton;

namespace lansnav {

class PeopleList;
class ProblemList;

/// What the group is: programme, where, in which language, who leads it, and where it stands; what stands in the way of starting it, and
/// the way out. A group of others is known in counts only, which are written here.
class GroupAboutPage : public GroupPage
{
    Q_OBJECT

public:
    explicit GroupAboutPage(const AppContext &context, QWidget *parent = nullptr);
    Form *form() const { return m_form; }
    ProblemList *problems() const { return m_problems; }
    PeopleList *leaders() const { return m_leaders; }
    /// Why the group cannot be started, or that it can; empty once it has begun.
    QString startSentence() const;

signals:
    void groupWanted(const lansnav::Id &group);
    void registerWanted(const QString &tab, const lansnav::Id &row);

protected:
    void refresh(bool other) override;
    /// A leader: the field for leaders.
    void showRow(const Id &row) override;

private:
    struct Choices
    {
        QList<ProgrammeDetail> programmes;
        QList<FamilyCentre> centres;
    };
    static Result<Choices> readAll(Database &db);

    void addWhat();
    void addWhere();
    void addLeaders();
    void addCounts();
    QWidget *buildActs();
    QPushButton *addAct(QWidget *line, const char *name, const QString &text, void (GroupAboutPage::*act)());
    void readChoices();
    void fillChoices();
    void loadForm();
    void showRows();
    void showLeaders();
    void showActs();
    void mend(const Problem &problem);
    void showLeader(const Id &person);
    Form::Commit save(const char *column);
    void start();
    void finish();
    void cancel();
    void openAgain();
    void merge();

    Form *m_form;
    ProblemList *m_problems;
    PeopleList *m_leaders = nullptr;
    QLabel *m_sentence = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_merge = nullptr;
    QPushButton *m_finish = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_again = nullptr;
    Choices m_choices;
};

} // namespace lansnav
