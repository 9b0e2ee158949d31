// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

namespace lansnav {

/// Takes the lock at `path`, which keeps a second window out, never one that somebody holds. A program that was killed leaves none
/// that lasts: neither one with its name in it, nor the empty file of the moment between making and filling it. Waits a tenth of a
/// second at most, and only for who may be filling one.
QLockFile::LockError takeLock(QLockFile &lock, const QString &path);

} // namespace lansnav
