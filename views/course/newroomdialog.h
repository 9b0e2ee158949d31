// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/types.h"
#include "store/store.h"

#include <QDialog>

namespace lansnav {

class BannerBar;
class Form;

/// A room in a venue of the register, or in a new one.
class NewRoomDialog : public QDialog
{
    Q_OBJECT

public:
    NewRoomDialog(Store &store, const QList<Venue> &venues, const Id &venue, QWidget *parent = nullptr);

    /// The room, or the venue when only that was made.
    Id created() const { return m_created; }
    Form *form() const { return m_form; }
    void accept() override;

private:
    /// Says at a field why nothing was added; false when there is nothing to say.
    bool refuse(const QString &key, const QString &why);
    void grow();

    Store &m_store;
    BannerBar *m_banner;
    Form *m_form;
    Id m_created;
};

} // namespace lansnav
