// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QListWidget>

namespace lansnav {

/// The list of pages at the left. A page with something to mend carries a dot and says so to a screen reader.
class Navigation : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void addPage(const QString &title, const QIcon &icon);
    /// `count` 0 takes the dot away.
    void setProblems(int page, int count);
    int problems(int page) const;
    /// The page `step` away, round the end (Ctrl+Tab).
    int neighbour(int step) const;

    QSize sizeHint() const override;

private:
    void describe(int page);
};

} // namespace lansnav
