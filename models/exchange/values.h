// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/partialdate.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <functional>
#include <optional>

namespace lansnav {

/// Reads what people type in cells. Pure functions: no clock, no database, no settings. All of them accept any text
/// (no-break spaces, doubled spaces, line breaks, zero-width marks) and never guess where they cannot know.
namespace parse {

/// Ordinary white space only: no-break spaces and line breaks become one space, invisible marks go, ends trimmed.
QString tidy(QStringView text);
/// The same; text with nothing to tidy is shared, not copied.
QString tidy(const QString &text);

struct PersonName
{
    QString given;
    QString family;     ///< with its particles: "von Essen", "af Klint", "Al-Khatib"
    QStringList asides{};   ///< what stood beside the name and is no part of it: "skyddad", "ersättare", an address (asideIs())
    QString written{};      ///< the name as it stands in the cell, without them
    bool isEmpty() const { return given.isEmpty() && family.isEmpty(); }
    friend bool operator==(const PersonName &, const PersonName &) = default;
};
/// What a list says about how its names are written.
struct NameOptions
{
    bool familyFirst = false;       ///< without a comma, the family name comes first: "Berg Anna"
    bool givenBeforeComma = false;  ///< "Anna, Berg": what stands before a comma is the given name
    std::function<bool(const QString &)> isPlace{};     ///< whether a text is a municipality that is known; empty: none is
};
/// "Förnamn Efternamn", "Efternamn, Förnamn", double names and particles; names in capitals or small letters alone get
/// name case. One word alone is the given name. Whatever else stands there is no part of it and is handed back beside it: what is in
/// parentheses or after a comma, a dash or a slash and no name, and the words of titles, roles, kinds, times and those who have left.
PersonName personName(QStringView text, const NameOptions &options = {});

/// What a comma between two names stands for (namecell.h).
enum class CommaMeans;

/// The names of several people in one cell, in order, when all that stands there are whole names: on lines of their own, between semicolons
/// ("Ada Alm; Bo Ek") or numbered ("1. Ada Alm 2. Bo Ek"); between commas where each says of itself what it is ("Ada Alm (ordinarie), Bo Ek
/// (ersättare)"), where there are three or more, and where `comma` says so; between "samt", "&" and "+". An aside may stand beside each. Empty for one person, and
/// wherever a line may be the rest of a name or a title.
QStringList severalNames(QStringView cell, CommaMeans comma, const NameOptions &options = {});
QStringList severalNames(QStringView cell);
/// Whether two or more of the lines, or of what stands between semicolons or commas, have the look of a name: to be asked about.
bool maySaySeveralNames(QStringView cell, CommaMeans comma, const NameOptions &options = {});
bool maySaySeveralNames(QStringView cell);

struct Mail
{
    QString address;    ///< lower case
    QString name;       ///< what stood before <…>; usually empty
    friend bool operator==(const Mail &, const Mail &) = default;
};
/// Every address in the cell, in order, each once: plain, `Name <mail>`, mailto:, several separated by ; , / or space. One that does not
/// stand whole ("siv@laxa.example,org", "eva berg@kumla.example") is none, since what is left may be another's; when it is the first, none is found.
QList<Mail> mails(QStringView text);
/// The first address, or empty.
QString mail(QStringView text);
/// Whether a cell that holds an address says more than addresses and the name that the first is written with: "(slutar gälla i juni)".
bool saysMoreThanMail(QStringView text);

/// E.164 ("+46701680692") from any way Swedes write numbers, or from a foreign one beginning with + or 00.
/// Nothing when it is no phone number or cannot be told (too short, without area code, with an extension in doubt).
/// With several numbers in the cell, the first that can be read.
std::optional<QString> phone(QStringView text);
/// Whether a cell holds eight or nine digits and nothing else that are a Swedish number when 0 is put before them: "19588000". A
/// spreadsheet leaves such a number when it takes a phone number for a number; but a text may be a foreign number as well.
bool lacksZero(QStringView text);
/// Whether a cell that holds a phone number says more: another number, an extension, a word that is not only what kind of
/// number it is.
bool saysMoreThanPhone(QStringView text);
/// Whether there are digits besides: another number or an extension. Otherwise what it says more is words: "0584-47 31 00 (växel)".
bool saysMorePhones(QStringView text);
/// How Swedes write a stored number: "070-168 06 92", "019-73 70 67", "08-123 456 78". Foreign numbers as "+47 …",
/// anything that is no E.164 number unchanged.
QString phoneText(const QString &e164);

/// What a cell for contact details holds: "anna.ek@example.org, 070-123 45 67".
struct Contact
{
    QString mail;           ///< the first address; may be empty
    QString phone;          ///< E.164; may be empty
    bool saysMore = false;  ///< it holds more than the two
};
Contact contact(QStringView text);

struct DateOptions
{
    bool excelSerial = false;   ///< take a bare number such as "41543" for a day as Excel counts them
};
/// A date with the precision it was written in; null when it is none. Day before month ("14/3 2018"), as in Sweden.
/// Two-digit years mean 1950–2049. A time of day after the date is left out.
PartialDate date(QStringView text, DateOptions options = {});

/// When a meeting was, as the heading over its marks says: a day, an ISO week or a month, with the year or without.
struct HeadedDate
{
    PartialDate date{};     ///< with its year; null when none is said, and then:
    int month = 0;          ///< 1–12, of the day or alone; 0: a week is said
    int day = 0;            ///< of the month; 0: none is said
    int week = 0;           ///< 1–53; 0: none is said
    bool isUnclear = false; ///< it may be a month with its year or a day: "feb 12"; nothing else is set

