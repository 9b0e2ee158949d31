// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/groupimport.h"

#include "exchange/importrows.h"
#include "list/foldedtext.h"
#include "parenting/groupimportjudge.h"
#include "parenting/parentingrows.h"
#include "parenting/parentingstore.h"
#include "register/registerstore.h"
#include "store/bulkinsert.h"
#include "store/edit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

Error stopped()
{
    return {ErrorCode::Cancelled, GroupImporter::tr("The import was stopped. Nothing was changed.")};
}

/// Writes rows that are decided; the meetings of new groups all at once, last.
class GroupWriter
{
public:
    GroupWriter(Edit &edit, QString source, const QList<ProgrammeDetail> &programmes, const QList<GroupDetail> &groups) : m_edit(edit), m_source(std::move(source))
    {
        for (const ProgrammeDetail &detail : programmes)
            m_programmes.insert(detail.programme.id, &detail);
        for (const GroupDetail &detail : groups)
            m_groups.insert(detail.group.id, &detail);
    }

    void write(const GroupImport &data, const GroupOption &option)
    {
        const GroupDetail *stored = m_groups.value(option.group);
        if (!option.group.isNull() && !stored)
            return m_edit.fail({ErrorCode::NotFound, GroupImporter::tr("A group of the list is no longer there. Nothing was changed; look at the list again.")});
        const auto programme = m_programmes.constFind(option.programme);
        const ProgrammeVersion *version = programme == m_programmes.cend() ? nullptr : GroupImporter::versionOn(**programme, data.start);
        if (!stored && !version)
            return m_edit.fail({ErrorCode::NotFound, GroupImporter::tr("The programme is no longer there. Nothing was changed.")});
        const Id group = stored ? option.group : add(data, option, *version);
        if (stored)
            change(data, option, *stored);
        leaders(data, option, group, stored);
    }

    void meetings()
    {
        // Fresh ids follow each other: those of the content come after them.
        for (const bool fresh : {true, false}) {
            BulkInsert insert(m_edit, u"group_meeting"_s, {u"parent_group"_s, u"starts"_s, u"theme"_s, u"present"_s, u"cancelled"_s});
            for (const GroupMeeting &meeting : std::as_const(m_meetings)) {
                const QVariantList values{meeting.group.bind(), stated(meeting.starts), stated(meeting.theme), stated(meeting.present), 0};
                if (fresh && meeting.id.isNull())
                    insert.add(values);
                else if (!fresh && !meeting.id.isNull())
                    insert.addWithId(meeting.id, values);
            }
            insert.finish();
        }
    }

private:
    /// An id that every file gives the group, by what tells that it is there already: two leaders who read the same list before they have met
    /// make one group of it. A further one of that kind, or one whose like is in the trash or erased, has the next number. Null: too little is
    /// stated.
    Id idOf(const GroupImport &data, const GroupOption &option)
    {
        if (data.municipality.isNull() || data.start.precision() != PartialDate::Precision::Day)
            return {};
        for (int number = 1; !m_edit.failed(); ++number) {
            const Id id = Id::natural(u"parent_group", {u"counted"_s, option.programme.hex(), data.municipality.hex(), data.start.toIso(), folded(data.place), QString::number(number)});
            const auto known = m_edit.database().value(u"SELECT EXISTS (SELECT 1 FROM parent_group WHERE id = ?) OR EXISTS (SELECT 1 FROM purge WHERE tbl = 'parent_group' AND row = ?)"_s,
                                                         {id.bind(), id.bind()});
            if (!known)
                m_edit.fail(known.error());
            else if (known->toInt() == 0)
                return id;
        }
        return {};
    }

    /// Likewise of a group's meeting. Meetings without a day stand in the order of their ids, so the number is at the end of a common beginning.
    static Id meetingId(const Id &group, qsizetype number)
    {
        QByteArray bytes = Id::natural(u"group_meeting", {group.hex()}).bytes();
        bytes[14] = char(number >> 8);
        bytes[15] = char(number);
        return Id::fromBytes(bytes);
    }

