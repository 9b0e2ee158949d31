// SPDX-License-Identifier: GPL-3.0-or-later
// An import of organisations: what is called the same in another municipality is another organisation.
#include "register/organisationimport.h"

#include "exchange/importcolumns.h"
#include "exchange/importrows.h"
#include "exchange/values.h"
#include "list/foldedtext.h"
#include "privacy/protectedtext.h"
#include "register/namekey.h"
#include "register/placeindex.h"
#include "register/registerstore.h"
#include "register/registertext.h"
#include "store/edit.h"

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

struct OrganisationDecision
{
    Organisation organisation;  ///< as the source says
    QString municipality;       ///< as written
    Organisation stored;        ///< with a null id when it is new
    QList<Organisation> maybe;  ///< those to be chosen between; the last choice is a new one
};

Values changesTo(const Organisation &stored, const Organisation &said)
{
    Values changes;
    const auto text = [&](const QString &column, const QString &now, const QString &value) {
        if (!value.isEmpty() && folded(now) != folded(value))
            changes.append({column, value});
    };
    text(u"short_name"_s, stored.shortName, said.shortName);
    text(u"kind"_s, stored.kind, said.kind);
    text(u"note"_s, stored.note, said.note);
    if (!said.municipality.isNull() && said.municipality != stored.municipality)
        changes.append({u"municipality"_s, said.municipality.bind()});
    return changes;
}

/// The code of a kind as written: the code itself or its word in the user's language.
QString kindCode(const QString &text)
{
    const QString wanted = folded(text);
    for (const auto &[code, word] : registerstore::organisationKinds())
        if (wanted == code || wanted == folded(word))
            return code;
    return {};
}

class OrganisationJudge
{
public:
    OrganisationJudge(PlaceIndex places, const ImportPlan &plan) : m_places(std::move(places)), m_cells(plan) {}

    /// The cells of one row as values.
    void read(ImportRow &row)
    {
        auto decision = std::make_shared<OrganisationDecision>();
        row.data = decision;
        row.notes.clear();
        row.reason.clear();
        row.choices.clear();
        row.choice = -1;
        row.choiceFates.clear();
        row.fate = RowFate::New;
        Organisation &o = decision->organisation;
        o.name = m_cells.text(row, u"name");
        if (o.name.isEmpty()) {
            row.fate = RowFate::Refused;
            row.reason = noNameReason({});
            return;
        }
        o.shortName = m_cells.text(row, u"short_name");
        if (ProtectedText::standsIn(o.shortName))
            o.shortName.clear();
        o.note = m_cells.value(row, u"note").trimmed();
        const QString kind = m_cells.value(row, u"kind");
        o.kind = kindCode(kind);
        if (!kind.isEmpty() && o.kind.isEmpty())
            row.notes.append(RegisterText::tr("There is no kind of organisation “%1”; it is left out.").arg(parse::tidy(kind)));
        decision->municipality = m_cells.text(row, u"municipality");
        o.municipality = m_places.municipality(decision->municipality);
        if (!decision->municipality.isEmpty() && o.municipality.isNull())
            row.notes.append(RegisterText::tr("There is no municipality “%1” in the register; it is left out.").arg(decision->municipality));
        m_placesOf[organisationKey(o.name)].insert(o.municipality);
    }

    /// Rows that state a municipality before those that state none, which may mean one of them.
    bool statesPlace(const ImportRow &row) const { return !dataOf(row)->municipality.isEmpty(); }

    void decide(ImportRow &row)
    {
        OrganisationDecision &decision = *dataOf(row);
        const QList<Id> found = candidates(decision);
        if (found.isEmpty())
            return add(row, decision);
        // One with every detail as this row states it is the one: so a second run changes nothing.
        for (const Id &id : found)
            if (found.size() == 1 || changesTo(*m_places.organisation(id), decision.organisation).isEmpty())
                return match(row, decision, id);
        row.fate = RowFate::Doubtful;
        row.reason = RegisterText::tr("There are several organisations called “%1”, and it cannot be told which is meant.").arg(decision.organisation.name);
        for (const Id &id : found) {
            if (m_places.isAdded(id))
                continue;
            decision.maybe.append(*m_places.organisation(id));
            row.choices.append(RegisterText::tr("The same organisation: %1").arg(m_places.organisationLabel(id)));
            row.choiceFates.append(RowFate::Updated);
        }
        row.choices.append(RegisterText::tr("A new organisation"));
        row.choiceFates.append(RowFate::New);
    }

private:
    using Decision = std::shared_ptr<OrganisationDecision>;
    static Decision dataOf(const ImportRow &row) { return std::static_pointer_cast<OrganisationDecision>(row.data); }

