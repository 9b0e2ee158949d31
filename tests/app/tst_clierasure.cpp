// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clifixture.h"
#include "support/testmain.h"

using namespace lansnav::test;

/// The register extract of a person, and erasing one, on the command line.
class TestCliErasure : public QObject, private CliFixture
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const Answer made = makeDemo();
        QVERIFY2(made.code == 0, qPrintable(made.err));
    }

    void looksFirst();
    void erasesForGood();
    void leaderOfARunningGroupIsRefused();
    void someoneInTheTrashIsFound();
    void extractIsWritten();
    void extractOfSomebodyProtectedIsNoted();
    void wrongUsage();

private:
    QString asked(const QString &path, const QString &sql)
    {
        QString found;
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"ask"_s);
            db.setDatabaseName(path);
            if (db.open()) {
                QSqlQuery query(db);
                if (query.exec(sql) && query.next())
                    found = query.value(0).toString();
            }
        }
        QSqlDatabase::removeDatabase(u"ask"_s);
        return found;
    }
    /// The address of somebody who was at a meeting and leads no group.
    QString someone(const QString &path)
    {
        return asked(path, u"SELECT p.email FROM person p WHERE p.deleted = 0 AND p.protected = 0 AND p.email IS NOT NULL"
                           " AND EXISTS (SELECT 1 FROM attendance a WHERE a.person = p.id AND a.state = 'present')"
                           " AND NOT EXISTS (SELECT 1 FROM group_leader l WHERE l.person = p.id)"
                           " AND (SELECT count(*) FROM person o WHERE o.email = p.email) = 1 ORDER BY p.id LIMIT 1"_s);
    }
    QString idOf(const QString &path, const QString &email) { return asked(path, u"SELECT lower(hex(id)) FROM person WHERE email = '%1'"_s.arg(email)); }
    static bool holds(const QString &path, const QString &text) { return bytes(path).contains(text.toUtf8()) || bytes(path + u"-wal"_s).contains(text.toUtf8()); }
};

void TestCliErasure::looksFirst()
{
    const QString path = copy(u"looks.lansnav"_s), email = someone(path);
    QVERIFY(!email.isEmpty());
    const QByteArray before = bytes(path);
    const Answer dry = run({u"erase"_s, path, email, u"--dry-run"_s});
    QVERIFY2(dry.code == 0, qPrintable(dry.err));
    QVERIFY2(dry.out.contains(u"this goes for good"_s) && dry.out.contains(u"attendance mark"_s), qPrintable(dry.out));
    // Whoever forgets --yes is not told that it was done.
    const Answer unasked = run({u"erase"_s, path, email});
    QCOMPARE(unasked.code, 4);
    QVERIFY2(unasked.err.contains(u"--yes"_s), qPrintable(unasked.err));
    const QJsonObject json = run({u"erase"_s, path, email, u"--dry-run"_s, u"--json"_s}).json();
    QCOMPARE(json.value(u"erased"_s).toBool(true), false);
    QVERIFY(!json.value(u"goes"_s).toArray().isEmpty() && !json.value(u"stays"_s).toArray().isEmpty());
    QCOMPARE(bytes(path), before);
}

void TestCliErasure::erasesForGood()
{
    const QString path = copy(u"gone.lansnav"_s), email = someone(path), id = idOf(path, email);
    const QString figures = u"SELECT count(*) FROM attendance WHERE state = 'present' AND deleted = 0"_s;
    const QString before = asked(path, figures);
    QVERIFY(holds(path, email));
    const Answer done = run({u"erase"_s, path, email, u"--yes"_s});
    QVERIFY2(done.code == 0, qPrintable(done.err));
    QVERIFY2(done.err.contains(u"cannot be undone"_s) && done.err.contains(u"Backups"_s), qPrintable(done.err));
    QVERIFY(!holds(path, email));
    QCOMPARE(asked(path, figures), before);
    const Answer check = run({u"check"_s, path});
    QVERIFY2(check.code == 0, qPrintable(check.out + check.err));
    QCOMPARE(run({u"erase"_s, path, id, u"--yes"_s}).code, 4);
    QCOMPARE(run({u"extract"_s, path, id, u"-o"_s, at(u"gone.json"_s)}).code, 4);
    QVERIFY(!QFile::exists(at(u"gone.json"_s)));
}

