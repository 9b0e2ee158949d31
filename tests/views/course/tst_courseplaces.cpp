// SPDX-License-Identifier: GPL-3.0-or-later
#include "coursetabfixture.h"

#include "common/datefield.h"
#include "common/feedback.h"
#include "common/form.h"
#include "course/newroomdialog.h"
#include "course/roomspage.h"
#include "course/speakerspage.h"
#include "privacy/masking.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>

using namespace lansnav;
using namespace Qt::StringLiterals;

/// Rooms with their blocked times, and speakers.
class TestCoursePlaces : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<test::CourseTabFixture>(); }
    void cleanup() { m.reset(); }

    void aVenueAndItsRoomAreOneAct()
    {
        NewRoomDialog dialog(*m->file.store, {}, {});
        dialog.show();
        dialog.accept();
        QVERIFY(dialog.isVisible());    // neither has a name
        dialog.form()->row(u"new_venue"_s)->field()->setValue(u"Kulturkvarteret"_s);
        dialog.form()->row(u"name"_s)->field()->setValue(u"Hörsalen"_s);
        dialog.form()->row(u"capacity"_s)->field()->setValue(120);
        dialog.accept();
        const auto rooms = test::CourseFixture::must(CourseStore::rooms(m->file.db()));
        QCOMPARE(rooms.size(), 1);
        QCOMPARE(rooms.first().venueName, u"Kulturkvarteret"_s);
        QCOMPARE(rooms.first().capacity, std::optional(120));
        QVERIFY(m->file.store->undo().ok());
        QVERIFY(test::CourseFixture::must(CourseStore::venues(m->file.db())).isEmpty());
    }

    void aRoomIsChangedAndBlocked()
    {
        const Id room = addRoom();
        m->show();
        m->tab->showRow(room, u"rooms"_s);
        m->settle();
        RoomsPage *page = m->tab->rooms();
        QAbstractItemModelTester tester(page->table()->model());
        QCOMPARE(page->currentId(), room);
        FormRow *seats = page->form()->row(u"capacity"_s);
        seats->field()->setValue(80);
        emit seats->field()->edited();
        QVERIFY(seats->commitNow());
        FormRow *address = page->form()->row(u"address"_s);
        address->field()->setValue(u"Fabriksgatan 30"_s);
        emit address->field()->edited();
        QVERIFY(address->commitNow());
        m->settle();
        QCOMPARE(test::CourseFixture::must(CourseStore::rooms(m->file.db())).first().capacity, std::optional(80));
        QCOMPARE(test::CourseFixture::must(CourseStore::venues(m->file.db())).first().address, u"Fabriksgatan 30"_s);
        page->addBlock();
        QVERIFY(!page->pane()->banner()->sentence().isEmpty());     // no day was written
        page->blockTime()->setTimes(MeetingTime::at(QDate(2026, 5, 14)), {});
        page->addBlock();
        m->settle();
        QCOMPARE(m->column("roomTable", u"blocked"_s).size(), 1);
        QVERIFY(!m->column("roomTable", u"blocked"_s).first().isEmpty());
        QVERIFY(m->file.store->undo().ok());
        m->settle();
        QVERIFY(m->column("roomTable", u"blocked"_s).first().isEmpty());
    }

    void aVenueWithoutRoomsIsListed()
    {
        Venue venue;
        venue.name = u"Folkets hus"_s;
        QVERIFY(m->file.courses->addVenue(venue).ok());
        m->show();
        m->tab->showRow({}, u"rooms"_s);
        m->settle();
        QCOMPARE(m->column("roomTable", u"venue"_s), QStringList{u"Folkets hus"_s});
    }

    void chosenTogetherTheyGoAndComeBackTogether_data()
    {
        QTest::addColumn<int>("rooms");
        QTest::addColumn<int>("venues");
        QTest::addColumn<QString>("act");
        QTest::addColumn<QString>("toast");
        QTest::newRow("a room and a venue") << 1 << 1 << u"Put the room %1 and the venue %2 in the trash"_s << u"1 room(s) and 1 venue(s) in the trash."_s;
        QTest::newRow("several of both") << 2 << 2 << u"Put %1 rooms and venues in the trash"_s << u"2 room(s) and 2 venue(s) in the trash."_s;
        QTest::newRow("rooms alone") << 2 << 0 << u"Put %1 rooms in the trash"_s << u"2 room(s) in the trash."_s;
        QTest::newRow("a venue alone") << 0 << 1 << u"Put the venue %1 in the trash"_s << u"1 venue(s) in the trash."_s;
    }
    void chosenTogetherTheyGoAndComeBackTogether()
    {
        QFETCH(int, rooms);
        QFETCH(int, venues);
        QFETCH(QString, act);
        QFETCH(QString, toast);
        for (int i = 0; i < rooms; ++i)
            addRoom();
        for (int i = 1; i <= venues; ++i) {
            Venue venue;
            venue.name = u"Folkets hus %1"_s.arg(i);
            QVERIFY(m->file.courses->addVenue(venue).ok());
        }
        m->show();
        m->tab->showRow({}, u"rooms"_s);
        m->settle();
        RoomsPage *page = m->tab->rooms();
        QCOMPARE(page->table()->model()->rowCount(), rooms + venues);
        page->table()->selectAll();
        const int acts = m->file.count(u"SELECT count(*) FROM act"_s);
        QTest::keyClick(page->table(), Qt::Key_Delete);
        m->settle();
        QCOMPARE(m->file.count(u"SELECT count(*) FROM act"_s), acts + 1);
        QCOMPARE(m->file.store->undoable()->source, act);
        QCOMPARE(m->toasts, QStringList{toast});
        QVERIFY(m->file.store->undo().ok());
        m->settle();
        QCOMPARE(page->table()->model()->rowCount(), rooms + venues);
        QCOMPARE(m->file.count(u"SELECT (SELECT count(*) FROM room WHERE deleted = 1) + (SELECT count(*) FROM venue WHERE deleted = 1)"_s), 0);
    }

    void speakersHaveALineAndNeeds()
    {
        const Id event = m->file.event("Kurs");
        const Id speaker = m->file.person("Anna", "Ek");
        const Id hidden = m->file.person("Hemlig", "Person");
        QVERIFY(m->file.courses->setSpeakers(m->file.detail(event).sessions.first().id, {speaker, hidden}).ok());
        QVERIFY(registerstore::setProtected(*m->file.store, hidden, true).ok());
        m->show();
        m->tab->showRow({}, u"speakers"_s);
        m->settle();
        SpeakersPage *page = m->tab->speakers();
        QAbstractItemModelTester tester(page->table()->model());
        QCOMPARE(page->table()->model()->rowCount(), 2);
        QVERIFY(m->column("speakerTable", u"name"_s).contains(Masking::name()));
        QVERIFY(page->table()->selectId(speaker));
        FormRow *bio = page->form()->row(u"bio"_s);
        bio->field()->setValue(u"Arbetsterapeut i Nora"_s);
        emit bio->field()->edited();
        QVERIFY(bio->commitNow());
        m->settle();
        QCOMPARE(m->file.detail(event).sessions.first().speakers.size(), 2);
        QVERIFY(m->column("speakerTable", u"bio"_s).contains(u"Arbetsterapeut i Nora"_s));
        QVERIFY(m->file.store->undo().ok());
        m->settle();
        QVERIFY(!m->column("speakerTable", u"bio"_s).contains(u"Arbetsterapeut i Nora"_s));
    }

private:
    Id addRoom()
    {
        Venue venue;
        venue.name = u"Kulturkvarteret"_s;
        Room room;
        room.name = u"Hörsalen"_s;
        return test::CourseFixture::must(m->file.courses->addVenueWithRoom(venue, room));
    }

    std::unique_ptr<test::CourseTabFixture> m;
};

LANSNAV_TEST_MAIN(TestCoursePlaces)
#include "tst_courseplaces.moc"
