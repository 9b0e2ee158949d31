// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/peoplechoices.h"

#include "exchange/importoptions.h"
#include "register/namesakes.h"
#include "register/persondoubt.h"
#include "register/registertext.h"

namespace lansnav {

void peoplechoices::settle(const PersonDecision &decision, ImportRow &row)
{
    row.choiceFates.clear();
    row.choiceNotes.clear();
    row.protectingChoices.clear();
    for (int i = 0; i < int(row.choices.size()); ++i) {
        const PersonOption &option = decision.options.at(i);
        if (option.protect)
            row.protectingChoices.insert(i);
        RowFate fate = option.leave ? RowFate::LeftOut : RowFate::New;
        QStringList told;
        if (option.match >= 0) {
            const Person &stored = decision.matches.at(option.match);
            PersonDecision meant = decision;
            meant.renames = decision.renames || option.renames;
            fate = !stored.isProtected && (option.protect || !changesTo(stored, meant).isEmpty()) ? RowFate::Updated : RowFate::Unchanged;
            told = {meant.renames ? renamedNote(stored, decision.person) : keptNameNote(stored, decision.person)};
            if (fate == RowFate::Updated)
                told.append(changesNote(stored, meant));
        }
        told.removeIf([&row](const QString &note) { return note.isEmpty() || row.notes.contains(note); });
        row.choiceFates.append(fate);
        row.choiceNotes.append(option.protect ? QString() : told.join(u' '));
    }
}

void peoplechoices::askProtection(PersonDecision &decision, ImportRow &row)
{
    if (!decision.proposesProtection)
        return;
    if (row.fate != RowFate::Doubtful)
        row.reason = RegisterText::tr("The row speaks of protected identity.");
    row.fate = RowFate::Doubtful;
    const bool isKnown = decision.options.first().match >= 0;
    const bool isFurther = !row.choices.isEmpty();
    row.whenProtected = isKnown && !isFurther ? RegisterText::tr("Changes: protected identity.") : RegisterText::tr("Marked as having protected identity.");
    const QString with = isFurther ? RegisterText::tr("with protected identity") : isKnown ? RegisterText::tr("Set protected identity") : RegisterText::tr("Add with protected identity");
    const QString without = isFurther ? RegisterText::tr("without protected identity") : isKnown ? RegisterText::tr("Leave as it is") : RegisterText::tr("Add without");
    multiplyOptions<PersonOption>(row, decision.options, {{with, [](PersonOption &option) { option.protect = true; }}, {without, [](PersonOption &) {}}});
    settle(decision, row);
}

void peoplechoices::askWhether(PersonDecision &decision, ImportRow &row)
{
    decision.options = {PersonOption{.leave = true}, PersonOption()};
    row.fate = RowFate::Doubtful;
    row.reason = decision.doubt;
    row.choices = {RegisterText::tr("Leave the row out"), RegisterText::tr("A new person")};
    if (decision.isLikelyNew) {
        std::swap(decision.options[0], decision.options[1]);
        row.choices.swapItemsAt(0, 1);
    }
    settle(decision, row);
}

namespace {

/// Whom a choice means, and that the municipality changes with it when it does.
QString sameAs(const PlaceIndex &places, const Person &stored, const Person &said, bool isPlaceStated)
{
    const QString who = places.personLabel(stored);
    const bool moves = isPlaceStated && !stored.isProtected && !stored.municipality.isNull() && !said.municipality.isNull() && stored.municipality != said.municipality;
    return moves ? RegisterText::tr("The same person, now in %1: %2").arg(places.municipalityName(said.municipality), who) : RegisterText::tr("The same person: %1").arg(who);
}

} // namespace

void peoplechoices::askWho(const PlaceIndex &places, const Offers &offers, PersonDecision &decision, ImportRow &row)
{
    row.fate = RowFate::Doubtful;
    row.reason = !offers.reason.isEmpty()    ? offers.reason
                 : !decision.doubt.isEmpty() ? decision.doubt
                                             : RegisterText::tr("There is somebody with the same name or e-mail, and it is not certain that it is the same person.");
    decision.options.clear();
    const auto add = [&](const QString &label, const PersonOption &option) {
        row.choices.append(label);
        decision.options.append(option);
    };
    const auto addMatches = [&](const QList<qsizetype> &matches) {
        for (const qsizetype i : matches) {
            const Person &stored = decision.matches.at(i);
            const bool mayBeRenamed = offers.named.contains(i) && !stored.isProtected;
            for (const bool renames : {offers.renamed.contains(i), !offers.renamed.contains(i)})
                if (renames && mayBeRenamed)
                    add(RegisterText::tr("The same person, now called %1: %2").arg(decision.person.name(), places.personLabel(stored)), PersonOption{.match = i, .renames = true});
                else if (!renames)
                    add(sameAs(places, stored, decision.person, !decision.placeIsProposed()), PersonOption{.match = i});
        }
    };
    if (offers.leaveFirst)
        add(RegisterText::tr("Leave the row out"), PersonOption{.leave = true});
    addMatches(offers.first);
    add(RegisterText::tr("A new person"), PersonOption());
    addMatches(offers.last);
    settle(decision, row);
    askProtection(decision, row);
}

void peoplechoices::askOfNamesakes(const PlaceIndex &places, PersonDecision &decision, ImportRow &row)
{
    Offers offers;
    for (qsizetype i = 0; i < decision.matches.size(); ++i)
        (decision.matches.at(i).isProtected ? offers.first : offers.last).append(i);
    offers.leaveFirst = !decision.doubt.isEmpty() && !decision.isLikelyNew;
    offers.reason = namesakeDoubt(places, decision.person.name(), decision.matches);
    if (!decision.doubt.isEmpty())
        offers.reason.prepend(decision.doubt + u' ');
    askWho(places, offers, decision, row);
}

} // namespace lansnav
