// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>

namespace lansnav {

class RowModelBase;
class TableView;
struct Settings;

/// Which columns of a list are fitted, by key.
struct FittedColumns
{
    QStringList keys;           ///< as wide as what stands in them
    QString rest;               ///< takes what the others leave of the view: as much as stands in it, and no less than declared
    QStringList beside;         ///< stay as wide as they are; `rest` leaves them their room
};

/// Keeps columns as wide as what stands in them, until somebody sizes one of them by hand, which is remembered.
class ColumnFit : public QObject
{
    Q_OBJECT

public:
    /// The view has its model and its remembered layout already; it owns the fit. Without `settings` nothing is remembered.
    ColumnFit(TableView *view, const FittedColumns &columns, Settings *settings, const QString &layoutKey);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void fitLater(bool measure);
    void fit();
    void measure();
    void apply();
    void sectionResized(int column, int before, int now);
    int columnOf(const QString &key) const;
    int contentOf(int column) const;
    bool isLast(int column) const;

    TableView *m_view;
    RowModelBase *m_model;
    FittedColumns m_columns;
    Settings *m_settings;
    QString m_sizedKey;             ///< what says in the settings that somebody has sized a column
    QHash<QString, int> m_widths;   ///< what stands in the columns needs
    bool m_measure = false;
    bool m_pending = false;
    bool m_fitting = false;
    bool m_stopped = false;
};

} // namespace lansnav