    Id add(const GroupImport &data, const GroupOption &option, const ProgrammeVersion &version)
    {
        ParentGroup g;
        g.version = version.id;
        g.municipality = data.municipality;
        g.centre = data.centre;
        g.place = data.centre.isNull() ? data.place : QString();
        g.language = data.language;
        g.interpreter = data.interpreter;
        g.start = data.start;
        g.end = data.end;
        g.status = data.statusOn(QDate::currentDate());
        g.countsOnly = true;
        g.countedRegistered = data.registered;
        g.countedStarted = data.started;
        if (!option.withoutCompleted)
            g.countedCompleted = data.completed;
        g.source = m_source;
        g.note = data.note;
        const Id known = idOf(data, option);
        const Id id = known.isNull() ? m_edit.insert(u"parent_group"_s, valuesOf(g)) : m_edit.insertWithId(u"parent_group"_s, known, valuesOf(g));
        for (qsizetype i = 0; i < data.present.size(); ++i)
            meeting(id, i, data, version.meetings.value(i).theme, known.isNull() ? Id() : meetingId(id, i));
        return id;
    }

    /// `id` null: a fresh one. Only the first meeting's day is known: when the others were held the list does not say. With a last day stated the two are the
    /// group's own, which a meeting's day would go before.
    void meeting(const Id &group, qsizetype number, const GroupImport &data, const QString &theme, const Id &id = {})
    {
        GroupMeeting m;
        m.id = id;
        m.group = group;
        if (number == 0 && data.end.isNull() && data.start.precision() == PartialDate::Precision::Day)
            m.starts = data.start.toIso();
        m.theme = theme;
        m.present = data.present.at(number);
        m_meetings.append(m);
    }

    void change(const GroupImport &data, const GroupOption &option, const GroupDetail &stored)
    {
        const ParentGroup &g = stored.group;
        Values values;
        const auto take = [&](const QString &column, const QVariant &said, bool isBlank) {
            if (!said.isNull() && (isBlank || option.overwrite))
                values.append({column, said});
        };
        // Centre and place mean something together only.
        if (!data.place.isEmpty() && g.where().isEmpty())
            values += Values{{u"centre"_s, data.centre.bind()}, {u"place"_s, data.centre.isNull() ? stated(data.place) : QVariant()}};
        take(u"language"_s, stated(data.language), g.language.isEmpty());
        take(u"interpreter"_s, stated(toCode(data.interpreter)), g.interpreter == InterpreterState::NotStated);
        if (!data.end.isNull() && g.end.isNull())
            values += Values{{u"start"_s, stated(g.start)}, {u"end"_s, stated(data.end)}};
        if (g.countsOnly) {
            take(u"counted_registered"_s, stated(data.registered), !g.countedRegistered);
            if (!data.startedWorkedOut || !g.countedStarted)
                take(u"counted_started"_s, stated(data.started), !g.countedStarted);
            if (!option.withoutCompleted)
                take(u"counted_completed"_s, stated(data.completed), !g.countedCompleted);
            present(data, option, stored);
        }
        const QString note = joinedNotes(g.note, data.note);
        if (note != g.note)
            values.append({u"note"_s, stated(note)});
        m_edit.update(u"parent_group"_s, g.id, values);
    }

    void present(const GroupImport &data, const GroupOption &option, const GroupDetail &stored)
    {
        for (qsizetype i = 0; i < data.present.size(); ++i) {
            if (i >= stored.meetings.size())
                meeting(stored.group.id, i, data, stored.version.meetings.value(i).theme);
            else if (data.present.at(i) && (!stored.meetings.at(i).present || option.overwrite))
                m_edit.update(u"group_meeting"_s, stored.meetings.at(i).id, {{u"present"_s, *data.present.at(i)}});
        }
    }

    /// Who is new and named in several rows is one person.
    void leaders(const GroupImport &data, const GroupOption &option, const Id &group, const GroupDetail *stored)
    {
        for (qsizetype i = 0; i < option.people.size(); ++i) {
            const GroupImport::Leader &leader = data.leaders.at(i);
            Id person = option.people.at(i);
            if (option.newPeople.value(i)) {
                Id &known = m_added[option.newKeys.value(i)];
                if (known.isNull()) {
                    Person added;
                    added.given = leader.given;
                    added.family = leader.family;
                    known = registerstore::insertPerson(m_edit, added);
                }
                person = known;
            }
            const bool leads = stored && std::any_of(stored->leaders.cbegin(), stored->leaders.cend(), [&](const GroupLeader &led) { return led.person == person; });
            if (!person.isNull() && !leads)
                insertGroupLeader(m_edit, group, person);
        }
    }

