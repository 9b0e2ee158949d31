// SPDX-License-Identifier: GPL-3.0-or-later
// What the programme page does: sessions added, moved, published; clashes found while they move.
#include "course/programmepage.h"

#include "calendar/uilocale.h"
#include "common/askdialog.h"
#include "common/elidedtext.h"
#include "common/style.h"
#include "common/tableview.h"
#include "course/clashpanel.h"
#include "course/neweventdialog.h"
#include "course/openclashes.h"
#include "course/programmeboard.h"
#include "course/publication.h"
#include "course/rules.h"
#include "course/sessionform.h"
#include "course/sessionitem.h"

#include <QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Minutes of a day; a whole day's are the next midnight.
MeetingTime timeAt(QDate day, int minutes)
{
    return minutes >= 24 * 60 ? MeetingTime::at(day.addDays(1), QTime(0, 0)) : MeetingTime::at(day, QTime(minutes / 60, minutes % 60));
}

} // namespace

void ProgrammePage::addSession()
{
    if (!hasReading())
        return;
    Session session;
    session.event = event().id;
    // After the one that is chosen, in its track and room; the first one at nine on the event's day.
    if (const Session *last = detail().session(m_current)) {
        const MeetingTime starts = MeetingTime::fromIso(last->ends.isEmpty() ? last->starts : last->ends);
        session.room = last->room;
        session.track = last->track;
        if (starts.hasTime()) {
            const int from = starts.time().hour() * 60 + starts.time().minute();
            session.starts = starts.toIso();
            session.ends = timeAt(starts.date(), std::min(24 * 60, from + BoardLayout::usualMinutes)).toIso();
        } else {
            session.starts = last->starts;
        }
    }
    session.title = tr("New session");
    const Result<Id> id = acts().addSession(session);
    if (!check(id))
        return;
    m_current = m_made = *id;
    m_table->selectIdWhenThere(*id);
    // Once it has been read, so that its name can be written at once.
    emit goTo(u"programme"_s, *id);
}

void ProgrammePage::addDates()
{
    if (!hasReading())
        return;
    AddDatesDialog dialog(store(), detail(), this);
    if (dialog.exec() == QDialog::Accepted)
        toast(tr("%n date(s) added.", nullptr, int(dialog.created().size())));
}

void ProgrammePage::readClashes()
{
    const int job = ++m_job;
    m_searching = true;
    using Found = std::shared_ptr<ClashFinder>;
    store().fetch<Found>(
        this,
        [](Database &db) -> Result<Found> {
            const Result<ClashData> programme = readClashData(db);
            if (!programme)
                return programme.error();
            auto finder = std::make_shared<ClashFinder>(programme->world);
            finder->setSessions(programme->sessions);
            return finder;
        },
        [this, job](const Result<Found> &finder) {
            if (job != m_job)
                return;
            m_searching = false;
            if (!hasReading() || !check(finder))
                return;
            m_finder = *finder;
            showClashes();
        });
}

void ProgrammePage::showClashes()
{
    m_clashes.clear();
    m_worst.clear();
    QSet<QString> known;
    for (const Session &session : detail().sessions) {
        const QList<ProgrammeClash> of = toldClashes(*m_finder, m_finder->of(session.id), detail().acceptedClashes);
        m_worst.insert(session.id, ClashPanel::worst(of, detail().acceptedClashes));
        for (const ProgrammeClash &clash : of) {
            const QString key = clash.key();
            if (!known.contains(key))
                m_clashes.append(clash);
            known.insert(key);
        }
    }
    showWorst();
    m_clashPanel->show(*m_finder, m_clashes, detail().acceptedClashes);
    m_board->setClashes(m_worst);
    view::show(m_model, sessionRows(detail(), m_worst), false);
    showWantedClash();
    m_wantedClash = {};
}

/// How bad it is at worst is told by the shape of the mark and by a word.
void ProgrammePage::showWorst()
{
    const auto open = ClashPanel::open(m_clashes, detail().acceptedClashes).size();
    const BoardClash worst = ClashPanel::worst(m_clashes, detail().acceptedClashes);
    m_parts->setTabText(1, worst.severity ? tr("Clashes (%1, %2)", "number, how bad at worst").arg(uiLocale().toString(open), worst.word) : tr("Clashes"));
    m_parts->setTabIcon(1, worst.severity ? style::markIcon(markOf(*worst.severity), palette()) : QIcon());
}

