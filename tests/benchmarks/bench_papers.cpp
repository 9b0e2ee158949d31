// SPDX-License-Identifier: GPL-3.0-or-later
// Name badges as PDF against a list of 4 000 rows as PDF, in one run. Started by run.sh.
#include "course/reports.h"
#include "paper/pdf.h"

#include <QApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <cstdio>
#include <map>

using namespace lansnav;
using namespace Qt::StringLiterals;

namespace {

constexpr int badges = 1000, rows = 4000;
QTemporaryDir *folder = nullptr;

QString name(int i)
{
    static const QStringList given{u"Anna"_s, u"Åsa"_s, u"Björn"_s, u"Eva-Lena"_s, u"Öivind"_s, u"Mohammed"_s, u"Anna-Karolina Margareta"_s};
    static const QStringList family{u"Ek"_s, u"Lindgren"_s, u"Åkerström"_s, u"Sten-Persson"_s, u"von Rosenqvist-Lagercrantz"_s};
    return u"%1 %2"_s.arg(given.at(i % given.size()), family.at(i / 2 % family.size()));
}

Report badgeSheetsOf(const report::LabelFormat &format)
{
    report::Labels labels{format, u"Utbildningsdag för arbetsterapeuter"_s, {}};
    for (int i = 0; i < badges; ++i)
        labels.labels.append({name(i), {i % 3 ? u"Kommunrehab Östansjö"_s : u"Vård- och omsorgsförvaltningen, Västermo kommun"_s}, i % 2 ? u"Deltagare"_s : u"Spår A: I vardagen"_s,
                              i % 2 ? report::Shape::Circle : report::Shape::Square});
    Report report;
    report.title = u"Namnbrickor"_s;
    report.bare = true;
    report.blocks = {labels};
    return report;
}

Report list()
{
    report::Table table;
    table.caption = u"Kontakter"_s;
    table.columns = {{u"Namn"_s, report::Align::Left, 2}, {u"Organisation"_s}, {u"Kommun"_s}, {u"Titel"_s}, {u"E-post"_s, report::Align::Left, 2}, {u"Telefon"_s}};
    for (int i = 0; i < rows; ++i)
        table.rows.append({name(i), u"Kommunrehab Östansjö"_s, u"Ljusnarsberg"_s, u"Arbetsterapeut"_s, u"person%1@example.org"_s.arg(i), u"070-174 06 %1"_s.arg(i % 100, 2, 10, QChar(u'0'))});
    Report report;
    report.title = u"Kontakter"_s;
    report.blocks = {table};
    return report;
}

void write(benchmark::State &state, const Report &report)
{
    for (auto _ : state)
        if (!writePdf(report, folder->filePath(u"a.pdf"_s)))
            qFatal("could not write");
}

class Medians : public benchmark::ConsoleReporter
{
public:
    void ReportRuns(const std::vector<Run> &runs) override
    {
        for (const Run &run : runs)
            if (run.run_type == Run::RT_Aggregate && run.aggregate_name == "median")
                medians[run.run_name.function_name] = run.GetAdjustedRealTime();
        ConsoleReporter::ReportRuns(runs);
    }
    std::map<std::string, double> medians;    ///< milliseconds
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QTemporaryDir temporary;
    folder = &temporary;
    const auto add = [](const std::string &title, const Report &report) {
        benchmark::RegisterBenchmark(title.c_str(), [report](benchmark::State &state) { write(state, report); })
            ->Unit(benchmark::kMillisecond)->Iterations(1)->Repetitions(9)->ReportAggregatesOnly(true)->UseRealTime();
    };
    add("list", list());
    for (const BadgeSheet &sheet : badgeSheets())
        add(sheet.key.toStdString(), badgeSheetsOf(sheet.format));
    Medians reporter;
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks(&reporter);
    auto &m = reporter.medians;
    for (const BadgeSheet &sheet : badgeSheets())
        std::printf("1 000 badges %s / a list of 4 000 rows, as PDF: %.2f (target 3)\n", qPrintable(sheet.key), m[sheet.key.toStdString()] / m["list"]);
    return 0;
}
