// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace lansnav {

/// Whether a folder is there, asked on a thread that nobody waits for: a network drive that is away can hold whoever asks it
/// for minutes, and cannot be told to stop.
class FolderProbe
{
public:
    /// Answers on any thread; holds nothing that could be gone by the time it answers.
    using Ask = std::function<bool(const QString &folder)>;

    /// Asks at once. `ask` empty: the file system.
    explicit FolderProbe(const QString &folder, Ask ask = {});
    /// Nothing until it has answered.
    std::optional<bool> answer() const;

private:
    enum State { Waiting, There, Away };
    std::shared_ptr<std::atomic_int> m_state;
};

} // namespace lansnav
