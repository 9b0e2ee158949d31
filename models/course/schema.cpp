// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/schema.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

const char *const eventLabel = QT_TRANSLATE_NOOP("Column", "event");
const char *const sessionLabel = QT_TRANSLATE_NOOP("Column", "session");
const char *const personLabel = QT_TRANSLATE_NOOP("Column", "person");
const char *const roomLabel = QT_TRANSLATE_NOOP("Column", "room");
const char *const venueLabel = QT_TRANSLATE_NOOP("Column", "venue");
const char *const nameLabel = QT_TRANSLATE_NOOP("Column", "name");
const char *const titleLabel = QT_TRANSLATE_NOOP("Column", "title");
const char *const textLabel = QT_TRANSLATE_NOOP("Column", "text");
const char *const kindLabel = QT_TRANSLATE_NOOP("Column", "kind");
const char *const noteLabel = QT_TRANSLATE_NOOP("Column", "note");
const char *const startsLabel = QT_TRANSLATE_NOOP("Column", "starts");
const char *const endsLabel = QT_TRANSLATE_NOOP("Column", "ends");
const char *const capacityLabel = QT_TRANSLATE_NOOP("Column", "capacity");
const char *const sortLabel = QT_TRANSLATE_NOOP("Column", "order");
const char *const reasonLabel = QT_TRANSLATE_NOOP("Column", "reason");

ColumnDecl reference(const char *column, const char *label, const char *table)
{
    return {.name = QString::fromLatin1(column), .type = ColumnType::Reference, .label = label, .references = QString::fromLatin1(table)};
}

ColumnDecl eventReference() { return reference("event", eventLabel, "event"); }
ColumnDecl sessionReference() { return reference("session", sessionLabel, "session"); }
ColumnDecl personReference() { return reference("person", personLabel, "person"); }

/// Columns that only mean something together.
ColumnDecl part(const char *column, const char *label, const char *unit)
{
    return {.name = QString::fromLatin1(column), .label = label, .unit = QString::fromLatin1(unit)};
}

/// Text about a person that stays hidden when she has protected identity.
ColumnDecl personal(const char *column, const char *label)
{
    return {.name = QString::fromLatin1(column), .label = label, .personal = true};
}

QList<TableDecl> places()
{
    using enum ColumnType;
    return {
        {.name = u"venue"_s,
         .label = QT_TRANSLATE_NOOP("Table", "venue"),
         .columns = {{u"name"_s, Text, nameLabel},
                     {u"address"_s, Text, QT_TRANSLATE_NOOP("Column", "address")},
                     reference("municipality", QT_TRANSLATE_NOOP("Column", "municipality"), "municipality"),
                     {u"note"_s, Text, noteLabel}},
         .titleSql = u"name"_s},
        {.name = u"room"_s,
         .label = QT_TRANSLATE_NOOP("Table", "room"),
         .columns = {reference("venue", venueLabel, "venue"),
                     {u"name"_s, Text, nameLabel},
                     {u"capacity"_s, Integer, capacityLabel},
                     {u"equipment"_s, Text, QT_TRANSLATE_NOOP("Column", "equipment")},
                     {u"note"_s, Text, noteLabel}},
         .titleSql = u"coalesce((SELECT name FROM venue v WHERE v.id = venue) || ', ', '') || coalesce(name, '')"_s},
        {.name = u"room_block"_s,
         .label = QT_TRANSLATE_NOOP("Table", "blocked time"),
         .columns = {reference("room", roomLabel, "room"), part("starts", startsLabel, "time"), part("ends", endsLabel, "time"),
                     {u"reason"_s, Text, reasonLabel}},
         .titleSql = u"coalesce((SELECT name FROM room o WHERE o.id = room) || ' ', '') || coalesce(substr(starts, 1, 10), '')"_s},
    };
}

