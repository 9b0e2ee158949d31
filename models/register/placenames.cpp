// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/placenames.h"

#include "exchange/values.h"
#include "list/foldedtext.h"
#include "register/registerstore.h"

#include <QSet>

#include <algorithm>

namespace lansnav {

std::function<bool(const QString &)> placeNames(Database &db)
{
    const Result<QList<Municipality>> municipalities = registerstore::municipalities(db);
    if (!municipalities)
        return {};
    QSet<QString> names;
    for (const Municipality &municipality : *municipalities)
        names.insert(folded(municipality.name));
    return [names](const QString &text) {
        const QStringList said = parse::municipalityNames(text);
        return std::any_of(said.cbegin(), said.cend(), [&names](const QString &name) { return names.contains(name); });
    };
}

} // namespace lansnav
