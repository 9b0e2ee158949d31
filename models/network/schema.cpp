// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/schema.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

const char *const networkLabel = QT_TRANSLATE_NOOP("Column", "network");
const char *const personLabel = QT_TRANSLATE_NOOP("Column", "person");
const char *const municipalityLabel = QT_TRANSLATE_NOOP("Column", "municipality");
const char *const noteLabel = QT_TRANSLATE_NOOP("Column", "note");
const char *const fromLabel = QT_TRANSLATE_NOOP("Column", "from");
const char *const toLabel = QT_TRANSLATE_NOOP("Column", "to");
const char *const kindLabel = QT_TRANSLATE_NOOP("Column", "kind");
const char *const statusLabel = QT_TRANSLATE_NOOP("Column", "status");
const char *const placeLabel = QT_TRANSLATE_NOOP("Column", "place");

ColumnDecl reference(const char *column, const char *label, const char *table)
{
    return {.name = QString::fromLatin1(column), .type = ColumnType::Reference, .label = label, .references = QString::fromLatin1(table)};
}

ColumnDecl networkReference() { return reference("network", networkLabel, "network"); }

QList<TableDecl> networkAndSeats()
{
    using enum ColumnType;
    return {
        {.name = u"network"_s,
         .label = QT_TRANSLATE_NOOP("Table", "network"),
         .columns = {{u"name"_s, Text, QT_TRANSLATE_NOOP("Column", "name")},
                     {u"purpose"_s, Text, QT_TRANSLATE_NOOP("Column", "purpose")},
                     reference("area", QT_TRANSLATE_NOOP("Column", "area"), "area"),
                     reference("partner", QT_TRANSLATE_NOOP("Column", "partner organisation"), "organisation"),
                     {.name = u"cadence_count"_s, .type = Integer, .label = QT_TRANSLATE_NOOP("Column", "cadence"), .unit = u"cadence"_s},
                     {.name = u"cadence_per"_s, .label = QT_TRANSLATE_NOOP("Column", "cadence per"), .unit = u"cadence"_s,
                      .words = {{u"term"_s, QT_TRANSLATE_NOOP("Column", "term")}, {u"year"_s, QT_TRANSLATE_NOOP("Column", "year")}}},
                     {.name = u"represents"_s, .label = QT_TRANSLATE_NOOP("Column", "represents"),
                      .words = {{u"municipalities"_s, QT_TRANSLATE_NOOP("Column", "every municipality")},
                                {u"organisations"_s, QT_TRANSLATE_NOOP("Column", "listed organisations")},
                                {u"fields"_s, QT_TRANSLATE_NOOP("Column", "fields of work")},
                                {u"none"_s, QT_TRANSLATE_NOOP("Column", "nobody in particular")}}},
                     {u"stale_after"_s, Integer, QT_TRANSLATE_NOOP("Column", "stale after meetings missed")},
                     {.name = u"status"_s, .label = statusLabel,
                      .words = {{u"active"_s, QT_TRANSLATE_NOOP("Column", "active")},
                                {u"resting"_s, QT_TRANSLATE_NOOP("Column", "resting")},
                                {u"ended"_s, QT_TRANSLATE_NOOP("Column", "ended")}}},
                     {u"uses_licences"_s, Boolean, QT_TRANSLATE_NOOP("Column", "has licences")},
                     {u"uses_loops"_s, Boolean, QT_TRANSLATE_NOOP("Column", "has participation loops")},
                     {u"uses_figures"_s, Boolean, QT_TRANSLATE_NOOP("Column", "has figures")},
                     {u"uses_training"_s, Boolean, QT_TRANSLATE_NOOP("Column", "members are trained")},
                     {u"figure_name"_s, Text, QT_TRANSLATE_NOOP("Column", "what is counted")},
                     {u"note"_s, Text, noteLabel}},
         .titleSql = u"name"_s},
        {.name = u"network_responsible"_s,
         .label = QT_TRANSLATE_NOOP("Table", "responsible person"),
         .counted = QT_TRANSLATE_N_NOOP("Table", "responsible for %n network(s)"),
         .columns = {networkReference(), reference("person", personLabel, "person")},
         .naturalKey = {u"network"_s, u"person"_s}},
        {.name = u"network_seat"_s,
         .label = QT_TRANSLATE_NOOP("Table", "seat"),
         .columns = {networkReference(),
                     reference("organisation", QT_TRANSLATE_NOOP("Column", "organisation"), "organisation"),
                     {u"field"_s, Text, QT_TRANSLATE_NOOP("Column", "field of work")},
                     {u"sort"_s, Integer, QT_TRANSLATE_NOOP("Column", "order")}},
         .naturalKey = {u"network"_s, u"organisation"_s, u"field"_s},
         .titleSql = u"coalesce(field, (SELECT name FROM organisation o WHERE o.id = organisation))"_s},
    };
}

