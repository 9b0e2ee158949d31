// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/attendanceimport.h"

#include "calendar/meetingtime.h"
#include "exchange/importrows.h"
#include "list/foldedtext.h"
#include "network/attendancemarks.h"
#include "network/attendancematch.h"
#include "network/memberimport.h"
#include "network/networknames.h"
#include "network/networkstore.h"
#include "network/rowvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// A column of the source that is a meeting.
struct DateColumn
{
    int column = 0;
    QDate day;
};

QList<DateColumn> dateColumns(const ImportPlan &plan)
{
    QList<DateColumn> found;
    for (const auto &[column, argument] : ImportColumns(plan).repeated(u"date"_s)) {
        PartialDate date = parse::date(plan.headings.value(column), {.excelSerial = true});
        if (date.precision() != PartialDate::Precision::Day)
            date = parse::date(argument, {.excelSerial = true});
        if (date.precision() == PartialDate::Precision::Day)
            found.append({column, date.first()});
    }
    return found;
}

AttendanceState stateOf(parse::Attendance mark)
{
    return attendanceFrom(parse::attendanceWord(mark));
}

using Data = std::shared_ptr<AttendanceImport>;

Data dataOf(const ImportRow &row)
{
    return std::static_pointer_cast<AttendanceImport>(row.data);
}

/// Meetings by their day, those that were cancelled apart; several on one day in their order.
QHash<QDate, QList<Id>> meetingsByDay(const NetworkDetail &network)
{
    QHash<QDate, QList<Id>> meetings;
    for (const Meeting &meeting : network.meetings)
        if (meeting.status != MeetingStatus::Cancelled && meeting.day().isValid())
            meetings[meeting.day()].append(meeting.id);
    return meetings;
}

/// Whether a mark is recorded already, at any meeting of that day.
bool stands(const NetworkDetail &network, const QList<Id> &meetings, const Id &person, AttendanceState state)
{
    return std::any_of(meetings.cbegin(), meetings.cend(), [&](const Id &meeting) { return network.attendanceOf(meeting, person) == state; });
}

/// The first meeting of a day, which has been held when that is past; made when there is none.
Id meetingOn(Edit &edit, const NetworkDetail &known, QHash<QDate, QList<Id>> &meetings, QDate day)
{
    const MeetingStatus status = day <= QDate::currentDate() ? MeetingStatus::Held : MeetingStatus::Planned;
    if (const Id id = meetings.value(day).value(0); !id.isNull()) {
        if (status == MeetingStatus::Held && known.meeting(id) && known.meeting(id)->status == MeetingStatus::Planned)
            edit.update(u"meeting"_s, id, {{u"status"_s, toCode(status)}});
        return id;
    }
    Meeting meeting;
    meeting.network = known.network.id;
    meeting.starts = MeetingTime::at(day).toIso();
    meeting.status = status;
    const Id id = edit.insert(u"meeting"_s, valuesOf(meeting));
    meetings.insert(day, {id});
    return id;
}

/// Finds rows' people and compares their marks with what is recorded.
class Judge
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::AttendanceImporter)

