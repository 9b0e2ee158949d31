// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formdialog.h"
#include "register/types.h"
#include "store/store.h"

class QListWidget;

namespace lansnav {

/// A school break for the whole region or for some of its municipalities.
class NewBreakDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `municipalities`: those to choose among, in their order.
    NewBreakDialog(Store &store, const QList<Municipality> &municipalities, QWidget *parent = nullptr);

    /// What was added, once the dialog was accepted.
    const QList<Id> &created() const { return m_created; }
    /// Those that are ticked; none: the whole region.
    QListWidget *list() const { return m_list; }
    void accept() override;

private:
    Store &m_store;
    QListWidget *m_list;
    QList<Id> m_created;
};

} // namespace lansnav
