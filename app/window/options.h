// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace lansnav {

/// What the window's command line says.
struct WindowOptions
{
    QString file;               ///< to open; empty: none named
    QString pictures;           ///< folder for pictures of every tab, then end; empty: stay open
    QString profile;            ///< folder instead of the user's profile and settings
    QString language;           ///< "sv" or "en"; empty: as in the settings
    QString theme;              ///< "light" or "dark"; empty: as in the settings
    QString page;               ///< page to show first; empty: the one shown last
    bool exitWhenPainted = false;   ///< end once a filled list has been painted, printing the milliseconds
};

/// Reads the arguments (without the program's name first). --help and --version print and end the process.
Result<WindowOptions> readOptions(const QStringList &arguments);

} // namespace lansnav
