// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace lansnav {

/// Half a year as the work is planned: spring is January–June, autumn July–December.
struct Term
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::Term)

public:
    int year = 0;
    bool autumn = false;

    /// The term a valid day lies in.
    static Term containing(QDate day);
    /// "VT2026", "vt 26", "HT-26", "spring 2026", "hösten 2026", "2026-41"; nothing for any other text. Two digits mean 2000–2099.
    static std::optional<Term> fromText(QStringView text);

    QDate first() const { return {year, autumn ? 7 : 1, 1}; }
    QDate last() const { return autumn ? QDate(year, 12, 31) : QDate(year, 6, 30); }
    bool contains(QDate day) const { return day.isValid() && first() <= day && day <= last(); }
    Term next() const { return autumn ? Term{year + 1, false} : Term{year, true}; }
    Term previous() const { return autumn ? Term{year, false} : Term{year - 1, true}; }

    /// "VT2026": never translated; the command line, Scope::term and file names.
    QString toKey() const;
    /// In the language of the user interface: "spring 2026", "VT26".
    QString toText() const;
    /// How people write it, in Swedish and English, whatever the language is: "VT2026", "VT26", "våren 2026", "spring 2026".
    QStringList spellings() const;

    friend auto operator<=>(const Term &, const Term &) = default;
};

} // namespace lansnav
