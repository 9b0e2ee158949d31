// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/memberread.h"

#include "exchange/importrows.h"
#include "list/foldedtext.h"
#include "register/listplace.h"
#include "register/persondoubt.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

MemberReader::MemberReader(const NetworkDetail &network, const PeopleIndex &people, const ImportPlan &plan)
    : m_network(network), m_people(people), m_plan(plan), m_columns(plan), m_headedKind(parse::memberHeading(m_columns.heading(u"name")))
{
}

Id MemberReader::placeAlone(const ImportRow &row, int *column) const
{
    const auto says = [](const QString &cell) { return !parse::tidy(cell).isEmpty(); };
    const auto at = std::find_if(row.cells.cbegin(), row.cells.cend(), says);
    if (at == row.cells.cend() || std::any_of(at + 1, row.cells.cend(), says) || std::none_of(at->cbegin(), at->cend(), [](QChar c) { return c.isLetter(); }))
        return {};
    *column = int(at - row.cells.cbegin());
    return m_people.places().municipality(parse::tidy(*at));
}

/// Whether the next person below is of no other municipality as far as the column tells; where nobody stands below, there is none.
bool MemberReader::headsOthers(const ImportRow &row, int column) const
{
    constexpr qsizetype searchedRows = 60;
    const qsizetype first = &row - m_plan.rows.constData() + 1;
    for (qsizetype i = first; i < std::min(m_plan.rows.size(), first + searchedRows); ++i) {
        const ImportRow &below = m_plan.rows.at(i);
        int place = -1;
        if (placeAlone(below, &place).isNull())
            return m_people.places().municipality(parse::tidy(below.cells.value(column))).isNull();
    }
    return false;
}

bool MemberReader::isPlaceTitle(ImportRow &row)
{
    const bool isOtherList = row.section.list != m_section.list || row.section.stated != m_section.stated;
    m_section = row.section;
    if (isOtherList) {
        const ListPlace place = placeOfList(m_section, m_people.places());
        m_titlePlace = place.municipality;
        if (!m_titlePlace.isNull())
            row.notes.append(tr("The title “%1” says that those below it are of %2, where they do not say it themselves.").arg(place.said, m_people.places().municipalityName(m_titlePlace)));
    }
    int column = -1;
    const Id place = placeAlone(row, &column);
    static const QSet<QString> ofTitles{QString(), u"name"_s, u"given"_s, u"family"_s, u"municipality"_s, u"seat"_s};
    if (place.isNull() || !ofTitles.contains(m_plan.mapping.value(column)))
        return false;
    // Below other such titles the last may have nobody; elsewhere it says that a municipality has none, or is a name.
    const bool isAmongNames = !m_columns.writtenName(row).isEmpty();
    if (!headsOthers(row, column) && !(isAmongNames && m_hasTitles))
        return false;
    m_hasTitles = true;
    m_titlePlace = place;
    row.notes.append(tr("Says that those below it are of %1, where they do not say it themselves.").arg(m_people.places().municipalityName(place)));
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
        readFigures(row, *data);
        data->doubt = personDoubt(m_columns, row, m_people.places());
        data->proposesProtection = m_columns.saysProtected(row);
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
    parse::PersonName name = m_columns.personName(row, u"name");
    if (const QString given = cell(u"given"_s); !given.isEmpty())
        name.given = given;
    if (const QString family = cell(u"family"_s); !family.isEmpty())
        name.family = family;
    // Nobody bears the name of a vacancy, so such a row has none.
    if (!parse::saysVacant(m_columns.writtenName(row))) {
        data.given = name.given;
        data.family = name.family;
        data.asides = name.asides;
    }
    data.note = cell(u"note"_s);
    readContact(row, data);
    data.title = cell(u"title"_s);
    data.workplace = cell(u"workplace"_s);
    const QString municipality = cell(u"municipality"_s);
    data.municipality = m_people.places().municipality(municipality);
    if (!municipality.isEmpty() && data.municipality.isNull())
        keep(row, data, u"municipality"_s, tr("“%1” is not a municipality of the region and is kept in the note.").arg(municipality));
    data.unknownPlace = !municipality.isEmpty() && data.municipality.isNull() && m_network.network.represents == Represents::Municipalities;
}

