// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/personmatch.h"
#include "store/database.h"

#include <QString>

namespace lansnav {

/// The people in the trash, whom a list that is read again names again. Those who were merged into others are none of them.
class TrashedPeople
{
public:
    static Result<TrashedPeople> load(Database &db);
    /// Why somebody whom the register does not have may be nobody new, as a sentence that tells nothing but what `probe` says itself;
    /// empty when nobody in the trash is like that. `probe` holds what a list states: name, e-mail, phone, municipality.
    QString doubt(const Person &probe) const;

private:
    PersonMatcher m_people;
};

} // namespace lansnav
