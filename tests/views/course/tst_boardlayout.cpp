// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../models/course/coursefixture.h"
#include "course/boardlayout.h"
#include "support/testmain.h"

using namespace lansnav;
using namespace Qt::StringLiterals;

/// Where the sessions of a day stand on the programme board.
class TestBoardLayout : public QObject
{
    Q_OBJECT

private slots:
    void init() { f = std::make_unique<test::CourseFixture>(); }
    void cleanup() { f.reset(); }

    void tracksStandBesideEachOther()
    {
        const BoardLayout board = BoardLayout::of(f->detail(conference()), day, BoardLayout::Across::Tracks);
        QCOMPARE(board.columns.size(), 2);
        QCOMPARE(board.columns.first().name, u"Barn"_s);
        QCOMPARE(board.places.size(), 3);
        QCOMPARE(board.places.first().column, -1);      // the opening is for everybody
        QCOMPARE(board.first, 9 * 60);
        QVERIFY(board.last >= 12 * 60);
    }

    void whatOverlapsInOneColumnIsSpread()
    {
        Event event;
        event.title = u"Dag"_s;
        const Id id = f->must(f->courses->addEvent(event, {}, {f->session("2026-05-14T09:00+02:00", "2026-05-14T11:00+02:00", "A"),
                                                                                     f->session("2026-05-14T10:00+02:00", "2026-05-14T12:00+02:00", "B"),
                                                                                     f->session("2026-05-14T12:00+02:00", "2026-05-14T13:00+02:00", "C")}));
        const BoardLayout board = BoardLayout::of(f->detail(id), day, BoardLayout::Across::Tracks);
        QCOMPARE(board.places.at(0).lanes, 2);
        QVERIFY(board.places.at(0).lane != board.places.at(1).lane);
        QCOMPARE(board.places.at(2).lanes, 1);
    }

    void offeredColumnsAreThere_data()
    {
        QTest::addColumn<BoardLayout::Across>("across");
        QTest::addColumn<QList<BoardColumn>>("offered");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QList<int>>("columns");
        using enum BoardLayout::Across;
        const QList<BoardColumn> rooms{{u"02"_s, u"Salen"_s}, {u"01"_s, u"Aulan"_s}};
        // By start: the opening, and two tracks beside each other.
        QTest::newRow("tracks") << Tracks << QList<BoardColumn>() << QStringList{u"Barn"_s, u"Digitalt"_s} << QList<int>{-1, 0, 1};
        QTest::newRow("an emptied track") << Tracks << QList<BoardColumn>{{u"Barn"_s, u"Barn"_s}, {u"Casus"_s, u"Casus"_s}}
                                          << QStringList{u"Barn"_s, u"Casus"_s, u"Digitalt"_s} << QList<int>{-1, 0, 2};
        QTest::newRow("no track") << Tracks << QList<BoardColumn>{{{}, u"No track"_s}} << QStringList{u"Barn"_s, u"Digitalt"_s, u"No track"_s} << QList<int>{-1, 0, 1};
        QTest::newRow("no rooms") << Rooms << QList<BoardColumn>() << QStringList{u"No room"_s} << QList<int>{0, 0, 0};
        QTest::newRow("free rooms") << Rooms << rooms << QStringList{u"No room"_s, u"Aulan"_s, u"Salen"_s} << QList<int>{0, 0, 0};
    }

    void offeredColumnsAreThere()
    {
        QFETCH(BoardLayout::Across, across);
        QFETCH(QList<BoardColumn>, offered);
        QFETCH(QStringList, names);
        QFETCH(QList<int>, columns);
        const BoardLayout board = BoardLayout::of(f->detail(conference()), day, across, offered);
        QCOMPARE(namesOf(board), names);
        QList<int> placed;
        for (const BoardPlace &place : board.places)
            placed.append(place.column);
        QCOMPARE(placed, columns);
    }

    void aRoomOfThePlaceGoesWithoutItsName()
    {
        EventDetail detail = f->detail(conference());
        const Id hall = Id::natural(u"room", {u"hall"_s}), elsewhere = Id::natural(u"room", {u"elsewhere"_s});
        detail.sessions[0].room = hall;
        detail.sessions[0].roomName = u"Kulturhuset, Aulan"_s;
        detail.sessions[1].room = elsewhere;
        detail.sessions[1].roomName = u"Rådhuset, Salen"_s;
        QCOMPARE(namesOf(BoardLayout::of(detail, day, BoardLayout::Across::Rooms, {{hall.hex(), u"Aulan"_s}})), (QStringList{u"No room"_s, u"Aulan"_s, u"Rådhuset, Salen"_s}));
    }

private:
    const QDate day = QDate(2026, 5, 14);

    static QStringList namesOf(const BoardLayout &board)
    {
        QStringList names;
        for (const BoardColumn &column : board.columns)
            names.append(column.name);
        return names;
    }

    Id conference()
    {
        Event event;
        event.title = u"Konferens"_s;
        event.status = EventStatus::Planned;
        event.kind = EventKind::Conference;
        Session opening = f->session("2026-05-14T09:00+02:00", "2026-05-14T10:00+02:00", "Inledning");
        Session children = f->session("2026-05-14T10:00+02:00", "2026-05-14T11:00+02:00", "Askersund");
        children.track = u"Barn"_s;
        Session digital = f->session("2026-05-14T10:00+02:00", "2026-05-14T11:00+02:00", "Karlskoga");
        digital.track = u"Digitalt"_s;
        return f->must(f->courses->addEvent(event, {}, {opening, children, digital}));
    }

    std::unique_ptr<test::CourseFixture> f;
};

LANSNAV_TEST_MAIN(TestBoardLayout)
#include "tst_boardlayout.moc"
