// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/namespreview.h"

#include "common/askdialog.h"
#include "common/detailpage.h"
#include "common/feedback.h"
#include "common/style.h"
#include "common/tableview.h"
#include "parenting/parentingproblems.h"
#include "parenting/parentingstore.h"
#include "sync/logcare.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int previewWidth = 720;
constexpr int previewHeight = 420;
constexpr int longerMonths = 6;

} // namespace

NamesDueModel::Columns namesDueColumns()
{
    using Row = NamesDueRow;
    const auto day = [](const QString &key, const QString &heading, QDate NamesDue::*member) {
        return Column<Row>{.key = key, .heading = heading, .value = [member](const Row &r) { return QVariant(ParentingWords::day(r.*member)); },
                           .sortKey = [member](const Row &r) { return QVariant(r.*member); }, .width = 140};
    };
    return {{.key = u"group"_s, .heading = NamesPreviewDialog::tr("Group"), .value = [](const Row &r) { return QVariant(r.title); }, .width = 210},
            {.key = u"people"_s, .heading = NamesPreviewDialog::tr("Participants"), .value = [](const Row &r) { return QVariant(r.people); }, .alignment = Qt::AlignRight | Qt::AlignVCenter, .width = 90},
            day(u"kept_until"_s, NamesPreviewDialog::tr("Kept until"), &NamesDue::lastDay),
            day(u"erased_on"_s, NamesPreviewDialog::tr("Anonymised on"), &NamesDue::erasedOn),
            {.key = u"note"_s, .heading = NamesPreviewDialog::tr("Note"), .value = [](const Row &r) { return QVariant(r.hasNote ? NamesPreviewDialog::tr("to be read") : QString()); }, .width = 90}};
}

QString anonymiseNow(Store &store, const QList<NamesDue> &groups, BannerBar &banner, QWidget *parent)
{
    QList<Id> ids;
    int people = 0;
    for (const NamesDue &group : groups) {
        ids.append(group.group);
        people += group.people;
    }
    const auto rows = NamesRetention::namesOf(store.database(), ids);
    if (!banner.check(rows) || rows->isEmpty())
        return {};
    const QString sentence = NamesPreviewDialog::tr("The names and the ages of the children of %n participant(s) are erased now, out of the history too. This cannot be undone; what was counted is kept.", nullptr, people);
    if (!askFirst(parent, NamesPreviewDialog::tr("Anonymise now"), sentence, NamesPreviewDialog::tr("Anonymise now")) || !banner.check(eraseRows(store, *rows)))
        return {};
    return NamesRetention::doneSentence(groups);
}

NamesPreviewDialog::NamesPreviewDialog(const AppContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_model(namesDueColumns()), m_banner(new BannerBar(this)), m_words(new QLabel), m_table(new TableView(this))
{
    setWindowTitle(tr("Names to be anonymised"));
    build();
    connect(m_context.store, &Store::changed, this, &NamesPreviewDialog::read);
    read();
}

void NamesPreviewDialog::build()
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setMinimumWidth(1);
    m_words->setObjectName(u"namesDueWords"_s);
    m_table->setObjectName(u"namesDueTable"_s);
    m_table->setAccessibleName(tr("Groups whose names are to be anonymised"));
    m_table->setModel(&m_model);
    m_table->remember(m_context.settings, u"parenting.namesdue"_s);
    m_table->fitColumns({u"people"_s, u"kept_until"_s, u"erased_on"_s, u"note"_s}, u"group"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const auto add = [&](const char *name, const QString &text, void (NamesPreviewDialog::*act)()) {
        auto *button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    m_keep = add("keepLonger", tr("Keep longer…"), &NamesPreviewDialog::keepLonger);
    m_now = add("anonymiseChosen", tr("Anonymise now…"), &NamesPreviewDialog::anonymise);
    m_show = buttons->addButton(tr("Show group"), QDialogButtonBox::ActionRole);
    m_show->setObjectName(u"showGroup"_s);
    m_show->setAutoDefault(false);
    const auto show = [this] {
        if (const Id group = m_table->currentId(); !group.isNull())
            emit groupWanted(group);
    };
    connect(m_show, &QPushButton::clicked, this, show);
    connect(m_table, &TableView::opened, this, show);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::paneMargin, measure::paneMargin, measure::paneMargin, measure::paneMargin);
    layout->setSpacing(measure::grid);
    layout->addWidget(m_banner);
    layout->addWidget(m_words);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(previewWidth, previewHeight);
}

QString NamesPreviewDialog::sentence() const
{
    return m_words->text();
}

void NamesPreviewDialog::read()
{
    const int job = ++m_job;
    const QDate today = m_context.store->environment().today();
    m_context.store->fetch<QList<NamesDue>>(this, [today](Database &db) { return NamesRetention::coming(db, today, ParentingProblems::namesDays); },
                                            [this, job](const Result<QList<NamesDue>> &due) {
                                                if (job != m_job)
                                                    return;
                                                if (due)
                                                    take(*due);
                                                else
                                                    m_banner->showError(due.error());
                                            });
}

void NamesPreviewDialog::take(const QList<NamesDue> &due)
{
    QList<NamesDueRow> rows;
    for (const NamesDue &group : due)
        rows.append({group, group.group});
    view::show(m_model, rows, false);
    m_words->setText(due.isEmpty() ? tr("No names are due to be anonymised within %n day(s).", nullptr, ParentingProblems::namesDays)
                                   : NamesRetention::sentence(due) + u' ' + tr("Until it has happened they can be kept longer. What was counted is kept."));
    for (QPushButton *button : {m_keep, m_now, m_show})
        button->setEnabled(!due.isEmpty());
}

QList<NamesDue> NamesPreviewDialog::chosen() const
{
    QList<NamesDue> groups;
    for (const Id &id : m_table->selectedIds())
        if (const NamesDueRow *row = m_model.find(id))
            groups.append(*row);
    return groups;
}

void NamesPreviewDialog::keepLonger()
{
    const QList<NamesDue> groups = chosen();
    if (groups.isEmpty())
        return;
    const QDate today = m_context.store->environment().today();
    AskDialog dialog(AskDialog::Answer::Day, tr("Keep longer"), tr("The last day the names in %n group(s) are kept. It can be undone.", nullptr, int(groups.size())), tr("Keep"), this);
    dialog.setLabel(tr("Keep them until"));
    dialog.setDay(today.addMonths(longerMonths), today);
    // A day that is past would let them go at once, with no time to think better of it.
    dialog.setCheck([today](const AskDialog &asked) { return asked.day() < today ? tr("Write today or a later day. Nothing was changed.") : QString(); });
    if (dialog.exec() != QDialog::Accepted)
        return;
    QList<Id> ids;
    for (const NamesDue &group : groups)
        ids.append(group.group);
    m_banner->check(ParentingStore(*m_context.store).keepNamesUntil(ids, PartialDate(dialog.day())));
}

void NamesPreviewDialog::anonymise()
{
    if (const QString done = anonymiseNow(*m_context.store, chosen(), *m_banner, this); !done.isEmpty())
        m_banner->showSentence(Problem::Severity::Info, done);
}

} // namespace lansnav
