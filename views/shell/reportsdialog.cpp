// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/reportsdialog.h"

#include "calendar/term.h"
#include "common/style.h"
#include "shell/targetfields.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

ReportsDialog::ReportsDialog(const AppContext &context, const QHash<QString, Id> &pointedOut, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_pointedOut(pointedOut)
    , m_report(new QComboBox(this))
    , m_targets(new TargetFields(context, this))
    , m_period(new QComboBox(this))
{
    setWindowTitle(tr("Reports"));
    setMinimumWidth(460);
    for (const Area &area : *context.areas)
        for (const ReportKind &report : area.reports)
            m_report->addItem(report.label, report.key);
    m_report->setCurrentIndex(firstFitting());
    fillPeriods(context.store->environment().today());

    m_form = new QFormLayout;
    QFormLayout *form = m_form;
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->addRow(tr("&Report:"), m_report);
    form->addRow(tr("&Period:"), m_period);
    auto *widest = static_cast<QLabel *>(form->labelForField(m_report));
    widest->setMinimumWidth(measure::labelWidth);
    widest->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_open = buttons->addButton(tr("Preview…"), QDialogButtonBox::ActionRole);
    style::makePrimary(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measure::paneMargin, measure::paneMargin, measure::paneMargin, measure::paneMargin);
    column->addLayout(form);
    column->addWidget(m_targets);
    column->addWidget(style::quiet(tr("The preview can be printed or saved as PDF, web page or Excel. People with protected identity are masked."), this));
    column->addStretch();
    column->addWidget(buttons);

    connect(m_report, &QComboBox::currentIndexChanged, this, &ReportsDialog::fillTargets);
    connect(m_targets, &TargetFields::changed, this, [this] { m_open->setEnabled(chosen() && m_targets->isComplete()); });
    connect(m_open, &QPushButton::clicked, this, &ReportsDialog::preview);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fillTargets();
}

/// The first report of what is pointed out, else the first of all.
int ReportsDialog::firstFitting() const
{
    int index = 0;
    for (const Area &area : *m_context.areas)
        for (const ReportKind &report : area.reports) {
            const bool known = std::all_of(report.needs.cbegin(), report.needs.cend(), [this](const QString &need) { return m_pointedOut.contains(need); });
            if (known && !report.needs.isEmpty())
                return index;
            ++index;
        }
    return 0;
}

/// The term that runs first, then those before it and the next; after them the years.
void ReportsDialog::fillPeriods(QDate today)
{
    constexpr int termsBack = 8;
    constexpr int yearsBack = 8;
    const Term now = Term::containing(today);
    m_period->addItem(tr("%1 (now)", "a term").arg(now.toText()), now.toKey());
    Term term = now;
    for (int i = 0; i < termsBack; ++i) {
        term = term.previous();
        m_period->addItem(term.toText(), term.toKey());
    }
    m_period->addItem(tr("%1 (next)", "a term").arg(now.next().toText()), now.next().toKey());
    m_period->insertSeparator(m_period->count());
    for (int year = today.year(); year >= today.year() - yearsBack; --year)
        m_period->addItem(tr("The year %1").arg(year), year);
    m_period->setMaxVisibleItems(m_period->count());
}

const ReportKind *ReportsDialog::chosen() const
{
    for (const Area &area : *m_context.areas)
        for (const ReportKind &report : area.reports)
            if (report.key == m_report->currentData().toString())
                return &report;
    return nullptr;
}

void ReportsDialog::fillTargets()
{
    const ReportKind *report = chosen();
    m_targets->setNeeds(report ? report->needs : QStringList(), m_pointedOut);
    m_form->setRowVisible(m_period, report && report->hasPeriod);
}

void ReportsDialog::preview()
{
    const ReportKind *report = chosen();
    if (!report)
        return;
    Scope scope;
    scope.ids = m_targets->chosen();
    if (report->hasPeriod) {
        const QVariant period = m_period->currentData();
        scope.term = period.typeId() == QMetaType::QString ? period.toString() : QString();
        scope.year = period.typeId() == QMetaType::Int ? period.toInt() : 0;
    }
    scope.today = m_context.store->environment().today();
    const QString key = report->key;
    accept();
    m_context.showReport(key, scope);
}

} // namespace lansnav
