// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablefile.h"

#include "calendar/partialdate.h"
#include "exchange/csvwriter.h"
#include "exchange/jsonwriter.h"
#include "exchange/vcard.h"
#include "exchange/xlsxwriter.h"
#include "store/atomicfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

class TableFile
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::TableFile)

public:
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
    AtomicFile file(path);
    if (const auto begun = file.begin(); !begun)
        return begun;
    if (const auto written = write(file.temporaryPath()); !written)
        return written;
    return file.commit();
}

Result<void> writeFileSafely(const QString &path, const QByteArray &bytes)
{
    AtomicFile file(path);
    if (const auto begun = file.begin(); !begun)
        return begun;
    if (const auto written = file.write(bytes); !written)
        return written;
    return file.commit();
}

} // namespace lansnav
