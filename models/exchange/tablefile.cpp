// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablefile.h"

#include "calendar/partialdate.h"
#include "exchange/csvwriter.h"
#include "exchange/jsonwriter.h"
#include "exchange/vcard.h"
#include "exchange/xlsxwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryFile>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

class TableFile
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::TableFile)

public:
    static Error cannotWrite(const QString &path, const QString &why)
    {
        return {ErrorCode::Io, tr("“%1” could not be written (%2). What was there before is unchanged. Close the file if it is open "
                                  "in another program, or choose another folder.").arg(QFileInfo(path).fileName(), why)};
    }
    static QString word(bool value) { return value ? tr("yes") : tr("no"); }
    static Error unknownEnding(const QString &path)
    {
        return {ErrorCode::Invalid, tr("“%1” does not end in a format that can be written. Choose one of: %2.")
                                        .arg(QFileInfo(path).fileName(), tableEndings().join(u", "_s))};
    }
};

} // namespace

QStringList tableEndings()
{
    return {u"csv"_s, u"xlsx"_s, u"json"_s, u"vcf"_s};
}

QString tableText(const QVariant &value, Table::Type type)
{
    if (!value.isValid())
        return {};
    if (type == Table::Type::Boolean)
        return TableFile::word(value.toBool());
    // A day stays as programs read it; a term or a week has no such form but a code that nobody knows.
    const PartialDate date = type == Table::Type::Date ? PartialDate::fromIso(value.toString()) : PartialDate();
    return date.isNull() || date.precision() == PartialDate::Precision::Day ? value.toString() : date.toText();
}

Result<void> writeTable(const Table &table, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"csv")
        return writeCsv(table, path);
    if (ending == u"xlsx")
        return writeXlsx(table, path);
    if (ending == u"json")
        return writeJson(table, path);
    if (ending == u"vcf")
        return writeVCards(vCardsFrom(table), path);
    return TableFile::unknownEnding(path);
}

Result<void> writeFileSafely(const QString &path, const std::function<Result<void>(const QString &temporary)> &write)
{
    const QFileInfo target(path);
    if (target.isDir())
        return TableFile::cannotWrite(path, TableFile::tr("it is a folder"));
    // In the same folder, so that moving it is one step of the file system.
    QString name;
    {
        // Gone before the file is moved: while it lives it holds the file open, which Windows then does not move.
        QTemporaryFile temporary(target.absolutePath() + u"/.lansnav-XXXXXX."_s + target.suffix());
        temporary.setAutoRemove(false);
        if (!temporary.open())
            return TableFile::cannotWrite(path, temporary.errorString());
        name = temporary.fileName();
    }
    auto discard = qScopeGuard([&] { QFile::remove(name); });
    if (const Result<void> done = write(name); !done)
        return done;
    // QTemporaryFile makes files only their owner may read; a shared folder's own rules shall hold instead.
    QFile::setPermissions(name, target.exists() ? target.permissions()
                                                : QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
    // Windows does not replace a file by renaming: step aside, and step back when the move fails.
    const QString aside = name + u".old"_s;
    const bool existed = target.exists();
    if (existed && !QFile::rename(path, aside))
        return TableFile::cannotWrite(path, TableFile::tr("it is in use"));
    if (!QFile::rename(name, path)) {
        if (existed)
            QFile::rename(aside, path);
        return TableFile::cannotWrite(path, TableFile::tr("the folder does not allow it"));
    }
    if (existed)
        QFile::remove(aside);
    discard.dismiss();
    return {};
}

Result<void> writeFileSafely(const QString &path, const QByteArray &bytes)
{
    return writeFileSafely(path, [&](const QString &temporary) -> Result<void> {
        QFile file(temporary);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size() || !file.flush())
            return TableFile::cannotWrite(path, file.errorString());
        file.close();
        if (file.error() != QFileDevice::NoError)
            return TableFile::cannotWrite(path, file.errorString());
        return {};
    });
}

} // namespace lansnav
