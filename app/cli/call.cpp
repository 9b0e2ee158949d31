// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"

#include "areas.h"
#include "calendar/term.h"
#include "language.h"
#include "privacy/showntext.h"
#include "store/backup.h"
#include "sync/logcare.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace lansnav::cli {

namespace {

constexpr int helpColumn = 26;

QString translated(const char *text)
{
    return QCoreApplication::translate("lansnav::Cli", text);
}

QString optionLine(const Option &option)
{
    QString name = (option.shortName.isEmpty() ? QString() : u"-"_s + option.shortName + u", "_s) + u"--"_s + option.name;
    if (option.value)
        name += u' ' + QString::fromUtf8(option.value);
    const QString help = option.label.isEmpty() ? translated(option.help) : option.label;
    return u"  "_s + name.leftJustified(helpColumn) + u"  "_s + help;
}

} // namespace

void writeOut(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

void writeErr(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

QString overview()
{
    QString text = Call::tr("Usage: %1").arg(u"lansnav-cli COMMAND …"_s) + u"\n\n"_s + Call::tr("Commands:") + u'\n';
    for (const Command &command : commands())
        text += u"  "_s + command.name.leftJustified(10) + u"  "_s + translated(command.summary) + u'\n';
    return text + u'\n' + Call::tr("More on one of them: %1").arg(u"lansnav-cli COMMAND --help"_s) + u'\n';
}

QList<Option> optionsOf(const Command &command, const QList<Area> &areas)
{
    QList<Option> options = command.options;
    if (command.pointsOut)
        for (const Area &area : areas)
            for (const Finder &finder : area.finders)
                options.append({finder.key, "NAME", nullptr, {}, finder.label});
    if (command.json)
        options.append({u"json"_s, nullptr, QT_TRANSLATE_NOOP("lansnav::Cli", "the result as one JSON object")});
    options.append({u"lang"_s, "sv|en", QT_TRANSLATE_NOOP("lansnav::Cli", "language of messages, lists and reports")});
    options.append({u"help"_s, nullptr, QT_TRANSLATE_NOOP("lansnav::Cli", "this text"), u"h"_s});
    return options;
}

Call::Call(const Command &command, const QList<Area> &areas, Environment &environment, QString language)
    : m_command(command), m_areas(areas), m_environment(environment), m_language(std::move(language)), m_schema(schemaOf(areas))
{
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsCompactedShortOptions);
    for (const Option &option : optionsOf(command, areas)) {
        const QStringList names = option.shortName.isEmpty() ? QStringList{option.name} : QStringList{option.shortName, option.name};
        m_parser.addOption(option.value ? QCommandLineOption(names, {}, QString::fromUtf8(option.value)) : QCommandLineOption(names));
    }
}

QString Call::helpText() const
{
    QString text = tr("Usage: %1").arg(u"lansnav-cli "_s + m_command.name + u' ' + QString::fromUtf8(m_command.arguments)) + u" […]\n\n"_s
        + translated(m_command.summary) + u"\n\n"_s;
    if (m_command.known)
        text += tr("Known: %1").arg(m_command.known(m_areas).join(u", "_s)) + u"\n\n"_s;
    text += tr("Options:") + u'\n';
    for (const Option &option : optionsOf(m_command, m_areas))
        text += optionLine(option) + u'\n';
    return text;
}

std::optional<Exit> Call::parse(const QStringList &arguments)
{
    const bool understood = m_parser.parse(QStringList{u"lansnav-cli"_s} + arguments);
    if (const QStringList unknown = m_parser.unknownOptionNames(); !unknown.isEmpty())
        return usage(tr("There is no option %1 here.").arg((unknown.first().size() == 1 ? u"-"_s : u"--"_s) + unknown.first()));
    if (!understood)
        return usage(m_parser.errorText());
    if (isSet(u"help"_s)) {
        writeOut(helpText());
        return Exit::Done;
    }
    m_arguments = m_parser.positionalArguments();
    if (m_arguments.size() < m_command.least || m_arguments.size() > m_command.most)
        return usage(tr("%1 takes these arguments: %2.").arg(m_command.name, QString::fromUtf8(m_command.arguments)));
    if (std::any_of(m_arguments.cbegin(), m_arguments.cend(), [](const QString &argument) { return argument.isEmpty(); }))
        return usage(tr("An argument is empty."));
    return std::nullopt;
}

std::optional<Exit> Call::number(const QString &option, qint64 lowest, qint64 highest, qint64 &into) const
{
    if (!isSet(option))
        return std::nullopt;
    bool understood = false;
    const qint64 number = value(option).toLongLong(&understood);
    if (!understood || number < lowest || number > highest)
        return usage(tr("--%1 takes a whole number from %2 to %3.").arg(option).arg(lowest).arg(highest));
    into = number;
    return std::nullopt;
}

Result<std::unique_ptr<Store>> Call::openToRead() const
{
    auto store = Store::open(argument(0), m_schema, m_environment, {.exclusive = false, .readOnly = true, .backup = false});
    if (store)
        knowProtected(**store);
    return store;
}

/// What is told of the file from now on masks what its texts say of people with protected identity (ShownText). A file so damaged that they
/// cannot be read has no texts to tell.
void Call::knowProtected(Store &store)
{
    if (const auto words = ProtectedText::load(store.database()))
        ShownText::know(*words);
}

Result<std::unique_ptr<Store>> Call::openToWrite() const
{
    auto store = Store::open(argument(0), m_schema, m_environment, {.exclusive = true, .readOnly = false, .backup = false});
    if (!store)
        return store;
    knowProtected(**store);
    for (const QString &notice : (*store)->notices())
        tell(notice);
    // As the window does on opening, but no more than one for all that a script does in a row.
    if (const auto kept = Backups(m_environment, argument(0)).makeBefore((*store)->database()); !kept)
        tell(kept.error().sentence);
    eraseWhatIsOver(**store);
    return store;
}

/// What is kept only for a time goes whenever the file is written to, so that a scheduled job takes care of it.
void Call::eraseWhatIsOver(Store &store) const
{
    const auto expired = expiredRows(store.database(), m_areas, m_environment.today());
    const auto erased = expired ? eraseExpired(store, store.database(), expired->rows) : Result<ChangeSet>(expired.error());
    if (!erased)
        return tell(erased.error().sentence);
    for (const QString &sentence : expired->told)
        tell(ShownText::of(sentence));
}

/// Part of a name may fit another one tomorrow, and what was written into the wrong one is not seen.
std::optional<Exit> Call::demandWhole(Database &db, const Finder &finder) const
{
    const QString text = value(finder.key);
    const auto named = finder.named ? finder.named(db) : Result<QList<NamedRow>>(QList<NamedRow>());
    if (!named)
        return refused(named.error());
    if (!findWhole(*named, text).id.isNull())
        return std::nullopt;
    QStringList candidates = namesWith(*named, text);
    // Words of a name that do not stand together there, or nothing at all: that is told when it is looked for.
    if (candidates.isEmpty())
        if (const auto found = finder.find(db, text))
            for (const NamedRow &row : *named)
                if (row.id == *found)
                    candidates.append(row.names.last());
    if (candidates.isEmpty())
        return std::nullopt;
    for (QString &candidate : candidates)
        candidate = ShownText::line(candidate);
    return usage(tr("“%1” is only part of a name, and what is written to has to be named in full. It may be: %2. Nothing was changed.").arg(text, candidates.join(u"; "_s)));
}

Exit Call::cannotLimit(const QString &option, const QStringList &limits) const
{
    QStringList known;
    for (const Option &possible : optionsOf(m_command, m_areas))
        if (limits.contains(possible.name))
            known.append(u"--"_s + possible.name);
    if (known.isEmpty())
        return usage(tr("“%1” cannot be limited by --%2, nor by anything else.").arg(argument(1), option));
    return usage(tr("“%1” cannot be limited by --%2. It can be limited by: %3.").arg(argument(1), option, known.join(u", "_s)));
}

/// What comes every year is told apart by the year that was asked for, which is then `yearTold`.
Result<Id> Call::pointedOut(Database &db, const Finder &finder, const Scope &scope, bool yearOnlyTells, bool *yearTold) const
{
    const auto found = finder.findWithin ? finder.findWithin(db, value(finder.key), scope.ids) : finder.find(db, value(finder.key));
    const bool isUnclear = !found && found.error().code == ErrorCode::Invalid && isSet(u"year"_s);
    // What is found within another that the year has told apart is not searched for everywhere.
    if ((yearOnlyTells && !finder.findWithin) || isUnclear)
        if (const auto ofYear = finder.find(db, value(finder.key) + u' ' + value(u"year"_s))) {
            *yearTold = true;
            return ofYear;
        }
    return found;
}

std::optional<Exit> Call::readPointedOut(Database &db, Scope &scope, Naming naming) const
{
    const QStringList limits = m_command.limits ? m_command.limits(*this) : QStringList();
    const bool refuses = m_command.limits != nullptr;
    const bool yearOnlyTells = refuses && isSet(u"year"_s) && !limits.contains(u"year"_s);
    bool yearTold = false;
    for (const Area &area : m_areas)
        for (const Finder &finder : area.finders) {
            if (!isSet(finder.key))
                continue;
            if (refuses && !limits.contains(finder.key))
                return cannotLimit(finder.key, limits);
            if (naming == Naming::Whole)
                if (const auto wrong = demandWhole(db, finder))
                    return wrong;
            const auto found = pointedOut(db, finder, scope, yearOnlyTells, &yearTold);
            if (!found) {
                // What is offered instead are names of the file. What was typed is said again as it was typed, or it would be told whose it is.
                Error error = found.error();
                if (const QString typed = value(finder.key); ShownText::of(typed) == typed)
                    error.sentence = ShownText::of(error.sentence);
                return refused(error);
            }
            scope.ids.insert(finder.key, *found);
        }
    if (yearOnlyTells && !yearTold)
        return cannotLimit(u"year"_s, limits);
    for (const QString &option : {u"term"_s, u"on"_s})
        if (refuses && isSet(option) && !limits.contains(option))
            return cannotLimit(option, limits);
    return std::nullopt;
}

std::optional<Exit> Call::readScope(Database &db, Scope &scope, Naming naming) const
{
    scope.today = m_environment.today();
    if (const auto wrong = readPointedOut(db, scope, naming))
        return wrong;
    const auto declared = [this](const QString &name) {
        return std::any_of(m_command.options.cbegin(), m_command.options.cend(), [&](const Option &option) { return option.name == name; });
    };
    if (declared(u"filter"_s))
        scope.filter = value(u"filter"_s);
    if (declared(u"year"_s)) {
        qint64 year = 0;
        if (const auto wrong = number(u"year"_s, 1900, 2200, year))
            return wrong;
        scope.year = int(year);
    }
    if (declared(u"term"_s) && isSet(u"term"_s)) {
        const auto term = Term::fromText(value(u"term"_s));
        if (!term)
            return usage(tr("“%1” is no term. Write it like VT2026 or HT2026.").arg(value(u"term"_s)));
        scope.term = term->toKey();
    }
    if (declared(u"on"_s) && isSet(u"on"_s)) {
        scope.on = QDate::fromString(value(u"on"_s), Qt::ISODate);
        if (!scope.on.isValid())
            return usage(tr("“%1” is no day. Write it like 2020-12-31.").arg(value(u"on"_s)));
    }
    return std::nullopt;
}

void Call::print(const QString &line) const
{
    writeOut(line + u'\n');
}

void Call::print(const QJsonObject &json) const
{
    writeOut(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented)));
}

