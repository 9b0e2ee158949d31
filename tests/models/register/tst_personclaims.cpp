// SPDX-License-Identifier: GPL-3.0-or-later
// Which of several rows gets which person: the surest, whatever the order, and nobody whom two want alike.
#include "register/personclaims.h"

#include "support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace lansnav;
using namespace Qt::StringLiterals;

namespace {

/// By person, how surely a row is them: 0 is not at all.
using Suits = QList<int>;

Id personAt(qsizetype index)
{
    return Id::natural(u"test person", {QString::number(index)});
}

/// The index of the person of each row, −1 for nobody. A row wants the one of those left whom it is most surely, when that is one alone.
QList<qsizetype> settled(const QList<Suits> &rows, int shared)
{
    PersonClaims claims;
    PersonClaims::Rules rules;
    rules.levels = {3, 2, 1};
    rules.shared = shared;
    rules.wish = [&](qsizetype row, int) {
        PersonClaims::Wish wish;
        for (qsizetype i = 0; i < rows.at(row).size(); ++i) {
            const int surety = rows.at(row).at(i);
            if (surety == 0 || claims.isClaimed(personAt(i)))
                continue;
            if (surety > wish.surety)
                wish = {personAt(i), surety};
            else if (surety == wish.surety)
                wish.person = Id();
        }
        return wish;
    };
    rules.areOthers = [](qsizetype, qsizetype, const Id &) { return true; };
    claims.settle(rows.size(), rules);
    QList<qsizetype> found;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        qsizetype person = -1;
        for (qsizetype i = 0; i < rows.at(row).size(); ++i)
            if (claims.personOf(row) == personAt(i))
                person = i;
        found.append(person);
    }
    return found;
}

} // namespace

class TestPersonClaims : public QObject
{
    Q_OBJECT

private slots:
    void whoGetsWhom_data()
    {
        QTest::addColumn<QList<QList<int>>>("rows");
        QTest::addColumn<int>("shared");
        QTest::addColumn<QList<qsizetype>>("found");
        QTest::newRow("the surest, though it is last") << QList<QList<int>>{{1}, {3}} << 9 << QList<qsizetype>{-1, 0};
        QTest::newRow("two alike") << QList<QList<int>>{{2}, {2}} << 9 << QList<qsizetype>{-1, -1};
        QTest::newRow("two alike, and that is shared") << QList<QList<int>>{{3}, {3}} << 3 << QList<qsizetype>{0, 0};
        QTest::newRow("one is left for each") << QList<QList<int>>{{1, 1, 1}, {0, 2, 1}, {1, 3, 2}} << 9 << QList<qsizetype>{0, 2, 1};
        QTest::newRow("one of two") << QList<QList<int>>{{2, 2}} << 9 << QList<qsizetype>{-1};
        QTest::newRow("who is one of two, when the other is taken") << QList<QList<int>>{{2, 2}, {3, 0}} << 9 << QList<qsizetype>{1, 0};
        QTest::newRow("nobody") << QList<QList<int>>{{0, 0}} << 9 << QList<qsizetype>{-1};
    }

    void whoGetsWhom()
    {
        QFETCH(QList<QList<int>>, rows);
        QFETCH(int, shared);
        QTEST(settled(rows, shared), "found");
    }

    void orderDoesNotMatter()
    {
        QRandomGenerator random(1867);
        for (int round = 0; round < 300; ++round) {
            QList<Suits> rows(1 + random.bounded(6));
            const int people = 1 + random.bounded(5);
            for (Suits &row : rows)
                for (int i = 0; i < people; ++i)
                    row.append(std::max(0, random.bounded(6) - 2));
            const QList<qsizetype> found = settled(rows, 3);
            QList<qsizetype> order(rows.size());
            std::iota(order.begin(), order.end(), 0);
            std::shuffle(order.begin(), order.end(), random);
            QList<Suits> shuffled;
            QList<qsizetype> expected;
            for (const qsizetype row : std::as_const(order)) {
                shuffled.append(rows.at(row));
                expected.append(found.at(row));
            }
            QCOMPARE(settled(shuffled, 3), expected);
        }
    }

    void whoIsOfferedIsTakenAndNotClaimed()
    {
        PersonClaims claims;
        claims.offer(personAt(0), 4);
        claims.claim(personAt(1), 2);
        QVERIFY(claims.isTaken(personAt(0)) && !claims.isClaimed(personAt(0)));
        QVERIFY(claims.isTaken(personAt(1)) && claims.isClaimed(personAt(1)));
        QVERIFY(!claims.isTaken(personAt(2)));
        QCOMPARE(claims.takers(personAt(0)), QList<qsizetype>{4});
        QCOMPARE(claims.claimants(personAt(0)), QList<qsizetype>());
        QCOMPARE(claims.personOf(2), personAt(1));
        QVERIFY(claims.personOf(4).isNull());
    }
};

LANSNAV_TEST_MAIN(TestPersonClaims)
#include "tst_personclaims.moc"
