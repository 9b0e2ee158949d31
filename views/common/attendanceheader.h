// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

#include <functional>

namespace lansnav {

/// A header of the attendance grid: the name or date, and the sum of its row or column, always in sight.
class AttendanceHeader : public QHeaderView
{
    Q_OBJECT

public:
    /// `sum` gives the words for a section: "3 of 4".
    AttendanceHeader(Qt::Orientation orientation, std::function<QString(int section)> sum, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    QString title(int section) const;

    std::function<QString(int)> m_sum;
};

} // namespace lansnav
