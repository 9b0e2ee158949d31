// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QStandardPaths>

#include <memory>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int largestBlob = 256 * 1024;

std::unique_ptr<QSettings> open(const QString &path)
{
    if (path.isEmpty())
        return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"lansnav"_s, u"lansnav"_s);
    return std::make_unique<QSettings>(path, QSettings::IniFormat);
}

template<class Enum>
Enum word(const QVariant &value, const QList<std::pair<QString, Enum>> &words, Enum fallback)
{
    for (const auto &[text, code] : words)
        if (value.toString() == text)
            return code;
    return fallback;
}

template<class Enum>
QString wordOf(Enum code, const QList<std::pair<QString, Enum>> &words)
{
    for (const auto &[text, known] : words)
        if (known == code)
            return text;
    return {};
}

const QList<std::pair<QString, Language>> &languages()
{
    static const QList<std::pair<QString, Language>> words{
        {u"system"_s, Language::System}, {u"sv"_s, Language::Swedish}, {u"en"_s, Language::English}};
    return words;
}

const QList<std::pair<QString, Theme>> &themes()
{
    static const QList<std::pair<QString, Theme>> words{
        {u"system"_s, Theme::System}, {u"light"_s, Theme::Light}, {u"dark"_s, Theme::Dark}};
    return words;
}

// Keys of a group may hold slashes and letters QSettings would mangle, so a map is kept as an array of pairs.
template<class Read>
void readPairs(QSettings &settings, const QString &group, Read read)
{
    const int count = std::min(settings.beginReadArray(group), 1000);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const QString key = settings.value("key"_L1).toString();
        if (!key.isEmpty())
            read(key, settings.value("value"_L1));
    }
    settings.endArray();
}

template<class Map, class Write>
void writePairs(QSettings &settings, const QString &group, const Map &map, Write write)
{
    settings.remove(group);
    settings.beginWriteArray(group, int(map.size()));
    QStringList keys = map.keys();
    keys.sort();
    for (int i = 0; i < int(keys.size()); ++i) {
        settings.setArrayIndex(i);
        settings.setValue("key"_L1, keys.at(i));
        settings.setValue("value"_L1, write(map.value(keys.at(i))));
    }
    settings.endArray();
}

QString absolute(const QString &file)
{
    return file.isEmpty() ? QString() : QDir::cleanPath(QFileInfo(file).absoluteFilePath());
}

} // namespace

Settings Settings::load(const QString &path)
{
    Settings s;
    s.path = path;
    const auto stored = open(path);
    s.language = word(stored->value("language"_L1), languages(), Language::System);
    s.theme = word(stored->value("theme"_L1), themes(), Theme::System);
    s.comfortableRows = stored->value("comfortableRows"_L1, false).toBool();
    s.lastFile = stored->value("lastFile"_L1).toString();
    s.recentFiles = stored->value("recentFiles"_L1).toStringList().mid(0, maxRecent);
    s.recentFiles.removeAll(QString());
    s.windowGeometry = stored->value("windowGeometry"_L1).toByteArray();
    s.windowState = stored->value("windowState"_L1).toByteArray();
    readPairs(*stored, u"me"_s, [&](const QString &key, const QVariant &value) { s.setMeIn(key, Id::fromHex(value.toString())); });
    readPairs(*stored, u"folders"_s, [&](const QString &key, const QVariant &value) { s.folders.insert(key, value.toString()); });
    readPairs(*stored, u"layouts"_s, [&](const QString &key, const QVariant &value) {
        if (const QByteArray blob = value.toByteArray(); !blob.isEmpty() && blob.size() < largestBlob)
            s.layouts.insert(key, blob);
    });
    readPairs(*stored, u"filters"_s, [&](const QString &key, const QVariant &value) {
        s.filters.insert(key, QJsonDocument::fromJson(value.toByteArray()).object().toVariantMap());
    });
    return s;
}

bool Settings::save() const
{
    const auto stored = open(path);
    stored->setValue("language"_L1, wordOf(language, languages()));
    stored->setValue("theme"_L1, wordOf(theme, themes()));
    stored->setValue("comfortableRows"_L1, comfortableRows);
    stored->setValue("lastFile"_L1, lastFile);
    stored->setValue("recentFiles"_L1, recentFiles);
    stored->setValue("windowGeometry"_L1, windowGeometry);
    stored->setValue("windowState"_L1, windowState);
    writePairs(*stored, u"me"_s, me, [](const Id &id) { return QVariant(id.hex()); });
    writePairs(*stored, u"folders"_s, folders, [](const QString &folder) { return QVariant(folder); });
    writePairs(*stored, u"layouts"_s, layouts, [](const QByteArray &blob) { return QVariant(blob); });
    writePairs(*stored, u"filters"_s, filters, [](const QVariantMap &values) {
        return QVariant(QJsonDocument(QJsonObject::fromVariantMap(values)).toJson(QJsonDocument::Compact));
    });
    stored->sync();
    return stored->status() == QSettings::NoError;
}

Id Settings::meIn(const QString &file) const
{
    return me.value(absolute(file));
}

void Settings::setMeIn(const QString &file, const Id &person)
{
    if (person.isNull())
        me.remove(absolute(file));
    else
        me.insert(absolute(file), person);
}

void Settings::remember(const QString &file)
{
    const QString whole = absolute(file);
    if (whole.isEmpty())
        return;
    lastFile = whole;
    recentFiles.removeAll(whole);
    recentFiles.prepend(whole);
    recentFiles = recentFiles.mid(0, maxRecent);
}

void Settings::forget(const QString &file)
{
    const QString whole = absolute(file);
    recentFiles.removeAll(whole);
    if (lastFile == whole)
        lastFile.clear();
}

QString Settings::folderFor(const QString &purpose) const
{
    const QString folder = folders.value(purpose);
    if (!folder.isEmpty() && QFileInfo(folder).isDir())
        return folder;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

void Settings::setFolderFor(const QString &purpose, const QString &fileOrFolder)
{
    const QFileInfo info(fileOrFolder);
    folders.insert(purpose, info.isDir() ? info.absoluteFilePath() : info.absolutePath());
}

} // namespace lansnav
