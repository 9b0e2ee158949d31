// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/types.h"

#include "area/codes.h"
#include "calendar/holidays.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr std::array networkStatuses{"active", "resting", "ended"};
constexpr std::array representations{"municipalities", "organisations", "fields", "none"};
constexpr std::array cadencePers{"term", "year"};
constexpr std::array memberKinds{"ordinary", "alternate"};
constexpr std::array meetingStatuses{"planned", "held", "cancelled"};
constexpr std::array licenceKinds{"permanent", "period"};
constexpr std::array loopStatuses{"planned", "running", "finished"};
constexpr std::array talkKinds{"users", "staff", "joint"};

} // namespace

QString toCode(NetworkStatus value) { return codeOf(networkStatuses, value); }
QString toCode(Represents value) { return codeOf(representations, value); }
QString toCode(CadencePer value) { return codeOf(cadencePers, value); }
QString toCode(MemberKind value) { return codeOf(memberKinds, value); }
QString toCode(MeetingStatus value) { return codeOf(meetingStatuses, value); }
QString toCode(LicenceKind value) { return codeOf(licenceKinds, value); }
QString toCode(LoopStatus value) { return codeOf(loopStatuses, value); }
QString toCode(TalkKind value) { return codeOf(talkKinds, value); }

NetworkStatus networkStatusFrom(const QString &code) { return valueOf<NetworkStatus>(networkStatuses, code); }
// A network that does not say whom it represents has no seats to leave vacant.
Represents representsFrom(const QString &code) { return code.isEmpty() ? Represents::Nobody : valueOf<Represents>(representations, code); }
CadencePer cadencePerFrom(const QString &code) { return valueOf<CadencePer>(cadencePers, code); }
MemberKind memberKindFrom(const QString &code) { return valueOf<MemberKind>(memberKinds, code); }
MeetingStatus meetingStatusFrom(const QString &code) { return valueOf<MeetingStatus>(meetingStatuses, code); }
LicenceKind licenceKindFrom(const QString &code) { return valueOf<LicenceKind>(licenceKinds, code); }
LoopStatus loopStatusFrom(const QString &code) { return valueOf<LoopStatus>(loopStatuses, code); }
TalkKind talkKindFrom(const QString &code) { return valueOf<TalkKind>(talkKinds, code); }

QString NetworkWords::of(NetworkStatus value)
{
    switch (value) {
    case NetworkStatus::Active: return tr("active");
    case NetworkStatus::Resting: return tr("resting");
    case NetworkStatus::Ended: return tr("ended");
    }
    Q_UNREACHABLE();
}

QString NetworkWords::of(Represents value)
{
    switch (value) {
    case Represents::Municipalities: return tr("every municipality");
    case Represents::Organisations: return tr("listed organisations");
    case Represents::Fields: return tr("fields of work");
    case Represents::Nobody: return tr("nobody in particular");
    }
    Q_UNREACHABLE();
}

QString NetworkWords::of(CadencePer value)
{
    return value == CadencePer::Term ? tr("term") : tr("year");
}

QString NetworkWords::of(MemberKind value)
{
    return value == MemberKind::Ordinary ? tr("ordinary") : tr("alternate");
}

QString NetworkWords::of(MeetingStatus value)
{
    switch (value) {
    case MeetingStatus::Planned: return tr("planned");
    case MeetingStatus::Held: return tr("held");
    case MeetingStatus::Cancelled: return tr("cancelled");
    }
    Q_UNREACHABLE();
}

QString NetworkWords::of(LicenceKind value)
{
    return value == LicenceKind::Permanent ? tr("permanent") : tr("for a period");
}

QString NetworkWords::of(LoopStatus value)
{
    switch (value) {
    case LoopStatus::Planned: return tr("planned", "loop");
    case LoopStatus::Running: return tr("running", "loop");
    case LoopStatus::Finished: return tr("finished", "loop");
    }
    Q_UNREACHABLE();
}

QString NetworkWords::of(TalkKind value)
{
    switch (value) {
    case TalkKind::Users: return tr("users", "talk");
    case TalkKind::Staff: return tr("staff", "talk");
    case TalkKind::Joint: return tr("joint", "talk");
    }
    Q_UNREACHABLE();
}

QString NetworkWords::joined(const QStringList &words)
{
    if (words.size() < 2)
        return words.value(0);
    return tr("%1 and %2", "last two of a list").arg(words.mid(0, words.size() - 1).join(u", "_s), words.last());
}

bool NetworkDetail::isWorkingDay(QDate day) const
{
    return Holidays::isWorkday(day) && std::none_of(breaks.cbegin(), breaks.cend(), [day](const DateRange &range) { return range.contains(day); });
}

} // namespace lansnav
