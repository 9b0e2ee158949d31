// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/peopleread.h"

#include "exchange/importrows.h"
#include "exchange/sectiontitles.h"
#include "exchange/values.h"
#include "list/foldedtext.h"
#include "privacy/protectedtext.h"
#include "register/persondoubt.h"
#include "register/registertext.h"

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Gives back what stands beside the name, addresses among it.
QStringList readNames(const ImportColumns &cells, ImportRow &row, Person &person)
{
    parse::PersonName read = cells.nameInParts(row);
    if (const QString whole = cells.wholeInPart(row); !whole.isEmpty())
        row.notes.append(RegisterText::tr("“%1” stands in one of the columns for given and family names; it is read as %2.").arg(whole, read.given + u' ' + read.family));
    if (read.isEmpty()) {
        const parse::NameOptions options = cells.nameOptions(u"name");
        const QString cell = cells.text(row, u"name");
        const QList<parse::Mail> mails = parse::mails(cell);
        if (mails.size() > 1) {
            read = parse::personName(mails.first().name, options);
            // Otherwise they are kept as the addresses of the row.
            if (!cells.text(row, u"email").isEmpty())
                read.asides = {cell};
        } else {
            read = parse::personName(cell, options);
        }
        if (read.isEmpty())
            if (const QList<parse::Mail> written = parse::mails(cells.value(row, u"email")); !written.isEmpty())
                read = parse::personName(written.first().name, options);
    }
    person.given = read.given;
    person.family = read.family;
    return read.asides;
}

/// A cell that is not understood, or not wholly: told at the row, and kept in the note.
void keep(const ImportColumns &cells, ImportRow &row, Person &person, QStringView field, const QString &told)
{
    row.notes.append(told);
    person.note = joinedNotes(person.note, cells.kept(row, field));
}

/// A column for both fills what columns of their own leave empty.
void readContactDetails(const ImportColumns &cells, ImportRow &row, Person &p)
{
    const QString cell = cells.text(row, u"contact_details");
    if (cell.isEmpty() || parse::saysNothing(cell))
        return;
    const parse::Contact said = parse::contact(cell);
    if (p.email.isEmpty())
        p.email = said.mail;
    if (p.phone.isEmpty())
        p.phone = said.phone;
    if (said.saysMore || (!said.mail.isEmpty() && said.mail != p.email) || (!said.phone.isEmpty() && said.phone != p.phone))
        keep(cells, row, p, u"contact_details", RegisterText::tr("The contact details say more than an e-mail address and a phone number; all of it is kept in the note."));
}

void readContact(const ImportColumns &cells, ImportRow &row, Person &p)
{
    const QString email = cells.value(row, u"email");
    const QList<parse::Mail> mails = parse::mails(email.isEmpty() ? cells.value(row, u"name") : email);
    if (!mails.isEmpty())
        p.email = mails.first().address;
    else if (!parse::tidy(email).isEmpty() && !parse::saysNothing(email))
        keep(cells, row, p, u"email", email.contains(u'@') ? RegisterText::tr("“%1” is no e-mail address as it stands: it is kept in the note, and no address is set. Correct it in the list or on the person.").arg(parse::tidy(email))
                                                        : RegisterText::tr("The e-mail cannot be read and is kept in the note."));
    if (mails.size() > 1)
        keep(cells, row, p, email.isEmpty() ? u"name" : u"email", RegisterText::tr("Several e-mail addresses: the first is taken, all are kept in the note."));
    else if (parse::saysMoreThanMail(email))
        keep(cells, row, p, u"email", RegisterText::tr("The cell says more than an e-mail address: the address is taken, all of it is kept in the note."));
    const QString phone = cells.phone(row, u"phone");
    p.phone = parse::phone(phone).value_or(QString());
    if (!parse::tidy(phone).isEmpty() && p.phone.isEmpty() && !parse::saysNothing(phone))
        keep(cells, row, p, u"phone", RegisterText::tr("The phone number cannot be read and is kept in the note."));
    else if (parse::saysMoreThanPhone(phone))
        keep(cells, row, p, u"phone", parse::saysMorePhones(phone) ? RegisterText::tr("More than one phone number, or more than a number: the first is taken, all of it is kept in the note.")
                                                              : RegisterText::tr("Beside the phone number stand words: the number is taken, all of it is kept in the note."));
    readContactDetails(cells, row, p);
}

