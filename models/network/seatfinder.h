// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/types.h"
#include "register/placeindex.h"

#include <QHash>

namespace lansnav {

/// Which seat of a network a text of a list means: "ÖLBF", "Länsstyrelsen", "Region Örebro", "Socialförvaltningen, Nora kommun".
class SeatFinder
{
public:
    /// How a text says it.
    enum class Says {
        Seat,       ///< by what the seat is called: its title, what the register calls its organisation, its municipality
        Likely,     ///< by what can mean none of the other seats: without the region or the legal form, one of several that a title names
        Part,       ///< by naming it among other things, of which none is a seat
    };
    struct Found
    {
        Id seat;                ///< null: none for sure
        Says says = Says::Seat;
        QList<Id> maybe;         ///< those that may be meant, when none is sure: spelt almost so, or named beside others
    };

    /// Both outlive it.
    SeatFinder(const NetworkDetail &network, const PlaceIndex &places);

    bool isEmpty() const { return m_seats.isEmpty(); }
    /// Nothing for an empty text.
    Found find(const QString &text) const;
    /// The seat of a municipality; null when it has none.
    Id ofMunicipality(const Id &municipality) const;
    QString title(const Id &seat) const;
    /// Null for a field of work, and for a seat that is not known.
    Id organisation(const Id &seat) const;

private:
    struct Known
    {
        Id id;
        Id organisation;
        QString title;
        QString said;               ///< the title, folded
        Id municipality;            ///< null: it is not a municipality's
        QString shortName;
        QStringList distinct;       ///< what can mean no other seat: PlaceIndex::distinctPart() of its names
        QStringList parts;          ///< what the title of a field names: one or several
        bool isRegion = false;
    };
    Found understood(const QString &text) const;
    Id named(const QString &text) const;
    QList<Id> likely(const QString &text) const;
    Found amongParts(const QString &text) const;
    QList<Id> nearTo(const QString &text) const;
    bool isNear(const Known &seat, const QString &text) const;

    const PlaceIndex &m_places;
    QList<Known> m_seats;
    mutable QHash<QString, Found> m_found;      ///< by text: a list names few of them many times
};

} // namespace lansnav
