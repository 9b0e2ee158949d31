// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history.h"

#include "store/actlog.h"
#include "store/causality.h"
#include "store/patch.h"
#include "store/statement.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::History)
};

struct Logged
{
    QString table;
    Id row;
    QString op;
    QJsonObject patch;
    Stamp stamp;
    qint64 seq = 0;

    LogPlace place() const { return {stamp.site, seq}; }
};

/// What a field is said to have been changed from is what the act's author saw. In the file as it is now, a value may stand in
/// between that came from a colleague later.
Result<std::optional<QJsonValue>> valueSeen(Database &db, Causality &causality, const TableDecl &table, const Logged &change, const QString &column)
{
    const auto value = valueBefore(db, table, change.row, column, change.stamp, [&](const LogPlace &earlier) {
        return causality.hadSeen(change.place(), earlier) ? Stood::Yes : causality.mayHaveSeen(change.place(), earlier) ? Stood::Unknown : Stood::No;
    });
    return causality.result() ? value : Result<std::optional<QJsonValue>>(causality.result().error());
}

Result<void> appendFields(Database &db, const Schema &schema, Causality &causality, const Logged &change, QList<FieldChange> &out)
{
    const TableDecl *table = schema.table(change.table);
    if (!table)
        return {};
    const auto hidden = History::isProtected(db, schema, *table, change.row);
    if (!hidden)
        return hidden.error();
    FieldChange field{change.table, change.row, History::title(db, schema, change.table, change.row), {}, {}, {}, {}, false};
    if (change.op == u"I") {
        field.label = QCoreApplication::translate("Table", table->label);
        out.append(field);
        return {};
    }
    if (const auto trash = change.patch.value(u"deleted"_s); !trash.isUndefined()) {
        field.column = u"deleted"_s;
        field.label = QCoreApplication::translate("Table", table->label);
        field.after = trash.toInteger() ? HistoryText::tr("in the trash") : HistoryText::tr("restored");
        out.append(field);
    }
    for (const ColumnDecl &column : table->columns) {
        const QJsonValue after = change.patch.value(column.name);
        if (after.isUndefined())
            continue;
        const auto before = valueSeen(db, causality, *table, change, column.name);
        if (!before)
            return before.error();
        // A unit is logged whole; only what really changed is told.
        if (before->has_value() && **before == after)
            continue;
        field.column = column.name;
        field.label = QCoreApplication::translate("Column", column.label);
        const bool masked = *hidden && column.personal;
        field.tellsBefore = before->has_value() && !masked;
        field.before = masked ? QString() : History::inWords(db, schema, column, before->value_or(QJsonValue()));
        field.after = masked ? History::maskedWords() : History::inWords(db, schema, column, after);
        out.append(field);
    }
    return {};
}

QString wordOfKind(const QString &kind, const QString &text)
{
    if (kind == u"undo")
        return HistoryText::tr("Undid: %1").arg(text);
    if (kind == u"redo")
        return HistoryText::tr("Redid: %1").arg(text);
    if (kind == u"takeback")
        return HistoryText::tr("Took back: %1").arg(text);
    return text;
}

/// An act, and one of its changes.
struct FoundAct
{
    Id tx;
    qint64 site = 0;
    qint64 seq = 0;
    qint64 hlc = 0;
    bool isAbout = false;   ///< it is about the row asked for, whose parts it changed: a network's meetings
};

