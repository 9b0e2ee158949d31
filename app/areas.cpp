// SPDX-License-Identifier: GPL-3.0-or-later
#include "areas.h"

#include "course/coursearea.h"
#include "network/networkarea.h"
#include "parenting/parentingarea.h"
#include "register/registerarea.h"
#include "store/storetables.h"

namespace lansnav {

QList<Area> allAreas()
{
    // One line an area. The register comes first: the others refer to its rows.
    return {
        registerArea(),
        networkArea(),
        courseArea(),
        parentingArea(),
    };
}

Schema schemaOf(const QList<Area> &areas)
{
    Schema schema{{storeSqlFile()}, storeTables()};
    for (const Area &area : areas) {
        schema.files.append(area.sqlFile);
        schema.tables.append(area.tables);
    }
    return schema;
}

} // namespace lansnav
