// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parenting/grouppage.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace lansnav {

/// The papers of a group, each with what it is for: looked at before it is printed or saved, in Swedish or English.
class GroupPapersPage : public GroupPage
{
    Q_OBJECT

public:
    explicit GroupPapersPage(const AppContext &context, QWidget *parent = nullptr);

    QComboBox *meetingBox() const { return m_meeting; }

protected:
    void refresh(bool other) override;

private:
    struct Paper
    {
        QString report;         ///< ReportKind::key
        QPushButton *show = nullptr;
        QLabel *why = nullptr;  ///< what it is for, or why there is none yet
        QString purpose;
    };

    void fillMeetings();
    void show(const QString &report);
    QString missing(const QString &report) const;

    QList<Paper> m_papers;
    QComboBox *m_meeting = nullptr;
};

} // namespace lansnav