/// `only`: the row whose changes are told; null: all of the act.
Result<Act> readAct(Database &db, const Schema &schema, Causality &causality, const FoundAct &found, bool withChanges, const Id &only)
{
    const Id tx = found.tx;
    Act act;
    act.id = tx;
    act.kind = u"raw"_s;
    QString atText;
    Id author;
    ActText text;
    const auto named = db.each(u"SELECT kind, text, arguments, author, at, EXISTS (SELECT 1 FROM act u WHERE u.undoes = a.id AND u.deleted = 0 AND NOT EXISTS"
                               " (SELECT 1 FROM act r WHERE r.undoes = u.id)) FROM act a WHERE id = ?"_s,
                               {tx.bind()}, [&](const QSqlQuery &q) {
                                   act.kind = q.value(0).toString();
                                   text.source = q.value(1).toString();
                                   text.arguments = argumentsFromJson(q.value(2).toString());
                                   author = Id::fromVariant(q.value(3));
                                   atText = q.value(4).toString();
                                   act.takenBack = q.value(5).toBool();
                               });
    if (!named)
        return named.error();
    qint64 hlc = 0;
    QList<Logged> logged;
    const auto span = ActSpan::around(db, tx, found.site, found.seq);
    if (!span)
        return span.error();
    const auto read = db.each(u"SELECT tbl, row, op, patch, hlc, site, nonce, seq FROM change WHERE %1 ORDER BY hlc, seq"_s.arg(ActSpan::where()), span->values(tx),
                              [&](const QSqlQuery &q) {
                                  hlc = q.value(4).toLongLong();
                                  act.site = q.value(5).toLongLong();
                                  if (withChanges && q.value(0).toString() != u"act" && (only.isNull() || Id::fromVariant(q.value(1)) == only))
                                      logged.append({q.value(0).toString(), Id::fromVariant(q.value(1)), q.value(2).toString(), parsePatch(q.value(3).toString()),
                                                     {hlc, act.site, q.value(6).toLongLong()}, q.value(7).toLongLong()});
                              });
    if (!read)
        return read.error();
    act.at = atText.isEmpty() ? QDateTime::fromMSecsSinceEpoch(hlc >> 16) : QDateTime::fromString(atText, Qt::ISODateWithMs);
    act.text = act.kind == u"raw" ? HistoryText::tr("Edited outside Länsnav") : wordOfKind(act.kind, History::text(db, schema, text, tx));
    if (author.isNull()) {
        const auto site = db.value(u"SELECT name FROM site WHERE site = ?"_s, {act.site});
        act.author = site ? site->toString() : QString();
    } else {
        act.author = History::title(db, schema, u"person"_s, author);
    }
    for (const Logged &change : std::as_const(logged))
        if (const auto done = appendFields(db, schema, causality, change, act.changes); !done)
            return done.error();
    return act;
}

/// The newest acts of every site, newest first. Each site's log is walked back from its end, so that the whole log need not
/// be read; within a site acts follow each other as their clocks do.
Result<QList<FoundAct>> newestActs(Database &db, int limit)
{
    const auto sites = db.rows(u"SELECT site FROM digest"_s, {}, [](const QSqlQuery &q) { return q.value(0).toLongLong(); });
    if (!sites)
        return sites.error();
    QList<FoundAct> acts;
    Statement read(db, "SELECT tx, seq, hlc FROM change WHERE site = ? ORDER BY seq DESC");
    for (const qint64 site : *sites) {
        QHash<Id, qsizetype> own;
        read.bind(1, site);
        while (read.next()) {
            const Id tx = read.id(0);
            const auto known = own.constFind(tx);
            if (known != own.cend()) {
                acts[*known].hlc = std::max(acts.at(*known).hlc, read.integer(2));
                continue;
            }
            if (own.size() == limit)
                break;
            own.insert(tx, acts.size());
            acts.append({tx, site, read.integer(1), read.integer(2), false});
        }
        if (!read.result())
            return read.result().error();
        read.reset();
    }
    std::sort(acts.begin(), acts.end(), [](const FoundAct &a, const FoundAct &b) { return std::pair(a.hlc, a.tx) > std::pair(b.hlc, b.tx); });
    acts.resize(std::min<qsizetype>(acts.size(), limit));
    return acts;
}

/// The newest acts that touched a row or were about it.
Result<QList<FoundAct>> actsOf(Database &db, const Id &row, int limit)
{
    return db.rows(u"SELECT tx, site, seq, max(hlc), sum(tbl = 'act') FROM change WHERE row = ? OR row IN (SELECT id FROM act WHERE subject_row = ?) GROUP BY tx ORDER BY max(hlc) DESC LIMIT ?"_s,
                   {row.bind(), row.bind(), limit}, [](const QSqlQuery &q) { return FoundAct{Id::fromVariant(q.value(0)), q.value(1).toLongLong(), q.value(2).toLongLong(), q.value(3).toLongLong(), q.value(4).toInt() > 0}; });
}

} // namespace

