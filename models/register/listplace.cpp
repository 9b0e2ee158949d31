// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/listplace.h"

using namespace Qt::StringLiterals;

namespace lansnav {

ListPlace placeOfList(const ImportRow::Section &section, const PlaceIndex &places)
{
    if (const Id id = places.municipality(section.place); !id.isNull())
        return {id, section.title};
    if (section.list.isEmpty() && section.stated.isEmpty())
        return {};
    for (const QString &said : {section.stated.value(u"municipality"_s), section.list})
        if (const Id id = places.municipality(said); !id.isNull())
            return {id, said};
    for (const QString &field : {u"organisation"_s, u"workplace"_s})
        if (const QString said = section.stated.value(field); !said.isEmpty())
            if (const Id id = places.municipalityIn(said); !id.isNull())
                return {id, said};
    return {};
}

} // namespace lansnav
