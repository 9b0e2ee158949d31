// SPDX-License-Identifier: GPL-3.0-or-later
#include "area/maskedoutput.h"

#include "privacy/columntexts.h"

#include <QSet>

namespace lansnav::maskedoutput {

using namespace Qt::StringLiterals;

namespace {

/// Whether the rows of a kind are called by a name that is nobody's: groups, organisations, rooms.
bool areThings(const QString &kind)
{
    static const QSet<QString> kinds{u"networks"_s, u"organisations"_s, u"groups"_s, u"programmes"_s, u"centres"_s, u"family-centres"_s, u"rooms"_s, u"events"_s, u"sessions"_s, u"school-breaks"_s};
    return kinds.contains(kind);
}

ColumnTexts textsIn(const QString &kind, const QString &column)
{
    if (column != u"name")
        return textsOf(column);
    return areThings(kind) ? ColumnTexts::Running : ColumnTexts::People;
}

/// Masks every text of one block of a report.
class BlockMask
{
public:
    explicit BlockMask(const ProtectedText &words) : m_words(words) {}

    void operator()(report::Heading &heading) const { run(heading.text); }
    void operator()(report::Paragraph &paragraph) const { run(paragraph.text); }
    void operator()(report::BulletList &list) const { run(list.items); }
    void operator()(report::Facts &facts) const
    {
        for (auto &[label, value] : facts.rows)
            cell(value);
    }
    void operator()(report::Table &table) const
    {
        run(table.caption);
        for (QList<report::Cell> &row : table.rows)
            for (report::Cell &of : row)
                cell(of.text);
        run(table.source);
        run(table.legend);
    }
    void operator()(report::SignIn &sheet) const
    {
        for (QStringList &row : sheet.rows)
            for (QString &of : row)
                cell(of);
    }
    void operator()(report::Chart &chart) const
    {
        run(chart.title);
        run(chart.categories);
        for (report::Series &series : chart.series) {
            run(series.name);
            run(series.notes);
        }
    }
    void operator()(report::TileMap &map) const { run(map.caption); }
    void operator()(report::Labels &labels) const
    {
        run(labels.heading);
        run(labels.note);
        for (report::Label &label : labels.labels)
            for (QString &line : label.lines)
                cell(line);
    }
    void operator()(report::Posters &posters) const
    {
        run(posters.heading);
        for (report::Poster &poster : posters.posters) {
            run(poster.title);
            run(poster.subtitle);
            for (report::PosterLine &line : poster.lines) {
                cell(line.text);
                cell(line.detail);
            }
        }
    }
    void operator()(report::Certificates &certificates) const
    {
        run(certificates.title);
        run(certificates.lines);
        for (report::Certificate &holder : certificates.holders) {
            run(holder.text);
            run(holder.contents);
        }
    }
    void operator()(report::PageBreak &) const {}

    void run(QString &text) const { text = m_words.masked(text); }
    void run(QStringList &texts) const
    {
        for (QString &text : texts)
            run(text);
    }

private:
    void cell(QString &text) const { text = m_words.maskedCell(text); }

    const ProtectedText &m_words;
};

} // namespace

void mask(const ProtectedText &words, Table &table, const QString &kind)
{
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        const Table::Column &declared = table.columns.at(column);
        const ColumnTexts texts = textsIn(kind, declared.key);
        if (declared.type != Table::Type::Text || texts == ColumnTexts::People)
            continue;
        for (QVariantList &row : table.rows) {
            if (column >= row.size() || row.at(column).userType() != QMetaType::QString)
                continue;
            const QString text = row.at(column).toString();
            if (const QString shown = maskedIn(texts, words, text); shown != text)
                row[column] = shown;
        }
    }
}

void mask(const ProtectedText &words, QList<CalendarEntry> &entries)
{
    for (CalendarEntry &entry : entries)
        for (QString *text : {&entry.title, &entry.place, &entry.description})
            *text = words.masked(*text);
    // Half an address leads nowhere.
    for (CalendarEntry &entry : entries)
        if (words.masked(entry.link) != entry.link)
            entry.link.clear();
}

void mask(const ProtectedText &words, Report &report)
{
    const BlockMask of(words);
    of.run(report.title);
    of.run(report.subtitle);
    of.run(report.summary);
    for (report::Block &block : report.blocks)
        std::visit(of, block);
}

} // namespace lansnav::maskedoutput
