// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace lansnav {

/// Picks a report and what it is about, and opens its preview.
class ReportsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReportsDialog(const AppContext &context, QWidget *parent = nullptr);

private:
    void fillTargets();
    void preview();
    const ReportKind *chosen() const;

    AppContext m_context;
    QFormLayout *m_form = nullptr;
    QComboBox *m_report = nullptr;
    QHash<QString, QComboBox *> m_targets;  ///< one field a scope id the report needs
    QLabel *m_message = nullptr;
    QPushButton *m_open = nullptr;
    int m_job = 0;
};

} // namespace lansnav
