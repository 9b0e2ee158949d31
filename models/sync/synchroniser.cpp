// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/synchroniser.h"

#include "privacy/protectedtext.h"
#include "store/faults.h"
#include "store/history.h"
#include "store/localstate.h"
#include "store/opening.h"
#include "sync/knowncopies.h"
#include "sync/leftovers.h"
#include "sync/merge.h"
#include "sync/sharedlog.h"
#include "sync/synchroniserparts.h"
#include "sync/syncrules.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int mostAttempts = 5;
constexpr int shortestPauseMs = 40;

QString hashOfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (file.open(QIODevice::ReadOnly))
        hash.addData(&file);
    return QString::number(QFileInfo(path).size()) + u'-' + QString::fromLatin1(hash.result().toHex());
}

/// SQLite's journals beside a copy are of the bytes that were there when the program was killed; over new bytes they would
/// be played back all the same.
void removeJournals(const QString &path)
{
    for (const QString &suffix : {u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
}

/// Whether `theirs` lacks something of `mine`.
bool lacks(const Digests &theirs, const Digests &mine)
{
    for (auto it = mine.cbegin(); it != mine.cend(); ++it)
        if (theirs.value(it.key()) != it.value())
            return true;
    return false;
}

void join(ChangeSet &all, const ChangeSet &more)
{
    all.everything = all.everything || more.everything;
    all.rows += more.rows;
    if (all.everything)
        all.rows.clear();
}

} // namespace

Synchroniser::Synchroniser(Database &db, const Schema &schema, Environment &environment, SyncFiles &files, const QString &target, const SyncProgress &progress)
    : m_db(db), m_schema(schema), m_environment(environment), m_files(files), m_folder(files, target), m_target(m_folder.target()), m_lastSeen(db, m_target),
      m_cache(cacheFolder(environment, db.path(), m_target)), m_progress(progress)
{
}

Synchroniser::~Synchroniser() = default;

QString Synchroniser::cacheFile(const QString &name) const
{
    return m_cache + u'/' + name;
}

Result<SyncReport> Synchroniser::run()
{
    m_report = {};
    m_asked.clear();
    m_hasAsked = false;
    m_told.clear();
    const auto done = proceed();
    askAfter();
    if (!done)
        return done.error();
    m_report.notices += m_told;
    return m_report;
}

/// Only when there is something to take in: a sync with nothing new reads next to nothing. What a watch cannot tell stops no sync.
void Synchroniser::askBefore()
{
    if (std::exchange(m_hasAsked, true))
        return;
    for (const MergeWatch &watch : std::as_const(m_watches)) {
        if (const auto asked = watch(m_db, m_environment.today()))
            m_asked.append(*asked);
        else
            m_told.append(asked.error().sentence);
    }
}

void Synchroniser::askAfter()
{
    for (const MergeTold &ask : std::as_const(m_asked)) {
        if (const auto told = ask(m_db))
            m_told += *told;
        else
            m_told.append(told.error().sentence);
    }
}

Result<void> Synchroniser::proceed()
{
    const auto own = m_db.each(u"SELECT site, db_id FROM replica WHERE k = 1"_s, {}, [&](const QSqlQuery &q) {
        m_site = q.value(0).toLongLong();
        m_dbId = q.value(1).toByteArray();
    });
    if (!own)
        return own.error();
    // Copies of conflict copies serve one sync; one left behind would keep what is erased later.
    const auto clean = qScopeGuard([this] { removeCopies(); });
    removeCopies();
    const auto waiting = Merge(m_db, m_schema, m_environment, m_progress).takeWaiting();
    if (!waiting)
        return waiting.error();
    m_report.written = waiting->written;
    for (int number = 0; number < mostAttempts; ++number) {
        if (m_progress.cancelled())
            return Error{ErrorCode::Cancelled, SyncText::tr("Syncing was cancelled. What had been received is kept; the rest comes next time.")};
        const auto done = attempt();
        if (!done)
            return done.error();
        if (*done) {
            if (const auto cared = care(); !cared)
                return cared.error();
            return {};
        }
        ++m_report.retries;
        // Whoever collided last time should not do so again.
        m_files.pause(shortestPauseMs * (number + 1) + int(m_environment.random64() % quint64(shortestPauseMs * (number + 1))));
    }
    return Error{ErrorCode::InUse, SyncText::tr("Several colleagues are writing the shared file just now."), true};
}

void Synchroniser::removeCopies() const
{
    for (const QFileInfo &copy : QDir(m_cache).entryInfoList({u"sibling-*"_s, u"incoming*"_s}, QDir::Files))
        QFile::remove(copy.absoluteFilePath());
}

/// One look at the folder, one merge, one publication. False: somebody else was quicker, begin again.
Result<bool> Synchroniser::attempt()
{
    if (QFileInfo(m_target).isDir())
        return Error{ErrorCode::NotOurs, SyncText::tr("%1 is a folder. Nothing was changed. Choose the shared file in it, or a name for a new one.").arg(QDir::toNativeSeparators(m_target))};
    const auto found = m_folder.look();
    if (!found)
        return found.error();
    if (const auto taken = takeFromAside(); !taken)
        return taken.error();
    const auto before = m_lastSeen.read();
    if (!before)
        return before.error();
    Seen seen{*found, {}, {}, false, !found->target && !before->mark.isEmpty()};
    if (const auto taken = takeIn(seen); !taken)
        return taken.error();
    const auto mine = readDigests(m_db);
    if (!mine)
        return mine.error();
    const Digests wanted = isOut(Fault::RePush) ? Digests{{m_site, mine->value(m_site)}} : *mine;
    if (seen.target && !lacks(seen.theirs, wanted)) {
        if (const auto cleared = clearSiblings(seen); !cleared)
            return cleared.error();
        if (const auto noted = m_lastSeen.write(seen.mark, seen.theirs, m_environment.now(), seen.wasRead); !noted)
            return noted.error();
        return true;
    }
    return publish(seen);
}

/// Takes in the shared file and what lies beside it, where it is not known already.
Result<void> Synchroniser::takeIn(Seen &seen)
{
    if (seen.target) {
        const auto before = m_lastSeen.read();
        if (!before)
            return before.error();
        if (before->mark == seen.mark && before->settled) {
            seen.theirs = before->digests;
        } else {
            const auto theirs = takeTarget(seen);
            if (!theirs)
                return theirs.error();
            seen.wasRead = theirs->has_value();
            if (*theirs)
                seen.theirs = **theirs;
            else
                seen = {{std::nullopt, seen.others, {}, {}}, {}, {}, false, false};
        }
    }
    return takeNeighbours(seen);
}

/// Nothing: the target was damaged and has been set aside.
Result<std::optional<Digests>> Synchroniser::takeTarget(const Seen &seen)
{
    const QString incoming = cacheFile(u"incoming.lansnav"_s);
    m_progress.report(SyncProgress::Step::Reading, 0, seen.target->bytes);
    removeJournals(incoming);
    if (const auto fetched = m_files.fetch(m_target, incoming); !fetched)
        return fetched.error();
    const auto theirs = takeFile(m_target, incoming);
    if (!theirs) {
        if (const auto aside = setAside(theirs.error(), incoming, seen); !aside)
            return aside.error();
        return std::optional<Digests>();
    }
    if (const auto fine = LocalState(m_db).remove(u"damaged:"_s + m_target); !fine)
        return fine.error();
    // From now on this copy is what a publication builds on.
    QFile::remove(cacheFile(u"log.lansnav"_s));
    removeJournals(cacheFile(u"log.lansnav"_s));
    removeJournals(incoming);
    if (!QFile::rename(incoming, cacheFile(u"log.lansnav"_s)))
        return Error{ErrorCode::Io, SyncText::tr("The profile folder cannot be written. What colleagues have written was received; yours was not sent.")};
    m_imageIsFresh = true;
    KnownCopies::note(cacheFile(u"log.lansnav"_s));
    return std::optional(*theirs);
}

/// Verifies a local copy of a log and merges it.
Result<Digests> Synchroniser::takeFile(const QString &path, const QString &local)
{
    const auto facts = SharedLog::verify(local, [this] { return m_progress.cancelled(); });
    if (!facts)
        return facts.error();
    if (facts->dbId != Id::fromBytes(m_dbId) && !isOut(Fault::SameDbId))
        return anothers(facts->dbId, path);
    const auto mine = readDigests(m_db);
    if (!mine)
        return mine.error();
    if (!lacks(*mine, facts->digests))
        return facts->digests;
    if (const auto kept = keepBackup(); !kept)
        return kept.error();
    askBefore();
    const auto merged = Merge(m_db, m_schema, m_environment, m_progress).take(local);
    if (!merged) {
        if (merged.error().code == ErrorCode::Damaged && !quickCheck(m_db.path()))
            return ownFileIsDamaged();
        return merged.error();
    }
    m_report.received += merged->received;
    m_report.clashes += merged->newClashes;
    m_report.dangling += merged->dangling;
    join(m_report.written, merged->written);
    tellBuried(merged->buried);
    tellDuplicates(merged->sharedKeys);
    return facts->digests;
}

/// The trash is no clash: both changes stand. But what somebody wrote is out of sight, and she would not know.
void Synchroniser::tellBuried(const QList<std::pair<QString, Id>> &rows)
{
    constexpr qsizetype named = 5;
    const qsizetype shown = rows.size() > named + 1 ? named : rows.size();
    const auto words = rows.isEmpty() ? Result<ProtectedText>(ProtectedText()) : ProtectedText::load(m_db);
    for (const auto &[table, row] : rows.first(shown)) {
        const TableDecl *declared = m_schema.table(table);
        const QString whole = words ? History::title(m_db, m_schema, table, row) : QString();
        const QString title = declared && declared->column(u"protected") ? whole : words ? words->masked(whole) : QString();
        m_told.append(SyncText::tr("“%1” was put in the trash while somebody else changed it, and neither knew of the other. The change is kept with it in the trash. Take it out of there if it is still needed.")
                          .arg(title.isEmpty() && declared ? QCoreApplication::translate("Table", declared->label) : title));
    }
    if (shown < rows.size())
        m_told.append(SyncText::tr("So were %n more row(s). The history tells which.", nullptr, int(rows.size() - shown)));
}

/// A damaged shared file may be a cloud copy still arriving: the first time it is left alone. When the same bytes are
/// still there at the next attempt, it is moved aside, and a good one is published in its place. Any other error stays one.
Result<void> Synchroniser::setAside(const Error &error, const QString &local, const Seen &seen)
{
    const auto before = m_lastSeen.read();
    if (!before)
        return before.error();
    const bool damaged = error.code == ErrorCode::Damaged || (error.code == ErrorCode::NotOurs && !before->mark.isEmpty());
    if (!damaged)
        return error;
    const LocalState state(m_db);
    const QString key = u"damaged:"_s + m_target;
    const QString bytes = hashOfFile(local);
    const auto last = state.value(key);
    if (!last)
        return last.error();
    if (*last != bytes && !isOut(Fault::SecondLook)) {
        if (const auto noted = state.set(key, bytes); !noted)
            return noted.error();
        return Error{ErrorCode::Damaged, SyncText::tr("The shared file is damaged, or still on its way here. Your own file is unchanged. If it is no better at the next attempt, it is set aside and a good one is made from what your file holds.")};
    }
    const auto now = m_folder.look();
    if (!now || now->mark != seen.mark)
        return now ? error : now.error();     // somebody has mended it meanwhile
    const QString aside = m_folder.path() + u'/' + nameSetAside(m_target, m_environment.now());
    // Noted before it is moved: whatever stops this sync, the next one looks at it.
    if (const auto noted = state.set(asideKey(), bytes + u'\n' + aside); !noted)
        return noted.error();
    if (const auto moved = m_files.replace(m_target, aside); !moved)
        return moved.error();
    if (const auto noted = state.remove(key); !noted)
        return noted.error();
    if (const auto taken = takeFromAside(); !taken)
        return taken.error();
    m_report.notices.append(SyncText::tr("The shared file was damaged. It was set aside as %1, and a good one was made from what your file holds.").arg(QFileInfo(aside).fileName()));
    return {};
}

/// Whoever mended the file in the very moment it was moved must not lose by it: what was moved is looked at once more. What is
/// held, or not to be seen yet, waits for the next sync.
Result<void> Synchroniser::takeFromAside()
{
    const LocalState state(m_db);
    const auto noted = state.value(asideKey());
    if (!noted)
        return noted.error();
    if (noted->isEmpty())
        return {};
    const QString damagedBytes = noted->section(u'\n', 0, 0), aside = noted->section(u'\n', 1);
    const auto entries = m_files.entries(m_folder.path());
    if (!entries)
        return entries.error();
    if (std::none_of(entries->cbegin(), entries->cend(), [&](const SyncFiles::Entry &entry) { return QFileInfo(entry.path).fileName() == QFileInfo(aside).fileName(); }))
        return {};
    const QString local = cacheFile(u"incoming-aside.lansnav"_s);
    if (const auto fetched = m_files.fetch(aside, local); !fetched)
        return fetched;
    if (hashOfFile(local) != damagedBytes && !isOut(Fault::AsideLook)) {
        const auto taken = takeFile(aside, local);
        // Done with only when it can be no use to anybody: a full disk, say, is no fault of the file.
        const auto isHopeless = [](ErrorCode code) { return code == ErrorCode::Damaged || code == ErrorCode::NotOurs || code == ErrorCode::Refused || code == ErrorCode::Newer; };
        if (!taken && !isHopeless(taken.error().code))
            return taken.error();
    }
    return state.remove(asideKey());
}

QString Synchroniser::asideKey() const
{
    return u"aside:"_s + m_target;
}

/// A damaged file is somebody's to look at and nobody's to clean: what was erased may still be read in it.
void Synchroniser::tellSetAside(const QList<SyncFiles::Entry> &entries)
{
    for (const SyncFiles::Entry &entry : entries)
        if (isSetAside(QFileInfo(entry.path).fileName(), m_target))
            m_report.notices.append(SyncText::tr("Something has been erased for good. The file %1, which was set aside as damaged, may still hold it. Remove that file once nobody needs it.").arg(QDir::toNativeSeparators(entry.path)));
}

/// After an erasure the bytes themselves must go, from what lies about of this file elsewhere too. Not possible while a list is
/// being read, or a file is held; then it is tried next time.
Result<void> Synchroniser::care()
{
    const LocalState state(m_db);
    const auto leftovers = state.value(u"leftovers"_s);
    if (!leftovers)
        return leftovers.error();
    if (!leftovers->isEmpty()) {
        removeOldCopies(m_environment, m_db, m_cache);
        const auto entries = m_files.entries(m_folder.path());
        if (entries && removeUnfinished(m_files, m_folder, *entries)) {
            tellSetAside(*entries);
            if (const auto noted = state.remove(u"leftovers"_s); !noted)
                return noted;
        }
    }
    const auto wanted = state.value(u"vacuum"_s);
    if (!wanted)
        return wanted.error();
    if (wanted->isEmpty())
        return {};
    if (eraseTraces(m_db))
        return state.remove(u"vacuum"_s);
    return {};
}

} // namespace lansnav
