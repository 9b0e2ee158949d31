// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/jsonchecker.h"
#include "register/templates.h"

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int knownFormat = 1;
constexpr int firstYear = 1900;
constexpr int lastYear = 2200;

/// Checks the sections in the order they refer to each other, remembering what each one names.
class TemplateCheck
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::TemplateCheck)

public:
    QStringList run(const QJsonObject &json);

private:
    void region(const QJsonValue &value);
    void names(const QJsonValue &value, const QString &path, QSet<QString> &into);
    void municipalities(const QJsonValue &value);
    void organisations(const QJsonValue &value);
    void schoolBreaks(const QJsonValue &value);
    void networks(const QJsonValue &value);
    void network(const QJsonValue &value, const QString &path, QSet<QString> &seen);
    void seats(const QJsonObject &network, const QString &path);
    void cadence(const QJsonValue &value, const QString &path);
    void licences(const QJsonValue &value);
    void calls(const QJsonValue &value);
    void call(const QJsonValue &value, const QString &path);
    void criteriaAndLaureates(const QJsonObject &call, const QString &path);
    /// "all", or a list of codes.
    void whichMunicipalities(const QJsonValue &value, const QString &path);
    void texts(const QJsonValue &value, const QString &path);

    JsonChecker m_check;
    QString m_region;
    QSet<QString> m_subRegions;
    QSet<QString> m_codes;
    QSet<QString> m_areas;
    QSet<QString> m_organisations;
    QSet<QString> m_licensed;       ///< networks that use licences
    QSet<QString> m_networks;
};

QStringList TemplateCheck::run(const QJsonObject &json)
{
    const QJsonObject root = m_check.object(json, {}, {u"format"_s, u"language"_s, u"region"_s, u"sub_regions"_s, u"municipalities"_s, u"areas"_s, u"organisations"_s},
                                            {u"school_breaks"_s, u"networks"_s, u"licences"_s, u"calls"_s,
                                             // Read and checked by the areas that have them (Area::checkTemplate).
                                             u"events"_s, u"programmes"_s});
    if (root.contains(u"format"_s) && root[u"format"_s] != knownFormat)
        m_check.fault(u"format"_s, tr("this version of Länsnav reads format %1").arg(knownFormat));
    m_check.text(root[u"language"_s], u"language"_s);
    region(root[u"region"_s]);
    names(root[u"sub_regions"_s], u"sub_regions"_s, m_subRegions);
    municipalities(root[u"municipalities"_s]);
    names(root[u"areas"_s], u"areas"_s, m_areas);
    organisations(root[u"organisations"_s]);
    schoolBreaks(root[u"school_breaks"_s]);
    networks(root[u"networks"_s]);
    licences(root[u"licences"_s]);
    calls(root[u"calls"_s]);
    return m_check.faults();
}

void TemplateCheck::region(const QJsonValue &value)
{
    if (value.isUndefined())
        return;
    const QJsonObject object = m_check.object(value, u"region"_s, {u"code"_s, u"name"_s});
    m_region = m_check.digits(object[u"code"_s], u"region.code"_s, 2);
    m_check.text(object[u"name"_s], u"region.name"_s);
}

void TemplateCheck::names(const QJsonValue &value, const QString &path, QSet<QString> &into)
{
    const QJsonArray list = m_check.array(value, path, false);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString at = JsonChecker::item(path, i);
        m_check.unique(m_check.text(list[i], at), at, into);
    }
}