public:
    Judge(const NetworkDetail &network, const PeopleIndex &people, const Sheet &sheet, ImportPlan &plan)
        : m_network(network), m_people(people), m_columns(plan), m_dates(dateColumns(plan)), m_meetings(meetingsByDay(network)), m_matcher(network, people)
    {
        m_isLong = m_dates.isEmpty() && m_columns.has(u"day") && m_columns.has(u"state");
        QSet<QString> cells;
        for (const ImportRow &row : std::as_const(plan.rows))
            for (const auto &[day, cell] : cellsOf(row))
                cells.insert(cell);
        m_marks = AttendanceMarks(sheet, cells);
        plan.leftOut += m_marks.told();
        QHash<std::pair<AttendanceMatcher::Said, QDate>, int> times;
        for (const ImportRow &row : std::as_const(plan.rows)) {
            AttendanceMatcher::Said said = saidBy(row);
            said.nth = times[{said, m_isLong ? dayOf(row) : QDate()}]++;
            m_said.append(said);
            if (!said.key.isEmpty() && refusal(row, said).isEmpty() && !isLegend(row))
                m_matcher.add(said, row.line);
        }
        m_matcher.settle();
    }

    bool hasDates() const { return m_isLong || !m_dates.isEmpty(); }

    void judge(ImportRow &row, qsizetype index)
    {
        auto data = std::make_shared<AttendanceImport>();
        row.data = data;
        row.notes.clear();
        row.reason.clear();
        row.choices.clear();
        row.choice = -1;
        row.fate = RowFate::Unchanged;
        if (isLegend(row)) {
            row.notes.append(tr("Says what the marks mean."));
            return;
        }
        const AttendanceMatcher::Said &said = m_said.at(index);
        if (const QString reason = refusal(row, said); !reason.isEmpty())
            return refuse(row, reason);
        const AttendanceMatcher::Match match = m_matcher.of(said);
        if (match.sure.isNull() && match.maybe.isEmpty())
            return refuse(row, tr("Nobody of this name is a member of the network. Import the members first."));
        marks(row, *data);
        if (match.sure.isNull())
            return doubt(row, *data, match);
        data->options = {match.sure};
        leaveOutStanding(row, *data, match.sure);
        row.fate = fateOf(*data, match.sure);
        for (const auto &[day, state] : std::as_const(data->marks))
            tellComing(row, day, state);
    }

