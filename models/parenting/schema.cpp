// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/schema.h"

#include "parenting/grouptitle.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

const char *const programmeWord = QT_TRANSLATE_NOOP("Column", "programme");
const char *const versionWord = QT_TRANSLATE_NOOP("Column", "version");
const char *const groupWord = QT_TRANSLATE_NOOP("Column", "group");
const char *const participantWord = QT_TRANSLATE_NOOP("Column", "participant");
const char *const questionWord = QT_TRANSLATE_NOOP("Column", "question");
const char *const personWord = QT_TRANSLATE_NOOP("Column", "person");
const char *const municipalityWord = QT_TRANSLATE_NOOP("Column", "municipality");
const char *const organisationWord = QT_TRANSLATE_NOOP("Column", "organisation");
const char *const nameWord = QT_TRANSLATE_NOOP("Column", "name");
const char *const noteWord = QT_TRANSLATE_NOOP("Column", "note");
const char *const statusWord = QT_TRANSLATE_NOOP("Column", "status");
const char *const orderWord = QT_TRANSLATE_NOOP("Column", "order");
const char *const fromWord = QT_TRANSLATE_NOOP("Column", "from");
const char *const toWord = QT_TRANSLATE_NOOP("Column", "to");
const char *const themeWord = QT_TRANSLATE_NOOP("Column", "theme");
const char *const momentWord = QT_TRANSLATE_NOOP("Column", "when asked");
const char *const interpreterWord = QT_TRANSLATE_NOOP("Column", "interpreter");

ColumnDecl to(const char *column, const char *label, const char *table)
{
    return {.name = QString::fromLatin1(column), .type = ColumnType::Reference, .label = label, .references = QString::fromLatin1(table)};
}

/// Columns that only mean something together.
ColumnDecl unitPart(const char *column, const char *label, const char *unit, ColumnType type = ColumnType::Text)
{
    return {.name = QString::fromLatin1(column), .type = type, .label = label, .unit = QString::fromLatin1(unit)};
}

/// What stays hidden when it is about somebody with protected identity.
ColumnDecl hidden(const char *column, const char *label)
{
    return {.name = QString::fromLatin1(column), .label = label, .personal = true};
}

ColumnDecl groupReference() { return to("parent_group", groupWord, "parent_group"); }
ColumnDecl versionReference() { return to("version", versionWord, "programme_version"); }

ColumnDecl moment()
{
    return {.name = u"moment"_s, .label = momentWord,
            .words = {{u"before"_s, QT_TRANSLATE_NOOP("Column", "before the first meeting")}, {u"after"_s, QT_TRANSLATE_NOOP("Column", "after the last meeting")}}};
}

QList<TableDecl> programmes()
{
    using enum ColumnType;
    return {
        {.name = u"programme"_s,
         .label = QT_TRANSLATE_NOOP("Table", "programme"),
         .columns = {{u"short_name"_s, Text, QT_TRANSLATE_NOOP("Column", "short name")},
                     {u"name"_s, Text, nameWord},
                     {u"target_group"_s, Text, QT_TRANSLATE_NOOP("Column", "target group")},
                     {u"materials"_s, Text, QT_TRANSLATE_NOOP("Column", "materials")},
                     {u"keep_months"_s, Integer, QT_TRANSLATE_NOOP("Column", "months that names are kept")},
                     {u"retired"_s, Boolean, QT_TRANSLATE_NOOP("Column", "no longer given")},
                     {u"note"_s, Text, noteWord}},
         .titleSql = u"coalesce(name, short_name)"_s},
        {.name = u"programme_version"_s,
         .label = QT_TRANSLATE_NOOP("Table", "version of a programme"),
         .columns = {to("programme", programmeWord, "programme"),
                     {u"number"_s, Integer, QT_TRANSLATE_NOOP("Column", "number")},
                     {u"valid_from"_s, Text, QT_TRANSLATE_NOOP("Column", "applies from")},
                     unitPart("child_youngest", QT_TRANSLATE_NOOP("Column", "youngest child"), "child_age", Integer),
                     unitPart("child_oldest", QT_TRANSLATE_NOOP("Column", "oldest child"), "child_age", Integer),
                     {u"leaders"_s, Integer, QT_TRANSLATE_NOOP("Column", "leaders needed")},
                     to("trained_in", QT_TRANSLATE_NOOP("Column", "leaders are trained in"), "programme"),
                     unitPart("fewest", QT_TRANSLATE_NOOP("Column", "fewest participants"), "participants", Integer),
                     unitPart("most", QT_TRANSLATE_NOOP("Column", "most participants"), "participants", Integer),
                     {u"may_miss"_s, Integer, QT_TRANSLATE_NOOP("Column", "meetings one may miss")},
                     {u"home_practice"_s, Boolean, QT_TRANSLATE_NOOP("Column", "practice at home")}},
         .titleSql = u"coalesce((SELECT coalesce(p.short_name, p.name) FROM programme p WHERE p.id = programme) || ' ', '') || coalesce(number, '')"_s},
        {.name = u"programme_meeting"_s,
         .label = QT_TRANSLATE_NOOP("Table", "meeting of a programme"),
         .columns = {versionReference(), {u"sort"_s, Integer, orderWord}, {u"theme"_s, Text, themeWord},
                     {u"minutes"_s, Integer, QT_TRANSLATE_NOOP("Column", "minutes")}},
         .titleSql = u"theme"_s},
        {.name = u"programme_question"_s,
         .label = QT_TRANSLATE_NOOP("Table", "question of a programme"),
         .columns = {versionReference(), {u"sort"_s, Integer, orderWord}, {u"text"_s, Text, QT_TRANSLATE_NOOP("Column", "text")},
                     unitPart("lowest", QT_TRANSLATE_NOOP("Column", "lowest step"), "scale", Integer),
                     unitPart("highest", QT_TRANSLATE_NOOP("Column", "highest step"), "scale", Integer)},
         .titleSql = u"text"_s},
    };
}

