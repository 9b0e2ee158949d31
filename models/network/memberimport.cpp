// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/memberread.h"

#include "exchange/importrows.h"
#include "list/foldedtext.h"
#include "network/networkstore.h"
#include "network/rules.h"
#include "register/namekey.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

using Data = std::shared_ptr<MemberImport>;

Data dataOf(const ImportRow &row)
{
    return std::static_pointer_cast<MemberImport>(row.data);
}

/// Understands rows and decides what happens to them.
class Judge
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::MemberImporter)

public:
    Judge(const NetworkDetail &network, const PeopleIndex &people, ImportPlan &plan)
        : m_network(network), m_people(people), m_plan(plan), m_reader(network, people, plan), m_today(QDate::currentDate())
    {
        for (const Membership &member : network.members) {
            m_memberships[member.person].append(&member);
            m_members.insert(member.person);
        }
    }

    /// The cells of one row as values; a row without a name is refused.
    void understand(ImportRow &row)
    {
        row.notes.clear();
        row.reason.clear();
        row.choices.clear();
        row.choice = -1;
        const Data data = m_reader.read(row);
        row.data = data;
        row.fate = RowFate::New;
        if (data->nameKey().isEmpty()) {
            row.fate = RowFate::Refused;
            row.reason = tr("There is no name in the row.");
        }
    }

    /// Joins a row with an earlier one of the same person, so that nobody is doubled.
    bool joined(ImportRow &row)
    {
        const Data data = dataOf(row);
        for (const qsizetype earlier : m_firstRows.value(data->nameKey())) {
            ImportRow &first = m_plan.rows[earlier];
            const Data known = dataOf(first);
            const bool mailDiffers = !known->email.isEmpty() && !data->email.isEmpty() && known->email != data->email;
            const bool placeDiffers = !known->municipality.isNull() && !data->municipality.isNull() && known->municipality != data->municipality;
            const bool sameMail = !data->email.isEmpty() && known->email == data->email;
            if (mailDiffers || (placeDiffers && !sameMail))
                continue;
            known->fillBlanks(*data);
            row.fate = RowFate::Unchanged;
            row.notes.append(tr("The same person as in line %1; read together.").arg(first.line));
            row.data.reset();
            return true;
        }
        m_firstRows[data->nameKey()].append(&row - m_plan.rows.data());
        return false;
    }

    void decide(ImportRow &row)
    {
        MemberImport &data = *dataOf(row);
        const PersonMatch match = m_people.match(data.given, data.family, data.email, data.municipality, m_members);
        const Person *person = m_people.person(match.sure);
        const Membership *membership = person ? latest(match.sure) : nullptr;
        data.options = {MemberOption{.person = match.sure, .end = data.end}};
        bool mustChoose = false;
        const QStringList changes = membership ? changed(data, *person, *membership) : QStringList();
        row.fate = !membership ? RowFate::New : changes.isEmpty() ? RowFate::Unchanged : RowFate::Updated;
        if (!changes.isEmpty())
            row.notes.append(tr("Changes: %1.").arg(changes.join(u", "_s)));
        if (!match.maybe.isEmpty()) {
            choosePerson(row, data, match.maybe);
            mustChoose = true;
        } else if (membership && movesAway(data, *person, *membership)) {
            choosePerson(row, data, {match.sure});
            mustChoose = true;
        } else if (data.unknownPlace && !membership) {
            chooseWithoutPlace(row, data);
            mustChoose = true;
        }
        const bool decidedBefore = membership && !data.note.isEmpty() && joinedNotes(noteOf(*membership), data.note) == noteOf(*membership);
        if (!decidedBefore && row.fate != RowFate::Unchanged)
            mustChoose = proposeEnd(row, data) || mustChoose;
        if (membership && !membership->end.isNull() && membership->end.last() < m_today && row.fate == RowFate::Updated) {
            chooseRejoin(row, data, *membership);
            mustChoose = true;
        }
        proposeProtection(row, data, person);
        if (mustChoose) {
            row.fate = RowFate::Doubtful;
            row.choice = -1;
        } else if (data.options.size() > 1) {
            row.choice = 0;
        }
        if (data.options.size() == 1)
            row.choices.clear();
        for (qsizetype i = 0; i < data.options.size(); ++i)
            if (data.options.at(i).protect)
                row.protectingChoices.insert(int(i));
    }

    void checkSubstitutes(ImportRow &row)
    {
        MemberImport &data = *dataOf(row);
        if (data.substitutes.isEmpty() || m_firstRows.contains(data.substitutes))
            return;
        const QList<Id> named = m_people.named(data.substitutes);
        const auto isMember = [this](const Id &id) { return m_members.contains(id); };
        if (std::count_if(named.cbegin(), named.cend(), isMember) == 1)
            return;
        row.notes.append(tr("The member the person stands in for was not found and is left out."));
        data.substitutes.clear();
    }

