// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networkstore.h"
#include "network/rowvalues.h"

using namespace Qt::StringLiterals;

namespace lansnav {

Result<void> NetworkStore::addPermanentLicences(const Id &network, const QList<Id> &municipalities, const PartialDate &start)
{
    if (municipalities.isEmpty())
        return Error{ErrorCode::Invalid, tr("Every municipality has a licence already. Nothing was added.")};
    const QString in = ActText::ref(u"network", network);
    const ActText text = municipalities.size() == 1 ? ActText(QT_TRANSLATE_NOOP("Act", "Added a licence for %1 in %2"), {ActText::ref(u"municipality", municipalities.first()), in})
                                                    : ActText(QT_TRANSLATE_NOOP("Act", "Added %1 licences in %2"), {QString::number(municipalities.size()), in});
    Edit edit(m_store, text, u"network"_s, network);
    for (const Id &municipality : municipalities) {
        Licence licence;
        licence.network = network;
        licence.municipality = municipality;
        licence.kind = LicenceKind::Permanent;
        licence.start = start;
        edit.insert(u"licence"_s, valuesOf(licence));
    }
    return finish(edit);
}

} // namespace lansnav