QList<TableDecl> leadersAndCentres()
{
    using enum ColumnType;
    return {
        {.name = u"leader"_s,
         .label = QT_TRANSLATE_NOOP("Table", "group leader"),
         .counted = QT_TRANSLATE_N_NOOP("Table", "%n entry(ies) in the register of group leaders"),
         .columns = {to("person", personWord, "person"),
                     {.name = u"status"_s, .label = statusWord,
                      .words = {{u"active"_s, QT_TRANSLATE_NOOP("Column", "active")}, {u"resting"_s, QT_TRANSLATE_NOOP("Column", "resting")}}},
                     {.name = u"municipality"_s, .type = Reference, .label = municipalityWord, .references = u"municipality"_s, .personal = true},
                     hidden("languages", QT_TRANSLATE_NOOP("Column", "languages")), hidden("note", noteWord)},
         .naturalKey = {u"person"_s}},
        {.name = u"leader_training"_s,
         .label = QT_TRANSLATE_NOOP("Table", "training of a leader"),
         .counted = QT_TRANSLATE_N_NOOP("Table", "%n training(s) as a group leader"),
         .columns = {to("person", personWord, "person"),
                     to("programme", programmeWord, "programme"),
                     {u"period"_s, Integer, QT_TRANSLATE_NOOP("Column", "period")},
                     unitPart("trained", QT_TRANSLATE_NOOP("Column", "trained"), "time"),
                     unitPart("valid_until", QT_TRANSLATE_NOOP("Column", "valid until"), "time"),
                     hidden("certificate", QT_TRANSLATE_NOOP("Column", "certificate"))},
         .naturalKey = {u"person"_s, u"programme"_s, u"period"_s}},
        {.name = u"family_centre"_s,
         .label = QT_TRANSLATE_NOOP("Table", "family centre"),
         .columns = {{u"name"_s, Text, nameWord},
                     to("municipality", municipalityWord, "municipality"),
                     to("organisation", organisationWord, "organisation"),
                     {u"address"_s, Text, QT_TRANSLATE_NOOP("Column", "address")},
                     unitPart("setup_since", QT_TRANSLATE_NOOP("Column", "being set up since"), "time"),
                     unitPart("start", QT_TRANSLATE_NOOP("Column", "in operation since"), "time"),
                     unitPart("end", QT_TRANSLATE_NOOP("Column", "closed"), "time"),
                     {u"professions"_s, Text, QT_TRANSLATE_NOOP("Column", "professions")},
                     {u"agreement_signed"_s, Text, QT_TRANSLATE_NOOP("Column", "agreement signed")},
                     unitPart("agreement_follow_up", QT_TRANSLATE_NOOP("Column", "agreement to be followed up"), "follow_up"),
                     unitPart("agreement_followed_up", QT_TRANSLATE_NOOP("Column", "agreement followed up"), "follow_up"),
                     {u"ffff"_s, Boolean, QT_TRANSLATE_NOOP("Column", "member of FFFF")},
                     {u"note"_s, Text, noteWord}},
         .titleSql = u"name"_s},
    };
}

