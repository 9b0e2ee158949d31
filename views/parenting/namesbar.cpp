// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/namesbar.h"

#include "calendar/uilocale.h"
#include "common/datefield.h"
#include "common/elidedtext.h"
#include "common/feedback.h"
#include "common/flowlayout.h"
#include "common/style.h"
#include "parenting/namespreview.h"
#include "parenting/namesretention.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

bool hasNames(const GroupDetail &detail)
{
    return std::any_of(detail.participants.cbegin(), detail.participants.cend(), [](const GroupParticipant &p) { return !p.nameRow.isNull(); });
}

bool isOver(const GroupDetail &detail)
{
    return detail.group.status == GroupStatus::Finished || detail.group.status == GroupStatus::Cancelled;
}

QString namesSentence(const GroupDetail &detail, QDate today, QDate erasedOn)
{
    if (!hasNames(detail))
        return NamesBar::tr("The names are erased. What was counted is kept.");
    const NamesFacts facts = NamesRetention::factsOf(detail);
    if (const QDate until = NamesRetention::keptUntil(facts); until.isValid() && (isOver(detail) || !facts.namesUntil.isNull())) {
        if (NamesRetention::isDue(facts, today))
            return NamesBar::tr("The names were to be kept until %1. They are erased on %2 at the earliest; until then they can be kept longer.").arg(ParentingWords::day(until), ParentingWords::day(erasedOn));
        if (erasedOn > until.addDays(1))
            return NamesBar::tr("The names and the ages of the children are kept until %1 and erased on %2 at the earliest; what was counted is kept.").arg(ParentingWords::day(until), ParentingWords::day(erasedOn));
        return NamesBar::tr("The names and the ages of the children are kept until %1 and then erased; what was counted is kept.").arg(ParentingWords::day(until));
    }
    return NamesBar::tr("The names and the ages of the children are erased %n month(s) after the last meeting; what was counted is kept.", nullptr, std::max(0, facts.keepMonths.value_or(NamesRetention::defaultMonths)));
}

} // namespace

NamesBar::NamesBar(QWidget *parent) : QWidget(parent), m_sentence(style::quiet({})), m_anonymise(new QPushButton(tr("Anonymise now…"))), m_keep(new QPushButton(tr("Keep them as usual")))
{
    m_sentence->setObjectName(u"namesSentence"_s);
    m_anonymise->setObjectName(u"anonymise"_s);
    m_keep->setObjectName(u"keepNames"_s);
    m_keep->setToolTip(tr("As long as the programme says"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, measure::half);
    column->setSpacing(measure::half);
    auto *acts = new QWidget;
    auto *flow = new FlowLayout(acts, measure::grid);
    flow->addWidget(m_anonymise);
    flow->addWidget(m_keep);
    column->addWidget(m_sentence);
    column->addWidget(acts);
    connect(m_anonymise, &QPushButton::clicked, this, &NamesBar::anonymiseWanted);
    connect(m_keep, &QPushButton::clicked, this, &NamesBar::keepWanted);
}

void NamesBar::show(const GroupDetail &detail, QDate today, QDate erasedOn)
{
    setVisible(!detail.participants.isEmpty());
    if (detail.participants.isEmpty())
        return;
    const bool named = hasNames(detail);
    m_sentence->setText(namesSentence(detail, today, erasedOn));
    m_anonymise->setVisible(named && isOver(detail));
    m_keep->setVisible(named && !detail.group.namesUntil.isNull());
    m_anonymise->parentWidget()->setVisible(named && (isOver(detail) || !detail.group.namesUntil.isNull()));
}

QString NamesBar::sentence() const
{
    return m_sentence->text();
}

AnonymiseDialog::AnonymiseDialog(Store &store, GroupPage::Reading reading, QWidget *parent)
    : QDialog(parent), m_store(store), m_reading(std::move(reading)), m_banner(new BannerBar(this)), m_day(new DateField)
{
    setWindowTitle(tr("Anonymise %1").arg(elided::within(m_reading->group.title())));
    const QDate today = m_store.environment().today();
    m_day->setToday(today);
    m_day->setDate(today);
    m_day->control()->setAccessibleName(tr("Last day the names are kept"));
    m_day->setMaximumWidth(measure::fieldWidth / 2);
    auto *list = new QListWidget;
    list->setObjectName(u"namesThatGo"_s);
    list->setAccessibleName(tr("Names that go"));
    list->addItems(names());
    auto *form = new Form;
    form->addField(u"until"_s, tr("Keep them until"), m_day);
    auto *buttons = new QDialogButtonBox(this);
    auto *keep = buttons->addButton(tr("Keep until that day"), QDialogButtonBox::AcceptRole);
    style::makePrimary(keep);
    keep->setDefault(true);
    auto *now = buttons->addButton(tr("Anonymise now…"), QDialogButtonBox::ActionRole);
    now->setObjectName(u"anonymiseNow"_s);
    now->setAutoDefault(false);
    connect(now, &QPushButton::clicked, this, &AnonymiseDialog::anonymise);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &AnonymiseDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::paneMargin, measure::paneMargin, measure::paneMargin, measure::paneMargin);
    layout->setSpacing(measure::grid);
    layout->addWidget(m_banner);
    layout->addWidget(style::wrapping(tr("These names and the ages of the children are erased for good when the day below is over, out of the history too, and a week after it has been said at the earliest. Until then you can undo it. “Anonymise now” erases them at once, and cannot be undone.")));
    layout->addWidget(list, 1);
    layout->addWidget(style::wrapping(kept()));
    layout->addWidget(form);
    layout->addWidget(buttons);
    resize(520, 440);
}

QStringList AnonymiseDialog::names() const
{
    QStringList names;
    for (const GroupParticipant &participant : m_reading->group.participants)
        if (!participant.nameRow.isNull())
            names.append(participant.name);
    return names;
}

QString AnonymiseDialog::kept() const
{
    const GroupDetail &detail = m_reading->group;
    const QLocale locale = uiLocale();
    const QString registered = locale.toString(detail.registered);
    if (!detail.recorded)
        return tr("Kept: that %1 registered, and how they heard of the group.").arg(registered);
    return tr("Kept: that %1 registered, %2 started and %3 completed, who as a number was at which meeting, and the evaluation.")
        .arg(registered, locale.toString(detail.started), locale.toString(detail.completed));
}

void AnonymiseDialog::accept()
{
    const QString why = m_day->inputError();
    // A day that is past would erase at once, with no time to think better of it.
    if (!why.isEmpty() || !m_day->date().isValid() || m_day->date() < m_store.environment().today()) {
        m_banner->showSentence(Problem::Severity::Warn, why.isEmpty() ? tr("Write today or a later day. Nothing was changed.") : why);
        m_day->control()->setFocus();
        return;
    }
    if (m_banner->check(ParentingStore(m_store).keepNamesUntil({m_reading->group.group.id}, PartialDate(m_day->date()))))
        QDialog::accept();
}

void AnonymiseDialog::anonymise()
{
    const GroupDetail &detail = m_reading->group;
    m_done = anonymiseNow(m_store, {{detail.group.id, detail.title(), {}, {}, int(names().size()), false}}, *m_banner, this);
    if (!m_done.isEmpty())
        QDialog::accept();
}

} // namespace lansnav
