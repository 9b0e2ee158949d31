// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/history.h"
#include "store/result.h"

#include <QString>

#include <memory>

namespace lansnav {

class Database;

/// What somebody else's note tells of people with protected identity: "Ersätter Sara Lind, sara@example.org". Such people are masked
/// where they are named as themselves; this masks what running text says of them, in everything that leaves a form: lists, exports,
/// papers, search and the log. In the file the text stays as it was written.
///
/// Known of each are the whole name in either order, the e-mail address and the phone number however it is written. A given name or a
/// family name alone is not masked, since nothing tells whose it is. Cheap to copy; without such people there is nothing to look for.
class ProtectedText
{
public:
    ProtectedText() = default;
    /// Of all people with protected identity in the file, those in the trash too. A file without people has none.
    static Result<ProtectedText> load(Database &db);

    /// Whether nobody is protected: then every text stays as it is.
    bool isEmpty() const { return !m_known; }
    /// The text with words in the place of what is told of them; shared, not copied, where it tells nothing.
    QString masked(const QString &text) const;
    /// The same of a cell that may be somebody's name and nothing else: whoever is protected is masked there already, and a namesake who
    /// is not bears the name openly.
    QString maskedCell(const QString &cell) const;
    /// `said` without the lines that are lines of `stored` as masked() gives them: what was read from our own list again.
    QString withoutMasked(const QString &said, const QString &stored) const;

    /// What stands in the place of a name, and of an address or a number: words that say of nobody else that they are protected.
    static QString name();
    static QString contact();

private:
    class Known;
    std::shared_ptr<const Known> m_known;
};

/// Masks what the fields of acts were changed from and to.
Result<void> maskActs(Database &db, QList<Act> &acts);

} // namespace lansnav
