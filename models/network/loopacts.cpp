// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networkstore.h"

#include "area/queryvalues.h"
#include "network/rowvalues.h"
#include "network/rules.h"

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

QString actRef(const char *table, const Id &id)
{
    return ActText::ref(QString::fromLatin1(table), id);
}

Error reversed()
{
    return {ErrorCode::Invalid, NetworkStore::tr("The end lies before the start. Nothing was changed; correct one of them.")};
}

/// The loop's place and the guide's workplace, as far as independence needs them.
Result<bool> worksThere(Database &db, const Id &loop, const Id &person)
{
    bool staff = false;
    const auto read = db.each(uR"(SELECT l.organisation, l.place, p.organisation, o.name FROM loop l, person p
                                  LEFT JOIN organisation o ON o.id = p.organisation WHERE l.id = ? AND p.id = ?)"_s,
                              {loop.bind(), person.bind()}, [&](const QSqlQuery &q) {
                                  Loop place;
                                  place.organisation = idAt(q, 0);
                                  place.place = textAt(q, 1);
                                  LoopGuide guide;
                                  guide.organisation = idAt(q, 2);
                                  guide.workplace = textAt(q, 3);
                                  staff = NetworkRules::guideIsStaff(place, guide);
                              });
    if (!read)
        return read.error();
    return staff;
}

void refuseStaff(Edit &edit, const Id &loop, const Id &person)
{
    const Result<bool> staff = worksThere(edit.database(), loop, person);
    if (!staff)
        edit.fail(staff.error());
    else if (*staff)
        edit.fail({ErrorCode::Refused,
                   NetworkStore::tr("A guide may not work at the place of the loop. Nothing was changed; choose somebody from elsewhere.")});
}

void addGuides(Edit &edit, const Id &loop, const QList<Id> &people)
{
    for (const Id &person : people) {
        if (person.isNull())
            continue;
        refuseStaff(edit, loop, person);
        edit.insert(u"loop_guide"_s, {{u"loop"_s, loop.bind()}, {u"person"_s, person.bind()}});
    }
}

} // namespace

Result<Id> NetworkStore::addLicence(const Licence &licence)
{
    if (licence.municipality.isNull())
        return Error{ErrorCode::Invalid, tr("Choose the municipality that holds the licence. Nothing was added.")};
    if (!licence.start.isNull() && !licence.end.isNull() && licence.end.last() < licence.start.first())
        return reversed();
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Added a licence for %1 in %2"), {actRef("municipality", licence.municipality), actRef("network", licence.network)}),
              u"network"_s, licence.network);
    const Id id = edit.insert(u"licence"_s, valuesOf(licence));
    if (const auto done = finish(edit); !done)
        return done.error();
    return id;
}

Result<void> NetworkStore::changeLicence(const Id &licence, const Values &values)
{
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Changed a licence")), u"network"_s, networkOf(u"licence"_s, licence));
    edit.update(u"licence"_s, licence, values);
    const auto read = edit.database().each(uR"(SELECT start, "end" FROM licence WHERE id = ?)"_s, {licence.bind()}, [&](const QSqlQuery &q) {
        const PartialDate start = dateAt(q, 0);
        const PartialDate end = dateAt(q, 1);
        if (!start.isNull() && !end.isNull() && end.last() < start.first())
            edit.fail(reversed());
    });
    if (!read)
        edit.fail(read.error());
    return finish(edit);
}

Result<void> NetworkStore::trashLicences(const QList<Id> &licences)
{
    return trash(QT_TRANSLATE_NOOP("Act", "Put a licence in the trash"), QT_TRANSLATE_NOOP("Act", "Put %1 licences in the trash"), u"licence"_s, licences);
}

Result<Id> NetworkStore::addLoop(const Loop &loop)
{
    const Id id = Id::fresh(m_store.environment());
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Added the participation loop %1"), {actRef("loop", id)}), u"network"_s, loop.network);
    edit.insertWithId(u"loop"_s, id, valuesOf(loop));
    QList<Id> guides;
    for (const LoopGuide &guide : loop.guides)
        guides.append(guide.person);
    addGuides(edit, id, guides);
    for (const LoopTalk &talk : loop.talks)
        edit.insert(u"loop_talk"_s, talkValues(id, talk));
    if (const auto done = finish(edit); !done)
        return done.error();
    return id;
}

