// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "parenting/figurerows.h"
#include "parenting/parentinglists.h"

#include <QWidget>

#include <optional>

class QMenu;

namespace lansnav {

class BannerBar;
class FilterBar;
class ListPane;
class TableView;

/// The groups, one row each, with filter by programme, municipality, term, status and mine, or exactly those behind a figure. Reads itself
/// again when something it shows changes, beside the painting: every figure of every group is worked out anew.
class GroupList : public QWidget
{
    Q_OBJECT

public:
    explicit GroupList(const AppContext &context, QWidget *parent = nullptr);

    Id currentId() const;
    /// Selects a group, also one that the filter hides or that has not been read yet.
    void select(const Id &group);
    /// Those of a status alone.
    void showStatus(GroupStatus status);
    /// Shows the groups behind a figure and no others, until the filter is changed.
    void showFigure(const FigureRows &rows);
    void focusFilter();
    TableView *table() const;
    FilterBar *filter() const;
    BannerBar *banner() const;
    const GroupListModel &model() const { return m_model; }

signals:
    void currentChanged(const lansnav::Id &group);
    void opened(const lansnav::Id &group);
    void newRequested();
    /// "9 groups running or ahead · 98 participants" and the number of groups' problems, after each reading.
    void sentenceChanged(const QString &sentence);
    void problemsChanged(int count);

private:
    void build();
    void buildFilter();
    void read();
    void take(const Result<QList<GroupRow>> &rows);
    void fillChoices();
    void filterChanged();
    void applyFilter();
    void tellWhatIsShown();
    void fillMenu(QMenu &menu, const QList<Id> &ids);
    void trash(const QList<Id> &ids);
    void importGroups();

    AppContext m_context;
    GroupListModel m_model;
    ListPane *m_list = nullptr;
    std::optional<FigureRows> m_figure;
    Id m_wanted;
    Id m_open;                  ///< chosen when the list was read: shown whatever the filter says, until the filter is changed
    int m_job = 0;
    bool m_writing = false;     ///< the filter is set from here, not by the user
};

} // namespace lansnav
