// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/widesides.h"

#include <QSet>

namespace lansnav::widesheet {

/// A column of the unfolded list that holds what belongs to a person: the e-mail, the second phone number.
struct Slot
{
    QString field;
    qsizetype nth = 0;
    QString heading;
    int shared = -1;            ///< source column of the row that holds for who has none; -1: there is none
};

/// Which columns of a list with several people in a row are whose: told by what their headings say, by their number, and by where they stand.
class Arrangement
{
public:
    /// `plan` has its headings and mapping; columns `decided` by the user are what that says.
    Arrangement(const ImportKind &kind, const QSet<int> &decided, const ImportPlan &plan);

    QList<Side> sides;
    QList<int> shared;              ///< source columns that are of the whole row
    QList<Slot> ownColumns;         ///< what is people's own: the slots of Side::own
    /// By slot the source column of what stands once behind all of them, and is one's.
    QHash<int, int> lone;
    bool isLoneSure = false;        ///< what is lone is the ordinary member's beside alternates, unless it says otherwise itself
    bool saysStandIns = false;      ///< some column says whom the alternates stand in for

    static QString labelOf(const ImportKind &kind, const QString &field);

private:
    bool isSide(int column) const;
    QString fieldOf(int column);
    QString kindOver(int column) const;
    Side *ownerOf(int column, const QString &field);
    Side *ownerByNumber(int column);
    Side *ownerInTurn(int column, const QString &field);
    Side *ownerByPlace(int column, const QString &field);
    Side *onlyBare();
    bool has(const Side &side, const QString &field) const;
    void readHeadings();
    void readLead();
    bool isBehind(int column) const;
    bool isLone(int column, const QString &field);
    static bool isOfOne(const QString &field);
    void arrange();
    void shareRest();
    int slotFor(const Side *owner, int column, const QString &field);

    const ImportKind &m_kind;
    const ImportPlan &m_plan;
    const QSet<int> &m_decided;
    HeaderMatcher m_matcher;
    QHash<int, QString> m_fields;                   ///< of the columns that hold no people
    QHash<QString, QList<int>> m_unsaid;            ///< by field: columns of which no heading says whose they are, from the left
    QSet<std::pair<QString, QString>> m_named;      ///< kind and field: what a heading says to be an alternate's or an ordinary member's
    QSet<int> m_ofNext;         ///< columns that stand before each person, as the first ones do before the first: "Kommun; Namn; Kommun; Namn"
};

} // namespace lansnav::widesheet
