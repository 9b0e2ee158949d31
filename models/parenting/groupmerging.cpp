// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/grouprules.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// How many groups that cannot take more a sentence names.
constexpr int mostNearby = 3;

/// Looks for the groups that one with too few participants could merge with.
class Merging
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::GroupRules)

public:
    explicit Merging(const GroupDetail &detail) : m_detail(detail), m_term(detail.term())
    {
        const GroupSeatList seats = GroupRules::seats(detail);
        m_moving = seats.taken + int(seats.line.size());
    }

    MergeChoices among(const QList<GroupDetail> &others)
    {
        if (!m_term)
            return {{}, tr("Which group it could merge with shows once it has dates.")};
        QList<const GroupDetail *> fitting;
        QStringList left;
        for (const GroupDetail &other : others) {
            if (!isNear(other))
                continue;
            const QString against = obstacle(other);
            if (against.isEmpty())
                fitting.append(&other);
            else
                left.append(tr("%1 (%2)", "a group, why it cannot take more").arg(other.title(), against));
        }
        if (fitting.isEmpty())
            return {{}, left.isEmpty() ? tr("There is no other %1 group near by in %2 to merge with.").arg(m_detail.programme.title(), m_term->toText())
                                       : tr("There is no group near by to merge with: only %1.").arg(ParentingWords::joined(left.mid(0, mostNearby)))};
        std::sort(fitting.begin(), fitting.end(), [this](const GroupDetail *a, const GroupDetail *b) { return nearness(*a) < nearness(*b); });
        MergeChoices choices;
        for (const GroupDetail *other : std::as_const(fitting))
            choices.groups.append({other->group.id, other->title(), other->group.municipality, other->group.municipalityName, GroupRules::seats(*other).taken, room(*other)});
        return choices;
    }

private:
    /// Whether it is of the kind that people could go to instead, be it full or in another language.
    bool isNear(const GroupDetail &other) const
    {
        const ParentGroup &g = other.group;
        const ParentGroup &own = m_detail.group;
        const bool sameMunicipality = !g.municipality.isNull() && g.municipality == own.municipality;
        const bool neighbouring = !g.subRegion.isNull() && g.subRegion == own.subRegion;
        return g.id != own.id && g.isAhead() && !g.countsOnly && (sameMunicipality || neighbouring) && other.programme.id == m_detail.programme.id && other.term() == m_term;
    }

    /// Why a group near by cannot take everybody, in a few words; empty when it can.
    QString obstacle(const GroupDetail &other) const
    {
        const auto free = room(other);
        if (other.group.status == GroupStatus::Full || free == 0)
            return tr("full", "a group");
        if (!isFollowed(other.group))
            return other.group.isInSwedish() ? tr("in Swedish", "a group") : tr("in %1", "a group, its language").arg(other.group.language.trimmed());
        return free && *free < m_moving ? tr("%n free seat(s)", nullptr, *free) : QString();
    }

    /// Whether everybody in both groups follows: in one language, or with an interpreter between Swedish and the other one.
    bool isFollowed(const ParentGroup &other) const
    {
        const ParentGroup &own = m_detail.group;
        if (own.isInSwedish() || other.isInSwedish()) {
            const ParentGroup &foreign = own.isInSwedish() ? other : own;
            return foreign.isInSwedish() || foreign.interpreter == InterpreterState::Booked;
        }
        return QString::compare(own.language.trimmed(), other.language.trimmed(), Qt::CaseInsensitive) == 0;
    }

    /// Seats left, of those the group has and the programme is for; nothing where there is no limit.
    static std::optional<int> room(const GroupDetail &other)
    {
        const GroupSeatList seats = GroupRules::seats(other);
        std::optional<int> free = seats.seats ? std::optional(seats.free) : std::nullopt;
        if (other.version.most)
            free = std::min(free.value_or(*other.version.most), std::max(0, *other.version.most - seats.taken));
        return free;
    }

    /// Less is nearer: in the same municipality, then few days between the beginnings; then by name, so that the order stands.
    std::tuple<bool, qint64, QString, Id> nearness(const GroupDetail &other) const
    {
        return {other.group.municipality != m_detail.group.municipality, std::abs(m_detail.firstDay().daysTo(other.firstDay())), other.title(), other.group.id};
    }

    const GroupDetail &m_detail;
    std::optional<Term> m_term;
    int m_moving = 0;           ///< people
};

} // namespace

MergeChoices GroupRules::merging(const GroupDetail &detail, const QList<GroupDetail> &others)
{
    return Merging(detail).among(others);
}

} // namespace lansnav
