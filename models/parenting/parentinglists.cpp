// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/parentinglists.h"

#include "calendar/uilocale.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr Qt::Alignment toTheRight = Qt::AlignRight | Qt::AlignVCenter;

/// Headings and words of the lists. The context is what lupdate names it in this file.
struct ParentingLists
{
    Q_DECLARE_TR_FUNCTIONS(ParentingLists)
};

QVariant whenKnown(const std::optional<int> &number) { return number ? QVariant(*number) : QVariant(); }
QVariant sortedBy(QDate day) { return day.isValid() ? QVariant(day) : QVariant(); }

template<class Row>
Column<Row> textCell(const QString &key, const QString &heading, int width, std::function<QString(const Row &)> text, bool shown = true)
{
    return {.key = key, .heading = heading, .value = [text](const Row &row) { return QVariant(text(row)); }, .width = width, .shown = shown};
}

template<class Row>
Column<Row> dayCell(const QString &key, const QString &heading, std::function<PartialDate(const Row &)> date)
{
    return {.key = key,
            .heading = heading,
            .value = [date](const Row &row) { return QVariant(date(row).toText()); },
            .sortKey = [date](const Row &row) { return sortedBy(date(row).first()); },
            .width = 130};
}

/// "9 of 14", "9".
QString registeredText(const GroupRow &row)
{
    if (!row.registered)
        return {};
    return row.seats ? ParentingLists::tr("%1 of %2").arg(*row.registered).arg(*row.seats) : QString::number(*row.registered);
}

Column<GroupRow> problemsColumn()
{
    // The icon says how bad; in words for pointer and screen reader, so that the column fits beside an open group.
    return {.key = u"problems"_s,
            .heading = ParentingLists::tr("Problems"),
            .value = [](const GroupRow &r) { return r.problems ? QVariant(r.problems) : QVariant(); },
            .sortKey = [](const GroupRow &r) { return QVariant(r.problems); },
            .extra = [](const GroupRow &r, int role) {
                if (!r.problems)
                    return QVariant();
                if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
                    return QVariant(ParentingLists::tr("%n to mend", nullptr, r.problems));
                return role == SeverityRole ? QVariant(int(*r.worst)) : QVariant();
            },
            .width = 90};
}

} // namespace

GroupListModel::Columns groupColumns()
{
    using Row = GroupRow;
    return {
        textCell<Row>(u"title"_s, ParentingLists::tr("Group"), 190, [](const Row &r) { return r.title; }),
        textCell<Row>(u"programme"_s, ParentingLists::tr("Programme"), 90, [](const Row &r) { return r.programmeName; }, false),
        textCell<Row>(u"municipality"_s, ParentingLists::tr("Municipality"), 110, [](const Row &r) { return r.municipalityName; }),
        textCell<Row>(u"place"_s, ParentingLists::tr("Place"), 150, [](const Row &r) { return r.where; }),
        textCell<Row>(u"status"_s, ParentingLists::tr("Status"), 96, [](const Row &r) { return ParentingWords::of(r.status); }),
        {.key = u"first_day"_s, .heading = ParentingLists::tr("First day"),
         .value = [](const Row &r) { return r.firstDay.isValid() ? QVariant(uiLocale().toString(r.firstDay, u"d MMM yy"_s)) : QVariant(); },
         .sortKey = [](const Row &r) { return sortedBy(r.firstDay); }, .width = 90},
        textCell<Row>(u"leaders"_s, ParentingLists::tr("Leaders"), 170, [](const Row &r) { return r.leaderNames; }),
        {.key = u"registered"_s, .heading = ParentingLists::tr("Registered"), .value = [](const Row &r) { return QVariant(registeredText(r)); },
         .sortKey = [](const Row &r) { return whenKnown(r.registered); }, .width = 90},
        {.key = u"started"_s, .heading = ParentingLists::tr("Started"), .value = [](const Row &r) { return whenKnown(r.started); }, .alignment = toTheRight, .width = 80, .shown = false},
        {.key = u"completed"_s, .heading = ParentingLists::tr("Completed"), .value = [](const Row &r) { return whenKnown(r.completed); }, .alignment = toTheRight, .width = 90},
        problemsColumn(),
    };
}

QString trainingText(const Leader &leader, QDate today)
{
    QStringList texts;
    for (const LeaderTraining &training : leader.trainings)
        if (training.holdsOn(today))
            texts.append(training.validUntil.isNull() ? training.programmeName : ParentingLists::tr("%1 until %2", "training, date").arg(training.programmeName, training.validUntil.toText()));
    return texts.join(u"; "_s);
}

LeaderListModel::Columns leaderColumns(QDate today)
{
    using Row = Leader;
    return {
        {.key = u"name"_s, .heading = ParentingLists::tr("Name"), .value = [](const Row &r) { return QVariant(r.name); }, .sortKey = [](const Row &r) { return QVariant(r.sortName); }, .width = 160},
        textCell<Row>(u"municipality"_s, ParentingLists::tr("Municipality"), 110, [](const Row &r) { return r.municipalityName; }),
        textCell<Row>(u"employer"_s, ParentingLists::tr("Employer"), 160, [](const Row &r) { return r.employer; }),
        textCell<Row>(u"status"_s, ParentingLists::tr("Status"), 80, [](const Row &r) { return ParentingWords::of(r.status); }),
        {.key = u"training"_s, .heading = ParentingLists::tr("Trained in"), .value = [today](const Row &r) { return QVariant(trainingText(r, today)); },
         .extra = [today](const Row &r, int role) {
             return role == SeverityRole && !r.trainings.isEmpty() && trainingText(r, today).isEmpty() ? QVariant(int(Problem::Severity::Warn)) : QVariant();
         },
         .width = 190},
        textCell<Row>(u"languages"_s, ParentingLists::tr("Languages"), 130, [](const Row &r) { return r.languages.join(u", "_s); }),
        {.key = u"groups"_s, .heading = ParentingLists::tr("Groups led"), .value = [](const Row &r) { return QVariant(r.groupsLed); }, .alignment = toTheRight, .width = 90},
    };
}

