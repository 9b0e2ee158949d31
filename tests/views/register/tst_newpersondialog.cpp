// SPDX-License-Identifier: GPL-3.0-or-later
#include "peopletabfixture.h"

#include "common/feedback.h"
#include "register/newpersondialog.h"
#include "support/testmain.h"

#include <QPushButton>

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

/// Who is added to the register, and who is there already.
class TestNewPersonDialog : public QObject
{
    Q_OBJECT

private slots:
    void warnsOfDuplicates()
    {
        TabFixture f;
        const Id anna = f.add("Åsa", "Åkerlund", "asa@example.org");
        f.open();
        NewPersonDialog dialog(*f.store);
        dialog.show();
        const auto edit = [&](const char *key) { return qobject_cast<QLineEdit *>(dialog.form()->row(QString::fromLatin1(key))->field()->control()); };
        type(edit("given"), u"Asa"_s);
        type(edit("family"), u"Akerlund"_s);
        QTRY_COMPARE(dialog.candidates().size(), 1);
        QCOMPARE(dialog.candidates().first().id, anna);
        f.settle();
        QPushButton *open = nullptr;
        for (auto *button : dialog.findChildren<QPushButton *>())
            if (button->accessibleDescription().contains(u"Åkerlund"))
                open = button;
        QVERIFY(open && open->isVisible());
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.person(), anna);
        QVERIFY(!dialog.wasAdded());
    }

    /// That there are protected people is told of every name alike: trying names says nothing of who they are.
    void protectedPeopleAreNotGivenAwayByTheirName()
    {
        TabFixture f;
        const auto noteFor = [&f](const QString &typed) {
            NewPersonDialog dialog(*f.store);
            dialog.setTyped(typed);
            dialog.show();
            f.settle();
            QTest::qWait(200);
            f.settle();
            return dialog.candidates().isEmpty() ? dialog.form()->row(u"protected"_s)->message() : u"given away"_s;
        };
        QCOMPARE(noteFor(u"Disa Hemlig"_s), QString());
        Person hidden = f.person("Disa", "Hemlig");
        hidden.isProtected = true;
        f.add(hidden);
        const QString said = noteFor(u"Disa Hemlig"_s);
        QVERIFY(!said.isEmpty() && said != "given away"_L1);
        QCOMPARE(noteFor(u"Bo Al"_s), said);
    }

    void addsAndSaysWhatIsWrong()
    {
        TabFixture f;
        f.open();
        NewPersonDialog dialog(*f.store);
        dialog.setTyped(u"Ek, Anna"_s);
        QCOMPARE(dialog.form()->value(u"given"_s).toString(), u"Anna"_s);
        auto *email = qobject_cast<QLineEdit *>(dialog.form()->row(u"email"_s)->field()->control());
        email->setText(u"anna"_s);
        dialog.accept();
        QVERIFY(dialog.form()->row(u"email"_s)->hasError());
        QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), 0);
        email->setText(u"Anna@example.org"_s);
        dialog.accept();
        QVERIFY(dialog.wasAdded());
        QCOMPARE(f.read(dialog.person()).email, u"anna@example.org"_s);
    }

    void escapeAsksBeforeItThrowsAway()
    {
        TabFixture f;
        f.open();
        NewPersonDialog untouched(*f.store);
        untouched.show();
        QTest::keyClick(&untouched, Qt::Key_Escape);
        QVERIFY(!untouched.isVisible());
        NewPersonDialog dialog(*f.store);
        dialog.show();
        auto *given = qobject_cast<QLineEdit *>(dialog.form()->row(u"given"_s)->field()->control());
        type(given, u"Eva"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        QVERIFY(!dialog.findChild<BannerBar *>()->sentence().isEmpty());
        // Typing on means that it was a mistake.
        type(given, u"Evy"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), 0);
    }
};

LANSNAV_TEST_MAIN(TestNewPersonDialog)
#include "tst_newpersondialog.moc"
