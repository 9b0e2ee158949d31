// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of one name in a list of people: each person of the register is one row's, whatever is chosen, and stays so when it is read again.
#include "importfixture.h"

#include "register/peopledecision.h"
#include "support/testmain.h"

#include <QMap>
#include <QRandomGenerator>

#include <algorithm>

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QStringList>;

QStringList ada(const char *mail, const char *phone = "", const char *place = "", const char *title = "")
{
    return {u"Ada Alm"_s, QString::fromUtf8(mail), QString::fromUtf8(phone), QString::fromUtf8(place), QString::fromUtf8(title)};
}

/// By row: the stored person that it surely is; the null id when it is nobody's, or to be asked about.
QMap<QString, Id> surely(ImportFixture &f, const Rows &rows)
{
    const ImportPlan plan = f.plan(Rows{headings} + rows);
    QMap<QString, Id> found;
    for (const ImportRow &row : plan.rows) {
        const auto decision = std::static_pointer_cast<PersonDecision>(row.data);
        const bool isSure = decision && row.fate != RowFate::Doubtful && row.fate != RowFate::Refused && decision->options.value(0).match == 0;
        found.insert(row.cells.join(u'|'), isSure ? decision->matches.first().id : Id());
    }
    return found;
}

/// Everybody as they are stored, sorted.
QStringList everybody(ImportFixture &f)
{
    QStringList lines;
    const Result<QList<Person>> people = registerstore::people(f.db());
    for (const Person &p : *people)
        lines.append(QStringList{p.name(), p.email, p.phone, p.municipality.hex(), p.title, p.note}.join(u'|'));
    lines.sort();
    return lines;
}

} // namespace

class TestPeopleNamesakes : public QObject
{
    Q_OBJECT

    static ImportReport readList(ImportFixture &f, const Rows &rows, bool takesFirst)
    {
        ImportPlan plan = f.plan(Rows{headings} + rows);
        for (ImportRow &row : plan.rows)
            if (takesFirst && row.fate == RowFate::Doubtful)
                row.choice = 0;
        return f.apply(plan);
    }

private slots:
    void eachRowItsOwnPerson_data()
    {
        QTest::addColumn<Rows>("before");
        QTest::addColumn<Rows>("rows");
        QTest::addColumn<int>("people");
        QTest::newRow("two new addresses") << Rows{ada("gammal@example.org")} << Rows{ada("ada1@example.org"), ada("ada2@example.org")} << 2;
        QTest::newRow("the address that is known, and another") << Rows{ada("gammal@example.org")} << Rows{ada("ada1@example.org"), ada("gammal@example.org")} << 2;
        QTest::newRow("one of nowhere") << Rows{ada("")} << Rows{ada("", "", "Laxå"), ada("", "", "Kumla")} << 2;
        QTest::newRow("two addresses in one place") << Rows{ada("", "", "Laxå")} << Rows{ada("a@example.org", "", "Laxå"), ada("b@example.org", "", "Laxå")} << 2;
        QTest::newRow("one address, one place") << Rows{ada("", "", "Laxå")} << Rows{ada("a@example.org"), ada("a@example.org", "", "Laxå")} << 1;
        QTest::newRow("a new address twice") << Rows{ada("gammal@example.org")} << Rows{ada("ada1@example.org"), ada("ada1@example.org", "0701680611")} << 1;
        QTest::newRow("two phones") << Rows{ada("", "0701680611")} << Rows{ada("", "0701680622"), ada("", "0701680611")} << 2;
        QTest::newRow("two phones of one") << Rows{ada("ada@example.org")} << Rows{ada("ada@example.org", "0701680611"), ada("ada@example.org", "0701680622")} << 1;
        QTest::newRow("two titles") << Rows{ada("", "", "", "Rektor")} << Rows{ada("", "", "", "Chef"), ada("", "", "", "Rektor")} << 2;
        QTest::newRow("the name alone as well") << Rows{ada("ada@example.org")} << Rows{ada("ada@example.org", "", "", "Chef"), ada("")} << 1;
    }

    void eachRowItsOwnPerson()
    {
        QFETCH(Rows, before);
        QFETCH(Rows, rows);
        QFETCH(int, people);
        const Rows backwards(rows.crbegin(), rows.crend());
        for (const Rows &list : {rows, backwards})
            for (const bool takesFirst : {true, false}) {
                ImportFixture f;
                readList(f, before, takesFirst);
                readList(f, list, takesFirst);
                if (takesFirst)
                    QCOMPARE(f.people(), people);
                const QStringList first = everybody(f);
                const int acts = f.count(u"SELECT count(*) FROM act"_s);
                for (int again = 0; again < 2; ++again) {
                    const ImportReport report = readList(f, list, takesFirst);
                    QCOMPARE(report.added + report.updated, 0);
                    QCOMPARE(everybody(f), first);
                    QCOMPARE(f.count(u"SELECT count(*) FROM act"_s), acts);
                }
            }
    }

