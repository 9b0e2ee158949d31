// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/area.h"
#include "store/tabledecl.h"

#include <QList>

namespace lansnav {

/// Every area of the program, in the order of its tabs. Translated texts are made now: call again after a change of language.
QList<Area> allAreas();

/// What a store needs to know of them: the store's own tables and DDL first.
Schema schemaOf(const QList<Area> &areas);

} // namespace lansnav
