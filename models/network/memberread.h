// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/memberimport.h"
#include "network/placegroups.h"
#include "network/seatfinder.h"
#include "register/placetitles.h"

namespace lansnav {

/// Understands the cells of a list of members; what cannot be understood is told at the row and kept in the note of
/// the membership.
class MemberReader
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::MemberImporter)

public:
    /// All outlive the reader.
    MemberReader(const NetworkDetail &network, const PeopleIndex &people, const ImportPlan &plan);

    /// PlaceTitles::isTitle(); such a title ends the kind that one before it said beside its municipality.
    bool isPlaceTitle(ImportRow &row);
    /// Whether the row is another title, marked as one by a colon or a count ("Kuratorer (4)") or an organisation alone, which ends what the one before it says. Told
    /// at the row. Asked of each row in turn.
    bool isOtherTitle(ImportRow &row);
    /// The row as values; without a name there is nothing else in it.
    std::shared_ptr<MemberImport> read(ImportRow &row) const;

    /// Tells at the row that the cell of a field was not understood, and keeps it in the note.
    void keep(ImportRow &row, MemberImport &data, const QString &field, const QString &told) const;
    /// What the row says of a field, as a line for a note.
    QString kept(const ImportRow &row, const QString &field) const { return m_columns.kept(row, field); }
    QString writtenName(const ImportRow &row) const { return m_columns.writtenName(row); }

private:
    void readPerson(ImportRow &row, MemberImport &data) const;
    void readMunicipality(ImportRow &row, MemberImport &data) const;
    void noteUnread(const QString &said, MemberImport &data) const;
    /// Whether a text names several municipalities, or all of them; told at the row, and kept in the note.
    bool namesSeveralPlaces(ImportRow &row, MemberImport &data, const QString &field) const;
    void readContact(ImportRow &row, MemberImport &data) const;
    void keepSecond(ImportRow &row, MemberImport &data, const QString &field) const;
    void readContactDetails(ImportRow &row, MemberImport &data) const;
    void readMembership(ImportRow &row, MemberImport &data) const;
    void readPeriod(ImportRow &row, MemberImport &data) const;
    bool takesLeft(ImportRow &row, MemberImport &data) const;
    void readPlace(ImportRow &row, MemberImport &data) const;
    void guessSeat(const ImportRow &row, MemberImport &data) const;
    bool seatIn(const QString &said, bool isWorkplace, MemberImport &data) const;
    void proposeMunicipality(MemberImport &data) const;
    void takeFromAbove(const ImportRow &row, MemberImport &data) const;
    bool hasSeats() const { return !m_seats.isEmpty() && (m_network.network.represents == Represents::Organisations || m_network.network.represents == Represents::Fields); }
    void readRepresented(ImportRow &row, MemberImport &data, const QString &said) const;
    void readRole(ImportRow &row, MemberImport &data) const;
    QString withPlaceName(const QString &role, const QString &written) const;
    QString withoutOwnName(ImportRow &row, const QString &role) const;
    void readKind(ImportRow &row, MemberImport &data) const;
    bool leavesKindOpen(ImportRow &row, MemberImport &data, const QString &field) const;
    void readStatus(ImportRow &row, MemberImport &data) const;
    bool readPeriod(ImportRow &row, MemberImport &data, const QString &aside) const;
    void standIn(ImportRow &row, MemberImport &data, const QString &ordinary, const QString &kept) const;
    void readPlaceAside(ImportRow &row, MemberImport &data) const;
    void readAsides(ImportRow &row, MemberImport &data) const;
    bool takesContact(MemberImport &data, const QString &aside) const;
    bool takesKind(ImportRow &row, MemberImport &data, const QString &aside) const;
    bool takesRole(ImportRow &row, MemberImport &data, const QString &aside, bool isTitle) const;
    void readSection(ImportRow &row, MemberImport &data) const;
    bool isOrganisation(const QString &title) const;
    bool seatInTitle(const ImportRow &row, MemberImport &data) const;
    void readStanding(ImportRow &row, MemberImport &data) const;
    void readSheetStanding(ImportRow &row, MemberImport &data, const ImportRow::Section &section) const;
    /// What the latest title above the row says.
    ImportRow::Section sectionOf(const ImportRow &row) const { return m_ownTitle.line > row.section.line ? m_ownTitle : row.section; }
    void readFigures(ImportRow &row, MemberImport &data) const;
    PartialDate date(ImportRow &row, MemberImport &data, const QString &field, const QString &label) const;

    const NetworkDetail &m_network;
    const PeopleIndex &m_people;
    const ImportPlan &m_plan;
    ImportColumns m_columns;
    QString m_headedKind;               ///< what the heading of the names says that all of them are; empty when it does not
    QString m_ownName;                  ///< what the network is called, without the word for a network
    PlaceTitles m_placeTitles;
    SeatFinder m_seats;
    PlaceGroups m_groups;               ///< of a network that represents municipalities
    ImportRow::Section m_ownTitle;      ///< the latest that isOtherTitle() found
    int m_lastLine = 0;                 ///< of the latest row that is no title
    mutable QSet<QString> m_toldSheets;         ///< names of the sheets told of as saying the kind of those on them
    mutable QSet<QString> m_toldSheetsStanding; ///< and as saying what else they are
    mutable QHash<QString, QString> m_unclear;  ///< parse::unclearKind() by cell
    mutable int m_toldStanding = 0;     ///< as m_toldSection
    mutable int m_toldSection = 0;      ///< line of the title last told of, which is told once
};

} // namespace lansnav
