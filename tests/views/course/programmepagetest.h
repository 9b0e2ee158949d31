// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coursetabfixture.h"

#include "course/programmeboard.h"
#include "course/programmepage.h"

namespace lansnav::test {

/// What the tests of the programme page have in common: a conference with two tracks on Ascension Day 2026, and a mouse.
class ProgrammePageTest : public QObject
{
protected:
    const QDate day = QDate(2026, 5, 14);

    /// A place with a room, Hörsalen.
    std::pair<Id, Id> placeWithRoom()
    {
        Venue place;
        place.name = QStringLiteral("Kulturkvarteret");
        Room room;
        room.venue = CourseFixture::must(m->file.courses->addVenue(place));
        room.name = QStringLiteral("Hörsalen");
        return {room.venue, CourseFixture::must(m->file.courses->addRoom(room))};
    }

    QStringList columnNames() const
    {
        QStringList names;
        for (const BoardColumn &column : board()->layoutOfDay().columns)
            names.append(column.name);
        return names;
    }

    ProgrammePage *page() const { return m->find<ProgrammePage>("programmePage"); }
    ProgrammeBoard *board() const { return page()->board(); }

    Id conference()
    {
        Event event;
        event.title = QStringLiteral("Konferens");
        event.status = EventStatus::Planned;
        event.kind = EventKind::Conference;
        Session opening = m->file.session("2026-05-14T09:00+02:00", "2026-05-14T10:00+02:00", "Inledning");
        Session children = m->file.session("2026-05-14T10:00+02:00", "2026-05-14T11:00+02:00", "Askersund");
        children.track = QStringLiteral("Barn");
        Session digital = m->file.session("2026-05-14T10:00+02:00", "2026-05-14T11:00+02:00", "Karlskoga");
        digital.track = QStringLiteral("Digitalt");
        return CourseFixture::must(m->file.courses->addEvent(event, {}, {opening, children, digital}));
    }

    void open(const Id &event)
    {
        m->show();
        m->open(event, QStringLiteral("programme"));
        m->settle();
    }

    void drag(const QPoint &from, const QPoint &to)
    {
        QWidget *viewport = board()->viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        for (int i = 1; i <= 4; ++i) {
            const QPoint at = from + (to - from) * i / 4;
            QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(viewport, &move);
        }
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
        m->settle();
    }

    std::unique_ptr<CourseTabFixture> m;
};

} // namespace lansnav::test
