// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace lansnav {

/// The languages the program speaks: "sv", "en".
QStringList knownLanguages();

/// The language of this user's environment (LC_ALL, LC_MESSAGES, LANG, or the system's); Swedish when it is none of ours.
QString languageOfEnvironment();

/// Makes a known language the program's: its texts, and its way to write dates and numbers. Replaces the one before.
/// Needs the application object; main thread only.
void useLanguage(const QString &language);

/// Organisation, name and version of the program, the same for the window and the command line: both keep what belongs to
/// this user (open tokens, backups, settings) in one place. Call before the first store or settings.
void nameTheProgram();

} // namespace lansnav
