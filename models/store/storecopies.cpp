// SPDX-License-Identifier: GPL-3.0-or-later
// What opening a file finds out about copies of it.
#include "store/store.h"

#include "store/faults.h"
#include "store/filemaker.h"
#include "store/openrecord.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lansnav {

/// A copy is told from the file itself, so that no two files number their changes alike; and whoever opens one that lacks something of
/// the other hears of it.
Result<void> Store::noticeCopies()
{
    const auto found = OpenRecord::of(*m_database);
    if (!found)
        return found.error();
    OpenRecord own = *found;
    const OpenRecord last = OpenRecord::remembered(m_environment, own.dbId, own.site);
    const bool isKnown = own.token == last.token || isOut(Fault::NewSiteForCopies);
    const QString old = own.token;
    {
        Transaction transaction(*m_database);
        if (!transaction.begun())
            return transaction.begun();
        if (!isKnown)
            if (const auto done = beginSite(own, last.token.isEmpty() ? u"copied"_s : u"restored"_s); !done)
                return done;
        own.token = freshToken(m_environment);
        if (const auto done = m_database->run(u"UPDATE replica SET token = ?, site = ?, applying = 0, tx = NULL WHERE k = 1"_s, {own.token, own.site}); !done)
            return done;
        if (const auto done = transaction.commit(); !done)
            return done;
    }
    // Where it was last open there may still be a file. With the token that was just replaced here it is another one, and this its copy;
    // with the new one it is this file by another name.
    const bool isElsewhere = QFileInfo(last.path).canonicalFilePath() != QFileInfo(own.path).canonicalFilePath();
    std::optional<OpenRecord> other = isElsewhere ? last.atItsPath() : std::nullopt;
    if (other && other->token == own.token)
        other.reset();
    const bool isCopy = isKnown && other && other->site == last.site && other->token == old && !isOut(Fault::NewSiteForCopies);
    if (isCopy) {
        Transaction transaction(*m_database);
        if (!transaction.begun())
            return transaction.begun();
        if (const auto done = beginSite(own, u"copied"_s); !done)
            return done;
        if (const auto done = m_database->run(u"UPDATE replica SET site = ? WHERE k = 1"_s, {own.site}); !done)
            return done;
        if (const auto done = transaction.commit(); !done)
            return done;
    }
    if (!isKnown || isCopy)
        tellOfCopies(own, last, other);
    // The file has it; the profile's copy need not be waited for.
    m_remembered = own;
    m_recordWritten = std::async(std::launch::async, [own, environment = &m_environment] { own.remember(*environment); });
    return {};
}

/// Edits made here are from now on those of another site, which begins with all that the file holds. Inside a transaction.
Result<void> Store::beginSite(OpenRecord &own, const QString &reason)
{
    const qint64 parent = std::exchange(own.site, freshSite(m_environment));
    if (const auto done = m_database->run(u"INSERT INTO site (site, name, parent_site, reason, since) VALUES (?, ?, ?, ?, ?)"_s,
                                          {own.site, m_environment.siteName(), parent, reason, m_environment.now().toUTC().toString(Qt::ISODate)});
        !done)
        return done;
    if (const auto done = noteAllSeen(*m_database, own.site); !done)
        return done;
    // What the original had found damaged at its first look, this file has not looked at yet.
    return m_database->run(u"DELETE FROM local_state WHERE key GLOB 'damaged:*'"_s);
}

void Store::tellOfCopies(const OpenRecord &own, const OpenRecord &last, const std::optional<OpenRecord> &other)
{
    if (last.token.isEmpty())
        m_notices.append(tr("The file comes from another computer or user. It works as usual; edits made here are kept apart from those made there."));
    else if (own.lacksSomethingOf(other ? *other : last).value_or(true))
        m_notices.append(tr("The file is an earlier copy or a restored backup. It works as usual; nothing made since in the other copy is touched."));
    else if (other)
        m_notices.append(tr("There is another copy of this file, %1. Both work as usual; what is written in one is not in the other until they have been synced.")
                             .arg(QDir::toNativeSeparators(other->path)));
}

/// What was written while the file was open is remembered too: a copy of how it was before lacks it.
void Store::rememberHowFar()
{
    if (m_readOnly || !m_recordWritten.valid())
        return;
    m_recordWritten.wait();
    const auto now = OpenRecord::of(*m_database);
    if (now && (now->site != m_remembered.site || now->dbId != m_remembered.dbId || now->changes != m_remembered.changes))
        now->remember(m_environment);
}

} // namespace lansnav
