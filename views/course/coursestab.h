// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "common/areatab.h"
#include "course/coursetab.h"

namespace lansnav {

class EventDetailView;
class EventList;
class MasterDetail;

/// The courses page of the window.
class CoursesTab : public AreaTab
{
    Q_OBJECT

public:
    explicit CoursesTab(const AppContext &context, QWidget *parent = nullptr);

    void createNew() override;
    void showRow(const Id &row, const QString &tab = {}, const Id &detail = {}) override;
    Id currentRow() const override;
    QString importKind() const override;
    QHash<QString, Id> pointedOut() const override;
    void focusFilter() override;
    QStringList subTabs() const override;

    EventList *list() const { return m_list; }
    EventDetailView *detail() const { return m_detail; }
    /// Opens the dialog that makes next year's event out of one.
    void copyToNextYear(const Id &event);

private:
    AppContext m_context;
    EventList *m_list;
    EventDetailView *m_detail;
    MasterDetail *m_both;
};

} // namespace lansnav
