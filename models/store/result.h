// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace lansnav {

/// What kind of failure an Error is; callers branch on this, people read Error::sentence.
enum class ErrorCode {
    NotFound,       ///< the file or row does not exist
    NotOurs,        ///< a file of another program, or no database at all
    Newer,          ///< written by a newer version than this program can read
    Damaged,        ///< truncated, torn or otherwise unreadable
    InUse,          ///< open in another window or held by another program
    ReadOnly,       ///< the file or its folder cannot be written
    DiskFull,       ///< no room left; the change was not made
    Exists,         ///< refuses to overwrite
    Invalid,        ///< input that breaks a rule
    Cancelled,      ///< the user stopped it
    Refused,        ///< understood, and deliberately not done
    Database,       ///< any other failure from SQLite
    Io,             ///< any other failure from the file system
};

/// A failure in words the user understands: what happened, what was kept, what to do now.
struct Error
{
    ErrorCode code = ErrorCode::Database;
    QString sentence;   ///< translated, complete; carries no personal data
    /// It may be gone by the next attempt. The sentence then says what happened only: what was kept, and whether and when there is
    /// another attempt, is said by whoever knows.
    bool passing = false;
};

/// A value or the reason there is none. Every boundary that can fail returns one.
template<class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Success, or the reason for failure.
template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) {}

    bool ok() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace lansnav