private:
    /// The membership that holds today, else the latest.
    const Membership *latest(const Id &person) const
    {
        const Membership *found = nullptr;
        for (const Membership *member : m_memberships.value(person))
            if (!found || member->holdsOn(m_today) > found->holdsOn(m_today) || (member->holdsOn(m_today) == found->holdsOn(m_today) && member->period > found->period))
                found = member;
        return found;
    }

    /// Only the name says who it is, and another municipality speaks against it.
    static bool movesAway(const MemberImport &data, const Person &person, const Membership &membership)
    {
        const bool sameMail = !data.email.isEmpty() && person.email.toLower() == data.email;
        return !sameMail && !data.municipality.isNull() && !membership.municipality.isNull() && data.municipality != membership.municipality;
    }

    /// The note as stored; the detail leaves it out for protected people, so it is compared by the raw text.
    QString noteOf(const Membership &membership) const { return m_rawNotes.value(membership.id, membership.note); }

    /// Names of the fields that would change; never their values, which may be protected.
    QStringList changed(const MemberImport &data, const Person &person, const Membership &membership) const
    {
        QStringList fields;
        const auto text = [&](const QString &label, const QString &stated, const QString &stored) {
            if (!stated.isEmpty() && stated != stored)
                fields.append(label);
        };
        const auto other = [&](const QString &label, const auto &stated, const auto &stored) {
            if (stated != std::decay_t<decltype(stated)>() && !(stated == stored))
                fields.append(label);
        };
        // What a list says of somebody with protected identity is for a person to judge, not for an import.
        if (!person.isProtected) {
            text(tr("e-mail"), data.email, person.email.toLower());
            text(tr("phone"), data.phone, person.phone);
            text(tr("title"), data.title, person.title);
            text(tr("workplace"), organisationKey(data.workplace), organisationKey(m_people.organisationName(person.organisation)));
        }
        text(tr("ordinary or alternate"), data.kind, toCode(membership.kind));
        text(tr("role"), data.role, membership.role);
        text(tr("note"), joinedNotes(noteOf(membership), data.note), noteOf(membership));
        other(tr("municipality"), data.municipality, membership.municipality);
        other(tr("seat"), data.seat, membership.seat);
        other(tr("from"), data.start, membership.start);
        other(tr("to"), data.end, membership.end);
        other(tr("trained"), data.trained, membership.trained);
        const Person *ordinary = m_people.person(membership.substitutes);
        text(tr("alternate for"), data.substitutes, ordinary ? PeopleIndex::nameKey(ordinary->given, ordinary->family) : QString());
        return fields;
    }

    /// Multiplies the options by the ways of one question.
    void ask(ImportRow &row, MemberImport &data, const QList<std::pair<QString, std::function<void(MemberOption &)>>> &ways)
    {
        QList<MemberOption> options;
        QStringList labels;
        for (qsizetype i = 0; i < data.options.size(); ++i) {
            for (const auto &[label, change] : ways) {
                MemberOption option = data.options.at(i);
                change(option);
                options.append(option);
                labels.append(row.choices.isEmpty() ? label : row.choices.at(i) + u"; "_s + label);
            }
        }
        data.options = options;
        row.choices = labels;
    }

    void choosePerson(ImportRow &row, MemberImport &data, const QList<Id> &maybe)
    {
        row.reason = tr("The register has somebody who may be this person.");
        QList<std::pair<QString, std::function<void(MemberOption &)>>> ways;
        for (const Id &id : maybe)
            ways.append({tr("the same as %1").arg(m_people.label(id)), [id](MemberOption &option) { option.person = id; }});
        ways.append({tr("a new person"), [](MemberOption &option) { option.person = {}; }});
        ask(row, data, ways);
    }

    void chooseWithoutPlace(ImportRow &row, MemberImport &data)
    {
        row.reason = tr("The municipality is not one of the region's.");
        ask(row, data, {{tr("a member who represents no municipality"), [](MemberOption &) {}},
                        {tr("leave the row out"), [](MemberOption &option) { option.leave = true; }}});
    }

    /// True when the question must be answered before the row is written.
    bool proposeEnd(ImportRow &row, MemberImport &data)
    {
        const std::optional<parse::EndNote> note = data.end.isNull() ? parse::endNote(data.note, m_today) : std::nullopt;
        if (!note)
            return false;
        const PartialDate end = note->on.isNull() ? PartialDate(m_today) : note->on;
        if (note->past) {
            row.reason = tr("The note says “%1”: has the membership ended?").arg(note->phrase);
            ask(row, data, {{tr("ended, last day %1").arg(end.toText()), [end](MemberOption &option) { option.end = end; }},
                            {tr("still a member"), [](MemberOption &) {}},
                            {tr("leave the row out"), [](MemberOption &option) { option.leave = true; }}});
            return true;
        }
        if (note->on.isNull()) {
            // No day is said, so none can be proposed.
            row.notes.append(tr("The note says “%1”: the membership may be about to end.").arg(note->phrase));
            return false;
        }
        row.notes.append(tr("The note says “%1”: an end on %2 is proposed.").arg(note->phrase, end.toText()));
        ask(row, data, {{tr("no end date"), [](MemberOption &) {}},
                        {tr("ends %1").arg(end.toText()), [end](MemberOption &option) { option.end = end; }}});
        return false;
    }

    void chooseRejoin(ImportRow &row, MemberImport &data, const Membership &membership)
    {
        row.reason = tr("The membership ended %1.").arg(membership.end.toText());
        ask(row, data, {{tr("update the ended membership"), [](MemberOption &) {}},
                        {tr("a member again"), [](MemberOption &option) { option.rejoin = true; }}});
    }

    void proposeProtection(ImportRow &row, MemberImport &data, const Person *person)
    {
        if (!parse::saysProtected(data.note) || (person && person->isProtected))
            return;
        row.notes.append(tr("Protected identity is proposed, as the note says so."));
        ask(row, data, {{tr("without protected identity"), [](MemberOption &) {}},
                        {tr("with protected identity"), [](MemberOption &option) { option.protect = true; }}});
    }

