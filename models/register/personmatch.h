// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/namekey.h"
#include "register/types.h"

#include <QHash>
#include <QList>
#include <QVarLengthArray>

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
    /// What speaks against taking somebody for the one at once.
    enum class Why {
        Unclear,        ///< several fit, or another e-mail, or nothing but the name fits
        NearlyNamed,    ///< the names are the same only when å, ä and ö are taken for a and o
        OtherName,      ///< the e-mail or the phone fits, and the name is another, or one that has changed
    };
    /// What tells who it is, weakest first.
    enum class By {
        Nothing,
        Details,        ///< every detail is as it is known; said by no match()
        Place,          ///< name, and municipality or organisation
        Phone,          ///< name and phone
        Mail,           ///< e-mail
        Own,            ///< an id of the register's own; said by no match()
    };
    struct Match
    {
        Certainty certainty = Certainty::None;
        QList<qsizetype> people;    ///< indexes into people(); one when sure
        Why why = Why::Unclear;     ///< when it is not sure
        By by = By::Nothing;        ///< when it is sure
    };

    explicit PersonMatcher(QList<Person> people = {});

    /// Room for so many more.
    void reserve(qsizetype more);
    const Person &at(qsizetype index) const { return m_people.at(index); }
    qsizetype size() const { return m_people.size(); }
    /// How many it began with; those that were added come after them.
    qsizetype storedCount() const { return m_stored; }
    /// Somebody seen further up in the same source. `key` is NameKey::of(person).
    qsizetype add(const Person &person, const NameKey &key);
    void replace(qsizetype index, const Person &person);
    /// By e-mail, then phone, then name and municipality. `key` is NameKey::of(probe).
    Match match(const Person &probe, const NameKey &key) const;
    /// Those it began with who have the name and are of another municipality than `probe`: match() takes them for others by the name alone.
    QList<qsizetype> elsewhere(const Person &probe, const NameKey &key) const;

private:
    /// Nearly always one person to a value.
    using Indexes = QVarLengthArray<qsizetype, 1>;

    enum class Indexed { No, Before };
    void index(qsizetype at, const NameKey &key, Indexed indexed);
    static QByteArray nameOf(const NameKey &key);
    Match byEmail(const Person &probe, const NameKey &key) const;
    Match byPhone(const Person &probe, const NameKey &key) const;
    Match byName(const Person &probe, const NameKey &key) const;

    QList<Person> m_people;
    QList<NameKey> m_keys;      ///< of m_people: a mailbox or a switchboard may be that of very many, who are all compared
    qsizetype m_stored = 0;
    QHash<QString, Indexes> m_byEmail;
    QHash<QString, Indexes> m_byPhone;
    QHash<QByteArray, Indexes> m_byName;
};

} // namespace lansnav
