// SPDX-License-Identifier: GPL-3.0-or-later
#include "peopletabfixture.h"

#include "register/organisationspage.h"
#include "support/testmain.h"

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

/// The register of organisations.
class TestOrganisationsPage : public QObject
{
    Q_OBJECT

private slots:
    void organisationsPage()
    {
        TabFixture f;
        Organisation o;
        o.name = u"Vidöppen"_s;
        o.kind = u"association"_s;
        const Id id = *registerstore::addOrganisation(*f.store, o);
        Person p = f.person("Anna", "Ek");
        p.organisation = id;
        f.add(p);
        f.open();
        f.tab->showRow(id, u"organisations"_s);
        f.settle();
        QCOMPARE(f.tab->currentRow(), id);
        auto *name = qobject_cast<QLineEdit *>(f.tab->organisations()->form()->row(u"name"_s)->field()->control());
        QCOMPARE(name->text(), u"Vidöppen"_s);
        type(name, u"Vidare"_s);
        QTest::keyClick(name, Qt::Key_Tab);
        QCOMPARE(registerstore::organisation(f.db(), id)->name, u"Vidare"_s);
    }
};

LANSNAV_TEST_MAIN(TestOrganisationsPage)
#include "tst_organisationspage.moc"
