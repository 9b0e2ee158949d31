// SPDX-License-Identifier: GPL-3.0-or-later
// An event with 10 000 registrations, opened on its list of registrations until it is painted, against the same tab with an event
// that nobody has registered for: the median of each. Target: 150 ms where the empty one takes 50 at most. Started by run.sh.
#include "common/appcontext.h"
#include "common/settings.h"
#include "course/eventdetailview.h"
#include "measure.h"
#include "models/course/coursefixture.h"

#include <QApplication>
#include <QElapsedTimer>

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

/// Milliseconds from asking for an event until what was read of it has been painted.
double opened(EventDetailView &view, PaintCount &paints, const Id &event)
{
    QElapsedTimer timer;
    timer.start();
    view.setEvent(event);
    while (!view.reading() || view.reading()->event.event.id != event)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
    paints.painted = 0;
    view.update();
    while (paints.painted == 0)
        QCoreApplication::processEvents();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    CourseFixture f;
    const Id full = crowded(f);
    const Id empty = f.event("Tom dag", 20);
    const QList<Area> areas{courseArea()};
    Settings settings;
    AppContext context;
    context.store = f.store.get();
    context.areas = &areas;
    context.settings = &settings;
    EventDetailView view(context);
    PaintCount paints;
    view.installEventFilter(&paints);
    view.resize(760, 680);
    view.setVisible(true);
    view.setEvent(empty);
    view.open(u"registrations"_s);
    QList<double> floors;
    QList<double> times;
    for (int round = 0; round <= rounds; ++round) {
        const double time = opened(view, paints, full);
        const double floor = opened(view, paints, empty);
        if (round == 0)
            continue;       // warms the caches
        times.append(time);
        floors.append(floor);
    }
    std::printf("event with %d registrations: %.0f ms (target 150), empty event: %.0f ms (50 at most for that target to hold)\n", registrations, median(times), median(floors));
    return 0;
}
