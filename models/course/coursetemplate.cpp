// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/coursetemplate.h"

#include "course/rowvalues.h"
#include "course/types.h"
#include "register/jsonchecker.h"
#include "register/templates.h"
#include "store/edit.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int farthestDays = 1000;

struct CourseTemplate
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::CourseTemplate)
};

QStringList kindCodes()
{
    using enum EventKind;
    QStringList codes;
    for (const EventKind kind : {Training, Workshop, Seminar, Conference, MeetingPlace, ResearchCircle, EvaluationWorkshop, LearningCircle, Supervision})
        codes.append(toCode(kind));
    return codes;
}

QSet<QString> namesIn(const QJsonArray &list)
{
    QSet<QString> names;
    for (const QJsonValue &value : list)
        names.insert(value.isString() ? value.toString() : value.toObject()[u"name"_s].toString());
    return names;
}

void checkTasks(JsonChecker &check, const QJsonValue &value, const QString &path)
{
    const QJsonArray tasks = check.array(value, path);
    for (qsizetype i = 0; i < tasks.size(); ++i) {
        const QString at = JsonChecker::item(path, i);
        const QJsonObject task = check.object(tasks[i], at, {u"text"_s, u"days"_s});
        check.text(task[u"text"_s], JsonChecker::child(at, u"text"_s));
        check.integer(task[u"days"_s], JsonChecker::child(at, u"days"_s), -farthestDays, farthestDays);
    }
}

void checkReference(JsonChecker &check, const QJsonObject &event, const QString &at, const QString &key, const QSet<QString> &known, const QString &what)
{
    const QString path = JsonChecker::child(at, key);
    if (event.contains(key))
        check.refersTo(check.text(event[key], path), path, known, what);
}

} // namespace

Result<void> applyCourseTemplate(Edit &edit, const QJsonObject &json)
{
    const QString region = json[u"region"_s].toObject()[u"code"_s].toString();
    for (const QJsonArray events = json[u"events"_s].toArray(); const QJsonValue &value : events) {
        const QJsonObject object = value.toObject();
        Event event;
        event.title = object[u"title"_s].toString();
        event.id = Id::natural(u"event", {region, event.title});
        event.kind = eventKindFrom(object[u"kind"_s].toString());
        event.targetGroup = object[u"target_group"_s].toString();
        if (const QString area = object[u"area"_s].toString(); !area.isEmpty())
            event.area = templateAreaId(area);
        if (const QString network = object[u"network"_s].toString(); !network.isEmpty())
            event.network = templateNetworkId(json, network);
        edit.insertWithId(u"event"_s, event.id, valuesOf(event));
        int number = 0;
        for (const QJsonArray tasks = object[u"tasks"_s].toArray(); const QJsonValue &line : tasks) {
            EventTask task;
            task.event = event.id;
            task.text = line.toObject()[u"text"_s].toString();
            task.days = line.toObject()[u"days"_s].toInt();
            edit.insertWithId(u"event_task"_s, Id::natural(u"event_task", {event.id.hex(), QString::number(number++)}), valuesOf(task));
        }
    }
    return {};
}

QStringList checkCourseTemplate(const QJsonObject &json)
{
    JsonChecker check;
    if (!json.contains(u"events"_s))
        return {};
    const QSet<QString> areas = namesIn(json[u"areas"_s].toArray());
    const QSet<QString> networks = namesIn(json[u"networks"_s].toArray());
    const QJsonArray events = check.array(json[u"events"_s], u"events"_s);
    QSet<QString> seen;
    for (qsizetype i = 0; i < events.size(); ++i) {
        const QString at = JsonChecker::item(u"events"_s, i);
        const QJsonObject event = check.object(events[i], at, {u"title"_s, u"kind"_s, u"target_group"_s}, {u"area"_s, u"network"_s, u"tasks"_s});
        check.unique(check.text(event[u"title"_s], JsonChecker::child(at, u"title"_s)), JsonChecker::child(at, u"title"_s), seen);
        check.oneOf(event[u"kind"_s], JsonChecker::child(at, u"kind"_s), kindCodes());
        check.text(event[u"target_group"_s], JsonChecker::child(at, u"target_group"_s));
        checkReference(check, event, at, u"area"_s, areas, CourseTemplate::tr("area"));
        checkReference(check, event, at, u"network"_s, networks, CourseTemplate::tr("network"));
        if (event.contains(u"tasks"_s))
            checkTasks(check, event[u"tasks"_s], JsonChecker::child(at, u"tasks"_s));
    }
    return check.faults();
}

} // namespace lansnav