void MemberReader::readContact(ImportRow &row, MemberImport &data) const
{
    const QString email = m_columns.text(row, u"email");
    const QList<parse::Mail> mails = parse::mails(email);
    data.email = mails.isEmpty() ? QString() : mails.first().address;
    if (!email.isEmpty() && mails.isEmpty() && !parse::saysNothing(email))
        keep(row, data, u"email"_s, tr("The e-mail address could not be understood and is kept in the note."));
    else if (mails.size() > 1)
        keep(row, data, u"email"_s, tr("Several e-mail addresses: the first is taken, all are kept in the note."));
    const QString phone = m_columns.phone(row, u"phone");
    data.phone = parse::phone(phone).value_or(QString());
    if (!parse::tidy(phone).isEmpty() && data.phone.isEmpty() && !parse::saysNothing(phone))
        keep(row, data, u"phone"_s, tr("The phone number could not be understood and is kept in the note."));
    else if (parse::saysMoreThanPhone(phone))
        keep(row, data, u"phone"_s, tr("More than one phone number, or more than a number: the first is taken, all of it is kept in the note."));
    readContactDetails(row, data);
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
    return date;
}

void MemberReader::readRole(ImportRow &row, MemberImport &data) const
{
    const parse::MemberRole role = parse::memberRole(m_columns.text(row, u"role"_s));
    const parse::MemberRole kind = parse::memberRole(m_columns.text(row, u"kind"_s));
    data.role = role.role;
    data.kind = kind.kind.isEmpty() ? role.kind : kind.kind;
    if (kind.kind.isEmpty() && !kind.role.isEmpty())
        keep(row, data, u"kind"_s, tr("“%1” says neither ordinary nor alternate and is kept in the note.").arg(kind.role));
    data.kindSaid = data.kind.isEmpty() ? QString() : m_columns.kept(row, kind.kind.isEmpty() ? u"role" : u"kind");
    standIn(row, data, m_columns.text(row, u"substitutes"), m_columns.kept(row, u"substitutes"));
    standIn(row, data, kind.substitutes, m_columns.kept(row, u"kind"));
    standIn(row, data, role.substitutes, m_columns.kept(row, u"role"));
}

/// Whom the person stands in for, which makes an alternate; what was said first holds.
void MemberReader::standIn(ImportRow &row, MemberImport &data, const QString &ordinary, const QString &kept) const
{
    if (!data.substitutes.isEmpty() || parse::saysNothing(ordinary))
        return;
    const parse::PersonName name = parse::personName(ordinary);
    const QString key = PeopleIndex::nameKey(name.given, name.family);
    if (key.isEmpty())
        return;
    if (parse::saysMasked(ordinary)) {
        row.notes.append(tr("The member the person stands in for has protected identity and is not named in the list. Whom the person stands in for is not changed."));
    } else {
        data.substitutes = key;
        data.substitutesSaid = kept;
    }
    if (data.kind != toCode(MemberKind::Alternate))
        data.kindSaid = kept;
    data.kind = toCode(MemberKind::Alternate);
}

/// What stands beside the name: an address, whether ordinary or alternate, and for the rest, a remark.
void MemberReader::readAsides(ImportRow &row, MemberImport &data) const
{
    for (const QString &aside : std::as_const(data.asides)) {
        if (const QString mail = parse::mail(aside); !mail.isEmpty() && (data.email.isEmpty() || data.email == mail)) {
            data.email = mail;
            continue;
        }
        const parse::MemberRole said = parse::memberRole(aside);
        const bool fits = !said.kind.isEmpty() && (data.kind.isEmpty() || data.kind == said.kind);
        if (fits) {
            data.kindSaid = data.kind.isEmpty() ? aside : data.kindSaid;
            data.kind = said.kind;
            standIn(row, data, said.substitutes, aside);
        }
        if (fits && said.role.isEmpty())
            continue;
        row.notes.append(tr("Beside the name stands “%1”; it is kept in the note.").arg(aside));
        data.note = joinedNotes(data.note, aside);
    }
}

/// A title above, or else the heading, says what those below are who do not say it themselves.
void MemberReader::readSection(ImportRow &row, MemberImport &data) const
{
    if (!data.kind.isEmpty())
        return;
    data.kind = row.section.kind.isEmpty() ? m_headedKind : row.section.kind;
    data.kindSaid = row.section.kind.isEmpty() ? parse::tidy(m_columns.heading(u"name")) : row.section.title;
    if (row.section.kind.isEmpty() || m_toldSection == row.section.line)
        return;
    m_toldSection = row.section.line;
    const bool isAlternate = data.kind == toCode(MemberKind::Alternate);
    row.notes.append((isAlternate ? tr("Line %1 makes those below it alternates.") : tr("Line %1 makes those below it ordinary members.")).arg(row.section.line));
}

