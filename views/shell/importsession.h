// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "exchange/importengine.h"
#include "shell/importpreviewmodel.h"

#include <QObject>

#include <memory>
#include <optional>

namespace lansnav {

class BackgroundJob;

/// What the import wizard works on, and its long work: read the file, find the columns, judge the rows, write them.
/// Each runs on a thread of its own; only one at a time, and nothing may be changed while one runs.
class ImportSession : public QObject
{
    Q_OBJECT

public:
    ImportSession(const AppContext &context, const QString &kind, const ImportTarget &target, QObject *parent = nullptr);

    QList<const ImportKind *> kinds() const;
    const ImportKind *kind() const;
    void setKind(const QString &key) { m_kindKey = key; }
    const ImportTarget &target() const { return m_target; }
    void setTarget(const ImportTarget &target) { m_target = target; }

    QString path() const { return m_path; }
    /// Null until a file was read.
    const Workbook *book() const { return m_book.get(); }
    /// Null until the columns were found.
    ImportPlan *plan() const { return m_plan.get(); }
    std::shared_ptr<ImportPlan> sharedPlan() const { return m_plan; }
    /// The preview's rows, made while judging; taken once.
    std::optional<ImportPreviewModel::Prepared> takePrepared() { return std::exchange(m_prepared, std::nullopt); }
    const ImportReport &report() const { return m_report; }

    /// Each ends with its signal, or with failed().
    void readFile(const QString &path);
    void match(const ImportOptions &options);
    void judge();
    void apply();
    /// Takes the import back, after applied().
    Result<void> takeBack();

    void cancel();
    bool isRunning() const;

signals:
    void started(const QString &text);
    void progressed(int percent);
    void failed(const lansnav::Error &error);
    void fileRead();
    void matched();
    void judged();
    void applied();

private:
    /// Runs `work` with a connection; `done` only when it went well.
    void run(const QString &text, std::function<Result<void>(Database &, const std::function<bool(int)> &)> work, std::function<void()> done,
             Database::Access access = Database::Access::ReadOnly);

    AppContext m_context;
    QString m_kindKey;
    ImportTarget m_target;
    QString m_path;
    std::shared_ptr<Workbook> m_book;
    std::shared_ptr<ImportPlan> m_plan;
    std::optional<ImportPreviewModel::Prepared> m_prepared;
    ImportReport m_report;
    BackgroundJob *m_job = nullptr;
};

} // namespace lansnav
