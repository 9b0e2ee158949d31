// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "list/rowmodel.h"
#include "parenting/namesretention.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace lansnav {

class BannerBar;
class TableView;

/// A group whose names go, as a row.
struct NamesDueRow : NamesDue
{
    Id id{};                    ///< the group
};
using NamesDueModel = RowModel<NamesDueRow>;
/// Columns by key: group, people, kept_until, erased_on, note.
NamesDueModel::Columns namesDueColumns();

/// Asks, and then erases the names of these groups at once. What has gone, in words; empty when it was not wanted, or refused, which
/// `banner` says.
QString anonymiseNow(Store &store, const QList<NamesDue> &groups, BannerBar &banner, QWidget *parent);

/// The names that are about to be anonymised, a group a row: what goes when, with the ways of keeping them longer and of anonymising at
/// once. Reads itself again when something it shows changes.
class NamesPreviewDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NamesPreviewDialog(const AppContext &context, QWidget *parent = nullptr);

    TableView *table() const { return m_table; }
    BannerBar *banner() const { return m_banner; }
    QString sentence() const;

signals:
    void groupWanted(const lansnav::Id &group);

private:
    void build();
    void read();
    void take(const QList<NamesDue> &due);
    QList<NamesDue> chosen() const;
    void keepLonger();
    void anonymise();

    AppContext m_context;
    NamesDueModel m_model;
    BannerBar *m_banner;
    QLabel *m_words;
    TableView *m_table;
    QPushButton *m_keep;
    QPushButton *m_now;
    QPushButton *m_show;
    int m_job = 0;
};

} // namespace lansnav
