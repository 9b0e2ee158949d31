// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncrules.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace lansnav {

static const QString asidePart = u".damaged-"_s;

QString nameSetAside(const QString &target, const QDateTime &at)
{
    return QFileInfo(target).completeBaseName() + asidePart + at.toString(u"yyyyMMdd-HHmmss"_s);
}

bool isSetAside(const QString &name, const QString &target)
{
    return name.startsWith(QFileInfo(target).completeBaseName() + asidePart);
}

bool isByproduct(const QString &name)
{
    static const QRegularExpression unfinished(u"^\\..+\\.tmp-\\d+$"_s);
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s, u".lock"_s})
        if (name.endsWith(suffix))
            return true;
    return name.contains(asidePart) || unfinished.match(name).hasMatch();
}

bool isSiblingName(const QString &name, const QString &target)
{
    if (name == target || name.startsWith(u'.') || isByproduct(name))
        return false;
    return name.endsWith(u".lansnav"_s, Qt::CaseInsensitive) || name.contains(QFileInfo(target).completeBaseName(), Qt::CaseInsensitive);
}

bool isTemporaryName(const QString &name)
{
    static const QRegularExpression ending(u"\\.(tmp|temp|part|partial|filepart|download|crdownload|!sync|bts)$"_s, QRegularExpression::CaseInsensitiveOption);
    return name.startsWith(u'.') || name.startsWith(u'~') || name.endsWith(u'~') || ending.match(name).hasMatch();
}

/// What a name adds to the shared file's, without the ending; nothing when it does not begin with that.
static std::optional<QString> addedToName(QString name, const QString &target)
{
    const QFileInfo info(target);
    const QString ending = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    if (!name.startsWith(info.completeBaseName(), Qt::CaseInsensitive))
        return std::nullopt;
    name.remove(0, info.completeBaseName().size());
    if (const qsizetype at = ending.isEmpty() ? -1 : name.lastIndexOf(ending, -1, Qt::CaseInsensitive); at >= 0)
        name.remove(at, ending.size());
    return name;
}

bool isCopyName(const QString &name, const QString &target)
{
    // Files are copied by hand in front of the name, by programs behind it, before the ending or after it.
    static const QRegularExpression before(u"^(kopia|konfliktkopia|copy|conflicted copy)( \\(\\d+\\))? (av|of) "_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression number(u"^ ?\\(\\d+\\)$"_s);
    // A word of its own: "team-copyright" is no copy.
    static const QRegularExpression word(u"^[^\\p{L}\\p{N}](.*[^\\p{L}\\p{N}])?(conflict|conflicted|konflikt|konfliktkopia|kopia|copy)([^\\p{L}\\p{N}]|$)"_s,
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (isTemporaryName(name))
        return false;
    const QRegularExpressionMatch copied = before.match(name);
    const auto added = addedToName(name.mid(copied.capturedLength()), target);
    if (!added)
        return false;
    if (added->isEmpty())
        return copied.hasMatch();
    return number.match(*added).hasMatch() || word.match(*added).hasMatch();
}

bool isComputerCopyName(const QString &name, const QString &target, const QStringList &sites)
{
    constexpr qsizetype longestComputer = 15;   // of the name that Windows gives to programs
    const auto added = addedToName(name, target);
    if (!added || !added->startsWith(u'-') || isTemporaryName(name))
        return false;
    static const QRegularExpression number(u"-\\d+$"_s);
    const QString whole = added->mid(1);
    for (const QString &computer : {whole, QString(whole).remove(number)})
        for (const QString &site : sites) {
            const QString host = site.section(u'@', -1).section(u'.', 0, 0);
            if (!host.isEmpty() && (computer.compare(host, Qt::CaseInsensitive) == 0 || computer.compare(host.left(longestComputer), Qt::CaseInsensitive) == 0))
                return computer == computer.toUpper();
        }
    return false;
}

Result<void> eraseTraces(Database &db)
{
    // The search index keeps the words of removed rows until it is merged into one piece.
    for (const QString &sql : {u"PRAGMA secure_delete = ON"_s, u"INSERT INTO search (search) VALUES ('optimize')"_s, u"VACUUM"_s})
        if (const auto done = db.run(sql); !done)
            return done;
    const auto busy = db.value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!busy)
        return busy.error();
    // No failure to SQLite, but the old bytes are still in the log beside the file.
    return busy->toInt() == 0 ? Result<void>() : Result<void>(Error{ErrorCode::InUse, {}});
}

} // namespace lansnav
