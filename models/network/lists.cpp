// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/lists.h"

#include "calendar/isoweek.h"
#include "calendar/meetingtime.h"
#include "calendar/uilocale.h"
#include "exchange/values.h"
#include "network/rules.h"
#include "privacy/masking.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

/// Headings and words of the lists. The context is what lupdate names it in this file.
struct NetworkLists
{
    Q_DECLARE_TR_FUNCTIONS(NetworkLists)
};

QVariant dayText(QDate day)
{
    return day.isValid() ? QVariant(PartialDate(day).toText()) : QVariant();
}

QVariant sortDay(QDate day)
{
    return day.isValid() ? QVariant(day) : QVariant();
}

/// A column of a stated date: shown in words, sorted by its first day.
template<class Row>
Column<Row> dateColumn(const QString &key, const QString &heading, std::function<PartialDate(const Row &)> date, bool shown = true)
{
    return {.key = key,
            .heading = heading,
            .value = [date](const Row &row) { return QVariant(date(row).toText()); },
            .sortKey = [date](const Row &row) { return sortDay(date(row).first()); },
            .width = 130,
            .shown = shown};
}

template<class Row>
Column<Row> textColumn(const QString &key, const QString &heading, int width, QString Row::*text, bool shown = true)
{
    return {.key = key, .heading = heading, .value = [text](const Row &row) { return QVariant(row.*text); }, .width = width, .shown = shown};
}

/// A column that says what is wrong, with the severity for icon and colour.
template<class Row>
Column<Row> problemColumn(const QString &heading, std::function<QString(const Row &)> text, int width = 170)
{
    return {.key = u"problem"_s,
            .heading = heading,
            .value = [text](const Row &row) { return QVariant(text(row)); },
            .extra = [text](const Row &row, int role) {
                return role == SeverityRole && !text(row).isEmpty() ? QVariant(int(Problem::Severity::Warn)) : QVariant();
            },
            .width = width};
}

} // namespace

NetworkListModel::Columns networkColumns()
{
    return {
        {.key = u"name"_s, .heading = NetworkLists::tr("Name"), .value = [](const NetworkRow &r) { return QVariant(r.name); }, .width = 112, .namesThings = true},
        textColumn(u"area"_s, NetworkLists::tr("Area"), 140, &NetworkRow::areaName),
        textColumn(u"responsible"_s, NetworkLists::tr("Responsible"), 140, &NetworkRow::responsibleNames),
        {.key = u"members"_s, .heading = NetworkLists::tr("Members"), .value = [](const NetworkRow &r) { return QVariant(r.members); },
         .alignment = right, .width = 80},
        {.key = u"coverage"_s, .heading = NetworkLists::tr("Coverage"), .value = [](const NetworkRow &r) { return QVariant(r.coverageText); },
         // Empty sorts last, so a network without coverage never comes before a badly covered one.
         .sortKey = [](const NetworkRow &r) { return r.hasCoverage ? QVariant(double(r.covered) / r.seats) : QVariant(); },
         .extra = [](const NetworkRow &r, int role) {
             return role == SeverityRole && r.hasCoverage && r.covered < r.seats ? QVariant(int(Problem::Severity::Warn)) : QVariant();
         },
         .width = 88},
        {.key = u"next_meeting"_s, .heading = NetworkLists::tr("Next meeting"), .value = [](const NetworkRow &r) { return r.nextMeeting.isValid() ? QVariant(uiLocale().toString(r.nextMeeting, u"d MMM yy"_s)) : QVariant(); },
         .sortKey = [](const NetworkRow &r) { return sortDay(r.nextMeeting); },
         // Short, for the room beside an open network is little; whole for pointer and screen reader.
         .extra = [](const NetworkRow &r, int role) {
             return role == Qt::ToolTipRole || role == Qt::AccessibleTextRole ? dayText(r.nextMeeting) : QVariant();
         },
         .width = 82},
        {.key = u"cadence"_s, .heading = NetworkLists::tr("Held"), .value = [](const NetworkRow &r) { return QVariant(r.cadenceText); },
         .sortKey = [](const NetworkRow &r) { return QVariant(r.meetingsHeld); }, .width = 78},
        {.key = u"problems"_s, .heading = NetworkLists::tr("Problems"),
         // The icon says how bad; in words for pointer and screen reader, so that the column leaves the name its room.
         .value = [](const NetworkRow &r) { return r.problems ? QVariant(r.problems) : QVariant(); },
         .sortKey = [](const NetworkRow &r) { return QVariant(r.problems); },
         .extra = [](const NetworkRow &r, int role) {
             if (!r.problems)
                 return QVariant();
             if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
                 return QVariant(NetworkLists::tr("%n to mend", nullptr, r.problems));
             return role == SeverityRole ? QVariant(int(*r.worst)) : QVariant();
         },
         .width = 56},
    };
}