QList<TableDecl> membersAndMeetings()
{
    using enum ColumnType;
    return {
        {.name = u"membership"_s,
         .label = QT_TRANSLATE_NOOP("Table", "membership"),
         .counted = QT_TRANSLATE_N_NOOP("Table", "%n membership(s) of networks"),
         .columns = {networkReference(),
                     reference("person", personLabel, "person"),
                     {u"period"_s, Integer, QT_TRANSLATE_NOOP("Column", "period")},
                     {.name = u"kind"_s, .label = kindLabel,
                      .words = {{u"ordinary"_s, QT_TRANSLATE_NOOP("Column", "ordinary")},
                                {u"alternate"_s, QT_TRANSLATE_NOOP("Column", "alternate")}}},
                     {u"role"_s, Text, QT_TRANSLATE_NOOP("Column", "role")},
                     {.name = u"municipality"_s, .type = Reference, .label = municipalityLabel, .references = u"municipality"_s, .unit = u"represents"_s},
                     {.name = u"seat"_s, .type = Reference, .label = QT_TRANSLATE_NOOP("Column", "seat"), .references = u"network_seat"_s, .unit = u"represents"_s},
                     {.name = u"start"_s, .label = fromLabel, .unit = u"time"_s},
                     {.name = u"end"_s, .label = toLabel, .unit = u"time"_s},
                     reference("substitutes", QT_TRANSLATE_NOOP("Column", "alternate for"), "person"),
                     {u"trained"_s, Text, QT_TRANSLATE_NOOP("Column", "trained")},
                     {.name = u"note"_s, .label = noteLabel, .personal = true}},
         .naturalKey = {u"network"_s, u"person"_s, u"period"_s}},
        {.name = u"meeting"_s,
         .label = QT_TRANSLATE_NOOP("Table", "meeting"),
         .counted = QT_TRANSLATE_N_NOOP("Table", "%n set(s) of minutes adjusted"),
         .columns = {networkReference(),
                     {.name = u"starts"_s, .label = QT_TRANSLATE_NOOP("Column", "starts"), .unit = u"time"_s},
                     {.name = u"ends"_s, .label = QT_TRANSLATE_NOOP("Column", "ends"), .unit = u"time"_s},
                     {u"title"_s, Text, QT_TRANSLATE_NOOP("Column", "title")},
                     {u"place"_s, Text, placeLabel},
                     {u"link"_s, Text, QT_TRANSLATE_NOOP("Column", "link")},
                     {u"agenda"_s, Text, QT_TRANSLATE_NOOP("Column", "agenda")},
                     {u"minutes"_s, Text, QT_TRANSLATE_NOOP("Column", "minutes")},
                     {.name = u"adjusted_on"_s, .label = QT_TRANSLATE_NOOP("Column", "adjusted"), .unit = u"adjusted"_s},
                     {.name = u"adjusted_by"_s, .type = Reference, .label = QT_TRANSLATE_NOOP("Column", "adjusted by"), .references = u"person"_s, .unit = u"adjusted"_s},
                     {.name = u"status"_s, .label = statusLabel,
                      .words = {{u"planned"_s, QT_TRANSLATE_NOOP("Column", "planned")},
                                {u"held"_s, QT_TRANSLATE_NOOP("Column", "held")},
                                {u"cancelled"_s, QT_TRANSLATE_NOOP("Column", "cancelled")}}}},
         .titleSql = u"coalesce((SELECT name FROM network n WHERE n.id = network) || ' ', '') || coalesce(substr(starts, 1, 10), '')"_s},
        {.name = u"attendance"_s,
         .label = QT_TRANSLATE_NOOP("Table", "attendance"),
         .counted = QT_TRANSLATE_N_NOOP("Table", "%n attendance mark(s) at network meetings"),
         .columns = {reference("meeting", QT_TRANSLATE_NOOP("Column", "meeting"), "meeting"),
                     reference("person", personLabel, "person"),
                     {.name = u"state"_s, .label = QT_TRANSLATE_NOOP("Column", "attendance"),
                      .words = {{u"present"_s, QT_TRANSLATE_NOOP("Column", "present")},
                                {u"absent"_s, QT_TRANSLATE_NOOP("Column", "absent")},
                                {u"apology"_s, QT_TRANSLATE_NOOP("Column", "sent apology")}}}},
         .naturalKey = {u"meeting"_s, u"person"_s}},
        {.name = u"action_point"_s,
         .label = QT_TRANSLATE_NOOP("Table", "action point"),
         .counted = QT_TRANSLATE_N_NOOP("Table", "%n action point(s)"),
         .columns = {networkReference(),
                     reference("meeting", QT_TRANSLATE_NOOP("Column", "meeting"), "meeting"),
                     {u"text"_s, Text, QT_TRANSLATE_NOOP("Column", "text")},
                     reference("responsible", QT_TRANSLATE_NOOP("Column", "responsible"), "person"),
                     {u"due"_s, Text, QT_TRANSLATE_NOOP("Column", "due")},
                     {u"done_on"_s, Text, QT_TRANSLATE_NOOP("Column", "done")}},
         .titleSql = u"text"_s},
    };
}

