// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/registrationread.h"

#include "course/rules.h"
#include "exchange/importrows.h"
#include "exchange/mailtext.h"
#include "list/foldedtext.h"
#include "privacy/protectedtext.h"
#include "register/namekey.h"
#include "register/persondoubt.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Web forms put single quotes around what they take for a code: 'Privat'.
QString unquoted(QString text)
{
    static const QString quotes = u"'\"’‘”“´`"_s;
    while (text.size() >= 2 && quotes.contains(text.front()) && quotes.contains(text.back()))
        text = text.sliced(1, text.size() - 2).trimmed();
    return text;
}

} // namespace

RegistrationReader::RegistrationReader(const EventDetail &event, const PlaceIndex &places, const ImportPlan &plan)
    : m_event(event), m_places(places), m_cells(plan)
{
}

QString RegistrationReader::cell(const ImportRow &row, QStringView field) const
{
    return m_cells.text(row, field);
}

std::shared_ptr<RegistrationImport> RegistrationReader::read(ImportRow &row) const
{
    auto data = std::make_shared<RegistrationImport>();
    readPerson(row, *data);
    if (data->person.name().isEmpty()) {
        row.fate = RowFate::Refused;
        row.reason = noNameReason(cell(row, u"name"));
        return data;
    }
    readPlace(row, *data);
    readWishes(row, *data);
    const PersonDoubt doubt = personDoubt(m_cells, row, m_places);
    data->doubt = doubt.reason;
    data->isLikelyNew = doubt.isLikely;
    return data;
}

void RegistrationReader::keepUnread(ImportRow &row, RegistrationImport &data, const QString &note, const QString &label, const QString &text) const
{
    row.notes.append(note);
    data.message = RegistrationImporter::joined(data.message, RegistrationImporter::aside(label, text));
}

void RegistrationReader::readPerson(ImportRow &row, RegistrationImport &data) const
{
    Person &p = data.person;
    data.message = m_cells.value(row, u"message").trimmed();
    const QString written = cell(row, u"name");
    const QList<parse::Mail> inName = parse::mails(written);
    parse::PersonName name = parse::personName(inName.size() < 2 ? written : inName.first().name, m_cells.nameOptions(u"name"));
    if (const QString given = cell(row, u"given"); !given.isEmpty())
        name.given = given;
    if (const QString family = cell(row, u"family"); !family.isEmpty())
        name.family = family;
    p.given = name.given;
    p.family = name.family;
    keepAsides(row, data, written, inName);
    readContact(row, data, written, inName);
    p.title = cell(row, u"title");
    // In our own lists a title may be masked; nothing is known of it there.
    if (ProtectedText::standsIn(p.title))
        p.title.clear();
    data.proposesProtection = m_cells.saysProtected(row);
}

/// What stands beside the name, and is neither part of it nor an address: "(vegan)", "(ersätter Bo)". It may be of somebody's health, so
/// the note does not repeat it.
void RegistrationReader::keepAsides(ImportRow &row, RegistrationImport &data, const QString &written, const QList<parse::Mail> &mails) const
{
    const QString text = parse::withoutAddresses(written, mails);
    const QStringList asides = parse::personName(text, m_cells.nameOptions(u"name")).asides;
    if (asides.isEmpty())
        return;
    row.notes.append(tr("What stands beside the name is kept in the message."));
    for (const QString &aside : asides)
        data.message = RegistrationImporter::joined(data.message, aside);
}

void RegistrationReader::readContact(ImportRow &row, RegistrationImport &data, const QString &written, const QList<parse::Mail> &inName) const
{
    Person &p = data.person;
    const QString email = cell(row, u"email");
    const QList<parse::Mail> mails = email.isEmpty() ? inName : parse::mails(email);
    if (!mails.isEmpty())
        p.email = mails.first().address;
    else if (!email.isEmpty())
        keepUnread(row, data, tr("The e-mail address could not be understood; it is kept in the message."), tr("e-mail"), email);
    if (mails.size() > 1)
        keepUnread(row, data, tr("Several e-mail addresses: the first is taken, all are kept in the message."), tr("e-mail"), email.isEmpty() ? written : email);
    else if (parse::saysMoreThanMail(email))
        keepUnread(row, data, tr("The cell says more than an e-mail address: the address is taken, all of it is kept in the message."), tr("e-mail"), email);
    const QString phone = cell(row, u"phone");
    const QString phoneCell = m_cells.phone(row, u"phone");
    p.phone = parse::phone(phoneCell).value_or(QString());
    if (parse::saysMoreThanPhone(phoneCell))
        keepUnread(row, data, tr("More than one phone number, or more than a number: the first is taken, all of it is kept in the message."), tr("phone"), phone);
    if (!phone.isEmpty() && p.phone.isEmpty())
        keepUnread(row, data, tr("The phone number could not be understood; it is kept in the message."), tr("phone"), phone);
}

void RegistrationReader::readPlace(ImportRow &row, RegistrationImport &data) const
{
    const QString place = unquoted(cell(row, u"municipality"));
    data.person.municipality = m_places.municipality(place);
    data.workplace = unquoted(cell(row, u"workplace"));
    if (!place.isEmpty() && data.person.municipality.isNull()) {
        // "Kommun/organisation" may hold either.
        if (data.workplace.isEmpty())
            data.workplace = place;
        else
            keepUnread(row, data, tr("“%1” is not a municipality of the region; it is kept in the message.").arg(place), tr("municipality"), place);
    }
    const PlaceIndex::Match found = m_places.organisation(data.workplace, data.person.municipality);
    data.person.organisation = found.sure;
    if (!found.maybe.isEmpty()) {
        keepUnread(row, data, tr("There are several organisations called “%1”, and it cannot be told which is meant; it is kept in the message.").arg(data.workplace),
                   tr("workplace"), data.workplace);
        data.workplace.clear();
    }
    if (!data.person.organisation.isNull())
        data.workplace = m_places.organisationName(data.person.organisation);
    else if (const QString key = organisationKey(data.workplace); !key.isEmpty() && !m_newPlaces.contains(key)) {
        m_newPlaces.insert(key);
        row.notes.append(tr("The workplace “%1” is new and will be added.").arg(data.workplace));
    }
}

void RegistrationReader::readWishes(ImportRow &row, RegistrationImport &data) const
{
    data.diet = cell(row, u"diet");
    // "No" and a dash are no diet.
    if (parse::yesNo(data.diet) == std::optional(false) || folded(data.diet) == "inga"_L1 || folded(data.diet) == "none"_L1)
        data.diet.clear();
    data.accessNeeds = cell(row, u"access_needs");
    data.asked = RegistrationImporter::timeOf(timeText(row));
    const QString consent = cell(row, u"consent");
    data.asksConsent = m_cells.has(u"consent");
    const bool refuses = parse::yesNo(consent) == std::optional(false);
    // The heading asks; whatever is ticked or written there, other than no, is a yes.
    data.consent = !consent.isEmpty() && !refuses;
    const QString chosen = folded(cell(row, u"sessions"));
    for (const Session &session : m_event.sessions)
        if (!session.title.isEmpty() && !chosen.isEmpty() && chosen.contains(folded(session.title)))
            data.sessions.append(session.id);
    if (!chosen.isEmpty() && data.sessions.isEmpty())
        keepUnread(row, data, tr("No session of the event is called like what was chosen; it is kept in the message."), tr("sessions chosen"),
                   cell(row, u"sessions"));
}

} // namespace lansnav