private:
    /// The days that a row speaks of, with what it says of each.
    QList<std::pair<QDate, QString>> cellsOf(const ImportRow &row) const
    {
        if (m_isLong)
            return {{dayOf(row), m_columns.text(row, u"state")}};
        QList<std::pair<QDate, QString>> cells;
        for (const DateColumn &date : m_dates)
            cells.append({date.day, parse::tidy(row.cells.value(date.column))});
        return cells;
    }

    QDate dayOf(const ImportRow &row) const
    {
        const PartialDate date = parse::date(m_columns.text(row, u"day"), {.excelSerial = true});
        return date.precision() == PartialDate::Precision::Day ? date.first() : QDate();
    }

    bool isLegend(const ImportRow &row) const { return !parse::attendanceLegend(m_columns.writtenName(row)).isEmpty(); }

    AttendanceMatcher::Said saidBy(const ImportRow &row) const
    {
        parse::PersonName name = m_columns.personName(row, u"name");
        if (const QString given = m_columns.text(row, u"given"_s); !given.isEmpty())
            name.given = given;
        if (const QString family = m_columns.text(row, u"family"_s); !family.isEmpty())
            name.family = family;
        const parse::Contact contact = parse::contact(m_columns.text(row, u"contact_details"));
        const PlaceIndex &places = m_people.places();
        AttendanceMatcher::Said said;
        said.key = PeopleIndex::nameKey(name.given, name.family);
        said.email = parse::mail(m_columns.text(row, u"email"));
        if (said.email.isEmpty())
            said.email = contact.mail;
        said.phone = parse::phone(m_columns.phone(row, u"phone")).value_or(contact.phone);
        said.municipality = places.municipality(m_columns.text(row, u"municipality"));
        said.represents = folded(m_columns.text(row, u"represents"));
        if (said.municipality.isNull())
            said.municipality = places.municipality(m_columns.text(row, u"represents"));
        return said;
    }

    /// Why a row cannot be read at all; empty when it can.
    QString refusal(const ImportRow &row, const AttendanceMatcher::Said &said) const
    {
        if (said.key.isEmpty())
            return noNameReason(m_columns.text(row, u"name"_s));
        if (m_isLong && !dayOf(row).isValid())
            return tr("“%1” is not the day of a meeting.").arg(m_columns.text(row, u"day"));
        return {};
    }

    static void refuse(ImportRow &row, const QString &reason)
    {
        row.fate = RowFate::Refused;
        row.reason = reason;
        row.data.reset();
    }

    static QString reasonOf(const AttendanceMatcher::Match &match)
    {
        switch (match.why) {
        case AttendanceMatcher::Why::Several:
            return tr("Several members have this name.");
        case AttendanceMatcher::Why::NoMember:
            return tr("The person is in the register but no member of the network.");
        case AttendanceMatcher::Why::Differs:
            return tr("There is a member of this name, of whom the register says another e-mail or municipality.");
        case AttendanceMatcher::Why::Another:
            break;
        }
        return match.line > 0 ? tr("Line %1 has this name too and says another e-mail or municipality: only one of the two can be the member.").arg(match.line)
                              : tr("There are more rows of this name than members.");
    }

    void doubt(ImportRow &row, AttendanceImport &data, const AttendanceMatcher::Match &match)
    {
        data.marks.removeIf([&](const auto &mark) {
            if (isLocked(mark.first))
                tellLocked(row, mark.first);
            return isLocked(mark.first);
        });
        if (data.marks.isEmpty())
            return;
        row.reason = reasonOf(match);
        row.fate = RowFate::Doubtful;
        if (match.leaveFirst) {
            data.options.append(Id());
            row.choices.append(tr("leave the row out"));
            row.choiceFates.append(RowFate::LeftOut);
        }
        for (const Id &id : match.maybe) {
            data.options.append(id);
            row.choices.append(m_people.label(id));
            row.choiceFates.append(fateOf(data, id));
        }
    }

    void marks(ImportRow &row, AttendanceImport &data) const
    {
        for (const auto &[day, cell] : cellsOf(row)) {
            const parse::Attendance mark = m_marks.read(cell);
            if (mark == parse::Attendance::Unknown)
                row.notes.append(tr("%1: “%2” is not an attendance mark and is left out.").arg(PartialDate(day).toText(), cell));
            else if (mark != parse::Attendance::None)
                data.marks.append({day, stateOf(mark)});
        }
    }

    static void tellLocked(ImportRow &row, QDate day)
    {
        row.notes.append(tr("%1: the minutes are adjusted and the attendance is locked; it is left as it is.").arg(PartialDate(day).toText()));
    }

    /// What is recorded already, and what is told: a mark that a row further up has made otherwise, where that one stands, and one at a
    /// meeting whose attendance is locked.
    void leaveOutStanding(ImportRow &row, AttendanceImport &data, const Id &person)
    {
        data.marks.removeIf([&](const auto &mark) {
            const bool isRecorded = stands(m_network, m_meetings.value(mark.first), person, mark.second);
            if (!isRecorded && isLocked(mark.first)) {
                tellLocked(row, mark.first);
                return true;
            }
            const auto said = m_saidOf.constFind({person, mark.first});
            if (said == m_saidOf.cend()) {
                m_saidOf.insert({person, mark.first}, {mark.second, row.line});
                return isRecorded;
            }
            // Of two meetings on one day each may have one of the marks.
            if (said->first != mark.second && !(isRecorded && m_meetings.value(mark.first).size() > 1))
                row.notes.append(tr("%1: line %2 says otherwise and stands.").arg(PartialDate(mark.first).toText()).arg(said->second));
            return true;
        });
    }

    bool isLocked(QDate day) const
    {
        const Meeting *meeting = m_network.meeting(m_meetings.value(day).value(0));
        return meeting && meeting->isAdjusted();
    }

    /// Said once of each meeting, as the window says it.
    void tellComing(ImportRow &row, QDate day, AttendanceState state)
    {
        const bool hasBeen = state == AttendanceState::Present || state == AttendanceState::Absent;
        if (!hasBeen || day <= QDate::currentDate() || m_toldComing.contains(day))
            return;
        m_toldComing.insert(day);
        row.notes.append(tr("The meeting on %1 is still to come: nobody has been present at it or absent from it yet. It is read as it stands.").arg(PartialDate(day).toText()));
    }

    /// What the marks that are not recorded yet come to for somebody.
    RowFate fateOf(const AttendanceImport &data, const Id &person) const
    {
        RowFate fate = RowFate::Unchanged;
        for (const auto &[day, state] : data.marks) {
            const QList<Id> meetings = m_meetings.value(day);
            if (stands(m_network, meetings, person, state))
                continue;
            if (!meetings.isEmpty() && m_network.attendanceOf(meetings.first(), person) != AttendanceState::NotRecorded)
                return RowFate::Updated;
            fate = RowFate::New;
        }
        return fate;
    }

    const NetworkDetail &m_network;
    const PeopleIndex &m_people;
    ImportColumns m_columns;
    QList<DateColumn> m_dates;
    bool m_isLong = false;      ///< a row for each person and meeting
    AttendanceMarks m_marks;
    QHash<QDate, QList<Id>> m_meetings;
    AttendanceMatcher m_matcher;
    QList<AttendanceMatcher::Said> m_said;      ///< by row
    QSet<QDate> m_toldComing;
    QHash<std::pair<Id, QDate>, std::pair<AttendanceState, int>> m_saidOf;     ///< marks with the lines that make them
};

} // namespace

