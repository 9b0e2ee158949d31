// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncrules.h"

#include <QFileInfo>
#include <QRegularExpression>

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

bool isSiblingName(const QString &name, const QString &target)
{
    const QString stem = QFileInfo(target).completeBaseName();
    if (name == target || name.startsWith(u'.') || name.contains(asidePart))
        return false;
    // A write-ahead log or journal beside somebody's own file.
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s, u".lock"_s})
        if (name.endsWith(suffix))
            return false;
    return name.endsWith(u".lansnav"_s, Qt::CaseInsensitive) || name.contains(stem, Qt::CaseInsensitive);
}

bool isCopyName(const QString &name, const QString &target)
{
    const QFileInfo info(target);
    const QString ending = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    // Files are copied by hand in front of the name, by programs behind it, before the ending or after it.
    static const QRegularExpression before(u"^(kopia|konfliktkopia|copy|conflicted copy)( \\(\\d+\\))? (av|of) "_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression number(u"^ ?\\(\\d+\\)$"_s);
    static const QRegularExpression word(u"^[^\\p{L}\\p{N}].*(conflict|konflikt|kopia|copy)"_s, QRegularExpression::CaseInsensitiveOption);
    // OneDrive's: the name of a computer, which Windows writes in capitals.
    static const QRegularExpression computer(u"^-(?=.*\\p{Lu})[\\p{Lu}\\p{N}-]{2,}$"_s);
    const QRegularExpressionMatch copied = before.match(name);
    QString rest = name.mid(copied.capturedLength());
    if (!rest.startsWith(info.completeBaseName(), Qt::CaseInsensitive))
        return false;
    rest.remove(0, info.completeBaseName().size());
    if (const qsizetype at = ending.isEmpty() ? -1 : rest.lastIndexOf(ending, -1, Qt::CaseInsensitive); at >= 0)
        rest.remove(at, ending.size());
    if (rest.isEmpty())
        return copied.hasMatch();
    return number.match(rest).hasMatch() || word.match(rest).hasMatch() || computer.match(rest).hasMatch();
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
