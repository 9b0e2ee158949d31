// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/attendanceimport.h"

#include "exchange/headermatch.h"
#include "exchange/importoptions.h"
#include "exchange/importrows.h"
#include "list/foldedtext.h"
#include "network/attendancedates.h"
#include "network/attendancemarks.h"
#include "network/attendancematch.h"
#include "network/attendanceremarks.h"
#include "network/memberimport.h"
#include "network/networknames.h"
#include "network/networkstore.h"
#include "register/persondoubt.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr qsizetype toldHeadings = 12;

AttendanceState stateOf(parse::Attendance mark)
{
    return attendanceFrom(parse::attendanceWord(mark));
}

/// Finds rows' people and compares their marks with what is recorded.
class Judge
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::AttendanceImporter)

public:
    Judge(const NetworkDetail &network, const PeopleIndex &people, const Sheet &sheet, ImportPlan &plan)
        : m_network(network), m_people(people), m_columns(plan), m_letters(plan, m_columns, people.places()), m_dates(sheet, plan), m_meetings(network),
          m_matcher(network, people, m_letters), m_remarks(network)
    {
        m_isLong = m_dates.columns().isEmpty() && m_columns.has(u"day") && m_columns.has(u"state");
        QSet<QString> cells;
        QSet<MeetingWhen> whens;
        for (const ImportRow &row : std::as_const(plan.rows))
            for (const auto &[when, cell] : cellsOf(row)) {
                cells.insert(cell);
                if (when.isDay() && !cell.isEmpty())
                    m_days.insert(when.date.first());
                else if (!cell.isEmpty())
                    whens.insert(when);
            }
        m_meetings.setDays(m_days);
        m_marks = AttendanceMarks(sheet, cells);
        if (const int marks = plan.byCells.key(u"state"_s, -1); marks >= 0 && m_isLong)
            plan.leftOut.append(tr("Below “%1” stand marks and nothing else: they are taken as the attendance.").arg(HeaderMatcher::shown(plan.headings.value(marks))));
        plan.leftOut += m_dates.told() + m_dates.toldUnread(m_isLong) + m_meetings.told(whens) + m_marks.told();
        QHash<std::pair<AttendanceMatcher::Said, MeetingWhen>, int> times;
        for (const ImportRow &row : std::as_const(plan.rows)) {
            AttendanceMatcher::Said said = saidBy(row);
            said.nth = times[{said, m_isLong ? whenOf(row) : MeetingWhen()}]++;
            m_said.append(said);
            if (!said.key.isEmpty() && refusal(row, said).isEmpty() && !isLegend(row))
                m_matcher.add(said, row.line);
        }
        m_matcher.settle();
    }

    QString fault() const { return m_dates.fault(); }
    /// Whether the rows say the day, and not who was there.
    bool hasDays() const { return m_columns.has(u"day"); }
    QString dayHeading() const { return HeaderMatcher::shown(m_columns.heading(u"day")); }
    bool hasDates() const { return m_isLong || !m_dates.columns().isEmpty(); }

    void judge(ImportRow &row, qsizetype index)
    {
        auto data = std::make_shared<AttendanceImport>();
        data->days = m_days;
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
        if (match.sure.isNull() && match.maybe.isEmpty()) {
            const QString several = severalPeopleDoubt(m_columns, row);
            return refuse(row, several.isEmpty() ? tr("Nobody of this name is a member of the network. Import the members first.") : several);
        }
        marks(row, *data);
        settle(row, *data, match);
        proposeProtection(row, *data);
    }

