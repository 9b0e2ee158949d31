// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/id.h"

#include <QDialog>

namespace lansnav {

class BannerBar;
class Form;
class Store;

/// Asks for the little a network begins with; the rest is filled in on its About page.
class NewNetworkDialog : public QDialog
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
    Form *m_form = nullptr;
    BannerBar *m_banner = nullptr;
    Id m_created;
};

} // namespace lansnav
