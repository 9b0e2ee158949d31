// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QSize>

class QDialog;

namespace lansnav {

struct Settings;

/// Dialogs open as large as the user last made them, and never larger than the screen: one filter for all of them, so that none
/// has to think of it. Those of Qt and the platform (files, messages, questions) look after themselves.
class DialogSizes : public QObject
{
    Q_OBJECT

public:
    /// Watches the whole application while it lives; `settings` outlives it.
    explicit DialogSizes(Settings *settings, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restore(QDialog &dialog);
    void store(QDialog &dialog);

    Settings *m_settings;
    QHash<QDialog *, QSize> m_shown;    ///< size each opened with
};

} // namespace lansnav
