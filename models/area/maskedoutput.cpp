// SPDX-License-Identifier: GPL-3.0-or-later
#include "area/maskedoutput.h"

#include <QSet>

namespace lansnav::maskedoutput {

using namespace Qt::StringLiterals;

namespace {

/// Columns of people as themselves, by key.
bool isOfPeople(const QString &key)
{
    static const QSet<QString> keys{u"id"_s, u"name"_s, u"given"_s, u"family"_s, u"email"_s, u"phone"_s, u"alternate_for"_s, u"responsible"_s, u"chair"_s, u"speakers"_s, u"leaders"_s, u"guides"_s};
    return keys.contains(key);
}

/// Columns of running text, in which a name alone is no column's value.
bool isRunning(const QString &key)
{
    static const QSet<QString> keys{u"note"_s, u"message"_s, u"minutes"_s, u"agenda"_s, u"purpose"_s, u"description"_s, u"text"_s, u"follow_up"_s, u"theme"_s, u"cancel_reason"_s, u"access_needs"_s, u"equipment"_s};
    return keys.contains(key);
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

void mask(const ProtectedText &words, Table &table)
{
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        const Table::Column &declared = table.columns.at(column);
        if (declared.type != Table::Type::Text || isOfPeople(declared.key))
            continue;
        const bool runs = isRunning(declared.key);
        for (QVariantList &row : table.rows) {
            if (column >= row.size() || row.at(column).userType() != QMetaType::QString)
                continue;
            const QString text = row.at(column).toString();
            if (const QString shown = runs ? words.masked(text) : words.maskedCell(text); shown != text)
                row[column] = shown;
        }
    }
}

void mask(const ProtectedText &words, QList<CalendarEntry> &entries)
{
    for (CalendarEntry &entry : entries)
        for (QString *text : {&entry.title, &entry.place, &entry.description})
            *text = words.masked(*text);
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
