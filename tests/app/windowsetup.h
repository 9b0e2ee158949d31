// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "areas.h"
#include "course/coursetab.h"
#include "network/networktab.h"
#include "parenting/parentingtab.h"
#include "register/peopletab.h"
#include "register/templates.h"
#include "shell/shellsetup.h"

namespace lansnav::test {

/// The whole window in Swedish, for a test that makes its files itself. What is handed over outlives the window.
inline ShellSetup windowSetup(Environment &environment, const QList<Area> &areas, Settings &settings)
{
    ShellSetup setup;
    setup.environment = &environment;
    setup.areas = &areas;
    setup.schema = schemaOf(areas);
    setup.tabs = {networkTab(), courseTab(), parentingTab(), peopleTab()};
    setup.settings = &settings;
    setup.language = QStringLiteral("sv");
    setup.version = QStringLiteral("test");
    setup.templates = [] {
        QList<TemplateChoice> regions;
        for (const TemplateInfo &region : availableTemplates())
            regions.append({region.region, region.name});
        return regions;
    };
    return setup;
}

} // namespace lansnav::test
