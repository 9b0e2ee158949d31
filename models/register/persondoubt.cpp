// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/persondoubt.h"

#include "list/foldedtext.h"
#include "register/namekey.h"
#include "register/registertext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Whether a word begins so, capital or not; `beginnings` are small letters. Most names have none, and a regular expression for
/// each name of a long list is what takes time.
bool beginsAWord(const QString &name, std::initializer_list<QStringView> beginnings)
{
    bool atStart = true;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const bool isLetter = name.at(i).isLetterOrNumber() || name.at(i) == u'_';
        if (atStart && isLetter)
            for (const QStringView beginning : beginnings)
                if (QStringView(name).sliced(i).startsWith(beginning, Qt::CaseInsensitive))
                    return true;
        atStart = !isLetter;
    }
    return false;
}

/// Whether an organisation is called so; short names are written in capitals.
bool isOrganisation(const QString &name, const PlaceIndex &places)
{
    const QList<Id> called = places.called(name);
    if (called.isEmpty() || name == name.toUpper())
        return !called.isEmpty();
    const QString key = organisationKey(name);
    return std::any_of(called.cbegin(), called.cend(), [&](const Id &id) { return organisationKey(places.organisationName(id)) == key; });
}

/// "Ersättare", "Ordinarie ledamöter".
bool isKind(const QString &name)
{
    if (name.size() > 1 && !beginsAWord(name, {u"ers", u"ord", u"sup", u"res", u"alt", u"sub", u"vic", u"dep"}))
        return false;
    static const QRegularExpression word(u"\\b(?:ersätt|ers\\b|ordin|ord\\b|supp|reserv|alternate|substitute|vice|deputy)|^\\p{L}$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    if (!name.contains(word))
        return false;
    const parse::MemberRole role = parse::memberRole(name);
    return (!role.kind.isEmpty() && role.role.isEmpty()) || !parse::memberHeading(name).isEmpty();
}

/// "Telefon", "E-post": what lists have above or before what they hold, and nobody is called.
bool isHeadingWord(const QString &name)
{
    static const QSet<QString> words{u"namn"_s, u"förnamn"_s, u"efternamn"_s, u"kommun"_s, u"e-post"_s, u"epost"_s, u"e-postadress"_s, u"mejl"_s, u"e-mejl"_s, u"mail"_s, u"e-mail"_s, u"email"_s, u"telefon"_s, u"telefonnummer"_s,
                                     u"tel"_s, u"tel."_s, u"mobil"_s, u"mobiltelefon"_s, u"adress"_s, u"titel"_s, u"befattning"_s, u"roll"_s, u"uppdrag"_s, u"arbetsplats"_s, u"organisation"_s, u"datum"_s, u"anteckning"_s,
                                     u"anteckningar"_s, u"kommentar"_s, u"övrigt"_s, u"status"_s, u"name"_s, u"phone"_s, u"telephone"_s, u"municipality"_s, u"address"_s, u"role"_s, u"title"_s, u"workplace"_s, u"note"_s, u"notes"_s};
    return words.contains(name.toLower());
}

/// Whether a name is that of a place, an office or a kind of member, whatever else stands in the row.
bool isNobodys(const QString &name, const ImportColumns &cells, const ImportRow &row, const PlaceIndex &places)
{
    if (name.isEmpty())
        return false;
    if (isKind(name) || name.contains(u':') || parse::saysNoPerson(name))
        return true;
    const bool isOneWord = !name.contains(u' ');
    if (isOneWord && isHeadingWord(name))
        return true;
    // How a place may be spelt is worked out for single words only: most names are two, and there may be very many.
    if (places.isMunicipality(name) || (isOneWord && !places.municipality(name).isNull()) || isOrganisation(name, places))
        return true;
    const QString workplace = cells.text(row, u"workplace");
    if (!workplace.isEmpty() && folded(workplace) == folded(name))
        return true;
    return isOneWord && parse::isSharedMailbox(parse::mail(cells.value(row, u"email")));
}

} // namespace

