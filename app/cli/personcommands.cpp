// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "area/kindvalues.h"
#include "area/personerasure.h"
#include "area/personextract.h"
#include "exchange/tablefile.h"
#include "list/foldedtext.h"
#include "paper/reportfile.h"
#include "privacy/masking.h"
#include "privacy/showntext.h"
#include "register/registerstore.h"
#include "store/backup.h"
#include "store/localstate.h"
#include "sync/logcare.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lansnav::cli {

namespace {

/// Also somebody in the trash, where those who are to be erased often lie. Protected people are found by their id alone.
Result<Id> findEvenTrashed(Database &db, const QString &text)
{
    const Result<Id> found = registerstore::findPerson(db, text);
    if (found || found.error().code != ErrorCode::NotFound)
        return found;
    const auto trashed = registerstore::trashedPeople(db);
    if (!trashed)
        return trashed.error();
    const QString wanted = folded(text.trimmed());
    QList<Id> like;
    for (const Person &person : *trashed)
        if (!person.isProtected && !wanted.isEmpty() && (folded(person.name()) == wanted || folded(person.email) == wanted))
            like.append(person.id);
    if (like.isEmpty())
        return found;
    if (like.size() > 1) {
        QStringList ids;
        for (const Id &id : std::as_const(like))
            ids.append(id.hex());
        return Error{ErrorCode::Invalid, Call::tr("Several people called “%1” lie in the trash. Point one out by id: %2.").arg(text, ids.join(u", "_s))};
    }
    return like.first();
}

void printLines(const Call &call, const QString &heading, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    call.print(heading);
    for (const QString &line : lines)
        call.print(u"  "_s + ShownText::of(line));
}

QJsonArray shownLines(const QStringList &lines)
{
    QJsonArray list;
    for (const QString &line : lines)
        list.append(ShownText::of(line));
    return list;
}

void printPlan(const Call &call, const PersonErasure &plan)
{
    printLines(call, Call::tr("Of %1 this goes for good:").arg(plan.name), plan.goes);
    printLines(call, Call::tr("This is kept and counted, without telling whose it was:"), plan.stays);
    printLines(call, Call::tr("These texts name the person and are left as they are; change them by hand, best before:"), plan.named);
}

/// Where what was erased still is, and how it goes from there.
void tellWhereItRemains(const Call &call, Store &store)
{
    call.tell(Call::tr("Backups of this computer keep it until they are thinned out, as does any copy that was made by hand: %1").arg(QDir::toNativeSeparators(Backups(call.environment(), store.path()).folder())));
    const LocalState state(store.database());
    if (const auto target = state.value(u"target"_s); target && !target->isEmpty())
        call.tell(Call::tr("It leaves the shared file and the files of colleagues as each of them syncs."));
    if (const auto waits = state.value(u"vacuum"_s); waits && !waits->isEmpty())
        call.tell(Call::tr("The freed room in the file could not be overwritten while somebody else reads it; the next sync or erasure does it."));
}

Exit writeExtract(const Call &call, Store &store, const Id &person, const QString &out)
{
    const auto extract = PersonExtract::read(store.database(), call.schema(), call.areas(), person, call.environment().today());
    if (!extract)
        return call.refused(extract.error());
    Result<void> written;
    if (QFileInfo(out).suffix().toLower() == u"json") {
        written = writeFileSafely(out, QJsonDocument(extract->toJson()).toJson(QJsonDocument::Indented));
    } else {
        const auto region = regionName(store.database());
        if (!region)
            return call.refused(region.error());
        Report paper = extract->toReport(*region);
        paper.language = call.language();
        written = writeReport(paper, out);
    }
    if (!written)
        return call.refused(written.error());
    call.print(Call::tr("Wrote %1.").arg(QDir::toNativeSeparators(out)));
    return Exit::Done;
}

} // namespace

Exit runExtract(Call &call)
{
    const QString out = call.value(u"out"_s);
    if (out.isEmpty())
        return call.usage(Call::tr("-o is missing: the file to write."));
    if (!PersonExtract::endings().contains(QFileInfo(out).suffix().toLower()))
        return call.usage(Call::tr("“%1” does not end in a format that can be written. Known: %2.").arg(out, PersonExtract::endings().join(u", "_s)));
    auto store = call.openToRead();
    if (!store)
        return call.cannotOpen(store.error());
    const auto person = findEvenTrashed((*store)->database(), call.argument(1));
    if (!person)
        return call.refused(person.error());
    const auto known = registerstore::person((*store)->database(), *person);
    if (!known)
        return call.refused(known.error());
    if (!known->isProtected)
        return writeExtract(call, **store, *person, out);
    // Showing somebody with protected identity is an act, and stands in the history before anything is shown.
    store->reset();
    store = call.openToWrite();
    if (!store)
        return call.cannotOpen(store.error());
    if (const auto shown = registerstore::revealPerson(**store, *person); !shown)
        return call.refused(shown.error());
    call.tell(Call::tr("The person has protected identity. That the details were shown is noted in the history; hand the extract over to nobody else."));
    return writeExtract(call, **store, *person, out);
}

Exit runErase(Call &call)
{
    const bool erases = call.isSet(u"yes"_s) && !call.isSet(u"dry-run"_s);
    const auto store = erases ? call.openToWrite() : call.openToRead();
    if (!store)
        return call.cannotOpen(store.error());
    const auto person = findEvenTrashed((*store)->database(), call.argument(1));
    if (!person)
        return call.refused(person.error());
    const QDate today = call.environment().today();
    const auto plan = PersonErasure::plan((*store)->database(), call.schema(), call.areas(), *person, today);
    if (!plan)
        return call.refused(plan.error());
    const bool refuses = !plan->inTheWay.isEmpty();
    if (!call.json())
        printPlan(call, *plan);
    if (erases && !refuses) {
        const auto erased = eraseChosen(**store, [&](Edit &edit) { return PersonErasure::carryOut(edit, call.schema(), call.areas(), *person, today); });
        if (!erased)
            return call.refused(erased.error());
    }
    if (call.json())
        call.print(QJsonObject{{u"person"_s, person->hex()}, {u"erased"_s, erases && !refuses}, {u"goes"_s, shownLines(plan->goes)}, {u"stays"_s, shownLines(plan->stays)},
                               {u"named_in"_s, shownLines(plan->named)}, {u"in_the_way"_s, shownLines(plan->inTheWay)}});
    for (const QString &sentence : plan->inTheWay)
        call.tell(ShownText::of(sentence));
    if (refuses) {
        call.tell(Call::tr("Nothing was changed."));
        return Exit::Refused;
    }
    if (erases) {
        call.tell(Call::tr("Erased. This cannot be undone."));
        tellWhereItRemains(call, **store);
        return Exit::Done;
    }
    call.tell(Call::tr("Nothing was changed. --yes erases; it cannot be undone."));
    return call.isSet(u"dry-run"_s) ? Exit::Done : Exit::Refused;
}

} // namespace lansnav::cli
