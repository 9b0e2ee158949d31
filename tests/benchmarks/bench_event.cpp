// SPDX-License-Identifier: GPL-3.0-or-later
// An event with 10 000 registrations, opened on its list of registrations until it is painted, against the same tab with an event
// that nobody has registered for: the median of each. Target: 150 ms where the empty one takes 50 at most. Started by run.sh.
#include "course/eventdetailview.h"
#include "measure.h"
#include "models/course/coursefixture.h"

#include <QApplication>

#include <cstdio>

using namespace lansnav;
using namespace lansnav::bench;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int registrations = 10'000;
constexpr int rounds = 15;

Id crowded(CourseFixture &f)
{
    const Id event = f.event("Stor dag", registrations * 9 / 10);
    QList<Registration> rows;
    Edit edit(*f.store, ActText("People"));
    for (int i = 0; i < registrations; ++i) {
        Person person;
        person.given = u"Påhittad%1"_s.arg(i % 97);
        person.family = u"Exempelsson%1"_s.arg(i);
        person.email = u"person%1@example.org"_s.arg(i);
        Registration row;
        row.person = registerstore::insertPerson(edit, person);
        row.diet = i % 5 == 0 ? u"vegan"_s : QString();
        rows.append(row);
    }
    CourseFixture::must(edit.commit());
    CourseFixture::must(f.courses->registerPeople(event, rows));
    return event;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    CourseFixture f;
    const Id full = crowded(f);
    const Id empty = f.event("Tom dag", 20);
    const QList<Area> areas{courseArea()};
    OpenedDetail<EventDetailView> detail(*f.store, areas, &EventDetailView::setEvent, [](const EventDetailView &view, const Id &event) { return view.reading() && view.reading()->event.event.id == event; },
                                         empty, u"registrations"_s);
    const Medians medians = inTurns(rounds, [&] { return detail.open(full); }, [&] { return detail.open(empty); });
    std::printf("event with %d registrations: %.0f ms (target 150), empty event: %.0f ms (50 at most for that target to hold)\n", registrations, medians.first, medians.second);
    return 0;
}
