// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "common/feedback.h"
#include "common/form.h"
#include "list/rowmodel.h"
#include "network/networkstore.h"
#include "network/types.h"

#include <QWidget>

#include <memory>

class QBoxLayout;
class QSplitter;

namespace lansnav {

class TableView;

/// One sub-tab of a network. It is handed what was read of the network and shows it when it is visible; what it writes goes
/// through NetworkStore, and the network is then read again and handed over anew.
class NetworkPage : public QWidget
{
    Q_OBJECT

public:
    using Detail = std::shared_ptr<const NetworkDetail>;

    explicit NetworkPage(const AppContext &context, QWidget *parent = nullptr);

    /// Shows the network now or, while hidden, as soon as the page is shown. Null: no network.
    void setDetail(Detail detail);
    /// Selects a row within the page; a null id only brings the page up to date.
    void open(const Id &row);
    /// Where errors of this page are shown.
    BannerBar *banner() const { return m_banner; }

signals:
    /// Another sub-tab of the same network, and a row within it.
    void goTo(const QString &tab, const lansnav::Id &row);

protected:
    /// Shows network(); `other` is true when it is another network than last time.
    virtual void refresh(bool other) = 0;
    virtual void showRow(const Id &row) { Q_UNUSED(row) }
    void showEvent(QShowEvent *event) override;

    bool hasDetail() const { return m_detail != nullptr; }
    /// To hand on to pages within the page.
    const Detail &shared() const { return m_detail; }
    const NetworkDetail &detail() const { return *m_detail; }
    const Network &network() const { return m_detail->network; }
    const AppContext &context() const { return m_context; }
    Store &store() const { return *m_context.store; }
    NetworkStore acts() const { return NetworkStore(store()); }
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
    Detail m_detail;
    Id m_shown;
    BannerBar *m_banner;
    QBoxLayout *m_body;
    bool m_stale = false;
};

namespace networkview {

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

/// The words of a coded value as choices of a field.
template<class Enum>
QList<Choice> choices(std::initializer_list<Enum> values)
{
    QList<Choice> list;
    for (const Enum value : values)
        list.append({toCode(value), NetworkWords::of(value)});
    return list;
}

/// Municipalities or seats as choices, with "nobody in particular" first.
QList<Choice> seatChoices(const NetworkDetail &network);
/// Whether members stand for seats rather than municipalities.
bool usesSeats(const Network &network);
/// Seat or municipality in the columns of a membership.
Values representsValues(const Network &network, const QVariant &seat);

} // namespace networkview

} // namespace lansnav
