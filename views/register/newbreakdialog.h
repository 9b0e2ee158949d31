// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/types.h"
#include "store/store.h"

#include <QDialog>

class QListWidget;

namespace lansnav {

class BannerBar;
class Form;

/// A school break for the whole region or for some of its municipalities.
class NewBreakDialog : public QDialog
{
    Q_OBJECT

public:
    /// `municipalities`: those to choose among, in their order.
    NewBreakDialog(Store &store, const QList<Municipality> &municipalities, QWidget *parent = nullptr);

    /// What was added, once the dialog was accepted.
    const QList<Id> &created() const { return m_created; }
    Form *form() const { return m_form; }
    /// Those that are ticked; none: the whole region.
    QListWidget *list() const { return m_list; }
    void accept() override;

private:
    Store &m_store;
    BannerBar *m_banner;
    Form *m_form;
    QListWidget *m_list;
    QList<Id> m_created;
};

} // namespace lansnav
