// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/registrationimport.h"
#include "courseimportfixture.h"

namespace lansnav::test {

using namespace Qt::StringLiterals;

inline const QStringList headings{u"Tidstämpel"_s, u"Namn"_s, u"E-post"_s, u"Arbetsgivare"_s, u"Kommun"_s, u"Yrke"_s, u"Specialkost"_s, u"Samtycke"_s, u"Meddelande"_s};

/// Rows under the usual headings.
inline Workbook form(const QList<QStringList> &rows)
{
    return bookOf(QList<QStringList>{headings} + rows);
}

inline Run import(CourseFixture &f, const Id &event, const Workbook &book, const std::function<void(ImportPlan &)> &choose = {})
{
    return importAs(f, RegistrationImporter::kind(), event, book, choose);
}

inline const ImportRow &rowAt(const ImportPlan &plan, int line)
{
    for (const ImportRow &row : plan.rows)
        if (row.line == line)
            return row;
    qFatal("no row in line %d", line);
}

inline const Registration &called(const EventDetail &detail, const QString &name)
{
    for (const Registration &r : detail.registrations)
        if (r.name == name)
            return r;
    qFatal("nobody called %s", qPrintable(name));
}

inline void chooseAll(ImportPlan &plan, int choice)
{
    for (ImportRow &row : plan.rows)
        if (row.fate == RowFate::Doubtful)
            row.choice = choice;
}

inline QStringList names(const EventDetail &detail)
{
    QStringList names;
    for (const Registration &r : detail.registrations)
        names.append(r.name);
    return names;
}

} // namespace lansnav::test
