// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"

#include <QDialog>

namespace lansnav {

/// What was done in the whole file, by whom and when; any act can be taken back.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HistoryDialog(const AppContext &context, QWidget *parent = nullptr);
};

} // namespace lansnav
