// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace lansnav {

/// The bottom line: what the page holds, how the file stands with its shared file, and what undo would take back.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    /// Empty when there is nothing to take back.
    void setUndo(const QString &act);
    QString undoText() const;
    /// How syncing stands, in words, with a freedesktop icon; an empty text hides it.
    void setSync(const QString &iconName, const QString &text, const QString &toolTip);
    QString syncText() const;

signals:
    /// Sync now, or stop the running one.
    void syncClicked();
    void undoClicked();

private:
    QLabel *m_sentence = nullptr;
    QPushButton *m_sync = nullptr;
    QPushButton *m_undo = nullptr;
};

} // namespace lansnav
