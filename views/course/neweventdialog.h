// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formdialog.h"
#include "course/types.h"
#include "store/store.h"

class QCheckBox;
class QPushButton;

namespace lansnav {

class BannerBar;
class Form;
class SeriesPanel;

/// Kind, title, when and where of a new event, in one act; also several dates at once.
class NewEventDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit NewEventDialog(Store &store, QWidget *parent = nullptr);

    Id created() const { return m_created; }
    SeriesPanel *series() const { return m_series; }
    QCheckBox *severalBox() const { return m_several; }
    void accept() override;

private:
    void build();
    void addRows();
    void readRooms();
    void timesChanged();
    Event typedEvent() const;
    QList<Session> sessions() const;

    Store &m_store;
    QCheckBox *m_several = nullptr;
    SeriesPanel *m_series = nullptr;
    QHash<Id, Id> m_venues;         ///< room → the venue it is in
    Id m_created;
};

/// More dates for an event that is there: a first day with times and how it repeats, added as one act.
class AddDatesDialog : public QDialog
{
    Q_OBJECT

public:
    AddDatesDialog(Store &store, const EventDetail &detail, QWidget *parent = nullptr);

    QList<Id> created() const { return m_created; }
    Form *form() const { return m_form; }
    SeriesPanel *series() const { return m_series; }
    void accept() override;

private:
    Store &m_store;
    Id m_event;
    Session m_like;         ///< room and track of the latest date
    BannerBar *m_banner;
    Form *m_form;
    SeriesPanel *m_series;
    QList<Id> m_created;
};

} // namespace lansnav
