// SPDX-License-Identifier: GPL-3.0-or-later
// Memberships of somebody in the trash: none that count, none that end on a day that nobody stated, and back as they were.
#include "area/area.h"
#include "network/lists.h"
#include "network/networkarea.h"
#include "network/rules.h"
#include "networkfixture.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

/// What the list of members says under "To", of each with the name: "Anna Ek: in the trash".
QStringList ends(NetworkFixture &f)
{
    const NetworkDetail detail = f.detail(f.network("BBIC"));
    const MemberListModel::Columns columns = memberColumns(detail.network);
    const auto end = std::find_if(columns.cbegin(), columns.cend(), [](const auto &column) { return column.key == u"end"; });
    QStringList said;
    for (const MemberRow &row : memberRows(detail, QDate::currentDate()))
        said.append(row.name + u": "_s + end->value(row).toString());
    said.sort();
    return said;
}

QStringList exported(NetworkFixture &f)
{
    const QList<Kind> kinds = networkArea().kinds;
    const auto kind = std::find_if(kinds.cbegin(), kinds.cend(), [](const Kind &one) { return one.key == u"members"; });
    Scope scope;
    scope.ids.insert(u"network"_s, f.network("BBIC"));
    const auto table = readKind(f.db(), *kind, scope);
    NetworkFixture::must(table);
    QStringList names;
    for (const QVariantList &row : table->rows)
        names.append(row.value(1).toString());
    names.sort();
    return names;
}

} // namespace

class TestNetworkTrash : public QObject
{
    Q_OBJECT

private slots:
    void noDayIsMadeUp();
    void isNoFault();
    void whoseDayIsNotKnownCountsNever();
};

void TestNetworkTrash::noDayIsMadeUp()
{
    NetworkFixture f;
    const Id bbic = f.network("BBIC");
    const QDate today = QDate::currentDate();
    const Id anna = f.person("Anna", "Ek");
    const Id bo = f.person("Bo", "Alm");
    NetworkFixture::must(f.networks->addMember(f.member(bbic, anna, "Laxå")));
    Membership ended = f.member(bbic, bo, "Nora");
    ended.start = PartialDate::year(2019);
    ended.end = PartialDate::year(2020);
    NetworkFixture::must(f.networks->addMember(ended));
    NetworkFixture::must(f.networks->addMember(f.member(bbic, f.person("Cia", "Lind"), "Kumla")));
    const QStringList before = ends(f);
    QCOMPARE(before, (QStringList{u"Anna Ek: "_s, u"Bo Alm: 2020"_s, u"Cia Lind: "_s}));
    NetworkFixture::must(registerstore::trashPeople(*f.store, {anna, bo}));
    // A day that was stated stands.
    QCOMPARE(ends(f), (QStringList{u"Anna Ek: in the trash"_s, u"Bo Alm: 2020"_s, u"Cia Lind: "_s}));
    QCOMPARE(NetworkRules::membersOn(f.detail(bbic), today).size(), 1);
    QCOMPARE(NetworkRules::row(f.detail(bbic), today).members, 1);
    // Read back it would be another person of the name.
    QCOMPARE(exported(f), QStringList{u"Cia Lind"_s});
    // Since when there is none, is not known.
    for (const SeatCover &seat : NetworkRules::coverage(f.detail(bbic), today).seats)
        if (seat.name == u"Laxå") {
            QCOMPARE(int(seat.state), int(SeatState::Vacant));
            QVERIFY(seat.vacantSince.isNull());
        }
    NetworkFixture::must(registerstore::restorePeople(*f.store, {anna, bo}));
    QCOMPARE(ends(f), before);
    QCOMPARE(NetworkRules::membersOn(f.detail(bbic), today).size(), 2);
    QCOMPARE(exported(f).size(), 3);
}

/// To put somebody in the trash is no fault of the file.
void TestNetworkTrash::isNoFault()
{
    NetworkFixture f;
    const Id anna = f.person("Anna", "Ek");
    NetworkFixture::must(f.networks->addMember(f.member(f.network("BBIC"), anna, "Laxå")));
    NetworkFixture::must(registerstore::trashPeople(*f.store, {anna}));
    const auto faults = networkArea().check(f.db());
    NetworkFixture::must(faults);
    QVERIFY2(faults->isEmpty(), qPrintable(faults->join(u'\n')));
}

/// A file in which another program has put somebody in the trash.
void TestNetworkTrash::whoseDayIsNotKnownCountsNever()
{
    NetworkFixture f;
    const Id bbic = f.network("BBIC");
    const Id anna = f.person("Anna", "Ek");
    NetworkFixture::must(f.networks->addMember(f.member(bbic, anna, "Laxå")));
    NetworkFixture::must(registerstore::trashPeople(*f.store, {anna}));
    {
        Edit edit(*f.store, ActText("Raw"));
        edit.run(u"DELETE FROM cell WHERE tbl = 'person' AND unit = 'deleted'"_s);
        NetworkFixture::must(edit.commit());
    }
    QVERIFY(NetworkRules::membersOn(f.detail(bbic), QDate::currentDate()).isEmpty());
}

LANSNAV_TEST_MAIN(TestNetworkTrash)
#include "tst_networktrash.moc"
