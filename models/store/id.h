// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QMetaType>
#include <QString>
#include <QVariant>

#include <array>
#include <compare>
#include <initializer_list>

namespace lansnav {

class Environment;

/// Primary key of every synced row: a 16-byte UUID (RFC 9562), stored as BLOB(16).
///
/// New rows get a version 7 id (sortable by creation time). Rows that two people must be able to create
/// independently and still meet (a membership, an attendance) get a version 5 id of their natural key.
/// The null id (all zero) means "none" and is bound as SQL NULL.
class Id
{
public:
    constexpr Id() = default;

    /// A fresh version 7 id from the environment's clock and random source.
    static Id fresh(Environment &environment);
    /// A fresh id that sorts after `last`, also within one millisecond: rows that are added together then lie together in
    /// the file and its indexes. With a null `last` as fresh().
    static Id freshAfter(const Id &last, Environment &environment);
    /// The version 5 id of a natural key: `table` and the parts, e.g. {network.hex(), person.hex()}.
    static Id natural(QStringView table, std::initializer_list<QString> parts);
    static Id natural(QStringView table, const QStringList &parts);
    /// From 16 raw bytes; anything else gives the null id.
    static Id fromBytes(const QByteArray &bytes);
    /// From 32 hex digits, with or without hyphens; anything else gives the null id.
    static Id fromHex(QStringView hex);
    /// From what a query returned (BLOB or NULL).
    static Id fromVariant(const QVariant &value) { return fromBytes(value.toByteArray()); }

    bool isNull() const { return *this == Id(); }
    QByteArray bytes() const;
    /// 32 lower-case hex digits, as in the change log.
    QString hex() const;
    /// What to bind: 16 bytes, or SQL NULL for the null id.
    QVariant bind() const;

    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept
    {
        return qHashBits(id.m_bytes.data(), id.m_bytes.size(), seed);
    }

private:
    std::array<quint8, 16> m_bytes{};
};

} // namespace lansnav

Q_DECLARE_METATYPE(lansnav::Id)