private:
    void settle(ImportRow &row, AttendanceImport &data, const AttendanceMatcher::Match &match)
    {
        if (match.sure.isNull())
            return doubt(row, data, match);
        data.options = {{match.sure}};
        leaveOutStanding(row, data, match.sure);
        row.fate = fateOf(data, match.sure);
        m_remarks.tell(row, data, match.sure);
        askWhich(row, data, match.sure);
    }

    /// What is written is no different for it, so that nothing waits but who is masked.
    void proposeProtection(ImportRow &row, AttendanceImport &data)
    {
        const auto isOpen = [this](const AttendanceOption &option) {
            const Person *person = m_people.person(option.person);
            return person && !person->isProtected;
        };
        if (std::none_of(data.options.cbegin(), data.options.cend(), isOpen) || !m_columns.isSaidProtected(row))
            return;
        const QString proposed = tr("Protected identity is proposed, as the row says so.");
        row.notes.append(proposed);
        row.untilProtected = {proposed};
        row.whenProtected = tr("Marked as having protected identity.");
        const QList<RowFate> fates = row.choiceFates.isEmpty() ? QList<RowFate>{row.fate} : row.choiceFates;
        multiplyOptions(row, data.options, {{tr("without protected identity"), [](AttendanceOption &) {}},
                        {tr("with protected identity"), [](AttendanceOption &option) { option.protect = true; }}});
        row.choiceFates.clear();
        for (qsizetype i = 0; i < data.options.size(); ++i) {
            const AttendanceOption &option = data.options.at(i);
            const RowFate fate = fates.at(i / 2);
            row.choiceFates.append(option.protect && fate == RowFate::Unchanged && isOpen(option) ? RowFate::Updated : fate);
            if (option.protect)
                row.protectingChoices.insert(int(i));
        }
        if (row.fate != RowFate::Doubtful)
            row.choice = 0;
    }

    /// The meetings that a row speaks of, with what it says of each.
    QList<std::pair<MeetingWhen, QString>> cellsOf(const ImportRow &row) const
    {
        if (m_isLong)
            return {{whenOf(row), m_columns.text(row, u"state")}};
        QList<std::pair<MeetingWhen, QString>> cells;
        for (const AttendanceDates::Column &date : m_dates.columns())
            cells.append({date.when, parse::tidy(row.cells.value(date.column))});
        return cells;
    }

    MeetingWhen whenOf(const ImportRow &row) const { return m_dates.inRow(m_columns.text(row, u"day")); }

    bool isLegend(const ImportRow &row) const { return !parse::attendanceLegendOf(m_columns.writtenName(row)).isEmpty() || AttendanceMarks::isLegend(row.cells); }

    AttendanceMatcher::Said saidBy(const ImportRow &row) const
    {
        parse::PersonName name = m_columns.personName(row, u"name");
        const parse::PersonName parts = m_columns.nameInParts(row);
        if (!parts.given.isEmpty())
            name.given = parts.given;
        if (!parts.family.isEmpty())
            name.family = parts.family;
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
        if (!m_isLong || !whenOf(row).isNull())
            return {};
        const QString day = m_columns.text(row, u"day");
        if (AttendanceDates::saysCancelled(day))
            return tr("“%1” says that the meeting was cancelled or moved, so nobody's attendance is read.").arg(day);
        return parse::headedDate(day) ? tr("“%1” says no year clearly. Write the year beside it, in a line above the list, or in the name of the sheet or the file.").arg(day)
                                      : tr("“%1” is not the day of a meeting.").arg(day);
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
        case AttendanceMatcher::Why::Nearly:
            return nearlyNamedDoubt();
        case AttendanceMatcher::Why::Swapped:
            return tr("Somebody has this name the other way round, and nothing more says that it is the same person.");
        case AttendanceMatcher::Why::Another:
            break;
        }
        return match.line > 0 ? tr("Line %1 has this name too and says another e-mail or municipality: only one of the two can be the member.").arg(match.line)
                              : tr("There are more rows of this name than members.");
    }

    void doubt(ImportRow &row, AttendanceImport &data, const AttendanceMatcher::Match &match)
    {
        data.marks.removeIf([&](const auto &mark) {
            if (m_meetings.isUnclear(mark.first)) {
                tellUnclear(row, mark.first);
                return true;
            }
            if (isLocked(mark.first))
                tellLocked(row, mark.first);
            return isLocked(mark.first);
        });
        const auto isOpen = [this](const Id &id) { return !m_people.person(id) || !m_people.person(id)->isProtected; };
        const bool mayProtect = m_columns.isSaidProtected(row) && std::any_of(match.maybe.cbegin(), match.maybe.cend(), isOpen);
        if (data.marks.isEmpty() && !mayProtect)
            return;
        row.reason = reasonOf(match);
        row.fate = RowFate::Doubtful;
        if (match.leaveFirst) {
            data.options.append(AttendanceOption());
            row.choices.append(tr("leave the row out"));
            row.choiceFates.append(RowFate::LeftOut);
        }
        for (const Id &id : match.maybe) {
            data.options.append({id});
            row.choices.append(m_people.label(id));
            row.choiceFates.append(fateOf(data, id));
        }
    }

    void marks(ImportRow &row, AttendanceImport &data) const
    {
        for (const auto &[when, cell] : cellsOf(row)) {
            const parse::Attendance mark = m_marks.read(cell);
            if (const QString beside = m_marks.beside(cell); !beside.isEmpty())
                row.notes.append(tr("%1: beside the mark stands “%2”, which is not read.").arg(when.toText(), beside));
            if (mark == parse::Attendance::Unknown)
                row.notes.append(tr("%1: “%2” is not an attendance mark and is left out.").arg(when.toText(), cell));
            else if (mark != parse::Attendance::None)
                data.marks.append({when, stateOf(mark)});
        }
    }

    static void tellLocked(ImportRow &row, const MeetingWhen &when)
    {
        row.notes.append(tr("%1: the minutes are adjusted and the attendance is locked; it is left as it is.").arg(when.toText()));
    }
    static void tellUnclear(ImportRow &row, const MeetingWhen &when)
    {
        row.notes.append(tr("%1: the network has several meetings then, and which of them is meant is asked when the list is read again.").arg(when.toText()));
    }

    /// What is recorded already, and what is told: a mark that a row further up has made otherwise, where that one stands, and one at a
    /// meeting whose attendance is locked.
    void leaveOutStanding(ImportRow &row, AttendanceImport &data, const Id &person)
    {
        data.marks.removeIf([&](const auto &mark) {
            const bool isRecorded = m_meetings.isRecorded(mark.first, person, mark.second);
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
            const bool isOfBoth = isRecorded && m_meetings.at(mark.first).size() > 1;
            if (said->first != mark.second && !isOfBoth && said->second == row.line)
                row.notes.append(tr("%1: two columns have this date and say different things; the first stands.").arg(mark.first.toText()));
            else if (said->first != mark.second && !isOfBoth)
                row.notes.append(tr("%1: line %2 says otherwise and stands.").arg(mark.first.toText(), QString::number(said->second)));
            return true;
        });
    }

    bool isLocked(const MeetingWhen &when) const
    {
        const Meeting *meeting = m_meetings.isUnclear(when) ? nullptr : m_network.meeting(m_meetings.at(when).value(0));
        return meeting && meeting->isAdjusted();
    }

    /// Which of the meetings of a week or a month a mark is of; of several such marks the first is asked about.
    void askWhich(ImportRow &row, AttendanceImport &data, const Id &person)
    {
        const auto isUnclear = [this](const auto &mark) { return m_meetings.isUnclear(mark.first); };
        const auto open = std::find_if(data.marks.cbegin(), data.marks.cend(), isUnclear);
        if (open == data.marks.cend())
            return;
        data.open = *open;
        data.marks.removeIf([&](const auto &mark) {
            if (isUnclear(mark) && mark.first != data.open.first)
                tellUnclear(row, mark.first);
            return isUnclear(mark);
        });
        const RowFate rest = row.fate = fateOf(data, person);
        QList<const Meeting *> meetings;
        for (const Id &id : m_meetings.at(data.open.first))
            if (const Meeting *meeting = m_network.meeting(id); meeting && !meeting->isAdjusted())
                meetings.append(meeting);
        if (meetings.isEmpty())
            return tellLocked(row, data.open.first);
        row.choices = {tr("leave the mark of %1 out").arg(data.open.first.toText())};
        row.choiceFates = {rest == RowFate::Unchanged ? RowFate::LeftOut : rest};
        for (const Meeting *meeting : std::as_const(meetings)) {
            const Id id = meeting->id;
            data.options.append({person, id});
            row.choices.append(meeting->day().isValid() ? tr("at the meeting of %1").arg(PartialDate(meeting->day()).toText()) : tr("at the meeting “%1”").arg(meeting->title));
            row.choiceFates.append(m_network.attendanceOf(id, person) == AttendanceState::NotRecorded ? RowFate::New : RowFate::Updated);
        }
        row.reason = tr("The network has several meetings in %1, and the list does not say which of them this is.").arg(data.open.first.toText());
        row.fate = RowFate::Doubtful;
    }

    /// What the marks that are not recorded yet come to for somebody.
    RowFate fateOf(const AttendanceImport &data, const Id &person) const
    {
        RowFate fate = RowFate::Unchanged;
        for (const auto &[when, state] : data.marks) {
            const QList<Id> meetings = m_meetings.at(when);
            if (m_meetings.isRecorded(when, person, state))
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
    ListLetters m_letters;
    AttendanceDates m_dates;
    bool m_isLong = false;      ///< a row for each person and meeting
    AttendanceMarks m_marks;
    AttendanceMeetings m_meetings;
    AttendanceMatcher m_matcher;
    QList<AttendanceMatcher::Said> m_said;      ///< by row
    AttendanceRemarks m_remarks;
    QSet<QDate> m_days;         ///< of which the list says who was there
    QHash<std::pair<Id, MeetingWhen>, std::pair<AttendanceState, int>> m_saidOf;     ///< marks with the lines that make them
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
    AttendanceMarks::findColumn(plan);
    const QStringList ofMarks = AttendanceMarks::headingsOfMarks(plan);
    Judge judge(*network, *people, sheet, plan);
    if (const QString fault = judge.fault(); !fault.isEmpty())
        return Error{ErrorCode::Invalid, fault};
    if (!judge.hasDates() && !ofMarks.isEmpty() && (!judge.hasDays() || ofMarks.contains(judge.dayHeading())))
        return Error{ErrorCode::Invalid, tr("No heading says the day of a meeting. Marks stand below: %1. Nothing was changed. Write the day of each meeting in its heading, such as “2024-02-14”, and read the list again.").arg(ofMarks.mid(0, toldHeadings).join(u", "_s))};
    if (!judge.hasDates() && judge.hasDays())
        return Error{ErrorCode::Invalid, tr("The rows say the day of a meeting, and no column says who was there. Nothing was changed; write it in a column called “Attendance”.")};
    if (!judge.hasDates())
        return Error{ErrorCode::Invalid, tr("No column has a date as its heading. Nothing was changed; the meetings' dates belong in the header row.")};
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        judge.judge(plan.rows[i], i);
        if (progress && i % 500 == 0 && !progress(int(100 * i / plan.rows.size())))
            return importCancelled();
    }
    return {};
}

} // namespace lansnav
