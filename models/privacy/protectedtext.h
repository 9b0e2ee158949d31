// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/history.h"
#include "store/id.h"
#include "store/result.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>

namespace lansnav {

class Database;

/// What somebody else's note tells of people with protected identity: "Ersätter Sara Lind, sara@example.org". Such people are masked
/// where they are named as themselves; this masks what running text says of them, in everything that leaves a form: lists, exports,
/// papers, search and the log. In the file the text stays as it was written.
///
/// Known of each are the whole name in either order, the e-mail address and the phone number however it is written, and the family name
/// alone (FamilyNames, which has the rule), unless somebody without protected identity bears it too, as any part of a name, or a place or
/// an organisation is called by it: then nothing tells whose it is. A given name alone is not masked for the same reason. In the name of an
/// organisation that is called after such a person, her name is masked like anywhere else. Participants of parenting groups who are
/// protected are known as well. Cheap to copy; without such people there is nothing to look for.
class ProtectedText
{
public:
    ProtectedText() = default;
    /// Of all people with protected identity in the file, those in the trash too. A file without people has none.
    /// `shown`: people of the register who are being shown on purpose, of whom everything may be told.
    static Result<ProtectedText> load(Database &db, const QSet<Id> &shown = {});
    /// The same with whole names, addresses and numbers alone, which are known without asking who else bears a name: reads none but those
    /// who are protected, so that a list need not wait for it. A namesake's name is masked by it too.
    static Result<ProtectedText> loadWithoutFamilies(Database &db);

    /// Whether nobody is protected: then every text stays as it is.
    bool isEmpty() const { return !m_known; }
    /// Whether the other was read of the same people, called and reached alike.
    bool hasSamePeople(const ProtectedText &other) const;
    /// The text with words in the place of what is told of them; shared, not copied, where it tells nothing.
    QString masked(const QString &text) const;
    /// The same of a cell that may be somebody's name and nothing else: a namesake who is not protected bears the name openly.
    QString maskedCell(const QString &cell) const;
    /// The people of the register of whom the text tells; each once.
    QList<Id> toldOf(const QString &text) const;
    /// `said` without the lines that are lines of `stored` as masked() gives them: what was read from our own list again.
    QString withoutMasked(const QString &said, const QString &stored) const;

    /// How a text that tells of them is written in lists, in each language lists are written in; empty for one that tells nothing.
    QStringList spellings(const QString &text) const;
    /// Whether a text was read from a list in which something is masked: such a cell says nothing that could be taken in.
    static bool standsIn(const QString &text);

    /// What stands in the place of a name, and of an address or a number: words that say of nobody else that they are protected.
    static QString name();
    static QString contact();

private:
    class Known;
    static Result<std::shared_ptr<Known>> read(Database &db, const QSet<Id> &shown);
    static Result<void> leaveOutOthers(Database &db, Known &known);

    std::shared_ptr<const Known> m_known;
};

/// Masks what the texts of acts tell of such people, the names of their rows, and what fields were changed from and to.
Result<void> maskActs(Database &db, QList<Act> &acts);

} // namespace lansnav