MemberListModel::Columns memberColumns(const Network &network)
{
    using Row = MemberRow;
    return {
        {.key = u"name"_s, .heading = NetworkLists::tr("Name"), .value = [](const Row &r) { return QVariant(r.name); },
         .sortKey = [](const Row &r) { return QVariant(r.sortName); }, .width = 150},
        {.key = u"represents"_s, .heading = NetworkLists::tr("Represents"), .value = [network](const Row &r) { return QVariant(NetworkRules::representsText(network, r)); }, .width = 96},
        {.key = u"kind"_s, .heading = NetworkLists::tr("Ordinary or alternate"),
         .value = [](const Row &r) {
             return r.substitutesName.isEmpty() || r.kind == MemberKind::Ordinary
                 ? QVariant(NetworkWords::of(r.kind)) : QVariant(NetworkLists::tr("alternate for %1").arg(r.substitutesName));
         }, .width = 178},
        {.key = u"role"_s, .heading = NetworkLists::tr("Role"), .value = [](const Row &r) { return QVariant(r.role); }, .width = 130},
        {.key = u"workplace"_s, .heading = NetworkLists::tr("Workplace"), .value = [](const Row &r) { return QVariant(r.workplace); }, .width = 160, .shown = false},
        {.key = u"email"_s, .heading = NetworkLists::tr("E-mail"), .value = [](const Row &r) { return QVariant(r.email); }, .width = 200},
        {.key = u"phone"_s, .heading = NetworkLists::tr("Phone"), .value = [](const Row &r) { return QVariant(parse::phoneText(r.phone)); }, .width = 120, .shown = false},
        dateColumn<Row>(u"start"_s, NetworkLists::tr("From"), [](const Row &r) { return r.start; }),
        {.key = u"end"_s, .heading = NetworkLists::tr("To"),
         .value = [](const Row &r) { return QVariant(r.stopsInTrash() ? NetworkLists::tr("in the trash") : r.end.toText()); },
         .sortKey = [](const Row &r) { return sortDay(r.stopsInTrash() ? r.trashed : r.end.first()); }, .width = 130},
        dateColumn<Row>(u"trained"_s, NetworkLists::tr("Trained"), [](const Row &r) { return r.trained; }, network.usesTraining),
        {.key = u"attendance"_s, .heading = NetworkLists::tr("Attendance"),
         .value = [](const Row &r) { return r.recorded ? QVariant(NetworkLists::tr("%1 of %2").arg(r.attended).arg(r.recorded)) : QVariant(); },
         .sortKey = [](const Row &r) { return r.recorded ? QVariant(double(r.attended) / r.recorded) : QVariant(); }, .width = 90},
        problemColumn<Row>(NetworkLists::tr("To mend"), [](const Row &r) { return r.problem; }, 198),
        {.key = u"municipality"_s, .heading = NetworkLists::tr("Municipality"), .value = [](const Row &r) { return QVariant(r.municipalityName); }, .width = 96,
         .shown = false},
        {.key = u"note"_s, .heading = NetworkLists::tr("Note"), .value = [](const Row &r) { return QVariant(r.shownNote); }, .width = 200, .shown = false},
    };
}

