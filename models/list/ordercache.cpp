// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/ordercache.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSqlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

QByteArray OrderCache::stateOf(Database &db)
{
    // Another version may sort in another way, another language calls the masked by another name.
    QByteArray state = QCoreApplication::applicationVersion().toUtf8() + ' ' + QLocale().name().toUtf8();
    const auto log = db.each(u"SELECT site, n, sum FROM digest ORDER BY site"_s, {}, [&state](const QSqlQuery &query) {
        for (int column = 0; column < 3; ++column)
            state += ' ' + QByteArray::number(query.value(column).toLongLong());
    });
    return log ? QCryptographicHash::hash(state, QCryptographicHash::Sha256).toHex() : QByteArray();
}

std::optional<OrderCache::Beginning> OrderCache::read(const QByteArray &state) const
{
    QFile file(m_path);
    if (state.isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArrayList lines = file.readAll().split('\n');
    // State, number of rows, ids, and "end" so that a torn file is not taken for a short one.
    if (lines.size() < 3 || lines.takeFirst() != state || lines.takeLast() != "end")
        return std::nullopt;
    Beginning beginning;
    beginning.total = lines.takeFirst().toInt();
    for (const QByteArray &line : std::as_const(lines))
        beginning.ids.append(Id::fromHex(QString::fromLatin1(line)));
    const bool whole = std::none_of(beginning.ids.cbegin(), beginning.ids.cend(), [](const Id &id) { return id.isNull(); });
    return whole ? std::optional(beginning) : std::nullopt;
}

void OrderCache::write(const QByteArray &state, const Beginning &beginning) const
{
    if (state.isEmpty())
        return;
    QByteArray text = state + '\n' + QByteArray::number(beginning.total) + '\n';
    for (const Id &id : beginning.ids)
        text += id.hex().toLatin1() + '\n';
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QFile file(m_path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(text + "end");
}

} // namespace lansnav
