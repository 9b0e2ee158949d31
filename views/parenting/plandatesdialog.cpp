// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/plandatesdialog.h"

#include "common/datefield.h"
#include "common/elidedtext.h"
#include "common/feedback.h"
#include "common/style.h"
#include "privacy/masking.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int mostProposed = 60;
constexpr qsizetype mostTold = 6;

} // namespace

PlanDatesDialog::PlanDatesDialog(Store &store, GroupPage::Reading reading, QWidget *parent) : QDialog(parent), m_store(store), m_reading(std::move(reading))
{
    setWindowTitle(tr("Propose dates for %1").arg(elided::within(m_reading->group.title())));
    build();
    proposeStart();
    propose();
}

PlanDatesDialog::~PlanDatesDialog()
{
    // QWidget's destructor takes the focus from the field, which would otherwise announce its day to a dialog half gone.
    m_first->disconnect(this);
}

void PlanDatesDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::paneMargin, measure::paneMargin, measure::paneMargin, measure::paneMargin);
    layout->setSpacing(measure::grid);
    m_banner = new BannerBar(this);
    m_list = new QListWidget;
    m_list->setObjectName(u"proposedDates"_s);
    m_list->setAccessibleName(tr("Proposed dates"));
    m_sentence = style::quiet({});
    m_sentence->setObjectName(u"planSentence"_s);
    layout->addWidget(m_banner);
    layout->addWidget(buildQuestions());
    layout->addWidget(m_list, 1);
    layout->addWidget(m_sentence);
    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(tr("Plan"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"planDates"_s);
    style::makePrimary(m_accept);
    m_accept->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PlanDatesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_first, &Field::finished, this, &PlanDatesDialog::propose);
    connect(m_beat, &QComboBox::currentIndexChanged, this, &PlanDatesDialog::propose);
    connect(m_start, &QLineEdit::textEdited, this, &PlanDatesDialog::propose);
    connect(m_count, &QSpinBox::valueChanged, this, &PlanDatesDialog::propose);
    connect(m_list, &QListWidget::itemChanged, this, &PlanDatesDialog::refreshButton);
    resize(600, 460);
}

