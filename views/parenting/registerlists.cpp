// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/registerlists.h"

#include "area/area.h"
#include "calendar/uilocale.h"
#include "parenting/completionrule.h"
#include "parenting/grouppapers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr Qt::Alignment registerRight = Qt::AlignRight | Qt::AlignVCenter;

/// Headings and words of the lists. The context is what lupdate names it in this file.
struct RegisterLists
{
    Q_DECLARE_TR_FUNCTIONS(RegisterLists)
};

template<class Row>
Column<Row> registerWords(const QString &key, const QString &heading, int width, std::function<QString(const Row &)> text)
{
    return {.key = key, .heading = heading, .value = [text](const Row &row) { return QVariant(text(row)); }, .width = width};
}

template<class Row>
Column<Row> registerCount(const QString &key, const QString &heading, int width, std::function<std::optional<int>(const Row &)> count)
{
    return {.key = key, .heading = heading, .value = [count](const Row &row) { return registerview::optional(count(row)); }, .alignment = registerRight, .width = width};
}

template<class Row>
Column<Row> registerDay(const QString &key, const QString &heading, PartialDate Row::*date)
{
    return {.key = key,
            .heading = heading,
            .value = [date](const Row &row) { return QVariant((row.*date).toText()); },
            .sortKey = [date](const Row &row) { const QDate first = (row.*date).first(); return first.isValid() ? QVariant(first) : QVariant(); },
            .width = 130};
}

/// A cell that is changed in place. As text, for a number would be changed with a spin box, which cannot be empty.
template<class Row>
Column<Row> typedColumn(const QString &key, const QString &heading, int width, std::function<QString(const Row &)> text, std::function<bool(Row &, const QString &)> take,
                        std::function<bool(const Row &)> write)
{
    Column<Row> column = registerWords<Row>(key, heading, width, text);
    column.edit = [text, take, write](const Row &row, const QVariant &value) {
        // What is left as it was must not make a new version.
        const QString typed = value.toString().trimmed();
        Row changed = row;
        return typed == text(row) || (take(changed, typed) && write(changed));
    };
    return column;
}

/// Reads a whole number or nothing; false for anything else.
bool takeNumber(std::optional<int> &number, const QString &typed)
{
    bool ok = typed.isEmpty();
    number = ok ? std::nullopt : std::optional(typed.toInt(&ok));
    return ok;
}

ProgrammeVersion currentOf(const ProgrammeDetail &detail)
{
    return detail.current() ? *detail.current() : ProgrammeVersion();
}

QString numberText(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString();
}

} // namespace

TrainingListModel::Columns trainingColumns(QDate today)
{
    using Row = LeaderTraining;
    Column<Row> until = registerDay<Row>(u"valid_until"_s, RegisterLists::tr("Valid until"), &Row::validUntil);
    until.value = [](const Row &r) { return QVariant(r.validUntil.isNull() ? RegisterLists::tr("without end", "a training") : r.validUntil.toText()); };
    until.extra = [today](const Row &r, int role) { return role == SeverityRole && !r.holdsOn(today) ? QVariant(int(Problem::Severity::Warn)) : QVariant(); };
    return {registerWords<Row>(u"programme"_s, RegisterLists::tr("Programme"), 110, [](const Row &r) { return r.programmeName; }), registerDay<Row>(u"trained"_s, RegisterLists::tr("Trained"), &Row::trained), until,
            registerWords<Row>(u"certificate"_s, RegisterLists::tr("Certificate"), 140, [](const Row &r) { return r.certificate; })};
}

ProgrammeListModel::Columns programmeColumns()
{
    using Row = ProgrammeRow;
    return {
        registerWords<Row>(u"short_name"_s, RegisterLists::tr("Short name"), 90, [](const Row &r) { return r.programme.shortName; }),
        registerWords<Row>(u"name"_s, RegisterLists::tr("Name"), 220, [](const Row &r) { return r.programme.name; }),
        registerWords<Row>(u"ages"_s, RegisterLists::tr("Children's ages"), 100, [](const Row &r) { return registerview::rangeText(currentOf(r).childYoungest, currentOf(r).childOldest); }),
        registerWords<Row>(u"meetings"_s, RegisterLists::tr("Meetings"), 130, [](const Row &r) { return registerview::meetingsText(currentOf(r)); }),
        registerCount<Row>(u"leaders"_s, RegisterLists::tr("Leaders"), 70, [](const Row &r) { return std::optional(currentOf(r).leadersNeeded()); }),
        registerWords<Row>(u"participants"_s, RegisterLists::tr("Participants"), 90, [](const Row &r) { return registerview::rangeText(currentOf(r).fewest, currentOf(r).most); }),
        registerCount<Row>(u"groups"_s, RegisterLists::tr("Groups"), 70, [](const Row &r) { return std::optional(r.groups); }),
        registerWords<Row>(u"given"_s, RegisterLists::tr("Given"), 110, [](const Row &r) { return r.programme.retired ? RegisterLists::tr("no longer") : RegisterLists::tr("yes"); }),
    };
}

QList<ProgrammeRow> programmeRows(const QList<ProgrammeDetail> &programmes)
{
    QList<ProgrammeRow> rows;
    for (const ProgrammeDetail &detail : programmes)
        rows.append({detail, detail.programme.id});
    return rows;
}

