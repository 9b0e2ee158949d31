// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/namekey.h"
#include "register/types.h"

#include <QHash>
#include <QList>

namespace lansnav {

/// Looks people up the way an import does: exactly, and only where it can be sure. For likenesses see DuplicateFinder.
class PersonMatcher
{
public:
    enum class Certainty {
        None,       ///< nobody like this
        Sure,       ///< one person, without doubt
        Unsure,     ///< one or more that somebody has to choose between
    };
    struct Match
    {
        Certainty certainty = Certainty::None;
        QList<qsizetype> people;    ///< indexes into people(); one when sure
    };

    explicit PersonMatcher(QList<Person> people = {});

    const Person &at(qsizetype index) const { return m_people.at(index); }
    /// Somebody seen further up in the same source.
    qsizetype add(const Person &person);
    void replace(qsizetype index, const Person &person);
    /// By e-mail, then phone, then name and municipality.
    Match match(const Person &probe) const;

private:
    void index(qsizetype at);
    static QByteArray nameOf(const Person &person);
    Match byName(const Person &probe) const;

    QList<Person> m_people;
    QHash<QString, QList<qsizetype>> m_byEmail;
    QHash<QString, QList<qsizetype>> m_byPhone;
    QHash<QByteArray, QList<qsizetype>> m_byName;
};

} // namespace lansnav
