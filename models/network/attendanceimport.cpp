// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/attendanceimport.h"

#include "calendar/meetingtime.h"
#include "exchange/importrows.h"
#include "network/memberimport.h"
#include "network/networknames.h"
#include "network/networkstore.h"
#include "network/rowvalues.h"
#include "privacy/masking.h"

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

/// Whether the marks are our own: a legend says so, or there is nothing in the columns but N, F and A, and one that is not F.
bool hasOwnMarks(const Sheet &sheet, const ImportPlan &plan, const QList<DateColumn> &dates)
{
    for (const QStringList &row : sheet.rows)
        if (parse::isOwnLegend(row.join(u' ')))
            return true;
    bool telling = false;
    for (const ImportRow &row : plan.rows)
        for (const DateColumn &date : dates) {
            const QString cell = parse::tidy(row.cells.value(date.column));
            const std::optional<parse::Attendance> own = parse::ownAttendance(cell);
            if (!cell.isEmpty() && !own)
                return false;
            telling = telling || (own && *own != parse::Attendance::Absent);
        }
    return telling;
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

/// Finds rows' people and compares their marks with what is recorded.
class Judge
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::AttendanceImporter)

public:
    Judge(const NetworkDetail &network, const PeopleIndex &people, const Sheet &sheet, const ImportPlan &plan)
        : m_network(network), m_people(people), m_columns(plan), m_dates(dateColumns(plan)), m_ownMarks(hasOwnMarks(sheet, plan, m_dates))
    {
        for (const Membership &member : network.members)
            m_members.insert(member.person);
        for (const Meeting &meeting : network.meetings)
            if (meeting.status != MeetingStatus::Cancelled && meeting.day().isValid() && !m_meetings.contains(meeting.day()))
                m_meetings.insert(meeting.day(), meeting.id);
    }

    bool hasDates() const { return !m_dates.isEmpty(); }

    void judge(ImportRow &row)
    {
        auto data = std::make_shared<AttendanceImport>();
        row.data = data;
        row.notes.clear();
        row.reason.clear();
        row.choices.clear();
        row.choice = -1;
        row.fate = RowFate::Unchanged;
        parse::PersonName name = m_columns.personName(row, u"name");
        if (const QString given = m_columns.text(row, u"given"_s); !given.isEmpty())
            name.given = given;
        if (const QString family = m_columns.text(row, u"family"_s); !family.isEmpty())
            name.family = family;
        const QString key = PeopleIndex::nameKey(name.given, name.family);
        if (key.isEmpty())
            return refuse(row, noNameReason(m_columns.text(row, u"name"_s)));
        QList<Id> members;
        QList<Id> others;
        for (const Id &id : m_people.named(key))
            (m_members.contains(id) ? members : others).append(id);
        marks(row, *data);
        if (members.size() == 1) {
            data->options = members;
            leaveOutSaid(row, *data, members.first());
            compare(row, *data, members.first());
            return;
        }
        if (members.isEmpty() && others.isEmpty())
            return refuse(row, tr("Nobody of this name is a member of the network. Import the members first."));
        doubt(row, *data, members.isEmpty() ? others : members,
              members.isEmpty() ? tr("The person is in the register but no member of the network.") : tr("Several members have this name."));
    }

