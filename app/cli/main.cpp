// SPDX-License-Identifier: GPL-3.0-or-later
#include "areas.h"
#include "cli/call.h"
#include "language.h"

#include "store/environment.h"

#include <QApplication>
#include <QCoreApplication>
#include <QLoggingCategory>

#include <memory>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace Qt::StringLiterals;

namespace lansnav::cli {

namespace {

/// Painting needs fonts, and so an application with a platform; everything else runs without one.
bool paints(int argc, char **argv)
{
    bool report = false;
    bool pdf = false;
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument(argv[i]);
        report = report || argument == "report" || argument == "extract";
        pdf = pdf || argument.toLower().endsWith(".pdf");
    }
    return report && pdf;
}

/// A scheduled job has no session folder; that painting then uses the temporary one is no news to anybody.
void quietHandler(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (!message.startsWith(u"QStandardPaths: "))
        writeErr(message + u'\n');
}

std::unique_ptr<QCoreApplication> application(int &argc, char **argv)
{
    if (!paints(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QtMessageHandler before = qInstallMessageHandler(quietHandler);
    std::unique_ptr<QCoreApplication> made = std::make_unique<QApplication>(argc, argv);
    qInstallMessageHandler(before);
    return made;
}

/// The value of --lang wherever it stands: it must be known before the first text is made.
QString askedLanguage(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == u"--")
            break;
        if (arguments.at(i) == u"--lang" && i + 1 < arguments.size())
            return arguments.at(i + 1);
        if (arguments.at(i).startsWith(u"--lang="))
            return arguments.at(i).mid(7);
    }
    return {};
}

Exit unknownCommand(const QString &message)
{
    writeErr(message + u"\n\n"_s + overview());
    return Exit::Usage;
}

Exit run(QStringList arguments)
{
    const QString asked = askedLanguage(arguments);
    const bool known = knownLanguages().contains(asked);
    const QString language = known ? asked : languageOfEnvironment();
    useLanguage(language);
    if (!asked.isEmpty() && !known)
        return unknownCommand(Call::tr("There is no language “%1”. Known: %2.").arg(asked, knownLanguages().join(u", "_s)));
    if (arguments.isEmpty())
        return unknownCommand(Call::tr("A command is missing."));
    // `--lang en new FILE`: the general option may stand first.
    if (arguments.first() == u"--lang" && arguments.size() > 2)
        arguments = arguments.mid(2) + arguments.first(2);
    else if (arguments.first().startsWith(u"--lang=") && arguments.size() > 1)
        arguments = arguments.mid(1) + arguments.first(1);
    const QString name = arguments.takeFirst();
    if (name == u"--version") {
        writeOut(u"lansnav-cli "_s + QCoreApplication::applicationVersion() + u'\n');
        return Exit::Done;
    }
    if (name == u"--help" || name == u"-h" || name == u"help") {
        if (!arguments.isEmpty() && findCommand(arguments.first()))
            return run({arguments.first(), u"--help"_s, u"--lang"_s, language});
        writeOut(overview());
        return Exit::Done;
    }
    const Command *command = findCommand(name);
    if (!command)
        return unknownCommand(Call::tr("There is no command “%1”.").arg(name));
    SystemEnvironment environment;
    const QList<Area> areas = allAreas();
    Call call(*command, areas, environment, language);
    if (const auto ended = call.parse(arguments))
        return *ended;
    return command->run(call);
}

} // namespace

} // namespace lansnav::cli

int main(int argc, char **argv)
{
#ifdef Q_OS_WIN
    SetConsoleOutputCP(CP_UTF8);
#endif
    const auto application = lansnav::cli::application(argc, argv);
    lansnav::nameTheProgram();
    // What is merely noted is for those who ask for it (QT_LOGGING_RULES): the answer says the same in words.
    QLoggingCategory::setFilterRules(u"lansnav.*.info=false"_s);
    return int(lansnav::cli::run(QCoreApplication::arguments().mid(1)));
}
