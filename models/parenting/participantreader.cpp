// SPDX-License-Identifier: GPL-3.0-or-later
// What GroupReader reads of those who take part: their places in line, attendance, answers.
#include "parenting/parentingreader.h"

#include "area/queryvalues.h"
#include "store/digests.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// From the columns named in participants().
GroupParticipant participantAt(const QSqlQuery &q)
{
    GroupParticipant p;
    p.group = idAt(q, 0);
    p.id = idAt(q, 1);
    p.requestedAt = textAt(q, 2);
    p.children = numberAt(q, 3);
    p.reachedBy = reachedByFrom(textAt(q, 4));
    p.interpreter = flagAt(q, 5);
    p.confirmedOn = dateAt(q, 6);
    p.leftOn = dateAt(q, 7);
    p.nameRow = idAt(q, 8);
    p.protectedIdentity = flagAt(q, 11);
    p.name = p.protectedIdentity ? Masking::name() : textAt(q, 9);
    if (!p.protectedIdentity)
        p.childAges = ageList(textAt(q, 10));
    p.request.left = p.hasLeft();
    p.request.leftAt = p.hasLeft() ? q.value(12).toLongLong() : 0;
    p.request.confirmed = !p.confirmedOn.isNull();
    // A row the log knows nothing of must not go before those who asked.
    p.request.hlc = q.value(13).isNull() ? std::numeric_limits<qint64>::max() : q.value(13).toLongLong();
    p.request.site = q.value(14).toLongLong();
    p.request.seq = q.value(15).toLongLong();
    p.request.nonce = q.value(16).toLongLong();
    return p;
}

} // namespace

void GroupReader::participants()
{
    if (!m_state)
        return;
    const Result<SentChanges> sent = SentChanges::read(m_db);
    if (!sent) {
        m_state = sent.error();
        return;
    }
    const QString which = m_depth == Depth::Outline ? u"coalesce(g.status, 'planned') NOT IN ('finished', 'cancelled') AND "_s : QString();
    each(uR"(SELECT p.parent_group, p.id, p.requested_at, p.children, p.reached_by, p.interpreter, p.confirmed_on, p.left_on,
                    n.id, n.name, n.child_ages, n.protected,
                    CASE WHEN p.left_on IS NOT NULL THEN (SELECT c.hlc FROM cell c WHERE c.row = p.id AND c.tbl = 'participant' AND c.unit = 'left_on') END,
                    i.hlc, i.site, i.seq, i.nonce
             FROM participant p JOIN parent_group g ON g.id = p.parent_group
             LEFT JOIN participant_name n ON n.participant = p.id AND n.deleted = 0
             LEFT JOIN change i ON i.row = p.id AND i.tbl = 'participant' AND i.op = 'I'
             WHERE %1p.deleted = 0 AND p.parent_group{n} ORDER BY i.hlc IS NULL, i.hlc, i.site, i.seq, i.nonce, p.id, n.part DESC)"_s.arg(which),
         [&](const QSqlQuery &q) {
             GroupDetail *detail = of(idAt(q, 0));
             // Written by two people at once, or named anew, somebody comes more than once: the first is the earliest, with the latest name.
             if (!detail || detail->participant(idAt(q, 1)))
                 return;
             GroupParticipant p = participantAt(q);
             p.request.sent = sent->has(p.request.site, p.request.seq);
             detail->participants.append(p);
         });
}

void GroupReader::attendance()
{
    each(uR"(SELECT m.parent_group, m.id, a.participant, a.state FROM participant_attendance a JOIN group_meeting m ON m.id = a.group_meeting AND m.deleted = 0
             JOIN participant p ON p.id = a.participant AND p.deleted = 0 AND p.parent_group = m.parent_group
             WHERE a.deleted = 0 AND a.state IS NOT NULL AND m.parent_group{n})"_s,
         [this](const QSqlQuery &q) {
             if (GroupDetail *detail = of(idAt(q, 0)))
                 detail->attendance[idAt(q, 1)].insert(idAt(q, 2), attendanceFrom(textAt(q, 3)));
         });
}

void GroupReader::answers()
{
    each(u"SELECT a.parent_group, a.question, a.moment, a.sheet, a.value FROM group_answer a WHERE a.deleted = 0 AND a.parent_group{n} ORDER BY a.sheet, a.question, a.moment DESC"_s,
         [this](const QSqlQuery &q) {
             if (GroupDetail *detail = of(idAt(q, 0)))
                 detail->answers.append({idAt(q, 1), askedWhenFrom(textAt(q, 2)), textAt(q, 3), numberAt(q, 4)});
         });
    each(u"SELECT s.parent_group, s.question, s.moment, s.answers, s.total FROM group_answer_sum s WHERE s.deleted = 0 AND s.parent_group{n} ORDER BY s.question, s.moment DESC"_s,
         [this](const QSqlQuery &q) {
             if (GroupDetail *detail = of(idAt(q, 0)))
                 detail->sums.append({idAt(q, 1), askedWhenFrom(textAt(q, 2)), numberAt(q, 3), numberAt(q, 4)});
         });
}

} // namespace lansnav