ColumnDecl eventKind()
{
    return {.name = u"kind"_s, .label = kindLabel,
            .words = {{u"training"_s, QT_TRANSLATE_NOOP("Column", "training")},
                      {u"workshop"_s, QT_TRANSLATE_NOOP("Column", "workshop")},
                      {u"seminar"_s, QT_TRANSLATE_NOOP("Column", "seminar")},
                      {u"conference"_s, QT_TRANSLATE_NOOP("Column", "conference")},
                      {u"meeting_place"_s, QT_TRANSLATE_NOOP("Column", "meeting place")},
                      {u"research_circle"_s, QT_TRANSLATE_NOOP("Column", "research circle")},
                      {u"evaluation_workshop"_s, QT_TRANSLATE_NOOP("Column", "evaluation workshop")},
                      {u"learning_circle"_s, QT_TRANSLATE_NOOP("Column", "learning circle")},
                      {u"supervision"_s, QT_TRANSLATE_NOOP("Column", "supervision")}}};
}

ColumnDecl eventStatus()
{
    return {.name = u"status"_s, .label = QT_TRANSLATE_NOOP("Column", "status"),
            .words = {{u"idea"_s, QT_TRANSLATE_NOOP("Column", "idea")},
                      {u"planned"_s, QT_TRANSLATE_NOOP("Column", "planned")},
                      {u"open"_s, QT_TRANSLATE_NOOP("Column", "open")},
                      {u"closed"_s, QT_TRANSLATE_NOOP("Column", "closed")},
                      {u"held"_s, QT_TRANSLATE_NOOP("Column", "held")},
                      {u"cancelled"_s, QT_TRANSLATE_NOOP("Column", "cancelled")},
                      {u"moved"_s, QT_TRANSLATE_NOOP("Column", "moved")}}};
}

QList<TableDecl> events()
{
    using enum ColumnType;
    return {
        {.name = u"event"_s,
         .label = QT_TRANSLATE_NOOP("Table", "event"),
         .columns = {eventKind(),
                     {u"title"_s, Text, titleLabel},
                     {u"target_group"_s, Text, QT_TRANSLATE_NOOP("Column", "target group")},
                     reference("area", QT_TRANSLATE_NOOP("Column", "area"), "area"),
                     reference("network", QT_TRANSLATE_NOOP("Column", "network"), "network"),
                     eventStatus(),
                     {u"capacity"_s, Integer, capacityLabel},
                     {u"minimum"_s, Integer, QT_TRANSLATE_NOOP("Column", "fewest participants")},
                     part("opens", QT_TRANSLATE_NOOP("Column", "registration opens"), "window"),
                     part("closes", QT_TRANSLATE_NOOP("Column", "registration closes"), "window"),
                     {u"fee"_s, Integer, QT_TRANSLATE_NOOP("Column", "fee in öre")},
                     reference("venue", venueLabel, "venue"),
                     {u"place"_s, Text, QT_TRANSLATE_NOOP("Column", "place")},
                     {u"link"_s, Text, QT_TRANSLATE_NOOP("Column", "link")},
                     {u"description"_s, Text, QT_TRANSLATE_NOOP("Column", "description")},
                     {u"certificate_least"_s, Integer, QT_TRANSLATE_NOOP("Column", "sessions for a certificate")},
                     reference("copied_from", QT_TRANSLATE_NOOP("Column", "copied from"), "event"),
                     {u"note"_s, Text, noteLabel}},
         .titleSql = u"title"_s},
        {.name = u"event_responsible"_s,
         .label = QT_TRANSLATE_NOOP("Table", "responsible person"),
         .counted = QT_TRANSLATE_N_NOOP("Table", "responsible for %n event(s)"),
         .columns = {eventReference(), personReference()},
         .naturalKey = {u"event"_s, u"person"_s}},
        {.name = u"event_task"_s,
         .label = QT_TRANSLATE_NOOP("Table", "task"),
         .counted = QT_TRANSLATE_N_NOOP("Table", "%n task(s) of events"),
         .columns = {eventReference(),
                     {u"text"_s, Text, textLabel},
                     {u"days"_s, Integer, QT_TRANSLATE_NOOP("Column", "days from the first day")},
                     reference("responsible", QT_TRANSLATE_NOOP("Column", "responsible"), "person"),
                     {u"done_on"_s, Text, QT_TRANSLATE_NOOP("Column", "done")}},
         .titleSql = u"text"_s},
    };
}

