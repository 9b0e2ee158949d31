// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/partialdate.h"
#include "exchange/importer.h"

#include <QString>

#include <functional>
#include <optional>

namespace lansnav {

/// What a title between the rows of a list of people says of those below it.
struct SectionTitle
{
    enum class Says {
        Kind,       ///< ordinary members, or alternates
        Neither,    ///< of neither kind: "Adjungerade"
        Former,     ///< they have left: "Tidigare medlemmar", "Slutat 2023"
        Resting,    ///< "Vilande", "Tjänstlediga"
        Current,    ///< nothing but that they are members: "Nuvarande medlemmar"
        Role,       ///< "Sekreterare", "Kontaktpersoner"
        Group,      ///< some group of them: "Arbetsutskott", "Gäster", "Nya medlemmar"
        Place,      ///< "Regionen": a title, where it does not stand among places
        Protected,  ///< they have protected identity: "Skyddade", "Sekretess"
    };
    Says says = Says::Group;
    QString kind{};             ///< "ordinary" or "alternate": of Kind, and of Former where it says so
    QString role{};             ///< in small letters and in the singular
    bool isOffice = false;      ///< a role that one person has: what stands below an empty line is not hers or his
    PartialDate ended{};        ///< when those of Former left, where it says so
    QString place{};            ///< of Kind, the municipality that it names beside it: "Kumla – ersättare"
    bool isElsewhere = false;   ///< of Group and Place: they are of none of the municipalities: "Övriga", "Externa", "Länsstyrelsen"
};

/// Understands the text of a row that says nothing else, with a count or a colon or without: "Tidigare medlemmar (3):". Nothing when it
/// is no such title: it may be a name then. `isPlace` tells names of municipalities; it may be empty.
std::optional<SectionTitle> sectionTitle(const QString &text, const std::function<bool(const QString &)> &isPlace = {});

/// What the title of a whole list says of everybody in it, where it says it among other words: alternates ("BBIC ersättare 2024", "Ersättare i
/// BBIC-nätverket"), or former members ("BBIC – tidigare medlemmar"). Nothing for one that speaks of others too ("Ordinarie och ersättare").
std::optional<SectionTitle> titleWithin(const QString &text);
/// What the name of a sheet says of everybody on it, as such a title or as one between the rows would: Kind, Neither, Former or Resting.
std::optional<SectionTitle> titleOfSheet(const QString &name, const std::function<bool(const QString &)> &isPlace = {});
/// The year or term that the name of a sheet states: "2024", "Medlemmar VT 2024"; null when none.
PartialDate dateOfSheet(const QString &name);

/// A title without the colon, the count and the rules around it: "– Gäster (3) –" → "Gäster".
QString bareTitle(const QString &text);
/// Whether a title is marked as one, by a colon behind it or a count.
bool isMarkedTitle(const QString &text);

/// The column of the only text in a row; -1: there is none, or several. A number in a column that only numbers the rows ("Nr", "#") is
/// none, and joined cells that repeat their text are one.
int onlyText(const ImportPlan &plan, const QStringList &cells);

} // namespace lansnav