namespace {

/// Whether a text has the signs of a remark, beside its parentheses and addresses; the colon of "Tel: 019-12 34 56" is none.
bool hasSigns(const QString &cell)
{
    static const QRegularExpression aside(u"\\s*(?:\\([^)]*\\)|\\[[^\\]]*\\]|<[^>]*>|\\S+@\\S+)"_s);
    const auto isSign = [](QChar c) { return c == u'!' || c == u'?' || c == u'=' || c == u':'; };
    if (std::none_of(cell.cbegin(), cell.cend(), isSign))
        return false;
    const QString said = QString(cell).remove(aside).trimmed();
    return said.endsWith(u':') || std::any_of(said.cbegin(), said.cend(), [&isSign](QChar c) { return isSign(c) && c != u':'; });
}

/// Whether all that stands beside the name says something of a person.
bool isUnderstood(const parse::PersonName &name, const parse::NameOptions &options)
{
    return !name.family.isEmpty() && !name.asides.isEmpty()
        && std::all_of(name.asides.cbegin(), name.asides.cend(), [&options](const QString &aside) { return parse::asideIs(aside, options) != parse::AsideIs::Rest; });
}

QString severalDoubt(const ImportColumns &cells, const ImportRow &row, const QString &cell, const QString &name)
{
    // "Anna Ek och Bo Alm", "Anna Ek/Ola Ek"; one family name after another is one person's.
    static const QRegularExpression several(u"\\p{L} (?:och|and|&|samt|eller|el\\.|or|resp\\.?|respektive|alt\\.?|alternativt) \\p{Lu}|\\p{Ll} ?[/+;] ?\\p{Lu}"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    static constexpr QStringView words[] = {u" och ", u" and ", u" samt ", u" eller ", u" el. ", u" or ", u" resp", u" alt"};
    const auto holds = [&name](QStringView signs) { return std::any_of(name.cbegin(), name.cend(), [signs](QChar c) { return signs.contains(c); }); };
    const QList<parse::Mail> mails = cell.contains(u'<') ? parse::mails(cell) : QList<parse::Mail>();
    const bool areAddressed = std::count_if(mails.cbegin(), mails.cend(), [](const parse::Mail &mail) { return !mail.name.isEmpty(); }) > 1;
    const bool mayBeJoined = holds(u"/+;&") || (name.count(u' ') > 1 && std::any_of(std::begin(words), std::end(words), [&name](QStringView word) { return name.contains(word); }));
    const bool isFollowed = cell.contains(QChar(0x2192)) || cell.contains(u"->"_s) || cell.contains(u"=>"_s);
    if (areAddressed || isFollowed || (mayBeJoined && name.contains(several)) || cells.maySaySeveral(row))
        return RegisterText::tr("“%1” may be several people: write one in each row.").arg(cell);
    // Where all others are written without a comma, what stands behind one may be something else.
    const QString before = name.section(u',', 0, 0);
    if (name.contains(u',') && before.contains(u' ') && !parse::isNameParticle(before.section(u' ', 0, 0)) && cells.commaMeans(u"name") == parse::CommaMeans::SeveralPeople)
        return RegisterText::tr("“%1” may be a name and something beside it: write the name alone in its cell.").arg(cell);
    return {};
}

/// Whether what is left of the cell without what stands beside the name is written as a name is.
PersonDoubt shapeDoubt(const ImportColumns &cells, const QString &cell, const QString &name)
{
    if (parse::hasBrokenLetters(cell))
        return {RegisterText::tr("“%1” has letters that the file spoils, as it was saved in another encoding: write the name as it is spelt.").arg(cell)};
    // Of a cell that is an address, the name stands elsewhere.
    if (name.contains(u'@'))
        return {};
    parse::NameShape shape = cells.nameShape(name);
    // "Per Ek entledigad": words of a time are no signs that much is looked for by.
    if (shape == parse::NameShape::None)
        if (const QString bare = parse::personName(cell, cells.nameOptions(u"name")).written; !bare.isEmpty() && bare != name)
            shape = cells.nameShape(bare);
    if (shape == parse::NameShape::Name)
        return {};
    return {RegisterText::tr("Is “%1” a person's name?").arg(cell), shape == parse::NameShape::Likely};
}

} // namespace

QString severalPeopleDoubt(const ImportColumns &cells, const ImportRow &row)
{
    const QString cell = cells.writtenName(row);
    return severalDoubt(cells, row, cell, parse::bareName(cell, cells.nameOptions(u"name")));
}

PersonDoubt personDoubt(const ImportColumns &cells, const ImportRow &row, const PlaceIndex &places)
{
    const QString cell = cells.writtenName(row);
    if (cell.startsWith(u'='))
        return {RegisterText::tr("“%1” begins with “=”: is it a name?").arg(cell)};
    const parse::NameOptions options = cells.nameOptions(u"name");
    const QString name = parse::bareName(cell, options);
    if (hasSigns(cell) || isNobodys(name, cells, row, places))
        return {RegisterText::tr("“%1” reads like a place, an office or a remark: is it a person?").arg(cell)};
    if (const QString doubt = severalDoubt(cells, row, cell, name); !doubt.isEmpty())
        return {doubt};
    const auto isFilled = [](const QString &text) { return !parse::tidy(text).isEmpty(); };
    const bool hasDigit = std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return c.isDigit(); });
    if (hasDigit && std::count_if(row.cells.cbegin(), row.cells.cend(), isFilled) == 1 && !isUnderstood(parse::personName(cell, options), options))
        return {RegisterText::tr("Nothing else stands in the row: is “%1” a person?").arg(cell)};
    return shapeDoubt(cells, cell, name);
}

