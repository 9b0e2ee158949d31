// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"
#include "store/result.h"

#include <QDialog>
#include <QString>

#include <functional>
#include <memory>

namespace lansnav {

/// Preview of a report with print, PDF, HTML, XLSX, the report's language, paging and zoom.
class PreviewDialog : public QDialog
{
    Q_OBJECT

public:
    /// Makes the report in a language ("sv", "en"). Called on a worker thread, one call at a time, again for each choice
    /// of language: it must open its own read connection and touch no widget.
    using Compose = std::function<Result<Report>(const QString &language)>;

    /// `name` is the proposed file name without ending ("BBIC 2026"); `language` the first choice.
    PreviewDialog(const QString &name, Compose compose, const QString &language, QWidget *parent = nullptr);
    ~PreviewDialog() override;

    /// Whether a report is shown (composing has ended well).
    bool isReady() const;
    int pageCount() const;
    /// Saves what is shown by the file's ending; the sentence of a failure is also shown in the dialog.
    Result<void> saveTo(const QString &path);
    /// Where the save dialogs begin; also remembered in the settings between runs.
    QString folder() const;

signals:
    /// The report is shown, or could not be made (the dialog says why).
    void composed(bool ok);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lansnav
