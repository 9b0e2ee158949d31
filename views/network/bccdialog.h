// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/mailaddresses.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace lansnav {

/// Copies addresses for the blind-copy field, in portions as large as the mail server allows, or opens the mail program.
class BccDialog : public QDialog
{
    Q_OBJECT

public:
    /// `subject` is proposed for letters: the network's name. `size` is the portion size last used.
    BccDialog(MailAddresses addresses, QString subject, int size, QWidget *parent = nullptr);

    /// Addresses a portion; 0 means all at once.
    int portionSize() const;
    void setPortionSize(int size);
    /// Puts portion `index` on the clipboard.
    void copy(int index);

private:
    void build(int size);
    void rebuild();
    QWidget *buildLetters();

    MailAddresses m_addresses;
    QString m_subject;
    QComboBox *m_size = nullptr;
    QWidget *m_portions = nullptr;
    QVBoxLayout *m_portionColumn = nullptr;
    QLabel *m_done = nullptr;
};

} // namespace lansnav
