// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/memberjudge.h"

#include "exchange/attendancelook.h"
#include "exchange/listyears.h"
#include "network/networkstore.h"
#include "network/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

using Data = std::shared_ptr<MemberImport>;

Data dataOf(const ImportRow &row)
{
    return std::static_pointer_cast<MemberImport>(row.data);
}

using CountKey = std::pair<Id, int>;        // municipality and year

/// Tells of the counts of each municipality and year that the import would change: on the first row that goes in anyway, and on
/// the first that has to be decided what the count would be with all such rows. Keeps what it needs for that, as rows are decided later.
class FigureJudge
{
public:
    FigureJudge(const NetworkDetail &network, const PeopleIndex &people, const ImportPlan &plan)
    {
        for (const Figure &figure : network.figures)
            m_stored.insert({figure.municipality, figure.year}, figure);
        const MemberImporter::Sums all = MemberImporter::sums(plan, MemberImporter::Counted::GoingInOrUndecided);
        for (auto sum = all.keyBegin(); sum != all.keyEnd(); ++sum)
            m_names.insert(sum->first, people.places().municipalityName(sum->first));
    }

    /// What is said of the rows as they are decided, by index.
    QList<std::pair<qsizetype, QString>> told(const ImportPlan &plan) const
    {
        QList<std::pair<qsizetype, QString>> found;
        const auto tell = [&](qsizetype row, const CountKey &key, const parse::Count &count, const QString &sentence) {
            Figure figure;
            figure.value = count.value;
            figure.approximate = count.approximate;
            if (row >= 0)
                found.append({row, sentence.arg(m_names.value(key.first), QString::number(key.second), NetworkRules::figureText(figure))});
        };
        const MemberImporter::Sums sure = MemberImporter::sums(plan, MemberImporter::Counted::GoingIn);
        const MemberImporter::Sums most = MemberImporter::sums(plan, MemberImporter::Counted::GoingInOrUndecided);
        for (auto sum = most.cbegin(); sum != most.cend(); ++sum) {
            const auto decided = sure.constFind(sum.key());
            const auto known = m_stored.constFind(sum.key());
            const bool isStored = known != m_stored.cend();
            const auto isKnown = [&](const parse::Count &count) { return isStored && known->value == count.value && known->approximate == count.approximate; };
            if (decided != sure.cend() && !isKnown(*decided) && !(isStored && MemberImporter::mustWait(*decided, *sum, known->value)))
                tell(carrierOf(plan, sum.key(), false), sum.key(), *decided, MemberImporter::tr("%1 %2: %3 in all."));
            if (!isKnown(*sum))
                tell(carrierOf(plan, sum.key(), true), sum.key(), *sum, MemberImporter::tr("%1 %2: %3 in all if every doubtful row goes in."));
        }
        return found;
    }

private:
    /// The first row that speaks of a count; -1 when none does.
    static qsizetype carrierOf(const ImportPlan &plan, const CountKey &count, bool undecided)
    {
        for (qsizetype i = 0; i < plan.rows.size(); ++i) {
            const Data data = dataOf(plan.rows.at(i));
            if (!data || data->municipality != count.first || !data->figures.contains(count.second))
                continue;
            const RowFate fate = plan.fateOf(plan.rows.at(i));
            if (fate != RowFate::Refused && fate != RowFate::LeftOut && (fate == RowFate::Doubtful) == undecided)
                return i;
        }
        return -1;
    }

    QHash<CountKey, Figure> m_stored;
    QHash<Id, QString> m_names;     ///< of the municipalities that the list speaks of
};

/// Tells what counts the plan comes to as it was judged, and leaves word how to tell it once it is decided.
void judgeFigures(const NetworkDetail &network, const PeopleIndex &people, ImportPlan &plan)
{
    const FigureJudge judge(network, people, plan);
    for (const auto &[index, sentence] : judge.told(plan)) {
        ImportRow &row = plan.rows[index];
        row.notes.append(sentence);
        row.asJudged.append(sentence);
        row.needs = -1;
        if (row.fate == RowFate::Unchanged)
            row.fate = RowFate::Updated;
    }
    plan.told = [judge](const ImportPlan &decided) { return judge.told(decided); };
}

/// Nobody new is taken in unasked from what is a list of attendance.
void doubtAttendance(ImportPlan &plan)
{
    if (!looksLikeAttendance(plan))
        return;
    plan.leftOut.prepend(attendanceLookSentence());
    for (const ImportRow &row : std::as_const(plan.rows))
        if (const Data data = dataOf(row); data && (data->doubt.isEmpty() || data->isLikelyNew)) {
            data->doubt = attendanceLookSentence();
            data->isLikelyNew = false;
        }
}

