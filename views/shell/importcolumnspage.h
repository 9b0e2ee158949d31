// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;
class QTableWidget;

namespace lansnav {

class ImportSession;

/// Second page of the import: which column of the source is which field, with samples.
class ImportColumnsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportColumnsPage(ImportSession &session, QWidget *parent = nullptr);

    /// Shows the session's plan.
    void fill();
    /// Whether a required field has a column; otherwise the page says what is missing.
    bool isComplete() const;

signals:
    void changed();
    /// The user says the headings stand on another row (an index into Sheet::rows), or that there are none (-1).
    void headerRowWanted(int row);

private:
    void addColumn(int column);
    QStringList samples(int column) const;
    void take(int column, const QComboBox *field);
    void check();

    ImportSession &m_session;
    QLabel *m_sheet = nullptr;
    QCheckBox *m_hasHeadings = nullptr;
    QSpinBox *m_line = nullptr;
    QLabel *m_beside = nullptr;         ///< what is told of the other sheets
    QTableWidget *m_table = nullptr;
    QLabel *m_fault = nullptr;
};

} // namespace lansnav