QList<MemberRow> memberRows(const NetworkDetail &detail, QDate today)
{
    QHash<Id, QString> problems;
    for (const SeatCover &seat : NetworkRules::coverage(detail, today).seats)
        if (seat.state == SeatState::Stale)
            problems.insert(seat.memberships.first(), NetworkRules::stateWord(seat));
    QList<MemberRow> rows;
    for (const Membership &member : detail.members) {
        MemberRow row{member};
        row.name = Masking::shown(member.name, member.person);
        row.sortName = Masking::shown(member.sortName, member.person);
        row.substitutesName = Masking::shown(member.substitutesName, member.substitutes);
        row.current = member.holdsOn(today);
        row.problem = problems.value(member.id);
        row.shownNote = detail.words.masked(member.note);
        for (const Meeting &meeting : detail.meetings) {
            const AttendanceState state = detail.attendanceOf(meeting.id, member.person);
            if (state == AttendanceState::NotRecorded || !member.holdsOn(meeting.day()))
                continue;
            ++row.recorded;
            row.attended += state == AttendanceState::Present;
        }
        rows.append(row);
    }
    return rows;
}

MeetingListModel::Columns meetingColumns()
{
    using Row = MeetingRow;
    return {
        {.key = u"starts"_s, .heading = NetworkLists::tr("When"),
         .value = [](const Row &r) { return QVariant(MeetingTime::fromIso(r.starts).toText()); },
         .sortKey = [](const Row &r) { return r.starts.isEmpty() ? QVariant() : QVariant(r.starts); }, .width = 176},
        {.key = u"week"_s, .heading = NetworkLists::tr("Week"),
         .value = [](const Row &r) { return r.day().isValid() ? QVariant(IsoWeek::containing(r.day()).toText()) : QVariant(); },
         .sortKey = [](const Row &r) { return sortDay(r.day()); }, .width = 60},
        {.key = u"title"_s, .heading = NetworkLists::tr("Title"), .value = [](const Row &r) { return QVariant(r.title); }, .width = 150},
        {.key = u"place"_s, .heading = NetworkLists::tr("Place"), .value = [](const Row &r) { return QVariant(r.place.isEmpty() ? r.link : r.place); }, .width = 130},
        {.key = u"status"_s, .heading = NetworkLists::tr("Status"), .value = [](const Row &r) { return QVariant(NetworkWords::of(r.status)); }, .width = 80},
        {.key = u"attendance"_s, .heading = NetworkLists::tr("Present"),
         .value = [](const Row &r) { return r.recorded ? QVariant(NetworkLists::tr("%1 of %2").arg(r.present).arg(r.recorded)) : QVariant(); },
         .sortKey = [](const Row &r) { return r.recorded ? QVariant(r.present) : QVariant(); }, .width = 96},
        {.key = u"coverage"_s, .heading = NetworkLists::tr("Represented"),
         .value = [](const Row &r) { return r.seats && r.recorded ? QVariant(NetworkLists::tr("%1 of %2").arg(r.represented).arg(r.seats)) : QVariant(); },
         .sortKey = [](const Row &r) { return r.seats && r.recorded ? QVariant(r.represented) : QVariant(); }, .width = 90},
        {.key = u"minutes"_s, .heading = NetworkLists::tr("Minutes"),
         .value = [](const Row &r) {
             return QVariant(r.isAdjusted() ? NetworkLists::tr("adjusted") : r.minutes.isEmpty() ? QString() : NetworkLists::tr("written"));
         }, .width = 90},
        {.key = u"actions"_s, .heading = NetworkLists::tr("Open action points"),
         .value = [](const Row &r) { return r.openActions ? QVariant(r.openActions) : QVariant(); }, .alignment = right, .width = 110, .shown = false},
        problemColumn<Row>(NetworkLists::tr("To mend"), [](const Row &r) { return r.problem; }),
    };
}

