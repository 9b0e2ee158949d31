// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/newdoubles.h"

#include "list/foldedtext.h"
#include "register/duplicates.h"
#include "register/registerstore.h"
#include "register/registertext.h"

#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int pairsLookedFor = 1000;

Result<QSet<Id>> idsOf(Database &db, const QString &table)
{
    const auto ids = db.rows(u"SELECT id FROM \"%1\" WHERE deleted = 0"_s.arg(table), {}, [](const QSqlQuery &q) { return Id::fromVariant(q.value(0)); });
    if (!ids)
        return ids.error();
    return QSet<Id>(ids->cbegin(), ids->cend());
}

/// Nobody with protected identity is among them: DuplicateFinder::pairs().
Result<void> addPeople(Database &united, const QSet<Id> &before, QList<SeemingDouble> &found)
{
    const auto finder = DuplicateFinder::load(united);
    if (!finder)
        return finder.error();
    QList<DuplicatePair> pairs = finder->pairs(DuplicateFinder::strong, pairsLookedFor);
    pairs.removeIf([&](const DuplicatePair &pair) { return before.contains(pair.a) && before.contains(pair.b); });
    QList<Id> ids;
    for (const DuplicatePair &pair : std::as_const(pairs))
        ids << pair.a << pair.b;
    const auto names = ids.isEmpty() ? Result<QHash<Id, QString>>(QHash<Id, QString>()) : registerstore::personNames(united, ids);
    if (!names)
        return names.error();
    for (const DuplicatePair &pair : std::as_const(pairs))
        found.append({u"person"_s, pair.a, pair.b,
                      RegisterText::tr("%1 and %2 seem to be the same person: %3.").arg(names->value(pair.a), names->value(pair.b), pair.reason.toLower())});
    return {};
}

/// What is called the same in another municipality is another organisation.
Result<void> addOrganisations(Database &united, const QSet<Id> &before, QList<SeemingDouble> &found)
{
    const auto organisations = registerstore::organisations(united);
    if (!organisations)
        return organisations.error();
    QMap<std::pair<QString, Id>, QList<const Organisation *>> alike;
    for (const Organisation &organisation : *organisations)
        if (const QString name = foldedLoose(organisation.name); !name.isEmpty())
            alike[{name, organisation.municipality}].append(&organisation);
    for (const QList<const Organisation *> &group : std::as_const(alike)) {
        for (qsizetype i = 1; i < group.size(); ++i) {
            const Organisation &a = *group.first();
            const Organisation &b = *group.at(i);
            if (!before.contains(a.id) || !before.contains(b.id))
                found.append({u"organisation"_s, a.id, b.id, RegisterText::tr("Two organisations are called %1.").arg(a.name)});
        }
    }
    return {};
}

} // namespace

Result<QList<SeemingDouble>> newDoubles(Database &united, Database &mine)
{
    QList<SeemingDouble> found;
    const auto people = idsOf(mine, u"person"_s);
    const auto organisations = idsOf(mine, u"organisation"_s);
    if (!people || !organisations)
        return people ? organisations.error() : people.error();
    if (const auto added = addPeople(united, *people, found); !added)
        return added.error();
    if (const auto added = addOrganisations(united, *organisations, found); !added)
        return added.error();
    return found;
}

} // namespace lansnav
