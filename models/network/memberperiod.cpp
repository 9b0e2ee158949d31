// SPDX-License-Identifier: GPL-3.0-or-later
// When a membership of a list began and ended, in columns of their own or in one.
#include "network/memberread.h"

#include "exchange/headermatch.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// "Från–till", "Period": a column for both ends.
bool isOfBothEnds(const QString &heading)
{
    static const QRegularExpression both(u"period|^(?:från|fr o m|from|start)\\b.*\\b(?:till|t o m|tom|to|slut)\\b"_s, QRegularExpression::UseUnicodePropertiesOption);
    return both.match(HeaderMatcher::words(heading)).hasMatch();
}

/// What a cell says of both ends. Two years with a slash below "Från" are a school year, and say no end.
std::optional<parse::DateSpan> spanIn(const QString &written, bool isOfStart)
{
    const bool isEnclosed = written.size() > 2 && written.startsWith(u'(') && written.indexOf(u')') == written.size() - 1;
    const QString cell = isEnclosed ? written.sliced(1).chopped(1).trimmed() : written;
    const std::optional<parse::DateSpan> span = parse::dateSpan(cell);
    return isOfStart && span && !span->from.isNull() && cell.contains(u'/') ? parse::dateSpan(u"från "_s + cell) : span;
}

/// "Slutat", "Avgått": a question that may be answered with yes or no, where others write the day.
bool asksWhetherLeft(const QString &heading)
{
    static const QRegularExpression left(u"^(?:har |är )?(?:slutat|slutade|avslutad|avslutat|avgått|avgick|utträtt|utträdd|utträdde|left|ended|has left)(?:$| )"_s, QRegularExpression::UseUnicodePropertiesOption);
    return left.match(HeaderMatcher::words(heading)).hasMatch();
}

} // namespace

/// Whether the cell for the end says only that there is one, or none: "nej" below "Slutat".
bool MemberReader::takesLeft(ImportRow &row, MemberImport &data) const
{
    const QString cell = m_columns.text(row, u"end");
    const std::optional<bool> left = parse::yesNo(cell);
    if (!left || !asksWhetherLeft(m_columns.heading(u"end")))
        return false;
    if (*left) {
        data.isFormer = true;
        data.saidFormer = m_columns.kept(row, u"end");
        row.notes.append(tr("“%1” says that the person is a former member.").arg(data.saidFormer));
    }
    return true;
}

void MemberReader::readPeriod(ImportRow &row, MemberImport &data) const
{
    const std::pair<QString, QString> fields[] = {{u"start"_s, tr("From")}, {u"end"_s, tr("To")}};
    QList<std::optional<parse::DateSpan>> spans;
    for (const auto &[field, label] : fields) {
        const QString cell = m_columns.text(row, field);
        spans.append(spanIn(cell, spans.isEmpty() && !isOfBothEnds(m_columns.heading(field))));
        if (spans.last() && spans.last()->isYearsOfStart)
            row.notes.append(tr("“%1” is two years and may be a school year: the membership is taken to have begun in %2, and no end is set.").arg(cell, spans.last()->from.toText()));
        const bool isAnswer = spans.size() == 2 && !spans.last() && takesLeft(row, data);
        if (!spans.last() && !isAnswer)
            (spans.size() == 1 ? data.start : data.end) = date(row, data, field, label);
    }
    if (!data.start.isNull() && isOfBothEnds(m_columns.heading(u"start")))
        row.notes.append(tr("“%1” is one date in a column for both ends: it is taken as the start.").arg(m_columns.text(row, u"start")));
    for (qsizetype i = 0; i < spans.size(); ++i) {
        if (!spans.at(i))
            continue;
        const auto differs = [](const PartialDate &stands, const PartialDate &said) { return !stands.isNull() && !said.isNull() && stands != said; };
        if (differs(data.start, spans.at(i)->from) || differs(data.end, spans.at(i)->to))
            keep(row, data, fields[i].first, tr("“%1” says otherwise of when the membership began or ends than the row does elsewhere; it is kept in the note.").arg(m_columns.text(row, fields[i].first)));
        data.start = data.start.isNull() ? spans.at(i)->from : data.start;
        data.end = data.end.isNull() ? spans.at(i)->to : data.end;
    }
    if (!data.start.isNull() && !data.end.isNull() && data.end.last() < data.start.first()) {
        keep(row, data, u"end"_s, tr("The end lies before the start and is kept in the note."));
        data.end = {};
    }
    const parse::NotedPeriod noted = parse::notedPeriod(m_columns.text(row, u"note"));
    if (!data.start.isNull() || noted.from.isNull() || (!data.end.isNull() && data.end.last() < noted.from.first()))
        return;
    data.start = noted.from;
    data.startNote = noted.fromPhrase;
}

} // namespace lansnav