/// Whether a field of the person holds what stands beside the name: an address, a phone number, a title.
bool takesAside(const QString &aside, parse::AsideIs is, ImportRow &row, Person &p)
{
    const bool isAddress = aside.contains(u'@') && !aside.contains(u' ');
    if (isAddress)
        return parse::mail(aside) == p.email;
    if (is == parse::AsideIs::Contact) {
        const QString phone = parse::phone(aside).value_or(QString());
        if (phone.isEmpty() || (!p.phone.isEmpty() && p.phone != phone))
            return false;
        p.phone = phone;
        return !parse::saysMoreThanPhone(aside);
    }
    if (is != parse::AsideIs::Role && is != parse::AsideIs::Title)
        return false;
    if (!p.title.isEmpty())
        return folded(p.title) == folded(aside);
    p.title = aside;
    row.notes.append(RegisterText::tr("Beside the name stands “%1”; it is taken as the title.").arg(aside));
    return true;
}

/// What stands beside the name goes where it belongs, and the rest into the note. Gives back a municipality among it, where the row states none.
QString readAsides(const QStringList &asides, const ImportColumns &cells, const PlaceIndex &places, ImportRow &row, Person &p)
{
    const QString stated = cells.text(row, u"municipality");
    const parse::NameOptions options = cells.nameOptions(u"name");
    QString place;
    for (const QString &aside : asides) {
        const parse::AsideIs is = parse::asideIs(aside, options);
        if (is == parse::AsideIs::Place && stated.isEmpty() && place.isEmpty()) {
            place = aside;
            continue;
        }
        if (is == parse::AsideIs::Mark) {
            row.notes.append(RegisterText::tr("The mark “%1” behind the name is left out.").arg(aside));
            continue;
        }
        if (takesAside(aside, is, row, p) || (is == parse::AsideIs::Place && places.municipality(aside) == places.municipality(stated)))
            continue;
        row.notes.append(RegisterText::tr("Beside the name stands “%1”; it is kept in the note.").arg(aside));
        p.note = joinedNotes(p.note, aside);
    }
    return place;
}

/// Where the row states no municipality in its column, what stands beside the name says it, or an organisation that is part of one, or else
/// a title above the row.
void readPlace(const ImportColumns &cells, ImportRow &row, PeoplePlaces &places, PersonDecision &decision, const QString &besideName)
{
    using From = PersonDecision::PlaceFrom;
    Person &p = decision.person;
    const QString municipality = cells.text(row, u"municipality");
    if (!municipality.isEmpty()) {
        p.municipality = places.index.municipality(municipality);
        if (p.municipality.isNull())
            keep(cells, row, p, u"municipality", RegisterText::tr("There is no municipality “%1” in the register; it is kept in the note.").arg(municipality));
        return;
    }
    p.municipality = places.index.municipality(besideName);
    if (!p.municipality.isNull()) {
        row.notes.append(RegisterText::tr("Beside the name stands “%1”; it is taken as the municipality.").arg(besideName));
        return;
    }
    p.municipality = places.index.municipalityIn(cells.text(row, u"organisation"));
    if (!p.municipality.isNull()) {
        decision.placeFrom = From::Organisation;
        return;
    }
    p.municipality = places.titled;
    // A title between the rows tells them apart, as a column would.
    if (!p.municipality.isNull() && places.isListTitled)
        decision.placeFrom = From::List;
}

