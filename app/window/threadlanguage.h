// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMutex>
#include <QTranslator>

#include <functional>
#include <memory>

namespace lansnav {

/// Lets one thread speak another language than the window for a while: a report in English from a Swedish window.
/// Installed once, after the window's own translators; silent on threads that have not asked.
class ThreadLanguage : public QTranslator
{
    Q_OBJECT

public:
    explicit ThreadLanguage(QObject *parent = nullptr);

    /// Runs `work` on the calling thread with all texts, dates and numbers in `language`.
    void speak(const QString &language, const std::function<void()> &work);

    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
    bool isEmpty() const override { return false; }

private:
    QMutex m_mutex;
    QHash<QString, std::shared_ptr<QTranslator>> m_catalogues;
};

} // namespace lansnav
