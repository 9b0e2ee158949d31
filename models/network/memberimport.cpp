// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/memberjudge.h"

#include "network/networkstore.h"
#include "network/rules.h"

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

using Data = std::shared_ptr<MemberImport>;

Data dataOf(const ImportRow &row)
{
    return std::static_pointer_cast<MemberImport>(row.data);
}

/// The row that a count of a municipality and year goes in with: the first that speaks of it, one that goes in anyway before one
/// that has to be decided.
ImportRow *carrierOf(ImportPlan &plan, const std::pair<Id, int> &count)
{
    ImportRow *doubtful = nullptr;
    for (ImportRow &row : plan.rows) {
        const Data data = dataOf(row);
        if (!data || row.fate == RowFate::Refused || data->municipality != count.first || !data->figures.contains(count.second))
            continue;
        if (row.fate != RowFate::Doubtful)
            return &row;
        if (!doubtful)
            doubtful = &row;
    }
    return doubtful;
}

void judgeFigures(const NetworkDetail &network, const PeopleIndex &people, ImportPlan &plan)
{
    QHash<std::pair<Id, int>, const Figure *> stored;
    for (const Figure &figure : network.figures)
        stored.insert({figure.municipality, figure.year}, &figure);
    const QMap<std::pair<Id, int>, parse::Count> sums = MemberImporter::sums(plan);
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
        const Figure *known = stored.value(sum.key());
        if (known && known->value == sum->value && known->approximate == sum->approximate)
            continue;
        ImportRow *row = carrierOf(plan, sum.key());
        Figure figure;
        figure.value = sum->value;
        figure.approximate = sum->approximate;
        row->notes.append(MemberImporter::tr("%1 %2: %3 in all.").arg(people.places().municipalityName(sum.key().first), QString::number(sum.key().second),
                                                                      NetworkRules::figureText(figure)));
        if (row->fate == RowFate::Unchanged)
            row->fate = RowFate::Updated;
    }
}

} // namespace

QMap<std::pair<Id, int>, parse::Count> MemberImporter::sums(const ImportPlan &plan)
{
    QMap<std::pair<Id, int>, parse::Count> sums;
    for (const ImportRow &row : plan.rows) {
        const Data data = dataOf(row);
        if (!data || row.fate == RowFate::Refused || data->municipality.isNull())
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
        if (row.fate != RowFate::Refused && !judge.joined(row))
            open.append(i);
        if (progress && i % 500 == 0 && !progress(int(50 * i / plan.rows.size())))
            return importCancelled();
    }
    for (qsizetype i = 0; i < open.size(); ++i) {
        judge.checkSubstitutes(plan.rows[open.at(i)]);
        judge.decide(plan.rows[open.at(i)]);
        if (progress && i % 500 == 0 && !progress(int(50 + 50 * i / open.size())))
            return importCancelled();
    }
    judgeFigures(*network, *people, plan);
    return {};
}

Error importCancelled()
{
    return {ErrorCode::Cancelled, MemberImporter::tr("The import was stopped. Nothing was changed.")};
}

} // namespace lansnav
