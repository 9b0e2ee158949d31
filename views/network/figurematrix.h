// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/types.h"
#include "store/result.h"

#include <QAbstractTableModel>

#include <functional>

namespace lansnav {

/// Figures as municipality × year. What is not stated is empty, never zero; "ca 12" is approximate.
///
/// The first row is the county as a whole; the last sums what is stated for the municipalities and cannot be changed.
class FigureMatrix : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Writes one figure; the cell keeps what is stored when it fails.
    using Writer = std::function<Result<void>(const Figure &figure)>;

    explicit FigureMatrix(QObject *parent = nullptr);
    void setWriter(Writer writer) { m_writer = std::move(writer); }
    /// Years from the first figure to `toYear`, at least `leastYears` of them.
    void setNetwork(const NetworkDetail &network, int toYear, int leastYears = 4);

    /// "12", "ca 12", "c:a 12", "~12", "1 200", or nothing. Invalid text gives no result.
    struct Typed { std::optional<int> value; bool approximate = false; };
    static std::optional<Typed> read(const QString &text);
    /// Row and column of a figure; invalid when it is not there.
    QModelIndex indexOf(const Id &figure) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// What was typed could not be a figure, or could not be saved.
    void refused(const QString &sentence);

private:
    const Figure *figureAt(int row, int column) const;
    bool isSumRow(int row) const { return row == int(m_municipalities.size()) + 1; }
    QString cellText(int row, int column) const;
    QString sumText(int column) const;

    Id m_network;
    QList<NetworkMunicipality> m_municipalities;
    QHash<std::pair<Id, int>, Figure> m_figures;
    QList<int> m_years;
    Writer m_writer;
};

} // namespace lansnav
