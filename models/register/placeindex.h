// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/foldedtext.h"
#include "register/types.h"
#include "store/database.h"
#include "store/result.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace lansnav {

class ProtectedText;

/// Municipalities and organisations of the register in memory, found by what people write; for imports. For one thread.
class PlaceIndex
{
public:
    /// Which organisation a text means.
    struct Match
    {
        Id sure;            ///< null when there is none, or none that is certain
        QList<Id> maybe;    ///< several of the name, and nothing tells which; empty otherwise
        QList<Id> called;   ///< all that are called so, wherever they lie
    };

    static Result<PlaceIndex> load(Database &db);

    /// "Laxå", "laxå kommun", "1860"; without the dots and rings ("Laxa") when that leaves one. Null when there is none of that name.
    Id municipality(const QString &text) const;
    /// The only municipality whose name is one letter away from a text that is none's: Degerfors of "Degefors kommun"; null when there are
    /// several, or none.
    Id nearlyMunicipality(const QString &text) const;
    /// The municipality that an organisation is, or says that it is part of: "Laxå kommun", "Laxå kommun, socialförvaltningen",
    /// "Förskolan i väst, Kumla kommun". Null for any other, wherever it lies, and for one that names several.
    Id municipalityIn(const QString &organisation) const;
    /// Whether a text is exactly a municipality's name or code, capitals aside.
    bool isMunicipality(const QString &text) const { return m_municipalities.contains(folded(text)); }
    QString municipalityName(const Id &id) const { return m_municipalityNames.value(id); }

    /// By name, else by short name. A municipality's own organisation, a hospital or an authority is meant wherever the person
    /// lives; of units that are called the same in several municipalities the one in `municipality`, else one without a
    /// municipality. "The municipality" is the one's own.
    Match organisation(const QString &name, const Id &municipality) const;
    /// Whether a text is what an organisation is called, wherever it lies.
    bool isCalled(const Id &organisation, const QString &name) const;
    /// What is left of an organisation's name without its legal form, the name of the region and the small words: "lansstyrelsen" of
    /// "Länsstyrelsen i Örebro län", "rfsisu" of "RF-SISU Örebro"; as foldedLoose(), in one word. Names with the same rest most likely mean
    /// the same, but several may have it. Empty when nothing is left.
    QString distinctPart(const QString &name) const;
    /// Whether a text names organisations of the register that are no part of any municipality: the region, an authority, a university, an
    /// association.
    bool isOfNoMunicipality(const QString &name) const;
    /// Those of exactly that name and municipality (which may be none).
    QList<Id> exactly(const QString &name, const Id &municipality) const;
    /// All of the name, else of the short name.
    QList<Id> called(const QString &name) const;
    /// Null when unknown.
    const Organisation *organisation(const Id &id) const;
    QString organisationName(const Id &id) const;
    /// "Hemtjänsten, Kumla", for a choice.
    QString organisationLabel(const Id &id) const;

    /// Who somebody is, told apart from others of the name, for a choice: "Anna Ek, Kumla, Hemtjänsten, anna@example.org"; masked.
    QString personLabel(const Person &person) const;

    /// An organisation seen further up in the same source; it gets an id that is of no file when it has none.
    Id add(const Organisation &organisation);
    void replace(const Organisation &organisation) { m_organisations.insert(organisation.id, organisation); }
    bool isAdded(const Id &id) const { return m_added.contains(id); }

private:
    void index(const Organisation &organisation);
    void indexMasked(const Organisation &organisation, const ProtectedText &words);
    QList<Id> byKey(const QString &key) const;
    QList<Id> lyingIn(const QList<Id> &organisations, const Id &municipality) const;

    QHash<QString, Id> m_municipalities;        ///< by folded name and code
    QHash<QString, Id> m_looseMunicipalities;   ///< by name without dots and rings; null for several
    QHash<Id, QString> m_municipalityNames;
    mutable QHash<QString, Id> m_spelt;         ///< as the source has spelt them so far; null for none
    mutable QHash<QString, Id> m_misspelt;      ///< the same of those that it has misspelt
    mutable QHash<QString, Id> m_partOf;        ///< the same of the organisations that it has named
    QSet<QString> m_regionWords;                ///< of the region's name, as foldedLoose(), with the genitive and without
    QHash<Id, Organisation> m_organisations;
    QHash<QString, QList<Id>> m_byName;         ///< by organisationKey()
    QHash<QString, QList<Id>> m_byShortName;
    QHash<Id, QSet<QString>> m_maskedNames;     ///< keys of the names in lists of organisations that are called after protected people
    QHash<Id, Id> m_ownOrganisation;            ///< municipality → its organisation
    QSet<Id> m_added;
};

} // namespace lansnav
