// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/groupimportread.h"

#include "exchange/importrows.h"
#include "list/foldedtext.h"
#include "parenting/leadernames.h"
#include "privacy/protectedtext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

QStringList GroupImporter::namesIn(const QString &cell)
{
    static const QRegularExpression between(uR"(\s+(?:och|and|samt|\+)\s+|\s*[&/;\n\r]\s*)"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList names;
    for (const QString &part : cell.split(between, Qt::SkipEmptyParts))
        if (const QString name = parse::tidy(part); !name.isEmpty())
            names.append(name);
    return names;
}

std::pair<QString, InterpreterState> GroupImporter::languageOf(const QString &cell)
{
    static const QRegularExpression aside(uR"(\s*[(,;/+]?\s*\b(utan|ej|ingen|inte|no|without|med|with)?\s*(?:an )?(tolk\w*|interpret\w*)\b[^)]*\)?)"_s,
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString text = parse::tidy(cell);
    const auto match = aside.match(text);
    if (!match.hasMatch())
        return {text, InterpreterState::NotStated};
    static const QStringList without{u"utan"_s, u"ej"_s, u"ingen"_s, u"inte"_s, u"no"_s, u"without"_s};
    const bool none = without.contains(match.captured(1).toLower());
    QString language = text;
    language.remove(match.capturedStart(), match.capturedLength());
    return {parse::tidy(language), none ? InterpreterState::NotNeeded : InterpreterState::Booked};
}

const ProgrammeVersion *GroupImporter::versionOn(const ProgrammeDetail &programme, const PartialDate &day)
{
    // Newest first: the first that applied by then, else the oldest there is.
    for (const ProgrammeVersion &version : programme.versions)
        if (version.validFrom.isNull() || day.isNull() || version.validFrom.first() <= day.last())
            return &version;
    return programme.versions.isEmpty() ? nullptr : &programme.versions.last();
}

GroupStatus GroupImport::statusOn(QDate today) const
{
    if (start.isNull() && end.isNull())
        return completed ? GroupStatus::Finished : GroupStatus::Planned;
    constexpr int daysBetween = 7;
    const QDate first = start.isNull() ? end.first() : start.first();
    const QDate last = end.isNull() ? start.last().addDays(daysBetween * std::max<qsizetype>(0, present.size() - 1)) : end.last();
    return last < today ? GroupStatus::Finished : first <= today ? GroupStatus::Running : GroupStatus::Planned;
}

std::shared_ptr<GroupImport> GroupRowReader::read(ImportRow &row) const
{
    auto data = std::make_shared<GroupImport>();
    data->note = m_columns.text(row, u"note");
    // Our own list has the note without what it tells of others: joined to the whole one it would say half of it again.
    if (ProtectedText::standsIn(data->note)) {
        row.notes.append(tr("The note is not shown whole in the list; it is left out."));
        data->note.clear();
    }
    readPlace(row, *data);
    readTime(row, *data);
    readLanguage(row, *data);
    readLeaders(row, *data);
    readCounts(row, *data);
    return data;
}

void GroupRowReader::keep(ImportRow &row, GroupImport &data, const QString &field, const QString &told) const
{
    row.notes.append(told);
    data.note = joinedNotes(data.note, m_columns.kept(row, field));
}

void GroupRowReader::readPlace(ImportRow &row, GroupImport &data) const
{
    const QString municipality = m_columns.text(row, u"municipality");
    data.municipality = m_places.municipality(municipality);
    data.unknownPlace = data.municipality.isNull();
    if (!municipality.isEmpty() && data.unknownPlace)
        keep(row, data, u"municipality"_s, tr("“%1” is not a municipality of the region and is kept in the note.").arg(municipality));
    const QString place = m_columns.text(row, u"place");
    if (parse::saysNothing(place))
        return;
    data.place = place;
    for (const FamilyCentre &centre : m_centres)
        if (!place.isEmpty() && !data.unknownPlace && centre.municipality == data.municipality && folded(centre.name) == folded(place))
            data.centre = centre.id;
}

PartialDate GroupRowReader::date(ImportRow &row, GroupImport &data, const QString &field) const
{
    const QString cell = m_columns.text(row, field);
    const PartialDate date = parse::date(cell, {.excelSerial = true});
    if (!cell.isEmpty() && date.isNull() && !parse::saysNothing(cell))
        keep(row, data, field, tr("“%1” is not a date and is kept in the note.").arg(cell));
    return date;
}

void GroupRowReader::readTime(ImportRow &row, GroupImport &data) const
{
    data.start = date(row, data, u"start"_s);
    data.end = date(row, data, u"end"_s);
    if (!data.start.isNull() && !data.end.isNull() && data.end.last() < data.start.first()) {
        keep(row, data, u"end"_s, tr("The end lies before the start and is kept in the note."));
        data.end = {};
    }
}

void GroupRowReader::readLanguage(ImportRow &row, GroupImport &data) const
{
    if (const QString cell = m_columns.text(row, u"language"); !parse::saysNothing(cell))
        std::tie(data.language, data.interpreter) = GroupImporter::languageOf(cell);
    const QString interpreter = m_columns.text(row, u"interpreter");
    if (interpreter.isEmpty())
        return;
    if (const auto said = parse::yesNo(interpreter))
        data.interpreter = *said ? InterpreterState::Booked : InterpreterState::NotNeeded;
    else
        keep(row, data, u"interpreter"_s, tr("“%1” does not say whether there was an interpreter, and is kept in the note.").arg(interpreter));
}

void GroupRowReader::readLeaders(ImportRow &row, GroupImport &data) const
{
    for (const auto &[column, argument] : m_columns.repeated(u"leader"))
        for (const QString &cell : GroupImporter::namesIn(row.cells.value(column))) {
            if (parse::saysVacant(cell) || parse::saysNothing(cell))
                continue;
            if (parse::saysMasked(cell)) {
                row.notes.append(tr("A leader has protected identity and is not named in the list. Who leads the group is changed in the program."));
                continue;
            }
            const parse::PersonName name = parse::personName(cell);
            for (const QString &aside : name.asides) {
                row.notes.append(tr("Beside the name stands “%1”; it is kept in the note.").arg(aside));
                data.note = joinedNotes(data.note, aside);
            }
            const QString key = LeaderNames::key(name.given, name.family);
            const bool again = std::any_of(data.leaders.cbegin(), data.leaders.cend(), [&](const GroupImport::Leader &leader) { return leader.key == key; });
            if (!key.isEmpty() && !again)
                data.leaders.append({name.given, name.family, key});
            else if (key.isEmpty())
                row.notes.append(tr("“%1” cannot be read as a name and is left out.").arg(cell));
        }
}

std::optional<int> GroupRowReader::count(ImportRow &row, const QString &cell) const
{
    const QString text = parse::tidy(cell);
    const auto read = parse::count(text);
    if (!read && !text.isEmpty() && !parse::saysNothing(text))
        row.notes.append(tr("“%1” is not a count and is left out.").arg(text));
    if (read && read->approximate)
        row.notes.append(tr("“%1” is read as %2.").arg(text, QString::number(read->value)));
    return read ? std::optional(read->value) : std::nullopt;
}

void GroupRowReader::readCounts(ImportRow &row, GroupImport &data) const
{
    data.registered = count(row, m_columns.text(row, u"registered"));
    data.started = count(row, m_columns.text(row, u"started"));
    data.completed = count(row, m_columns.text(row, u"completed"));
    QMap<int, int> columns;     // number of the meeting → column, in the meetings' order whatever the columns'
    for (const auto &[column, argument] : m_columns.repeated(u"meeting"))
        if (const int number = argument.toInt(); number > 0)
            columns.insert(number, column);
    int most = -1;
    for (auto column = columns.cbegin(); column != columns.cend(); ++column) {
        data.present.append(count(row, row.cells.value(column.value())));
        most = std::max(most, data.present.last().value_or(-1));
    }
    if (data.started || most < 0)
        return;
    // Whoever was at a meeting has started; that more did cannot be seen from counts.
    data.started = most;
    data.startedWorkedOut = true;
}

} // namespace lansnav
