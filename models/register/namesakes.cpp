// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/namesakes.h"

#include "register/registertext.h"

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// "Kumla, Nora"; empty when nothing can be told.
QString placesOfNamesakes(const PlaceIndex &places, const QList<Person> &namesakes)
{
    QStringList names;
    for (const Person &person : namesakes) {
        const QString name = places.municipalityName(person.masked().municipality);
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names.join(u", "_s);
}

} // namespace

bool isSurelyAnother(const Person &known, const QString &email)
{
    return !known.isProtected && !email.isEmpty() && !known.email.isEmpty() && known.email.compare(email, Qt::CaseInsensitive) != 0;
}

QString namesakeDoubt(const PlaceIndex &places, const QString &name, const QList<Person> &namesakes)
{
    const QString where = placesOfNamesakes(places, namesakes);
    return where.isEmpty() ? RegisterText::tr("Somebody of this name is in the register already: is it the same person?")
                           : RegisterText::tr("%1 is in the register already, in %2: is it the same person?").arg(name, where);
}

QString namesakeNote(const PlaceIndex &places, const QList<Person> &namesakes)
{
    const QString where = placesOfNamesakes(places, namesakes);
    return where.isEmpty() ? RegisterText::tr("Somebody of this name is in the register already. The row is taken for another person.")
                           : RegisterText::tr("Somebody of this name is in the register already, in %1. The row is taken for another person.").arg(where);
}

} // namespace lansnav
