// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/registerpage.h"
#include "parenting/parentinglists.h"
#include "register/types.h"

class QLabel;

namespace lansnav {

class DateField;

/// The register of family centres: whether they run or are being set up, today or as of a day that is chosen, the professions there, and how the agreement with the municipality stands; and how
/// many there were on a day.
class CentresPage : public RegisterPageOf<FamilyCentre>
{
    Q_OBJECT

public:
    explicit CentresPage(const AppContext &context, QWidget *parent = nullptr);

    std::unique_ptr<NewRowDialog> newDialog() override;
    /// The day, month, term or year that the centres are counted as of; empty: today.
    DateField *asOf() const { return m_asOf; }
    /// How many there are on the day that is chosen, in words.
    QString sentence() const;

private:
    struct Reading
    {
        QList<FamilyCentre> centres;
        QList<Municipality> municipalities;
    };
    static Result<Reading> readAll(Database &db);

    void buildList();
    void addFilter();
    void addWords();
    QWidget *buildAsOf();
    void addRows();
    Form::Commit save(const char *column);
    void read() override;
    void take(Reading reading);
    void fillChoices();
    void showDay();
    void applyFilter() override;
    QString statusText(const FamilyCentre &centre) const;
    void showRow(const FamilyCentre &centre) override;
    void showOverview();
    /// The day that the centres are counted on: the last of what is chosen, or today when that is still to come.
    QDate day() const;

    Reading m_reading;
    DateField *m_asOf = nullptr;
    QLabel *m_words = nullptr;
};

} // namespace lansnav
