// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QPushButton;

namespace lansnav {

class TargetFields;

/// Picks a report and what it is about, and opens its preview.
class ReportsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `pointedOut`: what the reports are of at first ({"network": id}).
    ReportsDialog(const AppContext &context, const QHash<QString, Id> &pointedOut, QWidget *parent = nullptr);

private:
    void fillTargets();
    void fillPeriods(QDate today);
    int firstFitting() const;
    void preview();
    const ReportKind *chosen() const;

    AppContext m_context;
    QHash<QString, Id> m_pointedOut;
    QComboBox *m_report = nullptr;
    TargetFields *m_targets = nullptr;
    QFormLayout *m_form = nullptr;
    QComboBox *m_period = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace lansnav
