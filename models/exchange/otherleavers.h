// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace lansnav::parse {

/// A note without those of its parts in which endNote() finds a leaving that is not said of the note's own person: somebody else leaves
/// ("Lisa slutade 2019", "tog över efter Bo som slutat", "gamla chefen har slutat"), or nobody does ("har inte slutat"). A part without a
/// subject, or with one that is not understood, is of the person. `ownName` is what the person is called, and `today` as for endNote().
/// The note as it stands when nothing is taken out of it.
QString withoutOthersLeaving(const QString &note, const QString &ownName, QDate today);

} // namespace lansnav::parse
