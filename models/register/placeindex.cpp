// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/placeindex.h"

#include "exchange/values.h"
#include "list/foldedtext.h"
#include "privacy/protectedtext.h"
#include "register/namekey.h"
#include "register/registerstore.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// "Kommunen", as a key: the one where the person works.
bool meansOwnMunicipality(const QString &key)
{
    return key == "kommun"_L1 || key == "kommunen"_L1 || key == "municipality"_L1 || key == "the municipality"_L1;
}

/// Whether there may be one of the same name in every municipality: a home-care unit, but no hospital.
bool isLocal(const Organisation &organisation)
{
    return organisation.kind.isEmpty() || organisation.kind == "workplace"_L1 || organisation.kind == "other"_L1;
}

QStringList looseWords(const QString &text)
{
    QString plain = foldedLoose(text);
    for (QChar &c : plain)
        if (!c.isLetterOrNumber())
            c = u' ';
    return plain.split(u' ', Qt::SkipEmptyParts);
}

/// "Stiftelsen", "AB", "ideell förening", at either end of a name that says more.
void dropLegalForm(QStringList &words)
{
    static const QSet<QString> first{u"stiftelsen"_s, u"foreningen"_s, u"ab"_s};
    static const QSet<QString> last{u"ab"_s, u"aktiebolag"_s, u"hb"_s, u"handelsbolag"_s, u"kb"_s, u"publ"_s};
    static const QSet<QString> kinds{u"ideell"_s, u"ekonomisk"_s, u"ek"_s};
    static const QSet<QString> forms{u"forening"_s, u"for"_s};
    if (words.size() > 2 && forms.contains(words.last()) && kinds.contains(words.at(words.size() - 2)))
        words.resize(words.size() - 2);
    while (words.size() > 1 && last.contains(words.last()))
        words.removeLast();
    if (words.size() > 1 && first.contains(words.first()))
        words.removeFirst();
}

} // namespace

Result<PlaceIndex> PlaceIndex::load(Database &db)
{
    const auto region = db.value(u"SELECT name FROM region WHERE deleted = 0 ORDER BY code LIMIT 1"_s);
    if (!region)
        return region.error();
    const Result<QList<Municipality>> municipalities = registerstore::municipalities(db);
    if (!municipalities)
        return municipalities.error();
    const Result<QList<Organisation>> organisations = registerstore::organisations(db);
    if (!organisations)
        return organisations.error();
    PlaceIndex places;
    for (const QString &word : looseWords(region->toString())) {
        const QString bare = word.size() > 4 && word.endsWith(u's') ? word.chopped(1) : word;
        places.m_regionWords.insert(bare);
        places.m_regionWords.insert(bare + u's');
    }
    for (const Municipality &m : *municipalities) {
        const qsizetype looseBefore = places.m_looseMunicipalities.size();
        places.m_municipalities.insert(folded(m.name), m.id);
        places.m_municipalities.insert(m.code, m.id);
        places.m_municipalityNames.insert(m.id, m.name);
        Id &loose = places.m_looseMunicipalities[foldedLoose(m.name)];
        loose = places.m_looseMunicipalities.size() > looseBefore ? m.id : Id();
    }
    for (const Organisation &o : *organisations)
        places.index(o);
    const Result<ProtectedText> words = ProtectedText::load(db);
    if (!words)
        return words.error();
    if (!words->isEmpty())
        for (const Organisation &o : *organisations)
            places.indexMasked(o, *words);
    return places;
}

/// One called after somebody with protected identity is found by what our own lists call it.
void PlaceIndex::indexMasked(const Organisation &organisation, const ProtectedText &words)
{
    for (const QString &spelt : words.spellings(organisation.name)) {
        const QString key = organisationKey(spelt);
        m_byName[key].append(organisation.id);
        m_maskedNames[organisation.id].insert(key);
    }
}

void PlaceIndex::index(const Organisation &organisation)
{
    m_organisations.insert(organisation.id, organisation);
    m_byName[organisationKey(organisation.name)].append(organisation.id);
    if (!organisation.shortName.isEmpty())
        m_byShortName[organisationKey(organisation.shortName)].append(organisation.id);
    if (organisation.kind == "municipality"_L1 && !organisation.municipality.isNull())
        m_ownOrganisation.insert(organisation.municipality, organisation.id);
}

