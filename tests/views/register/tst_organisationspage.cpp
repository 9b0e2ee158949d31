// SPDX-License-Identifier: GPL-3.0-or-later
#include "peopletabfixture.h"

#include "common/feedback.h"
#include "common/newrowdialog.h"
#include "register/organisationspage.h"
#include "support/modal.h"
#include "support/testmain.h"

#include <QPushButton>

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

    void aNewOneNeedsAName()
    {
        TabFixture f;
        f.open();
        const auto dialog = f.tab->organisations()->newDialog();
        dialog->show();
        dialog->accept();
        QVERIFY(dialog->isVisible());
        QVERIFY(!dialog->banner()->sentence().isEmpty());
        dialog->form()->row(u"name"_s)->field()->setValue(u"Föreningen Påhittad"_s);
        dialog->accept();
        QVERIFY(!dialog->isVisible());
        QCOMPARE(registerstore::organisation(f.db(), dialog->created())->name, u"Föreningen Påhittad"_s);
        QVERIFY(f.store->undo().ok());
        QCOMPARE(f.count(u"SELECT count(*) FROM organisation WHERE deleted = 0"_s), 0);
    }

    void oneOfThatNameIsShownInstead()
    {
        TabFixture f;
        const Id id = add(f, u"Vidöppen"_s);
        add(f, u"Alltid först"_s);
        f.open();
        f.tab->showRow({}, u"organisations"_s);
        f.settle();
        OrganisationsPage *page = f.tab->organisations();
        QVERIFY(page->currentId() != id);
        Modals modals;
        modals.answer<NewRowDialog>([](NewRowDialog &dialog) {
            dialog.form()->row(u"name"_s)->field()->setValue(u"vidöppen"_s);
            dialog.accept();
        });
        QTest::mouseClick(page->findChild<QPushButton *>(u"newOrganisation"_s), Qt::LeftButton);
        QVERIFY(modals.allCame());
        f.settle();
        QCOMPARE(page->currentId(), id);
        QVERIFY(!page->list()->banner()->sentence().isEmpty());
        QCOMPARE(f.count(u"SELECT count(*) FROM organisation"_s), 2);
    }

    /// The list does not have it; what it was is shown all the same, and cannot be changed.
    void oneInTheTrashIsShown()
    {
        TabFixture f;
        const Id id = add(f, u"Vidöppen"_s);
        const Id other = add(f, u"Alltid först"_s);
        QVERIFY(registerstore::trashOrganisations(*f.store, {id}).ok());
        f.open();
        f.tab->showRow({}, u"organisations"_s);
        f.settle();
        OrganisationsPage *page = f.tab->organisations();
        QCOMPARE(page->currentId(), other);
        f.tab->showRow(id, u"organisations"_s);
        f.settle();
        QCOMPARE(page->currentId(), id);
        QCOMPARE(page->pane()->title(), u"Vidöppen"_s);
        const auto isReadOnly = [page] { return qobject_cast<QLineEdit *>(page->form()->row(u"name"_s)->field()->control())->isReadOnly(); };
        QVERIFY(isReadOnly());
        f.tab->showRow(other, u"organisations"_s);
        f.settle();
        QVERIFY(!isReadOnly());
    }

private:
    static Id add(TabFixture &f, const QString &name)
    {
        Organisation organisation;
        organisation.name = name;
        organisation.kind = u"association"_s;
        return *registerstore::addOrganisation(*f.store, organisation);
    }
};

LANSNAV_TEST_MAIN(TestOrganisationsPage)
#include "tst_organisationspage.moc"