void MemberReader::readMembership(ImportRow &row, MemberImport &data) const
{
    readRole(row, data);
    data.start = date(row, data, u"start"_s, tr("From"));
    data.end = date(row, data, u"end"_s, tr("To"));
    data.trained = date(row, data, u"trained"_s, tr("Trained"));
    if (!data.start.isNull() && !data.end.isNull() && data.end.last() < data.start.first()) {
        keep(row, data, u"end"_s, tr("The end lies before the start and is kept in the note."));
        data.end = {};
    }
    const QString said = m_columns.text(row, u"seat");
    if (!said.isEmpty())
        readRepresented(row, data, said);
    if (data.municipality.isNull() && m_columns.text(row, u"municipality").isEmpty())
        data.municipality = m_titlePlace;
    if (!said.isEmpty())
        return;
    guessSeat(data);
    proposeMunicipality(data);
}

/// Who works for a municipality represents it, where nothing else is said in a network of municipalities.
void MemberReader::proposeMunicipality(MemberImport &data) const
{
    if (m_network.network.represents != Represents::Municipalities || !data.municipality.isNull() || data.unknownPlace)
        return;
    data.municipality = m_people.places().municipalityIn(data.workplace);
    data.placeIsProposed = !data.municipality.isNull();
}

/// Who says nothing of a seat has the one of the workplace, else the municipality's.
void MemberReader::guessSeat(MemberImport &data) const
{
    for (const Seat &known : m_network.seats) {
        const bool works = !data.workplace.isEmpty() && folded(known.title()) == folded(data.workplace);
        // "Laxå kommun" is the seat of who comes from Laxå.
        const bool lives = !data.municipality.isNull() && m_people.places().municipality(known.title()) == data.municipality;
        if (works || (lives && data.seat.isNull()))
            data.seat = known.id;
    }
}

/// Our own list of members has one column for what is represented, whether that is a municipality, an organisation or a field.
void MemberReader::readRepresented(ImportRow &row, MemberImport &data, const QString &said) const
{
    const PlaceIndex &places = m_people.places();
    const Id place = places.municipality(said);
    const auto seatWith = [&](const auto &fits) {
        const auto found = std::find_if(m_network.seats.cbegin(), m_network.seats.cend(), fits);
        return found == m_network.seats.cend() ? Id() : found->id;
    };
    data.seat = seatWith([&](const Seat &known) { return folded(known.title()) == folded(said); });
    if (data.seat.isNull())
        data.seat = seatWith([&](const Seat &known) { return !known.organisation.isNull() && places.isCalled(known.organisation, said); });
    if (data.seat.isNull() && !place.isNull())
        data.seat = seatWith([&](const Seat &known) { return places.municipality(known.title()) == place; });
    if (!data.seat.isNull())
        return;
    // Where municipalities are not what is represented, the list names the member's own.
    const bool isOther = !data.municipality.isNull() && data.municipality != place;
    if (place.isNull() || (isOther && m_network.network.represents != Represents::Municipalities))
        return keep(row, data, u"seat"_s, tr("“%1” is nothing that is represented in the network, and is kept in the note.").arg(said));
    if (isOther)
        keep(row, data, u"municipality"_s, tr("The member represents another municipality than the row's; the row's is kept in the note."));
    data.municipality = place;
    data.unknownPlace = false;
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

namespace {

template<class T>
void fill(T &mine, const T &theirs)
{
    if (mine == T())
        mine = theirs;
}

} // namespace

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
    fill(email, from.email);
    fill(phone, from.phone);
    fill(title, from.title);
    fill(workplace, from.workplace);
    proposesProtection = proposesProtection || from.proposesProtection;
}

void MemberImport::fillMembership(const MemberImport &from)
{
    fill(municipality, from.municipality);
    fill(seat, from.seat);
    if (kind.isEmpty())
        kindSaid = from.kindSaid;
    fill(kind, from.kind);
    fill(role, from.role);
    fill(start, from.start);
    fill(end, from.end);
    fill(trained, from.trained);
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