QString History::maskedWords()
{
    return HistoryText::tr("Protected identity");
}

Result<bool> History::isProtected(Database &db, const Schema &schema, const TableDecl &table, const Id &row)
{
    if (std::none_of(table.columns.cbegin(), table.columns.cend(), [](const ColumnDecl &c) { return c.personal; }))
        return false;
    QStringList tests;
    if (table.column(u"protected"))
        tests.append(u"t.protected <> 0"_s);
    for (const ColumnDecl &column : table.columns)
        if (const TableDecl *about = schema.table(column.references); about && about->column(u"protected"))
            tests.append(u"EXISTS (SELECT 1 FROM \"%1\" p WHERE p.id = t.\"%2\" AND p.protected <> 0)"_s.arg(about->name, column.name));
    if (tests.isEmpty())
        return false;
    const auto value = db.value(u"SELECT %1 FROM \"%2\" t WHERE t.id = ?"_s.arg(tests.join(u" OR "_s), table.name), {row.bind()});
    if (!value)
        return value.error();
    return value->toInt() != 0;
}

QString History::inWords(Database &db, const Schema &schema, const ColumnDecl &column, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (isFolded(value))
        return HistoryText::tr("(no longer kept)");
    switch (column.type) {
    case ColumnType::Reference:
        return title(db, schema, column.references, Id::fromHex(value.toString()));
    case ColumnType::Boolean:
        return value.toInteger() ? HistoryText::tr("yes") : HistoryText::tr("no");
    case ColumnType::Integer:
        return QString::number(value.toInteger());
    case ColumnType::Text:
        break;
    }
    const QString text = fromPatch(column, value).toString();
    for (const auto &[code, word] : column.words)
        if (code == text)
            return QCoreApplication::translate("Column", word);
    return column.shown ? column.shown(text) : text;
}

/// A row without a name of its own is called after the last row its natural key names: a membership after the person.
static QString titleByKey(Database &db, const Schema &schema, const TableDecl &table, const Id &row)
{
    const QString label = QCoreApplication::translate("Table", table.label);
    for (auto key = table.naturalKey.crbegin(); key != table.naturalKey.crend(); ++key) {
        const ColumnDecl *column = table.column(*key);
        if (!column || column->references.isEmpty())
            continue;
        const auto named = db.value(u"SELECT \"%1\" FROM \"%2\" WHERE id = ?"_s.arg(column->name, table.name), {row.bind()});
        const QString name = named ? History::title(db, schema, column->references, Id::fromVariant(*named)) : QString();
        return name.isEmpty() ? label : HistoryText::tr("%1 – %2", "what a row is, whom it is about").arg(label, name);
    }
    return label;
}

QString History::title(Database &db, const Schema &schema, const QString &table, const Id &row)
{
    const TableDecl *declared = schema.table(table);
    if (!declared || row.isNull())
        return {};
    if (declared->titleSql.isEmpty())
        return titleByKey(db, schema, *declared, row);
    const auto title = db.value(u"SELECT %1 FROM \"%2\" WHERE id = ?"_s.arg(declared->titleSql, table), {row.bind()});
    if (!title || !title->isValid())
        return {};
    if (title->isNull() && declared->column(u"protected"))
        return History::maskedWords();
    return declared->titleText ? declared->titleText(title->toString()) : title->toString();
}

/// A name as it stands in the text of an act: one of 5 000 characters would hide the rest. What somebody wrote to be read there, a
/// reason, has more room.
static QString shortened(const QString &name, bool isReference)
{
    const qsizetype longest = isReference ? 80 : 240;
    return name.size() > longest ? name.left(longest - 1).trimmed() + QChar(0x2026) : name;
}

