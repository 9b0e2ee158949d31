// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/memberread.h"

#include "exchange/headermatch.h"
#include "exchange/importrows.h"
#include "list/foldedtext.h"
#include "register/listplace.h"
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

} // namespace

MemberReader::MemberReader(const NetworkDetail &network, const PeopleIndex &people, const ImportPlan &plan)
    : m_network(network), m_people(people), m_plan(plan), m_columns(plan), m_headedKind(parse::memberHeading(m_columns.heading(u"name"))),
      m_ownName(bareName(network.network.name))
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
    enterSectionPlace(row);
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
    // The kind beside the municipality before it was said of that one's.
    if (!row.section.place.isEmpty()) {
        m_ownTitle = ImportRow::Section{};
        m_ownTitle.line = row.line;
        m_ownTitle.list = row.section.list;
        m_ownTitle.stated = row.section.stated;
    }
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
        readStanding(row, *data);
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
    const parse::PersonName name = m_columns.personName(row, u"name");
    const parse::PersonName parts = m_columns.nameInParts(row);
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
    readMunicipality(row, data);
    readPlaceAside(row, data);
}

void MemberReader::readMunicipality(ImportRow &row, MemberImport &data) const
{
    const QString municipality = m_columns.text(row, u"municipality");
    data.municipality = m_people.places().municipality(municipality);
    data.unknownPlace = !municipality.isEmpty() && data.municipality.isNull() && m_network.network.represents == Represents::Municipalities;
    if (!municipality.isEmpty() && data.municipality.isNull() && !namesSeveralPlaces(row, data, u"municipality"_s))
        keep(row, data, u"municipality"_s, tr("“%1” is not a municipality of the region and is kept in the note.").arg(municipality));
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

void MemberReader::readMembership(ImportRow &row, MemberImport &data) const
{
    readRole(row, data);
    readPeriod(row, data);
    data.trained = date(row, data, u"trained"_s, tr("Trained"));
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
    if (place.isNull() && data.municipality.isNull() && m_network.network.represents == Represents::Municipalities && namesSeveralPlaces(row, data, u"seat"_s)) {
        data.unknownPlace = true;
        return;
    }
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
