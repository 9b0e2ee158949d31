// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/datefield.h"
#include "common/filterbar.h"
#include "common/settings.h"
#include "common/tableview.h"
#include "models/register/registerfixture.h"
#include "register/newbreakdialog.h"
#include "register/peopletab.h"
#include "register/registerarea.h"
#include "register/schoolbreakspage.h"
#include "support/modal.h"
#include "support/testmain.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

namespace {

struct PageFixture : RegisterFixture
{
    PageFixture()
    {
        areas = {registerArea()};
        settings.path = dir.filePath(u"settings.ini"_s);
        context.store = store.get();
        context.areas = &areas;
        context.settings = &settings;
        context.toast = [](const QString &, bool) {};
        context.exportKind = [this](const QString &kind, const Scope &scope) {
            exported = kind;
            exportedScope = scope;
        };
        page = std::make_unique<SchoolBreaksPage>(context);
        page->resize(1100, 620);
        page->show();
        settle();
    }
    void settle()
    {
        for (int i = 0; i < 3; ++i) {
            store->waitForFetches();
            QCoreApplication::processEvents();
        }
    }
    QLineEdit *field(const char *key) { return qobject_cast<QLineEdit *>(page->form()->row(QString::fromLatin1(key))->field()->control()); }
    void type(const char *key, const QString &text)
    {
        field(key)->setFocus();
        field(key)->selectAll();
        QTest::keyClicks(field(key), text);
        QTest::keyClick(field(key), Qt::Key_Return);
        settle();
    }
    SchoolBreak only() { return SchoolBreaks::read(db())->first(); }

    QTemporaryDir dir;
    QList<Area> areas;
    Settings settings;
    AppContext context;
    QString exported;
    Scope exportedScope;
    std::unique_ptr<SchoolBreaksPage> page;
};

} // namespace

class TestSchoolBreaksPage : public QObject
{
    Q_OBJECT

private slots:
    /// As the person at the keyboard adds one: name, first day, last day proposed, two municipalities ticked.
    void added()
    {
        PageFixture f;
        Modals modals;
        modals.answer<NewBreakDialog>([](NewBreakDialog &dialog) {
            // The page's own activation may still be on its way, and would take the focus back.
            QTest::qWait(50);
            dialog.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&dialog));
            const auto type = [&](const char *key, const QString &text) {
                auto *edit = qobject_cast<QLineEdit *>(dialog.form()->row(QString::fromLatin1(key))->field()->control());
                edit->setFocus();
                QTest::keyClicks(edit, text);
            };
            type("name", u"Sportlov"_s);
            type("start", u"2026-02-23"_s);
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
            QCOMPARE(static_cast<DateField *>(dialog.form()->row(u"end"_s)->field())->date(), QDate(2026, 2, 27));
            for (int i = 0; i < dialog.list()->count(); ++i)
                if (dialog.list()->item(i)->text() == u"Kumla"_s || dialog.list()->item(i)->text() == u"Laxå"_s)
                    dialog.list()->item(i)->setCheckState(Qt::Checked);
            dialog.accept();
        });
        QTest::mouseClick(f.page->findChild<QPushButton *>(u"newBreak"_s), Qt::LeftButton);
        QVERIFY(modals.allCame());
        f.settle();
        QCOMPARE(f.page->model()->rowCount(), 2);
        QCOMPARE(f.page->currentId(), f.page->table()->currentId());
        QVERIFY(!f.page->currentId().isNull());
    }

    /// A wrong date keeps the dialog open, and nothing is added.
    void dialogKeepsWhatIsWrong()
    {
        PageFixture f;
        NewBreakDialog dialog(*f.store, {}, f.page.get());
        dialog.show();
        auto *start = qobject_cast<QLineEdit *>(dialog.form()->row(u"start"_s)->field()->control());
        start->setFocus();
        QTest::keyClicks(start, u"31/2"_s);
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.form()->row(u"start"_s)->hasError());
        start->clear();
        QTest::keyClicks(start, u"2026-02-23"_s);
        dialog.accept();        // still without a name
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.created().isEmpty());
        QVERIFY(SchoolBreaks::read(f.db())->isEmpty());
    }

    /// Fields save one by one; the break moves with its first day; a last day before the first is refused in words.
    void editedInPlace()
    {
        PageFixture f;
        QVERIFY(SchoolBreaks::add(*f.store, {QDate(2026, 2, 23), QDate(2026, 2, 27), u"sportlov"_s}, {}).ok());
        f.settle();
        f.page->select(f.only().id);
        f.settle();
        QCOMPARE(f.field("name")->text(), u"sportlov"_s);
        f.type("start", u"2026-03-02"_s);
        QCOMPARE(f.only().days.first, QDate(2026, 3, 2));
        QCOMPARE(f.only().days.last, QDate(2026, 3, 6));
        f.type("end", u"2026-02-02"_s);
        QVERIFY(f.page->form()->row(u"end"_s)->hasError());
        QCOMPARE(f.only().days.last, QDate(2026, 3, 6));
        f.type("end", u"2026-03-05"_s);
        QVERIFY(!f.page->form()->row(u"end"_s)->hasError());
        f.type("name", u"vinterlov"_s);
        QCOMPARE(f.only().days.name, u"vinterlov"_s);
        QCOMPARE(f.only().days.last, QDate(2026, 3, 5));
        QVERIFY(f.store->undo().ok());
        f.settle();
        QCOMPARE(f.field("name")->text(), u"sportlov"_s);
    }

    /// The list exports the rows that pass its filter, in its order.
    void exportsWhatItShows()
    {
        PageFixture f;
        QVERIFY(SchoolBreaks::add(*f.store, {QDate(2026, 2, 23), QDate(2026, 2, 27), u"sportlov"_s}, {}).ok());
        QVERIFY(SchoolBreaks::add(*f.store, {QDate(2026, 4, 6), QDate(2026, 4, 10), u"påsklov"_s}, {}).ok());
        QVERIFY(SchoolBreaks::add(*f.store, {QDate(2026, 10, 26), QDate(2026, 10, 30), u"höstlov"_s}, {}).ok());
        f.settle();
        f.page->filter()->setText(u"p"_s);
        QVERIFY(f.page->table()->canExport());
        f.page->table()->exportShown();
        QCOMPARE(f.exported, u"school-breaks"_s);
        const auto table = readKind(f.db(), *kindOf(f.areas, f.exported), f.exportedScope);
        QVERIFY(table.ok());
        QStringList names;
        for (const QVariantList &row : table->rows)
            names.append(row.first().toString());
        QCOMPARE(names, (QStringList{u"påsklov"_s, u"sportlov"_s}));       // latest first, as the list is
    }

    void tabShowsThem()
    {
        PageFixture f;
        QVERIFY(SchoolBreaks::add(*f.store, {QDate(2026, 2, 23), QDate(2026, 2, 27), u"sportlov"_s}, {}).ok());
        PeopleTab tab(f.context);
        tab.show();
        f.settle();
        tab.showRow(f.only().id, u"breaks"_s);
        f.settle();
        QCOMPARE(tab.currentRow(), f.only().id);
        QVERIFY(tab.breaks()->isVisible());
        // A row of another page is not one of this.
        tab.breaks()->select(Id::fresh(f.environment));
        QCOMPARE(tab.currentRow(), f.only().id);
    }
};

LANSNAV_TEST_MAIN(TestSchoolBreaksPage)
#include "tst_schoolbreakspage.moc"