QList<MeetingRow> meetingRows(const NetworkDetail &detail, QDate today)
{
    QHash<Id, QString> problems;
    for (const Problem &problem : NetworkRules::problems(detail, today))
        if (problem.tab == u"meetings"_s && !problem.detail.isNull())
            problems.insert(problem.detail, problem.sentence);
    QList<MeetingRow> rows;
    for (const Meeting &meeting : detail.meetings) {
        MeetingRow row{meeting};
        const AttendanceCount count = NetworkRules::count(detail, meeting.id);
        row.present = count.present;
        row.recorded = count.recorded();
        row.problem = problems.value(meeting.id);
        row.represented = int(NetworkRules::representedAt(detail, meeting).size());
        row.seats = NetworkRules::seatCount(detail);
        for (const ActionPoint &action : detail.actions)
            row.openActions += action.meeting == meeting.id && action.isOpen();
        rows.append(row);
    }
    return rows;
}

ActionPointListModel::Columns actionPointColumns()
{
    using Row = ActionPointRow;
    return {
        {.key = u"text"_s, .heading = NetworkLists::tr("Action point"), .value = [](const Row &r) { return QVariant(r.shownText); }, .width = 280},
        {.key = u"responsible"_s, .heading = NetworkLists::tr("Responsible"), .value = [](const Row &r) { return QVariant(r.responsibleName); }, .width = 150},
        dateColumn<Row>(u"due"_s, NetworkLists::tr("Due"), [](const Row &r) { return r.due; }),
        {.key = u"state"_s, .heading = NetworkLists::tr("State"),
         .value = [](const Row &r) {
             if (!r.isOpen())
                 return QVariant(NetworkLists::tr("done %1").arg(r.doneOn.toText()));
             if (r.overdue)
                 return QVariant(NetworkLists::tr("overdue"));
             return QVariant(r.carriedOver ? NetworkLists::tr("carried over") : NetworkLists::tr("open"));
         },
         .extra = [](const Row &r, int role) { return role == SeverityRole && r.overdue ? QVariant(int(Problem::Severity::Warn)) : QVariant(); },
         .width = 130},
        {.key = u"meeting"_s, .heading = NetworkLists::tr("Decided"), .value = [](const Row &r) { return dayText(r.meetingDay); },
         .sortKey = [](const Row &r) { return sortDay(r.meetingDay); }, .width = 110},
    };
}

QList<ActionPointRow> actionPointRows(const NetworkDetail &detail, QDate today)
{
    QList<ActionPointRow> rows;
    for (const ActionPoint &action : detail.actions) {
        rows.append({action, NetworkRules::isOverdue(action, today), NetworkRules::isCarriedOver(detail, action, today)});
        rows.last().shownText = detail.words.masked(action.text);
        rows.last().responsibleName = Masking::shown(action.responsibleName, action.responsible);
    }
    return rows;
}

LicenceListModel::Columns licenceColumns()
{
    using Row = LicenceRow;
    return {
        {.key = u"municipality"_s, .heading = NetworkLists::tr("Municipality"), .value = [](const Row &r) { return QVariant(r.municipalityName); }, .width = 150},
        {.key = u"kind"_s, .heading = NetworkLists::tr("Kind"),
         .value = [](const Row &r) { return r.missing ? QVariant() : QVariant(NetworkWords::of(r.kind)); }, .width = 110},
        dateColumn<Row>(u"start"_s, NetworkLists::tr("From"), [](const Row &r) { return r.start; }),
        dateColumn<Row>(u"end"_s, NetworkLists::tr("To"), [](const Row &r) { return r.end; }),
        {.key = u"state"_s, .heading = NetworkLists::tr("State"),
         .value = [](const Row &r) {
             if (r.missing)
                 return QVariant(NetworkLists::tr("no licence"));
             return QVariant(r.holds ? NetworkLists::tr("valid") : NetworkLists::tr("not valid"));
         },
         .extra = [](const Row &r, int role) {
             return role == SeverityRole && r.takesPart && !r.holds ? QVariant(int(Problem::Severity::Warn)) : QVariant();
         },
         .width = 110},
        {.key = u"note"_s, .heading = NetworkLists::tr("Note"), .value = [](const Row &r) { return QVariant(r.shownNote); }, .width = 200},
    };
}

