// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/importsourcepage.h"

#include "common/filedialogs.h"
#include "common/settings.h"
#include "common/style.h"
#include "exchange/sheetsbeside.h"
#include "shell/importproposal.h"
#include "shell/importsession.h"
#include "shell/targetfields.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lansnav {

ImportSourcePage::ImportSourcePage(const AppContext &context, ImportSession &session, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(session)
    , m_file(new QLineEdit(this))
    , m_found(style::quiet({}, this))
    , m_sheet(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_targets(new TargetFields(context, this))
{
    m_file->setPlaceholderText(tr("Drop an Excel or CSV file here, or choose one"));
    m_file->setAccessibleName(tr("File"));
    auto *choose = new QPushButton(tr("&Choose file…"), this);
    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(choose);
    for (const ImportKind *kind : session.kinds())
        m_kind->addItem(kind->label, kind->key);
    if (const ImportKind *given = session.kind())
        m_kind->setCurrentIndex(m_kind->findData(given->key));
    m_given = m_kind->currentData().toString();
    m_sheet->setEnabled(false);

    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->addRow(tr("File:"), fileRow);
    form->addRow(QString(), m_found);
    form->addRow(tr("&Sheet:"), m_sheet);
    form->addRow(tr("&What the rows are:"), m_kind);
    auto *widest = static_cast<QLabel *>(form->labelForField(m_kind));
    widest->setMinimumWidth(measure::labelWidth);
    widest->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    column->addWidget(m_targets);
    column->addStretch();
    column->addWidget(style::quiet(tr("Nothing is written until you have seen what will happen to each row. The file itself is only read."), this));

    connect(choose, &QPushButton::clicked, this, &ImportSourcePage::browse);
    connect(m_file, &QLineEdit::editingFinished, this, &ImportSourcePage::readTyped);
    connect(&session, &ImportSession::fileRead, this, &ImportSourcePage::showFile);
    connect(m_sheet, &QComboBox::currentIndexChanged, this, &ImportSourcePage::proposeKind);
    connect(m_kind, &QComboBox::activated, this, [this] { m_byHand = true; });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ImportSourcePage::fillTargets);
    connect(m_targets, &TargetFields::changed, this, &ImportSourcePage::changed);
    fillTargets();
}

void ImportSourcePage::browse()
{
    const QString path = filedialogs::open(this, tr("File to read"), m_context.settings->folderFor(u"import"_s),
                                           tr("Lists (*.xlsx *.xlsm *.csv *.txt *.tsv);;All files (*)"));
    if (path.isEmpty())
        return;
    m_context.settings->setFolderFor(u"import"_s, path);
    emit fileWanted(path);
}

/// A path typed, or pasted with the quotes that file managers put around it.
void ImportSourcePage::readTyped()
{
    QString typed = m_file->text().trimmed();
    if (typed.size() > 1 && typed.startsWith(u'"') && typed.endsWith(u'"'))
        typed = typed.sliced(1, typed.size() - 2);
    const QString path = QDir::fromNativeSeparators(typed);
    if (!path.isEmpty() && path != m_session.path())
        emit fileWanted(path);
}

void ImportSourcePage::showFile()
{
    const Workbook &book = *m_session.book();
    m_file->setText(QDir::toNativeSeparators(m_session.path()));
    {
        const QSignalBlocker quietly(m_sheet);
        m_sheet->clear();
        m_sheet->addItem(tr("The one that fits best"), QString());
        for (const Sheet &sheet : book.sheets)
            if (!sheet.name.isEmpty())
                m_sheet->addItem(sheet.hidden ? tr("%1 (hidden in Excel)").arg(sheet.name) : sheet.name, sheet.name);
        if (book.sheets.size() > 1)
            m_sheet->addItem(tr("All sheets with the same headings"), sheetsbeside::all);
    }
    m_sheet->setEnabled(book.sheets.size() > 1);
    m_found->setText(book.encoding.isEmpty() ? tr("Excel, %n sheet(s)", nullptr, int(book.sheets.size()))
                                             : tr("Text file, %1").arg(book.encoding));
    proposeKind();
    emit changed();
}

/// A sheet of attendance is proposed as such also where members were meant; another sheet is what was meant again.
void ImportSourcePage::proposeKind()
{
    if (m_byHand || !m_session.book())
        return;
    QList<const Sheet *> sheets;
    for (const Sheet &one : m_session.book()->sheets)
        if (sheet().isEmpty() || sheet() == sheetsbeside::all ? !one.hidden : one.name == sheet())
            sheets.append(&one);
    QString proposed = m_given;
    const QList<const ImportKind *> kinds = m_session.kinds();
    for (const ImportKind *kind : kinds)
        // Which of several fits best is told only when it is looked for.
        if (kind->key == m_given && sheets.size() == 1)
            if (const importproposal::Better better = importproposal::forSheet(kinds, *kind, *sheets.first()); better.kind)
                proposed = better.kind->key;
    m_kind->setCurrentIndex(m_kind->findData(proposed));
}

void ImportSourcePage::chooseKind(const QString &key)
{
    m_byHand = true;
    m_kind->setCurrentIndex(m_kind->findData(key));
}

void ImportSourcePage::fillTargets()
{
    // Whatever was pointed out already need not be chosen again for another kind.
    ImportTarget given = m_session.target();
    given.insert(m_targets->chosen());
    const QString key = m_kind->currentData().toString();
    for (const ImportKind *kind : m_session.kinds())
        if (kind->key == key)
            m_targets->setNeeds(kind->targets, given);
    emit changed();
}

QString ImportSourcePage::sheet() const
{
    return m_sheet->currentData().toString();
}

bool ImportSourcePage::isComplete() const
{
    return m_session.book() && m_kind->currentIndex() >= 0 && m_targets->isComplete();
}

void ImportSourcePage::takeOver()
{
    m_session.setKind(m_kind->currentData().toString());
    m_session.setTarget(m_targets->chosen());
}

} // namespace lansnav
