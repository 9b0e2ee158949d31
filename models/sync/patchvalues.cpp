// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/patchvalues.h"

#include <QChar>
#include <QCryptographicHash>

#include <algorithm>
#include <limits>

namespace lansnav {

namespace {

/// Enough that two texts of a file never share a mark.
constexpr qsizetype markBytes = 12;

/// Walks once over a patch. Every function leaves the place after what it read, or fails.
class Scanner
{
public:
    explicit Scanner(const QByteArray &patch) : m_at(patch.constData()), m_end(m_at + patch.size()) {}

    bool take(char wanted)
    {
        skipSpace();
        if (m_at == m_end || *m_at != wanted)
            return false;
        ++m_at;
        return true;
    }
    bool atEnd()
    {
        skipSpace();
        return m_at == m_end;
    }

    /// The patch's own bytes where nothing is escaped.
    std::optional<QByteArray> string()
    {
        if (!take('"'))
            return {};
        QByteArray text;
        while (m_at != m_end) {
            // What needs no escape is taken in one piece.
            const char *plain = m_at;
            while (m_at != m_end && *m_at != '"' && *m_at != '\\')
                ++m_at;
            const qsizetype length = m_at - plain;
            if (m_at == m_end)
                return {};
            if (*m_at++ == '"') {
                if (text.isEmpty())
                    return length > 0 ? QByteArray::fromRawData(plain, length) : QByteArray("");
                return text.append(plain, length);
            }
            text.append(plain, length);
            if (!escape(text))
                return {};
        }
        return {};
    }

    std::optional<PatchValue> value()
    {
        skipSpace();
        if (m_at == m_end)
            return {};
        if (*m_at == '"') {
            auto text = string();
            if (!text)
                return {};
            return PatchValue{PatchValue::Kind::Text, 0, std::move(*text)};
        }
        if (*m_at == '{')
            return byteText();
        if (m_end - m_at >= 4 && QByteArrayView(m_at, 4) == "null") {
            m_at += 4;
            return PatchValue{};
        }
        return integer();
    }

private:
    void skipSpace()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\t' || *m_at == '\r'))
            ++m_at;
    }

    /// The next four digits as a number; -1 when they are none.
    int fourHex()
    {
        if (m_end - m_at < 4)
            return -1;
        bool isHex = false;
        const uint unit = QByteArrayView(m_at, 4).toUInt(&isHex, 16);
        m_at += 4;
        return isHex ? int(unit) : -1;
    }

    bool escape(QByteArray &text)
    {
        static constexpr char letters[] = "\"\\/bfnrt";
        static constexpr char meant[] = "\"\\/\b\f\n\r\t";
        if (m_at == m_end)
            return false;
        const char letter = *m_at++;
        if (letter != 'u') {
            const char *known = std::char_traits<char>::find(letters, sizeof letters - 1, letter);
            if (!known)
                return false;
            text.append(meant[known - letters]);
            return true;
        }
        const int code = fourHex();
        if (code < 0)
            return false;
        auto point = char32_t(code);
        if (QChar::isHighSurrogate(point)) {
            if (m_end - m_at < 6 || m_at[0] != '\\' || m_at[1] != 'u')
                return false;
            m_at += 2;
            const int low = fourHex();
            if (low < 0 || !QChar::isLowSurrogate(char32_t(low)))
                return false;
            point = QChar::surrogateToUcs4(char16_t(point), char16_t(low));
        } else if (QChar::isLowSurrogate(point)) {
            return false;
        }
        text.append(QString::fromUcs4(&point, 1).toUtf8());
        return true;
    }

    /// {"x": "<hex of the text>"} or {"f": "<hex of its mark>"}
    std::optional<PatchValue> byteText()
    {
        if (!take('{'))
            return {};
        const auto what = string();
        const bool isFolded = what == QByteArray("f");
        if ((!isFolded && what != QByteArray("x")) || !take(':'))
            return {};
        const auto hex = string();
        if (!hex || !take('}') || hex->size() % 2 != 0 || (isFolded && hex->size() != 2 * markBytes))
            return {};
        for (const char digit : *hex)
            if (!isxdigit(static_cast<unsigned char>(digit)))
                return {};
        return PatchValue{isFolded ? PatchValue::Kind::Folded : PatchValue::Kind::Text, 0, QByteArray::fromHex(*hex)};
    }

