// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"

#include <QPushButton>

namespace lansnav {

/// "2 clashes" beside the title of what is shown, when colleagues changed the same field of it (or of what belongs to it)
/// at the same time. Hidden when there are none. A press opens the list of just those.
class ClashBadge : public QPushButton
{
    Q_OBJECT

public:
    /// The store of `context` outlives the badge.
    ClashBadge(const AppContext &context, QString table, QWidget *parent = nullptr);

    /// The row that is shown; null for none.
    void setRow(const Id &row);

private:
    void read();

    AppContext m_context;
    QString m_table;
    Id m_row;
    int m_job = 0;
};

} // namespace lansnav
