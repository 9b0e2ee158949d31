// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lansnav {

std::optional<double> report::Series::at(qsizetype category) const
{
    const auto value = values.value(category);
    return value && std::isfinite(*value) ? value : std::nullopt;
}

QString Report::languageTag() const
{
    const bool sound = !language.isEmpty()
        && std::all_of(language.cbegin(), language.cend(), [](QChar c) { return c == u'-' || (c.unicode() < 128 && c.isLetterOrNumber()); });
    return sound ? language : u"sv"_s;
}

} // namespace lansnav