QWidget *PlanDatesDialog::buildQuestions()
{
    m_first = new DateField;
    m_first->setToday(m_store.environment().today());
    m_first->setBreaks(m_reading->group.breaks);
    m_beat = new QComboBox;
    m_beat->addItem(tr("every week"), 1);
    m_beat->addItem(tr("every second week"), 2);
    m_start = new QLineEdit;
    m_start->setPlaceholderText(tr("e.g. 13 or 17.30"));
    m_count = new QSpinBox;
    m_count->setRange(1, mostProposed);
    auto *questions = new QWidget;
    auto *grid = new QGridLayout(questions);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(measure::grid);
    const auto add = [grid](int row, int column, const QString &label, QWidget *field, QWidget *control) {
        auto *text = new QLabel(label);
        text->setBuddy(control);
        control->setAccessibleName(label);
        grid->addWidget(text, row, column, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(field, row, column + 1);
    };
    add(0, 0, tr("First meeting"), m_first, m_first->control());
    add(0, 2, tr("then"), m_beat, m_beat);
    add(1, 0, tr("At"), m_start, m_start);
    add(1, 2, tr("Meetings"), m_count, m_count);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    return questions;
}

/// As many meetings as the programme has left, a week after the last one and at the same time.
void PlanDatesDialog::proposeStart()
{
    const GroupDetail &detail = m_reading->group;
    const QList<GroupMeeting> held = detail.held();
    m_count->setValue(int(std::max<qsizetype>(1, detail.version.meetings.size() - held.size())));
    QDate last;
    for (const GroupMeeting &meeting : held) {
        const MeetingTime starts = MeetingTime::fromIso(meeting.starts);
        if (starts.hasTime())
            m_start->setText(starts.time().toString(u"HH:mm"_s));
        if (!last.isValid() || starts.date() > last)
            last = starts.date();
    }
    if (last.isValid())
        m_first->setDate(last.addDays(7));
    else if (const PartialDate &start = detail.group.start; start.precision() == PartialDate::Precision::Day)
        m_first->setDate(start.first());
    m_first->control()->setFocus();
}

QList<BusyDay> PlanDatesDialog::busyDays(const QList<std::optional<int>> &minutes) const
{
    const GroupDetail &detail = m_reading->group;
    const QTime start = DateTimeField::readTime(m_start->text());
    int longest = 0;
    for (const std::optional<int> &length : minutes)
        longest = std::max(longest, length.value_or(0));
    QList<BusyDay> busy;
    for (const GroupLeader &leader : detail.leaders) {
        if (leader.trashed)
            continue;
        for (const LeaderTime &time : m_reading->world.times.value(leader.person)) {
            const QDate day = time.starts.date();
            const QTime end = start.isValid() ? start.addSecs(longest * 60) : QTime();
            const LeaderTime own{{}, {}, MeetingTime::at(day, start), end > start ? MeetingTime::at(day, end) : MeetingTime()};
            if (detail.meeting(time.row) || !GroupRules::overlap(own, time))
                continue;
            // Where somebody with protected identity will be is not told.
            busy.append({day, isMasked(leader.name) ? tr("a leader is expected elsewhere") : tr("%1 is expected at %2", "leader, event").arg(leader.name, time.what)});
        }
    }
    return busy;
}

GroupDatesRequest PlanDatesDialog::request() const
{
    const GroupDetail &detail = m_reading->group;
    GroupDatesRequest request;
    request.first = m_first->date();
    request.everyWeeks = m_beat->currentData().toInt();
    request.start = DateTimeField::readTime(m_start->text());
    const QList<ProgrammeStep> &steps = detail.version.meetings;
    const qsizetype done = detail.held().size();
    // More meetings than the programme has are as long as its last one.
    for (qsizetype i = 0; i < m_count->value() && !steps.isEmpty(); ++i)
        request.minutes.append(steps.at(std::min(done + i, steps.size() - 1)).minutes);
    request.breaks = detail.breaks;
    request.busy = busyDays(request.minutes);
    return request;
}

void PlanDatesDialog::propose()
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        m_plan = GroupDatePlanner::plan(request());
        for (const GroupDate &date : std::as_const(m_plan.dates)) {
            auto *item = new QListWidgetItem(MeetingTime::rangeText(date.starts, date.ends), m_list);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Checked);
        }
    }
    QStringList said;
    if (!m_plan.sentence.isEmpty())
        said << m_plan.sentence;
    for (const SkippedDate &skipped : m_plan.skipped.mid(0, mostTold))
        said << tr("Left out: %1").arg(skipped.reason);
    if (m_plan.skipped.size() > mostTold)
        said << tr("%n more day(s) left out.", nullptr, int(m_plan.skipped.size() - mostTold));
    m_sentence->setText(said.join(u'\n'));
    refreshButton();
}

QString PlanDatesDialog::sentence() const
{
    return m_sentence->text();
}

QList<GroupDate> PlanDatesDialog::dates() const
{
    QList<GroupDate> chosen;
    for (int row = 0; row < m_list->count() && row < m_plan.dates.size(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            chosen.append(m_plan.dates.at(row));
    return chosen;
}

void PlanDatesDialog::refreshButton()
{
    const int count = int(dates().size());
    m_accept->setText(count > 0 ? tr("Plan %n meeting(s)", nullptr, count) : tr("Plan"));
    m_accept->setEnabled(count > 0);
}

void PlanDatesDialog::accept()
{
    // Enter in a field comes before the field has been left.
    const QString why = m_first->inputError();
    const bool badTime = !m_start->text().trimmed().isEmpty() && !DateTimeField::readTime(m_start->text()).isValid();
    if (!why.isEmpty() || badTime) {
        m_banner->showError({ErrorCode::Invalid, why.isEmpty() ? tr("“%1” is not a time. Write for example 13 or 17.30, or nothing. No date was planned.").arg(m_start->text().trimmed()) : why});
        (why.isEmpty() ? m_start : m_first->control())->setFocus();
        return;
    }
    const Result<QList<Id>> made = ParentingStore(m_store).planDates(m_reading->group.group.id, dates());
    if (!m_banner->check(made))
        return;
    m_planned = *made;
    QDialog::accept();
}

} // namespace lansnav
