// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/unitedialog.h"

#include "common/feedback.h"
#include "common/style.h"
#include "register/duplicates.h"
#include "shell/backgroundjob.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int pairsLookedFor = 1000;

qsizetype doublesIn(const QString &path)
{
    const auto db = Database::open(path, Database::Access::ReadOnly);
    if (!db)
        return 0;
    const auto finder = DuplicateFinder::load(**db);
    return finder ? finder->pairs(DuplicateFinder::strong, pairsLookedFor).size() : 0;
}

} // namespace

UniteDialog::UniteDialog(const AppContext &context, const ShellSetup &setup, const QString &other, QWidget *parent)
    : QDialog(parent), m_context(context), m_setup(setup), m_other(other), m_job(new BackgroundJob(this))
{
    setWindowTitle(tr("Unite with another file"));
    resize(640, 520);
    build();
    look();
}

void UniteDialog::build()
{
    m_banner = new BannerBar(this);
    m_banner->hide();
    m_tables = new QTreeWidget(this);
    m_tables->setHeaderLabels({tr("What"), tr("Only here"), tr("Only in the other"), tr("In both")});
    m_tables->setRootIsDecorated(false);
    m_tables->setAlternatingRowColors(true);
    m_tables->setAccessibleName(tr("What the two files hold"));
    m_tables->header()->resizeSection(0, 240);
    for (int number = 1; number < m_tables->columnCount(); ++number)
        m_tables->headerItem()->setTextAlignment(number, Qt::AlignRight | Qt::AlignVCenter);
    m_sum = new QLabel(tr("Comparing the two files…"), this);
    m_sum->setWordWrap(true);
    m_sum->setTextFormat(Qt::PlainText);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_unite = buttons->addButton(tr("&Unite"), QDialogButtonBox::ActionRole);
    m_unite->setEnabled(false);
    style::makePrimary(m_unite);
    connect(m_unite, &QPushButton::clicked, this, &UniteDialog::uniteNow);
    connect(buttons, &QDialogButtonBox::rejected, this, &UniteDialog::reject);
    connect(m_job, &BackgroundJob::progressed, this, [this](int percent) {
        if (m_uniting)
            m_sum->setText(tr("Uniting… %1 %").arg(percent));
    });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measure::paneMargin, measure::paneMargin, measure::paneMargin, measure::paneMargin);
    auto *what = style::quiet(tr("Everything in %1 is taken into your file. The other file is left as it is; its owner then joins the shared file. A backup of your file is made first.")
                                  .arg(QFileInfo(m_other).fileName()), this);
    what->setWordWrap(true);
    column->addWidget(what);
    column->addWidget(m_banner);
    column->addWidget(m_tables, 1);
    column->addWidget(m_sum);
    column->addWidget(buttons);
}

void UniteDialog::look()
{
    auto outlook = std::make_shared<Outlook>();
    m_job->start(
        [outlook, path = m_context.store->path(), other = m_other, schema = m_setup.schema, environment = m_setup.environment](const BackgroundJob::Progress &) {
            outlook->preview = previewUnite(path, other, schema, *environment);
            if (!outlook->preview)
                return;
            outlook->doubles = doublesIn(outlook->preview->united);
            outlook->doublesNow = doublesIn(path);
            QFile::remove(outlook->preview->united);
        },
        [this, outlook] {
            show(*outlook);
            emit previewed();
        });
}

void UniteDialog::show(const Outlook &outlook)
{
    if (!m_banner->check(outlook.preview)) {
        m_sum->clear();
        return;
    }
    const QLocale locale;
    for (const UnitePreview::Table &table : outlook.preview->tables) {
        const TableDecl *declared = m_setup.schema.table(table.table);
        auto *item = new QTreeWidgetItem(m_tables, {QCoreApplication::translate("Table", declared->label), locale.toString(table.here), locale.toString(table.there), locale.toString(table.both)});
        for (int column = 1; column < 4; ++column)
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    const qsizetype more = qMax<qsizetype>(0, outlook.doubles - outlook.doublesNow);
    QStringList sentences;
    sentences << tr("%n field(s) say different things in the two files; they come to the list of clashes.", nullptr, int(outlook.preview->clashes));
    sentences << tr("%n more pair(s) of people seem to be the same; the Overview lists them, and there you can merge them.", nullptr, int(more));
    m_sum->setText(sentences.join(u'\n'));
    m_unite->setEnabled(true);
}

void UniteDialog::uniteNow()
{
    m_unite->setEnabled(false);
    m_sum->setText(tr("Uniting…"));
    m_uniting = true;
    auto written = std::make_shared<Result<ChangeSet>>(ChangeSet());
    m_job->start(
        [written, &store = *m_context.store, other = m_other](const BackgroundJob::Progress &progress) {
            const auto db = store.openWriter();
            if (!db) {
                *written = db.error();
                return;
            }
            std::atomic_bool stop = false;
            SyncProgress told;
            told.cancel = &stop;
            told.tell = [&](SyncProgress::Step, qint64 done, qint64 total) { stop = !progress(total > 0 ? int(100 * done / total) : 0); };
            *written = unite(**db, store.schema(), store.environment(), other, told);
        },
        [this, written] { conclude(*written); });
}

void UniteDialog::conclude(const Result<ChangeSet> &written)
{
    m_uniting = false;
    if (!written && written.error().code == ErrorCode::Cancelled) {
        QDialog::reject();
        return;
    }
    const Result<void> concluded = written ? concludeUnite(*m_context.store, *written) : Result<void>(written.error());
    if (!m_banner->check(concluded)) {
        m_sum->clear();
        return;
    }
    if (m_context.toast)
        m_context.toast(tr("The two files are one now."), false);
    accept();
}

void UniteDialog::reject()
{
    // Once begun, the lists must hear how it ended: nothing of it, or all.
    if (m_uniting)
        m_job->cancel();
    else
        QDialog::reject();
}

} // namespace lansnav
