// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/id.h"
#include "store/result.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace lansnav {

class Edit;

/// A region template that can start a new file.
struct TemplateInfo
{
    QString name;       ///< "orebro": what loadTemplate() takes
    QString path;       ///< file or resource path
    QString region;     ///< "Örebro län"
};

/// The region templates that ship with the program, then those in `folder` (may be empty); faulty ones are left out.
QList<TemplateInfo> availableTemplates(const QString &folder = {});

/// Reads and checks a region template: the name of one that ships, or the path of a JSON file. An error lists up to ten faults,
/// each with its path in the JSON ("municipalities[3].code: four digits expected").
Result<QJsonObject> loadTemplate(const QString &nameOrPath);

/// Checks a whole template: required keys, types, unknown keys, duplicates, dangling references, tiles in the same place.
/// One translated message a fault; empty when it is good.
QStringList checkTemplate(const QJsonObject &json);

/// Fills region, sub-regions, municipalities, areas, organisations and school breaks. `json` is a checked template.
/// A school break for the whole region is one row without a municipality.
Result<void> applyRegisterTemplate(Edit &edit, const QJsonObject &json);

/// Ids of a template's rows, the same in every file that starts from it.
Id templateOrganisationId(const QJsonObject &json, const QString &name);
Id templateAreaId(const QString &name);
Id templateMunicipalityId(const QString &code);
Id templateNetworkId(const QJsonObject &json, const QString &name);

} // namespace lansnav
