// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "common/areatab.h"

namespace lansnav {

class MasterDetail;
class NetworkDetailView;
class NetworkList;

/// The networks page of the window.
class NetworksTab : public AreaTab
{
    Q_OBJECT

public:
    explicit NetworksTab(const AppContext &context, QWidget *parent = nullptr);

    void createNew() override;
    void showRow(const Id &row, const QString &tab = {}, const Id &detail = {}) override;
    Id currentRow() const override;
    QString importKind() const override;
    QHash<QString, Id> pointedOut() const override;
    void focusFilter() override;
    QStringList subTabs() const override;

    NetworkList *list() const { return m_list; }
    NetworkDetailView *detail() const { return m_detail; }

private:
    AppContext m_context;
    NetworkList *m_list;
    NetworkDetailView *m_detail;
    MasterDetail *m_both;
};

} // namespace lansnav
