// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartplot.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>

namespace lansnav::chartplot {

namespace {

QTableWidgetItem *readOnly(const QString &text, Qt::Alignment alignment)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    item->setTextAlignment(alignment | Qt::AlignVCenter);
    return item;
}

} // namespace

QWidget *makeFigures(QWidget *parent)
{
    auto *table = new QTableWidget(parent);
    table->setShowGrid(false);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

void fillFigures(QWidget *widget, const report::Chart &chart)
{
    auto *table = qobject_cast<QTableWidget *>(widget);
    if (!table)
        return;
    table->clear();
    table->setRowCount(int(chart.categories.size()));
    table->setColumnCount(int(chart.series.size()) + 1);
    QStringList headings{QCoreApplication::translate("lansnav::ReportText", "Category")};
    for (const report::Series &series : chart.series)
        headings.append(series.name.isEmpty() ? chart.unit : series.name);
    table->setHorizontalHeaderLabels(headings);
    const QLocale locale;
    for (int row = 0; row < table->rowCount(); ++row) {
        table->setItem(row, 0, readOnly(chart.categories.at(row), Qt::AlignLeft));
        for (int column = 1; column < table->columnCount(); ++column) {
            const std::optional<double> value = chart.series.at(column - 1).values.value(row);
            table->setItem(row, column, readOnly(value ? locale.toString(*value, 'g', 6) : QStringLiteral("–"), Qt::AlignRight));
            table->item(row, column)->setToolTip(value ? valueText(chart, column - 1, row) : QString());
        }
    }
    // A null current cell makes assistive technology stumble in Qt 6.4.
    if (table->rowCount() > 0)
        table->setCurrentCell(0, 0);
}

void pressFigures(QWidget *widget, const ChartPress &press)
{
    QObject::disconnect(qobject_cast<QTableWidget *>(widget), &QTableWidget::cellActivated, widget, nullptr);
    QObject::connect(qobject_cast<QTableWidget *>(widget), &QTableWidget::cellActivated, widget, [press](int row, int column) {
        if (column > 0)
            press(column - 1, row);
    });
}

} // namespace lansnav::chartplot
