// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/area.h"
#include "common/areatab.h"
#include "store/environment.h"
#include "store/result.h"
#include "store/tabledecl.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace lansnav {

struct Settings;
class Store;
class StoreOpening;

/// What a new file begins with.
struct NewFileRequest
{
    QString path;
    QString regionTemplate;     ///< resource or file path of the template's JSON; empty: an empty file
    bool demo = false;          ///< filled with invented people and networks
    int demoPeople = 0;         ///< people to invent, when `demo`
    int demoYears = 3;          ///< years of activity to invent, when `demo`
};

/// A region one can start from.
struct TemplateChoice
{
    QString name;               ///< "Örebro län"
    QString path;
};

/// What the window is handed by app/: everything that decides what the program consists of. Copied; the pointers
/// outlive the window.
struct ShellSetup
{
    Environment *environment = nullptr;
    const QList<Area> *areas = nullptr;
    Schema schema;
    QList<TabFactory> tabs;     ///< in the order of the navigation, the overview not counted
    Settings *settings = nullptr;
    /// Those one can begin from. Reads them, so it is asked when they are to be shown and not before; empty: none.
    std::function<QList<TemplateChoice>()> templates;
    /// Makes a new file. Called on a thread of its own; leaves nothing behind when it fails, or stops once `cancelled` says true.
    std::function<Result<void>(const NewFileRequest &, const std::function<bool()> &cancelled)> createFile;
    /// Fills a region's template into an open file that has no region yet, as one act. Refuses any other.
    std::function<Result<void>(Store &, const QString &regionTemplate)> beginFromTemplate;
    /// Runs `work` with all texts in a language ("sv", "en"), on any thread. Empty: in the window's language.
    std::function<void(const QString &language, const std::function<void()> &work)> inLanguage;
    /// A file whose opening has been begun before the window was made; null when there is none, and once it has been taken.
    std::shared_ptr<StoreOpening> opening;
    QString firstPage;          ///< area key of the page the first file opens on; empty: where the user was last
    QString language;           ///< of the window: "sv" or "en"
    QString version;
};

} // namespace lansnav
