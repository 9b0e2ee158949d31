// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace lansnav {

/// The digits that a number has however it is written: without the country of Sweden and the first zero.
QString significantDigits(const QString &phone);
/// Puts `words` in the place of each of the e-mail addresses, which are in small letters, where the text has one whole.
void replaceAddresses(QString &text, const QSet<QString> &addresses, const QString &words);
/// The same for phone numbers, given by their significantDigits(), however the text writes them, with country and zero.
void replacePhones(QString &text, const QStringList &phones, const QString &words);

} // namespace lansnav
