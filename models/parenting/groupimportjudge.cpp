// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/groupimportjudge.h"

#include "exchange/headermatch.h"
#include "list/foldedtext.h"
#include "parenting/parentingreader.h"
#include "parenting/parentingstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

using Data = std::shared_ptr<GroupImport>;

bool differ(const std::optional<int> &said, const std::optional<int> &stored) { return said && stored && *said != *stored; }
bool adds(const std::optional<int> &said, const std::optional<int> &stored) { return said && !stored; }

} // namespace

Result<GroupImportJudge::World> GroupImportJudge::readWorld(Database &db)
{
    auto places = PlaceIndex::load(db);
    auto names = LeaderNames::load(db);
    auto centres = ParentingStore::centres(db);
    auto programmes = ParentingStore::programmes(db);
    auto groups = ParentingStore::outlines(db);
    for (const Error *error : {places ? nullptr : &places.error(), names ? nullptr : &names.error(), centres ? nullptr : &centres.error(), programmes ? nullptr : &programmes.error(),
                               groups ? nullptr : &groups.error()})
        if (error)
            return *error;
    return World{std::move(*places), std::move(*names), std::move(*centres), std::move(*programmes), std::move(*groups)};
}

GroupImportJudge::GroupImportJudge(const World &world, const ImportPlan &plan, const QString &sheetName, const Id &asked)
    : m_world(world), m_reader(world.places, world.centres, plan), m_columns(plan), m_letters(plan, m_columns, world.places), m_asked(asked), m_sheetName(sheetName.isEmpty() ? plan.sourceName : sheetName)
{
    if (const ProgrammeDetail *programme = namedIn(m_sheetName))
        m_ofSheet = programme->programme.id;
    else if (const ProgrammeDetail *ofFile = namedIn(plan.sourceName))
        m_ofSheet = ofFile->programme.id;
    for (const GroupDetail &group : world.groups) {
        const QDate first = group.firstDay();
        m_byDay[{group.group.municipality, first}].append(&group);
        if (const QDate said = group.group.start.first(); said.isValid() && said != first)
            m_byDay[{group.group.municipality, said}].append(&group);
    }
}

const ProgrammeDetail *GroupImportJudge::named(const QString &text) const
{
    for (const ProgrammeDetail &detail : m_world.programmes)
        if (folded(detail.programme.shortName) == folded(text) || folded(detail.programme.name) == folded(text))
            return &detail;
    return namedIn(text);
}

/// The one programme whose short name is a word of the text: "ABC 2019", "FöiS-grupper HT19".
const ProgrammeDetail *GroupImportJudge::namedIn(const QString &text) const
{
    const QStringList said = HeaderMatcher::words(text).split(u' ', Qt::SkipEmptyParts);
    const ProgrammeDetail *found = nullptr;
    for (const ProgrammeDetail &detail : m_world.programmes) {
        const QString name = HeaderMatcher::words(detail.programme.title());
        // Of several words all have to stand there, in their order.
        if (name.isEmpty() || !QString(u' ' + said.join(u' ') + u' ').contains(u' ' + name + u' '))
            continue;
        if (found)
            return nullptr;
        found = &detail;
    }
    return found;
}

QString GroupImportJudge::title(const Id &programme) const
{
    for (const ProgrammeDetail &detail : m_world.programmes)
        if (detail.programme.id == programme)
            return detail.programme.title();
    return {};
}

QList<Id> GroupImportJudge::programmesOf(ImportRow &row, QString *reason) const
{
    if (const QString said = m_reader.programme(row); !said.isEmpty()) {
        const ProgrammeDetail *programme = named(said);
        if (!programme)
            *reason = tr("There is no programme called “%1”. Add it with its meetings, and import the file again.").arg(said);
        return programme ? QList<Id>{programme->programme.id} : QList<Id>();
    }
    if (!m_asked.isNull() && !m_ofSheet.isNull() && m_asked != m_ofSheet)
        return {m_ofSheet, m_asked};
    if (!m_asked.isNull() || !m_ofSheet.isNull())
        return {m_asked.isNull() ? m_ofSheet : m_asked};
    QList<Id> all;
    for (const ProgrammeDetail &detail : m_world.programmes)
        if (detail.current())
            all.append(detail.programme.id);
    if (all.isEmpty())
        *reason = tr("There is no programme yet. Add one with its meetings, and import the file again.");
    return all;
}