void TemplateCheck::municipalities(const QJsonValue &value)
{
    const QString path = u"municipalities"_s;
    const QJsonArray list = m_check.array(value, path, false);
    QSet<QString> seenNames;
    QSet<QString> shortNames;
    QHash<std::pair<int, int>, QString> tiles;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString at = JsonChecker::item(path, i);
        const QJsonObject object = m_check.object(list[i], at, {u"code"_s, u"name"_s, u"short_name"_s, u"sub_region"_s, u"column"_s, u"row"_s});
        const QString codeAt = JsonChecker::child(at, u"code"_s);
        const QString code = m_check.digits(object[u"code"_s], codeAt, 4);
        if (!code.isEmpty() && !m_region.isEmpty() && !code.startsWith(m_region))
            m_check.fault(codeAt, tr("does not begin with the region's code %1").arg(m_region));
        m_check.unique(code, codeAt, m_codes);
        const QString nameAt = JsonChecker::child(at, u"name"_s);
        const QString name = m_check.text(object[u"name"_s], nameAt);
        m_check.unique(name, nameAt, seenNames);
        const QString shortAt = JsonChecker::child(at, u"short_name"_s);
        const QString shortName = m_check.text(object[u"short_name"_s], shortAt);
        if (shortName.size() > 3)
            m_check.fault(shortAt, tr("at most three letters fit a tile"));
        m_check.unique(shortName, shortAt, shortNames);
        const QString subAt = JsonChecker::child(at, u"sub_region"_s);
        m_check.refersTo(m_check.text(object[u"sub_region"_s], subAt), subAt, m_subRegions, tr("sub-region"));
        if (object[u"column"_s].isUndefined() || object[u"row"_s].isUndefined())
            continue;
        const std::pair<int, int> tile{m_check.integer(object[u"column"_s], JsonChecker::child(at, u"column"_s), 0, 40),
                                       m_check.integer(object[u"row"_s], JsonChecker::child(at, u"row"_s), 0, 40)};
        if (tiles.contains(tile))
            m_check.fault(at, tr("has its tile in the same place as %1").arg(tiles.value(tile)));
        else
            tiles.insert(tile, name);
    }
}

void TemplateCheck::organisations(const QJsonValue &value)
{
    static const QStringList kinds = {u"region"_s, u"municipality"_s, u"hospital"_s, u"state"_s, u"university"_s, u"association"_s, u"workplace"_s, u"other"_s};
    const QString path = u"organisations"_s;
    const QJsonArray list = m_check.array(value, path, false);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString at = JsonChecker::item(path, i);
        const QJsonObject object = m_check.object(list[i], at, {u"name"_s, u"kind"_s}, {u"short_name"_s, u"municipality"_s, u"note"_s});
        const QString nameAt = JsonChecker::child(at, u"name"_s);
        m_check.unique(m_check.text(object[u"name"_s], nameAt), nameAt, m_organisations);
        m_check.oneOf(object[u"kind"_s], JsonChecker::child(at, u"kind"_s), kinds);
        m_check.text(object[u"short_name"_s], JsonChecker::child(at, u"short_name"_s));
        m_check.text(object[u"note"_s], JsonChecker::child(at, u"note"_s));
        const QString codeAt = JsonChecker::child(at, u"municipality"_s);
        m_check.refersTo(m_check.digits(object[u"municipality"_s], codeAt, 4), codeAt, m_codes, tr("municipality code"));
    }
}

void TemplateCheck::whichMunicipalities(const QJsonValue &value, const QString &path)
{
    if (value.isUndefined() || value == u"all"_s)
        return;
    if (!value.isArray()) {
        m_check.fault(path, tr("\"all\" or a list of municipality codes expected"));
        return;
    }
    const QJsonArray list = m_check.array(value, path, false);
    QSet<QString> seen;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString at = JsonChecker::item(path, i);
        const QString code = m_check.digits(list[i], at, 4);
        m_check.unique(code, at, seen);
        m_check.refersTo(code, at, m_codes, tr("municipality code"));
    }
}

void TemplateCheck::schoolBreaks(const QJsonValue &value)
{
    const QString path = u"school_breaks"_s;
    const QJsonArray list = m_check.array(value, path);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString at = JsonChecker::item(path, i);
        const QJsonObject object = m_check.object(list[i], at, {u"name"_s, u"start"_s, u"end"_s, u"municipalities"_s});
        m_check.text(object[u"name"_s], JsonChecker::child(at, u"name"_s));
        const QDate start = m_check.date(object[u"start"_s], JsonChecker::child(at, u"start"_s));
        const QDate end = m_check.date(object[u"end"_s], JsonChecker::child(at, u"end"_s));
        if (start.isValid() && end.isValid() && end < start)
            m_check.fault(JsonChecker::child(at, u"end"_s), tr("before the start"));
        whichMunicipalities(object[u"municipalities"_s], JsonChecker::child(at, u"municipalities"_s));
    }
}

void TemplateCheck::networks(const QJsonValue &value)
{
    const QJsonArray list = m_check.array(value, u"networks"_s);
    for (qsizetype i = 0; i < list.size(); ++i)
        network(list[i], JsonChecker::item(u"networks"_s, i), m_networks);
}