    QList<Id> candidates(const OrganisationDecision &decision) const
    {
        const Organisation &o = decision.organisation;
        const QList<Id> exact = m_places.exactly(o.name, o.municipality);
        if (!exact.isEmpty())
            return exact;
        if (decision.municipality.isEmpty())
            return m_places.called(o.name);
        // It may lack its municipality, when the list knows no other one of that name.
        const QList<Id> anywhere = o.municipality.isNull() ? QList<Id>() : m_places.exactly(o.name, {});
        return m_placesOf.value(organisationKey(o.name)).size() == 1 ? anywhere : QList<Id>();
    }

    void add(ImportRow &row, const OrganisationDecision &decision)
    {
        if (ProtectedText::standsIn(decision.organisation.name)) {
            row.fate = RowFate::Refused;
            row.reason = RegisterText::tr("The list does not show the whole name, and no organisation is called so here.");
            return;
        }
        row.fate = RowFate::New;
        m_first.insert(m_places.add(decision.organisation), &row);
    }

    void match(ImportRow &row, OrganisationDecision &decision, const Id &id)
    {
        if (ImportRow *first = m_first.value(id))
            return join(row, decision, *first);
        m_first.insert(id, &row);
        decision.stored = *m_places.organisation(id);
        row.fate = changesTo(decision.stored, decision.organisation).isEmpty() ? RowFate::Unchanged : RowFate::Updated;
    }

    /// Named twice in the source: the first row stands, with what only this one says.
    void join(ImportRow &row, const OrganisationDecision &decision, ImportRow &first)
    {
        Organisation &known = dataOf(first)->organisation;
        const Organisation &said = decision.organisation;
        bool otherwise = false;
        const auto fill = [&](QString &mine, const QString &theirs) {
            otherwise = otherwise || (!mine.isEmpty() && !theirs.isEmpty() && folded(mine) != folded(theirs));
            if (mine.isEmpty())
                mine = theirs;
        };
        fill(known.shortName, said.shortName);
        fill(known.kind, said.kind);
        fill(known.note, said.note);
        const Organisation stored = dataOf(first)->stored;
        if (!stored.id.isNull() && !changesTo(stored, known).isEmpty())
            first.fate = RowFate::Updated;
        row.fate = RowFate::Unchanged;
        row.notes.append(otherwise ? RegisterText::tr("The same organisation as in line %1, which says otherwise and stands.").arg(first.line)
                                   : RegisterText::tr("The same organisation as in line %1; read together.").arg(first.line));
    }

    PlaceIndex m_places;
    ImportColumns m_cells;
    QHash<QString, QSet<Id>> m_placesOf;    ///< name → municipalities the source states for it, none among them
    QHash<Id, ImportRow *> m_first;         ///< organisation → the first row about it
};

} // namespace

Result<void> judgeOrganisations(Database &db, const Sheet &, const ImportTarget &, ImportPlan &plan, const std::function<bool(int)> &progress)
{
    auto places = PlaceIndex::load(db);
    if (!places)
        return places.error();
    OrganisationJudge judge(std::move(*places), plan);
    for (ImportRow &row : plan.rows)
        judge.read(row);
    int done = 0;
    for (const bool stated : {true, false}) {
        for (ImportRow &row : plan.rows) {
            if (row.fate == RowFate::Refused || judge.statesPlace(row) != stated)
                continue;
            judge.decide(row);
            if (progress && ++done % 500 == 0 && !progress(int(qint64(done) * 100 / plan.rows.size())))
                return Error{ErrorCode::Cancelled, RegisterText::tr("The import was stopped. Nothing was changed.")};
        }
    }
    return {};
}

Result<void> applyOrganisations(Edit &edit, const ImportTarget &, const ImportPlan &plan, const std::function<bool(int)> &)
{
    for (const ImportRow &row : plan.rows) {
        const auto decision = std::static_pointer_cast<OrganisationDecision>(row.data);
        if (!decision || !row.isWritten())
            continue;
        const Organisation stored = row.fate == RowFate::Doubtful ? decision->maybe.value(row.choice) : decision->stored;
        if (stored.id.isNull())
            registerstore::insertOrganisation(edit, decision->organisation);
        else
            edit.update(u"organisation"_s, stored.id, changesTo(stored, decision->organisation));
    }
    return {};
}

} // namespace lansnav
