// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace lansnav {

/// Family names of people with protected identity that stand alone in running text: "Ersätter Lind".
///
/// The rule: such a name is looked for as whole words, "Linds" too, its letters compared without case and accents but with å, ä and ö
/// kept apart, and only where it has a capital letter, since many are ordinary words as well (a lind, a berg). A name of several words is
/// looked for whole, with spaces or hyphens between. In a longer name ("Lind-Berg", "Lind-gruppen") and in an e-mail address it is
/// somebody's or something else's. Names that leaveOut() was told of tell nobody's identity and are not looked for at all.
///
/// A given name alone is never looked for: it is nearly always somebody else's.
class FamilyNames
{
public:
    void add(const QString &family);
    /// The words of `text`, also without the s of a genitive, are borne by somebody or something else: none of them, and not the whole, is
    /// looked for as a name.
    void leaveOut(const QString &text);

    bool isEmpty() const { return m_names.isEmpty(); }
    bool contains(const QString &family) const;
    /// The text with `words` in the place of each.
    QString masked(const QString &text, const QString &words) const;

private:
    static quint32 shapeOf(QChar first, qsizetype length);
    /// Whether a word has the first letter and the length of one that is known: a register may have very many names.
    bool mayHold(const QString &text) const;

    QSet<quint32> m_shapes;     ///< of the first words
    QHash<QString, QList<QStringList>> m_names;     ///< folded words, by the first
    bool m_hasLong = false;     ///< some have several words, the first of which may have a small letter
};

} // namespace lansnav
