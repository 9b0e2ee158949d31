// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "shell/importpreviewmodel.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace lansnav {

class FilterBar;
class ImportSession;
class TableView;

/// Third page of the import: every row with what will happen to it; doubtful rows are decided and proposals taken here.
class ImportPreviewPage : public QWidget
{
    Q_OBJECT

public:
    ImportPreviewPage(const AppContext &context, ImportSession &session, QWidget *parent = nullptr);

    /// Shows the session's judged plan.
    void fill();
    ImportPreviewModel *model() const { return m_model; }
    /// Shows only rows of one fate, or all without one.
    void showOnly(std::optional<RowFate> fate);

signals:
    void changed();

private:
    void buildFilter();
    void chosen(int row);
    void chooseFirstForAll();
    void protectAll();
    void allChosen();
    void updateSummary();

    AppContext m_context;
    ImportSession &m_session;
    QLabel *m_summary = nullptr;
    QLabel *m_skipped = nullptr;
    QBoxLayout *m_top = nullptr;
    FilterBar *m_filter = nullptr;
    TableView *m_table = nullptr;
    ImportPreviewModel *m_model = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_protectAll = nullptr;    ///< shown while somebody proposed for protection goes in without
};

} // namespace lansnav
