// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/clashes.h"
#include "course/programmeboard.h"

#include <QHash>
#include <QWidget>

namespace lansnav {

class ProblemList;

/// What clashes in the programme, in words: what is forbidden first, accepted warnings with their reason last.
class ClashPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ClashPanel(QWidget *parent = nullptr);

    /// `accepted`: key → reason.
    void show(const ClashFinder &finder, const QList<ProgrammeClash> &clashes, const QHash<QString, QString> &accepted);
    ProblemList *list() const { return m_list; }
    void focusClash(const QString &key);

    /// The worst of those that are not accepted, with its word.
    static BoardClash worst(const QList<ProgrammeClash> &clashes, const QHash<QString, QString> &accepted);
    /// Those that count: not accepted.
    static QList<ProgrammeClash> open(const QList<ProgrammeClash> &clashes, const QHash<QString, QString> &accepted);

signals:
    void acceptWanted(const QString &key, const QString &sentence);
    void withdrawWanted(const QString &key);
    void showWanted(const lansnav::Id &session);

private:
    ProblemList *m_list;
};

} // namespace lansnav
