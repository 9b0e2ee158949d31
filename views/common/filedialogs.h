// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace lansnav {

/// The dialogs that ask for a file; everything that does goes through here.
///
/// A file dialog that looks into files to find out what they are opens and closes them in this process, and thereby gives up
/// the locks on the open Länsnav file where locks belong to the process (Database::isOpenHere()). So on Unix these are Qt's own
/// dialogs, told to go by names alone, never the desktop's; on Windows, where a lock belongs to its handle, the system's.
namespace filedialogs {

enum class Overwrite {
    Confirm,    ///< asks before a file that is there is chosen
    Allow,      ///< the caller deals with it
};

/// A file that is there; empty when the user gave up. `filters` as QFileDialog takes them.
QString open(QWidget *parent, const QString &title, const QString &folder, const QString &filters);
/// A file to write; empty when the user gave up. `ending` ("pdf") is added where none is typed; empty: as typed.
QString save(QWidget *parent, const QString &title, const QString &proposed, const QString &filters, const QString &ending = {},
             Overwrite overwrite = Overwrite::Confirm);
/// A folder; empty when the user gave up.
QString folder(QWidget *parent, const QString &title, const QString &start);

} // namespace filedialogs

} // namespace lansnav
