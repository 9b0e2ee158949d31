// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "common/form.h"
#include "register/schoolbreaks.h"

#include <QWidget>

class QMenu;

namespace lansnav {

class BannerBar;
class DetailPane;
class EmptySwitch;
class FilterBar;
class HistoryView;
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
    TableView *table() const { return m_table; }
    Form *form() const { return m_form; }
    FilterBar *filter() const { return m_filter; }

private:
    QWidget *buildList();
    void buildFilter();
    QWidget *buildDetail();
    /// Saves one field of the break as it stands.
    Form::Commit save(std::function<void(SchoolBreak &, const QVariant &)> take);
    void setCurrent(const Id &schoolBreak);
    void showCurrent();
    void fillMenu(QMenu &menu, const QList<Id> &ids);
    void trash(const QList<Id> &ids);
    void applyChips();

    AppContext m_context;
    SchoolBreakModel m_model;
    BannerBar *m_banner = nullptr;
    FilterBar *m_filter = nullptr;
    TableView *m_table = nullptr;
    EmptySwitch *m_switch = nullptr;
    DetailPane *m_pane = nullptr;
    Form *m_form = nullptr;
    HistoryView *m_history = nullptr;
    MasterDetail *m_both = nullptr;
    Id m_current;
};

} // namespace lansnav
