// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "common/feedback.h"
#include "list/rowmodel.h"

#include <QWidget>

class QBoxLayout;
class QSplitter;

namespace lansnav {

class TableView;

/// One sub-tab of what is chosen in an area's list. A subclass takes over what was read of it, calls handOver(), and shows it
/// in refresh() when the page is visible; what it writes goes through the area's store, and the subject is then read and handed over anew.
class DetailPage : public QWidget
{
    Q_OBJECT

public:
    explicit DetailPage(const AppContext &context, QWidget *parent = nullptr);

    /// Selects a row within the page; a null id only brings the page up to date.
    void open(const Id &row);
    /// Where errors of this page are shown.
    BannerBar *banner() const { return m_banner; }

signals:
    /// Another sub-tab of the same subject, and a row within it.
    void goTo(const QString &tab, const lansnav::Id &row);

protected:
    /// Shows the subject; `other` is true when it is another one than last time.
    virtual void refresh(bool other) = 0;
    virtual void showRow(const Id &row) { Q_UNUSED(row) }
    void showEvent(QShowEvent *event) override;

    /// Something new is to be shown: now or, while hidden, as soon as the page is shown. Null: nothing.
    void handOver(const Id &subject);
    bool hasSubject() const { return !m_subject.isNull(); }
    const AppContext &context() const { return m_context; }
    Store &store() const { return *m_context.store; }
    QDate today() const;
    /// The page's content goes here, below the banner.
    QBoxLayout *body() const { return m_body; }
    void toast(const QString &text, bool offerUndo = true) const;
    /// List above, form below, with a handle between them that is remembered.
    QSplitter *addSplit(QWidget *list, QWidget *form, const QString &key);

    /// Shows a failure where the user is and returns whether there was none.
    template<class T>
    bool check(const Result<T> &result)
    {
        return m_banner->check(result);
    }

private:
    void bringUpToDate();

    AppContext m_context;
    Id m_subject;
    Id m_shown;
    BannerBar *m_banner;
    QBoxLayout *m_body;
    bool m_stale = false;
};

namespace view {

/// What a field holds as it is stored: ids as blobs, yes and no as 1 and 0, nothing as NULL.
QVariant stored(const QVariant &value);

/// Gives a model new rows; those of the same list change one by one, so that selection and scrolling stay.
template<class Row>
void show(RowModel<Row> &model, const QList<Row> &rows, bool other)
{
    if (other || model.total() == 0) {
        model.setRows(rows);
        return;
    }
    QSet<Id> there;
    for (const Row &row : rows)
        there.insert(row.id);
    QList<Id> gone;
    for (const Row &row : model.rows())
        if (!there.contains(row.id))
            gone.append(row.id);
    model.remove(gone);
    model.upsert(rows);
}

/// Puts these columns first, in this order, in a list whose columns the user has not moved yet; call before remember().
void arrange(TableView &table, const QStringList &keys);

} // namespace view

} // namespace lansnav
