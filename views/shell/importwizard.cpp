// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/importwizard.h"

#include "common/feedback.h"
#include "common/style.h"
#include "shell/importcolumnspage.h"
#include "shell/importpreviewpage.h"
#include "shell/importproposal.h"
#include "shell/importresultpage.h"
#include "shell/importsession.h"
#include "shell/importsourcepage.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace lansnav {

ImportWizard::ImportWizard(const AppContext &context, const QString &kind, const ImportTarget &target, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_session(new ImportSession(context, kind, target, this))
{
    setAcceptDrops(true);
    resize(960, 620);
    build();
    connect(m_source, &ImportSourcePage::fileWanted, this, &ImportWizard::setFile);
    connect(m_source, &ImportSourcePage::changed, this, &ImportWizard::updateButtons);
    connect(m_columns, &ImportColumnsPage::changed, this, &ImportWizard::updateButtons);
    connect(m_columns, &ImportColumnsPage::headerRowWanted, this, [this](int row) {
        const QString sheet = m_session->book()->sheets.at(m_session->plan()->sheet).name;
        m_session->match({sheet, row, row < 0 ? ImportOptions::Headings::None : ImportOptions::Headings::Required, {}});
    });
    connect(m_preview, &ImportPreviewPage::changed, this, &ImportWizard::updateButtons);
    connect(m_session, &ImportSession::started, this, &ImportWizard::started);
    connect(m_session, &ImportSession::progressed, this, [this](int percent) { m_progress->setProgress(percent, 100); });
    connect(m_session, &ImportSession::failed, this, [this](const Error &error) {
        ended();
        m_banner->showError(error);
        emit stepShown(step());
    });
    connect(m_session, &ImportSession::fileRead, this, [this] { showStep(Step::Source); });
    connect(m_session, &ImportSession::matched, this, [this] {
        m_columns->fill();
        showStep(Step::Columns);
        offerOtherKind();
    });
    connect(m_session, &ImportSession::judged, this, [this] {
        m_preview->fill();
        showStep(Step::Preview);
    });
    connect(m_session, &ImportSession::applied, this, [this] {
        m_result->fill();
        showStep(Step::Result);
    });
    showStep(Step::Source);
}

ImportWizard::~ImportWizard()
{
    // The thread must be gone before the pages it reports to.
    delete m_session;
}

void ImportWizard::build()
{
    m_title = style::heading({}, 1, this);
    m_banner = new BannerBar(this);
    m_banner->hide();
    m_progress = new Progress(this);
    m_pages = new QStackedWidget(this);
    m_source = new ImportSourcePage(m_context, *m_session, this);
    m_columns = new ImportColumnsPage(*m_session, this);
    m_preview = new ImportPreviewPage(m_context, *m_session, this);
    m_result = new ImportResultPage(*m_session, this);
    for (QWidget *page : {static_cast<QWidget *>(m_source), static_cast<QWidget *>(m_columns), static_cast<QWidget *>(m_preview),
                          static_cast<QWidget *>(m_result)})
        m_pages->addWidget(page);
    m_back = new QPushButton(tr("&Back"), this);
    m_next = new QPushButton(this);
    m_close = new QPushButton(this);
    m_next->setDefault(true);
    style::makePrimary(m_next);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_close);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measure::paneMargin, measure::paneMargin, measure::paneMargin, measure::paneMargin);
    column->setSpacing(measure::rowGap);
    column->addWidget(m_title);
    column->addWidget(m_banner);
    column->addWidget(m_pages, 1);
    column->addWidget(m_progress);
    column->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::back);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::next);
    connect(m_close, &QPushButton::clicked, this, &ImportWizard::reject);
}

ImportWizard::Step ImportWizard::step() const
{
    return Step(m_pages->currentIndex());
}

void ImportWizard::setFile(const QString &path)
{
    m_session->readFile(path);
}

