// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/coursecharts.h"

#include "area/queryvalues.h"
#include "calendar/meetingtime.h"
#include "calendar/uilocale.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int fewestWeeks = 4, mostWeeks = 26;
constexpr int daysOfWeek = 7;

QDate dayOf(const QString &iso)
{
    return MeetingTime::fromIso(iso).date();
}

QString nameWithYear(const QString &title, QDate firstDay)
{
    const QString name = title.size() > 40 ? title.left(39) + u'…' : title;
    return firstDay.isValid() ? u"%1 %2"_s.arg(name, QString::number(firstDay.year())) : name;
}

/// As short as tells the two apart, in the width that a legend has.
std::pair<QString, QString> toldApart(QDate a, QDate b)
{
    const bool sameYear = a.year() == b.year(), sameMonth = sameYear && a.month() == b.month();
    const QString form = sameMonth ? u"d MMM yyyy"_s : sameYear ? u"MMMM yyyy"_s : u"yyyy"_s;
    return {uiLocale().toString(a, form), uiLocale().toString(b, form)};
}

int registeredOn(const RegistrationTimes &times, QDate day)
{
    return int(std::count_if(times.stays.cbegin(), times.stays.cend(), [&](const auto &stay) { return stay.from <= day && (!stay.until.isValid() || stay.until > day); }));
}

int weeksBefore(const RegistrationTimes &times)
{
    qint64 most = 0;
    for (const RegistrationTimes::Stay &stay : times.stays)
        most = std::max(most, (stay.from.daysTo(times.firstDay) + daysOfWeek - 1) / daysOfWeek);
    return int(std::min<qint64>(most, mostWeeks));
}

/// Whether somebody came on the list when the event had already begun: a course goes on for weeks.
bool hasLate(const RegistrationTimes &times)
{
    return std::any_of(times.stays.cbegin(), times.stays.cend(), [&](const RegistrationTimes::Stay &stay) { return stay.from > times.firstDay; });
}

/// A value for each week before the first day; with `late` one more for all who are on the list today.
report::Series curve(const RegistrationTimes &times, int weeks, QDate today, bool late)
{
    report::Series series{times.name, {}};
    for (int week = weeks; week >= 0; --week) {
        const QDate day = times.firstDay.addDays(-daysOfWeek * week);
        // The present week counts up to today.
        const bool begun = day.addDays(-daysOfWeek) < today;
        series.values.append(begun ? std::optional<double>(registeredOn(times, std::min(day, today))) : std::nullopt);
    }
    if (late)
        series.values.append(today > times.firstDay ? std::optional<double>(registeredOn(times, today)) : std::nullopt);
    return series;
}

QList<NamedCount> counted(const TookPart &part, QString Participant::*field, const QString &unknown)
{
    QHash<QString, NamedCount> found;
    int without = 0;
    for (const Participant &person : part.people) {
        const QString name = (person.*field).simplified();
        if (name.isEmpty()) {
            ++without;
            continue;
        }
        NamedCount &count = found[name.toCaseFolded()];
        // Of two spellings the same one is shown whatever the order.
        if (count.name.isEmpty() || name < count.name)
            count.name = name;
        ++count.count;
    }
    QList<NamedCount> list = found.values();
    sortByText(list, [](const NamedCount &count) { return count.name; });
    std::stable_sort(list.begin(), list.end(), [](const NamedCount &a, const NamedCount &b) { return a.count > b.count; });
    if (without > 0)
        list.append({unknown, without});
    return list;
}

report::Chart bars(const QString &title, const QString &unit, const QList<NamedCount> &counts, int most, const QString &others)
{
    report::Chart chart{.kind = report::Chart::Kind::Bars, .title = title, .unit = unit, .categories = {}, .series = {{unit, {}}}};
    const bool whole = counts.size() <= most;
    int rest = 0;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        if (!whole && i >= most - 1) {
            rest += counts.at(i).count;
            continue;
        }
        chart.categories.append(counts.at(i).name);
        chart.series[0].values.append(double(counts.at(i).count));
    }
    if (rest > 0) {
        chart.categories.append(others);
        chart.series[0].values.append(double(rest));
    }
    return chart;
}

} // namespace

RegistrationTimes registrationTimes(const EventDetail &detail)
{
    RegistrationTimes times;
    times.firstDay = detail.firstDay();
    times.name = nameWithYear(detail.event.title, times.firstDay);
    for (const Registration &r : detail.registrations)
        if (const QDate from = dayOf(r.requestedAt); from.isValid())
            times.stays.append({from, dayOf(r.cancelledAt)});
    return times;
}

