// SPDX-License-Identifier: GPL-3.0-or-later
// Whom of a list its cells say to have protected identity.
#include "exchange/importcolumns.h"

#include "list/foldedtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

/// The words of a text in small letters, without signs.
QSet<QString> nameWordsIn(const QString &text)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}'-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = folded(text).split(between, Qt::SkipEmptyParts);
    return {words.cbegin(), words.cend()};
}

bool saysOrdinary(const QString &text)
{
    static const QRegularExpression word(u"\\b(?:ordinarie|ord\\.|ordinary)"_s, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return text.contains(word);
}

bool saysAlternate(const QString &text)
{
    static const QRegularExpression word(u"\\b(?:ersättare|ers\\.|suppleant|vikarie|alternate|substitute|deputy)"_s, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return text.contains(word);
}

} // namespace

ImportColumns::Said ImportColumns::whereSaid(const ImportPlan &plan, int column)
{
    static const QSet<QString> work{u"role"_s, u"title"_s, u"kind"_s, u"workplace"_s, u"organisation"_s, u"seat"_s, u"represents"_s, u"municipality"_s};
    const QString field = plan.mapping.value(column);
    const QString &heading = plan.headings.at(column);
    // What a meeting or a session is about says nothing of those who were there.
    static const QSet<QString> ofOthers{u"substitutes"_s, u"sessions"_s, u"session"_s, u"event"_s, u"group"_s, u"network"_s};
    if (ofOthers.contains(field) || parse::headsSubstituted(heading))
        return Said::OfOthers;
    if ((field.isEmpty() || field == u"protected") && parse::headsProtection(heading))
        return Said::Mark;
    // Under another heading, which somebody has said to be of it or which only looks like one, a word is no answer.
    if (field == u"protected")
        return Said::Answer;
    if (field == u"name")
        return Said::Name;
    if (field == u"given" || field == u"family")
        return Said::NamePart;
    static const QRegularExpression roles(u"^\\s*(?:roll|funktion|uppdrag|titel|befattning|yrke|tjänst|role|function|title|position)"_s, QRegularExpression::CaseInsensitiveOption);
    return work.contains(field) || (field.isEmpty() && heading.contains(roles)) ? Said::Work : Said::Text;
}

bool ImportColumns::saysProtected(const QString &cell, Said where) const
{
    switch (where) {
    case Said::OfOthers:
        return false;
    case Said::Mark:
        return parse::marksProtected(cell);
    case Said::Answer:
        return cell.trimmed() == u"?" || parse::yesNo(cell).value_or(parse::saysProtected(cell));
    case Said::Name:
        return parse::saysProtectedBesideName(cell);
    case Said::NamePart:
        return parse::saysProtected(cell, parse::ProtectionIn::Name);
    case Said::Text:
    case Said::Work:
        break;
    }
    if (!parse::saysProtected(cell, where == Said::Work ? parse::ProtectionIn::Work : parse::ProtectionIn::Text))
        return false;
    const parse::MemberRole role = parse::memberRole(cell);
    return role.substitutes.isEmpty() || parse::saysProtected(role.role);
}

bool ImportColumns::isSaidProtected(const ImportRow &row) const
{
    if (row.section.isProtected)
        return true;
    for (int column = 0; column < row.cells.size(); ++column) {
        const QString &cell = row.cells.at(column);
        if (!cell.isEmpty() && saysProtected(cell, m_said.value(column, Said::Text)) && !isOfAnother(row, column))
            return true;
    }
    return false;
}

bool ImportColumns::saysMoreThanMark(const ImportRow &row) const
{
    const QString said = text(row, u"protected");
    const bool hasWord = std::any_of(said.cbegin(), said.cend(), [](QChar c) { return c.isLetter(); });
    return hasWord && !parse::yesNo(said) && parse::marksProtected(said) && !parse::headsProtectedPeople(said);
}

/// Whether a cell that several people of one line share speaks of another of them.
bool ImportColumns::isOfAnother(const ImportRow &row, int column) const
{
    if (!m_plan->unfolded)
        return false;
    if (m_ofLine.isEmpty())
        for (qsizetype i = 0; i < m_plan->rows.size(); ++i)
            m_ofLine[m_plan->rows.at(i).line].append(i);
    const QString &cell = row.cells.at(column);
    const QString own = writtenName(row);
    const QSet<QString> said = nameWordsIn(cell);
    QSet<QString> theirs;
    bool isShared = false;
    for (const qsizetype i : m_ofLine.value(row.line)) {
        const ImportRow &other = m_plan->rows.at(std::min(i, m_plan->rows.size() - 1));
        const QString name = writtenName(other);
        if (name == own || other.cells.value(column) != cell)
            continue;
        isShared = true;
        theirs += nameWordsIn(parse::bareName(name));
    }
    if (!isShared)
        return false;
    const QSet<QString> mine = nameWordsIn(parse::bareName(own));
    const bool namesOwn = mine.intersects(said);
    if (namesOwn || (theirs - mine).intersects(said))
        return !namesOwn;
    if (saysOrdinary(cell) == saysAlternate(cell))
        return false;
    const bool isAlternate = parse::memberRole(value(row, u"kind")).kind == u"alternate";
    return saysOrdinary(cell) == isAlternate;
}

} // namespace lansnav