/// What forbids is mended in the session; a warning can also be accepted where it stands.
void ProgrammePage::showWantedClash()
{
    const auto found = std::find_if(m_clashes.cbegin(), m_clashes.cend(), [this](const ProgrammeClash &clash) { return OpenClash::idOf(clash) == m_wantedClash; });
    if (m_wantedClash.isNull() || !m_finder || found == m_clashes.cend())
        return;
    m_wantedClash = {};
    const ProgrammeClash clash = *found;
    const QList<Id> sessions = m_finder->sessionsOf(clash);
    const auto own = std::find_if(sessions.cbegin(), sessions.cend(), [this](const Id &id) { return detail().session(id) != nullptr; });
    if (own != sessions.cend())
        editSession(*own, OpenClash::fieldOf(clash.kind));
    if (clash.severity == ClashSeverity::Forbids)
        return;
    m_parts->setCurrentWidget(m_clashPanel);
    m_clashPanel->focusClash(clash.key());
}

ProgrammeSession ProgrammePage::asMoved(const BoardMove &move) const
{
    const ProgrammeSession *held = m_finder ? m_finder->session(move.session) : nullptr;
    ProgrammeSession session = held ? *held : ProgrammeSession();
    session.starts = timeAt(day(), move.start);
    session.ends = timeAt(day(), move.end);
    if (move.columnChanged && across() == BoardLayout::Across::Rooms)
        session.room = Id::fromHex(move.column);
    return session;
}

BoardClash ProgrammePage::preview(const BoardMove &move)
{
    if (!m_finder || !m_finder->session(move.session))
        return {};
    // The finder takes the move over at once: its sentences then tell of the times that are seen.
    m_finder->put(asMoved(move));
    const QList<ProgrammeClash> clashes = toldClashes(*m_finder, m_finder->of(move.session), detail().acceptedClashes);
    m_clashPanel->show(*m_finder, clashes, detail().acceptedClashes);
    const bool byKeys = m_board->hasFocus();
    m_parts->setCurrentWidget(m_clashPanel);
    // The next arrow moves the session on, whatever has come into sight.
    if (byKeys && !m_board->hasFocus())
        m_board->setFocus();
    return ClashPanel::worst(clashes, detail().acceptedClashes);
}

void ProgrammePage::saveMove(const BoardMove &move)
{
    const Session *session = hasReading() ? detail().session(move.session) : nullptr;
    if (!session)
        return;
    const MeetingTime starts = timeAt(day(), move.start);
    const MeetingTime ends = timeAt(day(), move.end);
    Values values{{u"starts"_s, starts.toIso()}};
    // What had no end is still without one after having been moved.
    const bool endless = session->ends.isEmpty() && move.end - move.start == BoardLayout::usualMinutes;
    values.append({u"ends"_s, endless ? QVariant() : QVariant(ends.toIso())});
    if (move.columnChanged) {
        if (across() == BoardLayout::Across::Rooms)
            values.append({u"room"_s, Id::fromHex(move.column).bind()});
        else
            values.append({u"track"_s, view::stored(move.column)});
    }
    const QString title = elided::within(CourseRules::sessionTitle(detail(), *session));
    if (!check(acts().changeSession(move.session, values))) {
        showDay();
        readClashes();
        return;
    }
    toast(tr("%1 is now %2.").arg(title, MeetingTime::rangeText(starts, ends)));
}

void ProgrammePage::accept(const QString &key, const QString &sentence)
{
    AskDialog dialog(AskDialog::Answer::Reason, tr("Accept a warning"), sentence, tr("Accept"), this);
    if (dialog.exec() == QDialog::Accepted)
        check(acts().acceptClash(event().id, key, dialog.reason()));
}

void ProgrammePage::publish()
{
    const Result<Id> published = acts().publish(event().id, programmeJson(programmeItems(detail())));
    if (check(published))
        toast(tr("The programme is published as it is now."));
    else if (published.error().code == ErrorCode::Refused)
        m_parts->setCurrentWidget(m_clashPanel);
}

void ProgrammePage::trash(const QList<Id> &sessions)
{
    if (!sessions.isEmpty() && check(acts().trashSessions(sessions)))
        toast(tr("%n session(s) in the trash.", nullptr, int(sessions.size())));
}

} // namespace lansnav
