// SPDX-License-Identifier: GPL-3.0-or-later
#include "privacy/protectedtext.h"

#include "privacy/contactsintext.h"
#include "privacy/familynames.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QSqlQuery>

#include <algorithm>
#include <numeric>
#include <utility>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

struct ProtectedTextWords
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::ProtectedText)
};

constexpr qsizetype fewestDigits = 6;    // of a phone number

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

QStringList wordsOfName(const QString &name)
{
    static const QRegularExpression space(u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return name.trimmed().split(space, Qt::SkipEmptyParts);
}

/// Given and family name of one that is written whole: the last word is the family name.
std::pair<QString, QString> nameInTwo(const QString &whole)
{
    QStringList words = wordsOfName(whole);
    const QString family = words.isEmpty() ? QString() : words.takeLast();
    return {words.join(u' '), family};
}

/// Words with any white space between them.
QString inText(const QStringList &words)
{
    QStringList escaped;
    for (const QString &word : words)
        escaped.append(QRegularExpression::escape(word));
    return escaped.join(u"[\\s\\x{a0}]+"_s);
}

} // namespace

class ProtectedText::Known
{
public:
    struct Person
    {
        Id id;      ///< null for a participant of a parenting group
        QString given;
        QString family;
        QString email;
        QString phone;

        bool operator==(const Person &) const = default;
    };

    const QList<Person> &people() const { return m_people; }

    void add(const Person &person)
    {
        m_people.append(person);
        const auto &[id, given, family, email, phone] = person;
        addName(given, family);
        m_families.add(family);
        if (const QString address = email.trimmed().toLower(); address.contains(u'@'))
            m_addresses.insert(address);
        if (const QString digits = significantDigits(phone); digits.size() >= fewestDigits)
            m_phones.append(digits);
    }
    bool isEmpty() const { return m_names.isEmpty() && m_addresses.isEmpty() && m_phones.isEmpty() && m_families.isEmpty(); }
    FamilyNames &families() { return m_families; }

    QString masked(QString text) const
    {
        if (!m_addresses.isEmpty() && text.contains(u'@'))
            replaceAddresses(text, m_addresses, ProtectedText::contact());
        if (!m_phones.isEmpty() && std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); }) >= fewestDigits)
            replacePhones(text, m_phones, ProtectedText::contact());
        maskNames(text);
        return m_families.masked(text, ProtectedText::name());
    }

    /// Those of the register of whom the text tells.
    QList<Id> toldOf(const QString &text) const
    {
        QList<Id> told;
        for (const Person &person : m_people) {
            Known one;
            one.add(person);
            if (!m_families.contains(person.family))
                one.m_families = {};
            if (!person.id.isNull() && one.masked(text) != text)
                told.append(person.id);
        }
        return told;
    }

    void maskNames(QString &text) const
    {
        for (const qsizetype name : namesIn(text))
            text.replace(m_names.at(name), ProtectedText::name());
    }

    /// Somebody without protected identity, who may be called the same.
    void addOther(const QString &given, const QString &family)
    {
        m_families.leaveOut(given);
        m_families.leaveOut(family);
        const QString whole = given + u' ' + family;
        for (const qsizetype name : namesIn(whole))
            if (isWhole(name, whole))
                m_namesakes.insert(name);
    }

    bool isNamesake(const QString &cell) const
    {
        if (m_namesakes.isEmpty())
            return false;
        const QList<qsizetype> names = namesIn(cell);
        return std::any_of(names.cbegin(), names.cend(), [&](qsizetype name) { return m_namesakes.contains(name) && isWhole(name, cell); });
    }

