// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importcolumns.h"
#include "register/namekey.h"
#include "register/placeindex.h"

#include <QHash>
#include <QString>
#include <QVarLengthArray>

namespace lansnav {

struct PersonDoubt
{
    QString reason;         ///< a sentence; empty when nothing says so
    bool isLikely = false;  ///< it is a person all the same, most likely: that answer comes first
};
/// Why such a row may be no person, or not one: a total, a remark, a heading, a formula, a place, an organisation or two names stand in
/// the column of names, or what has not the shape of a name (parse::NameShapes). `places` are those of the register, and may hold those of
/// the list.
PersonDoubt personDoubt(const ImportColumns &cells, const ImportRow &row, const PlaceIndex &places);
/// Why such a row may be of several people; empty when nothing says so.
QString severalPeopleDoubt(const ImportColumns &cells, const ImportRow &row);

/// The addresses that the rows of a list state, with the names beside them.
class RowAddresses
{
public:
    /// How a row goes together with those further up that have its address.
    enum class Likeness {
        None,       ///< no row has it, or the row states none
        Same,       ///< one has the same name too
        Near,       ///< one has nearly the same name: one of the two may be misspelt
        Other,      ///< they have other names: people who share a mailbox
    };
    struct Earlier
    {
        Likeness likeness = Likeness::None;
        int line = 0;       ///< of the row it is like, or of the first with the address
    };

    /// Room for so many rows.
    void reserve(qsizetype rows) { m_rows.reserve(rows); }
    /// Compares a row with those further up, and takes it in.
    Earlier add(int line, const QString &email, const NameKey &name);

private:
    struct Named
    {
        int line = 0;
        NameKey name;
    };
    QHash<QString, QVarLengthArray<Named, 1>> m_rows;
};

/// Whether somebody known has another name than a list says, which an import must tell: nearly the same but for å, ä or ö, or one that
/// saysAnotherName().
bool isNamedOtherwise(const Person &known, const Person &said);
/// That a row of another name is taken for somebody, who keeps her own; empty when it is not another. Somebody with protected identity is not named.
QString keptNameNote(const Person &known, const Person &said);
/// That somebody is called otherwise from now on; empty when it is the same name.
QString renamedNote(const Person &known, const Person &said);
/// Why somebody of another name may be whoever has the address or the number.
QString otherNameDoubt();
/// Why somebody may be one whose name is the same only when å, ä and ö are taken for a and o: of the register, or of a line further up.
QString nearlyNamedDoubt();
QString nearlyNamedDoubt(int line);

/// Why a row that is RowAddresses::Likeness::Near one further up may be nobody new.
QString nearNameDoubt(int line);

} // namespace lansnav