void ImportWizard::next()
{
    if (m_session->isRunning() || !m_next->isEnabled())
        return;
    switch (step()) {
    case Step::Source:
        m_source->takeOver();
        m_session->match({m_source->sheet(), -1, ImportOptions::Headings::IfAny, {}});
        break;
    case Step::Columns:
        m_session->judge();
        break;
    case Step::Preview:
        m_session->apply();
        break;
    case Step::Result:
        accept();
        break;
    }
}

void ImportWizard::back()
{
    if (!m_session->isRunning() && step() != Step::Source && step() != Step::Result)
        showStep(Step(int(step()) - 1));
}

void ImportWizard::showStep(Step step)
{
    ended();
    m_banner->clear();
    m_pages->setCurrentIndex(int(step));
    const QStringList titles = {tr("Import: file"), tr("Import: columns"), tr("Import: what will happen"), tr("Import: done")};
    setWindowTitle(titles.at(int(step)));
    m_title->setText(titles.at(int(step)));
    updateButtons();
    if (m_next->isEnabled())
        m_next->setFocus();
    else if (step == Step::Columns)
        m_columns->setFocus();
    emit stepShown(step);
}

/// Days that are left out without a word would end in "nothing changes".
void ImportWizard::offerOtherKind()
{
    const ImportKind &chosen = *m_session->kind();
    const auto better = importproposal::forHeadings(m_session->kinds(), chosen, m_session->plan()->headings);
    if (!better.kind)
        return;
    m_banner->showSentence(Problem::Severity::Info,
                           tr("%n column(s) have a date as heading, and “%1” does not read them. They look like “%2”.", nullptr, better.days)
                               .arg(chosen.label, better.kind->label),
                           tr("Read them so"), [this, key = better.kind->key] { readAs(key); });
}

void ImportWizard::readAs(const QString &kind)
{
    const QString sheet = m_session->book()->sheets.at(m_session->plan()->sheet).name;
    m_source->chooseKind(kind);
    m_session->setKind(kind);
    const QStringList needs = m_session->kind()->targets;
    const bool known = std::all_of(needs.cbegin(), needs.cend(), [this](const QString &need) { return !m_session->target().value(need).isNull(); });
    if (known)
        m_session->match({sheet, -1, ImportOptions::Headings::IfAny, {}});
    else
        showStep(Step::Source);
}

void ImportWizard::updateButtons()
{
    const bool busy = m_session->isRunning();
    const Step at = step();
    m_pages->setEnabled(!busy);
    m_back->setVisible(at != Step::Result);
    m_back->setEnabled(!busy && at != Step::Source);
    m_close->setVisible(at != Step::Result);
    m_close->setText(busy ? tr("Cancel") : tr("Close"));
    const QStringList texts = {tr("&Next"), tr("&Next"), tr("&Import"), tr("&Close")};
    m_next->setText(texts.at(int(at)));
    bool ready = true;
    if (at == Step::Source)
        ready = m_source->isComplete();
    else if (at == Step::Columns)
        ready = m_columns->isComplete();
    else if (at == Step::Preview)
        ready = m_session->plan() && m_session->plan()->changesAnything();
    m_next->setEnabled(!busy && ready);
}

void ImportWizard::started(const QString &text)
{
    m_banner->clear();
    m_progress->start(text, [this] { m_session->cancel(); });
    m_progress->setProgress(0, 0);
    // The session says it runs only after this signal.
    QMetaObject::invokeMethod(this, &ImportWizard::updateButtons, Qt::QueuedConnection);
}

void ImportWizard::ended()
{
    m_progress->finish();
    updateButtons();
}

void ImportWizard::reject()
{
    if (m_session->isRunning())
        m_session->cancel();
    else
        QDialog::reject();
}

void ImportWizard::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (step() == Step::Source && !m_session->isRunning() && urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void ImportWizard::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    setFile(event->mimeData()->urls().first().toLocalFile());
}

} // namespace lansnav
