// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parenting/grouppage.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace lansnav {

class BannerBar;
class DateField;

/// How long the names of a group's participants are kept, in a sentence, and the two ways of changing it.
class NamesBar : public QWidget
{
    Q_OBJECT

public:
    explicit NamesBar(QWidget *parent = nullptr);

    /// Hidden where there is nobody to tell of.
    void show(const GroupDetail &detail, QDate today);
    QString sentence() const;

signals:
    void anonymiseWanted();
    /// By the programme's months again.
    void keepWanted();

private:
    QLabel *m_sentence;
    QPushButton *m_anonymise;
    QPushButton *m_keep;
};

/// Sets the last day that the names are kept: shows which go and what stays. Nothing is erased until that day is over, and until then the
/// act can be taken back.
class AnonymiseDialog : public QDialog
{
    Q_OBJECT

public:
    AnonymiseDialog(Store &store, GroupPage::Reading reading, QWidget *parent = nullptr);

    DateField *lastDay() const { return m_day; }
    QStringList names() const;
    QString kept() const;
    void accept() override;

private:
    Store &m_store;
    GroupPage::Reading m_reading;
    BannerBar *m_banner;
    DateField *m_day;
};

} // namespace lansnav
