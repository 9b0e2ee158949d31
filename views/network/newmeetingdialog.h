// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/types.h"
#include "store/store.h"

#include <QDialog>

namespace lansnav {

class BannerBar;
class Form;

/// Asks when and where one meeting is.
class NewMeetingDialog : public QDialog
{
    Q_OBJECT

public:
    NewMeetingDialog(Store &store, const Network &network, QWidget *parent = nullptr);
    /// The meeting that was made; null before that.
    Id created() const { return m_created; }
    Form *form() const { return m_form; }

    void accept() override;

private:
    Store &m_store;
    Id m_network;
    Form *m_form = nullptr;
    BannerBar *m_banner = nullptr;
    Id m_created;
};

} // namespace lansnav
