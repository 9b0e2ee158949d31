// SPDX-License-Identifier: GPL-3.0-or-later
// When a membership began or ended, where only a note or a title says so. A day that nobody has said is never set unasked.
#include "network/memberjudge.h"

#include "exchange/importrows.h"
#include "exchange/otherleavers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

void MemberJudge::tellNotedStart(ImportRow &row, const MemberImport &data, const Membership *membership)
{
    if (!data.startNote.isEmpty() && (!membership || membership->start.isNull()))
        row.notes.append(tr("The note says “%1”: that is taken as the start of the membership.").arg(data.startNote));
}

void MemberJudge::settleStart(ImportRow &row, MemberImport &data, const Id &person, const Membership *membership) const
{
    if (!membership || data.start.isNull() || data.start == membership->start)
        return;
    const QList<const Membership *> known = m_memberships.value(person);
    const bool isOfAnother = std::any_of(known.cbegin(), known.cend(), [&](const Membership *one) {
        return one->id != membership->id && one->start == data.start && !one->end.isNull() && (membership->start.isNull() || one->end.first() <= membership->start.last());
    });
    if (!isOfAnother)
        return;
    data.start = PartialDate();
    row.notes.append(tr("The start in the row is that of an earlier membership, which has ended: this one keeps its own."));
}

QString MemberJudge::decidedNote(const MemberOption &option, const MemberImport &data) const
{
    if (option.leave)
        return {};
    const MemberSuccession &follows = option.follows;
    if (follows.membership.isNull())
        return option.end.isNull() || option.end == data.end ? QString() : tr("Decided: the membership has its last day %1.").arg(option.end.toText());
    const QString start = (follows.start.isNull() ? data.start : follows.start).toText();
    const QList<const Membership *> known = m_memberships.value(option.person);
    const auto old = std::find_if(known.cbegin(), known.cend(), [&](const Membership *one) { return one->id == follows.membership; });
    // Where somebody with protected identity is or was, is not told.
    if (old == known.cend() || (*old)->protectedIdentity || option.protect)
        return tr("Decided: the membership that there was has its last day %1, and a new one begins %2.").arg(follows.last.toText(), start);
    return tr("Decided: the membership for %1 has its last day %2, and a new one for %3 begins %4.")
        .arg(placeOf(**old), follows.last.toText(), m_people.places().municipalityName(data.municipality), start);
}

void MemberJudge::tellEnded(ImportRow &row, const MemberImport &data, const Membership *membership) const
{
    const bool hasEnded = membership && !membership->end.isNull() && membership->end.last() < m_today;
    bool isOfMembership = false;
    if (!hasEnded || row.fate != RowFate::Unchanged || data.isFormer || !data.end.isNull() || endSaidIn(data, &isOfMembership))
        return;
    row.notes.append(tr("The membership ended %1, but the list has the person as a member. It stays as it is: add a membership if they are a member again.").arg(membership->end.toText()));
}

std::optional<parse::EndNote> MemberJudge::endSaidIn(const MemberImport &data, bool *isOfMembership) const
{
    QString note = data.note;
    std::optional<parse::EndNote> said = parse::endNote(note, m_written);
    if (said && said->saysLeaving) {
        note = parse::withoutOthersLeaving(note, data.who().given + u' ' + data.who().family, m_written);
        said = parse::endNote(note, m_written);
    }
    const parse::NotedPeriod noted = parse::notedPeriod(note);
    if (!noted.to.isNull() && (!said || said->on.isNull()))
        said = parse::EndNote{noted.to, said && said->past, noted.toPhrase};
    // "T.o.m." within a sentence may be of something else than the membership.
    *isOfMembership = said && (said->saysLeaving || noted.to == said->on);
    return said;
}

