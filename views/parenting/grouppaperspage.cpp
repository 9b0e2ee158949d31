// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/grouppaperspage.h"

#include "calendar/partialdate.h"
#include "common/style.h"
#include "privacy/showntext.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

const QString signInReport = u"group-sign-in"_s;
const QString certificateReport = u"group-certificates"_s;

/// What a paper is for; empty for one that says it by its name.
QString purposeOf(const QString &report)
{
    if (report == "group-folder"_L1)
        return GroupPapersPage::tr("What the leaders have with them: dates and themes, participants, attendance so far and a sign-in sheet.");
    if (report == signInReport)
        return GroupPapersPage::tr("A line for each participant, to be signed at the meeting.");
    if (report == certificateReport)
        return GroupPapersPage::tr("One page for each parent who has completed the programme.");
    return {};
}

} // namespace

GroupPapersPage::GroupPapersPage(const AppContext &context, QWidget *parent) : GroupPage(context, parent), m_meeting(new QComboBox)
{
    m_meeting->setObjectName(u"signInMeeting"_s);
    m_meeting->setAccessibleName(tr("Meeting of the sign-in sheet"));
    m_meeting->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(measure::half, 0, measure::grid, measure::grid);
    grid->setHorizontalSpacing(measure::grid);
    grid->setVerticalSpacing(measure::half);
    int row = 0;
    // Whatever the area has of reports that need but a group.
    for (const Area &area : *this->context().areas) {
        for (const ReportKind &kind : area.reports) {
            if (kind.needs != QStringList{u"group"_s})
                continue;
            Paper paper{kind.key, new QPushButton(style::icon(u"document-print-preview"_s), tr("Show…")), style::quiet({}), purposeOf(kind.key)};
            paper.show->setObjectName(kind.key);
            paper.show->setAccessibleName(kind.label);
            connect(paper.show, &QPushButton::clicked, this, [this, key = kind.key] { show(key); });
            grid->addWidget(style::heading(kind.label, 2), row, 0);
            grid->addWidget(paper.show, row, 1, Qt::AlignTop | Qt::AlignRight);
            grid->addWidget(paper.why, row + 1, 0, 1, 2);
            if (kind.key == signInReport)
                grid->addWidget(m_meeting, row + 2, 0, Qt::AlignLeft);
            grid->setRowMinimumHeight(row + 3, measure::grid);
            row += 4;
            m_papers.append(paper);
        }
    }
    grid->addWidget(style::quiet(tr("Language (Swedish or English), print, PDF, web page and Excel are chosen where the paper is shown.")), row, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setRowStretch(row + 1, 1);
    auto *area = style::scrolling(page);
    body()->addWidget(area, 1);
}

void GroupPapersPage::fillMeetings()
{
    const QVariant chosen = m_meeting->currentData();
    m_meeting->clear();
    m_meeting->addItem(tr("the next meeting"), QVariant::fromValue(Id()));
    for (const GroupMeeting &meeting : detail().held()) {
        const QString day = meeting.day().isValid() ? PartialDate(meeting.day()).toText() : tr("no day yet");
        m_meeting->addItem(meeting.theme.isEmpty() ? day : u"%1 – %2"_s.arg(day, ShownText::of(meeting.theme).left(60)), QVariant::fromValue(meeting.id));
    }
    m_meeting->setCurrentIndex(std::max(0, m_meeting->findData(chosen)));
}

/// Why a paper would be empty; empty when it would not.
QString GroupPapersPage::missing(const QString &report) const
{
    if (report == certificateReport && group().countsOnly)
        return tr("The group is known in counts only: there is nobody to write one for.");
    if (report == certificateReport && detail().completed == 0)
        return tr("Nobody has completed the programme yet.");
    if (report == signInReport && detail().held().isEmpty())
        return tr("The group has no dates yet.");
    return {};
}

void GroupPapersPage::refresh(bool other)
{
    if (other)
        m_meeting->clear();
    fillMeetings();
    for (const Paper &paper : std::as_const(m_papers)) {
        const QString why = missing(paper.report);
        paper.show->setEnabled(why.isEmpty());
        paper.why->setText(why.isEmpty() ? paper.purpose : why);
        paper.why->setVisible(!paper.why->text().isEmpty());
        paper.show->setAccessibleDescription(paper.why->text());
    }
    m_meeting->setEnabled(missing(signInReport).isEmpty());
}

void GroupPapersPage::show(const QString &report)
{
    if (!hasReading() || !context().showReport)
        return;
    Scope asked = scope();
    if (const Id meeting = m_meeting->currentData().value<Id>(); report == signInReport && !meeting.isNull())
        asked.ids.insert(u"group_meeting"_s, meeting);
    context().showReport(report, asked);
}

} // namespace lansnav
