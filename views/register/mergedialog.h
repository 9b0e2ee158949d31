// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/merge.h"
#include "store/store.h"

#include <QDialog>
#include <QHash>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QPushButton;
class QRadioButton;

namespace lansnav {

class BannerBar;

/// Two people side by side, a choice for each field that differs, and what moves; then one of them.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    MergeDialog(Store &store, const Id &keep, const Id &lose, QWidget *parent = nullptr);

    /// Who stays.
    Id kept() const { return m_keep; }
    /// The two change places: the other one stays.
    void swap();
    /// Chooses the value of a field: of the one who stays, or of the one who goes.
    void choose(const QString &column, bool takeLose);
    /// What will move, in words.
    QString consequences() const;

    void accept() override;

private:
    void build();
    void read();
    void fill();
    QRadioButton *choiceButton(const QString &text, const QString &label, QButtonGroup *group);
    QStringList takenFields() const;

    Store &m_store;
    Id m_keep;
    Id m_lose;
    QString m_keepName;
    QString m_loseName;
    MergePreview m_preview;
    BannerBar *m_banner = nullptr;
    QWidget *m_fields = nullptr;
    QLabel *m_consequences = nullptr;
    QPushButton *m_merge = nullptr;
    QHash<QString, QButtonGroup *> m_choices;   ///< column → 0 stays, 1 goes
};

} // namespace lansnav
