// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formdialog.h"
#include "network/types.h"
#include "store/store.h"

namespace lansnav {

/// Asks when and where one meeting is.
class NewMeetingDialog : public FormDialog
{
    Q_OBJECT

public:
    NewMeetingDialog(Store &store, const Network &network, QWidget *parent = nullptr);
    /// The meeting that was made; null before that.
    Id created() const { return m_created; }

    void accept() override;

private:
    Store &m_store;
    Id m_network;
    Id m_created;
};

} // namespace lansnav
