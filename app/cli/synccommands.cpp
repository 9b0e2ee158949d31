// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "privacy/protectedtext.h"
#include "sync/clashes.h"
#include "sync/sharing.h"
#include "sync/synchroniser.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lansnav::cli {

namespace {

QString timeInWords(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), u"yyyy-MM-dd HH:mm"_s);
}

QJsonObject toJson(const ClashRow &clash)
{
    return {{u"id"_s, clash.id.hex()}, {u"table"_s, clash.table}, {u"row"_s, clash.row.hex()}, {u"title"_s, clash.title}, {u"field"_s, clash.field},
            {u"kept_value"_s, clash.keptValue}, {u"kept_by"_s, clash.keptBy}, {u"kept_at"_s, clash.keptAt.toUTC().toString(Qt::ISODate)},
            {u"other_value"_s, clash.otherValue}, {u"other_by"_s, clash.otherBy}, {u"other_at"_s, clash.otherAt.toUTC().toString(Qt::ISODate)},
            {u"state"_s, clash.state}};
}

/// Why a sync did not come about, for somebody who runs a command: nothing is tried again by itself.
QString whyNotSynced(const Error &error)
{
    if (!error.passing)
        return error.sentence;
    const QString advice = error.code == ErrorCode::NotFound ? Call::tr("Your own file is unchanged. Run the command again when the folder is back.")
        : error.code == ErrorCode::DiskFull                 ? Call::tr("Your own file keeps everything. Make room and run the command again.")
                                                            : Call::tr("Your own file keeps everything. Wait a moment and run the command again.");
    return error.sentence + u' ' + advice;
}

/// A shared file that cannot be used is a fault to be told, not a reason to stop working: nothing here was changed.
Exit notDone(const Call &call, const Error &error, const QString &why)
{
    call.tell(why);
    return error.code == ErrorCode::Damaged ? Exit::Faults : Exit::Refused;
}

/// What came with it may have made somebody protected, of whom the notices tell: the words are read again.
QStringList shownNotices(Database &db, const QStringList &notices)
{
    const auto words = ProtectedText::load(db);
    QStringList shown;
    for (const QString &notice : notices)
        shown.append(words ? words->masked(notice) : QString());
    shown.removeAll(QString());
    return shown;
}

void printReport(const Call &call, const SyncReport &report)
{
    if (call.json()) {
        call.print(QJsonObject{{u"sent"_s, report.sent}, {u"received"_s, report.received}, {u"clashes"_s, report.clashes}, {u"siblings_merged"_s, report.siblingsMerged},
                               {u"retries"_s, report.retries}, {u"dangling"_s, report.dangling}, {u"duplicates"_s, report.duplicates}, {u"made"_s, report.made},
                               {u"notices"_s, QJsonArray::fromStringList(report.notices)}});
        return;
    }
    call.print(Call::tr("Sent: %1. Received: %2. New clashes: %3. Conflict copies taken over: %4. Attempts again: %5.")
                   .arg(report.sent).arg(report.received).arg(report.clashes).arg(report.siblingsMerged).arg(report.retries));
    for (const QString &notice : report.notices)
        call.print(notice);
    if (report.dangling > 0)
        call.print(Call::tr("%n reference(s) point to a row that has not arrived; “check” names them.", nullptr, report.dangling));
}

Exit settle(Call &call)
{
    const QString value = call.value(u"value"_s);
    const Id id = Id::fromHex(call.value(u"choose"_s));
    if (id.isNull() || (value != u"kept" && value != u"lost"))
        return call.usage(Call::tr("--choose takes the id of a clash, and --value says which: kept or lost."));
    const auto store = call.openToWrite();
    if (!store)
        return call.cannotOpen(store.error());
    if (const auto settled = Clashes::choose(**store, {id}, value == u"kept" ? Clashes::Choice::Kept : Clashes::Choice::Lost); !settled)
        return call.refused(settled.error());
    call.print(Call::tr("The clash is settled."));
    return Exit::Done;
}

} // namespace

Exit runSync(Call &call)
{
    const auto store = call.openToWrite();
    if (!store)
        return call.cannotOpen(store.error());
    for (const QString &notice : (*store)->notices())
        call.tell(notice);
    const auto db = (*store)->openWriter();
    if (!db)
        return call.cannotOpen(db.error());
    DiskSyncFiles files;
    Synchroniser synchroniser(**db, call.schema(), call.environment(), files, call.argument(1));
    synchroniser.setWatches(mergeWatches(call.areas()));
    auto report = synchroniser.run();
    if (!report) {
        for (const QString &sentence : shownNotices(**db, synchroniser.told()))
            call.tell(sentence);
        return notDone(call, report.error(), whyNotSynced(report.error()));
    }
    report->notices = shownNotices(**db, report->notices);
    printReport(call, *report);
    return report->dangling > 0 || report->duplicates > 0 ? Exit::Faults : Exit::Done;
}

Exit runJoin(Call &call)
{
    DiskSyncFiles files;
    if (const auto joined = joinShared(call.argument(0), call.argument(1), call.schema(), call.environment(), files); !joined)
        return notDone(call, joined.error(), joined.error().sentence);
    call.print(Call::tr("Made %1.").arg(call.argument(0)));
    return Exit::Done;
}

Exit runClashes(Call &call)
{
    if (call.isSet(u"choose"_s) || call.isSet(u"value"_s))
        return settle(call);
    const auto store = call.openToRead();
    if (!store)
        return call.cannotOpen(store.error());
    const auto clashes = Clashes::list((*store)->database(), call.schema(), call.isSet(u"settled"_s));
    if (!clashes)
        return call.refused(clashes.error());
    QJsonArray list;
    for (const ClashRow &clash : *clashes) {
        list.append(toJson(clash));
        if (!call.json())
            call.print(Call::tr("%1  %2, %3: kept “%4” (%5, %6), other “%7” (%8, %9)", "id, row, field, value, who, when, value, who, when")
                           .arg(clash.id.hex(), clash.title, clash.field, clash.keptValue, clash.keptBy, timeInWords(clash.keptAt), clash.otherValue, clash.otherBy, timeInWords(clash.otherAt)));
    }
    if (call.json())
        call.print(QJsonObject{{u"clashes"_s, list}});
    else if (clashes->isEmpty())
        call.print(Call::tr("No clashes."));
    return Exit::Done;
}

} // namespace lansnav::cli
