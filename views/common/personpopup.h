// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/personindex.h"

#include <QFrame>

class QListWidget;

namespace lansnav {

/// What a PersonField found, under it; the focus stays in the field.
class PersonPopup : public QFrame
{
    Q_OBJECT

public:
    explicit PersonPopup(QWidget *field);

    /// `create` is the text of the last line; empty: no such line. With `onPurpose` it is not current by itself, but has to be gone to.
    void setHits(const PersonIndex::Hits &hits, const QString &create, bool onPurpose = false);
    const PersonIndex::Hits &hits() const { return m_hits; }
    /// Row that Enter takes; -1 none. The row after the last hit is "create".
    int current() const;
    int count() const;
    bool isCreate(int row) const { return row >= m_hits.size() && row < count(); }
    void move(int by);
    QString textOf(int row) const;
    void showUnder(QWidget *field);

signals:
    void chosen(int row);
    void currentTextChanged(const QString &text);

private:
    QListWidget *m_list;
    PersonIndex::Hits m_hits;
};

} // namespace lansnav
