// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/memberimport.h"

#include "area/queryvalues.h"
#include "exchange/importrows.h"
#include "list/foldedtext.h"
#include "network/rowvalues.h"
#include "register/namekey.h"
#include "store/bulkinsert.h"
#include "store/edit.h"

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// A row that is to be written, with the chosen way.
struct Chosen
{
    const MemberImport *data = nullptr;
    MemberOption option;
    Id person;
    bool isNew = false;
};

/// The columns that a source states; the others are left as they are.
class Stated
{
public:
    void add(const QString &column, const QVariant &value)
    {
        if (value.isValid() && !value.isNull())
            m_values.append({column, value});
    }
    /// What is stored is taken away.
    void clear(const QString &column) { m_values.append({column, QVariant()}); }
    const Values &values() const { return m_values; }

private:
    Values m_values;
};

class Writer
{
public:
    Writer(Edit &edit, const Id &network, const PeopleIndex &people, const ImportPlan &plan) : m_edit(edit), m_network(network), m_people(people), m_handover(plan) {}

    void choose(const ImportPlan &plan)
    {
        for (const ImportRow &row : plan.rows) {
            const auto data = std::static_pointer_cast<MemberImport>(row.data);
            const bool receives = row.fate == RowFate::Unchanged && m_handover.receives(data.get());
            if (!data || (!row.isWritten() && !receives))
                continue;
            const MemberOption option = data->options.value(std::max(0, row.choice));
            if (!option.leave)
                m_chosen.append({m_handover.written(data.get()), option, option.person, option.person.isNull()});
        }
    }

    void people()
    {
        // Workplaces first: their rows are logged by the triggers, which a bulk insert holds off.
        for (const Chosen &row : std::as_const(m_chosen))
            workplace(row.isNew ? row.data->who() : *row.data);
        BulkInsert insert(m_edit, u"person"_s, {u"given"_s, u"family"_s, u"title"_s, u"organisation"_s, u"municipality"_s, u"email"_s, u"phone"_s, u"protected"_s});
        QHash<const MemberImport *, Id> added;
        for (Chosen &row : m_chosen) {
            if (!row.isNew)
                continue;
            // Several rows may be about one new person.
            const MemberImport &d = row.data->who();
            Id &known = added[&d];
            if (!known.isNull()) {
                row.person = known;
                continue;
            }
            known = row.person = insert.add({stated(d.given), stated(d.family), stated(d.title), workplace(d).bind(), d.municipality.bind(), stated(d.email),
                                     stated(d.phone), int(row.option.protect)});
        }
        insert.finish();
        for (const Chosen &row : std::as_const(m_chosen)) {
            if (QList<Id> &named = m_named[row.data->nameKey()]; !named.contains(row.person))
                named.append(row.person);
            for (const Id &place : placesOf(row))
                m_places[row.person].insert(place);
            if (!row.isNew)
                updatePerson(row);
        }
    }

    void memberships()
    {
        readMemberships();
        noteKinds();
        freeAlternates();
        for (const Chosen &row : std::as_const(m_chosen))
            if (!row.option.membership.isNull())
                m_edit.update(u"membership"_s, row.option.membership, statedMembership(row).values());
            else if (!row.option.follows.membership.isNull())
                m_edit.update(u"membership"_s, row.option.follows.membership, {{u"end"_s, stated(row.option.follows.last)}});
        BulkInsert insert(m_edit, u"membership"_s, {u"network"_s, u"person"_s, u"period"_s, u"kind"_s, u"role"_s, u"municipality"_s, u"seat"_s, u"start"_s,
                                                    u"end"_s, u"substitutes"_s, u"trained"_s, u"note"_s});
        for (const Chosen &row : std::as_const(m_chosen)) {
            if (!row.option.membership.isNull())
                continue;
            const MemberImport &d = *row.data;
            const MemberSuccession &before = row.option.follows;
            const QString kind = kindOf(row).isEmpty() ? before.kind : kindOf(row);
            const Id said = d.seat.isNull() ? before.seat : d.seat;
            const Id seat = row.option.seat.isNull() ? said : row.option.seat;
            for (const Id &place : placesOf(row)) {
                const int period = ++m_periods[row.person];
                insert.add({m_network.bind(), row.person.bind(), period, kind.isEmpty() ? toCode(MemberKind::Ordinary) : kind, stated(d.role.isEmpty() ? before.role : d.role),
                            place.bind(), seat.bind(), stated(startOf(row)), stated(row.option.end), substitutes(row).bind(),
                            stated(d.trained.isNull() ? before.trained : d.trained), stated(d.note)});
            }
        }
        insert.finish();
    }

