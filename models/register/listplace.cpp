// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/listplace.h"

#include "exchange/values.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

ListPlace placeOfList(const ImportRow::Section &section, const PlaceIndex &places)
{
    if (section.list.isEmpty() && section.stated.isEmpty() && section.sheet.name.isEmpty())
        return {};
    for (const QString &said : {section.stated.value(u"municipality"_s), section.list})
        if (const Id id = places.municipality(said); !id.isNull())
            return {id, said};
    for (const QString &field : {u"organisation"_s, u"workplace"_s})
        if (const QString said = section.stated.value(field); !said.isEmpty())
            if (const Id id = places.municipalityIn(said); !id.isNull())
                return {id, said};
    static const QRegularExpression year(u"[\\s_.,()-]*(?:(?:vt|ht)[ -]?)?(?:\\d{4}|\\d{2})[\\s)]*$"_s, QRegularExpression::CaseInsensitiveOption);
    const QString sheet = section.sheet.place.isEmpty() ? parse::tidy(QString(section.sheet.name).remove(year)) : section.sheet.place;
    const bool hasLetters = std::any_of(sheet.cbegin(), sheet.cend(), [](QChar c) { return c.isLetter(); });
    const Id id = hasLetters ? places.municipality(sheet) : Id();
    return id.isNull() ? ListPlace{} : ListPlace{id, section.sheet.name, true};
}

} // namespace lansnav
