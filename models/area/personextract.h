// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/area.h"
#include "store/history.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace lansnav {

/// All that a file holds on one person of the register (registerutdrag; GDPR, article 15), in words. It is meant for that person: what is said
/// of them is told although they have protected identity, and whoever makes it of somebody protected first records that it was shown
/// (registerstore::revealPerson()). Others who are protected stay masked in it.
class PersonExtract
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::PersonExtract)

public:
    using Fields = QList<std::pair<QString, QString>>;  ///< what people call a column, and its value in words; what is not stated is left out

    /// A row that refers to the person.
    struct Row
    {
        QString table;      ///< "membership"
        QString kind;       ///< translated: "membership"
        Id id;
        QString title;      ///< for rows about something else, which only name the person: what they are
        bool trashed = false;
        Fields fields;      ///< of rows about the person; of others the one field in which the person stands
    };
    struct Role
    {
        QString area;       ///< translated title of the area
        RoleLine line;
    };

    Id person;
    QString name;
    bool isProtected = false;
    bool trashed = false;
    Fields details;             ///< of the person, then of those who were merged into them
    QList<Role> roles;
    QList<Row> rows;
    QStringList named;          ///< texts of other rows that name the person, see personrows::namedIn()
    QList<Act> acts;            ///< what was done with any of these rows, newest first
    int actsMade = 0;           ///< how many acts the person is the author of, as a user of the program
    QDate today;

    /// Reads it, as of one moment. Nobody of that id, or somebody who was erased: an Error (NotFound).
    static Result<PersonExtract> read(Database &db, const Schema &schema, const QList<Area> &areas, const Id &person, QDate today);
    /// For reading on paper, in a browser or a spreadsheet; in the language that is installed.
    Report toReport(const QString &region) const;
    /// Keys in English snake_case, stable; labels and values in words.
    QJsonObject toJson() const;
    /// The endings it can be written with: json as toJson(), the others as toReport().
    static QStringList endings() { return {QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("xlsx"), QStringLiteral("json")}; }

private:
    Result<void> readAll(Database &db, const Schema &schema, const QList<Area> &areas);
    Result<void> readPeople(Database &db, const Schema &schema, const QList<Id> &people);
    Result<void> readRows(Database &db, const Schema &schema, const QList<Id> &people);
    Result<void> readActs(Database &db, const Schema &schema, const QList<Id> &people);
    Result<void> maskOthers(Database &db, const QList<Id> &people);
    QList<report::Block> rowBlocks() const;
    report::Table actTable() const;
};

} // namespace lansnav
