// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/actlog.h"
#include "store/backup.h"
#include "store/filelock.h"
#include "store/filemaker.h"
#include "store/opening.h"
#include "store/sqlerror.h"
#include "store/worker.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// What may wait leaves disk and processor to the window for so long.
constexpr int careDelayMs = 4000;

std::unique_ptr<Worker> startWorker(const QString &path, const Environment &environment)
{
    auto worker = std::make_unique<Worker>(path);
    // Its connection opens now, beside whatever is done before the first list is asked for.
    if (environment.readsAhead())
        worker->submit([](Database *) {});
    return worker;
}

} // namespace

Store::Store(QString path, Schema schema, Environment &environment)
    : m_path(std::move(path)), m_schema(std::move(schema)), m_environment(environment)
{
}

Store::~Store()
{
    m_caretaker.reset();
    m_worker.reset();
    if (!m_database)
        return;
    rememberHowFar();
    m_database.reset();
    if (!m_readOnly && m_lock)
        CleanMark(m_environment, m_path).write();
}

Result<std::unique_ptr<Store>> Store::create(const QString &path, const Schema &schema, Environment &environment, const Id &dbId)
{
    const QFileInfo info(path);
    if (info.exists())
        return Error{ErrorCode::Exists, tr("There is already a file with that name. It was left as it is. Choose another name.")};
    if (!QDir().mkpath(info.absolutePath()) || !mayWriteIn(info.absolutePath()))
        return Error{ErrorCode::ReadOnly, tr("You may not write in that folder. Nothing was made. Choose a folder of your own.")};
    {
        sqlite3 *raw = nullptr;
        const int made = sqlite3_open_v2(path.toUtf8().constData(), &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
        sqlite3_close(raw);
        auto db = made == SQLITE_OK ? Database::open(path, Database::Access::ReadWrite) : Result<std::unique_ptr<Database>>(sqlError(made, "create"));
        Result<void> done = db ? initialise(**db, schema, environment, dbId) : Result<void>(db.error());
        // Known here from the start: wherever else the file turns up, edited or not, it is a copy.
        if (done)
            done = OpenRecord::rememberOpen(**db, environment);
        if (!done) {
            if (db)
                db->reset();
            removeDatabaseFiles(path);
            return done.error();
        }
    }
    return open(path, schema, environment, {.exclusive = true, .readOnly = false, .backup = false});
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, const Schema &schema, Environment &environment, const Options &options)
{
    auto store = openFile(path, schema, environment, options);
    // A full disk shows itself in many ways, as a lock or a journal that cannot be made.
    const bool mayBeFull = !store && (store.error().code == ErrorCode::Io || store.error().code == ErrorCode::NotFound || store.error().code == ErrorCode::Database);
    if (mayBeFull && QFileInfo::exists(path) && isDiskFull(QFileInfo(path).absolutePath()))
        return Error{ErrorCode::DiskFull, tr("The disk is full, and the file cannot be opened until there is room. It was left as it is. Free some space and try again.")};
    return store;
}

Result<std::unique_ptr<Store>> Store::openFile(const QString &path, const Schema &schema, Environment &environment, const Options &options)
{
    const auto header = examine(path, schema.version(), !options.readOnly);
    if (!header)
        return header.error();
    std::unique_ptr<Store> store(new Store(QFileInfo(path).absoluteFilePath(), schema, environment));
    store->m_readOnly = options.readOnly;
    if (options.exclusive && !options.readOnly) {
        store->m_lock = std::make_unique<QLockFile>(lockPath(store->m_path));
        switch (takeLock(*store->m_lock, lockPath(store->m_path))) {
        case QLockFile::NoError:
            break;
        case QLockFile::LockFailedError:
            return Error{ErrorCode::InUse, tr("The file is open in another window. It was left as it is. Use that window, or close it and try again.")};
        case QLockFile::PermissionError:
            return Error{ErrorCode::ReadOnly, tr("The file lies in a folder where you may not write. Nothing was changed. Copy the file to a folder of your own and open the copy.")};
        case QLockFile::UnknownError:
            return Error{ErrorCode::Io, tr("The folder the file lies in cannot be written to just now. The file was left as it is. Check the disk or the connection and try again.")};
        }
    }
    const bool known = CleanMark(environment, path).matches();
    if (!known)
        if (const auto whole = quickCheck(path); !whole)
            return whole.error();
    auto db = Database::open(store->m_path, options.readOnly ? Database::Access::ReadOnly : Database::Access::ReadWrite);
    if (!db)
        return db.error();
    store->m_database = std::move(*db);
    if (const auto ready = store->prepare(options); !ready) {
        store->m_worker.reset();
        store->m_database.reset();
        return ready.error();
    }
    if (!store->m_worker)
        store->m_worker = startWorker(store->m_path, environment);
    store->planCare(options, !known);
    return store;
}

Result<void> Store::prepare(const Options &options)
{
    const auto own = m_database->value(u"SELECT 1 FROM sqlite_schema WHERE name = 'replica'"_s);
    if (own && !own->isValid())
        if (const auto log = m_database->value(u"SELECT 1 FROM sqlite_schema WHERE name = 'change'"_s); log && log->isValid())
            return Error{ErrorCode::Refused, tr("This is a shared file, made for syncing. It was left as it is. Join it from a file of your own instead of opening it.")};
    const auto minReader = m_database->value(u"SELECT min_reader FROM seal"_s);
    if (!minReader)
        return Error{ErrorCode::NotOurs, tr("This is not a Länsnav file. It was left as it is. Choose another one; the names of Länsnav's files end in .lansnav.")};
    if (minReader->toInt() > formatVersion)
        return Error{ErrorCode::Newer, tr("The file was made by a newer version of Länsnav. It was left as it is. Update Länsnav and open it again.")};
    const auto version = m_database->value(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    if (options.readOnly) {
        if (version->toInt() < m_schema.version())
            return Error{ErrorCode::Refused, tr("The file was made by an older version of Länsnav. It was left as it is. Open it in the program once, so that it is brought up to date.")};
        return {};
    }
    if (version->toInt() < m_schema.version()) {
        if (const auto kept = Backups(m_environment, m_path).make(*m_database); !kept)
            return kept.error();
        m_notices.append(tr("The file was made by an older version of Länsnav and has been brought up to date. A backup of it as it was is kept."));
    }
    // With the schema and the journal settled it may read; meanwhile the triggers are compared and the disk is waited for.
    if (version->toInt() == m_schema.version() && hasChosenJournal(*m_database))
        m_worker = startWorker(m_path, m_environment);
    // Before anything is written: triggers that are not ours must not run.
    if (const auto done = migrate(*m_database, m_schema); !done)
        return done;
    if (const auto done = chooseJournal(*m_database); !done)
        return done;
    return noticeCopies();
}

void Store::moveTo(QThread *thread)
{
    // Moved while it runs, a timer is registered with the other thread by a posted event, which comes even if the timer has been
    // stopped by then. It would stay there under a number that is given to other timers too, and take their place when they stop.
    m_careTimer.stop();
    m_backupTimer.stop();
    m_database->moveToThread(thread);
    m_worker->moveToThread(thread);
    moveToThread(thread);
}

void Store::planCare(const Options &options, bool checked)
{
    m_checkDue = !m_readOnly && !checked;
    m_backupDue = !m_readOnly && options.backup;
    m_careTimer.setSingleShot(true);
    m_careTimer.setInterval(careDelayMs);
    connect(&m_careTimer, &QTimer::timeout, this, &Store::takeCare);
    // A file begun in the morning would otherwise have no backup but the empty one all day.
    connect(&m_backupTimer, &QTimer::timeout, this, [this] {
        if (m_caretaker)
            return;
        m_backupDue = true;
        takeCare();
    });
    m_backupTimer.setInterval(options.backupEvery);
    startCare();
}

void Store::startCare()
{
    if (m_checkDue || m_backupDue)
        m_careTimer.start();
    if (m_backupDue)
        m_backupTimer.start();
}

void Store::takeCare()
{
    m_careTimer.stop();
    if (!m_checkDue && !m_backupDue)
        return;
    // Both read the whole file: on the worker, every list would wait for them.
    m_caretaker = std::make_unique<Worker>(m_path);
    const bool check = std::exchange(m_checkDue, false);
    const bool backup = std::exchange(m_backupDue, false);
    submit(*m_caretaker, this, [this, check, backup](Database &db) -> std::function<void()> {
        const auto whole = check ? quickCheck(m_path) : Result<void>();
        // A backup would be as damaged, and of the two this is what has to be told.
        if (!whole && whole.error().code == ErrorCode::Damaged)
            return [this, sentence = whole.error().sentence] { emit damaged(sentence); };
        const auto made = backup ? Backups(m_environment, m_path).make(db) : Result<Backups::Entry>(Backups::Entry());
        if (made)
            return {};
        return [this, sentence = made.error().sentence] { emit backupFailed(sentence); };
    });
    submit(*m_caretaker, this, [this](Database &) { return [this] { m_caretaker.reset(); }; });
}

void Store::submit(Worker &worker, QPointer<QObject> context, std::function<std::function<void()>(Database &)> job)
{
    if (!context)
        context = this;
    ++m_pending;
    worker.submit([this, context, job = std::move(job)](Database *db) {
        // Without a connection (file gone) there is nothing to deliver; the next act reports it.
        std::function<void()> deliver = db ? job(*db) : std::function<void()>();
        QMetaObject::invokeMethod(this, [this, context, deliver = std::move(deliver)] {
            --m_pending;
            if (context && deliver)
                deliver();
        }, Qt::QueuedConnection);
    });
}

void Store::waitForFetches()
{
    takeCare();
    while (m_pending > 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

std::optional<ActText> Store::undoable() const
{
    const auto entry = UndoLog::undoable(*m_database);
    return entry && *entry ? std::optional((*entry)->text) : std::nullopt;
}

std::optional<ActText> Store::redoable() const
{
    const auto entry = UndoLog::redoable(*m_database);
    return entry && *entry ? std::optional((*entry)->text) : std::nullopt;
}

Result<ChangeSet> Store::undo()
{
    const auto entry = UndoLog::undoable(*m_database);
    if (!entry)
        return entry.error();
    if (!*entry)
        return Error{ErrorCode::NotFound, tr("There is nothing to undo.")};
    return UndoLog::revert(*this, **entry, u"undo"_s, QT_TRANSLATE_NOOP("Act", "Undo"));
}

Result<ChangeSet> Store::redo()
{
    const auto entry = UndoLog::redoable(*m_database);
    if (!entry)
        return entry.error();
    if (!*entry)
        return Error{ErrorCode::NotFound, tr("There is nothing to redo.")};
    return UndoLog::revert(*this, **entry, u"redo"_s, QT_TRANSLATE_NOOP("Act", "Redo"));
}

Result<ChangeSet> Store::takeBack(const Id &act)
{
    UndoLog::Entry entry{act, {}};
    QString kind;
    const auto read = m_database->each(u"SELECT text, arguments, kind FROM act WHERE id = ?"_s, {act.bind()}, [&](const QSqlQuery &q) {
        entry.text.source = q.value(0).toString();
        entry.text.arguments = argumentsFromJson(q.value(1).toString());
        kind = q.value(2).toString();
    });
    if (!read)
        return read.error();
    if (kind == u"erase")
        return Error{ErrorCode::Refused, tr("What was erased for good cannot be brought back. Nothing was changed.")};
    return UndoLog::revert(*this, entry, u"takeback"_s, QT_TRANSLATE_NOOP("Act", "Edit outside Länsnav"));
}

Result<void> Store::adoptIdentity(Database &db, const Id &dbId)
{
    // A shared file that was met as another group's is looked at anew: it is no longer one to write in unasked.
    if (const auto done = db.run(u"DELETE FROM local_state WHERE key GLOB 'seen:*' AND (SELECT db_id FROM replica WHERE k = 1) IS NOT ?"_s, {dbId.bind()}); !done)
        return done;
    if (const auto done = db.run(u"UPDATE seal SET db_id = ?"_s, {dbId.bind()}); !done)
        return done;
    return db.run(u"UPDATE replica SET db_id = ? WHERE k = 1"_s, {dbId.bind()});
}

Result<void> Store::rememberToken()
{
    return OpenRecord::rememberOpen(*m_database, m_environment);
}

void Store::announce(const ChangeSet &changes)
{
    emit changed(changes);
}

} // namespace lansnav
