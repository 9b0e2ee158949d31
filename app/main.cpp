// SPDX-License-Identifier: GPL-3.0-or-later
// The window's program: puts together areas, tabs, settings, language and theme, and opens the window.
#include "areas.h"
#include "language.h"
#include "newfile.h"
#include "window/options.h"
#include "window/paintwatch.h"
#include "window/threadlanguage.h"

#include "common/iconcache.h"
#include "common/settings.h"
#include "common/style.h"
#include "course/coursetab.h"
#include "network/networktab.h"
#include "parenting/parentingtab.h"
#include "register/peopletab.h"
#include "register/templates.h"
#include "shell/dialogsizes.h"
#include "shell/mainwindow.h"
#include "shell/tabpictures.h"
#include "shell/workspace.h"
#include "store/storeopening.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
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

/// Window and file come up side by side and allocate much: each thread's heap grows in large steps, not page by page.
void growHeapsInLargeSteps()
{
#ifdef __GLIBC__
    mallopt(M_TOP_PAD, 4 << 20);
#endif
}

/// Reading the first lists leaves room that glibc keeps for the thread that read them; it is given back before the file is
/// checked and backed up, so that the program never needs both. With 100 000 people that is more than 10 MB.
void giveBackHeapLater(QObject *context)
{
#ifdef __GLIBC__
    constexpr int afterFirstListsMs = 3000;
    QTimer::singleShot(afterFirstListsMs, context, [] { malloc_trim(0); });
#else
    Q_UNUSED(context)
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

/// The one that was named, or the one open last if it is still there.
QString fileToOpen(const WindowOptions &options, const Settings &settings)
{
    if (!options.file.isEmpty())
        return options.file;
    return QFileInfo::exists(settings.lastFile) ? settings.lastFile : QString();
}

ShellSetup setupOf(Environment &environment, const QList<Area> &areas, Settings &settings, ThreadLanguage &threads, const QString &language)
{
    ShellSetup setup;
    setup.environment = &environment;
    setup.areas = &areas;
    setup.schema = schemaOf(areas);
    setup.tabs = {networkTab(), courseTab(), parentingTab(), peopleTab()};
    setup.settings = &settings;
    setup.language = language;
    setup.version = QCoreApplication::applicationVersion();
    setup.templates = [] {
        QList<TemplateChoice> regions;
        for (const TemplateInfo &region : availableTemplates())
            regions.append({region.region, region.name});
        return regions;
    };
    setup.createFile = [&environment, &areas](const NewFileRequest &request, const std::function<bool()> &cancelled) {
        NewFile file;
        file.path = request.path;
        file.regionTemplate = request.regionTemplate;
        file.demo = request.demo;
        if (request.demo) {
            file.people = request.demoPeople;
            file.years = request.demoYears;
        }
        return createNewFile(file, areas, environment, cancelled);
    };
    setup.beginFromTemplate = [&areas](Store &store, const QString &regionTemplate) { return beginFromTemplate(store, regionTemplate, areas); };
    setup.inLanguage = [&threads](const QString &spoken, const std::function<void()> &work) { threads.speak(spoken, work); };
    return setup;
}

/// What the window shows of the areas: those it has a tab for. One without is for the command line; in the window its problems
/// and hits would lead nowhere.
QList<Area> withTabs(QList<Area> areas, const QList<TabFactory> &tabs)
{
    areas.removeIf([&](const Area &area) {
        return std::none_of(tabs.cbegin(), tabs.cend(), [&](const TabFactory &tab) { return tab.area == area.key; });
    });
    return areas;
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

/// Help and version are printed, and need no display.
void doWithoutDisplay(int argc, char **argv)
{
#ifndef Q_OS_WIN
    static constexpr QByteArrayView printed[] = {"-h", "--help", "--help-all", "-v", "--version"};
    for (int i = 1; i < argc; ++i)
        if (std::find(std::begin(printed), std::end(printed), QByteArrayView(argv[i])) != std::end(printed))
            qputenv("QT_QPA_PLATFORM", "offscreen");
#else
    Q_UNUSED(argc)
    Q_UNUSED(argv)
#endif
}

} // namespace

int main(int argc, char **argv) // NOLINT(bugprone-exception-escape): what is thrown here is want of memory, and nothing above could mend it
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    growHeapsInLargeSteps();
    doWithoutDisplay(argc, argv);
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
    const QList<Area> areas = allAreas();
    ShellSetup setup = setupOf(environment, areas, settings, threads, language);
    const QList<Area> shown = withTabs(areas, setup.tabs);
    setup.areas = &shown;
    const QString file = fileToOpen(*options, settings);
    if (!file.isEmpty())
        setup.opening = std::make_shared<StoreOpening>(file, setup.schema, environment);
    style::applyTheme(app, chosenTheme(*options, settings));
    const IconCache drawnIcons(environment.profileDir() + u"/icons.cache"_s);
    // Our own, not looked for in the theme: where it is not found, that goes through every folder of every theme.
    QApplication::setWindowIcon(QIcon(u":/icons/lansnav.svg"_s));

    setup.firstPage = options->page;
    const DialogSizes dialogSizes(&settings);
    MainWindow window(std::move(setup));
    const bool unattended = !options->pictures.isEmpty() || options->exitWhenPainted;
    if (unattended) {
        if (!window.openQuietly(file))
            return notOpened;
    } else {
        if (!file.isEmpty())
            window.openFile(file);
        window.show();
    }
    if (!options->pictures.isEmpty())
        return takePictures(window, options->pictures);
    if (options->exitWhenPainted) {
        new PaintWatch(sinceStart, &app);
        window.show();
    }
    giveBackHeapLater(&app);
    return app.exec();
}
