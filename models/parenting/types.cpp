// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/types.h"

#include "area/codes.h"
#include "calendar/uilocale.h"
#include "parenting/grouptitle.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr std::array leaderStatuses{"active", "resting"};
constexpr std::array groupStatuses{"planned", "recruiting", "full", "running", "finished", "cancelled"};
constexpr std::array interpreterStates{"", "none", "needed", "booked"};
constexpr std::array reachedByCodes{"", "family_centre", "child_health", "school", "social_services", "friend", "notice", "other"};
constexpr std::array askedWhens{"before", "after"};

} // namespace

QString toCode(LeaderStatus value) { return codeOf(leaderStatuses, value); }
QString toCode(GroupStatus value) { return codeOf(groupStatuses, value); }
QString toCode(InterpreterState value) { return value == InterpreterState::NotStated ? QString() : codeOf(interpreterStates, value); }
QString toCode(ReachedBy value) { return value == ReachedBy::NotStated ? QString() : codeOf(reachedByCodes, value); }
QString toCode(AskedWhen value) { return codeOf(askedWhens, value); }

LeaderStatus leaderStatusFrom(const QString &code) { return valueOf<LeaderStatus>(leaderStatuses, code); }
GroupStatus groupStatusFrom(const QString &code) { return valueOf<GroupStatus>(groupStatuses, code); }
InterpreterState interpreterFrom(const QString &code) { return valueOf<InterpreterState>(interpreterStates, code); }
ReachedBy reachedByFrom(const QString &code) { return valueOf<ReachedBy>(reachedByCodes, code); }
AskedWhen askedWhenFrom(const QString &code) { return valueOf<AskedWhen>(askedWhens, code); }

QString ParentingWords::of(LeaderStatus value)
{
    return value == LeaderStatus::Active ? tr("active", "leader") : tr("resting", "leader");
}

QString ParentingWords::of(CentreStatus value)
{
    switch (value) {
    case CentreStatus::Running: return tr("in operation");
    case CentreStatus::BeingSetUp: return tr("being set up");
    case CentreStatus::Closed: return tr("closed", "family centre");
    case CentreStatus::NotYet: return tr("not yet", "family centre");
    case CentreStatus::Undated: return tr("without a date", "family centre");
    }
    Q_UNREACHABLE();
}

QString ParentingWords::of(GroupStatus value)
{
    switch (value) {
    case GroupStatus::Planned: return tr("planned", "group");
    case GroupStatus::Recruiting: return tr("recruiting");
    case GroupStatus::Full: return tr("full");
    case GroupStatus::Running: return tr("running", "group");
    case GroupStatus::Finished: return tr("finished", "group");
    case GroupStatus::Cancelled: return tr("cancelled", "group");
    }
    Q_UNREACHABLE();
}

QString ParentingWords::of(InterpreterState value)
{
    switch (value) {
    case InterpreterState::NotStated: return {};
    case InterpreterState::NotNeeded: return tr("no interpreter");
    case InterpreterState::Needed: return tr("interpreter needed");
    case InterpreterState::Booked: return tr("interpreter booked");
    }
    Q_UNREACHABLE();
}

QString ParentingWords::of(ReachedBy value)
{
    switch (value) {
    case ReachedBy::NotStated: return {};
    case ReachedBy::FamilyCentre: return tr("family centre");
    case ReachedBy::ChildHealth: return tr("child health care");
    case ReachedBy::School: return tr("school or preschool");
    case ReachedBy::SocialServices: return tr("social services");
    case ReachedBy::Friend: return tr("somebody they know");
    case ReachedBy::Notice: return tr("notice or web page");
    case ReachedBy::Other: return tr("other", "reached by");
    }
    Q_UNREACHABLE();
}

QString ParentingWords::of(AskedWhen value)
{
    return value == AskedWhen::Before ? tr("before") : tr("after");
}

QString ParentingWords::of(AgreementState value)
{
    switch (value) {
    case AgreementState::None: return tr("no agreement");
    case AgreementState::Signed: return tr("signed");
    case AgreementState::ToBeFollowedUp: return tr("to be followed up");
    case AgreementState::FollowedUp: return tr("followed up");
    }
    Q_UNREACHABLE();
}

QString ParentingWords::joined(const QStringList &words)
{
    if (words.size() < 2)
        return words.value(0);
    return tr("%1 and %2", "last two of a list").arg(words.mid(0, words.size() - 1).join(u", "_s), words.last());
}

