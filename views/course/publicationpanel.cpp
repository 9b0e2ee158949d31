// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/publicationpanel.h"

#include "common/style.h"
#include "course/publication.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lansnav {

PublicationPanel::PublicationPanel(QWidget *parent) : QWidget(parent), m_state(new QLabel), m_list(new QListWidget), m_publish(new QPushButton(tr("Publish")))
{
    m_state->setObjectName(u"publicationState"_s);
    style::wrap(*m_state);
    m_list->setObjectName(u"programmeChanges"_s);
    m_list->setAccessibleName(tr("What has changed since it was published"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_publish->setObjectName(u"publishProgramme"_s);
    m_publish->setToolTip(tr("Keeps the programme as it is now; later changes are told apart from it"));
    connect(m_publish, &QPushButton::clicked, this, &PublicationPanel::publishWanted);
    auto *head = new QHBoxLayout;
    head->setSpacing(measure::grid);
    head->addWidget(m_state, 1);
    head->addWidget(m_publish, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::half, measure::grid, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
}

void PublicationPanel::show(const EventDetail &detail)
{
    const QList<ProgrammeChange> changes = changesSincePublished(detail);
    m_changes = int(changes.size());
    m_list->clear();
    for (const ProgrammeChange &change : changes)
        m_list->addItem(change.sentence);
    m_list->setVisible(m_changes > 0);
    m_canPublish = !detail.sessions.isEmpty() && (detail.publications.isEmpty() || m_changes > 0);
    // A button that is disabled gives the focus to whatever comes next in the window: it goes to what the act has come to.
    if (!m_canPublish && m_publish->hasFocus())
        m_state->setFocus();
    m_publish->setEnabled(m_canPublish);
    if (detail.publications.isEmpty()) {
        m_state->setText(tr("A draft: the programme has not been published yet."));
        return;
    }
    const QString when = MeetingTime::fromIso(detail.publications.last().publishedAt).toText();
    m_state->setText(m_changes == 0 ? tr("Published %1; nothing has changed since.").arg(when)
                                    : tr("Published %1; %n change(s) since:", nullptr, m_changes).arg(when));
}

} // namespace lansnav
