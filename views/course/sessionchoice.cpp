// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/sessionchoice.h"

#include "course/rules.h"

#include <QHBoxLayout>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace lansnav {

SessionChoice::SessionChoice(QWidget *parent) : Field(parent), m_list(new QListWidget(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    m_list->setAccessibleName(tr("Sessions chosen"));
    m_list->setMaximumHeight(110);
    connect(m_list, &QListWidget::itemChanged, this, [this] { emit changed(chosen()); });
}

void SessionChoice::show(const EventDetail &detail, const QList<Id> &chosen)
{
    const QSignalBlocker quiet(m_list);
    const int row = m_list->currentRow();
    m_list->clear();
    m_forEverybody.clear();
    for (const Session &session : detail.sessions) {
        if (session.kind == SessionKind::Break)
            continue;
        if (CourseRules::isForEverybody(detail, session)) {
            if (chosen.contains(session.id))
                m_forEverybody.append(session.id);
            continue;
        }
        const QString when = MeetingTime::fromIso(session.starts).toText();
        auto *item = new QListWidgetItem(when + u"  "_s + CourseRules::sessionTitle(detail, session), m_list);
        item->setData(Qt::UserRole, QVariant::fromValue(session.id));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(session.id) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
}

QList<Id> SessionChoice::chosen() const
{
    QList<Id> ids = m_forEverybody;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids.append(m_list->item(row)->data(Qt::UserRole).value<Id>());
    return ids;
}

void SessionChoice::setReadOnly(bool readOnly)
{
    m_list->setEnabled(!readOnly);
}

QWidget *SessionChoice::control()
{
    return m_list;
}

} // namespace lansnav
