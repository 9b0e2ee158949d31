// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

namespace lansnav {

/// A copy that needs nobody else's memory; null stays null.
inline QByteArray owned(const QByteArray &bytes)
{
    return bytes.isNull() ? bytes : QByteArray(bytes.constData(), bytes.size());
}

/// One value of a patch, as bytes: what SQLite stored is what it will store again, even text that is no valid UTF-8
/// (a JSON library would refuse the whole patch because of it).
struct PatchValue
{
    enum class Kind {
        Null,
        Integer,
        Text,
        Folded,     ///< a text that is no longer kept: only its mark is, so that it can still be told from others
    };
    Kind kind = Kind::Null;
    qint64 number = 0;
    QByteArray text;    ///< UTF-8, unescaped; of a folded text its mark

    /// Of a text, what stays of it; other values stay as they are.
    PatchValue folded() const;
    /// Whether both are the same value, as far as a folded one tells.
    bool isSameAs(const PatchValue &other) const;

    friend bool operator==(const PatchValue &, const PatchValue &) = default;
};

/// The values of a patch by column, in the order they stand in it.
class PatchValues
{
public:
    /// Reads a patch (models/store/README.md, "A patch"): a flat object of integers, strings, nulls, {"x": hex} and {"f": mark}.
    /// Nothing for anything else: such a patch was not written by Länsnav.
    static std::optional<PatchValues> parse(const QByteArray &patch);
    /// The same without copies where nothing is escaped: valid as long as the patch's bytes are.
    static std::optional<PatchValues> view(const QByteArray &patch);
    /// Whether parse() would read it.
    static bool isReadable(const QByteArray &patch) { return view(patch).has_value(); }

    const PatchValue *value(QByteArrayView column) const;
    bool contains(QByteArrayView column) const { return value(column) != nullptr; }
    void insert(const QByteArray &column, PatchValue value) { m_values.append({column, std::move(value)}); }
    const QList<std::pair<QByteArray, PatchValue>> &all() const { return m_values; }
    /// As a patch again, text with control characters as {"x": hex}.
    QByteArray toPatch() const;

private:
    QList<std::pair<QByteArray, PatchValue>> m_values;
};

} // namespace lansnav