void TemplateCheck::network(const QJsonValue &value, const QString &path, QSet<QString> &seen)
{
    const QJsonObject object = m_check.object(value, path, {u"name"_s, u"purpose"_s, u"represents"_s, u"uses"_s, u"roles"_s},
                                              {u"area"_s, u"partner"_s, u"cadence"_s, u"seats"_s, u"figure_name"_s});
    const QString nameAt = JsonChecker::child(path, u"name"_s);
    const QString name = m_check.text(object[u"name"_s], nameAt);
    m_check.unique(name, nameAt, seen);
    m_check.text(object[u"purpose"_s], JsonChecker::child(path, u"purpose"_s));
    const QString areaAt = JsonChecker::child(path, u"area"_s);
    m_check.refersTo(m_check.text(object[u"area"_s], areaAt), areaAt, m_areas, tr("area"));
    const QString partnerAt = JsonChecker::child(path, u"partner"_s);
    m_check.refersTo(m_check.text(object[u"partner"_s], partnerAt), partnerAt, m_organisations, tr("organisation"));
    cadence(object[u"cadence"_s], JsonChecker::child(path, u"cadence"_s));
    seats(object, path);

    QSet<QString> uses;
    const QString usesAt = JsonChecker::child(path, u"uses"_s);
    const QJsonArray list = m_check.array(object[u"uses"_s], usesAt);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString at = JsonChecker::item(usesAt, i);
        m_check.unique(m_check.oneOf(list[i], at, {u"licences"_s, u"loops"_s, u"figures"_s, u"training"_s}), at, uses);
    }
    if (uses.contains(u"licences"_s))
        m_licensed.insert(name);
    const QString figureAt = JsonChecker::child(path, u"figure_name"_s);
    m_check.text(object[u"figure_name"_s], figureAt);
    if (object.contains(u"figure_name"_s) != uses.contains(u"figures"_s))
        m_check.fault(figureAt, tr("goes together with \"figures\" in uses"));
    texts(object[u"roles"_s], JsonChecker::child(path, u"roles"_s));
}

void TemplateCheck::cadence(const QJsonValue &value, const QString &path)
{
    if (value.isUndefined())
        return;
    const QJsonObject object = m_check.object(value, path, {u"count"_s, u"per"_s});
    m_check.integer(object[u"count"_s], JsonChecker::child(path, u"count"_s), 1, 60);
    m_check.oneOf(object[u"per"_s], JsonChecker::child(path, u"per"_s), {u"term"_s, u"year"_s});
}

void TemplateCheck::seats(const QJsonObject &network, const QString &path)
{
    const QString represents = m_check.oneOf(network[u"represents"_s], JsonChecker::child(path, u"represents"_s),
                                             {u"municipalities"_s, u"organisations"_s, u"fields"_s, u"none"_s});
    const QString seatsAt = JsonChecker::child(path, u"seats"_s);
    const bool listed = represents == u"organisations"_s || represents == u"fields"_s;
    if (!represents.isEmpty() && listed != network.contains(u"seats"_s))
        m_check.fault(seatsAt, listed ? tr("missing: who is represented") : tr("goes only with organisations or fields"));
    const QJsonArray list = m_check.array(network[u"seats"_s], seatsAt, false);
    QSet<QString> seen;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString at = JsonChecker::item(seatsAt, i);
        const QString seat = m_check.text(list[i], at);
        m_check.unique(seat, at, seen);
        if (represents == u"organisations"_s)
            m_check.refersTo(seat, at, m_organisations, tr("organisation"));
    }
}

void TemplateCheck::texts(const QJsonValue &value, const QString &path)
{
    QSet<QString> seen;
    const QJsonArray list = m_check.array(value, path);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString at = JsonChecker::item(path, i);
        m_check.unique(m_check.text(list[i], at), at, seen);
    }
}

