// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "common/areatab.h"

#include <QPointer>

class QTabWidget;

namespace lansnav {

class CentresPage;
class ForecastPage;
class GroupDetailView;
class GroupList;
class LeadersPage;
class MasterDetail;
class NamesPreviewDialog;
class ProgrammesPage;
class StatisticsPage;
struct FigureRows;

/// The page of parenting groups: list on the left, the chosen group's sub-tabs on the right; statistics, forecast, leaders, family centres
/// and programmes on pages beside, each made when first shown.
class ParentingTab : public AreaTab
{
    Q_OBJECT

public:
    explicit ParentingTab(const AppContext &context, QWidget *parent = nullptr);

    void createNew() override;
    /// `tab` is a sub-tab of the group, or "statistics", "forecast", "leaders", "centres", "programmes", of which the last three have rows;
    /// "groups": the list of those that recruit; "names": the preview of what is to be anonymised.
    void showRow(const Id &row, const QString &tab = {}, const Id &detail = {}) override;
    Id currentRow() const override;
    QString importKind() const override;
    QHash<QString, Id> pointedOut() const override;
    void focusFilter() override;
    QStringList subTabs() const override;

    GroupList *list() const { return m_list; }
    GroupDetailView *detail() const { return m_detail; }
    StatisticsPage *statistics();
    ForecastPage *forecast();
    LeadersPage *leaders();
    CentresPage *centres();
    ProgrammesPage *programmes();
    /// The groups behind a figure, in the list.
    void showGroups(const FigureRows &rows);

private:
    void build();
    QWidget *addPage(const QString &key, const QString &title);
    QString currentPage() const;
    void showPage(const QString &key);
    void makePage(const QString &key);
    void showNames();
    void showRegister(const QString &key, const Id &row);
    template<class Page>
    Page *made(Page *&page, const QString &key);

    AppContext m_context;
    QTabWidget *m_pages;
    GroupList *m_list;
    GroupDetailView *m_detail;
    MasterDetail *m_both;
    QHash<QString, QWidget *> m_beside;     ///< by key: what holds the page once it is made
    StatisticsPage *m_statistics = nullptr;
    ForecastPage *m_forecast = nullptr;
    LeadersPage *m_leaders = nullptr;
    CentresPage *m_centres = nullptr;
    ProgrammesPage *m_programmes = nullptr;
    QPointer<NamesPreviewDialog> m_names;
};

/// For app/: how the shell makes the page.
TabFactory parentingTab();

} // namespace lansnav