ColumnDecl groupStatus()
{
    ColumnDecl status = unitPart("status", statusWord, "status");
    status.words = {{u"planned"_s, QT_TRANSLATE_NOOP("Column", "planned")}, {u"recruiting"_s, QT_TRANSLATE_NOOP("Column", "recruiting")},
                    {u"full"_s, QT_TRANSLATE_NOOP("Column", "full")},       {u"running"_s, QT_TRANSLATE_NOOP("Column", "running")},
                    {u"finished"_s, QT_TRANSLATE_NOOP("Column", "finished")}, {u"cancelled"_s, QT_TRANSLATE_NOOP("Column", "cancelled")}};
    return status;
}

ColumnDecl placeReference(const char *column, const char *label, const char *table)
{
    ColumnDecl reference = to(column, label, table);
    reference.unit = u"place"_s;
    return reference;
}

TableDecl groups()
{
    using enum ColumnType;
    return {.name = u"parent_group"_s,
            .label = QT_TRANSLATE_NOOP("Table", "parenting group"),
            .counted = QT_TRANSLATE_N_NOOP("Table", "responsible for %n parenting group(s)"),
            .columns = {{u"name"_s, Text, nameWord},
                        versionReference(),
                        to("municipality", municipalityWord, "municipality"),
                        placeReference("centre", QT_TRANSLATE_NOOP("Column", "family centre"), "family_centre"),
                        unitPart("place", QT_TRANSLATE_NOOP("Column", "place"), "place"),
                        {u"language"_s, Text, QT_TRANSLATE_NOOP("Column", "language")},
                        {.name = u"interpreter"_s, .label = interpreterWord,
                         .words = {{u"none"_s, QT_TRANSLATE_NOOP("Column", "not needed")}, {u"needed"_s, QT_TRANSLATE_NOOP("Column", "needed, not booked")},
                                   {u"booked"_s, QT_TRANSLATE_NOOP("Column", "booked")}}},
                        unitPart("start", fromWord, "period"), unitPart("end", toWord, "period"),
                        groupStatus(), unitPart("cancel_reason", QT_TRANSLATE_NOOP("Column", "reason for cancelling"), "status"),
                        {u"seats"_s, Integer, QT_TRANSLATE_NOOP("Column", "seats")},
                        to("responsible", QT_TRANSLATE_NOOP("Column", "responsible"), "person"),
                        to("organiser", QT_TRANSLATE_NOOP("Column", "run by"), "organisation"),
                        {u"counts_only"_s, Boolean, QT_TRANSLATE_NOOP("Column", "known in counts only")},
                        {u"counted_registered"_s, Integer, QT_TRANSLATE_NOOP("Column", "number who registered")},
                        {u"counted_started"_s, Integer, QT_TRANSLATE_NOOP("Column", "number who started")},
                        {u"counted_completed"_s, Integer, QT_TRANSLATE_NOOP("Column", "number who completed")},
                        {u"names_until"_s, Text, QT_TRANSLATE_NOOP("Column", "names are kept until")},
                        {u"source"_s, Text, QT_TRANSLATE_NOOP("Column", "source")},
                        {u"note"_s, Text, noteWord}},
            .titleSql = GroupTitle::sql(u"parent_group"_s),
            .titleText = GroupTitle::fromSql};
}

