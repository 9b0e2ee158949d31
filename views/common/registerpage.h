// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "common/detailpage.h"
#include "common/detailpane.h"
#include "common/filterbar.h"
#include "common/form.h"
#include "common/listpane.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace lansnav {

class EmptyState;
class HistoryView;
class MasterDetail;
class NewRowDialog;
class TableView;

/// What tells the page of one register from that of another: words, names and keys.
struct RegisterFrame
{
    QString key;                                    ///< what the settings keep is kept under it: "parenting.centres"
    QString columnsKey{};                           ///< under which the columns are kept; empty: `key`
    QString table;                                  ///< object name of the table
    QString title;                                  ///< what screen readers call the list
    QString filterText;                             ///< what stands in the empty filter
    int sortColumn = 0;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    QStringList fitted{};                           ///< TableView::fitColumns(); none: as wide as declared
    QString rest{};
    QString exportKind{};                           ///< Kind that the list is exported as; empty: it is not
    QString newButton{};                            ///< object name of the button for a new row; empty: rows come from elsewhere
    QString newText{};
    QString emptyIcon;
    QString emptyHeadline;
    QString emptySentence;
    QStringList firstFields;                        ///< where Enter in the list puts the cursor: the first of them that the form shows
};

/// A page of a register, as it stands below a row of tabs: the list with its filter at the left; form, further tabs and history of the
/// row that is chosen at the right, with a splitter between them. Filter, columns and splitter come back as they were left.
///
/// The row at the right is the list's current one. When that goes – in the trash, or by a colleague – the list turns to the one next
/// to it, and without any there is no right side; what had been typed and could not be saved is told and stays until it is closed.
///
/// A page is made in its constructor: build(), then filter, form rows, tabs and history of its own, then start().
class RegisterPage : public QWidget
{
    Q_OBJECT

public:
    /// The row that is shown; null for none.
    Id currentId() const { return m_current; }
    /// Points out a row, or will once it has been read. One that the filter hides is shown all the same.
    virtual void select(const Id &row) = 0;
    /// Asks for a new row and points it out once it is made.
    virtual void createNew();
    /// What createNew() asks with, not yet shown; null where rows are not made here or are asked for otherwise.
    virtual std::unique_ptr<NewRowDialog> newDialog();
    void focusFilter();

    ListPane *list() const { return m_list; }
    TableView *table() const { return m_list->table(); }
    FilterBar *filter() const { return m_list->filter(); }
    DetailPane *pane() const { return m_pane; }
    Form *form() const { return m_form; }

protected:
    explicit RegisterPage(const AppContext &context, QWidget *parent);

    /// Makes the list and, at the right, the form in sub-tab "details". `model` is the page's own.
    void build(RowModelBase &model, const RegisterFrame &frame);
    /// What stands in the place of an empty list, to add a second step to.
    EmptyState *empty() const { return m_empty; }
    /// Del and the rows' menu put rows in the trash, from where undo brings them back; `told` says which
    /// they are, and is asked while they are still there.
    void setTrash(std::function<Result<void>(const QList<Id> &)> trash, std::function<QString(const QList<Id> &)> told);
    /// Tells what could not be saved of a form, also after another row has been turned to. form() is followed already.
    void followLost(const Form *form);
    /// Adds the history as the last sub-tab; a page gives it the row it shows.
    void addHistory();
    HistoryView *history() const { return m_history; }
    /// Call last: lays out, brings back what was left, and reads, again when one of these tables changes.
    void start(const QStringList &tables);

    /// Reads the rows, or what else the page shows.
    virtual void read() {}
    /// Another row is chosen, or the rows have been read anew.
    virtual void showCurrent() = 0;
    /// Has the model keep what the filter's chips and choices say.
    virtual void applyFilter() {}
    /// The user changed one of them.
    virtual void filterChanged() { applyFilter(); }

    /// The row at the right is this one from now on; null: none.
    void setCurrent(const Id &row);
    void openDetail();
    void closeDetail();

    /// Reads beside the painting, one thing at a time, and hands over what the newest reading found. A failure stands in `where` – above
    /// the list, when that is null – until a reading succeeds.
    template<class T>
    void fetch(std::function<Result<T>(Database &)> job, std::function<void(T)> take, BannerBar *where = nullptr)
    {
        const int number = ++m_job;
        m_context.store->fetch<T>(this, std::move(job), [this, number, where, take = std::move(take)](Result<T> found) {
            if (number != m_job)
                return;
            tellReading(found ? QString() : found.error().sentence, where);
            if (found)
                take(std::move(*found));
        });
    }
    /// Says why something could not be read; empty: it has been.
    void tellReading(const QString &failure, BannerBar *where = nullptr);
    void toast(const QString &text, bool offerUndo = true) const;

    const AppContext &context() const { return m_context; }
    Store &store() const { return *m_context.store; }
    QDate today() const;

private:
    void buildList(RowModelBase &model, const RegisterFrame &frame);
    void openForm();

    AppContext m_context;
    ListPane *m_list = nullptr;
    EmptyState *m_empty = nullptr;
    MasterDetail *m_both = nullptr;
    DetailPane *m_pane;
    Form *m_form;
    HistoryView *m_history = nullptr;
    QString m_key;
    QStringList m_firstFields;
    Id m_current;
    int m_job = 0;
    int m_lost = 0;         ///< sentences about what could not be saved
};

/// The same with the rows it lists.
template<class Row>
class RegisterPageOf : public RegisterPage
{
public:
    RowModel<Row> *model() { return &m_model; }

    void select(const Id &row) override
    {
        if (row.isNull())
            return;
        list()->select(m_model, row);
        openDetail();
    }

protected:
    /// `search` as RowModel's.
    RegisterPageOf(const AppContext &context, typename RowModel<Row>::Columns columns, typename RowModel<Row>::SearchText search, QWidget *parent)
        : RegisterPage(context, parent), m_model(std::move(columns), std::move(search)) {}

    void build(const RegisterFrame &frame) { RegisterPage::build(m_model, frame); }

    /// The row that is shown, as the list has it; null for none.
    const Row *current() const { return find(currentId()); }
    const Row *find(const Id &row) const { return row.isNull() ? nullptr : m_model.find(row); }

    /// The rows as they have been read: those that are there already change in place.
    void showRows(const QList<Row> &rows)
    {
        view::show(m_model, rows, false);
        applyFilter();
        list()->showWhetherEmpty();
        showCurrent();
    }

    void showCurrent() override
    {
        const Row *row = current();
        pane()->setEnabled(row != nullptr);
        if (row)
            showRow(*row);
        else
            showNothing();
    }
    virtual void showRow(const Row &row) = 0;
    virtual void showNothing() {}

    RowModel<Row> m_model;
};

} // namespace lansnav
