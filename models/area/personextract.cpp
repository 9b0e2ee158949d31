// SPDX-License-Identifier: GPL-3.0-or-later
#include "area/personextract.h"

#include "area/personrows.h"
#include "area/queryvalues.h"
#include "privacy/protectedtext.h"
#include "store/patch.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

QString extractLabel(const ColumnDecl &column)
{
    return QCoreApplication::translate("Column", column.label);
}

/// What a row states, in words; `apart`: a column that is told otherwise.
Result<PersonExtract::Fields> fieldsOfRow(Database &db, const Schema &schema, const TableDecl &table, const Id &row, const QString &apart)
{
    const auto values = currentPatch(db, table, row);
    if (!values)
        return values.error();
    PersonExtract::Fields fields;
    for (const ColumnDecl &column : table.columns)
        if (const QString text = column.name == apart ? QString() : History::inWords(db, schema, column, values->value(column.name)); !text.isEmpty())
            fields.append({extractLabel(column), text});
    return fields;
}

QJsonArray fieldsToJson(const PersonExtract::Fields &fields)
{
    QJsonArray list;
    for (const auto &[label, value] : fields)
        list.append(QJsonObject{{u"label"_s, label}, {u"value"_s, value}});
    return list;
}

QString changeInWords(const FieldChange &change)
{
    if (change.column.isEmpty())
        return change.rowTitle;
    if (change.column == u"deleted" || !change.tellsBefore || change.before.isEmpty())
        return change.label + u": "_s + change.after;
    return change.label + u": "_s + change.before + u" → "_s + change.after;
}

} // namespace

Result<PersonExtract> PersonExtract::read(Database &db, const Schema &schema, const QList<Area> &areas, const Id &person, QDate today)
{
    return onSnapshot<PersonExtract>(db, [&]() -> Result<PersonExtract> {
        PersonExtract extract;
        extract.person = person;
        extract.today = today;
        if (const auto done = extract.readAll(db, schema, areas); !done)
            return done.error();
        return extract;
    });
}

Result<void> PersonExtract::readAll(Database &db, const Schema &schema, const QList<Area> &areas)
{
    bool known = false;
    const auto read = db.each(u"SELECT given, family, protected, deleted FROM person p WHERE id = ? AND NOT EXISTS (SELECT 1 FROM purge e WHERE e.tbl = 'person' AND e.row = p.id)"_s,
                              {person.bind()}, [&](const QSqlQuery &q) {
                                  known = true;
                                  name = QString(textAt(q, 0) + u' ' + textAt(q, 1)).trimmed();
                                  isProtected = flagAt(q, 2);
                                  trashed = flagAt(q, 3);
                              });
    if (!read)
        return read;
    if (!known)
        return Error{ErrorCode::NotFound, tr("There is no such person in the register; perhaps they have been erased.")};
    const auto people = personrows::everyone(db, person);
    if (!people)
        return people.error();
    if (const auto done = readPeople(db, schema, *people); !done)
        return done;
    for (const Area &area : areas) {
        if (!area.roles)
            continue;
        const auto lines = area.roles(db, person);
        if (!lines)
            return lines.error();
        for (const RoleLine &line : *lines)
            roles.append({area.title, line});
    }
    if (const auto done = readRows(db, schema, *people); !done)
        return done;
    if (const auto done = readActs(db, schema, *people); !done)
        return done;
    return maskOthers(db, *people);
}

Result<void> PersonExtract::readPeople(Database &db, const Schema &schema, const QList<Id> &people)
{
    const TableDecl *table = schema.table(u"person");
    for (const Id &one : people) {
        const auto fields = fieldsOfRow(db, schema, *table, one, u"merged_into"_s);
        if (!fields)
            return fields.error();
        details += *fields;
    }
    return {};
}

