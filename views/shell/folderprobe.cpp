// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/folderprobe.h"

#include <QFileInfo>

#include <thread>

namespace lansnav {

FolderProbe::FolderProbe(const QString &folder, Ask ask) : m_state(std::make_shared<std::atomic_int>(Waiting))
{
    if (!ask)
        ask = [](const QString &path) { return QFileInfo(path).isDir(); };
    // It outlives this object, and the program too, if the drive keeps it: it knows nothing but the path and where to put the answer.
    std::thread([state = m_state, folder, ask = std::move(ask)] { state->store(ask(folder) ? There : Away); }).detach();
}

std::optional<bool> FolderProbe::answer() const
{
    const int state = m_state->load();
    return state == Waiting ? std::nullopt : std::optional(state == There);
}

} // namespace lansnav