/// Whose workplace it becomes is not known yet: what is told of it comes later, when that is decided.
void readWorkplace(const ImportColumns &cells, ImportRow &row, PeoplePlaces &places, PersonDecision &decision)
{
    const QString name = cells.text(row, u"organisation");
    if (name.isEmpty())
        return;
    Person &p = decision.person;
    const PlaceIndex::Match match = places.index.organisation(name, p.municipality);
    if (match.sure.isNull() && match.called.isEmpty() && ProtectedText::standsIn(name)) {
        row.notes.append(RegisterText::tr("The list does not show the whole name of the workplace, and nothing is called so here; it is left out."));
        return;
    }
    decision.namesakes = match.called;
    p.organisation = match.sure;
    if (!match.maybe.isEmpty()) {
        decision.unsureWorkplace = cells.kept(row, u"organisation");
        return;
    }
    if (p.organisation.isNull()) {
        Organisation made;
        made.name = name;
        made.kind = u"other"_s;
        made.municipality = p.municipality;
        made.id = p.organisation = places.index.add(made);
        places.newOrganisations.insert(made.id, std::make_shared<const Organisation>(made));
    }
    decision.newOrganisation = places.newOrganisations.value(p.organisation);
    decision.placeDecides = !decision.newOrganisation && !p.municipality.isNull() && !decision.placeIsProposed() && places.index.organisation(p.organisation)->municipality == p.municipality;
}

/// What a title above the row says of it is no field of a person: it is kept in the note.
void keepTitle(ImportRow &row, PeoplePlaces &places, Person &p)
{
    const ImportRow::Section &section = row.section;
    if (section.sheet.isKept || section.sheet.isFormer) {
        p.note = joinedNotes(p.note, bareTitle(section.sheet.name));
        if (!places.toldSheets.contains(section.sheet.name))
            row.notes.append(RegisterText::tr("The name of the sheet, “%1”, is kept in the note of each row on it.").arg(section.sheet.name));
        places.toldSheets.insert(section.sheet.name);
    }
    if (!section.isKept && section.role.isEmpty() && section.standing == ImportRow::Section::Standing::Member)
        return;
    const QString title = bareTitle(section.title);
    p.note = joinedNotes(p.note, title);
    if (section.line != places.toldSection)
        row.notes.append(RegisterText::tr("“%2” in line %1 is kept in the note of each row under it.").arg(section.line).arg(title));
    places.toldSection = section.line;
}

} // namespace

QString readPerson(const ImportColumns &cells, PeoplePlaces &places, PersonDecision &decision, ImportRow &row)
{
    Person &p = decision.person;
    const QStringList asides = readNames(cells, row, p);
    const QString written = cells.text(row, u"name");
    if (p.given.isEmpty() && p.family.isEmpty())
        return noNameReason(written);
    for (const QString &said : {written, p.name()})
        if (parse::saysVacant(said))
            return noNameReason(said);
    p.title = cells.text(row, u"title");
    // In our own lists a title may be masked; nothing is known of it there.
    if (ProtectedText::standsIn(p.title))
        p.title.clear();
    p.note = cells.value(row, u"note").trimmed();
    readContact(cells, row, p);
    const QString place = asides.isEmpty() ? QString() : readAsides(asides, cells, places.index, row, p);
    keepTitle(row, places, p);
    if (cells.isNameStruck(row))
        row.notes.append(RegisterText::tr("The name is struck through in Excel, and was read like the others."));
    readPlace(cells, row, places, decision, place);
    readWorkplace(cells, row, places, decision);
    const PersonDoubt doubt = personDoubt(cells, row, places.index);
    decision.doubt = doubt.reason;
    decision.isLikelyNew = doubt.isLikely;
    decision.proposesProtection = cells.saysProtected(row);
    if (cells.saysMoreThanMark(row))
        keep(cells, row, p, u"protected", RegisterText::tr("What the row says of protected identity is kept in the note."));
    return {};
}

} // namespace lansnav