VersionListModel::Columns versionColumns()
{
    using Row = ProgrammeVersion;
    return {
        registerCount<Row>(u"number"_s, RegisterLists::tr("Version"), 70, [](const Row &r) { return std::optional(r.number); }),
        registerDay<Row>(u"valid_from"_s, RegisterLists::tr("Applies from"), &Row::validFrom),
        registerWords<Row>(u"ages"_s, RegisterLists::tr("Children's ages"), 100, [](const Row &r) { return registerview::rangeText(r.childYoungest, r.childOldest); }),
        registerWords<Row>(u"meetings"_s, RegisterLists::tr("Meetings"), 130, [](const Row &r) { return registerview::meetingsText(r); }),
        registerCount<Row>(u"leaders"_s, RegisterLists::tr("Leaders"), 70, [](const Row &r) { return std::optional(r.leadersNeeded()); }),
        registerWords<Row>(u"participants"_s, RegisterLists::tr("Participants"), 90, [](const Row &r) { return registerview::rangeText(r.fewest, r.most); }),
        registerWords<Row>(u"completion"_s, RegisterLists::tr("Counts as completed"), 190, [](const Row &r) { return registerview::completionText(r); }),
        registerCount<Row>(u"groups"_s, RegisterLists::tr("Groups"), 70, [](const Row &r) { return std::optional(r.groups); }),
    };
}

StepListModel::Columns stepColumns(const StepWriter &write)
{
    using Row = StepRow;
    Column<Row> minutes = typedColumn<Row>(u"minutes"_s, RegisterLists::tr("Length (min)"), 90, [](const Row &r) { return numberText(r.minutes); }, [](Row &r, const QString &typed) {
        // What is no number is told by whoever writes it: a meeting cannot last less than a minute.
        if (!takeNumber(r.minutes, typed))
            r.minutes = -1;
        return true;
    }, write);
    minutes.alignment = registerRight;
    return {registerCount<Row>(u"number"_s, RegisterLists::tr("No."), 50, [](const Row &r) { return std::optional(r.number); }),
            typedColumn<Row>(u"theme"_s, RegisterLists::tr("Theme"), 280, [](const Row &r) { return r.theme; }, [](Row &r, const QString &typed) {
                r.theme = typed;
                return true;
            }, write),
            minutes};
}

QList<StepRow> stepRows(const ProgrammeVersion &version)
{
    QList<StepRow> rows;
    for (const ProgrammeStep &step : version.meetings) {
        StepRow row{step, int(rows.size()) + 1};
        row.id = Id::natural(u"programme_meeting", {QString::number(row.number)});
        rows.append(row);
    }
    return rows;
}

ProgrammeQuestionListModel::Columns programmeQuestionColumns(const ProgrammeQuestionWriter &write)
{
    using Row = ProgrammeQuestionRow;
    const auto step = [&](const QString &key, const QString &heading, int ProgrammeQuestionRow::*member) {
        Column<Row> column = typedColumn<Row>(key, heading, 90, [member](const Row &r) { return QString::number(r.*member); }, [member](Row &r, const QString &typed) {
            // Neither is what is no number a scale, which is told by whoever writes it.
            bool ok = false;
            r.*member = typed.toInt(&ok);
            if (!ok)
                r.lowest = r.highest = 0;
            return true;
        }, write);
        column.alignment = registerRight;
        return column;
    };
    return {registerCount<Row>(u"number"_s, RegisterLists::tr("No."), 50, [](const Row &r) { return std::optional(r.number); }),
            typedColumn<Row>(u"text"_s, RegisterLists::tr("Question"), 320, [](const Row &r) { return r.text; }, [](Row &r, const QString &typed) {
                r.text = typed;
                return true;
            }, write),
            step(u"lowest"_s, RegisterLists::tr("Lowest step"), &ProgrammeQuestionRow::lowest), step(u"highest"_s, RegisterLists::tr("Highest step"), &ProgrammeQuestionRow::highest)};
}

QList<ProgrammeQuestionRow> programmeQuestionRows(const ProgrammeVersion &version)
{
    QList<ProgrammeQuestionRow> rows;
    for (const ProgrammeQuestion &question : version.questions) {
        ProgrammeQuestionRow row{question, int(rows.size()) + 1};
        row.id = Id::natural(u"programme_question", {QString::number(row.number)});
        rows.append(row);
    }
    return rows;
}

namespace registerview {

QVariant optional(const std::optional<int> &number)
{
    return number ? QVariant(*number) : QVariant();
}

std::optional<int> number(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

QString rangeText(const std::optional<int> &from, const std::optional<int> &to)
{
    if (from && to)
        return *from == *to ? QString::number(*from) : u"%1–%2"_s.arg(*from).arg(*to);
    return from ? RegisterLists::tr("from %1", "a number").arg(*from) : to ? RegisterLists::tr("at most %1").arg(*to) : QString();
}

QString meetingsText(const ProgrammeVersion &version)
{
    if (version.meetings.isEmpty())
        return {};
    int minutes = 0;
    for (const ProgrammeStep &step : version.meetings)
        minutes += step.minutes.value_or(0);
    const QString count = RegisterLists::tr("%n meeting(s)", nullptr, int(version.meetings.size()));
    return minutes > 0 ? RegisterLists::tr("%1, %2", "meetings, hours").arg(count, GroupPapers::hoursText(minutes)) : count;
}

QString completionText(const ProgrammeVersion &version)
{
    const int meetings = int(version.meetings.size());
    return meetings > 0 ? RegisterLists::tr("present at %1 of %n meeting(s)", nullptr, meetings).arg(CompletionRule::needed(meetings, version.mayMiss)) : QString();
}

} // namespace registerview

} // namespace lansnav
