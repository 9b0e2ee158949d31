// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/parentingcheck.h"

#include "area/queryvalues.h"
#include "area/rowcheck.h"
#include "parenting/grouptitle.h"
#include "parenting/schema.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// What a group is called in a sentence, over the group `g`; titleAt() reads it.
const QString groupTitleSql = GroupTitle::sql(u"g"_s);

QString titleAt(const QSqlQuery &q, int column)
{
    return GroupTitle::fromSql(textAt(q, column));
}

class ParentingCheck : public RowCheck
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::ParentingCheck)

public:
    explicit ParentingCheck(Database &db) : RowCheck(db, parentingTables(), owners()) {}

protected:
    void rules() override
    {
        programmes();
        numbers();
        attendance();
        leaders();
        centres();
        answers();
    }

private:
    static QStringList owners()
    {
        return ownersIn(parentingTables(), {u"programme"_s, u"version"_s, u"person"_s, u"parent_group"_s, u"group_meeting"_s, u"participant"_s, u"question"_s})
            + QStringList{u"child_population.municipality"_s};
    }

    void programmes()
    {
        each(uR"(SELECT coalesce(p.short_name, p.name) FROM programme p WHERE p.deleted = 0
                 AND NOT EXISTS (SELECT 1 FROM programme_version v JOIN programme_meeting m ON m.version = v.id AND m.deleted = 0 WHERE v.programme = p.id AND v.deleted = 0))"_s,
             [&](const QSqlQuery &q) { fault(tr("%1 has no meetings.").arg(textAt(q, 0))); });
        each(uR"(SELECT coalesce(p.short_name, p.name) FROM programme_version v JOIN programme p ON p.id = v.programme WHERE v.deleted = 0
                 AND (v.most < v.fewest OR v.child_oldest < v.child_youngest OR v.leaders < 1 OR v.fewest < 0 OR v.may_miss < 0))"_s,
             [&](const QSqlQuery &q) { fault(tr("%1: its numbers contradict each other.").arg(textAt(q, 0))); });
    }

    void numbers()
    {
        each(u"SELECT %1 FROM parent_group g WHERE g.deleted = 0 AND (g.counted_registered < 0 OR g.counted_started < 0 OR g.counted_completed < 0 OR g.seats < 0)"_s.arg(groupTitleSql),
             [&](const QSqlQuery &q) { fault(tr("%1: a number is below zero.").arg(titleAt(q, 0))); });
        each(u"SELECT %1 FROM parent_group g WHERE g.deleted = 0 AND g.counted_completed > g.counted_started"_s.arg(groupTitleSql),
             [&](const QSqlQuery &q) { fault(tr("%1: more have completed than started.").arg(titleAt(q, 0))); });
        each(u"SELECT %1 FROM parent_group g WHERE g.deleted = 0 AND g.counts_only = 1 AND EXISTS (SELECT 1 FROM participant p WHERE p.parent_group = g.id AND p.deleted = 0)"_s.arg(groupTitleSql),
             [&](const QSqlQuery &q) { fault(tr("%1 is known in counts only, yet it has participants.").arg(titleAt(q, 0))); });
    }

    void attendance()
    {
        each(uR"(SELECT DISTINCT %1 FROM participant_attendance a JOIN group_meeting m ON m.id = a.group_meeting AND m.deleted = 0
                 JOIN participant p ON p.id = a.participant AND p.deleted = 0 JOIN parent_group g ON g.id = m.parent_group AND g.deleted = 0
                 WHERE a.deleted = 0 AND a.state IS NOT NULL AND p.parent_group <> m.parent_group)"_s.arg(groupTitleSql),
             [&](const QSqlQuery &q) { fault(tr("%1: attendance is recorded of somebody in another group.").arg(titleAt(q, 0))); });
        each(uR"(SELECT DISTINCT %1 FROM participant_attendance a JOIN group_meeting m ON m.id = a.group_meeting AND m.deleted = 0 AND m.cancelled = 1
                 JOIN parent_group g ON g.id = m.parent_group AND g.deleted = 0 WHERE a.deleted = 0 AND a.state = 'present')"_s.arg(groupTitleSql),
             [&](const QSqlQuery &q) { fault(tr("%1: people are recorded as present at a meeting that was cancelled.").arg(titleAt(q, 0))); });
    }

    void leaders()
    {
        each(uR"(SELECT p.given, p.family, p.protected, %1 FROM group_leader l JOIN parent_group g ON g.id = l.parent_group AND g.deleted = 0
                 JOIN person p ON p.id = l.person WHERE l.deleted = 0 AND p.deleted = 1 AND coalesce(g.status, 'planned') IN ('planned', 'recruiting', 'full', 'running'))"_s.arg(groupTitleSql),
             [&](const QSqlQuery &q) { fault(tr("%1 is in the trash but still leads %2.").arg(nameAt(q, 0), titleAt(q, 3))); });
    }

    void centres()
    {
        each(u"SELECT name, setup_since, start, \"end\" FROM family_centre WHERE deleted = 0"_s, [&](const QSqlQuery &q) {
            const PartialDate setup = dateAt(q, 1), start = dateAt(q, 2), end = dateAt(q, 3);
            const auto isBefore = [](const PartialDate &later, const PartialDate &earlier) { return !later.isNull() && !earlier.isNull() && later.last() < earlier.first(); };
            if (isBefore(start, setup))
                fault(tr("%1 is in operation from before its setting-up began.").arg(textAt(q, 0)));
            if (isBefore(end, start) || isBefore(end, setup))
                fault(tr("%1 is closed before it began.", "family centre").arg(textAt(q, 0)));
        });
    }

    void answers()
    {
        each(uR"(SELECT DISTINCT %1 FROM group_answer a JOIN programme_question q ON q.id = a.question JOIN parent_group g ON g.id = a.parent_group AND g.deleted = 0
                 WHERE a.deleted = 0 AND q.version <> g.version)"_s.arg(groupTitleSql),
             [&](const QSqlQuery &q) { fault(tr("%1: an answer belongs to a question of another programme.").arg(titleAt(q, 0))); });
        each(uR"(SELECT DISTINCT %1 FROM group_answer a JOIN programme_question q ON q.id = a.question JOIN parent_group g ON g.id = a.parent_group AND g.deleted = 0
                 WHERE a.deleted = 0 AND (a.value < q.lowest OR a.value > q.highest))"_s.arg(groupTitleSql),
             [&](const QSqlQuery &q) { fault(tr("%1: an answer is outside its scale.").arg(titleAt(q, 0))); });
    }
};

} // namespace

Result<QStringList> checkParenting(Database &db)
{
    return ParentingCheck(db).check();
}

} // namespace lansnav