public:
    Result<void> readRawNotes(Database &db)
    {
        return db.each(u"SELECT id, note FROM membership WHERE network = ? AND note IS NOT NULL"_s, {m_network.network.id.bind()},
                       [this](const QSqlQuery &q) { m_rawNotes.insert(Id::fromVariant(q.value(0)), q.value(1).toString()); });
    }

private:
    const NetworkDetail &m_network;
    const PeopleIndex &m_people;
    ImportPlan &m_plan;
    MemberReader m_reader;
    QDate m_today;
    QHash<Id, QList<const Membership *>> m_memberships;
    QSet<Id> m_members;
    QHash<Id, QString> m_rawNotes;
    QHash<QString, QList<qsizetype>> m_firstRows;
};

/// The count of a municipality and year is changed by the first row that speaks of it and is written anyway.
void judgeFigures(const NetworkDetail &network, const PeopleIndex &people, ImportPlan &plan)
{
    QHash<std::pair<Id, int>, const Figure *> stored;
    for (const Figure &figure : network.figures)
        stored.insert({figure.municipality, figure.year}, &figure);
    QHash<std::pair<Id, int>, parse::Count> sums = MemberImporter::sums(plan);
    for (ImportRow &row : plan.rows) {
        const Data data = dataOf(row);
        if (!data || row.fate == RowFate::Refused || row.fate == RowFate::Doubtful)
            continue;
        for (auto count = data->figures.cbegin(); count != data->figures.cend(); ++count) {
            const auto sum = sums.constFind({data->municipality, count.key()});
            if (sum == sums.cend())
                continue;
            const Figure *known = stored.value(sum.key());
            if (!known || known->value != sum->value || known->approximate != sum->approximate) {
                Figure figure;
                figure.value = sum->value;
                figure.approximate = sum->approximate;
                const QString total = NetworkRules::figureText(figure);
                row.notes.append(MemberImporter::tr("%1 %2: %3 in all.").arg(people.municipalityName(data->municipality), QString::number(count.key()), total));
                if (row.fate == RowFate::Unchanged)
                    row.fate = RowFate::Updated;
            }
            sums.erase(sum);
        }
    }
}

} // namespace

QHash<std::pair<Id, int>, parse::Count> MemberImporter::sums(const ImportPlan &plan)
{
    QHash<std::pair<Id, int>, parse::Count> sums;
    for (const ImportRow &row : plan.rows) {
        const Data data = dataOf(row);
        const bool undecided = row.fate == RowFate::Doubtful && row.choice < 0;
        if (!data || data->municipality.isNull() || undecided || data->options.value(std::max(0, row.choice)).leave)
            continue;
        for (auto count = data->figures.cbegin(); count != data->figures.cend(); ++count) {
            parse::Count &sum = sums[{data->municipality, count.key()}];
            sum.value += count->value;
            sum.approximate = sum.approximate || count->approximate;
        }
    }
    return sums;
}

Result<void> MemberImporter::judge(Database &db, const Sheet &, const ImportTarget &target, ImportPlan &plan, const Progress &progress)
{
    const Result<NetworkDetail> network = NetworkStore::detail(db, target.value(u"network"_s));
    if (!network)
        return network.error();
    const Result<PeopleIndex> people = PeopleIndex::load(db);
    if (!people)
        return people.error();
    Judge judge(*network, *people, plan);
    if (const auto read = judge.readRawNotes(db); !read)
        return read;
    QList<qsizetype> open;
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        ImportRow &row = plan.rows[i];
        judge.understand(row);
        if (row.fate != RowFate::Refused && !judge.joined(row))
            open.append(i);
        if (progress && i % 500 == 0 && !progress(int(50 * i / plan.rows.size())))
            return importCancelled();
    }
    for (qsizetype i = 0; i < open.size(); ++i) {
        judge.checkSubstitutes(plan.rows[open.at(i)]);
        judge.decide(plan.rows[open.at(i)]);
        if (progress && i % 500 == 0 && !progress(int(50 + 50 * i / open.size())))
            return importCancelled();
    }
    judgeFigures(*network, *people, plan);
    return {};
}

Error importCancelled()
{
    return {ErrorCode::Cancelled, MemberImporter::tr("The import was stopped. Nothing was changed.")};
}

} // namespace lansnav
