// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/afterlists.h"

#include "area/area.h"
#include "calendar/uilocale.h"
#include "course/eventpage.h"

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

/// Headings and words of the lists. The context is what lupdate names it in this file.
struct AfterLists
{
    Q_DECLARE_TR_FUNCTIONS(AfterLists)
};

QString stateWord(CertificateState state)
{
    switch (state) {
    case CertificateState::Earned: return AfterLists::tr("gets a certificate");
    case CertificateState::Open: return AfterLists::tr("not decided yet");
    case CertificateState::NotEarned: return AfterLists::tr("no certificate");
    case CertificateState::None: break;
    }
    return {};
}

Column<BudgetLine> moneyColumn(const QString &key, const QString &heading, std::optional<int> BudgetLine::*amount)
{
    return {.key = key, .heading = heading, .value = [amount](const BudgetLine &l) { return QVariant(courseview::moneyText(l.*amount)); },
            .sortKey = [amount](const BudgetLine &l) { return courseview::optional(l.*amount); }, .alignment = right, .width = 110};
}

} // namespace

CertificateListModel::Columns certificateColumns()
{
    using Row = CertificateRow;
    return {
        {.key = u"name"_s, .heading = AfterLists::tr("Name"), .value = [](const Row &r) { return QVariant(r.name); },
         .sortKey = [](const Row &r) { return QVariant(r.sortName); }, .width = 190},
        {.key = u"present"_s, .heading = AfterLists::tr("Present"), .value = [](const Row &r) { return QVariant(AfterLists::tr("%1 of %2").arg(uiLocale().toString(r.standing.present), uiLocale().toString(r.standing.outOf))); },
         .sortKey = [](const Row &r) { return QVariant(r.standing.present); }, .width = 90},
        {.key = u"state"_s, .heading = AfterLists::tr("Certificate"), .value = [](const Row &r) { return QVariant(stateWord(r.standing.state)); },
         .sortKey = [](const Row &r) { return QVariant(int(r.standing.state)); },
         .extra = [](const Row &r, int role) { return role == Qt::ToolTipRole ? QVariant(CertificateRule::text(r.standing)) : QVariant(); }, .width = 170},
        {.key = u"workplace"_s, .heading = AfterLists::tr("Workplace"), .value = [](const Row &r) { return QVariant(r.workplace); }, .width = 140},
    };
}

BudgetListModel::Columns budgetColumns()
{
    using Row = BudgetLine;
    return {
        {.key = u"text"_s, .heading = AfterLists::tr("What for"), .value = [](const Row &l) { return QVariant(l.text); }, .width = 220},
        moneyColumn(u"budget"_s, AfterLists::tr("Budget"), &BudgetLine::budget),
        moneyColumn(u"outcome"_s, AfterLists::tr("Outcome"), &BudgetLine::outcome),
        {.key = u"difference"_s, .heading = AfterLists::tr("Left"),
         .value = [](const Row &l) { return l.budget && l.outcome ? QVariant(courseview::moneyText(*l.budget - *l.outcome)) : QVariant(); },
         .sortKey = [](const Row &l) { return l.budget && l.outcome ? QVariant(*l.budget - *l.outcome) : QVariant(); },
         .extra = [](const Row &l, int role) {
             return role == SeverityRole && l.budget && l.outcome && *l.outcome > *l.budget ? QVariant(int(Problem::Severity::Warn)) : QVariant();
         }, .alignment = right, .width = 130},
    };
}

QuestionListModel::Columns questionColumns()
{
    using Row = EventQuestion;
    return {
        {.key = u"sort"_s, .heading = AfterLists::tr("No."), .value = [](const Row &q) { return QVariant(q.sort + 1); }, .alignment = right, .width = 44},
        {.key = u"text"_s, .heading = AfterLists::tr("Question"), .value = [](const Row &q) { return QVariant(q.text); }, .width = 200},
        {.key = u"kind"_s, .heading = AfterLists::tr("Kind"), .value = [](const Row &q) { return QVariant(CourseWords::of(q.kind)); }, .width = 80},
        {.key = u"answers"_s, .heading = AfterLists::tr("Answers"),
         .value = [](const Row &q) {
             return q.kind == QuestionKind::Scale ? QVariant(u"%1–%2"_s.arg(q.lowest).arg(q.highest)) : QVariant(q.choices.join(u", "_s));
         }, .width = 180},
    };
}

} // namespace lansnav
