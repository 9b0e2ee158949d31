// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formdialog.h"
#include "course/types.h"
#include "store/store.h"

namespace lansnav {

/// A room in a venue of the register, or in a new one.
class NewRoomDialog : public FormDialog
{
    Q_OBJECT

public:
    NewRoomDialog(Store &store, const QList<Venue> &venues, const Id &venue, QWidget *parent = nullptr);

    /// The room, or the venue when only that was made.
    Id created() const { return m_created; }
    void accept() override;

private:
    Store &m_store;
    Id m_created;
};

} // namespace lansnav
