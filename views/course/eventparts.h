// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/eventpage.h"

class QTabWidget;

namespace lansnav {

/// Pages of an event beside each other under one sub-tab, each handed what the sub-tab is handed.
class EventParts : public EventPage
{
    Q_OBJECT

public:
    EventParts(const AppContext &context, const QString &accessibleName, QWidget *parent = nullptr);
    void addPart(const QString &title, EventPage *part);
    QTabWidget *parts() const { return m_parts; }

protected:
    void refresh(bool other) override;
    void showRow(const Id &row) override;

private:
    void beginWork();

    QTabWidget *m_parts;
    QList<EventPage *> m_pages;
};

} // namespace lansnav
