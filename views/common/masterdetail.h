// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/detailpane.h"
#include "common/settings.h"

#include <QWidget>

class QSplitter;
class QToolButton;

namespace lansnav {

/// List and detail side by side with a splitter; in a window under 1100 px the detail opens over the list, with Back.
class MasterDetail : public QWidget
{
    Q_OBJECT

public:
    /// Takes ownership of both. The detail may come later.
    MasterDetail(QWidget *list, QWidget *detail, QWidget *parent = nullptr);

    void setDetail(QWidget *detail);
    /// Brings the detail forward where only one fits; does nothing where both show.
    void openDetail();
    /// Goes back to the list (Back, Alt+Left, Esc).
    void closeDetail();
    bool isNarrow() const { return m_narrow; }
    bool isDetailOpen() const;
    /// Nothing is chosen: the list takes all the room.
    void setDetailAvailable(bool available);
    /// How much of the width the list has at first; two fifths unless something else is said.
    void setListShare(double share) { m_listShare = share; }
    void remember(Settings *settings, const QString &key);

signals:
    void detailOpened();
    void detailClosed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void store();

    QSplitter *m_splitter;
    QWidget *m_list;
    QWidget *m_detailFrame;
    QToolButton *m_back;
    Settings *m_settings = nullptr;
    QString m_key;
    QByteArray m_wideState;
    double m_listShare = 0.4;
    bool m_narrow = false;
    bool m_open = false;
    bool m_available = true;
};

} // namespace lansnav