Result<void> PersonExtract::readRows(Database &db, const Schema &schema, const QList<Id> &people)
{
    const auto found = personrows::of(db, schema, people);
    if (!found)
        return found.error();
    QStringList apart;
    for (const Id &one : people)
        apart.append(u"person/"_s + one.hex());
    for (const personrows::Row &row : *found) {
        Row told{row.table->name, QCoreApplication::translate("Table", row.table->label), row.id, {}, row.trashed, {}};
        if (row.isOwn) {
            // A part of another row is told with what it is a part of.
            const auto fields = fieldsOfRow(db, schema, *row.table, row.id, row.parent.isNull() ? row.column : QString());
            if (!fields)
                return fields.error();
            told.fields = *fields;
            apart.append(row.table->name + u'/' + row.id.hex());
        } else {
            told.title = History::title(db, schema, row.table->name, row.id);
            told.fields = {{extractLabel(*row.table->column(row.column)), name}};
        }
        rows.append(told);
    }
    const auto texts = personrows::namedIn(db, schema, people, apart);
    if (!texts)
        return texts.error();
    named = *texts;
    return {};
}

Result<void> PersonExtract::readActs(Database &db, const Schema &schema, const QList<Id> &people)
{
    QList<std::pair<QString, Id>> of;
    for (const Id &one : people)
        of.append({u"person"_s, one});
    for (const Row &row : std::as_const(rows))
        if (row.title.isEmpty())
            of.append({row.table, row.id});
    QHash<Id, qsizetype> known;
    for (const auto &[table, row] : std::as_const(of)) {
        // Rows of which nothing personal is written are told by the act alone: an import of thousands is not read anew for each of them.
        const QList<ColumnDecl> &columns = schema.table(table)->columns;
        const bool tellsChanges = std::any_of(columns.cbegin(), columns.cend(), [](const ColumnDecl &column) { return column.personal; });
        const auto found = History::acts(db, schema, {table, row, std::numeric_limits<int>::max(), tellsChanges});
        if (!found)
            return found.error();
        for (Act act : *found) {
            // What the same act did to others is nothing of this person's.
            act.changes.removeIf([&](const FieldChange &change) { return change.row != row; });
            const auto at = known.constFind(act.id);
            if (at == known.cend()) {
                known.insert(act.id, acts.size());
                acts.append(act);
            } else {
                acts[*at].changes += act.changes;
            }
        }
    }
    std::stable_sort(acts.begin(), acts.end(), [](const Act &a, const Act &b) { return a.at > b.at; });
    for (const Id &one : people) {
        const auto made = db.value(u"SELECT count(*) FROM act WHERE author = ?"_s, {one.bind()});
        if (!made)
            return made.error();
        actsMade += made->toInt();
    }
    return {};
}

/// The extract leaves the program: what is told in it of others who are protected does not.
Result<void> PersonExtract::maskOthers(Database &db, const QList<Id> &people)
{
    if (const auto masked = maskActs(db, acts); !masked)
        return masked;
    const auto words = ProtectedText::load(db, QSet<Id>(people.cbegin(), people.cend()));
    if (!words)
        return words.error();
    if (words->isEmpty())
        return {};
    for (auto &[label, value] : details)
        value = words->masked(value);
    for (Role &role : roles)
        role.line.text = words->masked(role.line.text);
    for (Row &row : rows) {
        row.title = words->masked(row.title);
        for (auto &[label, value] : row.fields)
            value = words->masked(value);
    }
    for (QString &text : named)
        text = words->masked(text);
    return {};
}

/// A table for each kind of row, its columns those that are stated.
QList<report::Block> PersonExtract::rowBlocks() const
{
    QStringList kinds;
    for (const Row &row : rows)
        if (!kinds.contains(row.table))
            kinds.append(row.table);
    QList<report::Block> blocks;
    for (const QString &kind : std::as_const(kinds)) {
        report::Table table;
        table.columns = {report::column(tr("Which"))};
        QStringList labels;
        for (const Row &row : rows)
            for (const auto &field : row.fields)
                if (row.table == kind && !labels.contains(field.first))
                    labels.append(field.first);
        for (const QString &label : std::as_const(labels))
            table.columns.append(report::column(label));
        QString heading;
        for (const Row &row : rows) {
            if (row.table != kind)
                continue;
            heading = row.kind;
            QList<report::Cell> cells(labels.size() + 1);
            cells[0] = report::Cell(row.title.isEmpty() ? QString::number(table.rows.size() + 1) : row.title);
            if (row.trashed)
                cells[0].text += u" ("_s + tr("in the trash") + u')';
            for (const auto &[label, value] : row.fields) {
                QString &text = cells[labels.indexOf(label) + 1].text;
                text += text.isEmpty() ? value : u"; "_s + value;
            }
            table.rows.append(cells);
        }
        heading[0] = heading.at(0).toUpper();
        blocks += {report::Heading{heading, 2}, table};
    }
    return blocks;
}