QList<TableDecl> programme()
{
    using enum ColumnType;
    return {
        {.name = u"session"_s,
         .label = QT_TRANSLATE_NOOP("Table", "session"),
         .counted = QT_TRANSLATE_N_NOOP("Table", "chair of %n session(s)"),
         .columns = {eventReference(),
                     part("starts", startsLabel, "time"),
                     part("ends", endsLabel, "time"),
                     {u"title"_s, Text, titleLabel},
                     reference("room", roomLabel, "room"),
                     {u"track"_s, Text, QT_TRANSLATE_NOOP("Column", "track")},
                     reference("chair", QT_TRANSLATE_NOOP("Column", "chair"), "person"),
                     {.name = u"kind"_s, .label = kindLabel,
                      .words = {{u"talk"_s, QT_TRANSLATE_NOOP("Column", "talk")},
                                {u"panel"_s, QT_TRANSLATE_NOOP("Column", "panel")},
                                {u"workshop"_s, QT_TRANSLATE_NOOP("Column", "workshop")},
                                {u"break"_s, QT_TRANSLATE_NOOP("Column", "break")},
                                {u"ceremony"_s, QT_TRANSLATE_NOOP("Column", "ceremony")}}},
                     {u"capacity"_s, Integer, capacityLabel}},
         .titleSql = u"coalesce(title, (SELECT title FROM event e WHERE e.id = event), '') || coalesce(' ' || substr(starts, 1, 10), '')"_s},
        {.name = u"session_speaker"_s,
         .label = QT_TRANSLATE_NOOP("Table", "speaker"),
         .counted = QT_TRANSLATE_N_NOOP("Table", "speaker at %n session(s)"),
         .columns = {sessionReference(), personReference()},
         .naturalKey = {u"session"_s, u"person"_s}},
        {.name = u"speaker"_s,
         .label = QT_TRANSLATE_NOOP("Table", "about a speaker"),
         .counted = QT_TRANSLATE_N_NOOP("Table", "%n presentation(s) as a speaker"),
         .columns = {personReference(), personal("bio", QT_TRANSLATE_NOOP("Column", "presentation")), personal("needs", QT_TRANSLATE_NOOP("Column", "needs"))},
         .naturalKey = {u"person"_s}},
        {.name = u"publication"_s,
         .label = QT_TRANSLATE_NOOP("Table", "published programme"),
         .columns = {eventReference(),
                     {u"published_at"_s, Text, QT_TRANSLATE_NOOP("Column", "published")},
                     {u"content"_s, Text, QT_TRANSLATE_NOOP("Column", "programme")}},
         .titleSql = u"coalesce((SELECT title FROM event e WHERE e.id = event) || ' ', '') || coalesce(substr(published_at, 1, 10), '')"_s},
        {.name = u"clash_acceptance"_s,
         .label = QT_TRANSLATE_NOOP("Table", "accepted warning"),
         .columns = {eventReference(), {u"clash"_s, Text, QT_TRANSLATE_NOOP("Column", "warning")}, {u"reason"_s, Text, reasonLabel}},
         .naturalKey = {u"event"_s, u"clash"_s}},
    };
}

