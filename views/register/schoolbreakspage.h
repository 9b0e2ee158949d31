// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/registerpage.h"
#include "register/schoolbreaks.h"

namespace lansnav {

/// School breaks: list on the left; days, municipality and history on the right. Planning and clashes go by them.
class SchoolBreaksPage : public RegisterPageOf<SchoolBreak>
{
    Q_OBJECT

public:
    explicit SchoolBreaksPage(const AppContext &context, QWidget *parent = nullptr);

    void createNew() override;

private:
    void buildList();
    void addRows();
    void followList();
    /// Saves one field of the break as it stands.
    Form::Commit save(std::function<void(SchoolBreak &, const QVariant &)> take);
    void applyFilter() override;
    void showRow(const SchoolBreak &row) override;
};

} // namespace lansnav