void Call::tell(const QString &message) const
{
    writeErr(message + u'\n');
}

Exit Call::usage(const QString &message) const
{
    tell(message);
    tell(tr("More: %1").arg(u"lansnav-cli %1 --help"_s.arg(m_command.name)));
    return Exit::Usage;
}

/// The newest good backup of FILE, with the command that puts it in the file's place.
void Call::tellBackup() const
{
    const Backups::Entry backup = Backups(m_environment, argument(0)).newestGood();
    if (!backup.path.isEmpty())
        tell(tr("The newest good backup is from %1. This puts it in the file's place: %2").arg(backup.made.toString(u"yyyy-MM-dd HH:mm"_s), u"lansnav-cli restore \"%1\" \"%2\""_s.arg(backup.path, argument(0))));
    else if (m_command.name != u"restore")
        tell(tr("There is no good backup of it on this computer. What has been synced comes back with lansnav-cli join, from the shared file."));
}

Exit Call::cannotOpen(const Error &error) const
{
    tell(error.sentence);
    if (error.code == ErrorCode::Damaged)
        tellBackup();
    return Exit::CannotOpen;
}

Exit Call::refused(const Error &error) const
{
    tell(error.sentence);
    switch (error.code) {
    case ErrorCode::NotOurs:
    case ErrorCode::Newer:
    case ErrorCode::Damaged:
    case ErrorCode::InUse:
        return Exit::CannotOpen;
    default:
        return Exit::Refused;
    }
}

} // namespace lansnav::cli
