// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/types.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace lansnav {

/// Draft or published, and what has changed since it was.
class PublicationPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PublicationPanel(QWidget *parent = nullptr);
    void show(const EventDetail &detail);
    /// Changes since the latest publication.
    int changes() const { return m_changes; }
    /// Whether there is anything to publish.
    bool canPublish() const { return m_canPublish; }
    QPushButton *publishButton() const { return m_publish; }

signals:
    void publishWanted();

private:
    QLabel *m_state;
    QListWidget *m_list;
    QPushButton *m_publish;
    int m_changes = 0;
    bool m_canPublish = false;
};

} // namespace lansnav
