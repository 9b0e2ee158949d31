// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/registerpage.h"
#include "course/placelists.h"

namespace lansnav {

/// Those who speak at events: a line for the programme, and what they need. They are entered where they speak, and are in no trash here.
class SpeakersPage : public RegisterPageOf<SpeakerRow>
{
    Q_OBJECT

public:
    explicit SpeakersPage(const AppContext &context, QWidget *parent = nullptr);

private:
    void buildList();
    void addRows();
    void read() override;
    void showRow(const SpeakerRow &speaker) override;
    Result<void> save(const Id &person, const QString &bio, const QString &needs);
};

} // namespace lansnav
