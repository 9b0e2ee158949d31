// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/registerfields.h"

#include "register/registerstore.h"

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

template<class Row>
QList<Choice> choicesOf(const QList<Row> &rows)
{
    QList<Choice> choices{{QVariant::fromValue(Id()), QString()}};
    for (const Row &row : rows)
        choices.append({QVariant::fromValue(row.id), row.name});
    return choices;
}

/// Those of one name are told apart by their municipality: "Solsidan, Laxå".
Result<QList<Choice>> organisationChoices(Database &db)
{
    const auto organisations = registerstore::organisations(db);
    const auto municipalities = registerstore::municipalities(db);
    if (!organisations || !municipalities)
        return organisations ? municipalities.error() : organisations.error();
    QHash<Id, QString> places;
    for (const Municipality &municipality : *municipalities)
        places.insert(municipality.id, municipality.name);
    QHash<QString, int> called;
    for (const Organisation &organisation : *organisations)
        ++called[organisation.name];
    QList<Choice> choices{{QVariant::fromValue(Id()), QString()}};
    for (const Organisation &organisation : *organisations) {
        const QString place = called.value(organisation.name) > 1 ? places.value(organisation.municipality) : QString();
        choices.append({QVariant::fromValue(organisation.id), place.isEmpty() ? organisation.name : organisation.name + u", "_s + place});
    }
    return choices;
}

} // namespace

MunicipalityField::MunicipalityField(Store *store, QWidget *parent) : ChoiceField({}, true, parent), m_store(store)
{
    connect(store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(u"municipality"))
            read();
    });
    read();
}

void MunicipalityField::read()
{
    m_store->fetch<QList<Municipality>>(
        this, [](Database &db) { return registerstore::municipalities(db); },
        [this](Result<QList<Municipality>> rows) {
            if (rows)
                setChoices(choicesOf(*rows));
        });
}

OrganisationField::OrganisationField(Store *store, QWidget *parent) : ChoiceField({}, true, parent), m_store(store)
{
    connect(store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(u"organisation"))
            read();
    });
    read();
}

void OrganisationField::read()
{
    m_store->fetch<QList<Choice>>(this, organisationChoices, [this](const Result<QList<Choice>> &choices) {
        if (choices)
            setChoices(*choices);
    });
}

} // namespace lansnav
