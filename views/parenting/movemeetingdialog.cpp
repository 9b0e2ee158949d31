// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/movemeetingdialog.h"

#include "common/elidedtext.h"
#include "common/style.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

MoveMeetingDialog::MoveMeetingDialog(const GroupDetail &detail, const Id &meeting, const MeetingTime &starts, const MeetingTime &ends, QWidget *parent)
    : QDialog(parent), m_one(GroupDatePlanner::move(detail.meetings, meeting, starts, false, detail.breaks)),
      m_all(GroupDatePlanner::move(detail.meetings, meeting, starts, true, detail.breaks))
{
    // The end that was written goes before the length it had.
    for (QList<MovedMeeting> *moved : {&m_one, &m_all})
        if (!moved->isEmpty())
            moved->first().ends = ends;
    const GroupMeeting *asked = detail.meeting(meeting);
    const QString what = asked && !asked->theme.isEmpty() ? elided::within(asked->theme) : tr("The meeting");
    const MeetingTime before = asked ? MeetingTime::fromIso(asked->starts) : MeetingTime();
    m_timeOnly = before.date() == starts.date();
    if (m_timeOnly && asked)
        giveNewEnd(detail, MeetingTime::fromIso(asked->ends).time(), ends.time());
    setWindowTitle(m_timeOnly ? tr("Change the time of a meeting") : tr("Move a meeting"));
    const QString sentence = m_timeOnly ? tr("%1 has a new time: from %2 to %3.", "meeting, time, time") : tr("%1 moves from %2 to %3.", "meeting, time, time");
    build(sentence.arg(what, before.toText(), MeetingTime::rangeText(starts, ends)));
    // Whoever moves a meeting past the next one means the rest too.
    const bool passes = m_all.size() > 1 && detail.meeting(m_all.at(1).meeting)->day() <= starts.date();
    (passes ? m_rest : m_only)->setChecked(true);
    preview();
}

/// Who ended when it did does so still.
void MoveMeetingDialog::giveNewEnd(const GroupDetail &detail, QTime before, QTime now)
{
    for (MovedMeeting &moved : m_all)
        if (now.isValid() && !moved.ends.isNull() && MeetingTime::fromIso(detail.meeting(moved.meeting)->ends).time() == before)
            moved.ends = MeetingTime::at(moved.ends.date(), now);
}

void MoveMeetingDialog::build(const QString &sentence)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::paneMargin, measure::paneMargin, measure::paneMargin, measure::paneMargin);
    layout->setSpacing(measure::grid);
    auto *words = style::wrapping(sentence);
    m_warning = style::quiet({});
    m_only = new QRadioButton(tr("Only this meeting"));
    m_only->setObjectName(u"moveOnly"_s);
    const int after = int(m_all.size()) - 1;
    m_rest = new QRadioButton(m_timeOnly ? tr("The new time for the %n meeting(s) after it too", nullptr, after) : tr("The %n meeting(s) after it too, by as many days", nullptr, after));
    m_rest->setObjectName(u"moveRest"_s);
    m_list = new QListWidget;
    m_list->setObjectName(u"movedDates"_s);
    m_list->setAccessibleName(tr("Where the meetings end up"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *buttons = new QDialogButtonBox(this);
    auto *move = buttons->addButton(m_timeOnly ? tr("Change the time") : tr("Move"), QDialogButtonBox::AcceptRole);
    style::makePrimary(move);
    move->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    for (QWidget *widget : std::initializer_list<QWidget *>{words, m_warning, m_only, m_rest})
        layout->addWidget(widget);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(m_only, &QRadioButton::toggled, this, &MoveMeetingDialog::preview);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(520, 380);
}

QList<MovedMeeting> MoveMeetingDialog::moved() const
{
    return m_rest->isChecked() ? m_all : m_one;
}

void MoveMeetingDialog::preview()
{
    m_list->clear();
    QString warning;
    for (const MovedMeeting &meeting : moved()) {
        m_list->addItem(MeetingTime::rangeText(meeting.starts, meeting.ends));
        if (warning.isEmpty())
            warning = meeting.warning;
    }
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
}

} // namespace lansnav
