// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

namespace lansnav {

namespace report {
struct Table;
} // namespace report

/// The few words a report's frame needs ("page 1 of 3", "continued", "No figures yet"), in the language of the report
/// rather than of the window: a Swedish report is printed from an English window. Reads that language's catalogue
/// directly and installs nothing, so it can be used on any thread.
class ReportText
{
public:
    /// `language` is a BCP 47 tag. Without a catalogue for it the words are those of the window.
    explicit ReportText(const QString &language);
    ~ReportText();
    ReportText(const ReportText &) = delete;
    ReportText &operator=(const ReportText &) = delete;

    QString pageOf(int page, int count) const;
    QString continued(const QString &caption) const;
    /// "columns 2–9 of 300", for a table that is split sideways.
    QString columnsOf(int first, int last, int count) const;
    QString noFigures() const;      ///< what a chart without data says
    QString noRows() const;         ///< what a table without rows says
    /// The line that belongs to a table: the legend of its signs, then which rows the figures come from; empty without either.
    QString note(const report::Table &table) const;
    QString summary() const;        ///< name of the first sheet
    QString map() const;
    QString chart() const;
    QString table() const;
    QString signIn() const;
    QString category() const;       ///< heading of the first column of a chart's figures
    QString place() const;          ///< heading of the tiles' names
    QString state() const;          ///< heading of the tiles' words
    QString labels() const;         ///< name of the sheet of labels
    QString posters() const;
    QString certificates() const;
    QString name() const;           ///< headings of their columns
    QString text() const;
    QString contents() const;
    QString andMore() const;        ///< after contents that are too long: "m.fl."
    QString mark() const;
    QString time() const;
    QString date(QDate day) const; ///< "14 May 2026"
    QString number(double value) const;     ///< at most two decimals, digits grouped
    const QLocale &locale() const { return m_locale; }

private:
    QString said(const char *source) const;

    std::unique_ptr<QTranslator> m_catalogue;
    bool m_source = false;          ///< the report is in the language of the source strings
    QLocale m_locale;
};

} // namespace lansnav