/// Rows that say something of those below them, by index.
struct TitleRows
{
    QSet<qsizetype> places;     ///< which municipality
    QSet<qsizetype> others;
};

/// Takes titles out of the plan: they are nobody's.
void setTitlesAside(ImportPlan &plan, const TitleRows &titles)
{
    QSet<qsizetype> places;
    QList<ImportRow> rows;
    rows.reserve(plan.rows.size());
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        ImportRow &row = plan.rows[i];
        if (titles.others.contains(i)) {
            plan.leftOut.append(MemberImporter::tr("Line %1: “%2” above the rows below it").arg(row.line).arg(parse::tidy(row.cells.join(u' '))));
            plan.aside.append(std::move(row));
            continue;
        }
        if (titles.places.contains(i))
            places.insert(rows.size());
        rows.append(std::move(row));
    }
    plan.rows = std::move(rows);
    PlaceTitles::setAside(plan, places);
}

} // namespace

bool MemberImporter::mustWait(const parse::Count &decided, const parse::Count &withUndecided, std::optional<int> stored)
{
    return withUndecided.value > decided.value && stored && *stored > decided.value;
}

MemberImporter::Sums MemberImporter::sums(const ImportPlan &plan, Counted counted)
{
    Sums sums;
    for (const ImportRow &row : plan.rows) {
        const Data data = dataOf(row);
        const RowFate fate = plan.fateOf(row);
        const bool isOut = fate == RowFate::Refused || fate == RowFate::LeftOut || (fate == RowFate::Doubtful && counted == Counted::GoingIn);
        if (!data || isOut || data->municipality.isNull())
            continue;
        for (auto count = data->figures.cbegin(); count != data->figures.cend(); ++count) {
            parse::Count &sum = sums[{data->municipality, count.key()}];
            sum.value += count->value;
            sum.approximate = sum.approximate || count->approximate;
        }
    }
    return sums;
}

Result<void> MemberImporter::judge(Database &db, const Sheet &sheet, const ImportTarget &target, ImportPlan &plan, const Progress &progress)
{
    const Result<NetworkDetail> network = NetworkStore::detail(db, target.value(u"network"_s));
    if (!network)
        return network.error();
    const Result<PeopleIndex> people = PeopleIndex::load(db);
    if (!people)
        return people.error();
    const Result<NetworkOfRows> networks = NetworkOfRows::load(db, network->network.id);
    if (!networks)
        return networks.error();
    networks->setOthersAside(plan);
    MemberJudge judge(*network, *people, *networks, plan);
    judge.setWritten(ListYears::writtenOn(sheet, plan, QDate::currentDate()));
    if (const auto read = judge.readRawNotes(db); !read)
        return read;
    TitleRows titles;
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        switch (judge.understand(plan.rows[i])) {
        case MemberJudge::Understood::PlaceTitle: titles.places.insert(i); break;
        case MemberJudge::Understood::Title: titles.others.insert(i); break;
        case MemberJudge::Understood::Person: break;
        }
        if (progress && i % 500 == 0 && !progress(int(50 * i / plan.rows.size())))
            return importCancelled();
    }
    setTitlesAside(plan, titles);
    doubtAttendance(plan);
    judge.findUnsure();
    QList<qsizetype> open;
    // Who is a member is known before it is asked of those who have been.
    for (const bool isFormer : {false, true})
        for (qsizetype i = 0; i < plan.rows.size(); ++i)
            if (ImportRow &row = plan.rows[i]; row.data && row.fate != RowFate::Refused && dataOf(row)->isFormer == isFormer && !judge.joined(row))
                open.append(i);
    std::sort(open.begin(), open.end());
    judge.match(open);
    for (qsizetype i = 0; i < open.size(); ++i) {
        judge.checkSubstitutes(plan.rows[open.at(i)]);
        judge.decide(plan.rows[open.at(i)]);
        if (progress && i % 500 == 0 && !progress(int(50 + 50 * i / open.size())))
            return importCancelled();
    }
    judge.tellAbsent(open);
    judgeFigures(*network, *people, plan);
    return {};
}

Error importCancelled()
{
    return {ErrorCode::Cancelled, MemberImporter::tr("The import was stopped. Nothing was changed.")};
}

} // namespace lansnav