QList<LicenceRow> licenceRows(const NetworkDetail &detail, QDate today)
{
    QSet<Id> takingPart;
    for (const Membership &member : NetworkRules::membersOn(detail, today))
        takingPart.insert(member.municipality);
    QHash<Id, Licence> known;
    for (const Licence &licence : detail.licences)
        known.insert(licence.municipality, licence);
    QList<LicenceRow> rows;
    for (const NetworkMunicipality &municipality : detail.municipalities) {
        LicenceRow row{known.value(municipality.id)};
        row.missing = !known.contains(municipality.id);
        row.holds = !row.missing && NetworkRules::licenceHolds(row, today);
        row.takesPart = takingPart.contains(municipality.id);
        row.shownNote = detail.words.masked(row.note);
        if (row.missing) {
            row.id = row.municipality = municipality.id;
            row.network = detail.network.id;
            row.municipalityName = municipality.name;
        }
        rows.append(row);
    }
    return rows;
}

LoopListModel::Columns loopColumns()
{
    using Row = LoopRow;
    return {
        {.key = u"theme"_s, .heading = NetworkLists::tr("Theme"), .value = [](const Row &r) { return QVariant(r.theme); }, .width = 180},
        {.key = u"place"_s, .heading = NetworkLists::tr("Place"), .value = [](const Row &r) { return QVariant(r.place.isEmpty() ? r.organisationName : r.place); }, .width = 150},
        {.key = u"municipality"_s, .heading = NetworkLists::tr("Municipality"), .value = [](const Row &r) { return QVariant(r.municipalityName); }, .width = 110},
        {.key = u"guides"_s, .heading = NetworkLists::tr("Guides"),
         .value = [](const Row &r) {
             QStringList names;
             for (const LoopGuide &guide : r.guides)
                 names.append(guide.name);
             return QVariant(names.join(u", "_s));
         }, .width = 170},
        {.key = u"talks"_s, .heading = NetworkLists::tr("Talks"), .value = [](const Row &r) { return QVariant(r.talksText); }, .width = 190},
        {.key = u"status"_s, .heading = NetworkLists::tr("Status"), .value = [](const Row &r) { return QVariant(NetworkWords::of(r.status)); }, .width = 90},
        problemColumn<Row>(NetworkLists::tr("To mend"), [](const Row &r) { return r.problem; }),
    };
}

QList<LoopRow> loopRows(const NetworkDetail &detail)
{
    QList<LoopRow> rows;
    for (const Loop &loop : detail.loops) {
        LoopRow row{loop};
        for (LoopGuide &guide : row.guides)
            guide.name = Masking::shown(guide.name, guide.person);
        const LoopState state = NetworkRules::loopState(loop);
        row.complete = state.complete();
        row.talksText = NetworkRules::talksText(loop);
        row.problem = NetworkRules::loopFault(loop);
        rows.append(row);
    }
    return rows;
}

FigureListModel::Columns figureColumns(const Network &network)
{
    using Row = Figure;
    return {
        {.key = u"municipality"_s, .heading = NetworkLists::tr("Municipality"),
         .value = [](const Row &r) { return QVariant(r.municipality.isNull() ? NetworkLists::tr("whole county") : r.municipalityName); }, .width = 150},
        {.key = u"year"_s, .heading = NetworkLists::tr("Year"), .value = [](const Row &r) { return QVariant(r.year); }, .alignment = right, .width = 70},
        {.key = u"value"_s, .heading = network.figureName.isEmpty() ? NetworkLists::tr("Figure") : network.figureName,
         .value = [](const Row &r) { return r.value ? QVariant(NetworkRules::figureText(r)) : QVariant(); },
         .sortKey = [](const Row &r) { return r.value ? QVariant(*r.value) : QVariant(); }, .alignment = right, .width = 120},
        {.key = u"note"_s, .heading = NetworkLists::tr("Note"), .value = [](const Row &r) { return QVariant(r.note); }, .width = 220},
    };
}

} // namespace lansnav