private:
    /// "Sara Lind", "Lind Sara", "Lind, Sara", "Sara Linds"; and by the first of several given names.
    void addName(const QString &given, const QString &family)
    {
        const QStringList first = wordsOfName(given);
        const QStringList last = wordsOfName(family);
        if (first.isEmpty() || last.isEmpty())
            return;
        QStringList givens{inText(first)};
        if (first.size() > 1)
            givens.append(inText(first.mid(0, 1)));
        const QString anyGiven = u"(?:"_s + givens.join(u'|') + u')';
        const QString whole = inText(last);
        const QString pattern = u"(?<![\\p{L}\\p{N}\\p{M}-])(?:"_s + anyGiven + u"[\\s\\x{a0}]+"_s + whole + u"|"_s + whole + u",?[\\s\\x{a0}]+"_s + anyGiven + u")s?(?![\\p{L}\\p{N}\\p{M}]|-\\p{L})"_s;
        const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        if (!expression.isValid())
            return;
        const QString key = keyOf(last.first());
        m_byWord[key].append(m_names.size());
        m_hashes.insert(hashOf(key));
        m_names.append(expression);
    }

    /// The first run of letters, in small letters.
    static QString keyOf(const QString &word)
    {
        const auto *const end = std::find_if_not(word.cbegin(), word.cend(), isOfWord);
        return word.left(end - word.cbegin()).toLower();
    }

    static quint64 hashed(quint64 hash, QChar c) { return (hash ^ c.toLower().unicode()) * 1099511628211ull; }     // FNV-1a
    static quint64 hashOf(QStringView word) { return std::accumulate(word.cbegin(), word.cend(), firstHash, hashed); }

    /// The names that may be in a text, by the first word of the family name. Most texts have none of them, and there may be very many
    /// texts: their words are told by hashes, before any is taken out.
    QList<qsizetype> namesIn(const QString &text) const
    {
        QList<qsizetype> found;
        for (qsizetype i = 0; i < text.size() && !m_byWord.isEmpty(); ++i) {
            if (!isOfWord(text.at(i)))
                continue;
            const qsizetype from = i;
            quint64 hash = firstHash;
            quint64 shorter = firstHash;
            for (; i < text.size() && isOfWord(text.at(i)); ++i)
                hash = hashed(shorter = hash, text.at(i));
            if (m_hashes.contains(hash))
                found += m_byWord.value(text.mid(from, i - from).toLower());
            // "Linds"
            if (text.at(i - 1).toLower() == u's' && m_hashes.contains(shorter))
                found += m_byWord.value(text.mid(from, i - from - 1).toLower());
        }
        return found;
    }

    bool isWhole(qsizetype name, const QString &cell) const
    {
        const QRegularExpressionMatch match = m_names.at(name).match(cell);
        return match.hasMatch() && match.capturedLength() == cell.trimmed().size();
    }

    static constexpr quint64 firstHash = 14695981039346656037ull;

    QList<Person> m_people;
    QList<QRegularExpression> m_names;
    QSet<qsizetype> m_namesakes;    ///< of m_names: borne by somebody else as well
    QSet<quint64> m_hashes;     ///< of the keys of m_byWord
    QHash<QString, QList<qsizetype>> m_byWord;
    QSet<QString> m_addresses;
    QStringList m_phones;
    FamilyNames m_families;
};

QString ProtectedText::name()
{
    return ProtectedTextWords::tr("(name not shown)");
}

QString ProtectedText::contact()
{
    return ProtectedTextWords::tr("(not shown)");
}

namespace {

/// Whether the file has the columns, so that they can be asked for.
Result<bool> hasColumns(Database &db, const QString &table, const QStringList &columns)
{
    const auto known = db.value(u"SELECT count(*) FROM pragma_table_info('%1') WHERE name IN ('%2')"_s.arg(table, columns.join(u"','"_s)));
    if (!known)
        return known.error();
    return known->toInt() == columns.size();
}

/// Hands over the text of the column in each row for which the condition holds; nothing of what the file does not have.
Result<void> eachText(Database &db, const QString &table, const QString &column, const QString &condition, const std::function<void(const QString &)> &use)
{
    const auto has = hasColumns(db, table, {column});
    if (!has)
        return has.error();
    if (!*has)
        return {};
    return db.each(u"SELECT DISTINCT \"%1\" FROM \"%2\" t WHERE \"%1\" IS NOT NULL AND %3"_s.arg(column, table, condition), {},
                   [&](const QSqlQuery &q) { use(q.value(0).toString()); });
}

} // namespace

