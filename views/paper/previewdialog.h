// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"
#include "store/result.h"

#include <QDialog>
#include <QString>

#include <functional>
#include <memory>

class QHBoxLayout;

namespace lansnav {

struct ComposedReport;

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
    /// Saves what is shown by the file's ending, on the worker thread; written() tells how it went, and the dialog says so.
    /// An error when there is nothing to save yet.
    Result<void> saveTo(const QString &path);

signals:
    /// The report is shown, or could not be made (the dialog says why).
    void composed(bool ok);
    /// The user wants it saved: under a name like this, with this ending ("pdf"), which `kind` describes for a file dialog.
    /// Whoever asks for the place calls saveTo().
    void saveWanted(const QString &fileName, const QString &ending, const QString &kind);
    /// The report was written to the path, or could not be (the dialog says why).
    void written(bool ok, const QString &path);

private:
    struct Private;

    void build(const QString &language);
    QWidget *toolRow(const QString &language);
    void addPaging(QHBoxLayout &row);
    void addZoom(QHBoxLayout &row);
    void addShortcuts();
    void compose();
    void present(const std::shared_ptr<ComposedReport> &outcome);
    void updatePaging();
    void say(const QString &sentence, bool failure, const QString &savedPath = {});
    void print();
    void wantSaved(const QString &ending, const QString &kind);
    /// While the worker is busy with the report, nothing else is done with it.
    void setBusy(bool busy);
    void tellSaved(const Result<void> &done, const QString &path);
    std::unique_ptr<Private> d;
};

} // namespace lansnav