void TemplateCheck::licences(const QJsonValue &value)
{
    const QJsonArray list = m_check.array(value, u"licences"_s);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString at = JsonChecker::item(u"licences"_s, i);
        const QJsonObject object = m_check.object(list[i], at, {u"network"_s, u"kind"_s, u"municipalities"_s}, {u"start"_s, u"end"_s});
        const QString networkAt = JsonChecker::child(at, u"network"_s);
        m_check.refersTo(m_check.text(object[u"network"_s], networkAt), networkAt, m_licensed, tr("network with licences"));
        m_check.oneOf(object[u"kind"_s], JsonChecker::child(at, u"kind"_s), {u"permanent"_s, u"period"_s});
        m_check.date(object[u"start"_s], JsonChecker::child(at, u"start"_s));
        m_check.date(object[u"end"_s], JsonChecker::child(at, u"end"_s));
        whichMunicipalities(object[u"municipalities"_s], JsonChecker::child(at, u"municipalities"_s));
    }
}

void TemplateCheck::calls(const QJsonValue &value)
{
    const QJsonArray list = m_check.array(value, u"calls"_s);
    QSet<QString> seen;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString at = JsonChecker::item(u"calls"_s, i);
        call(list[i], at);
        const QString nameAt = JsonChecker::child(at, u"name"_s);
        m_check.unique(list[i].toObject()[u"name"_s].toString(), nameAt, seen);
    }
}

void TemplateCheck::call(const QJsonValue &value, const QString &path)
{
    const QJsonObject object = m_check.object(value, path,
                                              {u"name"_s, u"kind"_s, u"per"_s, u"who"_s, u"eligibility"_s, u"criteria"_s, u"rules"_s, u"award"_s, u"laureates"_s},
                                              {u"network"_s, u"founded"_s, u"closes"_s, u"max_amount_sek"_s});
    for (const QString &key : {u"name"_s, u"who"_s, u"award"_s})
        m_check.text(object[key], JsonChecker::child(path, key));
    m_check.oneOf(object[u"kind"_s], JsonChecker::child(path, u"kind"_s), {u"prize"_s, u"scholarship"_s, u"needs"_s, u"grant"_s});
    m_check.oneOf(object[u"per"_s], JsonChecker::child(path, u"per"_s), {u"year"_s, u"once"_s});
    const QString networkAt = JsonChecker::child(path, u"network"_s);
    m_check.refersTo(m_check.text(object[u"network"_s], networkAt), networkAt, m_networks, tr("network"));
    m_check.integer(object[u"founded"_s], JsonChecker::child(path, u"founded"_s), firstYear, lastYear);
    m_check.date(object[u"closes"_s], JsonChecker::child(path, u"closes"_s));
    m_check.integer(object[u"max_amount_sek"_s], JsonChecker::child(path, u"max_amount_sek"_s), 1, 1'000'000'000);
    texts(object[u"eligibility"_s], JsonChecker::child(path, u"eligibility"_s));
    texts(object[u"rules"_s], JsonChecker::child(path, u"rules"_s));
    criteriaAndLaureates(object, path);
}

void TemplateCheck::criteriaAndLaureates(const QJsonObject &call, const QString &path)
{
    const QString criteriaAt = JsonChecker::child(path, u"criteria"_s);
    const QJsonArray criteria = m_check.array(call[u"criteria"_s], criteriaAt);
    QSet<QString> seen;
    for (qsizetype i = 0; i < criteria.size(); ++i) {
        const QString at = JsonChecker::item(criteriaAt, i);
        const QJsonObject object = m_check.object(criteria[i], at, {u"name"_s, u"weight"_s});
        m_check.unique(m_check.text(object[u"name"_s], JsonChecker::child(at, u"name"_s)), JsonChecker::child(at, u"name"_s), seen);
        m_check.integer(object[u"weight"_s], JsonChecker::child(at, u"weight"_s), 1, 100);
    }
    const QString laureatesAt = JsonChecker::child(path, u"laureates"_s);
    const QJsonArray laureates = m_check.array(call[u"laureates"_s], laureatesAt);
    for (qsizetype i = 0; i < laureates.size(); ++i) {
        const QString at = JsonChecker::item(laureatesAt, i);
        const QJsonObject object = m_check.object(laureates[i], at, {u"year"_s, u"name"_s}, {u"work"_s});
        m_check.integer(object[u"year"_s], JsonChecker::child(at, u"year"_s), firstYear, lastYear);
        m_check.text(object[u"name"_s], JsonChecker::child(at, u"name"_s));
        m_check.text(object[u"work"_s], JsonChecker::child(at, u"work"_s));
    }
}

} // namespace

QStringList checkTemplate(const QJsonObject &json)
{
    return TemplateCheck().run(json);
}

} // namespace lansnav
