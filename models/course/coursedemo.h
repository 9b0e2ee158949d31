// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/result.h"

#include <QDate>

namespace lansnav {

class DemoRandom;
class Edit;

/// Invents some years of events of all nine kinds, held, ahead and one called off, with programmes, rooms, speakers, registrations (some
/// with a waiting list), attendance, answers and economy that agree with each other. Takes people, networks and areas from the
/// file; the more people, the more participants. Same random source and day, same content.
Result<void> fillCourseDemo(Edit &edit, DemoRandom &random, int years, QDate today);

} // namespace lansnav
