// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/cellformat.h"
#include "exchange/sheet.h"

#include <QCoreApplication>
#include <QList>
#include <QSet>
#include <QString>
#include <QXmlStreamReader>

#include <functional>

namespace lansnav {

/// What the cells of a workbook refer to.
struct XlsxContext
{
    QStringList strings;            ///< shared strings
    QList<CellFormat> formats;      ///< by the cell's style index
    QSet<int> struckStrings{};      ///< shared strings that are struck through from end to end
    QSet<int> struckStyles{};       ///< style indexes with such a font
    bool epoch1904 = false;
    qint64 cells = 0;               ///< counted over all sheets
};

/// The text inside the current element (<si> or <is>), over its runs and without phonetic guides; the reader stands on the
/// start element and ends on its end element. `isStruck` is told whether all of it is struck through by the fonts of its runs.
QString xlsxText(QXmlStreamReader &xml, bool *isStruck = nullptr);
/// Whether an element that switches something on does: <strike/>, <strike val="0"/>.
bool xlsxSwitch(const QXmlStreamReader &xml);

/// Reads the XML of one worksheet into a Sheet.
class XlsxSheetReader
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::XlsxSheetReader)

public:
    /// `goOn` is asked every few hundred rows; false cancels.
    XlsxSheetReader(QIODevice *device, XlsxContext &context, const std::function<bool()> &goOn);

    /// The sheet's rows and hidden columns. A formula without a stored value, as other programs than Excel write them, stands there itself
    /// ("=A2&B2"), so that it is told of and its cell is not taken for an empty one. The name and visibility
    /// are the caller's. Damage in the XML is an error too.
    Result<Sheet> read();

private:
    void readColumns();
    void readRow();
    void readMerges();
    void fillMerged();
    void readCell();
    QString cellText(QStringView type, int style, const QString &value) const;
    void put(int column, const QString &text);
    void fail(ErrorCode code, const QString &sentence);

    QXmlStreamReader m_xml;
    XlsxContext &m_context;
    const std::function<bool()> &m_goOn;
    Sheet m_sheet;
    /// A range of merged cells one column wide, counted from 0 and from row 1.
    struct Merge { int column; int from; int to; };
    QList<Merge> m_merges;
    QStringList m_row;
    qint64 m_rowNumber = 0;     ///< 1-based
    int m_column = -1;          ///< of the last cell
    Result<void> m_state;
};

} // namespace lansnav
