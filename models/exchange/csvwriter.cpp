// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"

#include "exchange/tablefile.h"

#include <QRegularExpression>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

void appendField(QByteArray *line, const QString &field)
{
    const QString safe = safeCell(field);
    static const QRegularExpression special(u"[;,\"\\r\\n\\t]|^\\s|\\s$"_s);
    if (!special.match(safe).hasMatch()) {
        line->append(safe.toUtf8());
        return;
    }
    line->append('"');
    line->append(QString(safe).replace(u"\""_s, u"\"\""_s).toUtf8());
    line->append('"');
}

} // namespace

QString safeCell(const QString &cell)
{
    // Numbers and phone numbers begin with + or - without being formulas; Excel makes at most a number of them.
    static const QRegularExpression harmless(u"^(?:-\\d+(?:[.,]\\d+)?|\\+[1-9]\\d{0,2}(?: \\d{2,3}){2,6}|-)$"_s);
    static const QString dangerous = u"=+-@\t\r\n＝＋－＠"_s;
    const QString trimmed = cell.trimmed();
    if (cell.isEmpty() || (!dangerous.contains(cell.front()) && (trimmed.isEmpty() || !dangerous.contains(trimmed.front()))))
        return cell;
    return harmless.match(cell).hasMatch() ? cell : u'\'' + cell;
}

QByteArray toCsv(const Table &table)
{
    QByteArray bytes("\xef\xbb\xbf");
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (i > 0)
            bytes.append(';');
        appendField(&bytes, table.columns.at(i).heading);
    }
    bytes.append("\r\n");
    for (const QVariantList &row : table.rows) {
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            if (i > 0)
                bytes.append(';');
            appendField(&bytes, tableText(row.value(i), table.columns.at(i).type));
        }
        bytes.append("\r\n");
    }
    return bytes;
}

Result<void> writeCsv(const Table &table, const QString &path)
{
    return writeFileSafely(path, toCsv(table));
}

} // namespace lansnav
