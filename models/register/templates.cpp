// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/templates.h"

#include "register/jsonchecker.h"
#include "store/edit.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr qint64 largestFile = 5'000'000;
constexpr qsizetype faultsShown = 10;
const QString shippedFolder = u":/templates"_s;

class TemplateText
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::TemplateText)

public:
    static Error notFound(const QString &name)
    {
        QStringList known;
        for (const TemplateInfo &info : availableTemplates())
            known.append(info.name);
        return {ErrorCode::NotFound, tr("There is no region template “%1”. Those that ship with the program: %2. A template of your own is pointed out "
                                        "with the path of its JSON file.").arg(name, known.join(u", "_s))};
    }
    static Error unreadable(const QString &name)
    {
        return {ErrorCode::Io, tr("The region template “%1” could not be read. Check that the file is yours to read.").arg(name)};
    }
    static Error tooLarge(const QString &name)
    {
        return {ErrorCode::Invalid, tr("The file “%1” is too large to be a region template.").arg(name)};
    }
    static Error notJson(const QString &name, int line, const QString &why)
    {
        return {ErrorCode::Invalid, tr("The region template “%1” is not valid JSON: line %2: %3.").arg(name, QString::number(line), why)};
    }
    static QString repeated(const QString &key, int line)
    {
        return tr("line %1: “%2” stands twice in the same object").arg(QString::number(line), key);
    }
    static Error faulty(const QString &name, const QStringList &faults)
    {
        QString sentence = tr("The region template “%1” has %n fault(s) and was not used:", nullptr, int(faults.size())).arg(name);
        for (const QString &fault : faults.first(std::min(faultsShown, faults.size())))
            sentence += u'\n' + fault;
        if (faults.size() > faultsShown)
            sentence += u'\n' + tr("… and %n more.", nullptr, int(faults.size() - faultsShown));
        return {ErrorCode::Invalid, sentence};
    }
};

/// The resource of a template that ships, or the path as it was given.
QString pathOf(const QString &nameOrPath)
{
    static const QRegularExpression plainName(u"^[a-z0-9_-]+$"_s);
    const QString shipped = shippedFolder + u'/' + nameOrPath + u".json"_s;
    return plainName.match(nameOrPath).hasMatch() && QFile::exists(shipped) ? shipped : nameOrPath;
}

Result<QJsonObject> readTemplate(const QString &path, const QString &name)
{
    const QFileInfo info(path);
    if (!info.exists() || info.isDir())
        return TemplateText::notFound(name);
    if (info.size() > largestFile)
        return TemplateText::tooLarge(name);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return TemplateText::unreadable(name);
    QByteArray bytes = file.readAll();
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return TemplateText::notJson(name, int(bytes.left(parsed.offset).count('\n')) + 1, parsed.errorString());
    QStringList faults;
    for (const auto &[key, line] : JsonChecker::repeatedKeys(bytes))
        faults.append(TemplateText::repeated(key, line));
    const QJsonObject json = document.object();
    faults += checkTemplate(json);
    if (!faults.isEmpty())
        return TemplateText::faulty(name, faults);
    return json;
}

QVariant textOrNull(const QJsonValue &value)
{
    return value.isString() ? QVariant(value.toString()) : QVariant(QMetaType::fromType<QString>());
}

void insertMunicipalities(Edit &edit, const QJsonObject &json, const Id &region, const QHash<QString, Id> &subRegions)
{
    for (const QJsonArray municipalities = json[u"municipalities"_s].toArray(); const QJsonValue &value : municipalities) {
        const QJsonObject municipality = value.toObject();
        edit.insert(u"municipality"_s, {{u"region"_s, region.bind()},
                                        {u"sub_region"_s, subRegions.value(municipality[u"sub_region"_s].toString()).bind()},
                                        {u"code"_s, municipality[u"code"_s].toString()},
                                        {u"name"_s, municipality[u"name"_s].toString()},
                                        {u"short_name"_s, municipality[u"short_name"_s].toString()},
                                        {u"tile_column"_s, municipality[u"column"_s].toInt()},
                                        {u"tile_row"_s, municipality[u"row"_s].toInt()}});
    }
}

