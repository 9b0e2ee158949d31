// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/registerimport.h"

#include "exchange/importcolumns.h"
#include "exchange/values.h"
#include "list/foldedtext.h"
#include "register/peopleimport.h"
#include "register/registerstore.h"
#include "register/registertext.h"
#include "register/values.h"

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

struct OrganisationDecision
{
    Organisation organisation;
    Organisation stored;        ///< with a null id when it is new
};

ImportField field(const char *key, const QString &label, const QStringList &headings, bool required = false)
{
    return {QString::fromLatin1(key), label, headings, required};
}

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

Result<void> judgeOrganisation(Database &db, const ImportColumns &cells, QHash<QString, Organisation> &known, ImportRow &row)
{
    auto decision = std::make_shared<OrganisationDecision>();
    row.data = decision;
    row.notes.clear();
    row.reason.clear();
    Organisation &o = decision->organisation;
    o.name = cells.text(row, u"name");
    o.shortName = cells.text(row, u"short_name");
    o.note = cells.value(row, u"note").trimmed();
    const QString kind = cells.value(row, u"kind");
    o.kind = kindCode(kind);
    if (!kind.isEmpty() && o.kind.isEmpty())
        row.notes.append(RegisterText::tr("There is no kind of organisation “%1”; it is left out.").arg(parse::tidy(kind)));
    if (o.name.isEmpty()) {
        row.fate = RowFate::Refused;
        row.reason = RegisterText::tr("There is no name.");
        return {};
    }
    if (const QString municipality = cells.text(row, u"municipality"); !municipality.isEmpty()) {
        const auto found = registerstore::findMunicipality(db, municipality);
        if (!found)
            return found.error();
        o.municipality = *found;
        if (found->isNull())
            row.notes.append(RegisterText::tr("There is no municipality “%1” in the register; it is left out.").arg(municipality));
    }
    const QString name = folded(o.name);
    if (!known.contains(name)) {
        known.insert(name, o);
        row.fate = RowFate::New;
        return {};
    }
    decision->stored = known.value(name);
    // Named twice in the source: the first row stands.
    const bool twice = decision->stored.id.isNull();
    row.fate = twice || changesTo(decision->stored, o).isEmpty() ? RowFate::Unchanged : RowFate::Updated;
    if (row.fate == RowFate::Updated)
        known.insert(name, Organisation{{}, o.name, {}, {}, {}, {}, false});
    return {};
}

Result<void> judgeOrganisations(Database &db, const Sheet &, const ImportTarget &, ImportPlan &plan, const std::function<bool(int)> &progress)
{
    const auto stored = registerstore::organisations(db);
    if (!stored)
        return stored.error();
    QHash<QString, Organisation> known;
    for (const Organisation &o : *stored)
        known.insert(folded(o.name), o);
    const ImportColumns cells(plan);
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        if (const auto judged = judgeOrganisation(db, cells, known, plan.rows[i]); !judged)
            return judged;
        if (progress && i % 500 == 0 && !progress(int(i * 100 / plan.rows.size())))
            return Error{ErrorCode::Cancelled, RegisterText::tr("The import was stopped. Nothing was changed.")};
    }
    return {};
}

Result<void> applyOrganisations(Edit &edit, const ImportTarget &, const ImportPlan &plan, const std::function<bool(int)> &)
{
    for (const ImportRow &row : plan.rows) {
        const auto decision = std::static_pointer_cast<OrganisationDecision>(row.data);
        if (!decision)
            continue;
        if (row.fate == RowFate::New)
            registerstore::insertOrganisation(edit, decision->organisation);
        else if (row.fate == RowFate::Updated)
            edit.update(u"organisation"_s, decision->stored.id, changesTo(decision->stored, decision->organisation));
    }
    return {};
}

} // namespace

ImportKind peopleImport()
{
    ImportKind kind;
    kind.key = u"people"_s;
    kind.label = RegisterText::tr("People");
    kind.fields = {
        field("name", RegisterText::tr("Name"),
              {u"namn"_s, u"för- och efternamn"_s, u"förnamn och efternamn"_s, u"kontaktperson"_s, u"person"_s, u"deltagare"_s, u"name"_s, u"full name"_s, u"contact"_s}, true),
        field("given", RegisterText::tr("Given name"), {u"förnamn"_s, u"tilltalsnamn"_s, u"given name"_s, u"first name"_s, u"given"_s}, true),
        field("family", RegisterText::tr("Family name"), {u"efternamn"_s, u"family name"_s, u"last name"_s, u"surname"_s, u"family"_s}, true),
        field("title", RegisterText::tr("Title"), {u"titel"_s, u"yrke"_s, u"befattning"_s, u"yrkestitel"_s, u"title"_s, u"profession"_s, u"position"_s}),
        field("organisation", RegisterText::tr("Organisation"),
              {u"organisation"_s, u"arbetsgivare"_s, u"arbetsplats"_s, u"enhet"_s, u"verksamhet"_s, u"employer"_s, u"workplace"_s, u"organization"_s}),
        field("municipality", RegisterText::tr("Municipality"), {u"kommun"_s, u"kommun/organisation"_s, u"ort"_s, u"municipality"_s}),
        field("email", RegisterText::tr("E-mail"), {u"e-post"_s, u"epost"_s, u"e-postadress"_s, u"epostadress"_s, u"mejl"_s, u"mail"_s, u"mailadress"_s, u"mejladress"_s, u"e-mail"_s, u"email"_s}, true),
        field("phone", RegisterText::tr("Phone"), {u"telefon"_s, u"telefonnummer"_s, u"tel"_s, u"tfn"_s, u"mobil"_s, u"mobilnummer"_s, u"mobiltelefon"_s, u"phone"_s, u"mobile"_s}),
        field("note", RegisterText::tr("Note"), {u"anteckning"_s, u"anteckningar"_s, u"kommentar"_s, u"övrigt"_s, u"anmärkning"_s, u"notering"_s, u"meddelande"_s, u"note"_s, u"notes"_s, u"comment"_s, u"remarks"_s}),
        field("protected", RegisterText::tr("Protected identity"), {u"skyddade personuppgifter"_s, u"skyddad identitet"_s, u"skyddad"_s, u"sekretess"_s, u"protected"_s, u"protected identity"_s}),
    };
    kind.judge = judgePeople;
    kind.apply = applyPeople;
    return kind;
}

ImportKind organisationImport()
{
    ImportKind kind;
    kind.key = u"organisations"_s;
    kind.label = RegisterText::tr("Organisations");
    kind.fields = {
        field("name", RegisterText::tr("Name"), {u"namn"_s, u"organisation"_s, u"organisationsnamn"_s, u"arbetsgivare"_s, u"arbetsplats"_s, u"enhet"_s, u"name"_s, u"organization"_s, u"employer"_s}, true),
        field("short_name", RegisterText::tr("Short name"), {u"kortnamn"_s, u"förkortning"_s, u"short name"_s, u"abbreviation"_s}),
        field("kind", RegisterText::tr("Kind"), {u"slag"_s, u"typ"_s, u"sort"_s, u"kind"_s, u"type"_s}),
        field("municipality", RegisterText::tr("Municipality"), {u"kommun"_s, u"ort"_s, u"municipality"_s}),
        field("note", RegisterText::tr("Note"), {u"anteckning"_s, u"anteckningar"_s, u"kommentar"_s, u"övrigt"_s, u"note"_s, u"notes"_s, u"comment"_s}),
    };
    kind.judge = judgeOrganisations;
    kind.apply = applyOrganisations;
    return kind;
}

} // namespace lansnav
