// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lansnav {

/// Rules of the log and of syncing that a test can take out, to see that it is missed. Only a library built for that test
/// has the switch; everywhere else isOut() is false at compile time and leaves no trace in the program.
enum class Fault {
    None,
    NonceIdentity,          ///< a change is identified by its nonce too, not by site and number alone
    PassOverwrittenCell,    ///< a change's clock passes that of what it overwrites
    FollowLimit,            ///< a colleague's clock is followed ten minutes ahead at most
    SyncPoints,             ///< what others had seen is read from the sync points
    TwofoldNumbers,         ///< a number used twice counts as seen by nobody
    PartedPoints,           ///< sync points after a site's numbers parted count for nobody
    PartFromCopy,           ///< who meets changes under its own site goes on under another
    NewSiteForCopies,       ///< a copied or restored file goes on under a site of its own
    KnowerSettles,          ///< no clash when somebody who knew the value replaced it
    SameValueNoClash,       ///< equal values do not clash
    LatestInsert,           ///< the row's clock is that of its latest insert
    OldInsertSaysNothing,   ///< an insert says nothing of columns its author did not know
    StateWaitsForClash,     ///< what was made of a clash is applied when the clash appears
    WaitingColumns,         ///< changes that cannot be read wait for the next version
    WaitingRowsInFull,      ///< a row that waited is written in full
    Guard,                  ///< logging is held off while merging
    WholeTransaction,       ///< a merge is one transaction
    BlockHashes,            ///< the hashes of a shared file are checked
    SameDbId,               ///< only a file of the same group is taken in
    LookAgain,              ///< the folder is looked at once more before replacing
    ReadAfter,              ///< what was published is looked at afterwards
    TimeStep,               ///< a file's mark is trusted once its time stamp can tell two writings apart
    CompanionsAgain,        ///< another shared file of the group beside is read again when it has changed
    SiblingsFirst,          ///< conflict copies are taken in before they are moved away
    RePush,                 ///< whatever the shared file lacks is put back, whoever wrote it
    SecondLook,             ///< a damaged file is set aside at the second look only
    AsideLook,              ///< a file mended while it was set aside is taken in
    PurgeInMerge,           ///< an erasure is enforced in every file
    PurgeInLog,             ///< and in the shared file
    PurgeVacuum,            ///< the freed bytes are overwritten
    PurgeSearch,            ///< erased words leave the search index
    FoldKeepsWinners,       ///< folding keeps the values that stand
    DigestFollows,          ///< a merge keeps the digest in step
    Last = DigestFollows,
};

#ifdef LANSNAV_SYNC_FAULTS
/// The one rule that is out; set by the test alone.
inline Fault faultThatIsOut = Fault::None;
inline bool isOut(Fault rule) { return faultThatIsOut == rule; }
#else
constexpr bool isOut(Fault) { return false; }
#endif

} // namespace lansnav
