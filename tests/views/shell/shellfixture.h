// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/settings.h"
#include "network/networkarea.h"
#include "register/registerarea.h"
#include "register/templates.h"
#include "shell/mainwindow.h"
#include "shell/workspace.h"
#include "store/edit.h"
#include "store/store.h"
#include "store/storetables.h"
#include "support/testenvironment.h"

#include <QFile>
#include <QTemporaryDir>

namespace lansnav::test {

/// A tab that remembers what the shell asked of it.
class PlainTab : public AreaTab
{
public:
    using AreaTab::AreaTab;
    void createNew() override { ++created; }
    void showRow(const Id &row, const QString &tab, const Id &detail) override { shown = row; shownTab = tab; shownDetail = detail; }
    Id currentRow() const override { return shown; }
    void focusFilter() override { ++focused; }

    int created = 0;
    int focused = 0;
    Id shown;
    QString shownTab;
    Id shownDetail;
};

/// A file of its own with the region's template, and what a window needs to open it.
struct ShellFixture
{
    TestEnvironment environment;
    QTemporaryDir dir;
    QList<Area> areas{registerArea(), networkArea()};
    Settings settings;
    ShellSetup setup;
    QString path = dir.filePath(QStringLiteral("Region.lansnav"));

    ShellFixture()
    {
        settings.path = dir.filePath(QStringLiteral("settings.ini"));
        setup.environment = &environment;
        setup.areas = &areas;
        setup.schema = {{storeSqlFile()}, storeTables()};
        for (const Area &area : areas) {
            setup.schema.files.append(area.sqlFile);
            setup.schema.tables.append(area.tables);
            setup.tabs.append({area.key, area.title, QStringLiteral("folder"),
                               [](const AppContext &, QWidget *parent) { return new PlainTab(parent); }});
        }
        setup.settings = &settings;
        setup.language = QStringLiteral("en");
        setup.version = QStringLiteral("test");
        setup.templates = [] {
            QList<TemplateChoice> regions;
            for (const TemplateInfo &region : availableTemplates())
                regions.append({region.region, region.name});
            return regions;
        };
        setup.createFile = [this](const NewFileRequest &request, const std::function<bool()> &) { return make(request.path); };
    }

    Result<void> make(const QString &file)
    {
        auto store = Store::create(file, setup.schema, environment);
        if (!store)
            return store.error();
        const auto json = loadTemplate(QStringLiteral("orebro"));
        if (!json)
            return json.error();
        Edit edit(**store, ActText("Began"));
        if (const auto done = applyRegisterTemplate(edit, *json); !done)
            return done.error();
        for (const Area &area : areas)
            if (area.fromTemplate && area.key != QStringLiteral("people"))
                if (const auto done = area.fromTemplate(edit, *json); !done)
                    return done.error();
        const auto done = edit.commit();
        return done ? Result<void>() : Result<void>(done.error());
    }

    static Id addPerson(Store &store, const QString &given, const QString &family, bool hidden = false)
    {
        Edit edit(store, ActText("Added %1", {QStringLiteral("a person")}));
        const Id id = edit.insert(QStringLiteral("person"),
                                  {{QStringLiteral("given"), given}, {QStringLiteral("family"), family}, {QStringLiteral("protected"), hidden ? 1 : 0}});
        return edit.commit() ? id : Id();
    }
};

} // namespace lansnav::test
