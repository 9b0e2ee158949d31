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

    /// Hidden where there is nobody to tell of. `erasedOn` as in GroupReading::namesErasedOn.
    void show(const GroupDetail &detail, QDate today, QDate erasedOn);
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

/// Sets the last day that the names are kept, or erases them at once: shows which go and what stays. What waits for its day can be taken
/// back until it is done.
class AnonymiseDialog : public QDialog
{
    Q_OBJECT

public:
    AnonymiseDialog(Store &store, GroupPage::Reading reading, QWidget *parent = nullptr);

    DateField *lastDay() const { return m_day; }
    QStringList names() const;
    QString kept() const;
    /// Keeps them until lastDay().
    void accept() override;
    /// What was erased at once, in words; empty where a day was set.
    QString done() const { return m_done; }

private:
    void anonymise();

    Store &m_store;
    QString m_done;
    GroupPage::Reading m_reading;
    BannerBar *m_banner;
    DateField *m_day;
};

} // namespace lansnav
