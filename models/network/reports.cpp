// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/reports.h"

#include "area/kindvalues.h"
#include "calendar/meetingtime.h"
#include "calendar/term.h"
#include "exchange/values.h"
#include "network/networkstore.h"
#include "network/reportblocks.h"
#include "network/rules.h"
#include "privacy/masking.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Titles and sentences of the reports.
struct NetworkReports
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::NetworkReports)
};

/// The term or year the scope asks for; else the network's own period today.
CadencePeriod periodOf(const NetworkDetail &detail, const Scope &scope)
{
    if (const auto term = Term::fromText(scope.term))
        return NetworkRules::termOf(term->first());
    if (scope.year > 0)
        return NetworkRules::yearOf(QDate(scope.year, 1, 1));
    return NetworkRules::period(detail.network, todayOf(scope));
}

/// What every report of a network begins with.
Result<Report> frame(Database &db, const NetworkDetail &detail, const QString &title, QDate today)
{
    Report report;
    report.title = detail.network.name;
    report.subtitle = title;
    report.date = today;
    QStringList responsible;
    for (const Responsible &person : detail.responsible)
        if (!isMasked(person.name))
            responsible.append(person.name);
    report.author = NetworkWords::joined(responsible);
    const auto region = regionName(db);
    if (!region)
        return region.error();
    report.region = *region;
    return report;
}

Result<Report> networkReport(Database &db, const Scope &scope)
{
    const Result<NetworkDetail> detail = NetworkStore::detail(db, scope.ids.value(u"network"_s));
    if (!detail)
        return detail.error();
    const QDate today = todayOf(scope);
    Result<Report> framed = frame(db, *detail, NetworkReports::tr("Network report"), today);
    if (!framed)
        return framed;
    Report &report = *framed;
    const CadencePeriod period = periodOf(*detail, scope);
    report.subtitle = NetworkReports::tr("Network report, %1").arg(period.label);
    report.summary = NetworkRules::summaryOf(*detail, period, today);
    const NetworkBlocks blocks(*detail, period, today);
    report.blocks += blocks.about();
    report.blocks += blocks.coverage();
    report.blocks += blocks.cadence();
    report.blocks += blocks.members();
    report.blocks += blocks.meetings();
    report.blocks += blocks.attendance();
    report.blocks += blocks.actions();
    report.blocks += blocks.uses();
    report.blocks += blocks.charts();
    return framed;
}

Result<Report> memberReport(Database &db, const Scope &scope)
{
    const Result<NetworkDetail> detail = NetworkStore::detail(db, scope.ids.value(u"network"_s));
    if (!detail)
        return detail.error();
    const QDate today = todayOf(scope);
    Result<Report> framed = frame(db, *detail, NetworkReports::tr("Members"), today);
    if (!framed)
        return framed;
    Report &report = *framed;
    report.landscape = true;
    report.summary = {NetworkRules::summary(*detail, today).constFirst()};
    report::Table table;
    table.caption = NetworkReports::tr("Members %1").arg(PartialDate(today).toText());
    table.columns = {{NetworkReports::tr("Name"), report::Align::Left, 2.0},   {NetworkReports::tr("Represents"), report::Align::Left, 1.6},
                     {NetworkReports::tr("Role"), report::Align::Left, 1.6},   {NetworkReports::tr("Workplace"), report::Align::Left, 1.6},
                     {NetworkReports::tr("E-mail"), report::Align::Left, 2.8}, {NetworkReports::tr("Phone"), report::Align::Left, 1.3, false, true},
                     {NetworkReports::tr("Trained"), report::Align::Left, 1.1}, {NetworkReports::tr("From"), report::Align::Left, 1.2}};
    for (const Membership &member : NetworkRules::membersOn(*detail, today)) {
        const QString kind = NetworkWords::of(member.kind);
        table.rows.append({member.name, NetworkRules::representsText(detail->network, member), member.role.isEmpty() ? kind : member.role + u", "_s + kind, member.workplace,
                           member.email, parse::phoneText(member.phone), detail->network.usesTraining ? member.trained.toText() : QString(), member.start.toText()});
    }
    report::dropEmptyColumns(table);
    table.source = NetworkReports::tr("Members of %1 on %2").arg(detail->network.name, PartialDate(today).toText());
    report.blocks.append(table);
    return framed;
}

/// The meeting asked for, else the next one; with neither, a sheet without a date.
const Meeting *meetingOf(const NetworkDetail &detail, const Scope &scope)
{
    if (const Id id = scope.ids.value(u"meeting"_s); !id.isNull())
        return detail.meeting(id);
    return NetworkRules::nextMeeting(detail, todayOf(scope));
}

Result<Report> signInReport(Database &db, const Scope &scope)
{
    const Result<NetworkDetail> detail = NetworkStore::detail(db, scope.ids.value(u"network"_s));
    if (!detail)
        return detail.error();
    const QDate today = todayOf(scope);
    const Meeting *meeting = meetingOf(*detail, scope);
    if (!meeting && !scope.ids.value(u"meeting"_s).isNull())
        return Error{ErrorCode::NotFound, NetworkReports::tr("The meeting is not one of the network's. No sheet was made.")};
    Result<Report> framed = frame(db, *detail, NetworkReports::tr("Sign-in sheet"), today);
    if (!framed)
        return framed;
    Report &report = *framed;
    QDate day = today;
    if (meeting) {
        day = meeting->day().isValid() ? meeting->day() : today;
        report.subtitle = NetworkReports::tr("Sign-in sheet, %1")
                              .arg(MeetingTime::rangeText(MeetingTime::fromIso(meeting->starts), MeetingTime::fromIso(meeting->ends)));
        report::Facts facts;
        if (!meeting->place.isEmpty())
            facts.rows.append({NetworkReports::tr("Place"), meeting->place});
        if (!meeting->link.isEmpty())
            facts.rows.append({NetworkReports::tr("Link"), meeting->link});
        if (!facts.rows.isEmpty())
            report.blocks.append(facts);
    }
    report::SignIn sheet;
    sheet.columns = {{NetworkReports::tr("Name"), report::Align::Left, 2.0}, {NetworkReports::tr("Represents"), report::Align::Left, 1.6},
                     {NetworkReports::tr("Signature"), report::Align::Left, 2.4}};
    for (const Membership &member : NetworkRules::membersOn(*detail, day))
        // It is passed around: a line that says "protected identity" would tell everybody who it is as soon as it is signed.
        if (isMasked(member.name))
            ++sheet.emptyRows;
        else
            sheet.rows.append({member.name, member.representsName, QString()});
    report.blocks.append(sheet);
    return framed;
}

} // namespace

QList<ReportKind> networkReports()
{
    const QStringList needs{u"network"_s};
    return {{u"network"_s, NetworkReports::tr("Network report"), needs, networkReport, true},
            {u"members"_s, NetworkReports::tr("Member list"), needs, memberReport},
            {u"sign-in"_s, NetworkReports::tr("Sign-in sheet"), needs, signInReport, false, {u"meeting"_s}}};
}

} // namespace lansnav
