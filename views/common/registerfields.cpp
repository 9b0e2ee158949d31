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
    m_store->fetch<QList<Organisation>>(
        this, [](Database &db) { return registerstore::organisations(db); },
        [this](Result<QList<Organisation>> rows) {
            if (rows)
                setChoices(choicesOf(*rows));
        });
}

} // namespace lansnav
