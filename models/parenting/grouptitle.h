// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace lansnav {

/// What a group is called, in lists, acts, papers, search and on the command line alike: its own name, else the programme, where it is
/// and the term it begins in, in the language of the user ("ABC Laxå VT26", "ABC Laxå spring 2026"). Where is the municipality; the
/// family centre or other place as long as that is not known.
class GroupTitle
{
public:
    static QString of(const QString &ownName, const QString &programme, const QString &where, QDate firstDay);

    /// For queries that do not read the whole group: an SQL expression over a row of parent_group (`group`: its name or alias in the
    /// query) whose text fromSql() reads.
    static QString sql(const QString &group);
    /// Any other text stays as it is.
    static QString fromSql(const QString &text);
    /// All of it that people may write in either language, for search and for pointing out a group: without the term, and with it in
    /// every spelling. Its own name has no term, but is known by it too.
    static QStringList spellings(const QString &ownName, const QString &programme, const QString &where, QDate firstDay);
};

} // namespace lansnav
