// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "privacy/showntext.h"
#include "store/id.h"

#include <QAbstractTableModel>
#include <QString>
#include <QVariant>

#include <functional>

namespace lansnav {

/// Roles that every list understands beyond Qt's own.
enum ListRole {
    IdRole = Qt::UserRole + 1,  ///< Id of the row
    SortRole,                   ///< what the column sorts by
    SeverityRole,               ///< int(Problem::Severity) or invalid: the delegate draws icon and colour
};

/// One column of a list, declared once: heading, value, sort key, editor, alignment.
template<class Row>
struct Column
{
    QString key;        ///< stable name, for remembering the layout
    QString heading;    ///< translated
    std::function<QVariant(const Row &)> value;         ///< what is shown: text or number
    /// What it sorts by when that differs from what is shown (a date, a count); text sorts by the Swedish alphabet.
    std::function<QVariant(const Row &)> sortKey{};
    /// Anything else by Qt role: tooltip, decoration, SeverityRole. May be empty.
    std::function<QVariant(const Row &, int role)> extra{};
    /// Present when the cell can be edited in place; returns whether the value was taken.
    std::function<bool(const Row &, const QVariant &)> edit{};
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    int width = 120;    ///< first width in device-independent pixels
    bool shown = true;  ///< at first
    /// Its texts are masked where they are read, and may be shown on purpose: they are not masked for the list (ShownText).
    bool maskedWhereRead = false;
    /// Names of things, never of people: masked like running text, whatever the key says.
    bool namesThings = false;

    QVariant sortValue(const Row &row) const { return sortKey ? sortKey(row) : value(row); }
    /// value() as the list shows it: what a text tells of people with protected identity is masked. Safe on any thread.
    QVariant shownValue(const Row &row) const { return masked(value(row)); }
    /// extra(), masked in the same way.
    QVariant shownExtra(const Row &row, int role) const { return extra ? masked(extra(row, role)) : QVariant(); }

private:
    QVariant masked(const QVariant &read) const
    {
        if (maskedWhereRead || read.userType() != QMetaType::QString)
            return read;
        return namesThings ? ShownText::of(read.toString()) : ShownText::cell(key, read.toString());
    }
};

/// The untyped side of RowModel: what views need without knowing the row.
class RowModelBase : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Number of rows before filtering; those that are still being read are counted when their number is known.
    virtual int total() const = 0;
    /// Number of rows that pass the filter: rowCount(), and without a filter also those that are still being read.
    virtual int shown() const = 0;
    /// Whether every row is there; while some are still being read, no row that passes the filter does not mean that none will.
    virtual bool isWhole() const { return true; }
    virtual void setFilterText(const QString &typed) = 0;
    virtual Id idAt(int visibleRow) const = 0;
    /// Visible row of an id, or -1.
    virtual int rowOf(const Id &id) const = 0;
    virtual QString columnKey(int column) const = 0;
    virtual int columnWidth(int column) const = 0;
    virtual bool columnShown(int column) const = 0;

signals:
    /// total() or rowCount() changed.
    void countsChanged();
};

} // namespace lansnav