QString ParentingWords::day(QDate day)
{
    return uiLocale().toString(day, u"d MMMM yyyy"_s);
}

QStringList wordList(const QString &text)
{
    static const QRegularExpression between(uR"([,;/\n]|\s+(?:och|and)\s+)"_s);
    QStringList words;
    for (const QString &part : text.split(between, Qt::SkipEmptyParts))
        if (const QString word = part.simplified(); !word.isEmpty() && !words.contains(word, Qt::CaseInsensitive))
            words.append(word);
    return words;
}

QList<int> ageList(const QString &text)
{
    static const QRegularExpression number(uR"((?<![\d,.])\d{1,2}(?!\d))"_s);
    static const QRegularExpression spaced(uR"([,;]\s*|\s+)"_s);
    QList<int> ages;
    for (const QString &part : text.split(spaced, Qt::SkipEmptyParts))
        if (const auto match = number.match(part); match.hasMatch())
            ages.append(match.captured().toInt());
    return ages;
}

bool Leader::isTrainedOn(const Id &programme, QDate day) const
{
    return std::any_of(trainings.cbegin(), trainings.cend(), [&](const LeaderTraining &t) { return t.programme == programme && t.holdsOn(day); });
}

CentreStatus FamilyCentre::statusOn(QDate day) const
{
    if (!end.isNull() && end.last() < day)
        return CentreStatus::Closed;
    if (!start.isNull() && start.first() <= day)
        return CentreStatus::Running;
    if (!setupSince.isNull() && setupSince.first() <= day)
        return CentreStatus::BeingSetUp;
    return start.isNull() && setupSince.isNull() ? CentreStatus::Undated : CentreStatus::NotYet;
}

AgreementState FamilyCentre::agreement() const
{
    const bool due = !agreementFollowUp.isNull() && (agreementFollowedUp.isNull() || agreementFollowedUp.last() < agreementFollowUp.first());
    if (due)
        return AgreementState::ToBeFollowedUp;
    if (!agreementFollowedUp.isNull())
        return AgreementState::FollowedUp;
    return agreementSigned.isNull() ? AgreementState::None : AgreementState::Signed;
}

bool ParentGroup::isInSwedish() const
{
    const QString spoken = language.trimmed();
    return spoken.isEmpty() || spoken.contains(u"svenska"_s, Qt::CaseInsensitive) || spoken.contains(u"swedish"_s, Qt::CaseInsensitive);
}

QString GroupDetail::title() const
{
    return GroupTitle::of(group.name, programme.title(), group.area(), firstDay());
}

QDate GroupDetail::firstDay() const
{
    QDate first;
    for (const GroupMeeting &m : meetings)
        if (!m.cancelled && m.day().isValid() && (!first.isValid() || m.day() < first))
            first = m.day();
    return first.isValid() ? first : group.start.first();
}

QDate GroupDetail::lastDay() const
{
    QDate last;
    bool someUndated = false;
    for (const GroupMeeting &m : meetings) {
        if (m.cancelled)
            continue;
        someUndated = someUndated || !m.day().isValid();
        if (m.day().isValid() && (!last.isValid() || m.day() > last))
            last = m.day();
    }
    return last.isValid() && !(group.countsOnly && someUndated) ? last : group.end.last();
}

std::optional<Term> GroupDetail::term() const
{
    const QDate first = firstDay();
    return first.isValid() ? std::optional(Term::containing(first)) : std::nullopt;
}

QList<GroupMeeting> GroupDetail::held() const
{
    QList<GroupMeeting> counted;
    for (const GroupMeeting &m : meetings)
        if (!m.cancelled)
            counted.append(m);
    return counted;
}

const GroupMeeting *GroupDetail::meeting(const Id &id) const
{
    for (const GroupMeeting &m : meetings)
        if (m.id == id)
            return &m;
    return nullptr;
}

const GroupParticipant *GroupDetail::participant(const Id &id) const
{
    for (const GroupParticipant &p : participants)
        if (p.id == id)
            return &p;
    return nullptr;
}

AttendanceState GroupDetail::attendanceOf(const Id &meeting, const Id &participant) const
{
    const auto found = attendance.constFind(meeting);
    return found == attendance.cend() ? AttendanceState::NotRecorded : found->value(participant, AttendanceState::NotRecorded);
}

} // namespace lansnav