bool GroupImportJudge::isAbout(const GroupImport &data, const GroupDetail &group)
{
    const ParentGroup &g = group.group;
    const bool day = data.start.precision() == PartialDate::Precision::Day && group.firstDay() == data.start.first();
    const bool sameTime = data.start.isNull() ? !group.firstDay().isValid() : day || g.start == data.start;
    const bool samePlace = data.place.isEmpty() || g.where().isEmpty() || folded(g.where()) == folded(data.place);
    return g.municipality == data.municipality && sameTime && samePlace;
}

const GroupDetail *GroupImportJudge::stored(const GroupImport &data, const QList<Id> &programmes) const
{
    const GroupDetail *best = nullptr;
    qsizetype least = 0;
    for (const GroupDetail *group : m_byDay.value({data.municipality, data.start.first()})) {
        if (!programmes.contains(group->programme.id) || m_taken.contains(group->group.id) || !isAbout(data, *group))
            continue;
        // Of several begun on the same day the one that says the same, of the same place.
        const qsizetype against = 2 * contradictions(data, *group).size() + (folded(group->group.where()) != folded(data.place));
        if (best && against >= least)
            continue;
        best = group;
        least = against;
    }
    return best;
}

QStringList GroupImportJudge::contradictions(const GroupImport &data, const GroupDetail &group)
{
    const ParentGroup &g = group.group;
    QStringList found;
    if (!data.language.isEmpty() && !g.language.isEmpty() && folded(data.language) != folded(g.language))
        found.append(tr("language"));
    if (!g.countsOnly)
        return found;
    if (differ(data.registered, g.countedRegistered))
        found.append(tr("registered"));
    if (!data.startedWorkedOut && differ(data.started, g.countedStarted))
        found.append(tr("started"));
    if (differ(data.completed, g.countedCompleted))
        found.append(tr("completed"));
    for (qsizetype i = 0; i < std::min(data.present.size(), group.meetings.size()); ++i)
        if (differ(data.present.at(i), group.meetings.at(i).present))
            found.append(tr("present at meeting %1").arg(i + 1));
    return found;
}

bool GroupImportJudge::addsTo(const GroupImport &data, const GroupOption &option, const GroupDetail &group) const
{
    const ParentGroup &g = group.group;
    for (qsizetype i = 0; i < option.people.size(); ++i) {
        const Id person = option.people.at(i);
        const bool leads = std::any_of(group.leaders.cbegin(), group.leaders.cend(), [&](const GroupLeader &leader) { return leader.person == person; });
        if (option.newPeople.at(i) || (!person.isNull() && !leads))
            return true;
    }
    if ((!data.place.isEmpty() && g.where().isEmpty()) || (!data.language.isEmpty() && g.language.isEmpty()) || (!data.end.isNull() && g.end.isNull())
        || (data.interpreter != InterpreterState::NotStated && g.interpreter == InterpreterState::NotStated))
        return true;
    if (!g.countsOnly)
        return false;
    for (qsizetype i = 0; i < data.present.size(); ++i)
        if (adds(data.present.at(i), i < group.meetings.size() ? group.meetings.at(i).present : std::nullopt))
            return true;
    return adds(data.registered, g.countedRegistered) || adds(data.started, g.countedStarted) || (!option.withoutCompleted && adds(data.completed, g.countedCompleted));
}

void GroupImportJudge::ask(ImportRow &row, GroupImport &data, const QString &reason, const Ways &ways)
{
    row.reason = row.reason.isEmpty() ? reason : row.reason + u' ' + reason;
    multiplyOptions(row, data.options, ways);
    m_mustChoose = true;
}

void GroupImportJudge::askProgramme(ImportRow &row, GroupImport &data, const QList<Id> &programmes)
{
    if (programmes.size() == 1) {
        data.options.first().programme = programmes.first();
        return;
    }
    Ways ways;
    for (const Id &programme : programmes)
        ways.append({title(programme), [programme](GroupOption &option) { option.programme = programme; }});
    ask(row, data, !m_asked.isNull() ? tr("“%1” is called after another programme than the one chosen.").arg(m_sheetName) : tr("Nothing says which programme the group had."), ways);
}

void GroupImportJudge::askMunicipality(ImportRow &row, GroupImport &data)
{
    if (data.unknownPlace)
        ask(row, data, tr("The municipality is not one of the region's."), {{tr("a group of no municipality"), [](GroupOption &) {}}, {tr("leave the row out"), [](GroupOption &option) { option.leave = true; }}});
}

