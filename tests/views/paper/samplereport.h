// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

namespace lansnav::test {

using namespace Qt::StringLiterals;

/// A table of `count` invented people.
inline report::Table peopleTable(int count)
{
    static const QStringList first{u"Anna"_s, u"Åsa"_s, u"Björn"_s, u"Eva-Lena"_s, u"Öivind"_s, u"Mohammed"_s};
    static const QStringList last{u"Ek"_s, u"Lindgren"_s, u"Åkerström"_s, u"Sten-Persson"_s, u"Öhman"_s};
    static const QStringList places{u"Askersund"_s, u"Degerfors"_s, u"Hällefors"_s, u"Ljusnarsberg"_s, u"Örebro"_s};
    report::Table table;
    table.caption = u"Medlemmar"_s;
    table.columns = {{u"Namn"_s, report::Align::Left, 2}, {u"Roll"_s}, {u"Kommun"_s}, {u"E-post"_s, report::Align::Left, 2}, {u"Träffar"_s, report::Align::Right, 0.5}};
    for (int i = 0; i < count; ++i) {
        const QString name = first.at(i % first.size()) + u' ' + last.at(i / 2 % last.size());
        table.rows.append({report::Cell(name), report::Cell(i % 3 ? u"ordinarie"_s : u"ersättare"_s), report::Cell(places.at(i % places.size())),
                           report::Cell(u"person%1@example.org"_s.arg(i)), report::Cell(QString::number(i % 9), i % 9)});
    }
    table.source = u"medlemmar i BBIC den 2 mars 2026"_s;
    return table;
}

inline report::Table attendanceTable()
{
    report::Table table;
    table.caption = u"Närvaro"_s;
    table.columns.append({u"Namn"_s, report::Align::Left, 3});
    for (int i = 0; i < 14; ++i)
        table.columns.append({QDate(2025, 1, 14).addDays(28 * i).toString(u"d MMM yyyy"_s), report::Align::Center, 1, true});
    table.columns.append({u"Summa"_s, report::Align::Right});
    for (int r = 0; r < 12; ++r) {
        QList<report::Cell> row{report::Cell(u"Deltagare %1 Lindström"_s.arg(r + 1))};
        for (int i = 0; i < 14; ++i)
            row.append(report::Cell((r * i) % 5 == 1 ? u"F"_s : (r + i) % 7 == 2 ? u"A"_s : (r + i) % 11 == 3 ? QString() : u"N"_s));
        row.append(report::Cell(QString::number(14 - r % 4), 14 - r % 4));
        table.rows.append(row);
    }
    QList<report::Cell> total{report::Cell(u"Närvarande"_s)};
    for (int i = 0; i < 15; ++i)
        total.append(report::Cell(QString::number(9 + i % 3), 9 + i % 3));
    table.rows.append(total);
    table.lastRowIsTotal = true;
    table.source = u"träffarna 2025–2026; tom ruta = inte noterat"_s;
    return table;
}

inline report::TileMap sampleMap()
{
    using report::TileState;
    report::TileMap map;
    map.caption = u"Täckning"_s;
    const auto add = [&map](const char16_t *shortName, const char16_t *name, const char16_t *word, TileState state, int column, int row) {
        map.tiles.append({QString::fromUtf16(shortName), QString::fromUtf16(name), QString::fromUtf16(word), state, column, row});
    };
    add(u"Hf", u"Hällefors", u"ordinarie", TileState::Good, 0, 0);
    add(u"Lj", u"Ljusnarsberg", u"ordinarie", TileState::Good, 1, 0);
    add(u"Li", u"Lindesberg", u"bara ersättare", TileState::Warn, 2, 1);
    add(u"Nö", u"Nora", u"ordinarie", TileState::Good, 1, 1);
    add(u"Ka", u"Karlskoga", u"ordinarie", TileState::Good, 0, 2);
    add(u"Ör", u"Örebro", u"ordinarie", TileState::Good, 2, 2);
    add(u"De", u"Degerfors", u"ordinarie", TileState::Good, 0, 3);
    add(u"Le", u"Lekeberg", u"frånvarande 3 träffar i rad", TileState::Warn, 1, 2);
    map.tiles.last().mark = report::TileMark::Clock;
    add(u"Ku", u"Kumla", u"vakant", TileState::Bad, 2, 3);
    add(u"La", u"Laxå", u"vakant sedan 2025", TileState::Bad, 0, 4);
    add(u"Ha", u"Hallsberg", u"ordinarie", TileState::Good, 1, 3);
    add(u"As", u"Askersund", u"ingår inte", TileState::Neutral, 1, 4);
    return map;
}

inline QList<report::Chart> sampleCharts()
{
    using report::Chart;
    Chart bars{Chart::Kind::Bars, u"Närvaro per träff"_s, u"personer"_s, {}, {{u""_s, {}}}};
    for (int i = 0; i < 8; ++i) {
        bars.categories.append(QDate(2025, 1, 14).addDays(45 * i).toString(u"d/M yy"_s));
        bars.series[0].values.append(i == 5 ? std::nullopt : std::optional<double>(8 + i % 4));
    }
    Chart stacked{Chart::Kind::StackedBars, u"Medlemmar per kommun"_s, u"personer"_s,
                  {u"Askersund"_s, u"Degerfors"_s, u"Hallsberg"_s, u"Hällefors"_s, u"Karlskoga"_s, u"Kumla"_s, u"Laxå"_s, u"Lekeberg"_s, u"Lindesberg"_s, u"Ljusnarsberg"_s, u"Nora"_s, u"Örebro"_s},
                  {{u"ordinarie"_s, {1, 1, 1, 2, 1, 1, 0, 1, 2, 1, 1, 3}}, {u"ersättare"_s, {1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 1, 2}}}};
    Chart line{Chart::Kind::Line, u"Täckning över terminerna"_s, u"kommuner av 12"_s, {u"HT23"_s, u"VT24"_s, u"HT24"_s, u"VT25"_s, u"HT25"_s, u"VT26"_s},
               {{u"ordinarie"_s, {7, 8, 9, std::nullopt, 11, 10}}, {u"med ersättare"_s, {9, 10, 10, 11, 12, 12}}}, 12.0};
    Chart grouped{Chart::Kind::Bars, u"Kartläggningar"_s, u"antal"_s, {u"2023"_s, u"2024"_s, u"2025"_s},
                  {{u"Örebro"_s, {1204, 1350, 1100}}, {u"Kumla"_s, {320, 410, 380}}, {u"Nora"_s, {90, 140, 260}}, {u"Laxå"_s, {40, 60, 75}}}};
    Chart empty{Chart::Kind::Bars, u"Slingor per år"_s, u"slingor"_s, {}, {}};
    return {bars, stacked, line, grouped, empty};
}

inline Report sampleReport(int people = 24)
{
    Report report;
    report.title = u"BBIC – nätverksrapport vårterminen 2026"_s;
    report.subtitle = u"Barns behov i centrum, område Individ och familj"_s;
    report.region = u"Örebro län"_s;
    report.author = u"Karin Exempel"_s;
    report.date = QDate(2026, 3, 2);
    report.summary = {u"10 av 12 kommuner har en ordinarie representant. Laxå och Kumla saknar."_s,
                      u"En av terminens två träffar är hållen; nästa är den 14 maj (v. 20)."_s, u"Tre åtgärder är öppna, en av dem är försenad."_s};
    report.blocks.append(report::Heading{u"Syfte"_s});
    report.blocks.append(report::Paragraph{u"Nätverket samlar den som ansvarar för BBIC i varje kommun. Vi delar arbetssätt, förbereder ny­heter i "
                                           "metoden och ser till att utbildningarna räcker till dem som behöver dem."_s});
    report.blocks.append(report::Facts{{{u"Ansvarig"_s, u"Karin Exempel"_s}, {u"Samordnas med"_s, u"Länets socialchefer"_s}, {u"Mötestakt"_s, u"två träffar per termin, 1 av 2 hållna"_s}}});
    report.blocks.append(report::Heading{u"Täckning"_s});
    report.blocks.append(sampleMap());
    report.blocks.append(report::Heading{u"Medlemmar"_s});
    report.blocks.append(peopleTable(people));
    report.blocks.append(report::Heading{u"Träffar"_s});
    report.blocks.append(attendanceTable());
    report.blocks.append(report::Heading{u"Öppna åtgärder"_s, 2});
    report.blocks.append(report::BulletList{{u"Bjuda in Laxå till vårens träff (Karin, före 1 april)"_s, u"Ta fram underlag om licenserna så att varje kommun vet vad den har rätt till och vem som är kontakt när något ska ändras (Åsa, 15 maj)"_s}});
    report.blocks.append(report::Heading{u"Diagram"_s});
    for (const report::Chart &chart : sampleCharts())
        report.blocks.append(chart);
    return report;
}

} // namespace lansnav::test