QList<TableDecl> meetingsAndParticipants()
{
    using enum ColumnType;
    return {
        {.name = u"group_leader"_s,
         .label = QT_TRANSLATE_NOOP("Table", "leader of a group"),
         .counted = QT_TRANSLATE_N_NOOP("Table", "leader of %n parenting group(s)"),
         .columns = {groupReference(), to("person", personWord, "person")},
         .naturalKey = {u"parent_group"_s, u"person"_s}},
        {.name = u"group_meeting"_s,
         .label = QT_TRANSLATE_NOOP("Table", "meeting of a group"),
         .columns = {groupReference(),
                     unitPart("starts", QT_TRANSLATE_NOOP("Column", "starts"), "time"), unitPart("ends", QT_TRANSLATE_NOOP("Column", "ends"), "time"),
                     {u"theme"_s, Text, themeWord},
                     {u"present"_s, Integer, QT_TRANSLATE_NOOP("Column", "number present")},
                     {u"cancelled"_s, Boolean, QT_TRANSLATE_NOOP("Column", "cancelled")}},
         .titleSql = u"coalesce(theme || ' ', '') || coalesce(substr(starts, 1, 10), '')"_s},
        {.name = u"participant"_s,
         .label = QT_TRANSLATE_NOOP("Table", "participant"),
         .columns = {groupReference(),
                     {u"requested_at"_s, Text, QT_TRANSLATE_NOOP("Column", "registered")},
                     {u"children"_s, Integer, QT_TRANSLATE_NOOP("Column", "number of children")},
                     {.name = u"reached_by"_s, .label = QT_TRANSLATE_NOOP("Column", "reached by"),
                      .words = {{u"family_centre"_s, QT_TRANSLATE_NOOP("Column", "family centre")},
                                {u"child_health"_s, QT_TRANSLATE_NOOP("Column", "child health care")},
                                {u"school"_s, QT_TRANSLATE_NOOP("Column", "school or preschool")},
                                {u"social_services"_s, QT_TRANSLATE_NOOP("Column", "social services")},
                                {u"friend"_s, QT_TRANSLATE_NOOP("Column", "somebody they know")},
                                {u"notice"_s, QT_TRANSLATE_NOOP("Column", "notice or web page")},
                                {u"other"_s, QT_TRANSLATE_NOOP("Column", "other")}}},
                     {u"interpreter"_s, Boolean, interpreterWord},
                     {u"confirmed_on"_s, Text, QT_TRANSLATE_NOOP("Column", "confirmed")},
                     {.name = u"left_on"_s, .label = QT_TRANSLATE_NOOP("Column", "dropped out"), .ends = true}}},
        {.name = u"participant_name"_s,
         .label = QT_TRANSLATE_NOOP("Table", "who a participant is"),
         .columns = {to("participant", participantWord, "participant"),
                     {u"part"_s, Integer, QT_TRANSLATE_NOOP("Column", "part")},
                     hidden("name", nameWord), hidden("child_ages", QT_TRANSLATE_NOOP("Column", "ages of the children")),
                     {u"protected"_s, Boolean, QT_TRANSLATE_NOOP("Column", "protected identity")}},
         .naturalKey = {u"participant"_s, u"part"_s},
         .titleSql = u"CASE WHEN protected THEN NULL ELSE coalesce(name, '') END"_s},
        {.name = u"participant_attendance"_s,
         .label = QT_TRANSLATE_NOOP("Table", "attendance of a participant"),
         .columns = {to("group_meeting", QT_TRANSLATE_NOOP("Column", "meeting"), "group_meeting"),
                     to("participant", participantWord, "participant"),
                     {.name = u"state"_s, .label = QT_TRANSLATE_NOOP("Column", "attendance"),
                      .words = {{u"present"_s, QT_TRANSLATE_NOOP("Column", "present")},
                                {u"absent"_s, QT_TRANSLATE_NOOP("Column", "absent")},
                                {u"apology"_s, QT_TRANSLATE_NOOP("Column", "sent apology")}}}},
         .naturalKey = {u"group_meeting"_s, u"participant"_s}},
    };
}

QList<TableDecl> evaluationAndPopulation()
{
    using enum ColumnType;
    return {
        {.name = u"group_answer"_s,
         .label = QT_TRANSLATE_NOOP("Table", "answer of a participant"),
         .columns = {groupReference(), to("question", questionWord, "programme_question"), moment(),
                     {u"sheet"_s, Text, QT_TRANSLATE_NOOP("Column", "sheet")},
                     {u"value"_s, Integer, QT_TRANSLATE_NOOP("Column", "answer")}},
         .naturalKey = {u"parent_group"_s, u"question"_s, u"moment"_s, u"sheet"_s}},
        {.name = u"group_answer_sum"_s,
         .label = QT_TRANSLATE_NOOP("Table", "answers of a group, summed"),
         .columns = {groupReference(), to("question", questionWord, "programme_question"), moment(),
                     unitPart("answers", QT_TRANSLATE_NOOP("Column", "number of answers"), "sum", Integer),
                     unitPart("total", QT_TRANSLATE_NOOP("Column", "sum of the answers"), "sum", Integer)},
         .naturalKey = {u"parent_group"_s, u"question"_s, u"moment"_s}},
        {.name = u"child_population"_s,
         .label = QT_TRANSLATE_NOOP("Table", "number of children"),
         .columns = {to("municipality", municipalityWord, "municipality"),
                     {u"year"_s, Integer, QT_TRANSLATE_NOOP("Column", "year")},
                     {u"children"_s, Integer, QT_TRANSLATE_NOOP("Column", "number of children")}},
         .naturalKey = {u"municipality"_s, u"year"_s},
         .titleSql = u"coalesce((SELECT name FROM municipality m WHERE m.id = municipality) || ' ', '') || coalesce(year, '')"_s},
    };
}

} // namespace

QList<TableDecl> parentingTables()
{
    return programmes() + leadersAndCentres() + QList<TableDecl>{groups()} + meetingsAndParticipants() + evaluationAndPopulation();
}

} // namespace lansnav
