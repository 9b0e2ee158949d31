// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/peoplechoices.h"

#include "exchange/importoptions.h"
#include "register/registertext.h"

namespace lansnav {

void peoplechoices::settle(const PersonDecision &decision, ImportRow &row)
{
    row.choiceFates.clear();
    row.protectingChoices.clear();
    for (int i = 0; i < int(row.choices.size()); ++i) {
        const PersonOption &option = decision.options.at(i);
        if (option.protect)
            row.protectingChoices.insert(i);
        RowFate fate = option.leave ? RowFate::LeftOut : RowFate::New;
        if (option.match >= 0) {
            const Person &stored = decision.matches.at(option.match);
            fate = !stored.isProtected && (option.protect || !changesTo(stored, decision).isEmpty()) ? RowFate::Updated : RowFate::Unchanged;
        }
        row.choiceFates.append(fate);
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
    settle(decision, row);
}

void peoplechoices::askWho(const PlaceIndex &places, const Offers &offers, PersonDecision &decision, ImportRow &row)
{
    row.fate = RowFate::Doubtful;
    row.reason = !decision.doubt.isEmpty() ? decision.doubt
                                           : RegisterText::tr("There is somebody with the same name or e-mail, and it is not certain that it is the same person.");
    decision.options.clear();
    const auto add = [&](const QString &label, const PersonOption &option) {
        row.choices.append(label);
        decision.options.append(option);
    };
    const auto addMatches = [&](const QList<qsizetype> &matches) {
        for (const qsizetype i : matches)
            add(RegisterText::tr("The same person: %1").arg(places.personLabel(decision.matches.at(i))), PersonOption{.match = i});
    };
    if (offers.leaveFirst)
        add(RegisterText::tr("Leave the row out"), PersonOption{.leave = true});
    addMatches(offers.first);
    add(RegisterText::tr("A new person"), PersonOption());
    addMatches(offers.last);
    settle(decision, row);
    askProtection(decision, row);
}

} // namespace lansnav