Result<void> NetworkStore::changeLoop(const Id &loop, const Values &values)
{
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Changed the participation loop %1"), {actRef("loop", loop)}), u"network"_s, networkOf(u"loop"_s, loop));
    edit.update(u"loop"_s, loop, values);
    // Only a change of place can make a guide one of the staff; whoever has changed work since stands among the problems.
    if (valueIn(values, u"place"_s) || valueIn(values, u"organisation"_s)) {
        const auto guides = edit.database().rows(u"SELECT g.person FROM loop_guide g JOIN person p ON p.id = g.person AND p.deleted = 0 WHERE g.loop = ? AND g.deleted = 0"_s,
                                                 {loop.bind()}, [](const QSqlQuery &q) { return idAt(q, 0); });
        if (!guides)
            return guides.error();
        for (const Id &person : *guides)
            refuseStaff(edit, loop, person);
    }
    return finish(edit);
}

Result<void> NetworkStore::trashLoops(const QList<Id> &loops)
{
    return trash(QT_TRANSLATE_NOOP("Act", "Put the participation loop %1 in the trash"),
                 QT_TRANSLATE_NOOP("Act", "Put %1 participation loops in the trash"), u"loop"_s, loops);
}

Result<void> NetworkStore::setGuides(const Id &loop, const QList<Id> &people)
{
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Changed the guides of %1"), {actRef("loop", loop)}), u"network"_s, networkOf(u"loop"_s, loop));
    const auto present = edit.database().rows(u"SELECT id, person FROM loop_guide WHERE loop = ? AND deleted = 0"_s, {loop.bind()},
                                              [](const QSqlQuery &q) { return std::pair(idAt(q, 0), idAt(q, 1)); });
    if (!present)
        return present.error();
    QList<Id> added = people;
    for (const auto &[id, person] : *present) {
        if (!people.contains(person))
            edit.trash(u"loop_guide"_s, id);
        added.removeAll(person);
    }
    addGuides(edit, loop, added);
    return finish(edit);
}

Result<Id> NetworkStore::addTalk(const Id &loop, const LoopTalk &talk)
{
    if (talk.heads && *talk.heads < 0)
        return Error{ErrorCode::Invalid, tr("A head-count cannot be negative. Nothing was added.")};
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Added a talk to %1"), {actRef("loop", loop)}), u"network"_s, networkOf(u"loop"_s, loop));
    const Id id = edit.insert(u"loop_talk"_s, talkValues(loop, talk));
    if (const auto done = finish(edit); !done)
        return done.error();
    return id;
}

Result<void> NetworkStore::changeTalk(const Id &talk, const Values &values)
{
    for (const auto &[column, value] : values)
        if (column == u"heads"_s && value.toInt() < 0)
            return Error{ErrorCode::Invalid, tr("A head-count cannot be negative. The old one was kept.")};
    return change(ActText(QT_TRANSLATE_NOOP("Act", "Changed a talk")), u"loop_talk"_s, talk, values);
}

Result<void> NetworkStore::trashTalk(const Id &talk)
{
    return trash(ActText(QT_TRANSLATE_NOOP("Act", "Put a talk in the trash")), u"loop_talk"_s, talk);
}

Result<Id> NetworkStore::setFigure(const Figure &figure)
{
    if (figure.year < 1900 || figure.year > 2200)
        return Error{ErrorCode::Invalid, tr("The year of the figure is missing. Nothing was changed.")};
    if (figure.value && *figure.value < 0)
        return Error{ErrorCode::Invalid, tr("A count cannot be negative. Nothing was changed.")};
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Set the figure for %1 %2 in %3"),
                               {actRef("municipality", figure.municipality), QString::number(figure.year), actRef("network", figure.network)}),
              u"network"_s, figure.network);
    const Id id = edit.insert(u"figure"_s, valuesOf(figure));
    if (const auto done = finish(edit); !done)
        return done.error();
    return id;
}

Result<void> NetworkStore::trashFigure(const Id &figure)
{
    return trash(ActText(QT_TRANSLATE_NOOP("Act", "Put a figure in the trash")), u"figure"_s, figure);
}

} // namespace lansnav