    Edit &m_edit;
    QString m_source;
    QHash<Id, const ProgrammeDetail *> m_programmes;
    QHash<Id, const GroupDetail *> m_groups;
    QHash<QString, Id> m_added;
    QList<GroupMeeting> m_meetings;
};

ImportField field(const char *key, const QString &label, const QStringList &headings, bool required = false)
{
    return {QString::fromLatin1(key), label, headings, required};
}

} // namespace

ImportKind GroupImporter::kind()
{
    ImportKind kind;
    kind.key = u"groups"_s;
    kind.label = tr("Parenting groups, known in counts");
    kind.fields = {
        field("municipality", tr("Municipality"), {u"kommun"_s, u"ort"_s, u"municipality"_s}, true),
        field("start", tr("First day"), {u"startdatum"_s, u"start"_s, u"startade den"_s, u"första träff"_s, u"första träffen"_s, u"datum"_s, u"from"_s, u"fr.o.m."_s, u"start date"_s, u"first meeting"_s, u"date"_s}, true),
        field("end", tr("Last day"), {u"slutdatum"_s, u"slut"_s, u"sista träff"_s, u"t.o.m."_s, u"end date"_s, u"end"_s, u"last meeting"_s}),
        field("programme", tr("Programme"), {u"program"_s, u"föräldraprogram"_s, u"kurs"_s, u"programme"_s, u"program name"_s}),
        field("place", tr("Place"), {u"plats"_s, u"lokal"_s, u"familjecentral"_s, u"place"_s, u"venue"_s, u"family centre"_s}),
        field("language", tr("Language"), {u"språk"_s, u"language"_s}),
        field("interpreter", tr("Interpreter"), {u"tolk"_s, u"interpreter"_s}),
        field("registered", tr("Number who registered"), {u"anmälda"_s, u"antal anmälda"_s, u"anmälningar"_s, u"registered"_s, u"number registered"_s}),
        field("started", tr("Number who started"), {u"startade"_s, u"antal startade"_s, u"påbörjade"_s, u"antal deltagare"_s, u"started"_s, u"number started"_s}),
        field("completed", tr("Number who completed"), {u"fullföljt"_s, u"fullföljde"_s, u"antal fullföljt"_s, u"antal som fullföljt"_s, u"genomfört"_s, u"completed"_s, u"number completed"_s}),
        {u"leader"_s, tr("Leader"), {}, false, uR"(^(?:grupp|group )?(?:ledare|leader)(?: (?:nr |no )?(\d))?$)"_s},
        {u"meeting"_s, tr("Present at a meeting"), {}, false, uR"(^(?:träff|tillfälle|meeting|session)(?: nr| no)?\.? ?(\d{1,2})$)"_s},
        field("note", tr("Note"), {u"anm."_s, u"anm"_s, u"anmärkning"_s, u"övrigt"_s, u"kommentar"_s, u"notering"_s, u"note"_s, u"notes"_s, u"remark"_s, u"comment"_s}),
    };
    kind.judge = judge;
    kind.apply = apply;
    return kind;
}

Result<void> GroupImporter::judge(Database &db, const Sheet &sheet, const ImportTarget &target, ImportPlan &plan, const Progress &progress)
{
    const auto world = GroupImportJudge::readWorld(db);
    if (!world)
        return world.error();
    GroupImportJudge judge(*world, plan, sheet.name, target.value(u"programme"_s));
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        judge.judge(plan.rows[i]);
        if (progress && i % 500 == 0 && !progress(int(100 * i / plan.rows.size())))
            return stopped();
    }
    return {};
}

Result<void> GroupImporter::apply(Edit &edit, const ImportTarget &, const ImportPlan &plan, const Progress &progress)
{
    const auto programmes = ParentingStore::programmes(edit.database());
    const auto groups = ParentingStore::outlines(edit.database());
    if (!programmes || !groups)
        return programmes ? groups.error() : programmes.error();
    GroupWriter writer(edit, plan.sourceName, *programmes, *groups);
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        const ImportRow &row = plan.rows.at(i);
        const auto data = std::static_pointer_cast<GroupImport>(row.data);
        if (!data || !row.isWritten())
            continue;
        const GroupOption option = data->options.value(std::max(0, row.choice));
        if (!option.leave)
            writer.write(*data, option);
        if (progress && i % 200 == 0 && !progress(int(100 * i / plan.rows.size())))
            return stopped();
    }
    writer.meetings();
    return {};
}

} // namespace lansnav
