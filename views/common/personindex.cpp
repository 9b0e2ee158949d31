// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/personindex.h"

#include "exchange/values.h"
#include "register/registerstore.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace lansnav {

PersonIndex::PersonIndex(Store *store)
    : QObject(store), m_store(store), m_data(std::make_shared<std::shared_ptr<Data>>()), m_stale(std::make_shared<std::atomic_bool>(true))
{
    connect(store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.touchesAnyOf({u"person"_s, u"organisation"_s, u"municipality"_s}))
            m_stale->store(true);
    });
}

PersonIndex *PersonIndex::of(Store *store)
{
    if (auto *known = store->findChild<PersonIndex *>(QString(), Qt::FindDirectChildrenOnly))
        return known;
    return new PersonIndex(store);
}

Result<std::shared_ptr<PersonIndex::Data>> PersonIndex::load(Database &db)
{
    auto data = std::make_shared<Data>();
    Result<DuplicateFinder> finder = DuplicateFinder::load(db);
    if (!finder)
        return finder.error();
    data->finder = *finder;
    const Result<QList<PersonRow>> rows = registerstore::personRows(db);
    if (!rows)
        return rows.error();
    data->text.reserve(rows->size(), 64);
    for (const PersonRow &row : *rows) {
        if (row.isProtected)
            continue;
        data->text.set(data->ids.size(), row.name + u' ' + row.organisation + u' ' + row.municipality);
        data->ids.append(row.id);
    }
    return data;
}

Result<PersonIndex::Hits> PersonIndex::find(Database &db, const Data &data, const QString &typed, int limit)
{
    QList<Id> ids = data.finder.find(typed, limit);
    QSet<Id> known(ids.cbegin(), ids.cend());
    const QList<QByteArray> words = FoldedIndex::words(typed);
    for (qsizetype i = 0; i < data.ids.size() && ids.size() < limit && !words.isEmpty(); ++i)
        if (data.text.matches(i, words) && !known.contains(data.ids.at(i))) {
            ids.append(data.ids.at(i));
            known.insert(data.ids.at(i));
        }
    QHash<Id, QString> likeness;
    const QList<DuplicateCandidate> alike = data.finder.candidates(personOf(typed));
    for (const DuplicateCandidate &candidate : alike) {
        if (candidate.score < DuplicateFinder::worthShowing)
            continue;
        likeness.insert(candidate.id, candidate.reason);
        if (!known.contains(candidate.id))
            ids.append(candidate.id);
    }
    Hits hits;
    if (ids.isEmpty())
        return hits;
    const Result<QList<PersonRow>> rows = registerstore::personRows(db, ids);
    if (!rows)
        return rows.error();
    QHash<Id, PersonRow> byId;
    for (const PersonRow &row : *rows)
        byId.insert(row.id, row);
    for (const Id &id : std::as_const(ids)) {
        const auto row = byId.constFind(id);
        if (row == byId.cend())
            continue;
        QStringList where{row->organisation, row->municipality};
        where.removeAll(QString());
        where.removeDuplicates();
        hits.append({id, row->name, where.join(u", "_s), likeness.value(id)});
    }
    return hits;
}

void PersonIndex::search(QObject *context, const QString &typed, int limit, std::function<void(Result<Hits>)> done)
{
    m_store->fetch<Hits>(
        context,
        [data = m_data, stale = m_stale, typed, limit](Database &db) -> Result<Hits> {
            if (stale->exchange(false) || !*data) {
                Result<std::shared_ptr<Data>> loaded = load(db);
                if (!loaded) {
                    stale->store(true);
                    return loaded.error();
                }
                *data = *loaded;
            }
            return find(db, **data, typed, limit);
        },
        std::move(done));
}

Person PersonIndex::personOf(const QString &typed)
{
    const parse::PersonName name = parse::personName(typed);
    Person person;
    person.given = name.given;
    person.family = name.family;
    return person;
}

} // namespace lansnav
