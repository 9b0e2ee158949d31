// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/eventcopy.h"
#include "course/types.h"
#include "store/store.h"

#include <QDialog>

class QLabel;

namespace lansnav {

class BannerBar;
class Form;

/// Next year's event out of this one: title and rule for the dates, with what they become before anything is made.
class CopyEventDialog : public QDialog
{
    Q_OBJECT

public:
    CopyEventDialog(Store &store, EventDetail detail, QWidget *parent = nullptr);

    Id created() const { return m_created; }
    Form *form() const { return m_form; }
    /// What the dates become, as it stands.
    EventCopy plan() const;
    void accept() override;

private:
    void build();
    void preview();

    Store &m_store;
    EventDetail m_detail;
    QList<DateRange> m_breaks;
    BannerBar *m_banner = nullptr;
    Form *m_form = nullptr;
    QLabel *m_preview = nullptr;
    Id m_created;
};

} // namespace lansnav
