// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/area.h"
#include "store/environment.h"
#include "store/result.h"
#include "store/store.h"
#include "store/tabledecl.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace lansnav::cli {

/// What the program ends with.
enum class Exit {
    Done = 0,
    Faults = 1,         ///< done, and the data has faults that are listed
    Usage = 2,
    CannotOpen = 3,     ///< not ours, newer, damaged, in use
    Refused = 4,        ///< nothing changed
};

/// An option of a command. Texts are English source texts in context "lansnav::Cli".
struct Option
{
    QString name;
    const char *value = nullptr;    ///< what stands for its value in the help, "N"; null for a switch
    const char *help = nullptr;
    QString shortName{};            ///< one letter: -o
    QString label{};                ///< instead of `help`, already translated
};

class Call;

/// One command of the program.
struct Command
{
    QString name;
    const char *arguments = nullptr;    ///< as in the help: "FILE SOURCE"
    const char *summary = nullptr;      ///< English source text, context "lansnav::Cli"
    int least = 1;                      ///< fewest and most arguments
    int most = 1;
    QList<Option> options{};
    bool pointsOut = false;             ///< also takes an option for each finder of the areas: --network, --person …
    bool json = false;                  ///< takes --json
    /// What KIND or REPORT can be, for the help; null when the command has none.
    QStringList (*known)(const QList<Area> &areas) = nullptr;
    /// What the KIND or REPORT named can be limited by, as names of options; null where options are not refused.
    QStringList (*limits)(const Call &call) = nullptr;
    Exit (*run)(Call &) = nullptr;
};

/// The commands, in the order of the help.
const QList<Command> &commands();
const Command *findCommand(const QString &name);
/// All options a command takes, the general ones last.
QList<Option> optionsOf(const Command &command, const QList<Area> &areas);

/// One use of a command: its arguments, the program's areas, and the ways to answer.
class Call
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::Cli)

public:
    Call(const Command &command, const QList<Area> &areas, Environment &environment, QString language);

    /// Reads the arguments after the command's name; an exit code when the call ends here (help, wrong usage).
    std::optional<Exit> parse(const QStringList &arguments);

    const Command &command() const { return m_command; }
    const QList<Area> &areas() const { return m_areas; }
    const Schema &schema() const { return m_schema; }
    Environment &environment() const { return m_environment; }
    const QString &language() const { return m_language; }
    const QStringList &arguments() const { return m_arguments; }
    QString argument(int index) const { return m_arguments.value(index); }
    bool isSet(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList values(const QString &option) const { return m_parser.values(option); }
    bool json() const { return m_command.json && isSet(QStringLiteral("json")); }
    /// A whole number; `into` keeps its value when the option is not given. An exit code when it is no such number.
    std::optional<Exit> number(const QString &option, qint64 lowest, qint64 highest, qint64 &into) const;

    /// Opens FILE without changing a byte, beside an open window too.
    Result<std::unique_ptr<Store>> openToRead() const;
    /// Opens FILE for one act.
    Result<std::unique_ptr<Store>> openToWrite() const;
    /// Whether part of a name will do to point something out; for what is written to it will not.
    enum class Naming { Part, Whole };
    /// What the options point out; an exit code, already explained, when they point at nothing or at what the command's KIND or REPORT
    /// cannot be limited by.
    std::optional<Exit> readScope(Database &db, Scope &scope, Naming naming = Naming::Part) const;

    /// A line of results, to stdout.
    void print(const QString &line) const;
    /// The one JSON object, to stdout.
    void print(const QJsonObject &json) const;
    /// A message, to stderr.
    void tell(const QString &message) const;
    /// Explains wrong usage and points to the help.
    Exit usage(const QString &message) const;
    /// Explains why a file could not be opened.
    Exit cannotOpen(const Error &error) const;
    /// Explains why nothing was done with a file that was open.
    Exit refused(const Error &error) const;

private:
    QString helpText() const;
    std::optional<Exit> readPointedOut(Database &db, Scope &scope, Naming naming) const;
    /// Explains that what was named cannot be limited by an option.
    Exit cannotLimit(const QString &option, const QStringList &limits) const;
    static void knowProtected(Store &store);
    void tellBackup() const;
    void eraseWhatIsOver(Store &store) const;
    Result<Id> pointedOut(Database &db, const Finder &finder, const Scope &scope, bool yearOnlyTells, bool *yearTold) const;
    std::optional<Exit> demandWhole(Database &db, const Finder &finder) const;

    const Command &m_command;
    const QList<Area> &m_areas;
    Environment &m_environment;
    QString m_language;
    Schema m_schema;
    QCommandLineParser m_parser;
    QStringList m_arguments;
};

/// The list of commands, for `--help` and for a command that does not exist.
QString overview();
void writeOut(const QString &text);
void writeErr(const QString &text);

} // namespace lansnav::cli
