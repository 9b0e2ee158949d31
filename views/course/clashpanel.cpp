// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/clashpanel.h"

#include "common/problemlist.h"
#include "common/style.h"
#include "course/clashtext.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// What the button of a row does; carried in Problem::tab, the clash's key in Problem::area.
const QString acceptKey = u"accept"_s;
const QString withdrawKey = u"withdraw"_s;

Problem::Severity severityOf(ClashSeverity severity)
{
    switch (severity) {
    case ClashSeverity::Forbids: return Problem::Severity::Bad;
    case ClashSeverity::Warns: return Problem::Severity::Warn;
    case ClashSeverity::Notes: break;
    }
    return Problem::Severity::Info;
}

QString capital(const QString &word)
{
    return word.isEmpty() ? word : word.at(0).toUpper() + word.mid(1);
}

} // namespace

ClashPanel::ClashPanel(QWidget *parent) : QWidget(parent), m_list(new ProblemList)
{
    m_list->setObjectName(u"clashList"_s);
    m_list->setLimit(20);
    m_list->setEmptyText(tr("Nothing clashes."));
    auto *area = style::scrolling(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, measure::half, 0, 0);
    layout->addWidget(area);
    connect(m_list, &ProblemList::activated, this, [this](const Problem &problem) {
        if (problem.tab == acceptKey)
            emit acceptWanted(problem.area, problem.sentence);
        else if (problem.tab == withdrawKey)
            emit withdrawWanted(problem.area);
        else
            emit showWanted(problem.detail);
    });
}

QList<ProgrammeClash> ClashPanel::open(const QList<ProgrammeClash> &clashes, const QHash<QString, QString> &accepted)
{
    const QStringList keys = accepted.keys();
    return withoutAccepted(clashes, QSet<QString>(keys.cbegin(), keys.cend()));
}

BoardClash ClashPanel::worst(const QList<ProgrammeClash> &clashes, const QHash<QString, QString> &accepted)
{
    BoardClash worst;
    for (const ProgrammeClash &clash : open(clashes, accepted))
        if (!worst.severity || clash.severity > *worst.severity)
            worst = {clash.severity, ClashText::word(clash.severity)};
    return worst;
}

void ClashPanel::show(const ClashFinder &finder, const QList<ProgrammeClash> &clashes, const QHash<QString, QString> &accepted)
{
    QList<ProgrammeClash> shown = clashes;
    std::sort(shown.begin(), shown.end(), [](const ProgrammeClash &a, const ProgrammeClash &b) {
        return a.severity != b.severity ? a.severity > b.severity : a < b;
    });
    QList<Problem> open;
    QList<Problem> settled;
    for (const ProgrammeClash &clash : std::as_const(shown)) {
        Problem problem;
        const QString sentence = ClashText::sentence(finder, clash);
        const auto reason = accepted.constFind(clash.key());
        const bool canAccept = clash.severity != ClashSeverity::Forbids;
        problem.area = clash.key();
        problem.detail = finder.sessionsOf(clash).value(0);
        if (canAccept && reason != accepted.cend()) {
            problem.severity = Problem::Severity::Info;
            problem.sentence = tr("Accepted (%1): %2").arg(*reason, sentence);
            problem.remedy = tr("Take back");
            problem.tab = withdrawKey;
            settled.append(problem);
            continue;
        }
        problem.severity = severityOf(clash.severity);
        problem.sentence = capital(ClashText::word(clash.severity)) + u": "_s + sentence;
        problem.remedy = canAccept ? tr("Accept…") : tr("Show session");
        problem.tab = canAccept ? acceptKey : QString();
        open.append(problem);
    }
    // A row that had the focus once, and has it no more, must not take it from the board when the rows are made anew.
    if (QWidget *once = m_list->focusWidget(); once && !once->hasFocus())
        once->clearFocus();
    m_list->setProblems(open + settled);
}

void ClashPanel::focusClash(const QString &key)
{
    for (ProblemRow *row : m_list->rows())
        if (row->problem().area == key)
            row->setFocus();
}

} // namespace lansnav
