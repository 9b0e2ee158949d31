// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "parenting/figurelists.h"

#include <QWidget>

class QLabel;

namespace lansnav {

class TableView;

/// Parents reached per 1 000 children in a year, a municipality a row. The number of children is typed in the list, an act each.
class ReachedPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReachedPane(const AppContext &context, QWidget *parent = nullptr);

    void setRows(const QList<ReachedRow> &rows, int year);
    TableView *table() const { return m_table; }

signals:
    /// What was typed is no number of children, or could not be saved.
    void refused(const QString &sentence);
    /// What was typed has been saved.
    void taken();
    /// A figure was opened: "started" or "per_thousand".
    void opened(const lansnav::ReachedRow &row, const QString &figure);

private:
    bool write(const ReachedRow &row, const QString &typed);
    QString columnKey() const;

    AppContext m_context;
    ReachedListModel m_model;
    TableView *m_table;
    QLabel *m_heading;
    int m_year = 0;
};

} // namespace lansnav
