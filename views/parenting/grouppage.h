// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/detailpage.h"
#include "common/form.h"
#include "parenting/grouprules.h"
#include "parenting/parentingstore.h"
#include "parenting/wordchoices.h"

#include <memory>

namespace lansnav {

/// What is read of a group in one job, with what follows from it that day.
struct GroupReading
{
    GroupDetail group;
    GroupWorld world;
    GroupSeatList seats;
    QList<GroupIssue> issues;
    QList<Problem> problems;    ///< the same, as they are shown
    QStringList obstacles;      ///< why the group cannot be started, a sentence each
    QDate namesErasedOn;        ///< the earliest day that names go that are kept until NamesRetention::keptUntil(); invalid when nothing says
};

Result<GroupReading> readGroupReading(Database &db, const Id &group, QDate today);

/// One sub-tab of a group. What it writes goes through ParentingStore, and the group is then read again and handed over anew.
class GroupPage : public DetailPage
{
    Q_OBJECT

public:
    using Reading = std::shared_ptr<const GroupReading>;

    using DetailPage::DetailPage;

    /// Shows the group now or, while hidden, as soon as the page is shown. Null: no group.
    void setReading(Reading reading);

protected:
    bool hasReading() const { return m_reading != nullptr; }
    const GroupReading &reading() const { return *m_reading; }
    /// To keep on to while it is read anew.
    const Reading &shared() const { return m_reading; }
    const GroupDetail &detail() const { return m_reading->group; }
    const ParentGroup &group() const { return m_reading->group.group; }
    const GroupSeatList &seats() const { return m_reading->seats; }
    ParentingStore acts() const { return ParentingStore(store()); }
    /// What a report of this group is asked for.
    Scope scope() const;

private:
    Reading m_reading;
};

namespace parentingview {

QList<Choice> groupStatuses();
/// A first choice for nothing, then the states of an interpreter.
QList<Choice> interpreters();
/// A first choice for nothing, then how parents hear of groups.
QList<Choice> waysReachedBy();
/// The programmes that new groups can be of, by the id of the version they begin with; and the version `kept`, whichever it is.
QList<Choice> versionChoices(const QList<ProgrammeDetail> &programmes, const Id &kept = {});
/// "Laxå familjecentral"; those of the municipality first, the others with theirs. The first is none.
QList<Choice> centreChoices(const QList<FamilyCentre> &centres, const Id &municipality);

} // namespace parentingview

} // namespace lansnav
