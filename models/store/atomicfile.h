// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/result.h"

#include <QCoreApplication>
#include <QString>

namespace lansnav {

/// A file being written beside its final place: commit() puts it there in one step, otherwise it vanishes and an older
/// file at the place is untouched.
class AtomicFile
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::AtomicFile)

public:
    explicit AtomicFile(const QString &path);
    ~AtomicFile();
    AtomicFile(const AtomicFile &) = delete;
    AtomicFile &operator=(const AtomicFile &) = delete;

    /// Creates the empty temporary file in the target's folder; Error (ReadOnly, NotFound, Invalid) when that cannot be done.
    Result<void> begin();
    /// Where to write until commit().
    QString temporaryPath() const { return m_temporary; }
    /// Replaces the content of the temporary file.
    Result<void> write(const QByteArray &bytes);
    /// Puts the temporary file in its place; the Error says that the old file was kept.
    Result<void> commit();
    /// What to say when some other writer failed on temporaryPath().
    Error failure(const QString &reason = {}) const;

private:
    QString m_path;
    QString m_temporary;
};

} // namespace lansnav
