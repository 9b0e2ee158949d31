// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace lansnav {

/// Does it once `widget` has been painted for the next time: for what the first look does not need. Not at all if it never is.
void afterPainting(QWidget *widget, std::function<void()> act);

} // namespace lansnav
