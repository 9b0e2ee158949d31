// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "privacy/showntext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lansnav::cli {

Result<QStringList> toBeErased(const Call &call, Store &store, bool note)
{
    QStringList sentences;
    for (const Area &area : call.areas()) {
        const auto &say = note ? area.announced : area.toErase;
        if (!say)
            continue;
        const auto said = say(store.database(), call.environment().today());
        if (!said)
            return said.error();
        for (const Problem &problem : *said)
            sentences.append(ShownText::of(problem.sentence));
    }
    return sentences;
}

void tellHowToErase(const Call &call, const QStringList &sentences)
{
    if (!sentences.isEmpty())
        call.tell(Call::tr("Nothing is erased before it has been said for a week. Open the file in Länsnav, which says it, or run lansnav-cli retention FILE --announce; a week later it is erased by whatever changes the file, and what has gone is told. Until then it can be kept longer in Länsnav."));
}

/// A scheduled job alone would otherwise keep personal data for ever: only the window says what is due when a file is opened. It is asked for
/// in so many words, since whoever runs a job has not thereby read what it says.
Exit runRetention(Call &call)
{
    const bool announces = call.isSet(u"announce"_s);
    const auto opened = announces ? call.openToWrite() : call.openToRead();
    if (!opened)
        return call.cannotOpen(opened.error());
    const Result<QStringList> sentences = toBeErased(call, **opened, announces);
    if (!sentences)
        return call.refused(sentences.error());
    if (call.json()) {
        call.print(QJsonObject{{u"to_erase"_s, QJsonArray::fromStringList(*sentences)}, {u"announced"_s, announces}});
        return Exit::Done;
    }
    for (const QString &sentence : *sentences)
        call.print(sentence);
    if (sentences->isEmpty())
        call.print(Call::tr("Nothing is due to be erased."));
    else if (announces)
        call.tell(Call::tr("It is noted in the file that this has been said. What changes the file from that day on erases it, and tells what has gone; until then it can be kept longer in Länsnav."));
    else
        tellHowToErase(call, *sentences);
    return Exit::Done;
}

} // namespace lansnav::cli