Result<std::optional<RegistrationTimes>> lastTime(Database &db, const Id &event)
{
    RegistrationTimes times;
    Id last;
    // The one it was copied from comes before all others.
    const auto found = db.each(uR"(SELECT e.id, e.title, min(substr(s.starts, 1, 10)) AS first, e.id = n.copied_from AS origin
            FROM event n JOIN event e ON e.deleted = 0 AND e.id <> n.id AND (e.id = n.copied_from OR (e.title = n.title AND trim(coalesce(n.title, '')) <> ''))
            JOIN session s ON s.event = e.id AND s.deleted = 0 AND s.starts IS NOT NULL
            WHERE n.id = ? GROUP BY e.id
            HAVING first < (SELECT min(substr(o.starts, 1, 10)) FROM session o WHERE o.event = n.id AND o.deleted = 0)
            ORDER BY coalesce(origin, 0) DESC, first DESC LIMIT 1)"_s, {event.bind()}, [&](const QSqlQuery &q) {
                last = idAt(q, 0);
                times.firstDay = QDate::fromString(textAt(q, 2), Qt::ISODate);
                times.name = nameWithYear(textAt(q, 1), times.firstDay);
            });
    if (!found)
        return found.error();
    if (last.isNull() || !times.firstDay.isValid())
        return std::optional<RegistrationTimes>();
    const auto read = db.each(u"SELECT r.requested_at, r.cancelled_at FROM registration r JOIN person p ON p.id = r.person AND p.deleted = 0"
                              " WHERE r.deleted = 0 AND r.event = ?"_s, {last.bind()}, [&](const QSqlQuery &q) {
                                  if (const QDate from = dayOf(textAt(q, 0)); from.isValid())
                                      times.stays.append({from, dayOf(textAt(q, 1))});
                              });
    if (!read)
        return read.error();
    return std::optional(times);
}

report::Chart CourseCharts::registrations(const RegistrationTimes &now, const std::optional<RegistrationTimes> &last, QDate today)
{
    report::Chart chart{.kind = report::Chart::Kind::Line, .title = tr("Registrations over time"), .unit = tr("registered, by weeks left to the first day"),
                        .categories = {}, .series = {}};
    const bool compares = last && last->firstDay.isValid() && !last->stays.isEmpty();
    if (!now.firstDay.isValid() || (now.stays.isEmpty() && !compares))
        return chart;
    const int weeks = std::max({fewestWeeks, weeksBefore(now), compares ? weeksBefore(*last) : 0});
    for (int week = weeks; week >= 0; --week)
        chart.categories.append(QString::number(week));
    const bool late = hasLate(now) || (compares && hasLate(*last));
    if (late)
        chart.categories.append(tr("begun", "registered after the first day"));
    chart.series.append(curve(now, weeks, today, late));
    if (compares)
        chart.series.append(curve(*last, weeks, today, late));
    if (compares)
        std::tie(chart.series[0].name, chart.series[1].name) = toldApart(now.firstDay, last->firstDay);
    return chart;
}

QList<NamedCount> CourseCharts::perMunicipality(const TookPart &part)
{
    return counted(part, &Participant::municipality, tr("not stated"));
}

QList<NamedCount> CourseCharts::perProfession(const TookPart &part)
{
    return counted(part, &Participant::profession, tr("not stated"));
}

report::Chart CourseCharts::municipalities(const TookPart &part, int most)
{
    return bars(tr("Participants per municipality"), tr("people"), perMunicipality(part), most, tr("others"));
}

report::Chart CourseCharts::professions(const TookPart &part, int most)
{
    return bars(tr("Participants per profession"), tr("people"), perProfession(part), most, tr("others"));
}

report::Chart CourseCharts::answers(const EventQuestion &question, const EvaluationResult &result)
{
    report::Chart chart;
    report::Series series;
    for (qsizetype i = 0; i < result.counts.size(); ++i) {
        chart.categories << (question.kind == QuestionKind::Scale ? QString::number(question.lowest + int(i)) : question.choices.value(i).left(30));
        series.values << std::optional<double>(result.counts.at(i));
    }
    series.name = tr("Answers");
    chart.unit = series.name;
    chart.title = question.text.left(100);
    chart.series << series;
    return chart;
}

} // namespace lansnav