RowAddresses::Earlier RowAddresses::add(int line, const QString &email, const NameKey &name)
{
    if (email.isEmpty())
        return {};
    auto &rows = m_rows[email];
    Earlier earlier;
    if (!rows.isEmpty())
        earlier = {Likeness::Other, rows.first().line};
    for (const Named &one : std::as_const(rows)) {
        const NameMatch match = compareNames(one.name, name);
        if (match == NameMatch::Same) {
            earlier = {Likeness::Same, one.line};
            break;
        }
        if (match != NameMatch::None && earlier.likeness == Likeness::Other)
            earlier = {Likeness::Near, one.line};
    }
    rows.append({line, name});
    return earlier;
}

QString nearNameDoubt(int line)
{
    return RegisterText::tr("Line %1 has the same e-mail and nearly the same name: it may be the same person.").arg(line);
}

bool isNamedOtherwise(const Person &known, const Person &said)
{
    if (areSpeltAlike(known, said))
        return false;
    const NameKey a = NameKey::of(known);
    const NameKey b = NameKey::of(said);
    return saysAnotherName(a, b) || compareNames(a, b) == NameMatch::Same;
}

QString keptNameNote(const Person &known, const Person &said)
{
    if (!isNamedOtherwise(known, said))
        return {};
    // What the row calls somebody with protected identity may be her name by now.
    return known.isProtected ? RegisterText::tr("Taken for somebody with protected identity, whom the register has by another name; nothing is changed.")
                             : RegisterText::tr("Taken for %1, who keeps that name: the row says “%2”.").arg(known.name(), said.name());
}

QString renamedNote(const Person &known, const Person &said)
{
    const bool isSame = known.isProtected || (known.given == said.given && known.family == said.family);
    return isSame ? QString() : RegisterText::tr("%1 is called %2 from now on, as the row says.").arg(known.name(), said.name());
}

QString otherNameDoubt()
{
    return RegisterText::tr("The e-mail address or the phone number is known under another name: is it the same person?");
}

QString nearlyNamedDoubt()
{
    return RegisterText::tr("The register has almost the same name, and only å, ä or ö differs: is it the same person?");
}

QString nearlyNamedDoubt(int line)
{
    return RegisterText::tr("Line %1 has almost the same name, and only å, ä or ö differs: is it the same person?").arg(line);
}

} // namespace lansnav
