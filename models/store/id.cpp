// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/id.h"

#include "store/environment.h"

#include <QUuid>
#include <QtEndian>

#include <algorithm>

namespace lansnav {

namespace {

// Namespace of all Länsnav natural keys; part of the file format.
// {6f1d7a52-3c0e-5b8e-9a41-4c616e736e76}, as numbers so that it stands before any other constant is made from it.
constexpr QUuid naturalNamespace(0x6f1d7a52, 0x3c0e, 0x5b8e, 0x9a, 0x41, 0x4c, 0x61, 0x6e, 0x73, 0x6e, 0x76);

} // namespace

Id Id::fresh(Environment &environment)
{
    Id id;
    const quint64 ms = quint64(environment.nowMs());
    for (int i = 0; i < 6; ++i)
        id.m_bytes[size_t(i)] = quint8(ms >> (8 * (5 - i)));
    quint64 random[2] = {environment.random64(), environment.random64()};
    std::copy_n(reinterpret_cast<const quint8 *>(random), 10, id.m_bytes.begin() + 6);
    id.m_bytes[6] = quint8(0x70 | (id.m_bytes[6] & 0x0f));
    id.m_bytes[8] = quint8(0x80 | (id.m_bytes[8] & 0x3f));
    return id;
}

Id Id::freshAfter(const Id &last, Environment &environment)
{
    const Id next = fresh(environment);
    const auto time = [](const Id &id) { return qFromBigEndian<quint64>(id.m_bytes.data()) >> 16; };
    if (last.isNull() || time(next) > time(last))
        return next;
    // RFC 9562, 6.2, method 2: the last one's random part, moved on by a random step.
    constexpr quint64 variant = quint64(0x80) << 56;
    const quint64 step = 1 + (qFromBigEndian<quint64>(next.m_bytes.data() + 8) & 0xffffffff);
    const quint64 moved = (qFromBigEndian<quint64>(last.m_bytes.data() + 8) & ~(quint64(0xc0) << 56)) + step;
    if (moved >> 62)
        return next;    // no room left, once in millions: the order is only for speed
    Id id = last;
    qToBigEndian(moved | variant, id.m_bytes.data() + 8);
    return id;
}

Id Id::natural(QStringView table, std::initializer_list<QString> parts)
{
    return natural(table, QStringList(parts));
}

Id Id::natural(QStringView table, const QStringList &parts)
{
    // U+001F separates, so that no two lists of parts give the same name.
    const QString name = table.toString() + QChar(0x1f) + parts.join(QChar(0x1f));
    return fromBytes(QUuid::createUuidV5(naturalNamespace, name.toUtf8()).toRfc4122());
}

Id Id::fromBytes(const QByteArray &bytes)
{
    Id id;
    if (bytes.size() == 16)
        std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char *>(id.m_bytes.data()));
    return id;
}

Id Id::fromHex(QStringView hex)
{
    QByteArray digits = hex.toLatin1();
    digits.replace('-', QByteArray());
    if (digits.size() != 32)
        return {};
    return fromBytes(QByteArray::fromHex(digits));
}

QByteArray Id::bytes() const
{
    return QByteArray(reinterpret_cast<const char *>(m_bytes.data()), qsizetype(m_bytes.size()));
}

QString Id::hex() const
{
    return QString::fromLatin1(bytes().toHex());
}

QVariant Id::bind() const
{
    return isNull() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(bytes());
}

} // namespace lansnav
