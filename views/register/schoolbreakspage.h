// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "common/form.h"
#include "register/schoolbreaks.h"

#include <QWidget>

namespace lansnav {

class DetailPane;
class FilterBar;
class HistoryView;
class ListPane;
class MasterDetail;
class TableView;

/// School breaks: list on the left; days, municipality and history on the right. Planning and clashes go by them.
class SchoolBreaksPage : public QWidget
{
    Q_OBJECT

public:
    explicit SchoolBreaksPage(const AppContext &context, QWidget *parent = nullptr);

    void createNew();
    void select(const Id &schoolBreak);
    Id currentId() const { return m_current; }
    void focusFilter();
    SchoolBreakModel *model() { return &m_model; }
    TableView *table() const;
    Form *form() const { return m_form; }
    FilterBar *filter() const;

private:
    ListPane *buildList();
    QWidget *buildDetail();
    /// Saves one field of the break as it stands.
    Form::Commit save(std::function<void(SchoolBreak &, const QVariant &)> take);
    void setCurrent(const Id &schoolBreak);
    void showCurrent();
    void trash(const QList<Id> &ids);
    void applyChips();

    AppContext m_context;
    SchoolBreakModel m_model;
    ListPane *m_list = nullptr;
    DetailPane *m_pane = nullptr;
    Form *m_form = nullptr;
    HistoryView *m_history = nullptr;
    MasterDetail *m_both = nullptr;
    Id m_current;
};

} // namespace lansnav
