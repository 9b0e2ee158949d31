// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lonecells.h"

#include "exchange/mailtext.h"
#include "list/foldedtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace lansnav::widesheet {

using namespace Qt::StringLiterals;

namespace {

constexpr int halfOfName = 2;

/// The parts of a name or of what stands before "@", as they are compared.
QStringList mailWords(const QString &text)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{M}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (const QString &word : text.split(between, Qt::SkipEmptyParts))
        words.append(foldedLoose(word));
    return words;
}

/// "annber", "bergan": the beginnings of both names and nothing else, as login names are made.
bool isOfBeginnings(const QString &login, const QString &given, const QString &family)
{
    constexpr qsizetype shortest = 4;
    constexpr qsizetype longest = 8;
    if (login.size() < shortest || login.size() > longest)
        return false;
    for (qsizetype ofGiven = 1; ofGiven < login.size(); ++ofGiven) {
        const qsizetype ofFamily = login.size() - ofGiven;
        if (ofGiven > given.size() || ofFamily > family.size())
            continue;
        if (login == given.left(ofGiven) + family.left(ofFamily) || login == family.left(ofFamily) + given.left(ofGiven))
            return true;
    }
    return false;
}

bool holdsAny(const QStringList &parts, const QStringList &names)
{
    return std::any_of(names.cbegin(), names.cend(), [&parts](const QString &name) { return name.size() > 1 && parts.contains(name); });
}

/// Shares out the cells of one row.
class Dividing
{
public:
    Dividing(const QList<QStringList> &names, const QStringList &cells) : m_names(names), m_cells(cells)
    {
        m_divided.cells = QList<QStringList>(names.size(), QStringList(cells.size()));
    }

    LoneCells run(qsizetype presumed)
    {
        if (m_names.size() == 1) {
            m_divided.cells.first() = m_cells;
            return m_divided;
        }
        QList<int> open;
        for (int column = 0; column < m_cells.size(); ++column)
            if (!parse::tidy(m_cells.at(column)).isEmpty() && !addresses(column))
                open.append(column);
        for (const int column : std::as_const(open))
            if (!m_areParted && m_owners.size() == 1)
                give(*m_owners.cbegin(), column, m_cells.at(column));
            else if (!m_areParted || !numbers(column))
                presume(presumed, column);
        return m_divided;
    }

private:
    void give(qsizetype person, int column, const QString &text)
    {
        QString &cell = m_divided.cells[person][column];
        cell += (cell.isEmpty() ? QString() : u"; "_s) + text;
    }
    void presume(qsizetype person, int column)
    {
        give(person, column, m_cells.at(column));
        m_divided.unsure.append(column);
    }

    /// Whom an address names; -1 when it names nobody, or several as well.
    int owner(const parse::Mail &mail) const
    {
        int found = -1;
        int best = halfOfName - 1;
        bool isShared = false;
        for (int person = 0; person < m_names.size(); ++person) {
            int fit = 0;
            for (const QString &name : m_names.at(person))
                fit = std::max({fit, namedIn(mail.address, name), namedIn(mail.name, name)});
            isShared = fit == best ? true : fit > best ? false : isShared;
            if (fit > best)
                found = person;
            best = std::max(best, fit);
        }
        return isShared ? -1 : found;
    }

    /// The cell in pieces with an address each; empty when it holds more than that.
    static QStringList pieces(const QString &cell, const QList<parse::Mail> &mails)
    {
        static const QRegularExpression between(u"[;,\\n\\r]+"_s);
        QStringList pieces = cell.split(between, Qt::SkipEmptyParts);
        pieces.removeIf([](const QString &piece) { return parse::tidy(piece).isEmpty(); });
        const bool haveOneEach = pieces.size() == mails.size() && std::all_of(pieces.cbegin(), pieces.cend(), [](const QString &piece) { return parse::mails(piece).size() == 1; });
        if (haveOneEach)
            return pieces;
        pieces.clear();
        for (const parse::Mail &mail : mails)
            pieces.append(mail.address);
        const QString rest = parse::withoutAddresses(cell, mails);
        const bool saysMore = std::any_of(rest.cbegin(), rest.cend(), [](QChar c) { return c.isLetterOrNumber(); });
        return saysMore ? QStringList() : pieces;
    }

