// SPDX-License-Identifier: GPL-3.0-or-later
// The window's program: puts together areas, tabs, settings, language and theme, and opens the window.
#include "areas.h"
#include "language.h"
#include "newfile.h"
#include "window/options.h"
#include "window/paintwatch.h"
#include "window/threadlanguage.h"

#include "common/settings.h"
#include "common/style.h"
#include "network/networktab.h"
#include "register/peopletab.h"
#include "register/templates.h"
#include "shell/mainwindow.h"
#include "shell/tabpictures.h"
#include "shell/workspace.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>

#include <cstdio>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;
using namespace lansnav;

namespace {

constexpr int wrongUsage = 2;
constexpr int notOpened = 3;
constexpr int refused = 4;

/// One heap for all threads. glibc would give each reader its own, and what one has freed the next could not use:
/// with 100 000 people that is more than 10 MB.
void shareHeap()
{
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 1);
#endif
}

QString chosenLanguage(const WindowOptions &options, const Settings &settings)
{
    if (!options.language.isEmpty())
        return options.language;
    switch (settings.language) {
    case Language::Swedish:
        return u"sv"_s;
    case Language::English:
        return u"en"_s;
    case Language::System:
        break;
    }
    return languageOfEnvironment();
}

Theme chosenTheme(const WindowOptions &options, const Settings &settings)
{
    return options.theme.isEmpty() ? settings.theme : options.theme == u"dark" ? Theme::Dark : Theme::Light;
}

ShellSetup setupOf(Environment &environment, const QList<Area> &areas, Settings &settings, ThreadLanguage &threads, const QString &language)
{
    ShellSetup setup;
    setup.environment = &environment;
    setup.areas = &areas;
    setup.schema = schemaOf(areas);
    setup.tabs = {networkTab(), peopleTab()};
    setup.settings = &settings;
    setup.language = language;
    setup.version = QCoreApplication::applicationVersion();
    for (const TemplateInfo &region : availableTemplates())
        setup.templates.append({region.region, region.name});
    setup.createFile = [&environment, &areas](const NewFileRequest &request) {
        NewFile file;
        file.path = request.path;
        file.regionTemplate = request.regionTemplate;
        file.demo = request.demo;
        if (request.demo) {
            file.people = request.demoPeople;
            file.years = request.demoYears;
        }
        return createNewFile(file, areas, environment);
    };
    setup.inLanguage = [&threads](const QString &spoken, const std::function<void()> &work) { threads.speak(spoken, work); };
    return setup;
}

int takePictures(MainWindow &window, const QString &folder)
{
    const Result<QStringList> saved = saveTabPictures(window, folder);
    if (!saved) {
        std::fprintf(stderr, "%s\n", qPrintable(saved.error().sentence));
        return refused;
    }
    for (const QString &path : *saved)
        std::printf("%s\n", qPrintable(QDir::toNativeSeparators(path)));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    shareHeap();
    QApplication app(argc, argv);
    nameTheProgram();
    QApplication::setDesktopFileName(u"lansnav"_s);
    const QString firstLanguage = languageOfEnvironment();
    useLanguage(firstLanguage);
    const Result<WindowOptions> options = readOptions(app.arguments());
    if (!options) {
        std::fprintf(stderr, "%s\n", qPrintable(options.error().sentence));
        return wrongUsage;
    }

    SystemEnvironment environment(options->profile);
    Settings settings = Settings::load(options->profile.isEmpty() ? QString() : QDir(options->profile).filePath(u"lansnav.ini"_s));
    const QString language = chosenLanguage(*options, settings);
    if (language != firstLanguage)
        useLanguage(language);
    ThreadLanguage threads;
    QCoreApplication::installTranslator(&threads);
    style::applyTheme(app, chosenTheme(*options, settings));
    // Our own, not looked for in the theme: where it is not found, that goes through every folder of every theme.
    QApplication::setWindowIcon(QIcon(u":/icons/lansnav.svg"_s));

    const QList<Area> areas = allAreas();
    ShellSetup setup = setupOf(environment, areas, settings, threads, language);
    setup.firstPage = options->page;
    MainWindow window(std::move(setup));
    const bool unattended = !options->pictures.isEmpty() || options->exitWhenPainted;
    const QString file = !options->file.isEmpty() ? options->file : settings.lastFile;
    if (unattended) {
        if (!window.openQuietly(file))
            return notOpened;
    } else {
        if (!file.isEmpty() && (!options->file.isEmpty() || QFileInfo::exists(file)))
            window.openFile(file);
        window.show();
    }
    if (!options->pictures.isEmpty())
        return takePictures(window, options->pictures);
    if (options->exitWhenPainted) {
        new PaintWatch(sinceStart, &app);
        window.show();
    }
    return app.exec();
}