QList<TableDecl> participants()
{
    using enum ColumnType;
    return {
        {.name = u"registration"_s,
         .label = QT_TRANSLATE_NOOP("Table", "registration"),
         .counted = QT_TRANSLATE_N_NOOP("Table", "%n registration(s) for events"),
         .columns = {eventReference(),
                     personReference(),
                     {u"turn"_s, Integer, QT_TRANSLATE_NOOP("Column", "turn")},
                     {u"requested_at"_s, Text, QT_TRANSLATE_NOOP("Column", "registered")},
                     personal("access_needs", QT_TRANSLATE_NOOP("Column", "access needs")),
                     personal("message", QT_TRANSLATE_NOOP("Column", "message")),
                     {u"consent"_s, Boolean, QT_TRANSLATE_NOOP("Column", "consent")},
                     {.name = u"cancelled_at"_s, .label = QT_TRANSLATE_NOOP("Column", "registration cancelled"), .unit = u"cancelled"_s, .ends = true},
                     {.name = u"cancel_reason"_s, .label = QT_TRANSLATE_NOOP("Column", "reason for cancelling"), .unit = u"cancelled"_s, .personal = true, .ends = true},
                     {u"together"_s, Text, QT_TRANSLATE_NOOP("Column", "come together")},
                     personal("ahead_reason", QT_TRANSLATE_NOOP("Column", "reason for going ahead")),
                     {u"offered_until"_s, Text, QT_TRANSLATE_NOOP("Column", "seat offered until")},
                     {u"confirmed_on"_s, Text, QT_TRANSLATE_NOOP("Column", "confirmed")},
                     {u"source"_s, Text, QT_TRANSLATE_NOOP("Column", "source")}},
         .naturalKey = {u"event"_s, u"person"_s, u"turn"_s}},
        {.name = u"registration_diet"_s,
         .label = QT_TRANSLATE_NOOP("Table", "diet"),
         .counted = QT_TRANSLATE_N_NOOP("Table", "%n statement(s) of diet"),
         .columns = {reference("registration", QT_TRANSLATE_NOOP("Column", "registration"), "registration"), personReference(),
                     {u"part"_s, Integer, QT_TRANSLATE_NOOP("Column", "part")}, personal("diet", QT_TRANSLATE_NOOP("Column", "diet"))},
         .naturalKey = {u"registration"_s, u"part"_s}},
        {.name = u"session_choice"_s,
         .label = QT_TRANSLATE_NOOP("Table", "chosen session"),
         .columns = {reference("registration", QT_TRANSLATE_NOOP("Column", "registration"), "registration"), sessionReference()},
         .naturalKey = {u"registration"_s, u"session"_s}},
        {.name = u"session_attendance"_s,
         .label = QT_TRANSLATE_NOOP("Table", "attendance"),
         .counted = QT_TRANSLATE_N_NOOP("Table", "%n attendance mark(s) at events"),
         .columns = {sessionReference(),
                     personReference(),
                     {.name = u"state"_s, .label = QT_TRANSLATE_NOOP("Column", "attendance"),
                      .words = {{u"present"_s, QT_TRANSLATE_NOOP("Column", "present")},
                                {u"absent"_s, QT_TRANSLATE_NOOP("Column", "absent")},
                                {u"apology"_s, QT_TRANSLATE_NOOP("Column", "sent apology")}}}},
         .naturalKey = {u"session"_s, u"person"_s}},
    };
}

QList<TableDecl> evaluationAndEconomy()
{
    using enum ColumnType;
    return {
        {.name = u"evaluation_question"_s,
         .label = QT_TRANSLATE_NOOP("Table", "question"),
         .columns = {eventReference(),
                     {u"sort"_s, Integer, sortLabel},
                     {.name = u"kind"_s, .label = kindLabel,
                      .words = {{u"scale"_s, QT_TRANSLATE_NOOP("Column", "scale")},
                                {u"choice"_s, QT_TRANSLATE_NOOP("Column", "choice")},
                                {u"text"_s, QT_TRANSLATE_NOOP("Column", "text")}}},
                     {u"text"_s, Text, textLabel},
                     {u"choices"_s, Text, QT_TRANSLATE_NOOP("Column", "choices")},
                     {.name = u"lowest"_s, .type = Integer, .label = QT_TRANSLATE_NOOP("Column", "lowest step"), .unit = u"scale"_s},
                     {.name = u"highest"_s, .type = Integer, .label = QT_TRANSLATE_NOOP("Column", "highest step"), .unit = u"scale"_s}},
         .titleSql = u"text"_s},
        {.name = u"evaluation_answer"_s,
         .label = QT_TRANSLATE_NOOP("Table", "answer"),
         .columns = {eventReference(),
                     {u"sheet"_s, Text, QT_TRANSLATE_NOOP("Column", "sheet")},
                     reference("question", QT_TRANSLATE_NOOP("Column", "question"), "evaluation_question"),
                     {u"value"_s, Text, QT_TRANSLATE_NOOP("Column", "answer")}},
         .naturalKey = {u"sheet"_s, u"question"_s}},
        {.name = u"budget_line"_s,
         .label = QT_TRANSLATE_NOOP("Table", "budget line"),
         .columns = {eventReference(),
                     {u"text"_s, Text, textLabel},
                     {u"budget"_s, Integer, QT_TRANSLATE_NOOP("Column", "budget in öre")},
                     {u"outcome"_s, Integer, QT_TRANSLATE_NOOP("Column", "outcome in öre")},
                     {u"sort"_s, Integer, sortLabel}},
         .titleSql = u"text"_s},
    };
}

} // namespace

QList<TableDecl> courseTables()
{
    return places() + events() + programme() + participants() + evaluationAndEconomy();
}

} // namespace lansnav
