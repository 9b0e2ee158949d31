// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/networkpage.h"

class QLabel;
class QTableView;

namespace lansnav {

class FigureMatrix;

/// Counts per municipality and year, typed like in a sheet.
class FiguresPage : public NetworkPage
{
    Q_OBJECT

public:
    explicit FiguresPage(const AppContext &context, QWidget *parent = nullptr);
    QTableView *table() const { return m_table; }
    FigureMatrix *matrix() const { return m_matrix; }

protected:
    void refresh(bool other) override;
    void showRow(const Id &row) override;

private:
    FigureMatrix *m_matrix;
    QTableView *m_table;
    QLabel *m_what;
};

} // namespace lansnav
