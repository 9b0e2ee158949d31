// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace lansnav {

/// Folds text for searching: NFC, case-folded, marks stripped except on å ä ö ("Zoë" → "zoe", "Åsa" → "åsa"),
/// runs of white space to one space. The same folding serves lists, the search index and duplicates.
QString folded(QStringView text);

/// As folded(), with å ä → a and ö → o too, apostrophes and hyphens gone: for matching names that were typed differently.
QString foldedLoose(QStringView text);

/// The folded text of many rows in one block of UTF-8, for a filter that scans 100 000 rows within a frame.
class FoldedIndex
{
public:
    void reserve(qsizetype rows, qsizetype bytesPerRow);
    /// Appends or replaces the text of row `index`; rows are appended in order.
    void set(qsizetype index, QStringView text);
    /// Appends text that is already folded.
    void appendFolded(const QByteArray &utf8);
    void clear();
    void removeLast() { m_spans.removeLast(); }
    /// Gives back what reserve() took too much.
    void squeeze();
    qsizetype size() const { return m_spans.size(); }

    /// Splits what was typed into folded words.
    static QList<QByteArray> words(const QString &typed);
    /// True when row `index` contains every word.
    bool matches(qsizetype index, const QList<QByteArray> &words) const;

    /// A word made ready to be looked for in many rows: by its letter that is rarest in this text.
    struct Needle
    {
        QByteArray word;
        qsizetype rare = 0;     ///< where in the word
    };
    using Needles = QList<Needle>;
    Needles needles(const QList<QByteArray> &words) const;
    bool matches(qsizetype index, const Needles &needles) const;

private:
    void compact();

    struct Span { quint32 offset; quint32 length; };
    QByteArray m_text;
    QList<Span> m_spans;
    qsizetype m_stale = 0;      ///< bytes of texts since replaced
};

} // namespace lansnav
