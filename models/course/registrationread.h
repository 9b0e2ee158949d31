// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/registrationimport.h"
#include "exchange/importcolumns.h"
#include "register/placeindex.h"

#include <QSet>

#include <memory>

namespace lansnav {

/// Understands the cells of a web form's export; what cannot be understood is noted at the row, and the cell stays in the message.
class RegistrationReader
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::RegistrationImporter)

public:
    /// All outlive the reader.
    RegistrationReader(const EventDetail &event, const PlaceIndex &places, const ImportPlan &plan);

    /// The row as values; the fate is Refused, with a reason, when it cannot be a registration.
    std::shared_ptr<RegistrationImport> read(ImportRow &row) const;
    /// What the row says of the time; empty when nothing.
    QString timeText(const ImportRow &row) const { return cell(row, u"time"); }

private:
    QString cell(const ImportRow &row, QStringView field) const;
    void readPerson(ImportRow &row, RegistrationImport &data) const;
    void keepAsides(ImportRow &row, RegistrationImport &data, const QString &written, const QList<parse::Mail> &mails) const;
    void readContact(ImportRow &row, RegistrationImport &data, const QString &written, const QList<parse::Mail> &inName) const;
    void readPlace(ImportRow &row, RegistrationImport &data) const;
    void readWishes(ImportRow &row, RegistrationImport &data) const;
    void keepUnread(ImportRow &row, RegistrationImport &data, const QString &note, const QString &label, const QString &text) const;

    const EventDetail &m_event;
    const PlaceIndex &m_places;
    ImportColumns m_cells;
    mutable QSet<QString> m_newPlaces;      ///< told once
};

} // namespace lansnav