private:
    static void refuse(ImportRow &row, const QString &reason)
    {
        row.fate = RowFate::Refused;
        row.reason = reason;
        row.data.reset();
    }

    void doubt(ImportRow &row, AttendanceImport &data, const QList<Id> &people, const QString &reason)
    {
        if (data.marks.isEmpty())
            return;
        data.options = people;
        row.reason = reason;
        for (const Id &id : people)
            row.choices.append(m_people.label(id));
        row.choiceFates.fill(RowFate::New, people.size());
        row.fate = RowFate::Doubtful;
    }

    void marks(ImportRow &row, AttendanceImport &data)
    {
        for (const DateColumn &date : m_dates) {
            const QString cell = parse::tidy(row.cells.value(date.column));
            const std::optional<parse::Attendance> own = m_ownMarks ? parse::ownAttendance(cell) : std::nullopt;
            const parse::Attendance mark = own.value_or(parse::attendance(cell));
            if (mark == parse::Attendance::Unknown)
                row.notes.append(tr("%1: “%2” is not an attendance mark and is left out.").arg(PartialDate(date.day).toText(), cell));
            else if (mark != parse::Attendance::None && isLocked(date.day))
                row.notes.append(tr("%1: the minutes are adjusted and the attendance is locked; it is left as it is.").arg(PartialDate(date.day).toText()));
            else if (mark != parse::Attendance::None)
                data.marks.append({date.day, stateOf(mark)});
        }
    }

    /// A mark that a row further up has made otherwise: that one stands.
    void leaveOutSaid(ImportRow &row, AttendanceImport &data, const Id &person)
    {
        data.marks.removeIf([&](const auto &mark) {
            const auto said = m_said.constFind({person, mark.first});
            if (said == m_said.cend()) {
                m_said.insert({person, mark.first}, {mark.second, row.line});
                return false;
            }
            if (said->first != mark.second)
                row.notes.append(tr("%1: line %2 says otherwise and stands.").arg(PartialDate(mark.first).toText()).arg(said->second));
            return true;
        });
    }

    bool isLocked(QDate day) const
    {
        const Meeting *meeting = m_network.meeting(m_meetings.value(day));
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

    void compare(ImportRow &row, const AttendanceImport &data, const Id &person)
    {
        for (const auto &[day, state] : data.marks) {
            const Id meeting = m_meetings.value(day);
            const AttendanceState known = meeting.isNull() ? AttendanceState::NotRecorded : m_network.attendanceOf(meeting, person);
            if (known == state)
                continue;
            tellComing(row, day, state);
            if (known != AttendanceState::NotRecorded)
                row.fate = RowFate::Updated;
            else if (row.fate == RowFate::Unchanged)
                row.fate = RowFate::New;
        }
    }

    const NetworkDetail &m_network;
    const PeopleIndex &m_people;
    ImportColumns m_columns;
    QList<DateColumn> m_dates;
    bool m_ownMarks = false;
    QSet<Id> m_members;
    QHash<QDate, Id> m_meetings;
    QSet<QDate> m_toldComing;
    QHash<std::pair<Id, QDate>, std::pair<AttendanceState, int>> m_said;    ///< marks with the lines that make them
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
        judge.judge(plan.rows[i]);
        if (progress && i % 500 == 0 && !progress(int(100 * i / plan.rows.size())))
            return importCancelled();
    }
    return {};
}

Result<void> AttendanceImporter::apply(Edit &edit, const ImportTarget &target, const ImportPlan &plan, const Progress &progress)
{
    const Id network = target.value(u"network"_s);
    const Result<NetworkDetail> known = NetworkStore::detail(edit.database(), network);
    if (!known)
        return known.error();
    QHash<QDate, Id> meetings;
    for (const Meeting &meeting : known->meetings)
        if (meeting.status != MeetingStatus::Cancelled && meeting.day().isValid() && !meetings.contains(meeting.day()))
            meetings.insert(meeting.day(), meeting.id);
    const QDate today = QDate::currentDate();
    const auto meetingOn = [&](QDate day) {
        const MeetingStatus status = day <= today ? MeetingStatus::Held : MeetingStatus::Planned;
        if (const Id id = meetings.value(day); !id.isNull()) {
            if (status == MeetingStatus::Held && known->meeting(id) && known->meeting(id)->status == MeetingStatus::Planned)
                edit.update(u"meeting"_s, id, {{u"status"_s, toCode(status)}});
            return id;
        }
        Meeting meeting;
        meeting.network = network;
        meeting.starts = MeetingTime::at(day).toIso();
        meeting.status = status;
        const Id id = edit.insert(u"meeting"_s, valuesOf(meeting));
        meetings.insert(day, id);
        return id;
    };
    // Minutes may have been adjusted while the preview stood open.
    const auto isLocked = [&](QDate day) {
        const Meeting *meeting = known->meeting(meetings.value(day));
        return meeting && meeting->isAdjusted();
    };
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        const ImportRow &row = plan.rows.at(i);
        const Data data = dataOf(row);
        const bool wanted = row.isWritten();
        if (!data || !wanted)
            continue;
        const Id person = data->options.value(std::max(0, row.choice));
        for (const auto &[day, state] : data->marks)
            if (isLocked(day))
                return Error{ErrorCode::Refused, NetworkStore::attendanceLockedSentence()};
            else
                edit.insert(u"attendance"_s, attendanceValues(meetingOn(day), person, state));
        if (progress && i % 200 == 0 && !progress(int(100 * i / plan.rows.size())))
            return importCancelled();
    }
    return {};
}

} // namespace lansnav
