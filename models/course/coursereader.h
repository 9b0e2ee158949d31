// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/coursestore.h"
#include "store/statement.h"

#include <functional>

namespace lansnav {

/// Reads one event or all of them with one query a table; what the reading functions of CourseStore are made of.
class CourseReader
{
public:
    /// Programme: events with sessions and speakers. Outline: also what does not grow with the participants. Everything: all.
    enum class Depth { Programme, Outline, Everything };

    /// `only` null: every event.
    CourseReader(Database &db, const Id &only, Depth depth) : m_db(db), m_only(only), m_depth(depth) {}

    Result<QList<EventDetail>> read();

private:
    /// `sql` has the event's column marked as {n}: narrowed to the one event when only one is read.
    void each(QString sql, const std::function<void(const Statement &)> &row);
    EventDetail *of(const Id &event);
    Session *sessionOf(const Id &session);
    Registration *registrationOf(const Id &registration);
    void events();
    void responsible();
    void tasks();
    void sessions();
    void speakers();
    void counts();
    void registrations();
    static Registration registration(const Statement &q);
    struct PlaceKey
    {
        Id event;
        Id person;      ///< who stays, when two people were merged
        int turn = 1;
        friend bool operator==(const PlaceKey &, const PlaceKey &) = default;
        friend size_t qHash(const PlaceKey &key, size_t seed) noexcept { return qHashMulti(seed, key.event, key.person, key.turn); }
    };
    /// The earliest place in line of each.
    using Places = QHash<PlaceKey, RequestOrder>;
    void putInLine(EventDetail &detail, const Places &places);
    void choices();
    void attendance();
    void questions();
    void answers();
    void budget();
    void publications();
    void publishedPeople();
    void acceptances();
    QList<EventDetail> finished();

    Database &m_db;
    Id m_only;
    Depth m_depth;
    Result<void> m_state;
    QHash<Id, EventDetail> m_found;
    QHash<Id, std::pair<Id, qsizetype>> m_sessions;         ///< session → event and place in its list
    QHash<Id, std::pair<Id, qsizetype>> m_registrations;
};

} // namespace lansnav