    void figures(const ImportPlan &plan)
    {
        const MemberImporter::Sums sums = MemberImporter::sums(plan, MemberImporter::Counted::GoingIn);
        const MemberImporter::Sums most = MemberImporter::sums(plan, MemberImporter::Counted::GoingInOrUndecided);
        const QHash<std::pair<Id, int>, std::optional<int>> stored = storedFigures();
        for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
            if (MemberImporter::mustWait(*sum, most.value(sum.key()), stored.value(sum.key())))
                continue;
            // The note is left as it is: only the count comes from the file.
            m_edit.insert(u"figure"_s, {{u"network"_s, m_network.bind()},
                                        {u"municipality"_s, sum.key().first.bind()},
                                        {u"year"_s, sum.key().second},
                                        {u"value"_s, sum->value},
                                        {u"approximate"_s, int(sum->approximate)}});
        }
    }

private:
    /// What is chosen where the row leaves it open, else what it says.
    static QString kindOf(const Chosen &row) { return row.option.kind.isEmpty() ? row.data->kind : row.option.kind; }

    /// None that would lie behind the end.
    static PartialDate startOf(const Chosen &row)
    {
        const PartialDate &follows = row.option.follows.start;
        const bool isBehind = !follows.isNull() && !row.option.end.isNull() && row.option.end.last() < follows.first();
        return follows.isNull() ? row.data->start : isBehind ? PartialDate() : follows;
    }

    /// A membership for each, of nothing for the null one.
    static QList<Id> placesOf(const Chosen &row) { return row.option.places.isEmpty() ? QList<Id>{row.data->municipality} : row.option.places; }

    Id workplace(const MemberImport &data)
    {
        if (data.workplace.isEmpty())
            return {};
        const QString key = data.organisation.isNull() ? organisationKey(data.workplace) + u'\n' + data.municipality.hex() : data.organisation.hex();
        const auto made = m_workplaces.constFind(key);
        if (made != m_workplaces.cend())
            return *made;
        const Id id = !data.organisation.isNull() ? data.organisation
                                                  : m_edit.insert(u"organisation"_s, {{u"name"_s, data.workplace}, {u"kind"_s, u"workplace"_s}, {u"municipality"_s, data.municipality.bind()}});
        m_workplaces.insert(key, id);
        return id;
    }

    void updatePerson(const Chosen &row)
    {
        const MemberImport &d = *row.data;
        const Person *known = m_people.person(row.person);
        Stated values;
        if (!known || !known->isProtected) {
            if (known && row.option.renames) {
                values.add(u"given"_s, stated(d.who().given));
                values.add(u"family"_s, stated(d.who().family));
            }
            values.add(u"email"_s, stated(d.email));
            values.add(u"phone"_s, stated(d.phone));
            values.add(u"title"_s, stated(d.title));
            if (known && !m_people.places().isCalled(known->organisation, d.workplace))
                values.add(u"organisation"_s, workplace(d).bind());
            if (known && known->municipality.isNull())
                values.add(u"municipality"_s, d.municipality.bind());
        }
        if (row.option.protect)
            values.add(u"protected"_s, 1);
        m_edit.update(u"person"_s, row.person, values.values());
    }

    Stated statedMembership(const Chosen &row)
    {
        const MemberImport &d = *row.data;
        Stated values;
        values.add(u"kind"_s, stated(kindOf(row)));
        values.add(u"role"_s, stated(d.role));
        // One that is of another municipality is another membership.
        if (!m_ofMunicipality.contains(row.option.membership))
            values.add(u"municipality"_s, d.municipality.bind());
        if (!d.seatIsProposed || !m_seated.contains(row.option.membership))
            values.add(u"seat"_s, d.seat.bind());
        if (d.startNote.isEmpty() || !m_started.contains(row.option.membership))
            values.add(u"start"_s, stated(d.start));
        values.add(u"end"_s, stated(row.option.end));
        values.add(u"substitutes"_s, substitutes(row).bind());
        if (kindOf(row) == toCode(MemberKind::Ordinary) && m_stored.value(row.option.membership).kind == MemberKind::Alternate)
            values.clear(u"substitutes"_s);
        values.add(u"trained"_s, stated(d.trained));
        values.add(u"note"_s, stated(d.note.isEmpty() ? QString() : joinedNotes(m_notes.value(row.option.membership), d.note)));
        return values;
    }

    /// Whether somebody is an alternate and nothing else, once the rows are written.
    bool isAlternate(const Id &person) const { return m_kinds.contains(person) && !m_kinds.value(person).contains(MemberKind::Ordinary); }

    /// What everybody is once the rows are written, of memberships that have not ended.
    void noteKinds()
    {
        QHash<Id, QString> said;
        const QDate today = QDate::currentDate();
        for (const Chosen &row : std::as_const(m_chosen)) {
            const MemberSuccession &before = row.option.follows;
            const QString kind = kindOf(row).isEmpty() ? before.kind : kindOf(row);
            if (row.option.membership.isNull())
                m_kinds[row.person].append(memberKindFrom(kind));
            else if (!kind.isEmpty())
                said.insert(row.option.membership, kind);
        }
        for (auto stored = m_stored.cbegin(); stored != m_stored.cend(); ++stored)
            if (stored->end.isNull() || stored->end.last() >= today)
                m_kinds[stored->person].append(said.contains(stored.key()) ? memberKindFrom(said.value(stored.key())) : stored->kind);
    }

    void freeAlternates()
    {
        QSet<Id> freed;
        for (const Chosen &row : std::as_const(m_chosen))
            if (row.data->freesAlternates && !row.option.membership.isNull())
                freed.insert(row.person);
        for (auto stored = m_stored.cbegin(); !freed.isEmpty() && stored != m_stored.cend(); ++stored)
            if (freed.contains(stored->substitutes) && (stored->end.isNull() || stored->end.last() >= QDate::currentDate()))
                m_edit.update(u"membership"_s, stored.key(), {{u"substitutes"_s, QVariant()}});
    }

    /// The ordinary member of that name: of the same municipality first, else in the file, else in the network.
    Id substitutes(const Chosen &row) const
    {
        const MemberImport &data = *row.data;
        if (data.substitutes.isEmpty() || data.kind == toCode(MemberKind::Ordinary))
            return {};
        QList<Id> inFile = m_named.value(data.substitutes);
        QList<Id> members = m_people.named(data.substitutes);
        inFile.removeIf([&](const Id &id) { return id == row.person || isAlternate(id); });
        members.removeIf([&](const Id &id) { return id == row.person || !m_periods.contains(id) || isAlternate(id); });
        for (const Id &id : QList<Id>(inFile + members))
            if (!data.municipality.isNull() && m_places.value(id).contains(data.municipality))
                return id;
        return inFile.size() == 1 || members.isEmpty() ? inFile.value(0) : members.first();
    }

    void readMemberships()
    {
        const auto read = m_edit.database().each(u"SELECT id, person, period, note, municipality, deleted, start, seat, kind, \"end\", substitutes FROM membership WHERE network = ?"_s, {m_network.bind()},
                                                 [this](const QSqlQuery &q) {
                                                     int &highest = m_periods[idAt(q, 1)];
                                                     highest = std::max(highest, q.value(2).toInt());
                                                     m_notes.insert(idAt(q, 0), q.value(3).toString());
                                                     if (!idAt(q, 4).isNull())
                                                         m_ofMunicipality.insert(idAt(q, 0));
                                                     if (!q.value(6).isNull())
                                                         m_started.insert(idAt(q, 0));
                                                     if (!idAt(q, 7).isNull())
                                                         m_seated.insert(idAt(q, 0));
                                                     if (q.value(5).toBool())
                                                         return;
                                                     m_places[idAt(q, 1)].insert(idAt(q, 4));
                                                     Membership &stored = m_stored[idAt(q, 0)];
                                                     stored.person = idAt(q, 1);
                                                     stored.kind = memberKindFrom(textAt(q, 8));
                                                     stored.end = dateAt(q, 9);
                                                     stored.substitutes = idAt(q, 10);
                                                 });
        if (!read)
            m_edit.fail(read.error());
    }

    QHash<std::pair<Id, int>, std::optional<int>> storedFigures()
    {
        QHash<std::pair<Id, int>, std::optional<int>> stored;
        const auto read = m_edit.database().each(u"SELECT municipality, year, value FROM figure WHERE network = ? AND deleted = 0"_s, {m_network.bind()},
                                                 [&](const QSqlQuery &q) { stored.insert({idAt(q, 0), q.value(1).toInt()}, numberAt(q, 2)); });
        if (!read)
            m_edit.fail(read.error());
        return stored;
    }

    Edit &m_edit;
    Id m_network;
    const PeopleIndex &m_people;
    MemberHandover m_handover;
    QList<Chosen> m_chosen;
    QHash<QString, Id> m_workplaces;
    QHash<QString, QList<Id>> m_named;
    QHash<Id, QSet<Id>> m_places;       ///< by person: municipalities represented, here and in the file
    QHash<Id, QString> m_notes;         ///< by membership
    QHash<Id, Membership> m_stored;     ///< those that are not in the trash: person, kind, end and whom they stand in for
    QHash<Id, QList<MemberKind>> m_kinds;   ///< by person
    QSet<Id> m_started;                 ///< memberships whose first day is known
    QSet<Id> m_ofMunicipality;          ///< memberships that represent a municipality
    QSet<Id> m_seated;                  ///< memberships that have a seat
    QHash<Id, int> m_periods;           ///< the highest of each person
};

} // namespace

Result<void> MemberImporter::apply(Edit &edit, const ImportTarget &target, const ImportPlan &plan, const Progress &progress)
{
    const Result<PeopleIndex> people = PeopleIndex::load(edit.database());
    if (!people)
        return people.error();
    Writer writer(edit, target.value(u"network"_s), *people, plan);
    writer.choose(plan);
    writer.people();
    if (progress && !progress(40))
        return importCancelled();
    writer.memberships();
    if (progress && !progress(90))
        return importCancelled();
    writer.figures(plan);
    return {};
}

} // namespace lansnav
