// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/result.h"

#include <QByteArray>
#include <QList>

namespace lansnav {

/// A piece of a file: where it begins, and its bytes.
struct FilePiece
{
    qint64 from = 0;
    QByteArray bytes;
};

/// The pieces of a shared log at `log`, a local copy that is not open, that hold the last change of `site` and the hash of its last
/// run: a page each, so that a published file can be asked for just those. None for a site that has written nothing.
Result<QList<FilePiece>> lastWordsOf(const QString &log, qint64 site);

} // namespace lansnav
