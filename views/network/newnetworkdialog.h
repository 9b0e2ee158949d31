// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formdialog.h"
#include "store/id.h"

namespace lansnav {

class Store;

/// Asks for the little a network begins with; the rest is filled in on its About page.
class NewNetworkDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit NewNetworkDialog(Store &store, QWidget *parent = nullptr);
    /// The network that was made; null before that.
    Id created() const { return m_created; }

    void accept() override;

private:
    void build();
    void readAreas();

    Store &m_store;
    Id m_created;
};

} // namespace lansnav
