// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/memberjudge.h"

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

/// Tells of the counts of each municipality and year that the import would change: on the first row that goes in anyway, and on
/// the first that has to be decided what the count would be with all such rows.
class FigureJudge
{
public:
    FigureJudge(const NetworkDetail &network, const PeopleIndex &people, ImportPlan &plan) : m_network(network), m_people(people), m_plan(plan) {}

    void judge()
    {
        const MemberImporter::Sums sure = MemberImporter::sums(m_plan, MemberImporter::Counted::GoingIn);
        const MemberImporter::Sums most = MemberImporter::sums(m_plan, MemberImporter::Counted::GoingInOrUndecided);
        for (auto sum = most.cbegin(); sum != most.cend(); ++sum) {
            const auto decided = sure.constFind(sum.key());
            const Figure *known = stored(sum.key());
            if (decided != sure.cend() && !isKnown(known, *decided) && !(known && MemberImporter::mustWait(*decided, *sum, known->value)))
                tell(sum.key(), *decided, false);
            if (ImportRow *open = carrierOf(sum.key(), true); open && !isKnown(known, *sum))
                tell(sum.key(), *sum, true);
        }
    }

private:
    using Key = std::pair<Id, int>;

    const Figure *stored(const Key &key) const
    {
        const auto found = std::find_if(m_network.figures.cbegin(), m_network.figures.cend(),
                                        [&](const Figure &figure) { return Key(figure.municipality, figure.year) == key; });
        return found == m_network.figures.cend() ? nullptr : &*found;
    }

    static bool isKnown(const Figure *known, const parse::Count &count) { return known && known->value == count.value && known->approximate == count.approximate; }

    /// The first row that speaks of a count.
    ImportRow *carrierOf(const Key &count, bool undecided) const
    {
        for (ImportRow &row : m_plan.rows) {
            const Data data = dataOf(row);
            if (data && row.fate != RowFate::Refused && (row.fate == RowFate::Doubtful) == undecided && data->municipality == count.first
                && data->figures.contains(count.second))
                return &row;
        }
        return nullptr;
    }

    void tell(const Key &key, const parse::Count &count, bool undecided) const
    {
        ImportRow *row = carrierOf(key, undecided);
        Figure figure;
        figure.value = count.value;
        figure.approximate = count.approximate;
        const QString sentence = undecided ? MemberImporter::tr("%1 %2: %3 in all if every doubtful row goes in.") : MemberImporter::tr("%1 %2: %3 in all.");
        row->notes.append(sentence.arg(m_people.places().municipalityName(key.first), QString::number(key.second), NetworkRules::figureText(figure)));
        row->needs = -1;
        if (row->fate == RowFate::Unchanged)
            row->fate = RowFate::Updated;
    }

    const NetworkDetail &m_network;
    const PeopleIndex &m_people;
    ImportPlan &m_plan;
};

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

Result<void> MemberImporter::judge(Database &db, const Sheet &, const ImportTarget &target, ImportPlan &plan, const Progress &progress)
{
    const Result<NetworkDetail> network = NetworkStore::detail(db, target.value(u"network"_s));
    if (!network)
        return network.error();
    const Result<PeopleIndex> people = PeopleIndex::load(db);
    if (!people)
        return people.error();
    MemberJudge judge(*network, *people, plan);
    if (const auto read = judge.readRawNotes(db); !read)
        return read;
    QList<qsizetype> open;
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        ImportRow &row = plan.rows[i];
        judge.understand(row);
        if (progress && i % 500 == 0 && !progress(int(50 * i / plan.rows.size())))
            return importCancelled();
    }
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
    FigureJudge(*network, *people, plan).judge();
    return {};
}

Error importCancelled()
{
    return {ErrorCode::Cancelled, MemberImporter::tr("The import was stopped. Nothing was changed.")};
}

} // namespace lansnav
