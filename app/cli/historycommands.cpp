// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "privacy/protectedtext.h"
#include "privacy/showntext.h"
#include "store/actlog.h"
#include "store/history.h"

#include <QJsonArray>
#include <QLocale>

#include <limits>

using namespace Qt::StringLiterals;

namespace lansnav::cli {

namespace {

constexpr qsizetype changesShown = 20;  // of one act, in the printed history

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const Act &act)
{
    QJsonArray changes;
    for (const FieldChange &change : act.changes) {
        QJsonObject told{{u"table"_s, change.table}, {u"row"_s, change.row.hex()}, {u"title"_s, textOrNull(change.rowTitle)}, {u"column"_s, textOrNull(change.column)},
                         {u"label"_s, textOrNull(change.label)}, {u"after"_s, textOrNull(change.after)}};
        // null says that nothing was there; where that is not known, nothing is said.
        if (change.tellsBefore)
            told.insert(u"before"_s, textOrNull(change.before));
        changes.append(told);
    }
    return {{u"id"_s, act.id.hex()}, {u"site"_s, act.site}, {u"at"_s, act.at.toUTC().toString(Qt::ISODate)}, {u"author"_s, act.author},
            {u"text"_s, act.text}, {u"kind"_s, act.kind}, {u"taken_back"_s, act.takenBack}, {u"changes"_s, changes}};
}

void printAct(const Call &call, const Act &act)
{
    QString line = QLocale().toString(act.at.toLocalTime(), u"yyyy-MM-dd HH:mm"_s) + u"  "_s + act.author + u": "_s + act.text;
    if (act.takenBack)
        line += u' ' + Call::tr("(taken back)");
    call.print(line);
    const qsizetype shown = act.changes.size() > changesShown + 1 ? changesShown : act.changes.size();
    for (const FieldChange &change : act.changes.first(shown)) {
        if (change.column.isEmpty())
            call.print(u"    "_s + Call::tr("%1: added").arg(change.rowTitle));
        else if (change.column == u"deleted")
            call.print(u"    "_s + change.rowTitle + u": "_s + change.after);
        else if (!change.tellsBefore)
            call.print(u"    "_s + Call::tr("%1: %2 to “%3”", "row, field, after").arg(change.rowTitle, change.label, change.after));
        else
            call.print(u"    "_s + Call::tr("%1: %2 from “%3” to “%4”", "row, field, before, after")
                                       .arg(change.rowTitle, change.label, change.before, change.after));
    }
    if (shown < act.changes.size())
        call.print(u"    "_s + Call::tr("… and %n more; --json shows all.", nullptr, int(act.changes.size() - shown)));
}

/// Undo goes by what was done here with the program. What came after that from elsewhere stays, which is said, with where it can be taken back.
QString laterActsLeft(Store &store, const Schema &schema)
{
    const auto next = UndoLog::undoable(store.database());
    History::Filter newest;
    newest.limit = 50;
    newest.withChanges = false;
    const auto acts = next ? History::acts(store.database(), schema, newest) : Result<QList<Act>>(next.error());
    if (!acts)
        return {};
    static const QStringList passedOver{u"undo"_s, u"redo"_s, u"reveal"_s, u"erase"_s, u"setup"_s};
    int left = 0;
    for (const Act &act : *acts) {
        if (*next && act.id == (*next)->act)
            break;
        left += !act.takenBack && !passedOver.contains(act.kind);
    }
    return left == 0 ? QString()
                     : Call::tr("%n later edit(s), by a colleague or made outside Länsnav, were left as they are: undo takes back only what was done here with Länsnav. In the window, each can be taken back under History (Ctrl+H).",
                                nullptr, left);
}

Exit takeBack(Call &call, Result<ChangeSet> (Store::*revert)(), std::optional<ActText> (Store::*next)() const, const QString &done)
{
    const auto store = call.openToWrite();
    if (!store)
        return call.cannotOpen(store.error());
    const std::optional<ActText> act = ((**store).*next)();
    const QString text = act ? ShownText::of(History::text((*store)->database(), call.schema(), *act)) : QString();
    const QString later = revert == &Store::undo ? laterActsLeft(**store, call.schema()) : QString();
    const auto reverted = ((**store).*revert)();
    if (!reverted) {
        call.tell(reverted.error().sentence);
        if (!later.isEmpty())
            call.tell(later);
        return Exit::Refused;
    }
    call.print(done.arg(text));
    if (!later.isEmpty())
        call.tell(later);
    if (const QString left = UndoLog::leftNotice(*reverted); !left.isEmpty())
        call.print(left);
    return Exit::Done;
}

} // namespace

Exit runHistory(Call &call)
{
    History::Filter filter;
    qint64 limit = filter.limit;
    if (const auto wrong = call.number(u"limit"_s, 1, std::numeric_limits<int>::max(), limit))
        return *wrong;
    filter.limit = int(limit);
    if (call.isSet(u"row"_s)) {
        const QString row = call.value(u"row"_s);
        filter.table = row.section(u'/', 0, 0);
        filter.row = Id::fromHex(row.section(u'/', 1));
        if (!call.schema().table(filter.table) || filter.row.isNull())
            return call.usage(Call::tr("--row takes a table and an id of 32 hexadecimal digits: person/0123…"));
    }
    const auto store = call.openToRead();
    if (!store)
        return call.cannotOpen(store.error());
    auto acts = History::acts((*store)->database(), call.schema(), filter);
    if (!acts)
        return call.refused(acts.error());
    if (const auto masked = maskActs((*store)->database(), *acts); !masked)
        return call.refused(masked.error());
    if (call.json()) {
        QJsonArray list;
        for (const Act &act : *acts)
            list.append(toJson(act));
        call.print(QJsonObject{{u"acts"_s, list}});
        return Exit::Done;
    }
    for (const Act &act : *acts)
        printAct(call, act);
    return Exit::Done;
}

Exit runUndo(Call &call)
{
    return takeBack(call, &Store::undo, &Store::undoable, Call::tr("Taken back: %1"));
}

Exit runRedo(Call &call)
{
    return takeBack(call, &Store::redo, &Store::redoable, Call::tr("Done again: %1"));
}

} // namespace lansnav::cli
