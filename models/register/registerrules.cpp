// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/registerrules.h"

#include "exchange/values.h"
#include "register/duplicates.h"
#include "register/registerstore.h"
#include "register/registertext.h"

#include <QSet>

#include <algorithm>
#include <span>
#include <vector>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr qsizetype shownPairs = 20;
constexpr int mostPairs = 10'000;   // counted

/// Rows that have a value in common, by the value's hash: two values that meet by chance cost a comparison, no more.
/// Takes some bytes a row, where grouping them in SQL keeps a copy of everybody.
class AlikeRows
{
public:
    struct Row
    {
        size_t hash = 0;
        qint64 row = 0;         ///< rowid
        bool hasEmail = false;
    };

    void add(const Row &row) { m_rows.push_back(row); }

    /// Calls `each` with every group of two or more.
    template<class Each>
    void groups(Each &&each)
    {
        std::ranges::sort(m_rows, {}, &Row::hash);
        for (auto from = m_rows.cbegin(); from != m_rows.cend();) {
            const auto to = std::find_if(from, m_rows.cend(), [from](const Row &row) { return row.hash != from->hash; });
            if (to - from > 1)
                each(std::span(from, to));
            from = to;
        }
    }

private:
    std::vector<Row> m_rows;
};

/// People who share an address, a phone number, or name and municipality: few, so that only they are compared. Of those with
/// one name, none when two have addresses of their own.
Result<QList<Id>> suspects(Database &db)
{
    AlikeRows emails, phones, names;
    const auto read = db.each(u"SELECT rowid, email, phone, given, family, municipality FROM person WHERE deleted = 0 AND protected = 0"_s, {},
                              [&](const QSqlQuery &query) {
                                  const qint64 row = query.value(0).toLongLong();
                                  const bool hasEmail = !query.isNull(1);
                                  if (hasEmail)
                                      emails.add({qHash(query.value(1).toString()), row, true});
                                  if (!query.isNull(2))
                                      phones.add({qHash(query.value(2).toString()), row, hasEmail});
                                  if (!query.isNull(3) && !query.isNull(4))
                                      names.add({qHashMulti(0, query.value(3).toString(), query.value(4).toString(), query.value(5).toByteArray()), row, hasEmail});
                              });
    if (!read)
        return read.error();
    QSet<qint64> found;
    const auto take = [&found](std::span<const AlikeRows::Row> group) {
        for (const AlikeRows::Row &row : group)
            found.insert(row.row);
    };
    emails.groups(take);
    phones.groups(take);
    names.groups([&take](std::span<const AlikeRows::Row> group) {
        if (std::ranges::count_if(group, &AlikeRows::Row::hasEmail) < 2)
            take(group);
    });
    QList<Id> ids;
    for (const qint64 row : std::as_const(found)) {
        const auto id = db.value(u"SELECT id FROM person WHERE rowid = ?"_s, {row});
        if (!id)
            return id.error();
        ids.append(Id::fromVariant(*id));
    }
    std::ranges::sort(ids);
    return ids;
}

QString described(const Person &p)
{
    return p.masked().name();
}

} // namespace

Result<QList<Problem>> registerProblems(Database &db, QDate)
{
    const Result<QList<Id>> alike = suspects(db);
    if (!alike)
        return alike.error();
    QList<Problem> problems;
    if (alike->isEmpty())
        return problems;
    const auto people = registerstore::people(db, *alike);
    if (!people)
        return people.error();
    QHash<Id, const Person *> byId;
    for (const Person &p : *people)
        byId.insert(p.id, &p);
    const QList<DuplicatePair> pairs = DuplicateFinder(*people).pairs(DuplicateFinder::strong, mostPairs);
    for (const DuplicatePair &pair : pairs.first(std::min(pairs.size(), shownPairs))) {
        Problem problem;
        problem.severity = Problem::Severity::Info;
        problem.sentence = RegisterText::tr("%1 and %2 seem to be the same person: %3.")
                               .arg(described(*byId.value(pair.a)), described(*byId.value(pair.b)), pair.reason.toLower());
        problem.remedy = RegisterText::tr("Compare and merge");
        problem.area = u"people"_s;
        problem.row = pair.a;
        problem.tab = u"merge"_s;
        problem.detail = pair.b;
        problems.append(problem);
    }
    if (pairs.size() > shownPairs) {
        Problem more;
        more.severity = Problem::Severity::Info;
        more.sentence = RegisterText::tr("%n more pair(s) of people seem to be the same. They show here as you merge the first ones.", nullptr, int(pairs.size() - shownPairs));
        more.area = u"people"_s;
        problems.append(more);
    }
    return problems;
}

Result<QStringList> checkRegister(Database &db)
{
    QStringList faults;
    const auto people = db.each(
        u"SELECT given, family, email, phone, protected, merged_into, deleted FROM person WHERE deleted = 0 "
        "AND ((given IS NULL AND family IS NULL) OR email IS NOT NULL OR phone IS NOT NULL OR merged_into IS NOT NULL)"_s,
        {}, [&](const QSqlQuery &query) {
            Person p;
            p.given = query.value(0).toString();
            p.family = query.value(1).toString();
            p.isProtected = query.value(4).toBool();
            const QString email = query.value(2).toString();
            const QString phone = query.value(3).toString();
            const QString who = described(p);
            if (p.name().isEmpty())
                faults.append(RegisterText::tr("A person in the register has no name."));
            if (!email.isEmpty() && parse::mail(email) != email)
                faults.append(RegisterText::tr("The e-mail of %1 is no complete address in small letters.").arg(who));
            if (!phone.isEmpty() && parse::phone(phone) != phone)
                faults.append(RegisterText::tr("The phone of %1 is not stored with its country code.").arg(who));
            if (!query.value(5).isNull())
                faults.append(RegisterText::tr("%1 was merged into somebody else and is still in the lists.").arg(who));
        });
    if (!people)
        return people.error();
    const auto trashed = db.each(
        u"SELECT p.given, p.family, p.protected, o.name FROM person p JOIN organisation o ON o.id = p.organisation "
        "WHERE p.deleted = 0 AND o.deleted <> 0"_s,
        {}, [&](const QSqlQuery &query) {
            Person p;
            p.given = query.value(0).toString();
            p.family = query.value(1).toString();
            p.isProtected = query.value(2).toBool();
            faults.append(p.isProtected ? RegisterText::tr("Somebody with protected identity belongs to an organisation that is in the trash.")
                                        : RegisterText::tr("%1 belongs to %2, which is in the trash.").arg(p.name(), query.value(3).toString()));
        });
    if (!trashed)
        return trashed.error();
    const auto unnamed = db.value(u"SELECT count(*) FROM organisation WHERE deleted = 0 AND coalesce(name, '') = ''"_s);
    if (!unnamed)
        return unnamed.error();
    if (unnamed->toInt() > 0)
        faults.append(RegisterText::tr("%n organisations have no name.", nullptr, unnamed->toInt()));
    return faults;
}

} // namespace lansnav
