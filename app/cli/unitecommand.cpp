// SPDX-License-Identifier: GPL-3.0-or-later
// unite: two files that began apart become one.
#include "cli/commands.h"

#include "register/newdoubles.h"
#include "sync/clashes.h"
#include "sync/meetingplace.h"
#include "sync/sharing.h"
#include "sync/uniting.h"

#include <QJsonArray>
#include <QScopeGuard>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav::cli {

namespace {

constexpr qsizetype mostShown = 20;     // of each kind; --json shows all

/// What the window shows before it unites.
struct UniteOutlook
{
    UnitePreview preview;
    QList<ClashRow> fields;
    QList<SeemingDouble> doubles;
};

Result<UniteOutlook> lookAhead(Call &call, Store &store)
{
    if (const auto may = mayUnite(store.database(), call.argument(1)); !may)
        return may.error();
    const auto preview = previewUnite(store.path(), call.argument(1), call.schema(), call.environment());
    if (!preview)
        return preview.error();
    const auto clean = qScopeGuard([&] { removeDatabaseFiles(preview->united); });
    const auto united = Database::open(preview->united, Database::Access::ReadOnly);
    if (!united)
        return united.error();
    const auto fields = clashesOfUniting(**united, store.database(), call.schema());
    if (!fields)
        return fields.error();
    const auto doubles = newDoubles(**united, store.database());
    if (!doubles)
        return doubles.error();
    return UniteOutlook{*preview, *fields, *doubles};
}

QJsonObject toJson(const UniteOutlook &outlook)
{
    QJsonArray tables;
    for (const UnitePreview::Table &table : outlook.preview.tables)
        tables.append(QJsonObject{{u"table"_s, table.table}, {u"here"_s, table.here}, {u"there"_s, table.there}, {u"both"_s, table.both}});
    QJsonArray fields;
    for (const ClashRow &row : outlook.fields)
        fields.append(QJsonObject{{u"table"_s, row.table}, {u"row"_s, row.row.hex()}, {u"title"_s, row.title}, {u"field"_s, row.field},
                                  {u"kept_value"_s, row.keptValue}, {u"other_value"_s, row.otherValue}});
    QJsonArray doubles;
    for (const SeemingDouble &pair : outlook.doubles)
        doubles.append(QJsonObject{{u"table"_s, pair.table}, {u"a"_s, pair.a.hex()}, {u"b"_s, pair.b.hex()}, {u"sentence"_s, pair.sentence}});
    return {{u"tables"_s, tables}, {u"clashes"_s, outlook.preview.clashes}, {u"fields"_s, fields}, {u"doubles"_s, doubles}};
}

QJsonValue pathOrNull(const QString &path)
{
    return path.isEmpty() ? QJsonValue() : QJsonValue(path);
}

void printSome(const Call &call, const QStringList &lines)
{
    for (const QString &line : lines.first(std::min(lines.size(), mostShown)))
        call.print(u"  "_s + line);
    if (lines.size() > mostShown)
        call.print(u"  "_s + Call::tr("… and %n more; --json shows all.", nullptr, int(lines.size() - mostShown)));
}

void print(const Call &call, const UniteOutlook &outlook)
{
    for (const UnitePreview::Table &table : outlook.preview.tables)
        call.print(Call::tr("%1: %2 only here, %3 only there, %4 in both.").arg(QCoreApplication::translate("Table", call.schema().table(table.table)->label)).arg(table.here).arg(table.there).arg(table.both));
    QStringList fields;
    for (const ClashRow &row : outlook.fields)
        fields << Call::tr("%1, %2: “%3” stands, “%4” is put aside", "row, field, value, other value").arg(row.title, row.field, row.keptValue, row.otherValue);
    if (!fields.isEmpty())
        call.print(Call::tr("Fields that say different things: %1.").arg(fields.size()));
    printSome(call, fields);
    QStringList doubles;
    for (const SeemingDouble &pair : outlook.doubles)
        doubles << pair.sentence;
    if (!doubles.isEmpty())
        call.print(Call::tr("Pairs that seem to be the same: %1.").arg(doubles.size()));
    printSome(call, doubles);
}

} // namespace

Exit runUnite(Call &call)
{
    const auto store = call.openToWrite();
    if (!store)
        return call.cannotOpen(store.error());
    const auto outlook = lookAhead(call, **store);
    if (!outlook)
        return call.refused(outlook.error());
    QJsonObject json = toJson(*outlook);
    if (!call.json())
        print(call, *outlook);
    if (call.isSet(u"dry-run"_s)) {
        call.json() ? call.print(json) : call.print(Call::tr("Nothing was changed. Once it has been synced, uniting cannot be undone; a backup is made first."));
        return Exit::Done;
    }
    if (const auto united = unite(**store, call.argument(1)); !united)
        return call.refused(united.error());
    const auto clashes = Clashes::openCount((*store)->database(), call.schema());
    const int open = clashes ? *clashes : 0;
    json.insert(u"clashes"_s, open);
    const auto place = MeetingPlace::latest((*store)->database());
    if (!place)
        return call.refused(place.error());
    if (*place)
        json.insert(u"meet"_s, QJsonObject{{u"identity"_s, (*place)->wasMine ? u"other"_s : u"own"_s}, {u"shared_file"_s, pathOrNull((*place)->now)},
                                           {u"out_of_use"_s, pathOrNull((*place)->before)}});
    if (call.json()) {
        call.print(json);
    } else {
        call.print(Call::tr("United. Clashes to settle: %1.").arg(open));
        call.print(Call::tr("A backup was made first. Once it has been synced, this cannot be undone."));
        if (*place)
            call.print((*place)->inWords());
    }
    return Exit::Done;
}

} // namespace lansnav::cli
