// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"
#include "exchange/namecell.h"
#include "exchange/nameshape.h"
#include "exchange/values.h"

namespace lansnav {

/// Where the fields of a plan are, worked out once for all its rows.
class ImportColumns
{
public:
    /// `plan` outlives it.
    explicit ImportColumns(const ImportPlan &plan);

    /// Whether the source has a column for the field.
    bool has(QStringView key) const { return field(key) != nullptr; }
    /// The row's cell of a field as it stands; of several columns for one field, the first that is not empty.
    QString value(const ImportRow &row, QStringView field) const;
    /// The same, tidied.
    QString text(const ImportRow &row, QStringView field) const;
    /// The cell of a phone number, with the first zero that a spreadsheet took away: of a number it surely did, and of a text when other
    /// numbers of the column lack theirs and none of them has it.
    QString phone(const ImportRow &row, QStringView field) const;
    /// The heading of the field's first column; empty when it has none.
    QString heading(QStringView field) const;
    /// The field's cell as somebody's name, in the order that the column's heading states.
    parse::PersonName personName(const ImportRow &row, QStringView field) const;
    /// What stands where the name should be in a row of a list of people, in one cell or two; tidied. Where it stands whole as well, the two
    /// parts are what is taken.
    QString writtenName(const ImportRow &row) const;
    /// Whether the row's name is struck through in Excel.
    bool isNameStruck(const ImportRow &row) const;
    /// How names of the field are written, by the heading of its first column.
    parse::NameOptions nameOptions(QStringView field) const;
    /// What a comma between two names of the field's first column stands for, by its heading or else by its other cells.
    parse::CommaMeans commaMeans(QStringView field) const;
    /// How far a name of the list, without what stands beside it, has the shape of one, by how the others are written.
    parse::NameShape nameShape(QStringView name) const;
    /// Whether the row's cell for a name may be that of several people, where parse::severalNames() does not tell.
    bool maySaySeveral(const ImportRow &row) const;
    /// The row's name in columns of its own: the fields "given" and "family", without what stands beside either, or in the one of them that holds
    /// the whole. Empty where they say nothing.
    parse::PersonName nameInParts(const ImportRow &row) const;
    /// The cell of the two that holds the whole name (parse::wholeInPart()), to be told of; empty when none does.
    QString wholeInPart(const ImportRow &row) const;
    /// The same as a line for a note: keptCell().
    QString kept(const ImportRow &row, QStringView field) const;
    /// What the row says of a field in other columns than the one that is taken, each as a line for a note.
    QStringList keptBeside(const ImportRow &row, QStringView field) const;
    /// Source columns of a repeated field with their arguments, from the left.
    QList<std::pair<int, QString>> repeated(QStringView field) const;
    /// Whether the source says that the row's person has protected identity: the row does, in any cell and under whatever heading, or
    /// another sheet does. What a row says of the one whom the person stands in for is said of somebody else.
    bool saysProtected(const ImportRow &row) const { return isSaidProtected(row) || isProtectedElsewhere(row); }
    /// Whether the row itself does, or a title above it or the name of its sheet. Of several people in one line of the source it is said of
    /// the one whom the cell names or calls ordinary or alternate, and of each of them when it tells nothing.
    bool isSaidProtected(const ImportRow &row) const;
    /// Whether the cell of the field "protected" has words that no answer to it has: "se mapp 12".
    bool saysMoreThanMark(const ImportRow &row) const;
    /// Whether another sheet of the source says so of the row's person: ImportPlan::protectedKeys.
    bool isProtectedElsewhere(const ImportRow &row) const;

private:
    struct Field
    {
        QString key;
        QList<std::pair<int, QString>> columns;     ///< from left to right, second ones last, with the arguments of a repeated field
        parse::NameOptions names{};
        bool isOfWords = false;     ///< a truth value in it says nothing
    };
    const Field *field(QStringView key) const;
    /// What stands in a column, for what its cells say of protected identity.
    enum class Said {
        Text,
        Work,           ///< roles, titles, places
        Name,           ///< names, whole ones
        NamePart,
        OfOthers,       ///< those whom the people of the list stand in for, and what they took part in
        Mark,           ///< whatever is no clear no
        Answer,         ///< yes or no
    };
    static Said whereSaid(const ImportPlan &plan, int column);
    bool saysProtected(const QString &cell, Said where) const;
    bool isOfAnother(const ImportRow &row, int column) const;
    /// The first column of the field that says something in the row; -1: none.
    static int stated(const ImportRow &row, const Field &field);
    int stated(const ImportRow &row, QStringView key) const;
    /// Whether the numbers of a column are without their first zeros; worked out once.
    bool losesZeros(int column) const;

    const ImportPlan *m_plan;
    QList<Field> m_fields;
    mutable QHash<int, bool> m_losesZeros;      ///< by column
    mutable QHash<int, parse::CommaMeans> m_commas;     ///< by column
    mutable std::optional<parse::NameShapes> m_shapes;  ///< of the names; made when first asked for
    QList<Said> m_said;         ///< by column
    mutable QHash<int, QList<qsizetype>> m_ofLine;      ///< rows of a plan whose lines held several people; worked out when first asked for
};

} // namespace lansnav
