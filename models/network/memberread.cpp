// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/memberread.h"

#include "exchange/headermatch.h"
#include "exchange/importrows.h"
#include "list/foldedtext.h"
#include "network/stated.h"
#include "privacy/protectedtext.h"
#include "register/persondoubt.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// "BBIC" of "BBIC-nätverket" and "Nätverket BBIC".
QString bareName(QString network)
{
    static const QRegularExpression word(u"\\b(?:nätverket|nätverk|network)\\b"_s, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression edges(u"^[\\s–-]+|[\\s–-]+$"_s);
    return network.remove(word).remove(edges);
}

/// What stands between commas, slashes and "och": "Hallsberg, Laxå och Lekeberg".
QStringList enumerated(QString said)
{
    static const QRegularExpression between(u"\\s*(?:[,;/+&\\n]|\\b(?:och|samt|and)\\b)\\s*"_s, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression kind(u"\\s+kommuner(?:na)?$|^kommunerna\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    return said.remove(kind).split(between, Qt::SkipEmptyParts);
}

/// "Samtliga kommuner", "hela länet".
bool meansEveryPlace(const QString &said)
{
    static const QRegularExpression all(u"^(?:(?:samtliga|alla|all|every|each)\\b(?: [\\p{L}\\d]+)? ?(?:länets |regionens |of the )?(?:kommuner(?:na)?|municipalit(?:y|ies))(?:\\s.*)?|"
                                        "(?:hela|whole|entire|all of|the whole|the entire)(?: of)?(?: the)? (?:länet|regionen|region|county)|(?:läns|region)(?:övergripande|gemensam|täckande)|samtliga|alla)$"_s,
                                        QRegularExpression::UseUnicodePropertiesOption);
    return folded(said).contains(all);
}

/// "2019-01-01 (ca)": what stands in brackets is no part of a date; a year, a term, a week and a day of the week are.
bool saysBesideInBrackets(const QString &cell)
{
    static const QRegularExpression aside(u"\\(([^)]*\\p{L}[^)]*)\\)"_s);
    static const QRegularExpression ofDate(u"^(?:(?:mån|tis|ons|tors|fre|lör|sön)(?:dag)?|(?:v|vecka|w|week|ht|vt|kl)\\b.*)$"_s, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (!cell.contains(u'('))
        return false;
    const QString said = aside.match(cell).captured(1).trimmed();
    return !said.isEmpty() && !said.contains(ofDate) && parse::date(said).isNull();
}

} // namespace

MemberReader::MemberReader(const NetworkDetail &network, const PeopleIndex &people, const ImportPlan &plan)
    : m_network(network), m_people(people), m_plan(plan), m_columns(plan), m_headedKind(parse::memberHeading(m_columns.heading(u"name"))),
      m_ownName(bareName(network.network.name)), m_placeTitles(people.places(), plan), m_seats(network, people.places())
{
    if (network.network.represents == Represents::Municipalities)
        m_groups = PlaceGroups(plan, m_columns, people.places());
}

bool MemberReader::isPlaceTitle(ImportRow &row)
{
    if (!m_placeTitles.isTitle(row))
        return false;
    // The kind beside the municipality before it was said of that one's, and a title of others is not said of those of a municipality.
    if (!row.section.place.isEmpty() || sectionOf(row).isElsewhere) {
        m_ownTitle = row.section.ofList();
        m_ownTitle.line = row.line;
    }
    return true;
}

std::shared_ptr<MemberImport> MemberReader::read(ImportRow &row) const
{
    auto data = std::make_shared<MemberImport>();
    data->network = m_network.network.id;
    readPerson(row, *data);
    if (!data->nameKey().isEmpty()) {
        readMembership(row, *data);
        readAsides(row, *data);
        readSection(row, *data);
        readStanding(row, *data);
        if (m_columns.isNameStruck(row) && !data->isFormer) {
            data->isFormer = true;
            data->saidFormer = tr("a name that is struck through");
            row.notes.append(tr("The name is struck through in Excel: it is taken to be a former member's."));
        }
        readFigures(row, *data);
        const PersonDoubt doubt = personDoubt(m_columns, row, m_people.places());
        data->doubt = doubt.reason;
        data->isLikelyNew = doubt.isLikely;
        data->proposesProtection = m_columns.saysProtected(row);
        if (m_columns.saysMoreThanMark(row))
            keep(row, *data, u"protected"_s, tr("What the row says of protected identity is kept in the note."));
    } else {
        const auto columns = m_columns.repeated(u"figure"_s);
        const auto counts = [&row](const auto &column) { return parse::count(row.cells.value(column.first)).has_value(); };
        if (std::any_of(columns.cbegin(), columns.cend(), counts))
            row.notes.append(tr("The count of a row without a name is left out."));
    }
    return data;
}

void MemberReader::readPerson(ImportRow &row, MemberImport &data) const
{
    const auto cell = [&](const QString &field) { return m_columns.text(row, field); };
    const parse::PersonName name = m_columns.personName(row, u"name");
    const parse::PersonName parts = m_columns.nameInParts(row);
    if (const QString whole = m_columns.wholeInPart(row); !whole.isEmpty())
        row.notes.append(tr("“%1” stands in one of the columns for given and family names; it is read as %2.").arg(whole, parts.given + u' ' + parts.family));
    // Nobody bears the name of a vacancy, so such a row has none.
    if (!parse::saysVacant(m_columns.writtenName(row)) && !parse::saysVacant(name.written)) {
        data.given = parts.given.isEmpty() ? name.given : parts.given;
        data.family = parts.family.isEmpty() ? name.family : parts.family;
        data.asides = name.asides + parts.asides;
    }
    data.note = cell(u"note"_s);
    readContact(row, data);
    data.title = cell(u"title"_s);
    data.workplace = cell(u"workplace"_s);
    // In our own lists a title may be masked; nothing is known of it there.
    if (ProtectedText::standsIn(data.title))
        data.title.clear();
    readMunicipality(row, data);
    readPlaceAside(row, data);
}

bool MemberReader::namesSeveralPlaces(ImportRow &row, MemberImport &data, const QString &field) const
{
    // As it stands, since each may have a line of its own.
    const QStringList parts = enumerated(m_columns.value(row, field).trimmed());
    QList<Id> places;
    for (const QString &part : parts)
        if (const Id place = m_people.places().municipality(parse::tidy(part)); !places.contains(place))
            places.append(place);
    const QString said = m_columns.text(row, field);
    const bool isEvery = meansEveryPlace(said);
    if (!isEvery && (places.size() < 2 || places.contains(Id())))
        return false;
    keep(row, data, field, (isEvery ? tr("“%1” means every municipality, and a membership is for one; it is kept in the note.")
                                    : tr("“%1” names several municipalities, and a membership is for one; it is kept in the note.")).arg(said));
    data.severalPlaces = isEvery ? QList<Id>() : places;
    data.placeDoubt = isEvery ? tr("“%1” means every municipality: which is the member for?").arg(said) : tr("“%1” names several municipalities: which is the member for?").arg(said);
    return true;
}

void MemberReader::readContact(ImportRow &row, MemberImport &data) const
{
    const QString email = m_columns.text(row, u"email");
    const QList<parse::Mail> mails = parse::mails(email);
    data.email = mails.isEmpty() ? QString() : mails.first().address;
    if (!email.isEmpty() && mails.isEmpty() && !parse::saysNothing(email))
        keep(row, data, u"email"_s, email.contains(u'@') ? tr("“%1” is no e-mail address as it stands: it is kept in the note, and no address is set. Correct it in the list or on the person.").arg(email)
                                                       : tr("The e-mail address could not be understood and is kept in the note."));
    else if (mails.size() > 1)
        keep(row, data, u"email"_s, tr("Several e-mail addresses: the first is taken, all are kept in the note."));
    else if (parse::saysMoreThanMail(email))
        keep(row, data, u"email"_s, tr("The cell says more than an e-mail address: the address is taken, all of it is kept in the note."));
    const QString phone = m_columns.phone(row, u"phone");
    data.phone = parse::phone(phone).value_or(QString());
    if (!parse::tidy(phone).isEmpty() && data.phone.isEmpty() && !parse::saysNothing(phone))
        keep(row, data, u"phone"_s, tr("The phone number could not be understood and is kept in the note."));
    else if (parse::saysMoreThanPhone(phone))
        keep(row, data, u"phone"_s, parse::saysMorePhones(phone) ? tr("More than one phone number, or more than a number: the first is taken, all of it is kept in the note.")
                                                             : tr("Beside the phone number stand words: the number is taken, all of it is kept in the note."));
    keepSecond(row, data, u"email"_s);
    keepSecond(row, data, u"phone"_s);
    readContactDetails(row, data);
}

/// "Arbetstelefon" beside "Mobil": a person has one number, and the other is kept, unless it is the same.
void MemberReader::keepSecond(ImportRow &row, MemberImport &data, const QString &field) const
{
    QStringList others;
    for (const QString &line : m_columns.keptBeside(row, field)) {
        const bool isMail = field == u"email";
        const QString cell = line.contains(u": ") ? line.section(u": "_s, 1) : line;
        const QString said = isMail ? parse::mail(cell) : parse::phone(cell).value_or(QString());
        QString &taken = isMail ? data.email : data.phone;
        // "Ankn 4567" beside a mobile number: the one that can be used is taken.
        if (taken.isEmpty())
            taken = said;
        const bool isSame = !said.isEmpty() && said == taken && !(isMail ? parse::saysMoreThanMail(cell) : parse::saysMoreThanPhone(cell));
        if (!isSame)
            others.append(line);
    }
    if (others.isEmpty())
        return;
    row.notes.append(field == u"email" ? tr("More than one column of e-mail addresses: the first is taken, what the others say is kept in the note.")
                                       : tr("More than one column of phone numbers: the first is taken, what the others say is kept in the note."));
    data.note = joinedNotes(data.note, others.join(u'\n'));
}

/// A column for both fills what columns of their own leave empty.
void MemberReader::readContactDetails(ImportRow &row, MemberImport &data) const
{
    const QString cell = m_columns.text(row, u"contact_details");
    if (cell.isEmpty() || parse::saysNothing(cell))
        return;
    const parse::Contact said = parse::contact(cell);
    if (data.email.isEmpty())
        data.email = said.mail;
    if (data.phone.isEmpty())
        data.phone = said.phone;
    if (said.saysMore || (!said.mail.isEmpty() && said.mail != data.email) || (!said.phone.isEmpty() && said.phone != data.phone))
        keep(row, data, u"contact_details"_s, tr("The contact details say more than an e-mail address and a phone number; all of it is kept in the note."));
}

void MemberReader::keep(ImportRow &row, MemberImport &data, const QString &field, const QString &told) const
{
    row.notes.append(told);
    data.note = joinedNotes(data.note, m_columns.kept(row, field));
}

PartialDate MemberReader::date(ImportRow &row, MemberImport &data, const QString &field, const QString &label) const
{
    const QString cell = m_columns.text(row, field);
    const PartialDate date = parse::date(cell, {.excelSerial = true});
    if (!cell.isEmpty() && date.isNull() && !parse::saysNothing(cell))
        keep(row, data, field, tr("%1: “%2” is not a date and is kept in the note.").arg(label, cell));
    else if (!date.isNull() && saysBesideInBrackets(cell))
        keep(row, data, field, tr("%1: “%2” says more than a date: the date is taken, all of it is kept in the note.").arg(label, cell));
    return date;
}

void MemberReader::readMembership(ImportRow &row, MemberImport &data) const
{
    readRole(row, data);
    readPeriod(row, data);
    data.trained = date(row, data, u"trained"_s, tr("Trained"));
    readPlace(row, data);
}

void MemberReader::readFigures(ImportRow &row, MemberImport &data) const
{
    for (const auto &[column, argument] : m_columns.repeated(u"figure"_s)) {
        const int year = argument.toInt();
        if (year <= 0)
            continue;
        const QString cell = parse::tidy(row.cells.value(column));
        const std::optional<parse::Count> count = parse::count(cell);
        if (count)
            data.figures.insert(year, *count);
        else if (!cell.isEmpty())
            row.notes.append(tr("“%1” is not a count and is left out.").arg(cell));
    }
    if (!data.figures.isEmpty() && data.municipality.isNull())
        row.notes.append(tr("The count belongs to no municipality and is left out."));
}

Person MemberImport::asPerson() const
{
    Person person;
    person.given = given;
    person.family = family;
    person.email = who().email;
    person.phone = who().phone;
    if (!placeIsProposed)
        person.municipality = municipality;
    return person;
}

void MemberImport::fillPerson(const MemberImport &from)
{
    fillUnsure(from, true);
    takeIfNone(email, from.email);
    takeIfNone(phone, from.phone);
    takeIfNone(title, from.title);
    if (workplace.isEmpty())
        organisation = from.organisation;
    takeIfNone(workplace, from.workplace);
    proposesProtection = proposesProtection || from.proposesProtection;
}

void MemberImport::fillPlace(const MemberImport &from)
{
    if (municipality.isNull()) {
        municipality = from.municipality;
        placeIsProposed = from.placeIsProposed;
        placeTold = from.placeTold;
    }
    // One that is stated needs no telling.
    if (seat.isNull() || (seatIsProposed && seat == from.seat && !from.seatIsProposed)) {
        seat = from.seat;
        seatIsProposed = from.seatIsProposed;
        seatTold = from.seatTold;
    }
    if (nearSeats.isEmpty()) {
        nearSeats = from.nearSeats;
        seatSaid = from.seatSaid;
    }
}

void MemberImport::fillMembership(const MemberImport &from)
{
    fillUnsure(from, false);
    fillPlace(from);
    if (kind.isEmpty() && kindDoubt.isEmpty()) {
        kindSaid = from.kindSaid;
        kindDoubt = from.kindDoubt;
        kindDoubtKept = from.kindDoubtKept;
        likelyKind = from.likelyKind;
    }
    takeIfNone(kind, from.kind);
    if (!kind.isEmpty())
        kindDoubt.clear();
    takeIfNone(role, from.role);
    // What is stated outweighs what a note says.
    if (start.isNull() || (!startNote.isEmpty() && from.startNote.isEmpty() && !from.start.isNull())) {
        start = from.start;
        startNote = from.startNote;
    }
    takeIfNone(end, from.end);
    takeIfNone(trained, from.trained);
    // An ordinary member stands in for nobody.
    if (kind == toCode(MemberKind::Ordinary)) {
        note = joinedNotes(note, from.substitutesSaid);
    } else if (substitutes.isEmpty()) {
        substitutes = from.substitutes;
        substitutesSaid = from.substitutesSaid;
    }
    note = joinedNotes(note, from.note);
    for (auto figure = from.figures.cbegin(); figure != from.figures.cend(); ++figure) {
        parse::Count &sum = figures[figure.key()];
        sum.value += figure->value;
        sum.approximate = sum.approximate || figure->approximate;
    }
}

} // namespace lansnav
