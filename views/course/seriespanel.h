// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/seriesdates.h"
#include "store/store.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QSpinBox;

namespace lansnav {

/// "Every second Thursday, six times, not on holidays": the questions, and the dates they give, of which some can be left out.
/// The first day and the times are asked for beside it and handed in.
class SeriesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SeriesPanel(Store &store, QWidget *parent = nullptr);

    /// The first day and the times of all of them.
    void setTimes(const MeetingTime &starts, const MeetingTime &ends);
    /// Those that are ticked, by day.
    QList<SeriesDate> dates() const;
    /// What is wrong, or why there are fewer than asked for; else empty.
    QString sentence() const;
    QSpinBox *everyBox() const { return m_every; }
    QSpinBox *countBox() const { return m_count; }

signals:
    /// How many dates there are changed.
    void changed();

private:
    void build();
    void arrange();
    void readBreaks();
    void showUnits();
    void propose();
    SeriesRequest request() const;

    Store &m_store;
    MeetingTime m_starts;
    MeetingTime m_ends;
    QList<DateRange> m_breaks;
    SeriesDates m_plan;
    QSpinBox *m_every = nullptr;
    QComboBox *m_unit = nullptr;
    QSpinBox *m_count = nullptr;
    QCheckBox *m_holidays = nullptr;
    QCheckBox *m_schoolBreaks = nullptr;
    QComboBox *m_obstacle = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_times = nullptr;
    QLabel *m_sentence = nullptr;
};

} // namespace lansnav
