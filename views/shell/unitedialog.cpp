// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/unitedialog.h"

#include "common/feedback.h"
#include "common/style.h"
#include "shell/backgroundjob.h"
#include "sync/uniting.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScopeGuard>
#include <QTreeWidget>

#include <algorithm>
#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr qsizetype mostShown = 20;     // of each kind; the rest is counted

/// A group of the list, opened, with the first of its lines.
void addGroup(QTreeWidget *list, const QString &heading, const QStringList &lines)
{
    auto *group = new QTreeWidgetItem(list, {heading});
    for (const QString &line : lines.first(std::min(lines.size(), mostShown))) {
        auto *item = new QTreeWidgetItem(group, {line});
        item->setToolTip(0, line);
    }
    if (lines.size() > mostShown)
        new QTreeWidgetItem(group, {UniteDialog::tr("… and %n more", nullptr, int(lines.size() - mostShown))});
    group->setExpanded(true);
}

} // namespace

UniteDialog::UniteDialog(const AppContext &context, const ShellSetup &setup, const QString &other, QWidget *parent)
    : QDialog(parent), m_context(context), m_setup(setup), m_other(other), m_job(new BackgroundJob(this))
{
    setWindowTitle(tr("Unite with another file"));
    resize(720, 600);
    build();
    look();
}

void UniteDialog::build()
{
    m_banner = new BannerBar(this);
    m_banner->hide();
    m_tables = new QTreeWidget(this);
    m_tables->setObjectName(u"uniteTables"_s);
    m_tables->setHeaderLabels({tr("What"), tr("Only here"), tr("Only in the other"), tr("In both")});
    m_tables->setRootIsDecorated(false);
    m_tables->setAlternatingRowColors(true);
    m_tables->setAccessibleName(tr("What the two files hold"));
    m_tables->header()->resizeSection(0, 240);
    for (int number = 1; number < m_tables->columnCount(); ++number)
        m_tables->headerItem()->setTextAlignment(number, Qt::AlignRight | Qt::AlignVCenter);
    m_meetings = new QTreeWidget(this);
    m_meetings->setObjectName(u"uniteMeetings"_s);
    m_meetings->setHeaderHidden(true);
    m_meetings->setUniformRowHeights(true);
    m_meetings->setAccessibleName(tr("What says different things or seems to be there twice"));
    m_meetings->hide();
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
    auto *what = style::quiet(tr("Everything in %1 is taken into your file. The other file is left as it is. Afterwards all meet in the shared file of the one that was begun first; you are told which.").arg(QFileInfo(m_other).fileName()), this);
    what->setWordWrap(true);
    // As plain as the rest, not quiet: this is what has to be known beforehand.
    auto *warning = new QLabel(tr("This cannot be undone once it has been synced. A backup of your file is made first; you find it under Backups."), this);
    warning->setWordWrap(true);
    column->addWidget(what);
    column->addWidget(warning);
    column->addWidget(m_banner);
    column->addWidget(m_tables, 1);
    column->addWidget(m_meetings, 1);
    column->addWidget(m_sum);
    column->addWidget(buttons);
}

void UniteDialog::look()
{
    auto outlook = std::make_shared<Outlook>();
    m_job->start(
        [outlook, path = m_context.store->path(), other = m_other, schema = m_setup.schema, environment = m_setup.environment](const BackgroundJob::Progress &) {
            if (const auto mine = Database::open(path, Database::Access::ReadOnly))
                if (const auto may = mayUnite(**mine, other); !may) {
                    outlook->preview = may.error();
                    return;
                }
            outlook->preview = previewUnite(path, other, schema, *environment);
            if (!outlook->preview)
                return;
            if (const auto read = readMeetings(path, schema, *outlook); !read)
                outlook->preview = read.error();
        },
        [this, outlook] {
            show(*outlook);
            emit previewed();
        });
}

/// Out of the copy in which both are united, which goes afterwards.
Result<void> UniteDialog::readMeetings(const QString &path, const Schema &schema, Outlook &outlook)
{
    const QString copy = outlook.preview->united;
    const auto clean = qScopeGuard([&] { removeDatabaseFiles(copy); });
    const auto united = Database::open(copy, Database::Access::ReadOnly);
    const auto mine = Database::open(path, Database::Access::ReadOnly);
    if (!united || !mine)
        return united ? mine.error() : united.error();
    const auto fields = clashesOfUniting(**united, **mine, schema);
    if (!fields)
        return fields.error();
    outlook.fields = *fields;
    const auto doubles = newDoubles(**united, **mine);
    if (!doubles)
        return doubles.error();
    outlook.doubles = *doubles;
    return {};
}

void UniteDialog::showMeetings(const Outlook &outlook)
{
    QStringList fields;
    for (const ClashRow &row : outlook.fields)
        fields << tr("%1, %2: “%3” stands, “%4” is put aside", "row, field, value, other value")
                      .arg(row.title, row.field, row.keptValue.isEmpty() ? tr("(empty)") : row.keptValue, row.otherValue.isEmpty() ? tr("(empty)") : row.otherValue);
    if (!fields.isEmpty())
        addGroup(m_meetings, tr("%n field(s) that say different things", nullptr, int(fields.size())), fields);
    QStringList doubles;
    for (const SeemingDouble &pair : outlook.doubles)
        doubles << pair.sentence;
    if (!doubles.isEmpty())
        addGroup(m_meetings, tr("%n pair(s) that seem to be the same", nullptr, int(doubles.size())), doubles);
    m_meetings->setVisible(m_meetings->topLevelItemCount() > 0);
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
    showMeetings(outlook);
    QStringList sentences;
    sentences << tr("%n field(s) say different things in the two files; they come to the list of clashes.", nullptr, int(outlook.fields.size()));
    sentences << (outlook.doubles.isEmpty() ? tr("Nobody seems to be there twice.")
                                            : tr("%n pair(s) of people or organisations seem to be the same. Both come in; people can be merged from the Overview afterwards.", nullptr,
                                                 int(outlook.doubles.size())));
    m_sum->setText(sentences.join(u'\n'));
    m_unite->setEnabled(true);
}

int UniteDialog::openClashes() const
{
    const auto open = Clashes::openCount(m_context.store->database(), m_context.store->schema());
    return open ? *open : 0;
}

void UniteDialog::uniteNow()
{
    m_clashesBefore = openClashes();
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
    emit united(openClashes() - m_clashesBefore);
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
