// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/headermatch.h"
#include "exchange/importer.h"

namespace lansnav::widesheet {

/// The key of the field that says who is ordinary and who is an alternate.
inline const QString kindField = QStringLiteral("kind");
/// The key of the field for whole names.
inline const QString nameField = QStringLiteral("name");

/// A column of people in a list that has several in a row, or two where their names stand in halves, with where each of what is theirs
/// alone stands.
struct Side
{
    int column = 0;
    QString kind;               ///< "ordinary" or "alternate"
    int given = -1;             ///< column; -1: the names are whole
    int family = -1;
    QHash<int, int> own{};      ///< slot → source column

    bool isHalved() const { return given >= 0 || family >= 0; }
    bool holds(int at) const { return at == column || at == given || at == family; }
    /// Who stands there in a row, tidied: "Anna Ek", or "Ek, Anna" of halves.
    QString name(const ImportRow &row) const;
};

/// A heading without the number in it that tells several of its like apart: "E-post 2", "Namn2", "E-post (2)"; folded.
struct Numbered
{
    QString words;
    int number = 0;             ///< 0: there is none
};
Numbered numbered(const QString &heading);

/// The columns of people under such headings, from the left. A name without a kind beside alternates is the ordinary one's, and so are
/// those under the same heading for names again: "Namn" and "Namn", "Kontakt 1" and "Kontakt 2".
QList<Side> sidesOf(const QStringList &headings, const QHash<int, QString> &mapping);
/// Whether nothing in its heading says the kind of those in a column.
bool isBare(const Side &side, const QStringList &headings);
/// Whether there are several without a kind: people of one sort beside each other.
bool areRepeated(const QList<Side> &sides, const QStringList &headings);
/// Whether all those without a kind stand under one heading, again and again: "Ledamot" and "Ledamot", "Namn 1" and "Namn 2".
bool areAlike(const QList<Side> &sides, const QStringList &headings);
/// False when the cells of `rows` say that below "Kontakt 1" stands how to reach somebody; null: not looked at.
bool mayBeNames(const QList<Side> &sides, const QStringList &headings, const QList<ImportRow> *rows);
/// "Ledamot" beside "Ersättare" is the ordinary one; alone it is any heading of names.
bool saysMember(const QString &heading);
/// "Ersättare namn": a heading of nothing but names.
bool saysName(const QString &heading);
/// What a heading says of a person, whosever it is: the field of "E-post ersättare"; empty when none.
QString fieldUnder(HeaderMatcher &matcher, const QString &heading);

} // namespace lansnav::widesheet