    /// Whom one row has is still there to be chosen for another, but not first.
    void whoIsTakenStandsLast()
    {
        ImportFixture f;
        readList(f, {ada("gammal@example.org")}, false);
        const ImportPlan plan = f.plan({headings, ada("ada1@example.org"), ada("ada2@example.org")});
        QCOMPARE(plan.count(RowFate::Doubtful), 2);
        QVERIFY(plan.rows.first().choices.first().contains(u"gammal@example.org"_s));
        QVERIFY(!plan.rows.last().choices.first().contains(u"gammal@example.org"_s));
        QVERIFY(plan.rows.last().choices.last().contains(u"gammal@example.org"_s));
    }

    /// Who may have another address by now is asked about, as long as no other row has the one that is known.
    void aNewAddressAloneIsAskedAbout()
    {
        ImportFixture f;
        readList(f, {ada("gammal@example.org")}, false);
        const ImportPlan plan = f.plan({headings, ada("ada1@example.org")});
        QCOMPARE(int(plan.rows.first().fate), int(RowFate::Doubtful));
        QCOMPARE(plan.rows.first().choices.size(), 2);
        QVERIFY(plan.rows.first().choices.first().contains(u"gammal@example.org"_s));
    }

    void notesOfTwoRowsAreKept()
    {
        ImportFixture f;
        readList(f, {ada("ada@example.org")}, false);
        const Rows rows{{u"Ada Alm"_s, u"ada@example.org"_s, {}, {}, {}, {}, u"ett"_s}, {u"Ada Alm"_s, u"ada@example.org"_s, {}, {}, {}, {}, u"två"_s}};
        readList(f, rows, false);
        QCOMPARE(registerstore::people(f.db())->first().note, u"ett\ntvå"_s);
        QVERIFY(!f.plan(Rows{headings} + rows).changesAnything());
    }

    void whoLiesInTheTrash_data()
    {
        QTest::addColumn<QStringList>("row");
        QTest::addColumn<bool>("isAsked");
        QTest::newRow("the same row") << ada("ada@example.org", "", "Kumla") << true;
        QTest::newRow("the address alone") << ada("ada@example.org") << true;
        QTest::newRow("the place alone") << ada("", "", "Kumla") << true;
        QTest::newRow("another address") << ada("alm@example.org", "", "Kumla") << false;
        QTest::newRow("another place") << ada("", "", "Laxå") << false;
        QTest::newRow("somebody else's mailbox") << QStringList{u"Bo Ek"_s, u"ada@example.org"_s} << false;
    }

    /// Nobody who was put in the trash comes back as somebody new unless that is chosen.
    void whoLiesInTheTrash()
    {
        QFETCH(QStringList, row);
        QFETCH(bool, isAsked);
        ImportFixture f;
        readList(f, {ada("ada@example.org", "", "Kumla")}, false);
        QVERIFY(registerstore::trashPeople(*f.store, {registerstore::people(f.db())->first().id}).ok());
        QCOMPARE(f.people(), 0);
        ImportPlan plan = f.plan({headings, row});
        QCOMPARE(int(plan.rows.first().fate), int(isAsked ? RowFate::Doubtful : RowFate::New));
        QCOMPARE(plan.rows.first().reason.contains(u"trash"_s), isAsked);
        if (!isAsked)
            return;
        readList(f, {row}, true);
        QCOMPARE(f.people(), 0);
        plan.rows.first().choice = 1;
        f.apply(plan);
        QCOMPARE(f.people(), 1);
        QVERIFY(!f.plan({headings, row}).changesAnything());
    }

