// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace lansnav {

/// The sentences an import says of the lines of a sheet: those that were left out and why, and those that are nobody. Line numbers are the
/// sheet's own, from 1.
class ImportRows
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::ImportRows)

public:
    static constexpr qsizetype namedLines = 20; ///< how many lines, or runs of lines, are named before "and n more"

    static QString above(int lines, int header);
    static QString empty(const QList<int> &lines);
    static QString vacantIn(const QList<int> &lines);
    static QString total(int line);
    static QString hidden(const QList<int> &lines);
    static QString own(int line);
    static QString legend(int line);
    static QString remark(int line, const QString &text);
    static QString noName();
    static QString formula(const QString &cell);
    static QString vacant(const QString &cell);
    static QString notAName(const QString &cell);
    static QString besideOrdinary();
    static QString repeated(int line);
    static QString title(int line);
    static QString section(int line, const QString &title);
    static QString protectedBelow(int line, const QString &title);
    static QString protectedLegend(int line, const QString &text);
    static QString protectedSheet(const QString &sheet);
    static QString together(int upper, int lower);
    static QString other(int line, int below);
    /// Line numbers, three and more that follow each other as "12–14", and the first of them when they are many.
    static QString list(const QList<int> &lines, qsizetype most = namedLines);
};

} // namespace lansnav
