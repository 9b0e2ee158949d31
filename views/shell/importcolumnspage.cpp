// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/importcolumnspage.h"

#include "common/style.h"
#include "exchange/headermatch.h"
#include "exchange/importmapping.h"
#include "shell/importsession.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSpinBox>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int sampleCount = 3;
constexpr int sampleLength = 40;

QString fieldKey(const QString &mapped)
{
    return mapped.section(u':', 0, 0);
}

} // namespace

ImportColumnsPage::ImportColumnsPage(ImportSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_sheet(style::quiet({}, this))
    , m_hasHeadings(new QCheckBox(tr("The list &has headings, on line:"), this))
    , m_line(new QSpinBox(this))
    , m_beside(style::quiet({}, this))
    , m_table(new QTableWidget(0, 3, this))
    , m_fault(style::quiet({}, this))
{
    m_table->setHorizontalHeaderLabels({tr("Heading in the file"), tr("For example"), tr("Is read as")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(0, 220);
    m_table->horizontalHeader()->resizeSection(2, 220);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setAccessibleName(tr("Columns"));
    setFocusProxy(m_table);
    m_beside->setWordWrap(true);
    m_line->setAccessibleName(tr("Line of the headings"));
    m_line->setKeyboardTracking(false);

    auto *top = new QHBoxLayout;
    top->addWidget(m_sheet, 1);
    top->addWidget(m_hasHeadings);
    top->addWidget(m_line);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_beside);
    column->addWidget(m_table, 1);
    column->addWidget(m_fault);

    connect(m_line, &QSpinBox::valueChanged, this, [this](int line) {
        const Sheet &sheet = m_session.book()->sheets.at(m_session.plan()->sheet);
        const qsizetype row = sheet.lines.indexOf(line);
        if (row >= 0 && row != m_session.plan()->headerRow)
            emit headerRowWanted(int(row));
    });
    // Checked again, the line is looked for; where none is found the first line is as good a guess as any.
    connect(m_hasHeadings, &QCheckBox::clicked, this, [this](bool on) {
        const int typed = int(m_session.book()->sheets.at(m_session.plan()->sheet).lines.indexOf(m_line->value()));
        emit headerRowWanted(on ? qMax(0, typed) : -1);
    });
}

void ImportColumnsPage::fill()
{
    const ImportPlan &plan = *m_session.plan();
    const Sheet &sheet = m_session.book()->sheets.at(plan.sheet);
    m_sheet->setText(sheet.name.isEmpty() ? plan.sourceName : tr("%1, sheet %2").arg(plan.sourceName, plan.sheetName));
    m_beside->setText(plan.sheetsTold.join(u' '));
    m_beside->setVisible(!plan.sheetsTold.isEmpty());
    {
        const QSignalBlocker quietly(m_line);
        m_line->setRange(sheet.lines.isEmpty() ? 1 : sheet.lines.first(), sheet.lines.isEmpty() ? 1 : sheet.lines.last());
        m_line->setValue(sheet.lines.value(qMax(0, plan.headerRow), 1));
    }
    m_hasHeadings->setChecked(plan.headerRow >= 0);
    // Each of several sheets has its own line of headings.
    m_hasHeadings->setEnabled(!plan.isTogether);
    m_line->setEnabled(plan.headerRow >= 0 && !plan.isTogether);
    m_table->setRowCount(0);
    for (int i = 0; i < int(plan.headings.size()); ++i)
        addColumn(i);
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
    check();
}

QStringList ImportColumnsPage::samples(int column) const
{
    QStringList found;
    for (const ImportRow &row : std::as_const(m_session.plan()->rows)) {
        QString cell = row.cells.value(column).simplified();
        if (cell.isEmpty() || found.contains(cell))
            continue;
        if (cell.size() > sampleLength)
            cell = cell.left(sampleLength - 1) + u'…';
        found << cell;
        if (found.size() == sampleCount)
            break;
    }
    return found;
}

void ImportColumnsPage::addColumn(int column)
{
    const ImportPlan &plan = *m_session.plan();
    const Sheet &sheet = m_session.book()->sheets.at(plan.sheet);
    const QString mapped = plan.mapping.value(column);
    const QStringList examples = samples(column);
    QString heading = HeaderMatcher::shown(plan.headings.at(column));
    if (heading.isEmpty() && examples.isEmpty() && mapped.isEmpty())
        return;
    if (heading.isEmpty())
        heading = plan.headerRow >= 0 ? tr("(no heading)") : tr("Column %1", "a letter, as in Excel").arg(ImportMapping::letter(column));
    if (!plan.unfolded && sheet.hiddenColumns.contains(column))
        heading = tr("%1 (hidden in Excel)").arg(heading);

    auto *field = new QComboBox(m_table);
    field->addItem(tr("— not read —"), QString());
    for (const ImportField &offered : m_session.kind()->fields) {
        const bool current = fieldKey(mapped) == offered.key;
        const QString value = current ? mapped : offered.pattern.isEmpty() ? offered.key : offered.key + u':' + plan.headings.at(column);
        field->addItem(offered.required ? tr("%1 *", "a required field").arg(offered.label) : offered.label, value);
    }
    field->setCurrentIndex(qMax(0, field->findData(mapped)));
    field->setAccessibleName(tr("%1 is read as").arg(heading));
    connect(field, &QComboBox::activated, this, [this, column, field] { take(column, field); });

    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(heading));
    m_table->setItem(row, 1, new QTableWidgetItem(examples.join(u" · "_s)));
    m_table->setCellWidget(row, 2, field);
}

void ImportColumnsPage::take(int column, const QComboBox *field)
{
    const QString value = field->currentData().toString();
    if (value.isEmpty())
        m_session.plan()->mapping.remove(column);
    else
        m_session.plan()->mapping.insert(column, value);
    check();
}

bool ImportColumnsPage::isComplete() const
{
    if (!m_session.plan() || !m_session.kind())
        return false;
    const ImportKind &kind = *m_session.kind();
    bool needsAny = false;
    for (const ImportField &field : kind.fields) {
        if (!field.required)
            continue;
        needsAny = true;
        for (const QString &mapped : std::as_const(m_session.plan()->mapping))
            if (fieldKey(mapped) == field.key)
                return true;
    }
    return !needsAny;
}

void ImportColumnsPage::check()
{
    QStringList required;
    for (const ImportField &field : m_session.kind()->fields)
        if (field.required)
            required << field.label;
    QHash<QString, int> uses;
    for (const ImportField &field : m_session.kind()->fields)
        if (field.pattern.isEmpty())
            for (const QString &mapped : std::as_const(m_session.plan()->mapping))
                if (mapped == field.key)
                    ++uses[field.label];
    QStringList twice;
    for (auto it = uses.cbegin(); it != uses.cend(); ++it)
        if (it.value() > 1)
            twice << it.key();
    if (!isComplete() && m_session.plan()->headerRow < 0)
        m_fault->setText(tr("The list is read from its first line, as if it had no headings. Say in the table what its columns are; one of these is needed: %1.")
                             .arg(required.join(u", "_s)));
    else if (!isComplete())
        m_fault->setText(tr("Choose a column for one of: %1.").arg(required.join(u", "_s)));
    else if (!twice.isEmpty())
        m_fault->setText(tr("Read from more than one column: %1. The first that has a value counts.").arg(twice.join(u", "_s)));
    else
        m_fault->setText({});
    emit changed();
}

} // namespace lansnav