CentreListModel::Columns centreColumns(QDate today, std::function<QDate()> on)
{
    using Row = FamilyCentre;
    if (!on)
        on = [today] { return today; };
    return {
        {.key = u"name"_s, .heading = ParentingLists::tr("Name"), .value = [](const Row &r) { return QVariant(r.name); }, .width = 190, .namesThings = true},
        textCell<Row>(u"municipality"_s, ParentingLists::tr("Municipality"), 110, [](const Row &r) { return r.municipalityName; }),
        textCell<Row>(u"status"_s, ParentingLists::tr("Status"), 100, [on](const Row &r) { return ParentingWords::of(r.statusOn(on())); }),
        dayCell<Row>(u"setup_since"_s, ParentingLists::tr("Being set up since"), [](const Row &r) { return r.setupSince; }),
        dayCell<Row>(u"start"_s, ParentingLists::tr("In operation since"), [](const Row &r) { return r.start; }),
        dayCell<Row>(u"end"_s, ParentingLists::tr("Closed"), [](const Row &r) { return r.end; }),
        textCell<Row>(u"professions"_s, ParentingLists::tr("Professions"), 200, [](const Row &r) { return r.professions.join(u", "_s); }),
        {.key = u"agreement"_s, .heading = ParentingLists::tr("Agreement"), .value = [](const Row &r) { return QVariant(ParentingWords::of(r.agreement())); },
         .extra = [today](const Row &r, int role) { return role == SeverityRole && r.followUpOverdue(today) ? QVariant(int(Problem::Severity::Warn)) : QVariant(); },
         .width = 120},
        dayCell<Row>(u"follow_up"_s, ParentingLists::tr("To be followed up"), [](const Row &r) { return r.agreementFollowUp; }),
        textCell<Row>(u"ffff"_s, ParentingLists::tr("FFFF"), 70, [](const Row &r) { return r.ffff ? ParentingLists::tr("member") : QString(); }),
    };
}

ParticipantListModel::Columns participantColumns()
{
    using Row = ParticipantRow;
    return {
        {.key = u"number"_s, .heading = ParentingLists::tr("No."), .value = [](const Row &r) { return QVariant(r.number); }, .alignment = toTheRight, .width = 50},
        textCell<Row>(u"name"_s, ParentingLists::tr("Name"), 150, [](const Row &r) { return r.name; }),
        {.key = u"place"_s, .heading = ParentingLists::tr("Seat"), .value = [](const Row &r) { return QVariant(GroupSeats::text(r.place)); },
         .sortKey = [](const Row &r) { return QVariant(r.place.hasSeat() ? 0 : r.place.state == GroupPlaceState::Left ? 100'000 : r.place.number); },
         .extra = [](const Row &r, int role) { return role == SeverityRole && r.place.promised ? QVariant(int(Problem::Severity::Warn)) : QVariant(); },
         .width = 150},
        {.key = u"children"_s, .heading = ParentingLists::tr("Children"), .value = [](const Row &r) { return whenKnown(r.children); }, .alignment = toTheRight, .width = 70},
        textCell<Row>(u"ages"_s, ParentingLists::tr("Ages"), 90, [](const Row &r) {
            QStringList ages;
            for (const int age : r.childAges)
                ages.append(QString::number(age));
            return ages.join(u", "_s);
        }),
        textCell<Row>(u"reached_by"_s, ParentingLists::tr("Reached by"), 130, [](const Row &r) { return ParentingWords::of(r.reachedBy); }),
        {.key = u"present"_s, .heading = ParentingLists::tr("Present"),
         .value = [](const Row &r) { return r.completion.notRecorded < r.completion.meetings ? QVariant(ParentingLists::tr("%1 of %2").arg(r.completion.present).arg(r.completion.meetings)) : QVariant(); },
         .sortKey = [](const Row &r) { return r.completion.notRecorded < r.completion.meetings ? QVariant(r.completion.present) : QVariant(); }, .width = 80},
        textCell<Row>(u"completion"_s, ParentingLists::tr("Completed"), 110, [](const Row &r) {
            return r.completion.state == CompletionState::Completed ? ParentingLists::tr("yes") : r.completion.state == CompletionState::NotCompleted ? ParentingLists::tr("no") : QString();
        }),
    };
}

QList<ParticipantRow> participantRows(const GroupDetail &detail)
{
    const GroupSeatList seats = GroupRules::seats(detail);
    QList<ParticipantRow> rows;
    for (const GroupParticipant &p : detail.participants)
        rows.append({p, int(rows.size()) + 1, seats.of(p.id), CompletionRule::standing(detail, p.id)});
    return rows;
}

} // namespace lansnav
