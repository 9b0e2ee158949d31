// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/result.h"

#include <QStringList>

namespace lansnav {

class MainWindow;

/// Saves every page of the window, and every sub-tab of the first row, as PNG (1280×720) in `folder`.
/// Returns the files' paths. The window must have a file open.
Result<QStringList> saveTabPictures(MainWindow &window, const QString &folder);

} // namespace lansnav