/// What was written into the column: by the act, or last where the act wrote nothing there. Nothing once the row is erased; words in its place for a protected person.
static QString written(Database &db, const Schema &schema, const QString &table, const Id &row, const QString &name, const Id &act)
{
    const TableDecl *declared = schema.table(table);
    const ColumnDecl *column = declared ? declared->column(name) : nullptr;
    if (!column)
        return {};
    if (const auto hidden = History::isProtected(db, schema, *declared, row); column->personal && (!hidden || *hidden))
        return History::maskedWords();
    QJsonValue value;
    const auto read = db.each(u"SELECT patch FROM change WHERE row = ? AND tbl = ? AND patch IS NOT NULL ORDER BY coalesce(tx = ?, 0), hlc"_s,
                              {row.bind(), table, act.bind()}, [&](const QSqlQuery &q) {
                                  if (const QJsonValue known = parsePatch(q.value(0).toString()).value(name); !known.isUndefined() && !known.isNull())
                                      value = known;
                              });
    return read ? History::inWords(db, schema, *column, value) : QString();
}

/// The argument in words: "@table/id" is a row, "@table/id/column" what was written into it, anything else is text.
static QString argumentInWords(Database &db, const Schema &schema, const QString &argument, const Id &act)
{
    const QStringList parts = argument.startsWith(u'@') ? argument.mid(1).split(u'/') : QStringList();
    const Id row = parts.size() == 2 || parts.size() == 3 ? Id::fromHex(parts.at(1)) : Id();
    if (row.isNull())
        return shortened(argument, false);
    return parts.size() == 2 ? shortened(History::title(db, schema, parts.at(0), row), true) : shortened(written(db, schema, parts.at(0), row, parts.at(2), act), false);
}

QString History::text(Database &db, const Schema &schema, const ActText &text, const Id &act)
{
    const QString result = QCoreApplication::translate("Act", text.source.toUtf8().constData());
    // All arguments in one pass, so that a %1 inside an argument stays text.
    QString built;
    for (qsizetype i = 0; i < result.size(); ++i) {
        if (result.at(i) == u'%' && i + 1 < result.size() && result.at(i + 1).isDigit())
            built += argumentInWords(db, schema, text.arguments.value(result.at(++i).digitValue() - 1), act);
        else
            built += result.at(i);
    }
    return built;
}

Result<QList<Act>> History::acts(Database &db, const Schema &schema, const Filter &filter)
{
    const auto found = filter.row.isNull() ? newestActs(db, filter.limit) : actsOf(db, filter.row, filter.limit);
    if (!found)
        return found.error();
    QList<Act> acts;
    Causality causality(db);
    for (const FoundAct &one : *found) {
        // An import of thousands is not put into words for the sake of one row of it.
        auto act = readAct(db, schema, causality, one, filter.withChanges, one.isAbout ? Id() : filter.row);
        if (!act)
            return act.error();
        acts.append(std::move(*act));
    }
    return acts;
}

Result<QHash<Id, History::Revision>> History::revisions(Database &db, const QString &table)
{
    QHash<Id, Revision> found;
    const auto read = db.each(u"SELECT t.id, count(*), max(c.hlc) FROM \"%1\" t JOIN change c ON c.row = t.id AND c.tbl = ? GROUP BY t.id"_s.arg(table),
                              {table}, [&](const QSqlQuery &q) {
        found.insert(Id::fromVariant(q.value(0)), {q.value(1).toInt(), QDateTime::fromMSecsSinceEpoch(q.value(2).toLongLong() >> 16, Qt::UTC)});
    });
    if (!read)
        return read.error();
    return found;
}

Result<History::Revision> History::laterChanges(Database &db, const QStringList &tables)
{
    Revision sum;
    for (const QString &table : tables) {
        const Result<QHash<Id, Revision>> rows = revisions(db, table);
        if (!rows)
            return rows.error();
        for (const Revision &row : *rows) {
            if (row.changes <= 1)
                continue;
            sum.changes += row.changes - 1;
            sum.latest = sum.latest.isValid() ? std::max(sum.latest, row.latest) : row.latest;
        }
    }
    return sum;
}

} // namespace lansnav
