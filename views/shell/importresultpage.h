// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace lansnav {

class BannerBar;
class ImportSession;
struct ImportReport;

/// Last page of the import: what was done, what was left out and why, and the way back.
class ImportResultPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportResultPage(ImportSession &session, QWidget *parent = nullptr);

    void fill();
    QString sentence() const;

private:
    void takeBack();
    void showLeft(const ImportReport &report);

    ImportSession &m_session;
    BannerBar *m_banner = nullptr;
    QLabel *m_sentence = nullptr;
    QPlainTextEdit *m_left = nullptr;
    QPushButton *m_undo = nullptr;
};

} // namespace lansnav