/// True when the question must be answered before the row is written.
bool MemberJudge::proposeEnd(ImportRow &row, MemberImport &data, const Membership *membership)
{
    if (data.isFormer)
        return askFormerEnd(row, data, membership);
    // Answered when there is an end; until then the same is said each time.
    if (!data.end.isNull() || (membership && !membership->end.isNull()))
        return false;
    bool isOfMembership = false;
    const std::optional<parse::EndNote> note = endSaidIn(data, &isOfMembership);
    if (!note)
        return false;
    const PartialDate start = data.start.isNull() && membership ? membership->start : data.start;
    if (!note->on.isNull() && !start.isNull() && note->on.last() < start.first()) {
        row.notes.append(tr("The note says “%1”, which is before the start of the membership: it is not taken as its end.").arg(note->phrase));
        return false;
    }
    const bool isOver = note->past || (isOfMembership && !note->on.isNull() && note->on.last() < m_today);
    const bool stands = membership && joinedNotes(noteOf(*membership), data.note) == noteOf(*membership);
    if (isOver && !stands) {
        chooseNotedEnd(row, data, *note, start);
        return true;
    }
    // A row whose note says that it is done goes in decided only: with the note that stands, it was.
    if (note->past)
        return false;
    if (note->on.isNull()) {
        // No day is said, so none can be proposed.
        row.notes.append(tr("The note says “%1”: the membership may be about to end.").arg(note->phrase));
        return false;
    }
    const PartialDate end = note->on;
    row.notes.append(tr("The note says “%1”: an end on %2 is proposed.").arg(note->phrase, end.toText()));
    multiplyOptions(row, data.options, Ways{{tr("no end date"), [](MemberOption &) {}},
                    {tr("ends %1").arg(end.toText()), [end](MemberOption &option) { option.end = end; }}});
    return false;
}

MemberJudge::Ways MemberJudge::endedWithoutDay(const PartialDate &start) const
{
    // They have left by now: the latest day that can be so.
    const PartialDate yesterday(m_today.addDays(-1));
    const PartialDate end = start.isNull() || start.first() <= yesterday.last() ? yesterday : start;
    return {{tr("leave the row out"), [](MemberOption &option) { option.leave = true; }},
            {tr("ended, last day %1").arg(end.toText()), [end](MemberOption &option) { option.end = end; }}};
}

void MemberJudge::chooseNotedEnd(ImportRow &row, MemberImport &data, const parse::EndNote &note, const PartialDate &start) const
{
    const std::pair<QString, std::function<void(MemberOption &)>> stays{tr("still a member"), [](MemberOption &) {}};
    if (note.on.isNull()) {
        row.reason = tr("The note says “%1”: the membership seems to have ended, but no last day is known.").arg(note.phrase);
        multiplyOptions(row, data.options, endedWithoutDay(start) + Ways{stays});
        return;
    }
    row.reason = tr("The note says “%1”: has the membership ended?").arg(note.phrase);
    multiplyOptions(row, data.options, Ways{{tr("ended, last day %1").arg(note.on.toText()), [end = note.on](MemberOption &option) { option.end = end; }},
                    stays,
                    {tr("leave the row out"), [](MemberOption &option) { option.leave = true; }}});
}

bool MemberJudge::askFormerEnd(ImportRow &row, MemberImport &data, const Membership *membership)
{
    const auto isPast = [this](const PartialDate &date) { return !date.isNull() && date.last() < m_today; };
    if (isPast(data.end) || (membership && isPast(membership->end)))
        return false;
    bool isOfMembership = false;
    const std::optional<parse::EndNote> note = endSaidIn(data, &isOfMembership);
    if (data.end.isNull() && isOfMembership && isPast(note->on) && (data.start.isNull() || data.start.first() <= note->on.last())) {
        chooseNotedEnd(row, data, *note, data.start);
        return true;
    }
    if (data.end.isNull()) {
        row.reason = tr("“%1” says that the membership has ended, but no last day is known.").arg(data.saidFormer);
        multiplyOptions(row, data.options, endedWithoutDay(data.start));
        return true;
    }
    row.reason = tr("“%1” says that the membership has ended, but its last day is still to come.").arg(data.saidFormer);
    multiplyOptions(row, data.options, Ways{{tr("ended, last day %1").arg(data.end.toText()), [end = data.end](MemberOption &option) { option.end = end; }},
                    {tr("leave the row out"), [](MemberOption &option) { option.leave = true; }}});
    return true;
}

} // namespace lansnav