/// A family name that others bear, or that a place or an organisation is called by, says nothing of whom it is about. One in whose name
/// her whole name stands, and an organisation to which nobody else belongs, may be called after her and is no reason to tell it.
Result<void> ProtectedText::leaveOutOthers(Database &db, Known &known)
{
    const auto participant = [&known](const QString &whole) {
        const auto [given, family] = nameInTwo(whole);
        known.addOther(given, family);
    };
    const auto leaveOutThing = [&known](QString text) {
        known.maskNames(text);
        known.families().leaveOut(text.remove(name()));
    };
    const auto people = db.each(u"SELECT given, family FROM person WHERE deleted = 0 AND protected = 0"_s, {},
                                [&](const QSqlQuery &q) { known.addOther(q.value(0).toString(), q.value(1).toString()); });
    if (!people)
        return people.error();
    if (const auto read = eachText(db, u"participant_name"_s, u"name"_s, u"deleted = 0 AND protected = 0"_s, participant); !read)
        return read.error();
    for (const QString &table : {u"region"_s, u"sub_region"_s, u"municipality"_s, u"area"_s, u"family_centre"_s, u"venue"_s, u"room"_s, u"programme"_s})
        for (const QString &column : {u"name"_s, u"short_name"_s})
            if (const auto read = eachText(db, table, column, u"deleted = 0"_s, leaveOutThing); !read)
                return read.error();
    const QString others = u"deleted = 0 AND (NOT EXISTS (SELECT 1 FROM person p WHERE p.organisation = t.id AND p.protected <> 0)"
                           " OR EXISTS (SELECT 1 FROM person p WHERE p.organisation = t.id AND p.protected = 0 AND p.deleted = 0))"_s;
    for (const QString &column : {u"name"_s, u"short_name"_s})
        if (const auto read = eachText(db, u"organisation"_s, column, others, leaveOutThing); !read)
            return read.error();
    return {};
}

Result<std::shared_ptr<ProtectedText::Known>> ProtectedText::read(Database &db, const QSet<Id> &shown)
{
    auto known = std::make_shared<Known>();
    const auto hasPeople = hasColumns(db, u"person"_s, {u"given"_s, u"family"_s, u"email"_s, u"phone"_s, u"protected"_s});
    if (!hasPeople)
        return hasPeople.error();
    if (!*hasPeople)
        return known;
    const auto people = db.each(u"SELECT given, family, email, phone, id FROM person WHERE protected <> 0"_s, {}, [&](const QSqlQuery &q) {
        if (!shown.contains(Id::fromVariant(q.value(4))))
            known->add({Id::fromVariant(q.value(4)), q.value(0).toString(), q.value(1).toString(), q.value(2).toString(), q.value(3).toString()});
    });
    if (!people)
        return people.error();
    // Participants of parenting groups are no people of the register, and have one name of all their words.
    const auto participants = eachText(db, u"participant_name"_s, u"name"_s, u"protected <> 0"_s, [&](const QString &whole) {
        if (const auto [given, family] = nameInTwo(whole); !given.isEmpty())
            known->add({{}, given, family, {}, {}});
    });
    if (!participants)
        return participants.error();
    return known;
}

Result<ProtectedText> ProtectedText::load(Database &db, const QSet<Id> &shown)
{
    ProtectedText text;
    const auto known = read(db, shown);
    if (!known)
        return known.error();
    if ((*known)->isEmpty())
        return text;
    if (const auto left = leaveOutOthers(db, **known); !left)
        return left.error();
    if (!(*known)->isEmpty())
        text.m_known = *known;
    return text;
}

Result<ProtectedText> ProtectedText::loadWithoutFamilies(Database &db)
{
    ProtectedText text;
    const auto known = read(db, {});
    if (!known)
        return known.error();
    (*known)->families() = {};
    if (!(*known)->isEmpty())
        text.m_known = *known;
    return text;
}

bool ProtectedText::hasSamePeople(const ProtectedText &other) const
{
    return m_known && other.m_known ? m_known->people() == other.m_known->people() : m_known == other.m_known;
}

QString ProtectedText::masked(const QString &text) const
{
    return m_known && !text.isEmpty() ? m_known->masked(text) : text;
}

QList<Id> ProtectedText::toldOf(const QString &text) const
{
    return m_known && !text.isEmpty() && m_known->masked(text) != text ? m_known->toldOf(text) : QList<Id>();
}

QString ProtectedText::maskedCell(const QString &cell) const
{
    return m_known && !cell.isEmpty() && !m_known->isNamesake(cell) ? m_known->masked(cell) : cell;
}

} // namespace lansnav