void insertOrganisations(Edit &edit, const QJsonObject &json)
{
    for (const QJsonArray organisations = json[u"organisations"_s].toArray(); const QJsonValue &value : organisations) {
        const QJsonObject organisation = value.toObject();
        const QString name = organisation[u"name"_s].toString();
        const QString code = organisation[u"municipality"_s].toString();
        edit.insertWithId(u"organisation"_s, templateOrganisationId(json, name),
                          {{u"name"_s, name},
                           {u"short_name"_s, textOrNull(organisation[u"short_name"_s])},
                           {u"kind"_s, organisation[u"kind"_s].toString()},
                           {u"municipality"_s, code.isEmpty() ? Id().bind() : templateMunicipalityId(code).bind()},
                           {u"note"_s, textOrNull(organisation[u"note"_s])}});
    }
}

void insertSchoolBreaks(Edit &edit, const QJsonObject &json)
{
    for (const QJsonArray breaks = json[u"school_breaks"_s].toArray(); const QJsonValue &value : breaks) {
        const QJsonObject schoolBreak = value.toObject();
        const auto insertFor = [&](const Id &municipality) {
            edit.insert(u"school_break"_s, {{u"municipality"_s, municipality.bind()},
                                            {u"name"_s, schoolBreak[u"name"_s].toString()},
                                            {u"start"_s, schoolBreak[u"start"_s].toString()},
                                            {u"end"_s, schoolBreak[u"end"_s].toString()}});
        };
        if (schoolBreak[u"municipalities"_s].isString())
            insertFor(Id());
        for (const QJsonArray codes = schoolBreak[u"municipalities"_s].toArray(); const QJsonValue &code : codes)
            insertFor(templateMunicipalityId(code.toString()));
    }
}

} // namespace

QList<TemplateInfo> availableTemplates(const QString &folder)
{
    QList<TemplateInfo> found;
    QStringList folders = {shippedFolder};
    if (!folder.isEmpty())
        folders.append(folder);
    for (const QString &at : folders)
        for (const QFileInfo &info : QDir(at).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            const auto json = readTemplate(info.filePath(), info.completeBaseName());
            if (json)
                found.append({info.completeBaseName(), info.filePath(), (*json)[u"region"_s].toObject()[u"name"_s].toString()});
        }
    return found;
}

Result<QJsonObject> loadTemplate(const QString &nameOrPath)
{
    return readTemplate(pathOf(nameOrPath), nameOrPath);
}

Id templateOrganisationId(const QJsonObject &json, const QString &name)
{
    return Id::natural(u"organisation", {json[u"region"_s].toObject()[u"code"_s].toString(), name});
}

Id templateAreaId(const QString &name)
{
    return Id::natural(u"area", {name});
}

Id templateNetworkId(const QJsonObject &json, const QString &name)
{
    return Id::natural(u"network", {json[u"region"_s].toObject()[u"code"_s].toString(), name});
}

Id templateMunicipalityId(const QString &code)
{
    return Id::natural(u"municipality", {code});
}

Result<void> applyRegisterTemplate(Edit &edit, const QJsonObject &json)
{
    const QJsonObject regionJson = json[u"region"_s].toObject();
    const Id region = edit.insert(u"region"_s, {{u"code"_s, regionJson[u"code"_s].toString()}, {u"name"_s, regionJson[u"name"_s].toString()}});
    QHash<QString, Id> subRegions;
    const QJsonArray subRegionNames = json[u"sub_regions"_s].toArray();
    for (qsizetype i = 0; i < subRegionNames.size(); ++i) {
        const QString name = subRegionNames[i].toString();
        subRegions.insert(name, edit.insert(u"sub_region"_s, {{u"region"_s, region.bind()}, {u"name"_s, name}, {u"sort"_s, int(i)}}));
    }
    insertMunicipalities(edit, json, region, subRegions);
    const QJsonArray areas = json[u"areas"_s].toArray();
    for (qsizetype i = 0; i < areas.size(); ++i)
        edit.insert(u"area"_s, {{u"name"_s, areas[i].toString()}, {u"sort"_s, int(i)}});
    insertOrganisations(edit, json);
    insertSchoolBreaks(edit, json);
    // A failed insert is kept by the act and returned by its commit().
    return {};
}

} // namespace lansnav
