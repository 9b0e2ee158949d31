// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networktemplate.h"

#include "area/queryvalues.h"
#include "network/rowvalues.h"
#include "register/templates.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

Network networkFrom(const QJsonObject &json, const QJsonObject &object)
{
    Network network;
    network.name = object[u"name"_s].toString();
    network.id = templateNetworkId(json, network.name);
    network.purpose = object[u"purpose"_s].toString();
    if (const QString area = object[u"area"_s].toString(); !area.isEmpty())
        network.area = templateAreaId(area);
    const QString partner = object[u"partner"_s].toString();
    for (const QJsonArray organisations = json[u"organisations"_s].toArray(); const QJsonValue &organisation : organisations)
        if (!partner.isEmpty() && organisation.toObject()[u"name"_s].toString() == partner)
            network.partner = templateOrganisationId(json, partner);
    const QJsonObject cadence = object[u"cadence"_s].toObject();
    if (cadence[u"count"_s].isDouble())
        network.cadenceCount = cadence[u"count"_s].toInt();
    network.cadencePer = cadencePerFrom(cadence[u"per"_s].toString());
    network.represents = representsFrom(object[u"represents"_s].toString());
    if (object[u"stale_after"_s].isDouble())
        network.staleAfter = object[u"stale_after"_s].toInt();
    for (const QJsonArray uses = object[u"uses"_s].toArray(); const QJsonValue &use : uses) {
        network.usesLicences = network.usesLicences || use.toString() == u"licences"_s;
        network.usesLoops = network.usesLoops || use.toString() == u"loops"_s;
        network.usesFigures = network.usesFigures || use.toString() == u"figures"_s;
        network.usesTraining = network.usesTraining || use.toString() == u"training"_s;
    }
    network.figureName = object[u"figure_name"_s].toString();
    return network;
}

void insertSeats(Edit &edit, const QJsonObject &json, const QJsonObject &object, const Network &network)
{
    const QJsonArray seats = object[u"seats"_s].toArray();
    for (qsizetype i = 0; i < seats.size(); ++i) {
        Seat seat;
        seat.sort = int(i);
        if (network.represents == Represents::Organisations)
            seat.organisation = templateOrganisationId(json, seats[i].toString());
        else
            seat.field = seats[i].toString();
        edit.insert(u"network_seat"_s, seatValues(network.id, seat));
    }
}

void insertLicences(Edit &edit, const QJsonObject &json, const QJsonObject &object)
{
    const QJsonValue municipalities = object[u"municipalities"_s];
    QStringList codes;
    for (const QJsonArray stated = municipalities.toArray(); const QJsonValue &code : stated)
        codes.append(code.toString());
    if (municipalities.isString())
        for (const QJsonArray all = json[u"municipalities"_s].toArray(); const QJsonValue &municipality : all)
            codes.append(municipality.toObject()[u"code"_s].toString());
    for (const QString &code : std::as_const(codes)) {
        Licence licence;
        licence.network = templateNetworkId(json, object[u"network"_s].toString());
        licence.municipality = templateMunicipalityId(code);
        licence.kind = licenceKindFrom(object[u"kind"_s].toString());
        licence.start = PartialDate::fromIso(object[u"start"_s].toString());
        licence.end = PartialDate::fromIso(object[u"end"_s].toString());
        edit.insert(u"licence"_s, valuesOf(licence));
    }
}

} // namespace

Result<void> applyNetworkTemplate(Edit &edit, const QJsonObject &json)
{
    for (const QJsonArray networks = json[u"networks"_s].toArray(); const QJsonValue &value : networks) {
        const Network network = networkFrom(json, value.toObject());
        edit.insertWithId(u"network"_s, network.id, valuesOf(network));
        insertSeats(edit, json, value.toObject(), network);
    }
    for (const QJsonArray licences = json[u"licences"_s].toArray(); const QJsonValue &value : licences)
        insertLicences(edit, json, value.toObject());
    return {};
}

} // namespace lansnav
