// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/parentingtemplate.h"

#include "parenting/parentingrows.h"
#include "register/jsonchecker.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

struct ParentingTemplate
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::ParentingTemplate)
};

std::optional<int> numberIn(const QJsonObject &object, const QString &key)
{
    return object[key].isDouble() ? std::optional(object[key].toInt()) : std::nullopt;
}

ProgrammeVersion versionFrom(const QJsonObject &object, const Id &programme)
{
    ProgrammeVersion v;
    v.id = Id::natural(u"programme_version", {programme.hex(), u"1"_s});
    v.programme = programme;
    v.childYoungest = numberIn(object[u"child_age"_s].toObject(), u"from"_s);
    v.childOldest = numberIn(object[u"child_age"_s].toObject(), u"to"_s);
    v.leaders = numberIn(object, u"leaders"_s);
    v.fewest = numberIn(object[u"participants"_s].toObject(), u"from"_s);
    v.most = numberIn(object[u"participants"_s].toObject(), u"to"_s);
    v.mayMiss = numberIn(object, u"may_miss"_s);
    v.homePractice = object[u"home_practice"_s].toBool();
    return v;
}

void checkSpan(JsonChecker &check, const QJsonValue &value, const QString &path, int lowest, int highest)
{
    if (value.isUndefined())
        return;
    const QJsonObject object = check.object(value, path, {u"from"_s, u"to"_s});
    const int from = check.integer(object[u"from"_s], JsonChecker::child(path, u"from"_s), lowest, highest);
    const int to = check.integer(object[u"to"_s], JsonChecker::child(path, u"to"_s), lowest, highest);
    if (to < from)
        check.fault(JsonChecker::child(path, u"to"_s), ParentingTemplate::tr("less than from"));
}

void checkProgramme(JsonChecker &check, const QJsonValue &value, const QString &path)
{
    const QJsonObject object = check.object(value, path, {u"key"_s, u"name"_s, u"for"_s, u"leaders"_s, u"participants"_s, u"meetings"_s},
                                            {u"child_age"_s, u"home_practice"_s, u"may_miss"_s, u"materials"_s});
    for (const QString &key : {u"key"_s, u"name"_s, u"for"_s})
        check.text(object[key], JsonChecker::child(path, key));
    check.text(object[u"materials"_s], JsonChecker::child(path, u"materials"_s));
    check.integer(object[u"leaders"_s], JsonChecker::child(path, u"leaders"_s), 1, 20);
    check.boolean(object[u"home_practice"_s], JsonChecker::child(path, u"home_practice"_s));
    checkSpan(check, object[u"participants"_s], JsonChecker::child(path, u"participants"_s), 1, 1000);
    checkSpan(check, object[u"child_age"_s], JsonChecker::child(path, u"child_age"_s), 0, 30);
    const QString meetingsAt = JsonChecker::child(path, u"meetings"_s);
    const QJsonArray meetings = check.array(object[u"meetings"_s], meetingsAt, false);
    check.integer(object[u"may_miss"_s], JsonChecker::child(path, u"may_miss"_s), 0, std::max(0, int(meetings.size()) - 1));
    for (qsizetype i = 0; i < meetings.size(); ++i) {
        const QString at = JsonChecker::item(meetingsAt, i);
        const QJsonObject meeting = check.object(meetings[i], at, {u"title"_s, u"minutes"_s});
        check.text(meeting[u"title"_s], JsonChecker::child(at, u"title"_s));
        check.integer(meeting[u"minutes"_s], JsonChecker::child(at, u"minutes"_s), 1, 24 * 60);
    }
}

} // namespace

Id templateProgrammeId(const QJsonObject &json, const QString &key)
{
    return Id::natural(u"programme", {json[u"region"_s].toObject()[u"code"_s].toString(), key});
}

Result<void> applyParentingTemplate(Edit &edit, const QJsonObject &json)
{
    for (const QJsonArray list = json[u"programmes"_s].toArray(); const QJsonValue &value : list) {
        const QJsonObject object = value.toObject();
        Programme programme;
        programme.shortName = object[u"key"_s].toString();
        programme.id = templateProgrammeId(json, programme.shortName);
        programme.name = object[u"name"_s].toString();
        programme.targetGroup = object[u"for"_s].toString();
        programme.materials = object[u"materials"_s].toString();
        edit.insertWithId(u"programme"_s, programme.id, valuesOf(programme));
        const ProgrammeVersion version = versionFrom(object, programme.id);
        edit.insertWithId(u"programme_version"_s, version.id, valuesOf(version));
        const QJsonArray meetings = object[u"meetings"_s].toArray();
        for (qsizetype i = 0; i < meetings.size(); ++i) {
            const QJsonObject meeting = meetings[i].toObject();
            edit.insertWithId(u"programme_meeting"_s, Id::natural(u"programme_meeting", {version.id.hex(), QString::number(i)}),
                              stepValues(version.id, {{}, int(i), meeting[u"title"_s].toString(), numberIn(meeting, u"minutes"_s)}));
        }
    }
    // A failed insert is kept by the act and returned by its commit().
    return {};
}

QStringList checkParentingTemplate(const QJsonObject &json)
{
    JsonChecker check;
    if (!json.contains(u"programmes"_s))
        return {};
    const QJsonArray list = check.array(json[u"programmes"_s], u"programmes"_s);
    QSet<QString> keys;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString at = JsonChecker::item(u"programmes"_s, i);
        checkProgramme(check, list[i], at);
        check.unique(list[i].toObject()[u"key"_s].toString(), JsonChecker::child(at, u"key"_s), keys);
    }
    return check.faults();
}

} // namespace lansnav
