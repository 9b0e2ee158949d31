// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table.h"
#include "store/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace lansnav {

/// A person as an address book takes it; already masked (people with protected identity are left out by the caller).
struct VCard
{
    QString uid;            ///< stable over exports, e.g. "urn:uuid:…"
    QString given;
    QString family;
    QString title;
    QString organisation;
    QString municipality;
    QString email;
    QString phone;          ///< E.164
    QString note;
};

/// vCard 3.0 (what Outlook reads), UTF-8, folded at 75 octets, CRLF.
QByteArray toVCards(const QList<VCard> &people);
Result<void> writeVCards(const QList<VCard> &people, const QString &path);
/// The cards of a people table, by its column keys: given, family, title, organisation, municipality, email, phone, note, id.
/// or name instead of given and family. Rows without a name and masked rows are left out.
QList<VCard> vCardsFrom(const Table &table);

} // namespace lansnav
