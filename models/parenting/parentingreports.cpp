// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/parentingreports.h"

#include "area/kindvalues.h"
#include "area/queryvalues.h"
#include "parenting/grouppapers.h"
#include "parenting/parentingblocks.h"
#include "parenting/parentingreader.h"
#include "parenting/parentingstore.h"
#include "register/registerstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Titles and sentences of the reports.
struct ParentingReports
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::ParentingReports)
};

Result<GroupPaperData> readGroup(Database &db, const Scope &scope)
{
    auto detail = ParentingStore::group(db, scope.ids.value(u"group"_s));
    if (!detail)
        return detail.error();
    GroupPaperData data{std::move(*detail), todayOf(scope), {}, scope.ids.value(u"group_meeting"_s)};
    if (!data.meeting.isNull() && !data.detail.meeting(data.meeting))
        return Error{ErrorCode::NotFound, ParentingReports::tr("The meeting is not one of the group's. No paper was made.")};
    const auto region = regionName(db);
    if (!region)
        return region.error();
    data.region = *region;
    return data;
}

ReportKind groupPaper(const QString &key, const QString &label, Report (*make)(const GroupPaperData &))
{
    return {key, label, {u"group"_s}, [make](Database &db, const Scope &scope) -> Result<Report> {
                const Result<GroupPaperData> data = readGroup(db, scope);
                if (!data)
                    return data.error();
                return make(*data);
            }};
}

/// Title, region and day of a report on the whole region or a municipality, of all programmes or one.
Result<Report> frame(Database &db, const QString &title, const Scope &scope)
{
    const auto region = regionName(db);
    if (!region)
        return region.error();
    const Id municipality = scope.ids.value(u"municipality"_s);
    const auto name = municipality.isNull() ? Result<QString>(QString()) : registerstore::municipalityName(db, municipality);
    if (!name)
        return name.error();
    Report report;
    report.title = title;
    report.region = *region;
    QStringList narrowed{*name};
    if (const Id programme = scope.ids.value(u"programme"_s); !programme.isNull()) {
        const auto detail = readProgrammes(db, programme, true);
        if (!detail)
            return detail.error();
        if (!detail->isEmpty())
            narrowed.append(detail->constFirst().programme.title());
    }
    narrowed.removeAll(QString());
    report.subtitle = narrowed.join(u", "_s);
    report.date = todayOf(scope);
    return report;
}

/// The term asked for, else the year, else this one.
StatisticsFilter filterOf(const Scope &scope)
{
    StatisticsFilter filter;
    filter.programme = scope.ids.value(u"programme"_s);
    filter.municipality = scope.ids.value(u"municipality"_s);
    filter.term = Term::fromText(scope.term);
    if (!filter.term)
        filter.year = scope.year > 0 ? scope.year : todayOf(scope).year();
    return filter;
}

/// What the groups of the period are called.
Result<QHash<Id, QString>> readTitles(Database &db)
{
    const auto details = ParentingStore::outlines(db);
    if (!details)
        return details.error();
    QHash<Id, QString> titles;
    for (const GroupDetail &detail : *details)
        titles.insert(detail.group.id, detail.title());
    return titles;
}

Result<StatisticsPaperData> readStatistics(Database &db, const Scope &scope)
{
    auto facts = ParentingStatistics::read(db);
    auto names = StatisticsNames::read(db);
    const auto populations = ParentingStore::populations(db);
    const auto titles = readTitles(db);
    for (const Error *error : {facts ? nullptr : &facts.error(), names ? nullptr : &names.error(), populations ? nullptr : &populations.error(), titles ? nullptr : &titles.error()})
        if (error)
            return *error;
    return StatisticsPaperData{std::move(*facts), std::move(*names), *populations, *titles, filterOf(scope), todayOf(scope)};
}

Result<Report> statisticsReport(Database &db, const Scope &scope)
{
    Result<Report> framed = frame(db, ParentingReports::tr("Parenting groups"), scope);
    if (!framed)
        return framed;
    const Result<StatisticsPaperData> data = readStatistics(db, scope);
    if (!data)
        return data.error();
    Report &report = *framed;
    const ParentingBlocks blocks(*data);
    QStringList parts{report.subtitle, ParentingReports::tr("Statistics, %1").arg(blocks.period())};
    parts.removeAll(QString());
    report.subtitle = parts.join(u", "_s);
    report.summary = blocks.summary();
    report.blocks += blocks.programmes();
    report.blocks += blocks.municipalities();
    report.blocks += blocks.reached();
    report.blocks += blocks.charts();
    report.blocks += blocks.details();
    report.blocks += blocks.groups();
    const auto centres = ParentingStore::centres(db);
    const auto municipalities = registerstore::municipalities(db);
    if (!centres || !municipalities)
        return centres ? municipalities.error() : centres.error();
    report.blocks += CentreBlocks(*centres, *municipalities, scope.ids.value(u"municipality"_s), asOf(scope)).counts();
    return framed;
}

Result<Report> centreReport(Database &db, const Scope &scope)
{
    Result<Report> framed = frame(db, ParentingReports::tr("Family centres"), scope);
    if (!framed)
        return framed;
    const auto centres = ParentingStore::centres(db);
    const auto municipalities = registerstore::municipalities(db);
    if (!centres || !municipalities)
        return centres ? municipalities.error() : centres.error();
    Report &report = *framed;
    const QDate day = asOf(scope);
    QStringList parts{report.subtitle, ParentingReports::tr("Overview on %1").arg(ParentingWords::day(day))};
    parts.removeAll(QString());
    report.subtitle = parts.join(u", "_s);
    report.landscape = true;
    const CentreBlocks blocks(*centres, *municipalities, scope.ids.value(u"municipality"_s), day);
    report.summary = blocks.summary();
    report.blocks = blocks.blocks();
    return framed;
}

} // namespace

QList<ReportKind> parentingReports()
{
    return {groupPaper(u"group-folder"_s, ParentingReports::tr("Leader's folder"), GroupPapers::folder),
            groupPaper(u"group-sign-in"_s, ParentingReports::tr("Sign-in sheet for a meeting"), GroupPapers::signIn),
            groupPaper(u"group-certificates"_s, ParentingReports::tr("Certificates for parents"), GroupPapers::certificates),
            {u"parenting"_s, ParentingReports::tr("Statistics of parenting groups"), {}, statisticsReport, true, {u"programme"_s, u"municipality"_s}},
            {u"parenting-municipality"_s, ParentingReports::tr("Statistics of a municipality's parenting groups"), {u"municipality"_s}, statisticsReport, true, {u"programme"_s}},
            {u"family-centres"_s, ParentingReports::tr("Overview of family centres"), {}, centreReport, true, {u"municipality"_s, u"on"_s}}};
}

} // namespace lansnav