    /// Whether the addresses of a cell tell whose it is.
    bool addresses(int column)
    {
        const QString &cell = m_cells.at(column);
        const QList<parse::Mail> mails = cell.contains(u'@') ? parse::mails(cell) : QList<parse::Mail>();
        if (mails.isEmpty())
            return false;
        QList<int> owners;
        for (const parse::Mail &mail : mails)
            owners.append(owner(mail));
        if (owners.first() >= 0 && owners.count(owners.first()) == owners.size()) {
            give(owners.first(), column, cell);
            m_owners.insert(owners.first());
            return true;
        }
        const QStringList parts = pieces(cell, mails);
        if (parts.isEmpty() || !complete(owners))
            return false;
        for (qsizetype i = 0; i < parts.size(); ++i)
            give(owners.at(i), column, parse::tidy(parts.at(i)));
        m_areParted = true;
        return true;
    }

    /// Where there is one for each, those that name nobody are the others' in their order; false when some are nobody's then.
    bool complete(QList<int> &owners) const
    {
        QList<int> left;
        for (int person = 0; person < m_names.size(); ++person)
            if (!owners.contains(person))
                left.append(person);
        const bool isOneEach = owners.size() == m_names.size() && owners.count(-1) == left.size();
        for (int &owner : owners)
            if (owner < 0 && isOneEach)
                owner = left.takeFirst();
        return !owners.contains(-1);
    }

    /// Whether beside addresses for each there are numbers for each, in the same order.
    bool numbers(int column)
    {
        static const QRegularExpression between(u"[;,/\\n\\r]+"_s);
        const QStringList parts = m_cells.at(column).split(between, Qt::SkipEmptyParts);
        if (parts.size() != m_names.size() || !std::all_of(parts.cbegin(), parts.cend(), [](const QString &part) { return parse::phone(part).has_value(); }))
            return false;
        for (qsizetype i = 0; i < parts.size(); ++i)
            give(i, column, parse::tidy(parts.at(i)));
        return true;
    }

    const QList<QStringList> &m_names;
    const QStringList &m_cells;
    LoneCells m_divided;
    QSet<int> m_owners;         ///< people whom an address names alone
    bool m_areParted = false;   ///< a cell had addresses of several
};

} // namespace

LoneCells divide(const QList<QStringList> &names, const QStringList &cells, qsizetype presumed)
{
    return Dividing(names, cells).run(presumed);
}

int namedIn(const QString &address, const QString &name)
{
    const QStringList parts = mailWords(address.section(u'@', 0, 0));
    const parse::PersonName said = parse::personName(name);
    const QStringList given = mailWords(said.given);
    QStringList family = mailWords(said.family);
    family.removeIf([](const QString &word) { return word == u"von" || word == u"van" || word == u"de" || word == u"af" || word == u"al"; });
    if (parts.isEmpty() || given.isEmpty() || parse::isSharedMailbox(address))
        return 0;
    constexpr qsizetype sure = 3;
    const QString login = parts.join(QString());
    const QString whole = family.join(QString());
    const auto stands = [&login](const QString &half) { return half.size() >= sure && (login.startsWith(half) || login.endsWith(half)); };
    const bool hasGiven = holdsAny(parts, given) || stands(given.first());
    const bool hasFamily = holdsAny(parts, family) || stands(whole);
    const QString initial = given.first().left(1);
    if (hasFamily && !hasGiven) {
        // "karin.berg" is another Berg's.
        const bool namesAnother = holdsAny(parts, family) && std::any_of(parts.cbegin(), parts.cend(), [&family](const QString &part) { return part.size() > 1 && !family.contains(part); });
        const bool hasInitial = parts.contains(initial) || login == initial + whole || login == whole + initial;
        return namesAnother ? 0 : halfOfName + int(hasInitial);
    }
    if (hasGiven)
        return halfOfName + halfOfName * int(hasFamily);
    const bool isInitialAndFamily = !whole.isEmpty() && login == initial + whole;
    return isInitialAndFamily || isOfBeginnings(login, given.first(), whole) ? halfOfName + 1 : 0;
}

} // namespace lansnav::widesheet
