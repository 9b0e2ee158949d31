// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/parentingacts.h"

#include "area/queryvalues.h"
#include "parenting/parentingreader.h"

using namespace Qt::StringLiterals;

namespace lansnav {

using namespace parenting;

namespace {

constexpr int longestMeeting = 24 * 60;
constexpr int mostOfAProgramme = 60;

/// What is wrong with a version, as a sentence; empty when nothing is.
QString versionFault(const ProgrammeVersion &v)
{
    if (v.meetings.isEmpty())
        return ParentingStore::tr("A programme needs at least one meeting. Nothing was changed; write its meetings.");
    if (v.meetings.size() > mostOfAProgramme)
        return ParentingStore::tr("A programme has at most %n meeting(s). Nothing was changed.", nullptr, mostOfAProgramme);
    for (const ProgrammeStep &step : v.meetings)
        if (step.minutes && (*step.minutes < 1 || *step.minutes > longestMeeting))
            return ParentingStore::tr("A meeting lasts from one minute to a day. Nothing was changed; look at the minutes.");
    if ((v.childYoungest && *v.childYoungest < 0) || (v.childYoungest && v.childOldest && *v.childOldest < *v.childYoungest))
        return ParentingStore::tr("The oldest child is younger than the youngest. Nothing was changed; correct one of the ages.");
    if ((v.fewest && *v.fewest < 0) || (v.most && *v.most < 1) || (v.fewest && v.most && *v.most < *v.fewest))
        return ParentingStore::tr("The programme would need more participants than it has room for. Nothing was changed; correct one of the numbers.");
    if (v.leaders && *v.leaders < 1)
        return ParentingStore::tr("A programme needs at least one leader. Nothing was changed.");
    if (v.mayMiss && (*v.mayMiss < 0 || *v.mayMiss >= v.meetings.size()))
        return ParentingStore::tr("One cannot miss every meeting and have completed. Nothing was changed; correct how many may be missed.");
    for (const ProgrammeQuestion &question : v.questions)
        if (question.highest <= question.lowest || question.text.trimmed().isEmpty())
            return ParentingStore::tr("A question needs a text and a scale of two steps at least. Nothing was changed.");
    return {};
}

void insertVersion(Edit &edit, const ProgrammeVersion &version)
{
    edit.insertWithId(u"programme_version"_s, version.id, valuesOf(version));
    int sort = 0;
    for (ProgrammeStep step : version.meetings) {
        step.sort = sort++;
        edit.insert(u"programme_meeting"_s, stepValues(version.id, step));
    }
    sort = 0;
    for (ProgrammeQuestion question : version.questions) {
        question.sort = sort++;
        edit.insert(u"programme_question"_s, questionValues(version.id, question));
    }
}

/// Makes the version's rows of one table these values, in place: the first rows stay the same ones, what is too many goes to the trash.
void replaceParts(Edit &edit, const QString &table, const Id &version, const QList<Values> &wanted)
{
    const auto present = edit.database().rows(u"SELECT id FROM \"%1\" WHERE version = ? AND deleted = 0 ORDER BY sort, id"_s.arg(table), {version.bind()},
                                              [](const QSqlQuery &q) { return idAt(q, 0); });
    if (!present)
        return edit.fail(present.error());
    for (qsizetype i = 0; i < std::max(present->size(), wanted.size()); ++i) {
        if (i >= wanted.size())
            edit.trash(table, present->at(i));
        else if (i >= present->size())
            edit.insert(table, wanted.at(i));
        else
            edit.update(table, present->at(i), wanted.at(i));
    }
}

void changeVersion(Edit &edit, const ProgrammeVersion &version)
{
    edit.update(u"programme_version"_s, version.id, valuesOf(version));
    QList<Values> steps, questions;
    for (ProgrammeStep step : version.meetings) {
        step.sort = int(steps.size());
        steps.append(stepValues(version.id, step));
    }
    for (ProgrammeQuestion question : version.questions) {
        question.sort = int(questions.size());
        questions.append(questionValues(version.id, question));
    }
    replaceParts(edit, u"programme_meeting"_s, version.id, steps);
    replaceParts(edit, u"programme_question"_s, version.id, questions);
}

} // namespace

Result<Id> ParentingStore::addProgramme(const Programme &programme, const ProgrammeVersion &version)
{
    if (programme.name.trimmed().isEmpty() && programme.shortName.trimmed().isEmpty())
        return invalid(tr("A programme needs a name. Nothing was added."));
    if (const QString fault = versionFault(version); !fault.isEmpty())
        return invalid(fault);
    if (programme.keepMonths && *programme.keepMonths < 0)
        return invalid(tr("A number cannot be below zero. Nothing was changed."));
    const Id id = programme.id.isNull() ? Id::fresh(m_store.environment()) : programme.id;
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Added the programme %1"), {named("programme", id)}), u"programme"_s, id);
    edit.insertWithId(u"programme"_s, id, valuesOf(programme));
    ProgrammeVersion first = version;
    first.id = version.id.isNull() ? Id::fresh(m_store.environment()) : version.id;
    first.programme = id;
    first.number = 1;
    insertVersion(edit, first);
    if (const auto done = finish(edit); !done)
        return done.error();
    return id;
}

Result<void> ParentingStore::changeProgramme(const Id &programme, const Values &values)
{
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Changed the programme %1"), {named("programme", programme)}), u"programme"_s, programme);
    const auto row = rowWith(edit.database(), u"programme"_s, programme, {u"name"_s, u"short_name"_s}, values);
    if (!row)
        edit.fail(row.error());
    else if (row->value(u"name"_s).toString().trimmed().isEmpty() && row->value(u"short_name"_s).toString().trimmed().isEmpty())
        edit.fail(invalid(tr("A programme needs a name. The old name was kept.")));
    if (const QString fault = numberFault(values, {u"keep_months"_s}); !fault.isEmpty())
        edit.fail(invalid(fault));
    edit.update(u"programme"_s, programme, values);
    return finish(edit);
}

Result<Id> ParentingStore::reviseProgramme(const Id &programme, const ProgrammeVersion &version)
{
    if (const QString fault = versionFault(version); !fault.isEmpty())
        return invalid(fault);
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Changed what %1 demands"), {named("programme", programme)}), u"programme"_s, programme);
    const auto known = readProgrammes(edit.database(), programme);
    if (!known)
        return known.error();
    if (known->isEmpty())
        return Error{ErrorCode::NotFound, tr("The programme is no longer there. It may have been put in the trash.")};
    const ProgrammeVersion *current = known->first().current();
    ProgrammeVersion next = version;
    next.programme = programme;
    // Groups in the trash may come back: they too keep what they began with.
    if (current && !current->inUse) {
        next.id = current->id;
        next.number = current->number;
        changeVersion(edit, next);
    } else {
        next.id = Id::fresh(m_store.environment());
        next.number = current ? current->number + 1 : 1;
        // Groups of before are counted among the old version's, also those that are imported later on.
        if (current && next.validFrom == current->validFrom)
            next.validFrom = PartialDate(m_store.environment().today());
        insertVersion(edit, next);
    }
    if (const auto done = finish(edit); !done)
        return done.error();
    return next.id;
}

Result<void> ParentingStore::trashProgramme(const Id &programme)
{
    const auto groups = m_store.database().value(u"SELECT count(*) FROM parent_group g JOIN programme_version v ON v.id = g.version WHERE v.programme = ? AND g.deleted = 0"_s, {programme.bind()});
    if (!groups)
        return groups.error();
    if (const int n = groups->toInt(); n > 0)
        return refused(tr("%n group(s) have this programme. Nothing was changed; say that it is no longer given instead.", nullptr, n));
    return trashRows(QT_TRANSLATE_NOOP("Act", "Put the programme %1 in the trash"), "", u"programme"_s, {programme});
}

} // namespace lansnav
