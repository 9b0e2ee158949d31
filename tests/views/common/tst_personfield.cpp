// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../models/register/registerfixture.h"
#include "common/personfield.h"
#include "common/personpopup.h"
#include "common/registerfields.h"
#include "privacy/masking.h"
#include "support/testmain.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace lansnav;
using namespace Qt::StringLiterals;

class TestPersonField : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_file = std::make_unique<test::RegisterFixture>();
        Person anna = m_file->person("Anna", "Ek", "anna.ek@example.org");
        anna.municipality = m_file->municipality("Kumla");
        m_anna = m_file->add(anna);
        m_bo = m_file->add("Bo", "Ask");
        Person hidden = m_file->person("Hemlig", "Person");
        hidden.isProtected = true;
        m_hidden = m_file->add(hidden);
        m_field = std::make_unique<PersonField>(m_file->store.get());
        m_field->resize(300, 30);
        m_field->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_field.get()));
        m_field->activateWindow();
        m_field->lineEdit()->setFocus();
    }
    void cleanup()
    {
        m_field.reset();
        m_file.reset();
    }

    void findsByNameAndPlace_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("given") << u"ann"_s;
        QTest::newRow("family") << u"ek"_s;
        QTest::newRow("municipality") << u"kuml"_s;
    }
    void findsByNameAndPlace()
    {
        QFETCH(QString, typed);
        PersonPopup *popup = type(typed);
        QCOMPARE(popup->hits().first().id, m_anna);
        QVERIFY(popup->textOf(0).contains(u"Kumla"_s));
        QVERIFY(popup->isCreate(popup->count() - 1));
        QSignalSpy finished(m_field.get(), &Field::finished);
        QTest::keyClick(m_field->lineEdit(), Qt::Key_Return);
        QCOMPARE(m_field->person(), m_anna);
        QCOMPARE(m_field->text(), u"Anna Ek"_s);
        QCOMPARE(finished.count(), 1);
        QVERIFY(m_field->inputError().isEmpty());
    }

    void createsSomebody()
    {
        PersonPopup *popup = type(u"Cecilia Åhs"_s);
        QCOMPARE(popup->count(), 1);
        QVERIFY(popup->textOf(0).contains(u"Cecilia Åhs"_s));
        QSignalSpy chosen(m_field.get(), &PersonField::personChosen);
        QTest::keyClick(m_field->lineEdit(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        const Person made = m_file->read(m_field->person());
        QCOMPARE(made.given, u"Cecilia"_s);
        QCOMPARE(made.family, u"Åhs"_s);
        m_file->store->waitForFetches();
        QCOMPARE(m_field->text(), u"Cecilia Åhs"_s);
    }

    /// A fragment that matches nobody is no name yet: somebody is made of it by choosing to, not by Enter alone.
    void oneWordCreatesNobodyByItself_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("down") << int(Qt::Key_Down);
        QTest::newRow("up") << int(Qt::Key_Up);
    }
    void oneWordCreatesNobodyByItself()
    {
        QFETCH(int, key);
        PersonPopup *popup = type(u"Cecilia"_s);
        QCOMPARE(popup->count(), 1);
        QCOMPARE(popup->current(), -1);
        QSignalSpy chosen(m_field.get(), &PersonField::personChosen);
        QTest::keyClick(m_field->lineEdit(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 0);
        QVERIFY(m_field->person().isNull());
        QVERIFY(!m_field->inputError().isEmpty());
        QCOMPARE(m_field->text(), u"Cecilia"_s);
        QTest::keyClick(m_field->lineEdit(), Qt::Key(key));
        QVERIFY(popup->isCreate(popup->current()));
        QTest::keyClick(m_field->lineEdit(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(m_file->read(m_field->person()).given, u"Cecilia"_s);
    }

    void duplicatesAreShownAtOnce()
    {
        PersonPopup *popup = type(u"Ek Anna"_s);
        bool said = false;
        for (const PersonIndex::Hit &hit : popup->hits())
            said = said || (hit.id == m_anna && !hit.likeness.isEmpty());
        QVERIFY(said);
    }

    void protectedPeopleAreNotFound()
    {
        PersonPopup *popup = type(u"Hemlig"_s);
        for (const PersonIndex::Hit &hit : popup->hits())
            QVERIFY(!hit.name.contains(u"Hemlig"_s));
        m_field->setPerson(m_hidden);
        m_file->store->waitForFetches();
        QCOMPARE(m_field->text(), Masking::name(m_hidden));
        QCOMPARE(m_field->person(), m_hidden);
    }

    void leavingWithoutChoosingIsSaid()
    {
        m_field->setPerson(m_bo);
        m_file->store->waitForFetches();
        QCOMPARE(m_field->text(), u"Bo Ask"_s);
        QVERIFY(m_field->inputError().isEmpty());
        type(u"Nobody"_s);
        QVERIFY(!m_field->inputError().isEmpty());
        m_field->lineEdit()->selectAll();
        QTest::keyClick(m_field->lineEdit(), Qt::Key_Backspace);
        QVERIFY(m_field->inputError().isEmpty());
        QVERIFY(m_field->person().isNull());
    }

    void keysMoveInTheListAndEscapeClosesIt()
    {
        PersonPopup *popup = type(u"a"_s);
        QVERIFY(popup->count() > 1);
        QTest::keyClick(m_field->lineEdit(), Qt::Key_Down);
        QCOMPARE(popup->current(), 1);
        QVERIFY(!m_field->lineEdit()->accessibleDescription().isEmpty());
        QTest::keyClick(m_field->lineEdit(), Qt::Key_Escape);
        QVERIFY(!popup->isVisible());
    }

    void newPeopleAreFoundAtOnce()
    {
        type(u"Doris"_s);
        const Id doris = m_file->add("Doris", "Berg");
        m_field->lineEdit()->clear();
        PersonPopup *popup = type(u"dor"_s);
        QCOMPARE(popup->hits().first().id, doris);
    }

    void municipalitiesByTyping()
    {
        MunicipalityField field(m_file->store.get());
        field.setValue(QVariant::fromValue(m_file->municipality("Nora")));
        m_file->store->waitForFetches();
        QCOMPARE(field.text(), u"Nora"_s);
        QCOMPARE(field.choices().size(), 6);
        auto *combo = qobject_cast<QComboBox *>(field.control());
        combo->lineEdit()->selectAll();
        QTest::keyClicks(combo->lineEdit(), u"lax"_s);
        QTest::keyClick(combo->lineEdit(), Qt::Key_Return);
        QCOMPARE(field.municipality(), m_file->municipality("Laxå"));
    }

    void organisationsFollowTheRegister()
    {
        OrganisationField field(m_file->store.get());
        m_file->store->waitForFetches();
        QCOMPARE(field.choices().size(), 1);
        Organisation o;
        o.name = u"Exempelskolan"_s;
        o.kind = u"other"_s;
        const auto id = registerstore::addOrganisation(*m_file->store, o);
        QVERIFY(id.ok());
        m_file->store->waitForFetches();
        QCOMPARE(field.choices().size(), 2);
        field.setValue(QVariant::fromValue(*id));
        QCOMPARE(field.text(), u"Exempelskolan"_s);
        // Two of one name are told apart by where they are.
        for (const char *place : {"Laxå", "Nora"}) {
            o.name = u"Solsidan"_s;
            o.municipality = m_file->municipality(place);
            QVERIFY(registerstore::addOrganisation(*m_file->store, o).ok());
        }
        m_file->store->waitForFetches();
        QStringList labels;
        for (const Choice &choice : field.choices())
            labels.append(choice.text);
        QCOMPARE(labels, (QStringList{QString(), u"Exempelskolan"_s, u"Solsidan, Laxå"_s, u"Solsidan, Nora"_s}));
    }

private:
    PersonPopup *type(const QString &text)
    {
        m_field->lineEdit()->selectAll();
        QTest::keyClicks(m_field->lineEdit(), text);
        m_file->store->waitForFetches();
        return m_field->findChild<PersonPopup *>();
    }

    std::unique_ptr<test::RegisterFixture> m_file;
    std::unique_ptr<PersonField> m_field;
    Id m_anna, m_bo, m_hidden;
};

LANSNAV_TEST_MAIN(TestPersonField)
#include "tst_personfield.moc"