void GroupImportJudge::askCounts(ImportRow &row, GroupImport &data, const GroupDetail *group)
{
    const std::optional<int> started = group && group->group.countedStarted && data.startedWorkedOut ? group->group.countedStarted : data.started;
    const bool tooMany = data.completed && started && *data.completed > *started && (!group || (group->group.countsOnly && !group->group.countedCompleted));
    if (tooMany)
        ask(row, data, tr("More would have completed (%1) than started (%2).").arg(*data.completed).arg(*started),
            {{tr("without the number who completed"), [](GroupOption &option) { option.withoutCompleted = true; }}, {tr("leave the row out"), [](GroupOption &option) { option.leave = true; }}});
    const QStringList against = group ? contradictions(data, *group) : QStringList();
    if (!against.isEmpty())
        ask(row, data, tr("The group is there already and says otherwise: %1.").arg(against.join(u", "_s)),
            {{tr("leave the group as it is"), [](GroupOption &option) { option.leave = true; }}, {tr("take what the file says"), [](GroupOption &option) { option.overwrite = true; }}});
}

/// Another row of the list about the same group, as far as can be told.
void GroupImportJudge::askTwice(ImportRow &row, GroupImport &data)
{
    const QString key = QStringList{data.options.first().programme.hex(), data.municipality.hex(), data.start.toIso(), folded(data.place)}.join(u'\n');
    const auto before = m_lines.constFind(key);
    if (before == m_lines.cend()) {
        m_lines.insert(key, row.line);
        return;
    }
    if (data.options.first().group.isNull())
        ask(row, data, tr("Line %1 has a group of the same programme, municipality, place and first day.").arg(*before),
            {{tr("leave the row out"), [](GroupOption &option) { option.leave = true; }}, {tr("another group"), [](GroupOption &) {}}});
}

/// What was worked out, or should be looked at, without having to be decided.
void GroupImportJudge::tell(ImportRow &row, const GroupImport &data, const GroupDetail *group) const
{
    if (group && !group->group.countsOnly) {
        row.notes.append(tr("The group is here with its participants: the counts of the file are left out."));
        return;
    }
    if (data.startedWorkedOut && !group)
        row.notes.append(tr("Started: %1, the most who were present at one meeting.").arg(*data.started));
    if (data.leaders.size() < 2)
        row.notes.append(data.leaders.isEmpty() ? tr("No leader is stated.") : tr("Only one leader is stated."));
    if (!data.completed)
        row.notes.append(tr("How many completed is not stated, and stays so."));
    for (const ProgrammeDetail &detail : m_world.programmes)
        if (const ProgrammeVersion *version = GroupImporter::versionOn(detail, data.start);
            version && data.options.size() == 1 && detail.programme.id == data.options.first().programme && version->most && data.started.value_or(0) > *version->most)
            row.notes.append(tr("%1 is for at most %n participant(s), and more started.", nullptr, *version->most).arg(detail.programme.title()));
}

void GroupImportJudge::finish(ImportRow &row, GroupImport &data, const GroupDetail *group)
{
    const auto fateOf = [&](const GroupOption &option) {
        if (option.leave)
            return RowFate::LeftOut;
        return !group ? RowFate::New : option.overwrite || addsTo(data, option, *group) ? RowFate::Updated : RowFate::Unchanged;
    };
    row.fate = m_mustChoose ? RowFate::Doubtful : fateOf(data.options.first());
    if (!m_mustChoose)
        return;
    row.choice = -1;
    for (const GroupOption &option : std::as_const(data.options))
        row.choiceFates.append(fateOf(option));
}

void GroupImportJudge::judge(ImportRow &row)
{
    row.notes.clear();
    row.reason.clear();
    row.choices.clear();
    row.choiceFates.clear();
    row.choice = -1;
    m_mustChoose = false;
    const Data data = m_reader.read(row);
    QString refusal;
    QList<Id> programmes = programmesOf(row, &refusal);
    if (refusal.isEmpty() && data->unknownPlace && data->start.isNull() && data->leaders.isEmpty())
        refusal = tr("There is neither municipality nor first day nor leader in the row.");
    if (!refusal.isEmpty()) {
        row.fate = RowFate::Refused;
        row.reason = refusal;
        return;
    }
    row.data = data;
    data->options = {GroupOption()};
    const GroupDetail *group = stored(*data, programmes);
    if (group) {
        // What it was asked about the first time is answered by what is there.
        programmes = {group->programme.id};
        m_taken.insert(group->group.id);
        data->options.first().group = group->group.id;
    }
    askProgramme(row, *data, programmes);
    if (!group)
        askMunicipality(row, *data);
    askLeaders(row, *data, group);
    askCounts(row, *data, group);
    askTwice(row, *data);
    tell(row, *data, group);
    finish(row, *data, group);
}

} // namespace lansnav
