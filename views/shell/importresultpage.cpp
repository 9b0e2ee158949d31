// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/importresultpage.h"

#include "common/feedback.h"
#include "common/style.h"
#include "shell/importsession.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lansnav {

ImportResultPage::ImportResultPage(ImportSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_banner(new BannerBar(this))
    , m_sentence(style::heading({}, 2, this))
    , m_left(new QPlainTextEdit(this))
    , m_undo(new QPushButton(tr("Take the import back"), this))
{
    m_banner->hide();
    m_sentence->setWordWrap(true);
    m_left->setReadOnly(true);
    m_left->setAccessibleName(tr("Rows that were left out"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_undo);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    column->addWidget(m_sentence);
    column->addLayout(row);
    column->addWidget(m_left, 1);
    column->addStretch();
    connect(m_undo, &QPushButton::clicked, this, &ImportResultPage::takeBack);
}

QString ImportResultPage::sentence() const
{
    return m_sentence->text();
}

void ImportResultPage::fill()
{
    const ImportReport &report = m_session.report();
    m_undo->setVisible(!report.act.isEmpty());
    QString left;
    if (!report.doubtful.isEmpty())
        left += u' ' + tr("%n doubtful row(s) left out: nothing was chosen for them.", nullptr, int(report.doubtful.size()));
    if (report.leftOut > 0)
        left += u' ' + tr("%n row(s) left out, as you chose.", nullptr, report.leftOut);
    if (report.withheld > 0)
        left += u' ' + tr("%n row(s) are about people with protected identity: not all that they say was read in.", nullptr, report.withheld);
    if (report.act.isEmpty())
        m_sentence->setText(tr("Nothing was changed: everything in the file was here already, or was left out.") + left);
    else
        m_sentence->setText(tr("Imported: %1, %2, %3.")
                                .arg(tr("%n new", nullptr, report.added), tr("%n updated", nullptr, report.updated),
                                     tr("%n unchanged", nullptr, report.unchanged))
                            + (report.chosen > 0 ? u' ' + tr("%n doubtful row(s) went in as you chose.", nullptr, report.chosen) : QString()) + left);
    showLeft(report);
}

void ImportResultPage::showLeft(const ImportReport &report)
{
    QStringList left;
    for (const ImportReport::Line &line : report.refused)
        left << tr("Line %1 refused: %2").arg(line.line).arg(line.reason);
    for (const ImportReport::Line &line : report.doubtful)
        left << tr("Line %1 left out, not decided: %2").arg(line.line).arg(line.reason);
    left += report.skipped;
    m_left->setPlainText(left.join(u'\n'));
    m_left->setVisible(!left.isEmpty());
}

void ImportResultPage::takeBack()
{
    if (!m_banner->check(m_session.takeBack()))
        return;
    m_undo->hide();
    m_sentence->setText(tr("The import was taken back. Everything is as it was before."));
}

} // namespace lansnav