void TestCliErasure::leaderOfARunningGroupIsRefused()
{
    const QString path = copy(u"leads.lansnav"_s);
    raw(path, {u"UPDATE parent_group SET status = 'running' WHERE id = (SELECT l.parent_group FROM group_leader l JOIN person p ON p.id = l.person AND p.protected = 0 AND p.deleted = 0 LIMIT 1)"_s});
    const QString id = asked(path, u"SELECT lower(hex(l.person)) FROM group_leader l JOIN parent_group g ON g.id = l.parent_group WHERE g.status = 'running' AND l.deleted = 0 AND g.deleted = 0 LIMIT 1"_s);
    QVERIFY(!id.isEmpty());
    const QByteArray before = bytes(path);
    const Answer refused = run({u"erase"_s, path, id});
    QCOMPARE(refused.code, 4);
    QVERIFY2(refused.err.contains(u"another leader first"_s), qPrintable(refused.err));
    QCOMPARE(bytes(path), before);
    const Answer forced = run({u"erase"_s, path, id, u"--yes"_s});
    QCOMPARE(forced.code, 4);
    QVERIFY(!asked(path, u"SELECT coalesce(given, family) FROM person WHERE lower(hex(id)) = '%1'"_s.arg(id)).isEmpty());
}

void TestCliErasure::someoneInTheTrashIsFound()
{
    const QString path = copy(u"trash.lansnav"_s), email = someone(path);
    raw(path, {u"UPDATE person SET deleted = 1 WHERE email = '%1'"_s.arg(email)});
    const Answer done = run({u"erase"_s, path, email, u"--yes"_s});
    QVERIFY2(done.code == 0, qPrintable(done.err));
    QVERIFY(!holds(path, email));
}

void TestCliErasure::extractIsWritten()
{
    const QString path = copy(u"extract.lansnav"_s), email = someone(path), id = idOf(path, email);
    const QByteArray before = bytes(path);
    const Answer json = run({u"extract"_s, path, email, u"-o"_s, at(u"person.json"_s)});
    QVERIFY2(json.code == 0, qPrintable(json.err));
    const QJsonObject held = QJsonDocument::fromJson(bytes(at(u"person.json"_s))).object();
    QCOMPARE(held.value(u"person"_s).toObject().value(u"id"_s).toString(), id);
    QVERIFY(!held.value(u"rows"_s).toArray().isEmpty() && !held.value(u"history"_s).toArray().isEmpty());
    QVERIFY(bytes(at(u"person.json"_s)).contains(email.toUtf8()));
    QCOMPARE(run({u"extract"_s, path, id, u"-o"_s, at(u"person.html"_s)}).code, 0);
    QVERIFY(bytes(at(u"person.html"_s)).contains(email.toUtf8()));
    const Answer pdf = run({u"extract"_s, path, id, u"--out"_s, at(u"person.pdf"_s), u"--lang"_s, u"sv"_s});
    QVERIFY2(pdf.code == 0, qPrintable(pdf.err));
    QVERIFY(bytes(at(u"person.pdf"_s)).startsWith("%PDF"));
    QCOMPARE(bytes(path), before);
}

void TestCliErasure::extractOfSomebodyProtectedIsNoted()
{
    const QString path = copy(u"protected.lansnav"_s), email = someone(path), id = idOf(path, email);
    raw(path, {u"UPDATE person SET protected = 1 WHERE email = '%1'"_s.arg(email)});
    // Found by the id alone: an answer to a name or an address would tell whose it is.
    const Answer byAddress = run({u"extract"_s, path, email, u"-o"_s, at(u"protected.json"_s)});
    QCOMPARE(byAddress.code, 4);
    QVERIFY(!QFile::exists(at(u"protected.json"_s)));
    const Answer done = run({u"extract"_s, path, id, u"-o"_s, at(u"protected.json"_s)});
    QVERIFY2(done.code == 0, qPrintable(done.err));
    QVERIFY(bytes(at(u"protected.json"_s)).contains(email.toUtf8()));
    QVERIFY2(!(done.out + done.err).contains(email), qPrintable(done.out + done.err));
    QCOMPARE(asked(path, u"SELECT count(*) FROM act WHERE kind = 'reveal' AND lower(hex(subject_row)) = '%1'"_s.arg(id)), u"1"_s);
    const Answer plan = run({u"erase"_s, path, id, u"--dry-run"_s});
    QVERIFY2(plan.code == 0 && plan.out.contains(u"Protected identity"_s) && !plan.out.contains(email), qPrintable(plan.out + plan.err));
}

void TestCliErasure::wrongUsage()
{
    QCOMPARE(run({u"extract"_s, demo(), u"Anna"_s}).code, 2);
    QCOMPARE(run({u"extract"_s, demo(), u"Anna"_s, u"-o"_s, at(u"person.docx"_s)}).code, 2);
    QCOMPARE(run({u"erase"_s, demo()}).code, 2);
    const Answer nobody = run({u"erase"_s, demo(), u"Ingen Alls Heter Detta"_s, u"--yes"_s});
    QCOMPARE(nobody.code, 4);
    QVERIFY2(nobody.err.contains(u"Ingen Alls Heter Detta"_s), qPrintable(nobody.err));
    QCOMPARE(run({u"erase"_s, at(u"missing.lansnav"_s), u"Anna"_s}).code, 3);
}

LANSNAV_TEST_MAIN(TestCliErasure)
#include "tst_clierasure.moc"
