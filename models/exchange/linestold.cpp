// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/linestold.h"

namespace lansnav {

using namespace Qt::StringLiterals;

QString ImportRows::above(int lines, int header)
{
    return tr("%n line(s) above the headings in line %1", nullptr, lines).arg(header);
}

QString ImportRows::empty(const QList<int> &lines)
{
    return tr("Empty lines: %1").arg(list(lines));
}

QString ImportRows::vacantIn(const QList<int> &lines)
{
    return tr("Lines with a vacant seat or without anybody: %1").arg(list(lines));
}

QString ImportRows::total(int line)
{
    return tr("Line %1: a total").arg(line);
}

QString ImportRows::hidden(const QList<int> &lines)
{
    return tr("%n line(s) that are hidden in Excel, as by a filter, were read like the others: %1. Remove them from the list if they are not to be read.", nullptr, int(lines.size())).arg(list(lines));
}

QString ImportRows::own(int line)
{
    return tr("Line %1: what Länsnav itself writes around a list, and nobody").arg(line);
}

QString ImportRows::legend(int line)
{
    return tr("Line %1: says what the marks mean").arg(line);
}

QString ImportRows::remark(int line, const QString &text)
{
    return tr("Line %1: “%2” is about the list and names nobody").arg(line).arg(text);
}

QString ImportRows::noName()
{
    return tr("There is no name in the row.");
}

QString ImportRows::formula(const QString &cell)
{
    return tr("“%1” is a formula and not a name. Write the name itself in the cell, or open the file in Excel and save it there, so that the name the formula makes is saved with it.").arg(cell);
}

QString ImportRows::vacant(const QString &cell)
{
    return tr("“%1” says that the seat is vacant: there is no person to take in.").arg(cell);
}

QString ImportRows::notAName(const QString &cell)
{
    return tr("“%1” cannot be read as a name.").arg(cell);
}

QString ImportRows::besideOrdinary()
{
    return tr("An alternate in the line of one ordinary member is taken to stand in for that member.");
}

QString ImportRows::repeated(int line)
{
    return tr("Line %1: the headings again").arg(line);
}

QString ImportRows::title(int line)
{
    return tr("Line %1: a title above headings").arg(line);
}

QString ImportRows::section(int line, const QString &title)
{
    return tr("Line %1: “%2” above the rows below it").arg(line).arg(title);
}

QString ImportRows::protectedBelow(int line, const QString &title)
{
    return tr("Line %1: “%2” speaks of protected identity, which is proposed for everybody below it").arg(line).arg(title);
}

QString ImportRows::protectedLegend(int line, const QString &text)
{
    return tr("Line %1: “%2” says what a mark means: protected identity is proposed for everybody whose line has it").arg(line).arg(text);
}

QString ImportRows::protectedSheet(const QString &sheet)
{
    return tr("The sheet is called “%1”: protected identity is proposed for everybody on it.").arg(sheet);
}

QString ImportRows::together(int upper, int lower)
{
    return tr("The headings stand in lines %1 and %2 together.").arg(upper).arg(lower);
}

QString ImportRows::other(int line, int below)
{
    return tr("Line %1 holds headings of other columns: the %n line(s) below it were not read. Import them by themselves, with line %1 as the line of the headings.", nullptr, below).arg(line);
}

QString ImportRows::list(const QList<int> &lines, qsizetype most)
{
    QStringList texts;
    qsizetype next = 0;
    while (next < lines.size() && texts.size() < most) {
        const qsizetype from = next++;
        while (next < lines.size() && lines.at(next) == lines.at(next - 1) + 1)
            ++next;
        if (next - from > 2)
            texts.append(QString::number(lines.at(from)) + u'–' + QString::number(lines.at(next - 1)));
        else
            for (qsizetype i = from; i < next; ++i)
                texts.append(QString::number(lines.at(i)));
    }
    const QString named = texts.join(u", "_s);
    const auto more = int(lines.size() - next);
    return more > 0 ? tr("%1 and %n more", nullptr, more).arg(named) : named;
}

} // namespace lansnav