Result<void> AttendanceImporter::judge(Database &db, const Sheet &sheet, const ImportTarget &target, ImportPlan &plan, const Progress &progress)
{
    const Result<NetworkDetail> network = NetworkStore::detail(db, target.value(u"network"_s));
    if (!network)
        return network.error();
    const Result<PeopleIndex> people = PeopleIndex::load(db);
    if (!people)
        return people.error();
    const Result<NetworkOfRows> networks = NetworkOfRows::load(db, network->network.id);
    if (!networks)
        return networks.error();
    networks->setOthersAside(plan);
    Judge judge(*network, *people, sheet, plan);
    if (!judge.hasDates())
        return Error{ErrorCode::Invalid, tr("No column has a date as its heading. Nothing was changed; the meetings' dates belong in the header row.")};
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        judge.judge(plan.rows[i], i);
        if (progress && i % 500 == 0 && !progress(int(100 * i / plan.rows.size())))
            return importCancelled();
    }
    return {};
}

Result<void> AttendanceImporter::apply(Edit &edit, const ImportTarget &target, const ImportPlan &plan, const Progress &progress)
{
    const Result<NetworkDetail> known = NetworkStore::detail(edit.database(), target.value(u"network"_s));
    if (!known)
        return known.error();
    QHash<QDate, QList<Id>> meetings = meetingsByDay(*known);
    // Minutes may have been adjusted while the preview stood open.
    const auto isLocked = [&](QDate day) {
        const Meeting *meeting = known->meeting(meetings.value(day).value(0));
        return meeting && meeting->isAdjusted();
    };
    QSet<std::pair<Id, QDate>> written;     // the first row that marks somebody stands
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        const ImportRow &row = plan.rows.at(i);
        const Data data = dataOf(row);
        const Id person = data && row.isWritten() ? data->options.value(std::max(0, row.choice)) : Id();
        if (person.isNull())
            continue;
        for (const auto &[day, state] : data->marks) {
            const bool isSaid = written.contains({person, day});
            written.insert({person, day});
            if (isSaid || stands(*known, meetings.value(day), person, state))
                continue;
            if (isLocked(day))
                return Error{ErrorCode::Refused, NetworkStore::attendanceLockedSentence()};
            edit.insert(u"attendance"_s, attendanceValues(meetingOn(edit, *known, meetings, day), person, state));
        }
        if (progress && i % 200 == 0 && !progress(int(100 * i / plan.rows.size())))
            return importCancelled();
    }
    return {};
}

} // namespace lansnav
