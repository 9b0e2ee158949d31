// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/exportdialog.h"

#include "common/feedback.h"
#include "common/filedialogs.h"
#include "common/settings.h"
#include "common/style.h"
#include "exchange/tablefile.h"
#include "shell/backgroundjob.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lansnav {

ExportDialog::ExportDialog(const AppContext &context, const QString &kind, Scope scope, QWidget *parent, const QString &proposedEnding)
    : QDialog(parent)
    , m_context(context)
    , m_proposed(kind)
    , m_scope(std::move(scope))
    , m_job(new BackgroundJob(this))
    , m_banner(new BannerBar(this))
    , m_progress(new Progress(this))
    , m_kind(new QComboBox(this))
    , m_format(new QComboBox(this))
{
    setWindowTitle(tr("Export a list"));
    setMinimumWidth(460);
    m_banner->hide();
    if (!m_scope.today.isValid())
        m_scope.today = context.store->environment().today();
    for (const Kind &offered : kindsOf(*context.areas))
        m_kind->addItem(offered.label, offered.key);
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(kind)));

    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->addRow(tr("&List:"), m_kind);
    form->addRow(tr("&Format:"), m_format);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_save = buttons->addButton(tr("Save…"), QDialogButtonBox::ActionRole);
    style::makePrimary(m_save);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measure::paneMargin, measure::paneMargin, measure::paneMargin, measure::paneMargin);
    column->addWidget(m_banner);
    column->addLayout(form);
    m_hint = style::quiet({}, this);
    column->addWidget(m_hint);
    column->addStretch();
    column->addWidget(m_progress);
    column->addWidget(buttons);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExportDialog::fillFormats);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showHint);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fillFormats();
    m_format->setCurrentIndex(qMax(0, m_format->findData(proposedEnding)));
}

std::optional<Kind> ExportDialog::chosenKind() const
{
    return kindOf(*m_context.areas, m_kind->currentData().toString());
}

Scope ExportDialog::chosenScope() const
{
    if (m_proposed.isEmpty() || m_kind->currentData().toString() == m_proposed)
        return m_scope;
    Scope whole;
    whole.today = m_scope.today;
    return whole;
}

void ExportDialog::showHint()
{
    const QString ending = m_format->currentData().toString();
    const Scope scope = chosenScope();
    QStringList sentences;
    if (scope.rows)
        sentences.append(tr("The %n row(s) that the list shows.", nullptr, int(scope.rows->size())));
    else if (scope.ids.isEmpty() && scope.several.isEmpty() && scope.filter.isEmpty())
        sentences.append(tr("The whole list."));
    sentences.append(tr("People with protected identity are masked."));
    if (ending == "xlsx"_L1 || ending == "csv"_L1)
        sentences.append(tr("Cells that Excel would take for formulas are made safe."));
    m_hint->setText(sentences.join(u' '));
}

void ExportDialog::fillFormats()
{
    const QVariant before = m_format->currentData();
    m_format->clear();
    m_format->addItem(tr("Excel (.xlsx)"), u"xlsx"_s);
    m_format->addItem(tr("CSV, semicolons, UTF-8 (.csv)"), u"csv"_s);
    m_format->addItem(tr("JSON (.json)"), u"json"_s);
    const std::optional<Kind> kind = chosenKind();
    const QStringList endings = kind ? kind->endings() : QStringList();
    if (endings.contains(u"vcf"_s))
        m_format->addItem(tr("vCard, for address books (.vcf)"), u"vcf"_s);
    if (endings.contains(u"ics"_s))
        m_format->addItem(tr("iCalendar, for Outlook and other calendars (.ics)"), u"ics"_s);
    m_format->setCurrentIndex(qMax(0, m_format->findData(before)));
    m_save->setEnabled(kind.has_value());
    showHint();
}

void ExportDialog::chooseFile()
{
    const QString ending = m_format->currentData().toString();
    const QString proposed = QDir(m_context.settings->folderFor(u"export"_s))
                                 .filePath(u"%1 %2.%3"_s.arg(m_kind->currentText(), m_scope.today.toString(Qt::ISODate), ending));
    const QString path = filedialogs::save(this, tr("Export a list"), proposed, u"%1 (*.%2)"_s.arg(m_format->currentText().section(u" ("_s, 0, 0), ending), ending);
    if (path.isEmpty())
        return;
    m_context.settings->setFolderFor(u"export"_s, path);
    writeTo(path);
}

void ExportDialog::writeTo(const QString &path)
{
    const std::optional<Kind> kind = chosenKind();
    if (!kind || m_job->isRunning())
        return;
    m_save->setEnabled(false);
    m_progress->start(tr("Exporting…"));
    m_progress->setProgress(0, 0);
    auto result = std::make_shared<Result<void>>();
    m_job->start([chosen = *kind, scope = chosenScope(), file = m_context.store->path(), path, result](const BackgroundJob::Progress &) {
        const auto db = Database::open(file, Database::Access::ReadOnly);
        if (!db) {
            *result = db.error();
            return;
        }
        const Result<int> written = writeKind(**db, chosen, scope, path);
        *result = written ? Result<void>() : Result<void>(written.error());
    }, [this, result, path] {
        m_progress->finish();
        m_save->setEnabled(true);
        const bool ok = m_banner->check(*result);
        emit written(ok);
        if (!ok)
            return;
        if (m_context.toast)
            m_context.toast(tr("Exported to %1").arg(QDir::toNativeSeparators(path)), false);
        accept();
    });
}

} // namespace lansnav
