// SPDX-License-Identifier: GPL-3.0-or-later
#include "networktabfixture.h"

#include "common/fields.h"
#include "common/filterbar.h"
#include "common/form.h"
#include "common/personfield.h"
#include "network/bccdialog.h"
#include "network/mailaddresses.h"
#include "network/memberaddbar.h"
#include "network/memberform.h"
#include "network/memberspage.h"
#include "privacy/masking.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace lansnav;
using namespace Qt::StringLiterals;

/// Members: added, edited, ended, joined again, written to.
class TestNetworkMembers : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m = std::make_unique<test::NetworkTabFixture>();
        m_network = m->addNetwork(u"BBIC"_s);
        m_anna = m->file.add("Anna", "Ek", "anna.ek@example.org");
        m->show();
        m->open(m_network, u"members"_s);
        m_page = m->find<MembersPage>("membersPage");
    }
    void cleanup() { m.reset(); }

    void addsAMemberFromTheKeyboardAndUndoes()
    {
        QTest::mouseClick(m->find<QPushButton>("addMember"), Qt::LeftButton);
        QVERIFY(m_page->addBar()->isVisible());
        QLineEdit *who = m_page->addBar()->personField()->lineEdit();
        who->setFocus();
        QTest::keyClicks(who, u"anna"_s);
        QTest::qWait(300);
        m->settle();
        QTest::keyClick(who, Qt::Key_Return);
        QTRY_COMPARE(m_page->addBar()->personField()->person(), m_anna);
        m_page->addBar()->seatField()->setValue(QVariant::fromValue(m->file.municipality("Laxå")));
        QTest::mouseClick(m->find<QPushButton>("addMemberNow"), Qt::LeftButton);
        m->settle();
        QCOMPARE(m_page->table()->model()->rowCount(), 1);
        const NetworkDetail after = m->read(m_network);
        QCOMPARE(after.members.size(), 1);
        QCOMPARE(after.members.first().person, m_anna);
        QCOMPARE(after.members.first().municipality, m->file.municipality("Laxå"));
        QCOMPARE(m_page->table()->currentId(), after.members.first().id);
        QVERIFY(m->file.store->undo().ok());
        m->settle();
        QCOMPARE(m_page->table()->model()->rowCount(), 0);
    }

    void withoutAPersonNothingIsAdded()
    {
        m_page->startAdding();
        QTest::mouseClick(m->find<QPushButton>("addMemberNow"), Qt::LeftButton);
        m->settle();
        QVERIFY(m->read(m_network).members.isEmpty());
        QVERIFY(m_page->addBar()->isVisible());
        QTest::keyClick(m_page->addBar(), Qt::Key_Escape);
        QVERIFY(!m_page->addBar()->isVisible());
    }

    /// Neither lost nor added to another network, also when another seat is double-clicked or Add is pressed again.
    void whatIsBegunStaysWithItsNetwork()
    {
        const Id other = m->addNetwork(u"Tidiga tecken"_s);
        m_page->startAdding(m->file.municipality("Kumla"));
        MemberAddBar *bar = m_page->addBar();
        QTest::keyClicks(bar->personField()->lineEdit(), u"Nils"_s);
        m->open(other, u"members"_s);
        QVERIFY(!bar->isVisible());
        QVERIFY(bar->personField()->text().isEmpty());
        m_page->startAdding();
        QVERIFY(bar->personField()->text().isEmpty());
        QVERIFY(bar->membership().municipality.isNull());
        m->open(m_network, u"members"_s);
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->personField()->text(), u"Nils"_s);
        QCOMPARE(bar->membership().municipality, m->file.municipality("Kumla"));
        QVERIFY(bar->membership().person.isNull());
        m_page->startAdding(m->file.municipality("Laxå"));
        QCOMPARE(bar->personField()->text(), u"Nils"_s);
        QCOMPARE(bar->membership().municipality, m->file.municipality("Laxå"));
        // Somebody chosen and not added yet comes back as that person.
        bar->personField()->setPerson(m_anna);
        m->settle();
        m->open(other, u"members"_s);
        m->open(m_network, u"members"_s);
        QCOMPARE(bar->personField()->person(), m_anna);
        QCOMPARE(bar->personField()->text(), u"Anna Ek"_s);
        // What was closed on purpose is gone.
        QTest::keyClick(bar, Qt::Key_Escape);
        m->open(other, u"members"_s);
        m->open(m_network, u"members"_s);
        QVERIFY(!bar->isVisible());
    }

    void editsInPlace()
    {
        const Id member = m->addMember(m_network, m_anna, "Laxå");
        m->open(m_network, u"members"_s, member);
        Form *form = m_page->form()->form();
        auto *role = qobject_cast<QLineEdit *>(form->row(u"role"_s)->field()->control());
        role->setFocus();
        QTest::keyClicks(role, u"Utbildare"_s);
        QTest::keyClick(role, Qt::Key_Return);
        m->settle();
        QCOMPARE(m->read(m_network).members.first().role, u"Utbildare"_s);
        QVERIFY(m->file.store->undo().ok());
        m->settle();
        QVERIFY(m->read(m_network).members.first().role.isEmpty());
        QCOMPARE(role->text(), QString());
    }

    void endingKeepsHistoryAndRejoiningAddsAPeriod()
    {
        const Id member = m->addMember(m_network, m_anna, "Laxå");
        m->open(m_network, u"members"_s, member);
        QVERIFY(NetworkStore(*m->file.store).endMember(member, PartialDate(QDate(2026, 1, 31))).ok());
        m->settle();
        QCOMPARE(m_page->table()->model()->rowCount(), 0);
        m_page->findChild<FilterBar *>()->setValue(u"when"_s, u"ended"_s);
        QCOMPARE(m_page->table()->model()->rowCount(), 1);
        m_page->table()->selectId(member);
        m->settle();
        auto *again = m->find<QPushButton>("rejoinMember");
        QVERIFY(again->isVisible());
        QTest::mouseClick(again, Qt::LeftButton);
        m->settle();
        const NetworkDetail after = m->read(m_network);
        QCOMPARE(after.members.size(), 2);
        QVERIFY(after.members.at(0).end.isNull() != after.members.at(1).end.isNull());
    }

    void whatARemedyFilteredToIsNotLeftBehind()
    {
        m->addMember(m_network, m_anna, "Laxå");
        m->open(m_network, u"members"_s, m->file.municipality("Kumla"));
        QCOMPARE(m_page->table()->model()->rowCount(), 0);
        // The list is not empty without a word: it says what hides its rows, and shows them.
        QVERIFY(!m_page->table()->isVisible());
        m->open(m_network, u"overview"_s);
        m->open(m_network, u"members"_s);
        QCOMPARE(m_page->table()->model()->rowCount(), 1);
        QVERIFY(m_page->table()->isVisible());
    }

    void endsTodayFromTheButton()
    {
        const Id member = m->addMember(m_network, m_anna, "Laxå");
        m->open(m_network, u"members"_s, member);
        QTest::mouseClick(m->find<QPushButton>("endMember"), Qt::LeftButton);
        m->settle();
        QCOMPARE(m->read(m_network).members.first().end, PartialDate(QDate(2026, 3, 2)));
    }

    void protectedPeopleAreMaskedAndNeverWrittenTo()
    {
        Person hidden = m->file.person("Hemlig", "Person", "hemlig@example.org");
        hidden.isProtected = true;
        const Id theHidden = m->file.add(hidden);
        m->addMember(m_network, theHidden, "Nora");
        m->addMember(m_network, m_anna, "Laxå");
        m->addMember(m_network, m->file.add("Bo", "Ask"), "Kumla");
        m->open(m_network, u"members"_s);
        const QAbstractItemModel *model = m_page->table()->model();
        QCOMPARE(model->rowCount(), 3);
        bool masked = false;
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QString text = model->index(row, column).data().toString();
                QVERIFY(!text.contains(u"Hemlig"_s) && !text.contains(u"hemlig@"_s));
                masked |= text == Masking::name(theHidden);
            }
        }
        QVERIFY(masked);
        const MailAddresses mail(m->read(m_network).members);
        QCOMPARE(mail.addresses(), QStringList{u"anna.ek@example.org"_s});
        QCOMPARE(mail.leftOutProtected(), 1);
        QCOMPARE(mail.leftOutWithout(), 1);
        QVERIFY(mail.sentence().contains(u"1"_s));
    }

    void portions_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("size");
        QTest::addColumn<QList<int>>("portions");
        QTest::newRow("none") << 0 << 90 << QList<int>{};
        QTest::newRow("one portion") << 90 << 90 << QList<int>{90};
        QTest::newRow("two portions") << 91 << 90 << QList<int>{90, 1};
        QTest::newRow("all at once") << 700 << 0 << QList<int>{700};
        QTest::newRow("large") << 700 << 500 << QList<int>{500, 200};
    }
    void portions()
    {
        QFETCH(int, people);
        QFETCH(int, size);
        QFETCH(QList<int>, portions);
        QList<Membership> members;
        for (int i = 0; i < people; ++i) {
            Membership member;
            member.person = Id::fresh(m->file.environment);
            member.email = u"namn.efternamn%1@kommun.example.org"_s.arg(i);
            members.append(member);
        }
        const MailAddresses mail(members);
        QList<int> sizes;
        for (const QStringList &portion : mail.portions(size))
            sizes.append(int(portion.size()));
        QCOMPARE(sizes, portions);
        int written = 0;
        for (const QUrl &letter : mail.letters(u"BBIC & annat"_s)) {
            QVERIFY(letter.isValid());
            QVERIFY(letter.toEncoded().size() <= 2000);
            QVERIFY(!letter.toEncoded().contains("& annat"));
            written += int(letter.toString().count(u"@kommun.example.org"_s));
        }
        QCOMPARE(written, people);
    }

    void copiesAPortion()
    {
        QList<Membership> members(2);
        for (int i = 0; i < 2; ++i) {
            members[i].person = Id::fresh(m->file.environment);
            members[i].email = u"p%1@example.org"_s.arg(i);
        }
        BccDialog dialog(MailAddresses(members), u"BBIC"_s, 90);
        dialog.show();
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"copyPortion0"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"p0@example.org; p1@example.org"_s);
    }

    void filesAndPaper()
    {
        m->addMember(m_network, m_anna, "Laxå");
        m->settle();
        for (QAction *action : m_page->findChildren<QAction *>())
            if (action->text().contains(u"Sign-in"_s))
                action->trigger();
        QCOMPARE(m->reported, u"sign-in"_s);
    }

private:
    std::unique_ptr<test::NetworkTabFixture> m;
    Id m_network;
    Id m_anna;
    MembersPage *m_page = nullptr;
};

LANSNAV_TEST_MAIN(TestNetworkMembers)
#include "tst_networkmembers.moc"
