// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/values.h"

namespace lansnav::parse {

/// What stands beside a name in its cell (PersonName::asides) and is no part of it.
enum class AsideIs {
    Contact,    ///< an address or a phone number: mail() and phone() read it
    Kind,       ///< ordinary or alternate: memberRole() reads it
    Former,     ///< that the person has left, without saying when: "f.d.", "slutat"
    Role,       ///< what somebody does: "IFO-chef", "Socialt ansvarig"
    Title,      ///< a degree or a profession before the name: "Fil. dr", "Leg. arbetsterapeut"
    Place,      ///< a municipality, by NameOptions::isPlace
    Mark,       ///< the mark of a footnote: "1)", "*"
    Rest,       ///< a time, a remark and all else
};
/// Understands one of them; a time is told by period().
AsideIs asideIs(const QString &aside, const NameOptions &options = {});

/// The family name that somebody had before, by what stands beside the name: "Nyman" of "f.d. Nyman", "född Nyman" and "f. Nyman". Empty
/// when it says no such name.
QString formerFamilyName(const QString &aside);

/// Whether a text speaks of ordinary members or alternates and says that there is none, or none yet: "ersättare saknas", "vakant ersättare",
/// "ingen ersättare", "ersättare utses senare". It makes nobody an alternate.
bool deniesKind(QStringView text);
/// Takes a word that says ordinary or alternate off the beginning or the end of a name, where at least one word of the name is left; empty
/// when there is none: "Ersättare Per Lind", "Ers: Per Lind", "Per Lind ERS", "Per Lind 1:e ersättare".
QString takeKind(QString *name);

/// Whether a word says what somebody does: "Enhetschef", "skolkurator".
bool saysOffice(QStringView word);
/// Whether a word is part of a family name and written apart from it: "von", "de", "Al".
bool isNameParticle(QStringView word);

/// The name in a cell as it is written, without what stands beside it; a cell in which nothing else can stand, or no name, as it is.
QString bareName(const QString &cell, const NameOptions &options = {});
/// A column of given names or of family names: the cell without what stands beside the name, which is added to `asides`. As written.
QString namePart(const QString &cell, QStringList *asides);

/// What a comma between two that may both be whole names stands for: "Lind Svensson, Per Olof" is one person and "Anna Berg, Sara Falk" two.
enum class CommaMeans { Unknown, OneName, SeveralPeople };
/// Tells it by how the other cells of the column are written: "Lind, Per" or "Per Lind".
class CommaCount
{
public:
    void add(QStringView cell);
    CommaMeans means() const;

private:
    int m_ofOneName = 0;
    int m_without = 0;      ///< whole names without a comma
};

/// Tells by the commonest given names whether the names of a column without commas are written with the family name first: "Lind Per".
class OrderCount
{
public:
    /// Whether the cell is written so.
    bool add(QStringView cell);
    /// Whether several are, and hardly any the other way round.
    bool isFamilyFirst() const;

private:
    int m_familyFirst = 0;
    int m_givenFirst = 0;
};

} // namespace lansnav::parse