    std::optional<PatchValue> integer()
    {
        const char *begin = m_at;
        if (m_at != m_end && *m_at == '-')
            ++m_at;
        while (m_at != m_end && *m_at >= '0' && *m_at <= '9')
            ++m_at;
        bool isNumber = false;
        const qint64 number = QByteArrayView(begin, m_at - begin).toLongLong(&isNumber);
        if (!isNumber)
            return {};
        return PatchValue{PatchValue::Kind::Integer, number, {}};
    }

    const char *m_at;
    const char *m_end;
};

/// No table of ours has nearly as many; each is looked for among those before it.
constexpr qsizetype mostColumns = 1000;

/// No column of ours is called otherwise, and a name has no other way to be written than as it is.
bool isColumnName(const QByteArray &name)
{
    return !name.isEmpty() && name.size() <= 64 && std::all_of(name.begin(), name.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'; });
}

bool needsHex(const QByteArray &text)
{
    for (const char c : text)
        if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t')
            return true;
    return false;
}

void appendText(QByteArray &out, const QByteArray &text)
{
    if (needsHex(text)) {
        out += "{\"x\":\"" + text.toHex() + "\"}";
        return;
    }
    out += '"';
    for (const char c : text) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default: out += c;
        }
    }
    out += '"';
}

} // namespace

PatchValue PatchValue::folded() const
{
    if (kind != Kind::Text)
        return *this;
    return {Kind::Folded, 0, QCryptographicHash::hash(text, QCryptographicHash::Sha256).left(markBytes)};
}

bool PatchValue::isSameAs(const PatchValue &other) const
{
    if ((kind == Kind::Folded) == (other.kind == Kind::Folded))
        return *this == other;
    return folded() == other.folded();
}

std::optional<PatchValues> PatchValues::parse(const QByteArray &patch)
{
    auto values = view(patch);
    if (values) {
        for (auto &[column, value] : values->m_values) {
            column = owned(column);
            value.text = owned(value.text);
        }
    }
    return values;
}

std::optional<PatchValues> PatchValues::view(const QByteArray &patch)
{
    constexpr qsizetype usualColumns = 12;
    Scanner scan(patch);
    PatchValues values;
    values.m_values.reserve(usualColumns);
    if (!scan.take('{'))
        return {};
    if (scan.take('}'))
        return scan.atEnd() ? std::optional(values) : std::nullopt;
    do {
        auto column = scan.string();
        if (!column || !isColumnName(*column) || !scan.take(':') || values.contains(*column) || values.m_values.size() >= mostColumns)
            return {};
        auto value = scan.value();
        if (!value)
            return {};
        values.insert(*column, std::move(*value));
    } while (scan.take(','));
    return scan.take('}') && scan.atEnd() ? std::optional(std::move(values)) : std::nullopt;
}

const PatchValue *PatchValues::value(QByteArrayView column) const
{
    for (const auto &[name, value] : m_values)
        if (name == column)
            return &value;
    return nullptr;
}

QByteArray PatchValues::toPatch() const
{
    QByteArray out = "{";
    for (const auto &[column, value] : m_values) {
        if (out.size() > 1)
            out += ',';
        appendText(out, column);
        out += ':';
        switch (value.kind) {
        case PatchValue::Kind::Null: out += "null"; break;
        case PatchValue::Kind::Integer: out += QByteArray::number(value.number); break;
        case PatchValue::Kind::Text: appendText(out, value.text); break;
        case PatchValue::Kind::Folded: out += "{\"f\":\"" + value.text.toHex() + "\"}"; break;
        }
    }
    return out + '}';
}

} // namespace lansnav