QString PlaceIndex::personLabel(const Person &person) const
{
    const Person shown = person.masked();
    QStringList parts{shown.name(), municipalityName(shown.municipality), organisationName(shown.organisation), shown.email.isEmpty() ? parse::phoneText(shown.phone) : shown.email};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

Id PlaceIndex::add(const Organisation &organisation)
{
    Organisation added = organisation;
    if (added.id.isNull())
        added.id = Id::natural(u"place index", {QString::number(m_added.size())});
    m_added.insert(added.id);
    index(added);
    return added.id;
}

Id PlaceIndex::municipality(const QString &text) const
{
    if (text.isEmpty())
        return {};
    // A list names few municipalities many times.
    if (const auto spelt = m_spelt.constFind(text); spelt != m_spelt.cend())
        return *spelt;
    Id &id = m_spelt[text];
    const QStringList names = parse::municipalityNames(text);
    for (const QString &name : names)
        if (id = m_municipalities.value(name); !id.isNull())
            return id;
    for (const QString &name : names)
        if (id = m_looseMunicipalities.value(foldedLoose(name)); !id.isNull())
            return id;
    return id;
}

Id PlaceIndex::nearlyMunicipality(const QString &text) const
{
    if (const auto known = m_misspelt.constFind(text); known != m_misspelt.cend())
        return *known;
    QSet<Id> found;
    for (const QString &name : parse::municipalityNames(text)) {
        const QByteArray said = foldedLoose(name).toUtf8();
        for (auto one = m_looseMunicipalities.cbegin(); one != m_looseMunicipalities.cend(); ++one)
            if (!one->isNull() && isTypo(said, one.key().toUtf8()))
                found.insert(*one);
    }
    return *m_misspelt.insert(text, found.size() == 1 ? *found.cbegin() : Id());
}

Id PlaceIndex::municipalityIn(const QString &organisation) const
{
    // But for its own organisation the word has to stand there: "Örebro universitet" is no part of the municipality.
    static const QRegularExpression named(u"^(.+?\\s(?:kommuns?|kommunen|municipality))(?!\\p{L})"_s,
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression between(u"[,;/()]|\\s[-–]\\s"_s);
    if (organisation.isEmpty())
        return {};
    if (const auto known = m_partOf.constFind(organisation); known != m_partOf.cend())
        return *known;
    QSet<Id> found;
    for (const Id &id : called(organisation))
        if (const Organisation &known = *this->organisation(id); known.kind == "municipality"_L1 && !known.municipality.isNull())
            found.insert(known.municipality);
    const QStringList parts = organisation.split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts)
        if (const Id id = municipality(named.match(part.trimmed()).captured(1)); !id.isNull())
            found.insert(id);
    return *m_partOf.insert(organisation, found.size() == 1 ? *found.cbegin() : Id());
}

QList<Id> PlaceIndex::byKey(const QString &key) const
{
    const QList<Id> named = m_byName.value(key);
    return named.isEmpty() ? m_byShortName.value(key) : named;
}

QList<Id> PlaceIndex::lyingIn(const QList<Id> &organisations, const Id &municipality) const
{
    QList<Id> found;
    for (const Id &id : organisations)
        if (organisation(id)->municipality == municipality)
            found.append(id);
    return found;
}

QList<Id> PlaceIndex::called(const QString &name) const
{
    return byKey(organisationKey(name));
}

QString PlaceIndex::distinctPart(const QString &name) const
{
    static const QSet<QString> small{u"i"_s, u"for"_s, u"och"_s, u"the"_s, u"of"_s, u"in"_s, u"and"_s};
    QStringList words = looseWords(name);
    dropLegalForm(words);
    words.removeIf([this](const QString &word) { return small.contains(word) || m_regionWords.contains(word); });
    return words.join(QString());
}

bool PlaceIndex::isOfNoMunicipality(const QString &name) const
{
    const QList<Id> named = called(name);
    return !named.isEmpty() && std::all_of(named.cbegin(), named.cend(), [this](const Id &id) {
        const Organisation &known = *organisation(id);
        return !isLocal(known) && known.kind != "municipality"_L1;
    });
}

QList<Id> PlaceIndex::exactly(const QString &name, const Id &municipality) const
{
    return lyingIn(called(name), municipality);
}

PlaceIndex::Match PlaceIndex::organisation(const QString &name, const Id &municipality) const
{
    if (name.isEmpty())
        return {};
    const QString key = organisationKey(name);
    const QList<Id> named = byKey(key);
    if (meansOwnMunicipality(key))
        if (const Id own = m_ownOrganisation.value(municipality); !own.isNull())
            return {own, {}, {own}};
    QList<Id> here = lyingIn(named, municipality);
    if (here.isEmpty() && !municipality.isNull())
        here = lyingIn(named, {});
    if (here.isEmpty() && municipality.isNull())
        here = named;
    if (here.isEmpty())
        for (const Id &id : named)
            if (!isLocal(*organisation(id)))
                here.append(id);
    if (here.size() == 1)
        return {here.first(), {}, named};
    return {{}, here, named};
}

bool PlaceIndex::isCalled(const Id &organisation, const QString &name) const
{
    const Organisation *known = this->organisation(organisation);
    if (!known || name.isEmpty())
        return false;
    const QString key = organisationKey(name);
    return organisationKey(known->name) == key || m_maskedNames.value(organisation).contains(key) || (!known->shortName.isEmpty() && organisationKey(known->shortName) == key)
           || (meansOwnMunicipality(key) && m_ownOrganisation.value(known->municipality) == organisation);
}

const Organisation *PlaceIndex::organisation(const Id &id) const
{
    const auto known = m_organisations.constFind(id);
    return known == m_organisations.cend() ? nullptr : &*known;
}

QString PlaceIndex::organisationName(const Id &id) const
{
    const Organisation *known = organisation(id);
    return known ? known->name : QString();
}

QString PlaceIndex::organisationLabel(const Id &id) const
{
    const Organisation *known = organisation(id);
    if (!known)
        return {};
    const QString place = municipalityName(known->municipality);
    return place.isEmpty() ? known->name : known->name + u", "_s + place;
}

} // namespace lansnav
