// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/registerrules.h"

#include "exchange/values.h"
#include "register/duplicates.h"
#include "register/registerstore.h"
#include "register/registertext.h"

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int shownPairs = 20;

/// People who share an address, a phone number, or name and municipality: few, so that only they are compared.
const QString suspectsSql =
    u"WITH p AS (SELECT * FROM person WHERE deleted = 0 AND protected = 0) "
    "SELECT id FROM p WHERE email IN (SELECT email FROM p WHERE email IS NOT NULL GROUP BY email HAVING count(*) > 1) "
    "UNION SELECT id FROM p WHERE phone IN (SELECT phone FROM p WHERE phone IS NOT NULL GROUP BY phone HAVING count(*) > 1) "
    "UNION SELECT p.id FROM p JOIN (SELECT given, family, municipality FROM p WHERE given IS NOT NULL AND family IS NOT NULL "
    "GROUP BY given, family, municipality HAVING count(*) > 1 AND count(email) < 2) d "
    "ON d.given = p.given AND d.family = p.family AND d.municipality IS p.municipality"_s;

QString described(const Person &p)
{
    return p.masked().name();
}

} // namespace

Result<QList<Problem>> registerProblems(Database &db, QDate)
{
    const auto suspects = db.rows(suspectsSql, {}, [](const QSqlQuery &query) { return Id::fromVariant(query.value(0)); });
    if (!suspects)
        return suspects.error();
    QList<Problem> problems;
    if (suspects->isEmpty())
        return problems;
    const auto people = registerstore::people(db, *suspects);
    if (!people)
        return people.error();
    QHash<Id, const Person *> byId;
    for (const Person &p : *people)
        byId.insert(p.id, &p);
    for (const DuplicatePair &pair : DuplicateFinder(*people).pairs(DuplicateFinder::strong, shownPairs)) {
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
