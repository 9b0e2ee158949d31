// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/options.h"

#include "language.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {
struct OptionText
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::WindowOptions)
};
} // namespace

Result<WindowOptions> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(OptionText::tr("The workbook of a region's development leaders."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption pictures(u"pictures"_s, OptionText::tr("Saves a picture of every tab in a folder and ends."), u"folder"_s);
    const QCommandLineOption profile(u"profile"_s, OptionText::tr("Keeps settings and backups in this folder instead of the user's profile."), u"folder"_s);
    const QCommandLineOption language(u"lang"_s, OptionText::tr("Language: sv or en."), u"language"_s);
    const QCommandLineOption theme(u"theme"_s, OptionText::tr("Theme: light or dark."), u"theme"_s);
    const QCommandLineOption page(u"page"_s, OptionText::tr("The page to show first: overview, networks, people …"), u"page"_s);
    const QCommandLineOption painted(u"exit-when-painted"_s, OptionText::tr("Ends when the first filled list has been painted, and prints how many milliseconds it took."));
    parser.addOptions({pictures, profile, language, theme, page, painted});
    parser.addPositionalArgument(u"file"_s, OptionText::tr("The file to open."), u"[file]"_s);
    if (!parser.parse(arguments))
        return Error{ErrorCode::Invalid, parser.errorText()};
    if (parser.isSet(help))
        parser.showHelp();
    if (parser.isSet(version))
        parser.showVersion();

    WindowOptions options;
    options.file = parser.positionalArguments().value(0);
    options.pictures = parser.value(pictures);
    options.profile = parser.value(profile);
    options.language = parser.value(language);
    options.theme = parser.value(theme);
    options.page = parser.value(page);
    options.exitWhenPainted = parser.isSet(painted);
    if (!options.language.isEmpty() && !knownLanguages().contains(options.language))
        return Error{ErrorCode::Invalid, OptionText::tr("The languages are sv and en.")};
    if (!options.theme.isEmpty() && options.theme != u"light" && options.theme != u"dark")
        return Error{ErrorCode::Invalid, OptionText::tr("The themes are light and dark.")};
    if ((!options.pictures.isEmpty() || options.exitWhenPainted) && options.file.isEmpty())
        return Error{ErrorCode::Invalid, OptionText::tr("Name the file to open.")};
    return options;
}

} // namespace lansnav
