// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/figurematrix.h"

#include "privacy/showntext.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

FigureMatrix::FigureMatrix(QObject *parent) : QAbstractTableModel(parent) {}

void FigureMatrix::setNetwork(const NetworkDetail &network, int toYear, int leastYears)
{
    QList<int> years;
    int first = toYear - leastYears + 1;
    int last = toYear;
    for (const Figure &figure : network.figures) {
        first = std::min(first, figure.year);
        last = std::max(last, figure.year);
    }
    // The latest year first: that is the one being filled in.
    for (int year = last; year >= first; --year)
        years.append(year);
    const bool same = m_network == network.network.id && m_years == years && m_municipalities.size() == network.municipalities.size();
    if (!same)
        beginResetModel();
    m_network = network.network.id;
    m_municipalities = network.municipalities;
    m_years = years;
    m_figures.clear();
    for (const Figure &figure : network.figures)
        m_figures.insert({figure.municipality, figure.year}, figure);
    if (!same)
        endResetModel();
    else
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

std::optional<FigureMatrix::Typed> FigureMatrix::read(const QString &text)
{
    static const QRegularExpression pattern(u"^(ca\\.?|c:a|cirka|circa|approx\\.?|about|~|≈)?\\s*(\\d[\\d\\s]*)$"_s,
                                            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return Typed{};
    const QRegularExpressionMatch match = pattern.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    QString digits;
    for (const QString typedDigits = match.captured(2); const QChar c : typedDigits)
        if (!c.isSpace())
            digits += c;
    bool ok = false;
    const int value = digits.toInt(&ok);
    if (!ok)
        return std::nullopt;
    return Typed{value, !match.captured(1).isEmpty()};
}

QModelIndex FigureMatrix::indexOf(const Id &figure) const
{
    for (const Figure &one : m_figures) {
        if (one.id != figure)
            continue;
        int row = 0;
        for (qsizetype i = 0; i < m_municipalities.size(); ++i)
            if (m_municipalities.at(i).id == one.municipality)
                row = int(i) + 1;
        return index(row, int(m_years.indexOf(one.year)));
    }
    return {};
}

int FigureMatrix::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_years.isEmpty() ? 0 : int(m_municipalities.size()) + 2;
}

int FigureMatrix::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_years.size());
}

const Figure *FigureMatrix::figureAt(int row, int column) const
{
    const Id municipality = row == 0 ? Id() : m_municipalities.at(row - 1).id;
    const auto it = m_figures.constFind({municipality, m_years.at(column)});
    return it == m_figures.cend() ? nullptr : &*it;
}

QString FigureMatrix::cellText(int row, int column) const
{
    const Figure *figure = figureAt(row, column);
    if (!figure || !figure->value)
        return {};
    const QString number = QLocale().toString(*figure->value);
    return figure->approximate ? tr("ca %1").arg(number) : number;
}

QString FigureMatrix::sumText(int column) const
{
    int sum = 0;
    int stated = 0;
    bool approximate = false;
    for (int row = 1; row <= m_municipalities.size(); ++row) {
        const Figure *figure = figureAt(row, column);
        if (!figure || !figure->value)
            continue;
        sum += *figure->value;
        approximate |= figure->approximate;
        ++stated;
    }
    if (stated == 0)
        return {};
    const QString number = QLocale().toString(sum);
    return approximate ? tr("ca %1").arg(number) : number;
}

QVariant FigureMatrix::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    const QString text = isSumRow(index.row()) ? sumText(index.column()) : cellText(index.row(), index.column());
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return text;
    if (role == Qt::AccessibleTextRole)
        return u"%1 %2: %3"_s.arg(headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString(),
                                  headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                  text.isEmpty() ? tr("not stated") : text);
    if (role == Qt::ToolTipRole && !isSumRow(index.row())) {
        const Figure *figure = figureAt(index.row(), index.column());
        return figure && !figure->note.isEmpty() ? QVariant(ShownText::of(figure->note)) : QVariant();
    }
    return {};
}

bool FigureMatrix::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || isSumRow(index.row()) || !m_writer)
        return false;
    const std::optional<Typed> typed = read(value.toString());
    if (!typed) {
        emit refused(tr("“%1” is not a whole number. Write for example 12 or ca 12, or leave the cell empty when nothing is stated.").arg(value.toString()));
        return false;
    }
    const Figure *known = figureAt(index.row(), index.column());
    const bool same = known ? known->value == typed->value && known->approximate == typed->approximate : !typed->value;
    if (same)
        return true;
    Figure figure = known ? *known : Figure();
    figure.network = m_network;
    figure.municipality = index.row() == 0 ? Id() : m_municipalities.at(index.row() - 1).id;
    figure.year = m_years.at(index.column());
    figure.value = typed->value;
    figure.approximate = typed->approximate;
    if (const Result<void> done = m_writer(figure); !done) {
        emit refused(done.error().sentence);
        return false;
    }
    m_figures.insert({figure.municipality, figure.year}, figure);
    emit dataChanged(index, index);
    const QModelIndex sum = this->index(rowCount() - 1, index.column());
    emit dataChanged(sum, sum);
    return true;
}

Qt::ItemFlags FigureMatrix::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    flags |= Qt::ItemNeverHasChildren;
    if (!isSumRow(index.row()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant FigureMatrix::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Horizontal)
        return section < m_years.size() ? QVariant(QString::number(m_years.at(section))) : QVariant();
    if (section == 0)
        return tr("The county as a whole");
    if (isSumRow(section))
        return tr("Sum of what is stated");
    return section <= m_municipalities.size() ? QVariant(m_municipalities.at(section - 1).name) : QVariant();
}

} // namespace lansnav
