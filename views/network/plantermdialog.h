// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/termplan.h"
#include "network/networkstore.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace lansnav {

class BannerBar;
class DateField;

/// Plans a term's meetings in one act: dates are proposed with their reasons, each can be changed or left out.
class PlanTermDialog : public QDialog
{
    Q_OBJECT

public:
    PlanTermDialog(Store &store, std::shared_ptr<const NetworkDetail> network, QWidget *parent = nullptr);
    ~PlanTermDialog() override;

    /// The meetings that were made; empty before that.
    const QList<Id> &planned() const { return m_planned; }
    /// The days as they stand now.
    QList<QDate> days() const;

    void accept() override;

private:
    struct Line;
    void build();
    QWidget *buildQuestions();
    void readTerm();
    void propose();
    void addLine(QDate day, const QString &reason, const QStringList &warnings);
    void judge(Line &line);
    void refreshButton();
    TermPlanRequest request() const;
    Term term() const;
    QTime time(const QLineEdit *edit) const;
    bool timesFit();

    Store &m_store;
    std::shared_ptr<const NetworkDetail> m_network;
    QList<DateRange> m_breaks;
    QList<BusyDay> m_busy;
    QList<Id> m_planned;
    QComboBox *m_term = nullptr;
    QSpinBox *m_count = nullptr;
    QComboBox *m_weekday = nullptr;
    QLineEdit *m_start = nullptr;
    QLineEdit *m_end = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_place = nullptr;
    QLabel *m_sentence = nullptr;
    QVBoxLayout *m_lineColumn = nullptr;
    std::vector<std::unique_ptr<Line>> m_lines;
    BannerBar *m_banner = nullptr;
    QPushButton *m_plan = nullptr;
    int m_job = 0;
};

} // namespace lansnav
