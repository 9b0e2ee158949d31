// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/types.h"
#include "exchange/importer.h"

#include <QCoreApplication>

namespace lansnav {

class Edit;

/// What one filled-in form says.
struct AnswerImport
{
    QString sheet;              ///< made from the row itself, so that the same row is the same paper the next time
    QHash<Id, QString> values;  ///< question → answer as stored
};

/// Reads answers to an event's evaluation: a column for each question, headed by its text, a row for each form. Columns of
/// other headings (time, name) are left out, and a form names nobody.
class AnswerImporter
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::AnswerImporter)

public:
    using Progress = std::function<bool(int)>;

    static ImportKind kind();
    static Result<void> judge(Database &db, const Sheet &sheet, const ImportTarget &target, ImportPlan &plan, const Progress &progress);
    static Result<void> apply(Edit &edit, const ImportTarget &target, const ImportPlan &plan, const Progress &progress);

    /// The question a heading stands for: the same text but for numbering, case and punctuation. Null when none.
    static const EventQuestion *questionFor(const QList<EventQuestion> &questions, const QString &heading);
    /// An answer as it is stored, "4" of "4 – bra"; empty when it answers nothing of the question's.
    static QString answer(const EventQuestion &question, const QString &cell);
};

} // namespace lansnav
