// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/importsession.h"

#include "shell/backgroundjob.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lansnav {

ImportSession::ImportSession(const AppContext &context, const QString &kind, const ImportTarget &target, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_kindKey(kind)
    , m_target(target)
    , m_job(new BackgroundJob(this))
{
    connect(m_job, &BackgroundJob::progressed, this, &ImportSession::progressed);
}

QList<const ImportKind *> ImportSession::kinds() const
{
    QList<const ImportKind *> found;
    for (const Area &area : *m_context.areas)
        for (const ImportKind &kind : area.imports)
            found.append(&kind);
    return found;
}

const ImportKind *ImportSession::kind() const
{
    for (const ImportKind *kind : kinds())
        if (kind->key == m_kindKey)
            return kind;
    return nullptr;
}

void ImportSession::run(const QString &text, std::function<Result<void>(Database &, const std::function<bool(int)> &)> work,
                        std::function<void()> done, Database::Access access)
{
    if (m_job->isRunning())
        return;
    emit started(text);
    auto result = std::make_shared<Result<void>>();
    m_job->start([work = std::move(work), result, access, file = m_context.store->path()](const BackgroundJob::Progress &progress) {
        const auto db = Database::open(file, access);
        *result = db ? work(**db, progress) : Result<void>(db.error());
    }, [this, result, done = std::move(done)] {
        if (*result)
            done();
        else
            emit failed(result->error());
    });
}

void ImportSession::readFile(const QString &path)
{
    auto book = std::make_shared<Workbook>();
    // What was read before is not what was chosen now, even if this cannot be read.
    m_path = path;
    m_book.reset();
    m_plan.reset();
    run(tr("Reading %1…").arg(QFileInfo(path).fileName()), [book, path](Database &, const std::function<bool(int)> &progress) -> Result<void> {
        Result<Workbook> read = readWorkbook(path, progress);
        if (!read)
            return read.error();
        *book = std::move(read).value();
        return {};
    }, [this, book] {
        m_book = book;
        emit fileRead();
    });
}

void ImportSession::match(const ImportOptions &options)
{
    if (!kind() || !m_book)
        return;
    auto plan = std::make_shared<ImportPlan>();
    run(tr("Finding the columns…"),
        [plan, book = m_book, kind = *kind(), options, name = QFileInfo(m_path).fileName()](Database &db, const auto &) -> Result<void> {
            Result<ImportPlan> found = ImportEngine::match(db, kind, *book, name, options);
            if (!found)
                return found.error();
            *plan = std::move(found).value();
            return {};
        },
        [this, plan] {
            m_plan = plan;
            emit matched();
        });
}

void ImportSession::judge()
{
    if (!kind() || !m_plan)
        return;
    auto prepared = std::make_shared<ImportPreviewModel::Prepared>();
    run(tr("Comparing with what is there…"),
        [plan = m_plan, prepared, book = m_book, kind = *kind(), target = m_target](Database &db, const std::function<bool(int)> &progress) {
            Result<void> done = ImportEngine::judge(db, kind, *book, target, *plan, progress);
            if (done)
                *prepared = ImportPreviewModel::prepareRows(plan);
            return done;
        },
        [this, prepared] {
            m_prepared = std::move(*prepared);
            emit judged();
        });
}

void ImportSession::apply()
{
    if (!kind() || !m_plan)
        return;
    auto report = std::make_shared<ImportReport>();
    run(tr("Importing…"),
        [report, plan = m_plan, kind = *kind(), target = m_target, store = m_context.store](Database &db, const std::function<bool(int)> &progress) -> Result<void> {
            Result<ImportReport> done = ImportEngine::apply(*store, db, kind, target, *plan, progress);
            if (!done)
                return done.error();
            *report = std::move(*done);
            return {};
        },
        [this, report] {
            m_report = *report;
            if (!m_report.act.isEmpty())
                m_context.store->announce(m_report.changes);
            emit applied();
        },
        Database::Access::ReadWrite);
}

Result<void> ImportSession::takeBack()
{
    const Id act = Id::fromHex(m_report.act);
    if (act.isNull())
        return {};
    const Result<ChangeSet> done = m_context.store->takeBack(act);
    if (!done)
        return done.error();
    m_report.act.clear();
    return {};
}

void ImportSession::cancel()
{
    m_job->cancel();
}

bool ImportSession::isRunning() const
{
    return m_job->isRunning();
}

} // namespace lansnav