QList<TableDecl> licencesLoopsFigures()
{
    using enum ColumnType;
    return {
        {.name = u"licence"_s,
         .label = QT_TRANSLATE_NOOP("Table", "licence"),
         .columns = {networkReference(),
                     reference("municipality", municipalityLabel, "municipality"),
                     {.name = u"kind"_s, .label = kindLabel,
                      .words = {{u"permanent"_s, QT_TRANSLATE_NOOP("Column", "permanent")},
                                {u"period"_s, QT_TRANSLATE_NOOP("Column", "for a period")}}},
                     {.name = u"start"_s, .label = fromLabel, .unit = u"time"_s},
                     {.name = u"end"_s, .label = toLabel, .unit = u"time"_s},
                     {u"note"_s, Text, noteLabel}},
         .naturalKey = {u"network"_s, u"municipality"_s}},
        {.name = u"loop"_s,
         .label = QT_TRANSLATE_NOOP("Table", "participation loop"),
         .columns = {networkReference(),
                     {u"theme"_s, Text, QT_TRANSLATE_NOOP("Column", "theme")},
                     {u"place"_s, Text, placeLabel},
                     reference("organisation", QT_TRANSLATE_NOOP("Column", "organisation"), "organisation"),
                     reference("municipality", municipalityLabel, "municipality"),
                     {u"follow_up"_s, Text, QT_TRANSLATE_NOOP("Column", "follow-up")},
                     {u"follow_up_on"_s, Text, QT_TRANSLATE_NOOP("Column", "follow-up date")},
                     {.name = u"status"_s, .label = statusLabel,
                      .words = {{u"planned"_s, QT_TRANSLATE_NOOP("Column", "planned")},
                                {u"running"_s, QT_TRANSLATE_NOOP("Column", "running")},
                                {u"finished"_s, QT_TRANSLATE_NOOP("Column", "finished")}}}},
         .titleSql = u"theme"_s},
        {.name = u"loop_guide"_s,
         .label = QT_TRANSLATE_NOOP("Table", "guide"),
         .counted = QT_TRANSLATE_N_NOOP("Table", "guide of %n participation loop(s)"),
         .columns = {reference("loop", QT_TRANSLATE_NOOP("Column", "participation loop"), "loop"), reference("person", personLabel, "person")},
         .naturalKey = {u"loop"_s, u"person"_s}},
        {.name = u"loop_talk"_s,
         .label = QT_TRANSLATE_NOOP("Table", "talk"),
         .columns = {reference("loop", QT_TRANSLATE_NOOP("Column", "participation loop"), "loop"),
                     {.name = u"kind"_s, .label = kindLabel,
                      .words = {{u"users"_s, QT_TRANSLATE_NOOP("Column", "users")},
                                {u"staff"_s, QT_TRANSLATE_NOOP("Column", "staff")},
                                {u"joint"_s, QT_TRANSLATE_NOOP("Column", "joint")}}},
                     {u"held_on"_s, Text, QT_TRANSLATE_NOOP("Column", "date")},
                     {u"heads"_s, Integer, QT_TRANSLATE_NOOP("Column", "head-count")}}},
        {.name = u"figure"_s,
         .label = QT_TRANSLATE_NOOP("Table", "figure"),
         .columns = {networkReference(),
                     reference("municipality", municipalityLabel, "municipality"),
                     {u"year"_s, Integer, QT_TRANSLATE_NOOP("Column", "year")},
                     {.name = u"value"_s, .type = Integer, .label = QT_TRANSLATE_NOOP("Column", "figure"), .unit = u"value"_s},
                     {.name = u"approximate"_s, .type = Boolean, .label = QT_TRANSLATE_NOOP("Column", "approximate"), .unit = u"value"_s},
                     {u"note"_s, Text, noteLabel}},
         .naturalKey = {u"network"_s, u"municipality"_s, u"year"_s},
         .titleSql = u"coalesce((SELECT name FROM network n WHERE n.id = network) || ', ', '')"
                      " || coalesce((SELECT name FROM municipality m WHERE m.id = municipality) || ' ', '') || coalesce(year, '')"_s},
    };
}

} // namespace

QList<TableDecl> networkTables()
{
    return networkAndSeats() + membersAndMeetings() + licencesLoopsFigures();
}

} // namespace lansnav