    /// As it is in a year; null when that year has no such day or week, and when it is unclear. With a year of its own, whatever is asked.
    PartialDate in(int year) const;
    /// "2025-02-12", "2025-W07"; without year "--02-12", "--W07", "--02".
    QString toText() const;
    friend bool operator==(const HeadedDate &, const HeadedDate &) = default;
};
/// "12/2", "12 feb", "v 7", "Mars 2025", "Möte 2: 12/2", "ons 12/2 (Teams)". Nothing for years, terms and anything else.
std::optional<HeadedDate> headedDate(QStringView heading);

/// The two ends of a time; one of them may be null.
struct DateSpan
{
    PartialDate from;
    PartialDate to;     ///< not before `from`
    bool isYearsOfStart = false;    ///< two years joined by a slash said when it begins, which is in the first of them; `to` is null
    friend bool operator==(const DateSpan &, const DateSpan &) = default;
};
/// What a cell says of when something begins and ends: "2023–2025", "2023–", "–2025", "vt25–ht25", "1/3–30/6 2025", "fr.o.m. 2023",
/// "t.o.m. 30/6 2025". "Från 2019/2020" begins in 2019 and says no end: that is a school year. Nothing for a date that does not say
/// which end it is, and for anything else.
std::optional<DateSpan> dateSpan(QStringView text);

/// A remark that somebody leaves or has left.
struct EndNote
{
    PartialDate on;             ///< the last day as far as it was said; null when only that it ended
    bool past = false;          ///< written as already done ("slutat")
    QString phrase;             ///< the words it was read from
    bool saysLeaving = false;   ///< a word says that somebody leaves ("slutar"); "t.o.m." alone may be of something else
};
/// "slutar 31/12", "slutat", "t.o.m. HT19", "avgår vid årsskiftet". A day without year is the next one from `today` on
/// (for what is written as done: the last one before). Leave of absence is no end.
std::optional<EndNote> endNote(QStringView text, QDate today);

/// From when and until when, as far as it is said.
struct Period
{
    PartialDate from;
    PartialDate to;
};
/// "t.o.m. 2025-06-30", "fr.o.m. HT24 tom juni 2025", "slutar i juni 2025", "slutat 2025-06-30": nothing when any of it is no date with a year.
std::optional<Period> period(QStringView remark);

/// What the note about a member says of when the membership began and ended, with the words it was read from.
struct NotedPeriod
{
    PartialDate from;
    QString fromPhrase;
    PartialDate to;
    QString toPhrase;
};
/// "ny fr.o.m. HT25", "medlem sedan 2019", "slutade 2025-06-30, byter jobb", "från 2019/2020" (begins in 2019): read from parts, between commas and
/// line breaks, that say nothing else, as "ordförande från 2024" and "ledig t.o.m. juni" are of something else. Null where nothing is said.
NotedPeriod notedPeriod(QStringView note);
/// Takes what a name's cell says of from when or until when off its end, in whatever words, and hands it back in parts. "Tom" and "From" are
/// names too; only in small letters before a date they are not.
QStringList takePeriod(QString *name);

/// Folded names to look a municipality (or an organisation) up by, likeliest first: as written, without "kommun", without a
/// genitive s, without a parenthesis. Compare each against folded() of the stored name. Empty for an empty cell.
QStringList municipalityNames(QStringView text);

enum class Attendance { None, Present, Absent, Apology, Unknown };
/// An empty cell is None (not recorded), as is one that says so; what is not understood is Unknown. Letters alone are Länsnav's own:
/// N present, F absent, A sent apology.
Attendance attendance(QStringView text);
/// The stored word: "present", "absent", "apology"; empty for None and Unknown.
QString attendanceWord(Attendance state);

struct MemberRole
{
    QString kind;       ///< "ordinary" or "alternate"; empty when the cell does not say
    QString role;       ///< what else it says, as roleText(); empty when only the kind was said
    QString substitutes{};  ///< whom an alternate stands in for, as written: "Ersättare för Bo Ek"
    friend bool operator==(const MemberRole &, const MemberRole &) = default;
};
/// "Ansvarig", "Ansvarig/utbildare", "IFO-chef", "Ersättare", "suppl.", "ordinarie (coach)", "O", "E".
MemberRole memberRole(QStringView text);
/// Which kind a cell most likely means that speaks of kinds and leaves it open: "ej ordinarie", "ersättare?", "ordinarie/ersättare",
/// "supplean", "adjungerad". Empty when it says a kind or none at all.
QString unclearKind(QStringView text);

/// A role as it is written, but for white space (none around a slash) and the first letter: a plain word begins with a small one
/// ("ansvarig/utbildare"), an abbreviation, a name and whatever has further capitals stay ("IFO-chef", "Marte Meo-terapeut"). Empty for
/// a cell that says nothing.
QString roleText(QStringView text);

/// Whether a role is one that somebody has had: "f.d. ansvarig", "tidigare utbildare", "ansvarig (avgått)". Not where it goes on with what
/// they are now: "tidigare lärare, nu samordnare".
bool saysFormerRole(QStringView text);

/// Whether a heading stands over those whom the people of a list stand in for: "Ersättare för", "Deputy for".
bool headsSubstituted(QStringView heading);

/// What a heading says those below it are, "ordinary" or "alternate": "Ordinarie ledamöter", "Ersättare 2", "Alternate (name)". Empty when
/// it says both, or anything else.
QString memberHeading(QStringView text);

/// Whether a heading stands over words or letters that say which of the two kinds somebody is: "Ordinarie (O)/Ersättare (E)". Over the
/// names of both ("Ordinarie och ersättare") it does not.
bool headsKind(QStringView heading);

/// The kind that a mark below such a heading makes of somebody: "Ersättare", "Är ersättare?", "Suppleant (ja/nej)", "Ordinary". Empty for
/// any other heading. Whether marks stand there, or names, only the cells tell.
QString markedKind(QStringView heading);
/// What "ja", "x", "1" or "nej", "-", "0" below such a heading says somebody is: "ordinary" or "alternate"; empty when heading or cell says nothing of it.
QString kindByMark(QStringView heading, QStringView cell);

/// Whether what stands in a column of states says that somebody is a member as any other: "aktiv", "nuvarande".
bool saysActive(QStringView text);

/// Where a text stands that may speak of protected identity.
enum class ProtectionIn {
    Text,       ///< a remark, or a column that nothing is known of
    Work,       ///< what somebody does, and where: "sekr." keeps the minutes there, and "SPU" may be a unit
    Name,       ///< a name: some are called Hemlig
};
/// True when a note says that the person has protected identity, that her data are not to be given out, or anything near to it: to be
/// proposed, never set silently. Somebody's duty ("Ansvarig för skyddade personuppgifter"), a safe house ("skyddat boende") and a no
/// ("ej skyddad", "skyddad identitet: nej") say no such thing.
bool saysProtected(QStringView text, ProtectionIn in = ProtectionIn::Text);
/// The same of a cell for somebody's name: "Anna Berg SKYDDAD", "Anna Berg (sekr)". A name that is only the word stands for somebody unnamed.
bool saysProtectedBesideName(QStringView cell);
/// Whether a heading asks whether somebody has protected identity: "Sekretessmarkering", "Skyddade uppgifter (J/N)", "Skydd".
bool headsProtection(QStringView heading);
/// Whether a cell below such a heading may say so: whatever is no clear no and not empty. "?" and "se mapp" may.
bool marksProtected(QStringView cell);
/// Whether a title says so of everybody below it: "Skyddad identitet", "Medlemmar med sekretess". A sentence about it does not.
bool headsProtectedPeople(QStringView title);

/// True when what stands where a name should be is what Länsnav itself writes there for a person with protected identity, in either
/// language: such a row tells of somebody whom it does not name.
bool saysMasked(QStringView name);

/// True when what stands where a name should be says that there is nobody: "Vakant", "Tillsätts", "N.N.", "ingen", "xx".
bool saysVacant(QStringView text);
/// True when what stands where a name should be reads like a remark ("Se nästa flik", "Samma som ovan") or like an office, a team or a
/// list ("Socialförvaltningen", "Registrator"): to be asked about, since people may be called anything.
bool saysNoPerson(QStringView name);
/// True for an address that is an office's and nobody's own: "info@…", "registrator@…".
bool isSharedMailbox(QStringView address);
/// True when a cell only says that there is nothing to say: "-", "saknas", "okänt".
bool saysNothing(QStringView text);

struct Count
{
    int value = 0;
    bool approximate = false;
    friend bool operator==(const Count &, const Count &) = default;
};
/// "2 st", "1", "ca 5", "≈3", "5–6" (the lower one, approximate). Nothing for empty cells, decimals and anything else.
std::optional<Count> count(QStringView text);

/// "ja", "x", "yes", "1", "sant" / "nej", "-", "no", "0", "falskt"; nothing when neither.
std::optional<bool> yesNo(QStringView text);

} // namespace parse
} // namespace lansnav