report::Table PersonExtract::actTable() const
{
    report::Table table;
    table.columns = {report::column(tr("When")), report::column(tr("Who")), report::column(tr("What"), 2), report::column(tr("Changes"), 3)};
    for (const Act &act : acts) {
        QStringList changes;
        for (const FieldChange &change : act.changes)
            changes.append(changeInWords(change));
        table.rows.append({report::Cell(act.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)), report::Cell(act.author), report::Cell(act.text), report::Cell(changes.join(u"; "_s))});
    }
    return table;
}

Report PersonExtract::toReport(const QString &region) const
{
    Report paper;
    paper.title = tr("Register extract");
    paper.subtitle = name;
    paper.region = region;
    paper.date = today;
    paper.landscape = true;
    paper.summary = {tr("All that this file holds on %1.").arg(name)};
    if (isProtected)
        paper.summary.append(tr("The person has protected identity: hand it over to nobody else."));
    paper.blocks.append(report::Heading{tr("Details"), 1});
    paper.blocks.append(report::Facts{details});
    if (!roles.isEmpty()) {
        report::Table table;
        table.columns = {report::column(tr("Area")), report::column(tr("Role"), 3), report::column(tr("From")), report::column(tr("To"))};
        for (const Role &role : roles)
            table.rows.append({report::Cell(role.area), report::Cell(role.line.text), report::Cell(role.line.from.toText()), report::Cell(role.line.to.toText())});
        paper.blocks += {report::Heading{tr("Roles"), 1}, table};
    }
    if (!rows.isEmpty()) {
        paper.blocks.append(report::Heading{tr("What is recorded"), 1});
        paper.blocks += rowBlocks();
    }
    if (!named.isEmpty())
        paper.blocks += {report::Heading{tr("Texts that name the person"), 1}, report::BulletList{named}};
    paper.blocks.append(report::Heading{tr("History"), 1});
    if (actsMade > 0)
        paper.blocks.append(report::Paragraph{tr("%n change(s) in the file have the person as their author.", nullptr, actsMade)});
    if (!acts.isEmpty())
        paper.blocks.append(actTable());
    return paper;
}

QJsonObject PersonExtract::toJson() const
{
    QJsonArray roleList, rowList, actList;
    for (const Role &role : roles)
        roleList.append(QJsonObject{{u"area"_s, role.area}, {u"text"_s, role.line.text}, {u"from"_s, role.line.from.toIso()}, {u"to"_s, role.line.to.toIso()}});
    for (const Row &row : rows)
        rowList.append(QJsonObject{{u"table"_s, row.table}, {u"kind"_s, row.kind}, {u"id"_s, row.id.hex()}, {u"title"_s, row.title}, {u"in_trash"_s, row.trashed},
                                   {u"fields"_s, fieldsToJson(row.fields)}});
    for (const Act &act : acts) {
        QJsonArray changes;
        for (const FieldChange &change : act.changes)
            changes.append(changeInWords(change));
        actList.append(QJsonObject{{u"at"_s, act.at.toUTC().toString(Qt::ISODate)}, {u"author"_s, act.author}, {u"text"_s, act.text}, {u"changes"_s, changes}});
    }
    return {{u"person"_s, QJsonObject{{u"id"_s, person.hex()}, {u"name"_s, name}, {u"protected"_s, isProtected}, {u"in_trash"_s, trashed}, {u"fields"_s, fieldsToJson(details)}}},
            {u"roles"_s, roleList}, {u"rows"_s, rowList}, {u"named_in"_s, QJsonArray::fromStringList(named)}, {u"history"_s, actList}, {u"acts_made"_s, actsMade},
            {u"made"_s, today.toString(Qt::ISODate)}};
}

} // namespace lansnav