    void whoIsOfAnotherMunicipality_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("row");
        QTest::addColumn<int>("fate");
        QTest::addColumn<bool>("isTold");
        const auto doubtful = int(RowFate::Doubtful);
        QTest::newRow("no address") << ada("", "", "Kumla") << ada("", "", "Laxå") << doubtful << true;
        QTest::newRow("an address in the register") << ada("ada@example.org", "", "Kumla") << ada("", "", "Laxå") << doubtful << true;
        QTest::newRow("an address in the list") << ada("", "", "Kumla") << ada("ada@example.org", "", "Laxå") << doubtful << true;
        QTest::newRow("two phones") << ada("", "0701680611", "Kumla") << ada("", "0701680622", "Laxå") << doubtful << true;
        QTest::newRow("two addresses") << ada("a@example.org", "", "Kumla") << ada("b@example.org", "", "Laxå") << int(RowFate::New) << true;
        QTest::newRow("one name alone") << QStringList{u"Cecilia"_s, {}, {}, u"Kumla"_s} << QStringList{u"Cecilia"_s, {}, {}, u"Laxå"_s} << int(RowFate::New) << true;
        QTest::newRow("the same address") << ada("ada@example.org", "", "Kumla") << ada("ada@example.org", "", "Laxå") << int(RowFate::Updated) << false;
        QTest::newRow("the same phone") << ada("", "0701680611", "Kumla") << ada("", "0701680611", "Laxå") << int(RowFate::Updated) << false;
        QTest::newRow("the same municipality") << ada("", "", "Kumla") << ada("", "", "Kumla") << int(RowFate::Unchanged) << false;
        QTest::newRow("another name") << ada("", "", "Kumla") << QStringList{u"Ada Ek"_s, {}, {}, u"Laxå"_s} << int(RowFate::New) << false;
    }

    /// Nobody of the name comes in beside the one that there is without a word.
    void whoIsOfAnotherMunicipality()
    {
        QFETCH(QStringList, before);
        QFETCH(QStringList, row);
        QFETCH(bool, isTold);
        ImportFixture f;
        readList(f, {before}, false);
        const ImportPlan plan = f.plan({headings, row});
        const ImportRow &judged = plan.rows.first();
        QTEST(int(judged.fate), "fate");
        QCOMPARE((judged.reason + judged.notes.join(u' ')).contains(u"Kumla"_s), isTold);
        readList(f, {row}, true);
        QVERIFY(!f.plan({headings, row}).changesAnything());
        QCOMPARE(f.plan({headings, row}).count(RowFate::Doubtful), 0);
    }

    void whoeverIsChosenOfTwoMunicipalities_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<int>("people");
        QTest::newRow("undecided") << -1 << 1;
        QTest::newRow("another person") << 0 << 2;
        QTest::newRow("the same person") << 1 << 1;
    }

    void whoeverIsChosenOfTwoMunicipalities()
    {
        QFETCH(int, choice);
        QFETCH(int, people);
        ImportFixture f;
        readList(f, {ada("", "", "Kumla", "Rektor")}, false);
        const Rows rows{headings, ada("", "", "Laxå", "Chef")};
        ImportPlan plan = f.plan(rows);
        const QStringList choices = plan.rows.first().choices;
        QCOMPARE(choices.size(), 2);
        // That she moves is said, and from where.
        QVERIFY2(choices.last().contains(u"Laxå"_s) && choices.last().contains(u"Kumla"_s), qPrintable(choices.last()));
        plan.rows.first().choice = choice;
        f.apply(plan);
        QCOMPARE(f.people(), people);
        const QStringList stored = everybody(f);
        QVERIFY(!f.plan(rows).changesAnything());
        QCOMPARE(f.plan(rows).count(RowFate::Doubtful), choice < 0 ? 1 : 0);
        QCOMPARE(everybody(f), stored);
    }

    /// A list that has both says itself that they are two.
    void whoIsInTheListInBothMunicipalities()
    {
        const Rows both{ada("", "", "Kumla"), ada("", "", "Laxå")};
        for (const Rows &rows : {both, Rows(both.crbegin(), both.crend())}) {
            ImportFixture f;
            readList(f, {ada("", "", "Kumla")}, false);
            const ImportPlan plan = f.plan(Rows{headings} + rows);
            QCOMPARE(plan.count(RowFate::New), 1);
            QCOMPARE(plan.count(RowFate::Unchanged), 1);
            readList(f, rows, false);
            QCOMPARE(f.people(), 2);
            QVERIFY(!f.plan(Rows{headings} + rows).changesAnything());
        }
    }

    void whoIsProtectedElsewhere_data()
    {
        QTest::addColumn<QStringList>("row");
        QTest::newRow("no address") << ada("", "", "Laxå");
        QTest::newRow("another address") << ada("b@example.org", "", "Laxå");
    }

    /// Where somebody with protected identity is, or which address is hers, is not found out by asking; nor does she come in once more, unprotected.
    void whoIsProtectedElsewhere()
    {
        QFETCH(QStringList, row);
        ImportFixture f;
        Person protectedOne = f.person("Ada", "Alm", "a@example.org");
        protectedOne.municipality = f.municipality("Kumla");
        protectedOne.isProtected = true;
        f.add(protectedOne);
        const ImportPlan plan = f.plan({headings, row});
        const ImportRow &judged = plan.rows.first();
        QCOMPARE(int(judged.fate), int(RowFate::Doubtful));
        const QString said = judged.reason + judged.choices.join(u' ') + judged.notes.join(u' ');
        QVERIFY2(!said.contains(u"Kumla"_s) && !said.contains(u"a@example.org"_s), qPrintable(said));
        readList(f, {row}, true);
        QCOMPARE(f.people(), 1);
    }

    /// Who lies in the trash is asked about first, whoever else has the name.
    void whoLiesInTheTrashAndIsElsewhere()
    {
        ImportFixture f;
        readList(f, {ada("", "", "Laxå")}, false);
        QVERIFY(registerstore::trashPeople(*f.store, {registerstore::people(f.db())->first().id}).ok());
        readList(f, {ada("", "", "Kumla")}, false);
        const ImportPlan plan = f.plan({headings, ada("", "", "Laxå")});
        const ImportRow &judged = plan.rows.first();
        QCOMPARE(judged.choices.size(), 3);
        QVERIFY2(judged.reason.contains(u"trash"_s) && judged.reason.contains(u"Kumla"_s), qPrintable(judged.reason));
        readList(f, {ada("", "", "Laxå")}, true);
        QCOMPARE(f.people(), 1);
    }

    /// The same rows sorted otherwise are the same people's.
    void orderDoesNotMatter()
    {
        ImportFixture f;
        QRandomGenerator random(1867);
        const auto pick = [&random](const QStringList &from) { return from.at(random.bounded(int(from.size()))); };
        const QStringList phones{u"+46701680611"_s, u"+46701680622"_s, {}};
        int sure = 0;
        for (int round = 0; round < 60; ++round) {
            const QString family = u"Alm"_s + QChar(u'a' + round % 20) + QChar(u'a' + round / 20);
            QStringList places{u"Laxå"_s, u"Nora"_s, u"Kumla"_s, {}};
            QStringList mails{u"a%1@example.org"_s.arg(round), u"b%1@example.org"_s.arg(round), {}, {}};
            for (int i = 0; i < 4; ++i) {
                Person person;
                person.given = u"Ada"_s;
                person.family = family;
                person.email = pick(mails);
                person.phone = pick(phones);
                person.municipality = f.municipality(pick(places).toUtf8().constData());
                f.add(person);
            }
            std::shuffle(places.begin(), places.end(), random);
            std::shuffle(mails.begin(), mails.end(), random);
            Rows rows;
            // Two numbers of one person are taken in the order of the rows; an address needs none.
            for (int i = 0; i < 4; ++i)
                rows.append({u"Ada "_s + family, mails.at(i), mails.at(i).isEmpty() ? pick(phones) : QString(), places.at(i)});
            const QMap<QString, Id> found = surely(f, rows);
            QCOMPARE(found.size(), rows.size());
            sure += int(std::count_if(found.cbegin(), found.cend(), [](const Id &id) { return !id.isNull(); }));
            for (int again = 0; again < 3; ++again) {
                std::shuffle(rows.begin(), rows.end(), random);
                QCOMPARE(surely(f, rows), found);
            }
        }
        QVERIFY(sure > 30);
    }

    /// Only one of two rows can be whom the register has: neither is before the other.
    void whomTwoRowsWantIsAskedAbout()
    {
        const Rows both{ada("a@example.org", "", "Laxå"), ada("b@example.org", "", "Laxå")};
        for (const Rows &rows : {both, Rows(both.crbegin(), both.crend())}) {
            ImportFixture f;
            readList(f, {ada("", "", "Laxå")}, false);
            const ImportPlan plan = f.plan(Rows{headings} + rows);
            QCOMPARE(plan.count(RowFate::Doubtful), 2);
            readList(f, rows, false);
            QVERIFY(!f.plan(Rows{headings} + rows).changesAnything());
            readList(f, rows, true);
            QCOMPARE(f.people(), 2);
            QCOMPARE(f.plan(Rows{headings} + rows).count(RowFate::Unchanged), 2);
        }
    }

    /// Who was merged lives on in another, and lies in no trash.
    void whoWasMergedIsNotAskedAbout()
    {
        ImportFixture f;
        const Id one = f.add("Ada", "Alm", "ada@example.org");
        const Id other = f.add("Bo", "Ek");
        Edit edit(*f.store, ActText("Merged"));
        edit.update(u"person"_s, one, {{u"merged_into"_s, other.bind()}, {u"deleted"_s, 1}});
        QVERIFY(edit.commit().ok());
        QCOMPARE(int(f.plan({headings, ada("ada@example.org")}).rows.first().fate), int(RowFate::New));
    }
};

LANSNAV_TEST_MAIN(TestPeopleNamesakes)
#include "tst_peoplenamesakes.moc"
