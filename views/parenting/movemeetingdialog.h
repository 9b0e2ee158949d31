// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parenting/groupdates.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QRadioButton;

namespace lansnav {

/// A meeting is moved: does the rest move with it? Shows where everything would end up, past holidays and school breaks. Where only the
/// time of day is new it asks no more than whether the others have the new time too.
class MoveMeetingDialog : public QDialog
{
    Q_OBJECT

public:
    /// The meeting is one of the group's and there are others after it. `ends` may be null.
    MoveMeetingDialog(const GroupDetail &detail, const Id &meeting, const MeetingTime &starts, const MeetingTime &ends, QWidget *parent = nullptr);

    /// What is to be moved, as chosen.
    QList<MovedMeeting> moved() const;
    QRadioButton *onlyThis() const { return m_only; }
    QRadioButton *theRest() const { return m_rest; }

private:
    void build(const QString &sentence);
    void giveNewEnd(const GroupDetail &detail, QTime before, QTime now);
    void preview();

    QList<MovedMeeting> m_one;
    QList<MovedMeeting> m_all;
    QRadioButton *m_only = nullptr;
    QRadioButton *m_rest = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_warning = nullptr;
    bool m_timeOnly = false;
};

} // namespace lansnav
